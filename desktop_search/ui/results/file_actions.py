"""Actions on a found file: open, show in folder, copy path."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_search.domain.bookmarks import MAX_SHORTCUT_BYTES, SHORTCUT_SUFFIX, Bookmark, parse_shortcut
from desktop_search.domain.containers import file_on_disk, split_member
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.engine.api import EngineApi
from desktop_search.own_files import bookmark_place
from desktop_search.platform.desktop.file_opener import open_file, open_page, reveal_file
from desktop_search.platform.desktop.pdf_viewers import open_at_page
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.texts.display_names import number_text, printable
from desktop_search.ui.texts.texts import files_text
from desktop_search.ui.widgets.dialogs import confirm

# Maximum number of files to open without confirmation; more are likely a mistake.
MOST_UNASKED = 5


class FileActions(QObject):
    """Executes actions on paths and reports the result by signal."""

    said = Signal(str)
    """Emits a transient message."""
    failed = Signal(object)
    """Emits a DesktopSearchError; possibly from the thread that waits for the other program."""

    def __init__(self, window: QWidget, api: EngineApi) -> None:
        super().__init__(window)
        self._window = window
        self._api = api

    def open(self, path: str) -> None:
        """Open a file with its default program, and the web page of a bookmark in the browser."""
        note = self.tr("Opening {name}").format(name=printable(Path(path).name))
        self.open_by(path, self._open_file, note)

    def open_at(self, path: str, page: int) -> None:
        """Open a file at a page, if its default program supports that."""
        name = printable(Path(path).name)
        note = self.tr("Opening {name} at page {page}").format(name=name, page=number_text(page))
        self.open_by(path, lambda file: open_at_page(file, page, self.failed.emit), note)

    def open_by(self, path: str, open_path: Callable[[Path], None], note: str) -> None:
        """Call `open_path`, which may raise DesktopSearchError, with the file, or with a copy of a container's member.

        Emits `note` unless it is a copy.
        """
        if split_member(Path(path)) is None:
            self._open(Path(path), open_path, note)
            return
        note = self.tr("Opening a read-only copy of {name}").format(name=printable(Path(path).name))
        deliver(
            self._api.copy_member(path),
            self,
            lambda copy: self._open(Path(copy), open_path, note),
            lambda failed: self.failed.emit(DesktopSearchError(failed.message, failed.remedy)),
        )

    def _open_file(self, path: Path) -> None:
        if path.suffix.lower() == SHORTCUT_SUFFIX and (bookmark := _shortcut(path)) is not None:
            open_page(bookmark.address, self.failed.emit)
        else:
            open_file(path, self.failed.emit)

    def _open(self, path: Path, open_path: Callable[[Path], None], note: str) -> None:
        try:
            open_path(path)
        except DesktopSearchError as error:
            self.failed.emit(error)
        else:
            self.said.emit(note)

    def open_page(self, address: str) -> None:
        """Open a web page in the browser."""
        try:
            open_page(address, self.failed.emit)
        except DesktopSearchError as error:
            self.failed.emit(error)

    def reveal(self, path: str) -> None:
        """Show a file, or the container of a member, in the file manager."""
        try:
            reveal_file(file_on_disk(Path(path)), self.failed.emit)
        except DesktopSearchError as error:
            self.failed.emit(error)

    def act_on_several(self, name: str, paths: Sequence[str]) -> None:
        """Execute "open" or "copy_path" on several files."""
        files = files_text(len(paths))
        if name == "copy_path":
            QGuiApplication.clipboard().setText("\n".join(printable(path) for path in paths))
            self.said.emit(self.tr("Paths copied: {files}").format(files=files))
        elif len(paths) <= MOST_UNASKED or confirm(
            self._window,
            self.tr("Open {files}?").format(files=files),
            self.tr("Each file opens in its own app."),
            self.tr("Open"),
            self.tr("Cancel"),
        ):
            for path in paths:
                self.open(path)

    def copy_path(self, path: str) -> None:
        """Copy a path to the clipboard; of a bookmark of a web browser, its address."""
        if bookmark_place(Path(path)) and (bookmark := _shortcut(Path(path))) is not None:
            path = bookmark.address
        QGuiApplication.clipboard().setText(printable(path))
        self.said.emit(self.tr("Path copied: {path}").format(path=printable(path)))


def _shortcut(path: Path) -> Bookmark | None:
    """Bookmark in an internet shortcut; None if it has no address of a web page, or is not readable."""
    try:
        with path.open("rb") as file:
            return parse_shortcut(file.read(MAX_SHORTCUT_BYTES).decode("utf-8", "replace"))
    except OSError:
        return None
