"""Shows under which licences the program and all that it is shipped with stand."""

from PySide6.QtWidgets import QWidget

from desktop_search.ui.widgets.text_dialog import TextDialog
from desktop_search.ui.widgets.widgets import button


class LicencesDialog(TextDialog):
    """The text to be read."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licenses"))
        self.text.setPlainText(text)
        self.text.setAccessibleName(self.tr("Licenses"))
        self.keep_lines()
        explanation = self.tr(
            "Third-party software and models included in this program, with their licenses in English."
        )
        close = button(self.tr("Close"), self.accept, "primary")
        self.lay_out(self.tr("Included software"), explanation, ([], [close]))
