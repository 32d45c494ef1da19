"""Card with the indexing speed: two charts with a sentence each."""

from collections.abc import Sequence
from math import ceil, log10
from time import monotonic

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_search.ui.health.speed_history import BIN_S, SPAN_S, SpeedHistory
from desktop_search.ui.texts.display_names import decimal_text
from desktop_search.ui.texts.texts import minutes_ago_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import Card, label

MINUTE_S = 60


HEIGHT = 120
# Space for the labels of the time axis below the curve, and for the label of the top line above it.
FOOT, HEAD = 20, 8


def ceiling(most: float) -> float:
    """Return the next round number, for the top line of a chart."""
    if most <= 0:
        return 1.0
    power = 10.0 ** (ceil(log10(most)) - 1)
    return next((step * power for step in (1, 1.5, 2, 3, 5, 8) if step * power >= most), 10 * power)


def rate_text(per_s: float) -> str:
    """ "0", "9.5", "120"."""
    return decimal_text(per_s, 1 if 0 < per_s < 10 else 0)


class SpeedChart(QWidget):
    """Painted with the theme's tokens. A label next to it and its accessible description have the same information."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values: tuple[float, ...] = ()
        self._ends = ("", "")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_values(self, values: Sequence[float], told: str, ends: tuple[str, str]) -> None:
        """Show the values, oldest first. `told` describes them in words; `ends` are the labels of the time axis."""
        self._values, self._ends = tuple(values), ends
        self.setAccessibleDescription(told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = ceiling(max(self._values, default=0.0))
        ground = QRectF(0, HEAD, self.width(), self.height() - HEAD - FOOT)
        self._draw_axes(painter, ground, top)
        self._draw_curve(painter, ground.adjusted(1, 0, -1, 0), top)
        painter.end()

    def _draw_curve(self, painter: QPainter, ground: QRectF, top: float) -> None:
        tokens = self._theme.tokens
        if len(self._values) < 2:
            return
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        step = ground.width() / (len(self._values) - 1)
        points = []
        for number, value in enumerate(self._values):
            across = number * step
            left = ground.right() - across if is_mirrored else ground.left() + across
            points.append(QPointF(left, ground.bottom() - value / top * ground.height()))
        curve = QPolygonF(points)
        area = QPainterPath(QPointF(points[0].x(), ground.bottom()))
        area.addPolygon(QPolygonF([QPointF(points[0].x(), ground.bottom()), *points]))
        area.lineTo(QPointF(points[-1].x(), ground.bottom()))
        painter.fillPath(area, QColor(tokens.accent_soft))
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawPolyline(curve)

    def _draw_axes(self, painter: QPainter, ground: QRectF, top: float) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.border), 1))
        for share in (0.0, 0.5, 1.0):
            height = round(ground.bottom() - share * ground.height()) + 0.5
            painter.drawLine(QPointF(ground.left(), height), QPointF(ground.right(), height))
        painter.setFont(self._theme.fonts.small)
        painter.setPen(QColor(tokens.muted))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # Otherwise Qt would mirror both alignments again.
        absolute = Qt.AlignmentFlag.AlignAbsolute
        first, last = absolute | Qt.AlignmentFlag.AlignLeft, absolute | Qt.AlignmentFlag.AlignRight
        if is_mirrored:
            first, last = last, first
        foot = QRectF(0, ground.bottom(), self.width(), FOOT)
        painter.drawText(foot, first | Qt.AlignmentFlag.AlignVCenter, self._ends[0])
        painter.drawText(foot, last | Qt.AlignmentFlag.AlignVCenter, self._ends[1])
        above = QRectF(0, ground.top() + 2, self.width(), painter.fontMetrics().height())
        painter.drawText(above, first | Qt.AlignmentFlag.AlignTop, rate_text(top))

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)


class SpeedCard(Card):
    """Refreshes the charts while it is visible."""

    def __init__(self, history: SpeedHistory, theme: Theme) -> None:
        super().__init__()
        self._history = history
        self.column.addWidget(label(self.tr("Indexing speed"), "strong"))
        self.quiet = label(self.tr("Nothing was indexed in the last few minutes."), "muted")
        self.column.addWidget(self.quiet)
        self.passages = SpeedChart(self.tr("Passages per second"), theme)
        self.files = SpeedChart(self.tr("Files per second"), theme)
        self.passages_told, self.files_told = label("", "muted"), label("", "muted")
        self.charts = QWidget()
        row = QHBoxLayout(self.charts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for chart, told in ((self.passages, self.passages_told), (self.files, self.files_told)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label(chart.accessibleName()))
            column.addWidget(told)
            column.addWidget(chart)
            row.addLayout(column, 1)
        self.column.addWidget(self.charts)
        self._timer = QTimer(self, interval=BIN_S * 1_000)
        self._timer.timeout.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Update both charts to the current time."""
        speeds = self._history.speeds(monotonic())
        self.quiet.setVisible(speeds.is_idle)
        self.charts.setVisible(not speeds.is_idle)
        if not speeds.is_idle:
            self._show(self.passages, self.passages_told, speeds.passages)
            self._show(self.files, self.files_told, speeds.files)

    def _show(self, chart: SpeedChart, told: QLabel, values: tuple[float, ...]) -> None:
        text = self.tr("Now {now}, peak {most}").format(now=rate_text(values[-1]), most=rate_text(max(values)))
        told.setText(text)
        chart.show_values(values, text, (minutes_ago_text(SPAN_S // MINUTE_S), self.tr("now")))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
