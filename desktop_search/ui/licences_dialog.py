"""Shows under which licences the program and all that it is shipped with stand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_search.ui.parts import button, label


class LicencesDialog(QDialog):
    """The text to be read."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 560)
        self.text = QPlainTextEdit(text)
        # They are in English; mirrored, they would be scrolled to where their lines are over.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Licences"))
        explanation = self.tr(
            "The program comes with works of others, each under its own licence. They are in English, as their authors "
            "wrote them."
        )
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("What this program is made of"), "title"))
        column.addWidget(label(explanation, "muted"))
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
