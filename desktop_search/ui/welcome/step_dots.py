"""Progress indicator: a row of dots with the current step."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_search.ui.texts.display_names import number_text, tool_tip
from desktop_search.ui.theme.theme import Theme

DOT = 8
# The current step is a short line, so that it differs by more than its colour.
LINE = 24
GAP = 8


class StepDots(QWidget):
    """Shows the progress only; navigation is done by buttons."""

    def __init__(self, steps: int, theme: Theme) -> None:
        super().__init__()
        self._steps, self._current, self._theme = steps, 0, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Show the current step, counted from 0."""
        self._current = step
        text = self.tr("Step {step} of {steps}")
        self.setAccessibleName(text.format(step=number_text(step + 1), steps=number_text(self._steps)))
        self.setToolTip(tool_tip(self.accessibleName()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = 0
        for step in range(self._steps):
            width = LINE if step == self._current else DOT
            painter.setBrush(QColor(tokens.accent if step == self._current else tokens.border_strong))
            left = self.width() - at - width if is_mirrored else at
            painter.drawRoundedRect(QRectF(left, (self.height() - DOT) / 2, width, DOT), DOT / 2, DOT / 2)
            at += width + GAP
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(LINE + (self._steps - 1) * (DOT + GAP), 2 * DOT)
