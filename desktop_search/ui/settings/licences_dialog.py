"""Dialog with the licences of the program and of everything it is shipped with."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_search.ui.widgets.text_dialog import TextDialog
from desktop_search.ui.widgets.widgets import button


class LicencesDialog(TextDialog):
    """Shows the licence text."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licenses"))
        self.text.setPlainText(text)
        self.text.setAccessibleName(self.tr("Licenses"))
        # English in every language.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        explanation = self.tr(
            "Third-party software and models included in this program, with their licenses in English."
        )
        close = button(self.tr("Close"), self.accept, "primary")
        self.lay_out(self.tr("Included software"), explanation, ([], [close]))
