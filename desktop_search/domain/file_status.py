"""Index status of a single path."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass


class FileStatusKind(StrEnum):
    """Whether a path is in the index, and the reason if it is not."""

    INDEXED = "indexed"
    WAITING = "waiting"
    PROBLEM = "problem"
    NO_TEXT = "no_text"
    LEFT_OUT = "left_out"
    OUTSIDE = "outside"
    MISSING = "missing"
    NOT_YET_SEEN = "not_yet_seen"
    FOLDER = "folder"
    """A folder that is scanned; each of its files has a status of its own."""


@dataclass(frozen=True, slots=True)
class FileStatus:
    """The answer to "why is this not found?"."""

    path: str
    kind: FileStatusKind
    message: str
    """One or two sentences for the user."""
    remedy: str = ""
    passages: int = 0
