"""Shows under which licences the program and all that it is shipped with stand."""

from PySide6.QtWidgets import QWidget

from desktop_search.ui.parts import button
from desktop_search.ui.reading_dialog import ReadingDialog


class LicencesDialog(ReadingDialog):
    """The text to be read."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.text.setPlainText(text)
        self.text.setAccessibleName(self.tr("Licences"))
        self.keep_lines()
        explanation = self.tr(
            "The program comes with works of others, each under its own licence. They are in English, as their authors "
            "wrote them."
        )
        close = button(self.tr("Close"), self.accept, "primary")
        self.lay_out(self.tr("What this program is made of"), explanation, ([], [close]))
