"""Application icon with a badge for its state; the icon's own background is visible on light and dark panels."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from desktop_search.ui.theme.icons import app_pixmap
from desktop_search.ui.tray.tray_state import STEPS, TrayState

# Sizes that panels request, from 96 to 384 dpi.
SIZES = (16, 22, 24, 32, 48, 64)
# Badge width as a share of the icon's; the symbols of a smaller badge are not distinguishable at 16 pixels.
MARK = 0.58
GROUNDS = {
    TrayState.INDEXING: "#083f3b",
    TrayState.WAITING: "#f0a92c",
    TrayState.PAUSED: "#3d4a47",
    TrayState.PROBLEM: "#c8352c",
}
DARK_SIGN, LIGHT_SIGN, RING = "#2c2100", "#ffffff", "#ffffff"
FULL_TURN, TOP = 16 * 360, 16 * 90


@cache
def tray_icon(state: TrayState, step: int = 0) -> QIcon:
    """Icon in all sizes; `step` of STEPS is the progress of indexing."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_picture(state, step, size))
    return icon


def _picture(state: TrayState, step: int, size: int) -> QPixmap:
    picture = app_pixmap(size)
    if state is TrayState.IDLE:
        return picture
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = size * MARK
    disc = QRectF(size - width, size - width, width, width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(RING))
    painter.drawEllipse(disc)
    rim = max(1.0, size / 22)
    inner = disc.adjusted(rim, rim, -rim, -rim)
    painter.setBrush(QColor(GROUNDS[state]))
    painter.drawEllipse(inner)
    _draw_sign(painter, state, step, inner)
    painter.end()
    return picture


def _draw_sign(painter: QPainter, state: TrayState, step: int, inner: QRectF) -> None:
    middle, half = inner.center(), inner.width() / 2
    pen = QPen(QColor(DARK_SIGN if state is TrayState.WAITING else LIGHT_SIGN), max(1.2, half * 0.34))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if state is TrayState.INDEXING:
        painter.setBrush(QColor(LIGHT_SIGN))
        # At least one step, so that the start is visible.
        painter.drawPie(inner, TOP, -max(1, step) * FULL_TURN // STEPS)
        return
    painter.setPen(pen)
    if state is TrayState.WAITING:
        painter.drawLine(middle, middle - QPointF(0, half * 0.55))
        painter.drawLine(middle, middle + QPointF(half * 0.45, 0))
    elif state is TrayState.PAUSED:
        for side in (-0.32, 0.32):
            x = middle.x() + side * half
            painter.drawLine(QPointF(x, middle.y() - half * 0.4), QPointF(x, middle.y() + half * 0.4))
    else:
        painter.drawLine(middle - QPointF(0, half * 0.55), middle + QPointF(0, half * 0.08))
        painter.drawPoint(middle + QPointF(0, half * 0.58))
