"""Settings card with name, version and licences of the program."""

from pathlib import Path

from PySide6.QtCore import Qt

from desktop_search.app_info import APP_NAME, VERSION, resources_dir
from desktop_search.ui.settings.licences_dialog import LicencesDialog
from desktop_search.ui.widgets.widgets import Card, button, label


class AboutCard(Card):
    """Name, version and a button that shows the licences."""

    def __init__(self, licences: Path | None = None) -> None:
        """`licences` is the licence text in a package; if installed with pip, each library has its own licence file."""
        super().__init__()
        self._file = licences or resources_dir() / "licences.txt"
        name = self.tr("{program} {version}").format(program=APP_NAME, version=VERSION)
        self.column.addWidget(label(name, "strong"))
        self.column.addWidget(
            label(self.tr("Search your files by meaning. Free software under the MIT license."), "muted")
        )
        self.licences = button(self.tr("Licenses…"), self.show_licences)
        self.licences.setVisible(self._file.is_file())
        self.column.addWidget(self.licences, 0, Qt.AlignmentFlag.AlignLeading)

    def show_licences(self) -> None:
        """Open the licences in a dialog."""
        LicencesDialog(self._file.read_text(encoding="utf-8"), self.window()).open()
