"""What a person does with a found file: open, show in its folder, copy its path."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.platform.files import open_file, reveal_file
from desktop_search.platform.viewers import open_at_page
from desktop_search.ui.names import number_text, printable


class FileActions(QObject):
    """Acts on paths; says what came of it."""

    said = Signal(str)
    """A passing note."""
    failed = Signal(object)
    """A DesktopSearchError; may be emitted from the thread that waits for the other program."""

    def open(self, path: str) -> None:
        """Open a file in its own program."""
        try:
            open_file(Path(path), self.failed.emit)
        except DesktopSearchError as error:
            self.failed.emit(error)
        else:
            self.said.emit(self.tr("Opening {name}").format(name=printable(Path(path).name)))

    def open_at(self, path: str, page: int) -> None:
        """Open a file at one of its pages, where its own program can be told it."""
        try:
            open_at_page(Path(path), page, self.failed.emit)
        except DesktopSearchError as error:
            self.failed.emit(error)
        else:
            self.said.emit(
                self.tr("Opening {name} at page {page}").format(name=printable(Path(path).name), page=number_text(page))
            )

    def reveal(self, path: str) -> None:
        """Show a file in the file manager."""
        try:
            reveal_file(Path(path), self.failed.emit)
        except DesktopSearchError as error:
            self.failed.emit(error)

    def copy_path(self, path: str) -> None:
        """Put a path on the clipboard."""
        QGuiApplication.clipboard().setText(printable(path))
        self.said.emit(self.tr("Path copied: {path}").format(path=printable(path)))
