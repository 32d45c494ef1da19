"""Actions on a result other than opening it: open with, copy, cite, exclude."""

import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_search.platform.desktop.open_with import open_with
from desktop_search.settings import IndexSettings
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.folders.index_actions import IndexActions
from desktop_search.ui.recognition.recognition_actions import RecognitionActions
from desktop_search.ui.results.citations import CitationForm, citation, quotation
from desktop_search.ui.results.file_actions import FileActions
from desktop_search.ui.results.result_model import ResultRow
from desktop_search.ui.texts.display_names import printable, printable_text
from desktop_search.ui.widgets.banner import Banner
from desktop_search.ui.widgets.dialogs import confirm

BANNER = "excluded"


_SPECIAL = re.compile(r"([\\*?\[\]])")


class Exclusion(StrEnum):
    """What to exclude: the file, its folder, or all files of its type."""

    FILE = "file"
    FOLDER = "folder"
    TYPE = "type"


def pattern_for(what: Exclusion, path: PurePath, roots: Sequence[PurePath]) -> str:
    """Return the pattern, or "" if there is none, such as for the type of a file without a suffix."""
    if what is Exclusion.TYPE:
        return f"*{_quoted(path.suffix)}" if path.suffix else ""
    inside = [path.relative_to(root) for root in roots if path.is_relative_to(root)]
    if not inside:
        return ""
    # With nested roots, the innermost one contains the file.
    relative = min(inside, key=lambda one: len(one.parts))
    if what is Exclusion.FILE:
        return "/" + _quoted(relative.as_posix())
    return f"/{_quoted(relative.parent.as_posix())}/"


def _quoted(text: str) -> str:
    """Escape wildcards and trailing blanks. Line breaks become "?", as a pattern is a single line."""
    quoted = _SPECIAL.sub(r"\\\1", text).replace("\n", "?").replace("\r", "?")
    kept = quoted.rstrip(" \t")
    return kept + "".join(f"\\{blank}" for blank in quoted[len(kept) :])


class ResultActions(QObject):
    """Handles the action names of `ResultMenu`."""

    said = Signal(str)
    """A transient note for the status line."""
    failed = Signal(object)
    """A DesktopSearchError; may be emitted from the thread that waits for the other program."""

    def __init__(
        self, client: EngineClient, index: IndexActions, files: FileActions, banner: Banner, window: QWidget
    ) -> None:
        super().__init__(window)
        self._client, self._index, self._files = client, index, files
        self._banner, self._window = banner, window
        self._settings: IndexSettings | None = None
        self._taken: str = ""
        self._recognition = RecognitionActions(client.api, window)
        self._recognition.said.connect(self.said)
        client.index_settings_changed.connect(self._keep_settings)
        banner.action_clicked.connect(self._on_banner)

    def act(self, name: str, row: ResultRow) -> None:
        """Run the action of this name for a row."""
        if name == "open_at" and row.hit.page:
            self._files.open_at(row.file.path, row.hit.page)
        elif name.startswith("open_with"):
            self._open_with(Path(row.file.path), name.partition(":")[2])
        elif name == "copy_passage":
            self._copy(printable_text(row.hit.text), self.tr("Passage copied"))
        elif name == "copy_citation":
            self._copy(quotation(row), self.tr("Passage copied with its citation"))
        elif name.startswith("cite_"):
            self._copy(citation(row, CitationForm(name.removeprefix("cite_"))), self.tr("Citation copied"))
        elif name == "recognize_again":
            self._recognition.recognize_again((row.file.path,))
        elif name == "recognize_as":
            self._recognition.choose_language((row.file.path,))
        elif name.startswith("exclude_"):
            self._exclude(Exclusion(name.removeprefix("exclude_")), Path(row.file.path))

    def _open_with(self, path: Path, program_id: str) -> None:
        note = self.tr("Opening {name}").format(name=printable(path.name))
        self._files.open_by(str(path), lambda file: open_with(file, program_id, self.failed.emit), note)

    def _copy(self, text: str, note: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(note)

    # Exclusion.

    def _keep_settings(self, settings: IndexSettings) -> None:
        self._settings = settings

    def _exclude(self, what: Exclusion, path: Path) -> None:
        roots = [Path(folder.path) for folder in self._client.status.folders] if self._client.status else []
        pattern = pattern_for(what, path, roots)
        if self._settings is None or not pattern or pattern in self._settings.exclude:
            return
        if what is Exclusion.FOLDER and path.parent in roots:
            self.said.emit(self.tr("This is one of your chosen folders. Remove it on the Folders page."))
        elif self._agrees(what, path):
            self._taken = pattern
            self._index.change_exclusions((pattern,))
            text = self.tr("{what} is excluded from search.").format(what=_named(what, path))
            self._banner.say(BANNER, text, self.tr("Undo"))

    def _agrees(self, what: Exclusion, path: Path) -> bool:
        questions = {
            Exclusion.FILE: self.tr("Exclude {what} from search?"),
            Exclusion.FOLDER: self.tr("Exclude the folder {what} and everything in it from search?"),
            Exclusion.TYPE: self.tr("Exclude all {what} files from search?"),
        }
        text = self.tr(
            "It is no longer found here; the files themselves are not touched. You can take this back at any time, "
            "under Excluded on the Folders page."
        )
        question = questions[what].format(what=_named(what, path))
        return confirm(self._window, question, text, self.tr("Exclude"), self.tr("Cancel"))

    def _on_banner(self, source: str) -> None:
        if source == BANNER:
            self._index.change_exclusions((), (self._taken,))
            self._banner.withdraw(BANNER)
            self.said.emit(self.tr("It is included in search again."))


def _named(what: Exclusion, path: PurePath) -> str:
    return printable({Exclusion.FILE: path.name, Exclusion.FOLDER: path.parent.name, Exclusion.TYPE: path.suffix}[what])
