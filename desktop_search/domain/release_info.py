"""Information on a newer version of this program, and reasons why there is none."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Release:
    """The newest version, from the signed release document."""

    version: str
    date: str
    """Time of the signature, as 2026-11-22T21:00:00Z: such texts sort in order of time."""
    page: str
    """Web page that describes the version and has its downloads."""
    note: str = ""


class UpdateFailure(StrEnum):
    """Why a check for updates failed, or why its response was rejected."""

    NO_CONNECTION = "no connection"
    NOT_THERE = "not there"
    INSECURE = "insecure"
    TOO_LARGE = "too large"
    BAD_SIGNATURE = "bad signature"
    NOT_READABLE = "not readable"
    OLDER = "older"
    REPLAYED = "replayed"


class UpdateError(Exception):
    """A check for updates failed; `detail` is for the log."""

    def __init__(self, trouble: UpdateFailure, detail: str = "") -> None:
        super().__init__(trouble, detail)
        self.trouble, self.detail = trouble, detail
