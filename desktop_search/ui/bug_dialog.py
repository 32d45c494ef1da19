"""Shown for a fault of the program itself: what happened, with details to copy."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_search.app_info import APP_NAME, VERSION
from desktop_search.ui.names import printable_text
from desktop_search.ui.parts import button, label


class BugDialog(QDialog):
    """Says plainly that the program is at fault, and lets the details be copied."""

    def __init__(self, message: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault in {program}").format(program=APP_NAME))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 440)
        self._details = QPlainTextEdit(printable_text(f"{message}\n\n{details}\n{machine_text()}"))
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setAccessibleName(self.tr("Details"))
        explanation = self.tr(
            "This is a mistake in the program, not yours. Your files and the index are not harmed. The details below "
            "help to mend it; they stay on this machine unless you send them to somebody. They may name your files."
        )
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("Copy details"), self.copy_details))
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Something went wrong"), "title"))
        column.addWidget(label(explanation, "muted"))
        column.addWidget(self._details, 1)
        column.addLayout(buttons)

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def machine_text() -> str:
    """Versions a maintainer asks for first."""
    return f"{APP_NAME} {VERSION}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
