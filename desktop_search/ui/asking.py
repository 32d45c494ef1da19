"""Message boxes: plain text only, and the question whether something that cannot simply be taken back is meant."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_search.app_info import APP_NAME


def message_box(
    window: QWidget | None, text: str, details: str = "", icon: QMessageBox.Icon = QMessageBox.Icon.NoIcon
) -> QMessageBox:
    """A message box that shows both texts as they are, whatever tags are in them."""
    box = QMessageBox(icon, APP_NAME, "", parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    # Its label takes over the format, so this comes last.
    box.setInformativeText(details)
    return box


def agrees(window: QWidget, question: str, text: str, yes: str, no: str) -> bool:
    """True where the person agrees; Enter and Esc do not."""
    box = message_box(window, question, text)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    reject = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(reject)
    # Where the look changes meanwhile, Qt hands the focus to the first button: Enter is not to be its key even then.
    accept.setAutoDefault(False)
    box.exec()
    is_agreed = box.clickedButton() is accept
    # The window is its parent, and would keep it.
    box.deleteLater()
    return is_agreed
