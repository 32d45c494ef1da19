"""Base class of dialogs that show read-only text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_search.ui.widgets.widgets import label
from desktop_search.ui.widgets.window_geometry import keep_on_screen


class TextDialog(QDialog):
    """Dialog with heading, explanation, text in a fixed-width font, and a row of buttons."""

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
        """Disable wrapping and lay out left-to-right.

        For English text; mirrored, the view would be scrolled past the ends of the lines.
        """
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def lay_out(
        self,
        heading: str,
        explanation: str,
        buttons: tuple[Sequence[QPushButton], Sequence[QPushButton]],
        below: Sequence[QWidget] = (),
    ) -> None:
        """Create the layout. `below` is placed under the text; the last button of the second group is the default."""
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
