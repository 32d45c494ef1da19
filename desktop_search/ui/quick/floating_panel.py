"""Base window of quick search: a rounded panel with its own shadow."""

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_search.ui.theme.theme import Theme

RADIUS = 14
# Margin for the shadow. The shadow is offset downwards, as if lit from above.
SHADOW = 36
DROP = 10
# The shadow is drawn as rings that get darker towards the panel, which makes its edge soft.
RINGS = 24
DEPTH_LIGHT, DEPTH_DARK = 0.24, 0.6
# The mask has no antialiasing, so its corners get a smaller radius.
MASK_RADIUS = 8


class FloatingPanel(QWidget):
    """A frameless window that stays on top; content goes into `column`.

    Without a compositor (X11), it has no shadow and its corners are cut out with a mask.
    """

    def __init__(self, theme: Theme, blends: bool) -> None:
        kind = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, kind | Qt.WindowType.NoDropShadowWindowHint)
        self._theme, self._blends = theme, blends
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, blends)
        # Closing it does not quit the program.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._radius = RADIUS if blends else MASK_RADIUS
        margin = SHADOW if blends else 1
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin + (DROP if blends else 0))
        self.column.setSpacing(0)
        theme.changed.connect(self.update)

    def panel(self) -> QRect:
        """Geometry of the panel without its shadow."""
        margins = self.column.contentsMargins()
        return self.rect().marginsRemoved(margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, panel = self._theme.tokens, self.panel()
        if self._blends:
            depth = DEPTH_DARK if tokens.dark else DEPTH_LIGHT
            _draw_nine(painter, _shadow(self._radius, depth, self.devicePixelRatioF()), panel)
        # Without a shadow, only the border separates the panel from the windows below.
        strong = tokens.dark or not self._blends
        painter.setPen(QColor(tokens.border_strong if strong else tokens.border))
        painter.setBrush(QColor(tokens.surface))
        edge = QRectF(panel).adjusted(-0.5, -0.5, 0.5, 0.5)
        painter.drawRoundedRect(edge, self._radius, self._radius)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._blends:
            self.setMask(_rounded(self.rect(), self._radius))


@cache
def _shadow(radius: int, depth: float, ratio: float) -> QPixmap:
    """Return the shadow of the smallest panel, to be drawn as a nine-patch."""
    inner = 2 * radius + 2
    side = inner + 2 * SHADOW
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    panel = QRectF(SHADOW, SHADOW, inner, inner)
    for ring in range(RINGS):
        out = SHADOW * (1 - ring / RINGS)
        # The opacity of the rings accumulates towards the panel.
        share = depth * 2 * (ring + 1) / (RINGS * (RINGS + 1))
        painter.setBrush(QColor.fromRgbF(0, 0, 0, share))
        painter.drawRoundedRect(panel.adjusted(-out, -out, out, out), radius + out, radius + out)
    painter.end()
    return picture


def _draw_nine(painter: QPainter, picture: QPixmap, panel: QRect) -> None:
    """Draw the shadow as a nine-patch, offset by DROP: corners unscaled, sides stretched."""
    ratio = picture.devicePixelRatio()
    whole = picture.width() / ratio
    corner = (whole - 2) / 2
    outer = QRectF(panel).adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW).translated(0, DROP)

    def thirds(start: float, length: float) -> tuple[tuple[float, float, float, float], ...]:
        first = (start, corner, 0.0, corner)
        middle = (start + corner, length - 2 * corner, corner, 2.0)
        return first, middle, (start + length - corner, corner, whole - corner, corner)

    for x, width, from_x, from_width in thirds(outer.left(), outer.width()):
        for y, height, from_y, from_height in thirds(outer.top(), outer.height()):
            source = QRectF(from_x * ratio, from_y * ratio, from_width * ratio, from_height * ratio)
            painter.drawPixmap(QRectF(x, y, width, height), picture, source)


def _rounded(rect: QRect, radius: int) -> QRegion:
    size = 2 * radius
    region = QRegion(rect.adjusted(radius, 0, -radius, 0)) + QRegion(rect.adjusted(0, radius, 0, -radius))
    for corner in (
        rect.topLeft(),
        rect.topRight() - QPoint(size - 1, 0),
        rect.bottomLeft() - QPoint(0, size - 1),
        rect.bottomRight() - QPoint(size - 1, size - 1),
    ):
        region += QRegion(corner.x(), corner.y(), size, size, QRegion.RegionType.Ellipse)
    return region
