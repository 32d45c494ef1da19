"""What is known of a newer version of this program, and why nothing is."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Release:
    """The newest version, as its makers signed it."""

    version: str
    date: str
    """When it was signed, as 2026-11-22T21:00:00Z: of two such texts the later one is the greater."""
    page: str
    """Where it is told of and can be downloaded."""
    note: str = ""


class UpdateFailure(StrEnum):
    """Why an answer was not had, or not taken."""

    NO_CONNECTION = "no connection"
    NOT_THERE = "not there"
    INSECURE = "insecure"
    TOO_LARGE = "too large"
    BAD_SIGNATURE = "bad signature"
    NOT_READABLE = "not readable"
    OLDER = "older"
    REPLAYED = "replayed"


class UpdateError(Exception):
    """Nothing is known of a newer version; `detail` is for the log."""

    def __init__(self, trouble: UpdateFailure, detail: str = "") -> None:
        super().__init__(trouble, detail)
        self.trouble, self.detail = trouble, detail
