"""Mirroring of custom-painted rows for right-to-left layouts."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap


class Mirror:
    """Maps coordinates of a left-to-right row to those of the row as painted."""

    def __init__(self, row: QRect, direction: Qt.LayoutDirection) -> None:
        self._row = row
        self.is_mirrored = direction == Qt.LayoutDirection.RightToLeft

    def rect(self, rect: QRect) -> QRect:
        """Return the rectangle, mirrored if needed."""
        if not self.is_mirrored:
            return rect
        moved = QRect(rect)
        moved.moveRight(self._row.left() + self._row.right() - rect.left())
        return moved

    def rect_f(self, rect: QRectF) -> QRectF:
        """Like `rect`, with sub-pixel coordinates."""
        if not self.is_mirrored:
            return rect
        moved = QRectF(rect)
        moved.moveLeft(self._row.left() + self._row.right() + 1 - rect.right())
        return moved

    def text(self, painter: QPainter, left: int, baseline: int, text: str) -> None:
        """Draw text in the painter's font. `left` is where the text begins; mirrored, that is its right end."""
        if self.is_mirrored:
            left = self._row.left() + self._row.right() + 1 - left - painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QPoint(left, baseline), text)

    def pixmap(self, painter: QPainter, left: int, top: int, pixmap: QPixmap) -> None:
        """Draw a pixmap; its position is mirrored, its contents are not."""
        size = pixmap.deviceIndependentSize().toSize()
        painter.drawPixmap(self.rect(QRect(QPoint(left, top), size)).topLeft(), pixmap)

    def column(self, left: int, width: int, top: int) -> QPointF:
        """Top left corner of a text column of that width."""
        return QPointF(self.rect(QRect(left, top, width, 1)).topLeft())
