"""Settings card: whether assistants may search, and in which folders."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_search.settings import IndexSettings
from desktop_search.ui.settings.setting_cards import SettingsCard
from desktop_search.ui.texts.display_names import isolated, short_path
from desktop_search.ui.widgets.widgets import SWITCH_INDENT, WrappingCheckBox, label


class AccessCard(SettingsCard):
    """Off by default; a folder is open to assistants only if it is checked."""

    def __init__(self) -> None:
        sentence = self.tr(
            "Assistants that you connect below can search the selected folders and read the text of their files. They "
            "cannot change anything. Most assistants send the text they read to their provider, unless their language "
            "model runs on this computer. Excluded files and likely secrets are not available to them."
        )
        super().__init__(self.tr("Access to your files"), sentence)
        self.access = self.add_switch("assistant_access", sentence)
        self.folders: dict[str, WrappingCheckBox] = {}
        """Check boxes by path."""
        self._known: tuple[str, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self._note = label("", "small")
        below = QVBoxLayout()
        below.setSpacing(4)
        below.addLayout(self._column)
        below.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(SWITCH_INDENT)
        row.addLayout(below, 1)
        self.column.addLayout(row)
        self.setEnabled(False)
        self._show_note()

    def show_settings(self, settings: IndexSettings) -> None:
        """Show which folders are allowed."""
        super().show_settings(settings)
        self._chosen = settings.assistant_folders
        self._show_folders()

    def show_folders(self, paths: Sequence[str]) -> None:
        """Show the folders in the index."""
        self._known = tuple(paths)
        self._show_folders()

    def _show_folders(self) -> None:
        # A folder that was removed from the index may be added again, and would then be accessible.
        wanted = list(dict.fromkeys((*self._known, *self._chosen)))
        if wanted != list(self.folders):
            for box in self.folders.values():
                self._column.removeWidget(box)
                box.hide()
                box.deleteLater()
            self.folders = {path: self._made(path) for path in wanted}
        for path, box in self.folders.items():
            with QSignalBlocker(box):
                box.setChecked(path in self._chosen)
            box.setEnabled(self.access.isChecked())
        self._show_note()

    def _made(self, path: str) -> WrappingCheckBox:
        text = isolated(short_path(path))
        if path not in self._known:
            text = self.tr("{folder} (not in the index)").format(folder=text)
        box = WrappingCheckBox(text.replace("&", "&&"))
        box.setAccessibleDescription(self.tr("Assistants can search this folder"))
        box.toggled.connect(partial(self._choose, path))
        self._column.addWidget(box)
        return box

    def _choose(self, path: str, on: bool) -> None:
        kept = tuple(one for one in self._chosen if one != path)
        self._chosen = (*kept, path) if on else kept
        self._show_note()
        self.settings_changed.emit({"assistant_folders": self._chosen})

    def _show_note(self) -> None:
        if not self.folders:
            note = self.tr("There are no folders in the index yet.")
        elif self.access.isChecked() and not self._chosen:
            note = self.tr("Assistants find nothing until you check a folder.")
        else:
            note = ""
        self._note.setText(note)
        self._note.setVisible(bool(note))
