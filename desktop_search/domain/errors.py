"""Exceptions, grouped by how they are reported.

A `FileTroubleError` becomes a line in the list of problems. Any other `DesktopSearchError` is shown as one banner, or
as one line on stderr. Every other exception is a bug.
"""

from desktop_search.domain.messages import NO_MESSAGE, Message, joined
from desktop_search.domain.status import ProblemKind


class DesktopSearchError(Exception):
    """An error that the user can understand and act on."""

    def __init__(self, message: Message, remedy: Message = NO_MESSAGE) -> None:
        self.text = joined(message, remedy)
        super().__init__(self.text)
        self.message = message
        self.remedy = remedy


class FileTroubleError(DesktopSearchError):
    """A file cannot be read."""

    def __init__(self, kind: ProblemKind, message: Message, remedy: Message) -> None:
        super().__init__(message, remedy)
        self.kind = kind


class UnsupportedFileError(DesktopSearchError):
    """The file's format contains no text; the file is skipped, which is not a problem."""


class FileVanishedError(DesktopSearchError):
    """The file was removed or moved while it was being read."""


class IndexInUseError(DesktopSearchError):
    """Another process has locked this index."""


class CatalogTooNewError(DesktopSearchError):
    """The index was written by a newer version of the program."""


class CatalogDamagedError(DesktopSearchError):
    """The catalog's file is not a readable database."""


class RowsDamagedError(DesktopSearchError):
    """Some rows of the catalog contain damaged values; the file itself is readable, and the other rows are usable."""


class WordIndexDamagedError(DesktopSearchError):
    """The word index cannot be read; it is derived from the passages and can be rebuilt."""


class DiskFullError(DesktopSearchError):
    """The disk of the index is full."""


class ModelMissingError(DesktopSearchError):
    """The selected embedding model is not installed."""


class ModelBrokenError(DesktopSearchError):
    """The selected embedding model is installed but cannot be loaded."""


class DownloadStoppedError(DesktopSearchError):
    """The user cancelled the download of a model."""


class ModelAwayError(DesktopSearchError):
    """The model is temporarily unavailable: its process ended, or is starting. Lexical search still works."""


class ModelStoppedError(DesktopSearchError):
    """The model was unloaded during a request; this says nothing about the texts of the request."""


class ModelDiedError(DesktopSearchError):
    """The model's process crashed, or was killed, while it embedded these texts."""


class TextRefusedError(DesktopSearchError):
    """The model's process died twice on this text; it is not retried."""


class NotOurFolderError(DesktopSearchError):
    """A folder or file that this program did not create, and therefore neither uses nor removes."""


class SettingsUnreadableError(DesktopSearchError):
    """The user's settings cannot be read, and the user has not yet chosen a replacement."""


class FolderError(DesktopSearchError):
    """A folder cannot be added, read or removed."""


class EngineGoneError(DesktopSearchError):
    """The engine process ended before it answered."""
