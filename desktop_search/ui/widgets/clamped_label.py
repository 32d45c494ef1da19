"""Label for a sentence of a file: a few lines at most, selectable, and clickable."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_search.ui.texts.display_names import tool_tip, utf16_length
from desktop_search.ui.widgets.widgets import begin_of_line

MOST_LINES = 4
ELLIPSIS = "…"


class ClampedLabel(QLabel):
    """Selectable text of at most MOST_LINES lines; elided at the end. A click that selects nothing is a signal."""

    clicked = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setAlignment(begin_of_line(self) | Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def whole(self) -> str:
        """The text without elision."""
        return self._whole

    def _lines(self, width: int) -> tuple[int, int]:
        """Number of lines, and UTF-16 units of the text that fit into them with an ellipsis."""
        layout = QTextLayout(self._whole, self.font(), self)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        number, end = 0, 0
        while number < MOST_LINES and (line := layout.createLine()).isValid():
            number += 1
            last = number == MOST_LINES
            line.setLineWidth(width - (QFontMetrics(self.font()).horizontalAdvance(ELLIPSIS) if last else 0))
            line.setPosition(QPointF(0, 0))
            end = line.textStart() + line.textLength()
        layout.endLayout()
        return number, end

    def sizeHint(self) -> QSize:
        # The height depends on the width; QLabel's own hint is for a much narrower one.
        return QSize(1, self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        self.ensurePolished()
        frame = self.size() - self.contentsRect().size()
        lines, _ = self._lines(max(1, width - frame.width()))
        return lines * self.fontMetrics().lineSpacing() + frame.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _, end = self._lines(max(1, self.contentsRect().width()))
        if end < utf16_length(self._whole):
            kept = self._whole.encode("utf-16-le", "surrogatepass")[: 2 * end].decode("utf-16-le", "ignore")
            self.setText(kept.rstrip(" .,;:") + ELLIPSIS)
            self.setToolTip(tool_tip(self._whole))
        else:
            self.setText(self._whole)
            self.setToolTip("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self.clicked.emit()
