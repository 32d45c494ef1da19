"""Whose fault it is decides what the person sees.

A `FileTroubleError` becomes a line in the problem list. Any other `DesktopSearchError` is one banner, or one line on
stderr. Everything else is a bug.
"""

from desktop_search.domain.status import ProblemKind


class DesktopSearchError(Exception):
    """Something the person can understand and act on."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(f"{message} {remedy}".strip())
        self.message = message
        self.remedy = remedy


class FileTroubleError(DesktopSearchError):
    """One file cannot be read."""

    def __init__(self, kind: ProblemKind, message: str, remedy: str) -> None:
        super().__init__(message, remedy)
        self.kind = kind


class UnsupportedFileError(DesktopSearchError):
    """The file is of a kind that holds no text to search; it is skipped, not a problem."""


class FileVanishedError(DesktopSearchError):
    """The file was removed or moved while it was being read."""


class IndexInUseError(DesktopSearchError):
    """Another process holds this index."""


class CatalogTooNewError(DesktopSearchError):
    """The index was written by a newer version of the program."""


class CatalogDamagedError(DesktopSearchError):
    """The catalog's file cannot be read as a database."""


class DiskFullError(DesktopSearchError):
    """There is no room left where the index is kept."""


class ModelMissingError(DesktopSearchError):
    """The chosen embedding model is not on this machine."""


class ModelBrokenError(DesktopSearchError):
    """The chosen embedding model is here but cannot be loaded."""


class DownloadStoppedError(DesktopSearchError):
    """The person took back that a model be fetched."""


class ModelAwayError(DesktopSearchError):
    """The model is not there just now: its process ended, or is starting. Words answer meanwhile."""


class ModelStoppedError(DesktopSearchError):
    """The model was taken away while it was at work; nothing is known of the texts."""


class ModelDiedError(DesktopSearchError):
    """The model's process ended, or had to be ended, over the texts it was given."""


class TextRefusedError(DesktopSearchError):
    """The model's process ended twice over this very text; it is not tried again."""


class NotOurFolderError(DesktopSearchError):
    """A folder or file that this program did not make, and therefore neither uses as its own nor removes."""


class SettingsUnreadableError(DesktopSearchError):
    """The user's settings cannot be read, and the user has not decided yet what to use instead."""


class FolderError(DesktopSearchError):
    """A folder cannot be added, read or removed."""


class EngineGoneError(DesktopSearchError):
    """The engine process ended before it answered."""
