"""Overlay shown while folders are dragged over the window."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_search.ui.theme.theme import Theme

INSET = 16
# Slightly transparent, so that the window remains recognizable.
COVER_ALPHA = 235


class DropOverlay(QWidget):
    """Says what dropping does."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._theme = parent, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Cover the whole parent."""
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(tokens.accent_soft)
        ground.setAlpha(COVER_ALPHA)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(tokens.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET), 12, 12)
        painter.setFont(self._theme.fonts.title)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop folders here to search them"))
        painter.end()
