"""What the dialogs that show a text have in common: it is read and copied, and not written in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_search.ui.widgets.widgets import label
from desktop_search.ui.widgets.window_geometry import keep_on_screen


class TextDialog(QDialog):
    """A heading, what it is about, the text in letters of one width, and a row of buttons."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 560)
        keep_on_screen(self)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def keep_lines(self) -> None:
        """Of a text in English, which mirrored would be scrolled to where its lines are over."""
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def lay_out(
        self,
        heading: str,
        explanation: str,
        buttons: tuple[Sequence[QPushButton], Sequence[QPushButton]],
        below: Sequence[QWidget] = (),
    ) -> None:
        """Put all in its place, `below` under the text; the last button of the second group is the one for Enter."""
        left, right = buttons
        right[-1].setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in left:
            row.addWidget(one)
        row.addStretch(1)
        for one in right:
            row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(heading, "title"))
        column.addWidget(label(explanation, "muted"))
        column.addWidget(self.text, 1)
        for widget in below:
            column.addWidget(widget)
        column.addLayout(row)
