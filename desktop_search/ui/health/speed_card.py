"""Card with the indexing speed: two charts with a sentence each."""

from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_search.ui.health.speed_chart import SpeedChart, rate_text
from desktop_search.ui.health.speed_history import BIN_S, SPAN_S, SpeedHistory
from desktop_search.ui.texts.texts import minutes_ago_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import Card, label

MINUTE_S = 60


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
