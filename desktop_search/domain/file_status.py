"""How one path stands to the index."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass


class FileStatusKind(StrEnum):
    """Whether something is in the index, and if not, why in one word."""

    INDEXED = "indexed"
    WAITING = "waiting"
    PROBLEM = "problem"
    NO_TEXT = "no_text"
    LEFT_OUT = "left_out"
    OUTSIDE = "outside"
    MISSING = "missing"
    NOT_YET_SEEN = "not_yet_seen"
    FOLDER = "folder"
    """A folder that is gone through; the files in it stand each for themselves."""


@dataclass(frozen=True, slots=True)
class FileStatus:
    """The answer to "why is this not found?"."""

    path: str
    kind: FileStatusKind
    message: str
    """One or two sentences for the person."""
    remedy: str = ""
    passages: int = 0
