"""The known ways a page cannot be shown, each in words a person can act on."""

from desktop_search.domain.errors import FileTroubleError
from desktop_search.domain.status import ProblemKind

_REMEDY = "Open the file in its own app."


def too_slow(timeout_s: float) -> FileTroubleError:
    """Past the time limit."""
    return FileTroubleError(
        ProblemKind.TOO_SLOW, f"Rendering this page takes longer than {timeout_s:g} seconds.", _REMEDY
    )


def too_much_memory(limit_mb: int) -> FileTroubleError:
    """Past the memory limit."""
    return FileTroubleError(
        ProblemKind.TOO_MUCH_MEMORY, f"Rendering this page takes more than {limit_mb} MB of memory.", _REMEDY
    )


def crashed() -> FileTroubleError:
    """The drawing child ended by itself."""
    return FileTroubleError(
        ProblemKind.CRASHED_READER, "This page could not be rendered. The file is probably damaged.", _REMEDY
    )


def not_drawn() -> FileTroubleError:
    """The program's own fault, or a page of an impossible shape."""
    return FileTroubleError(ProblemKind.UNREADABLE, "This page cannot be rendered.", _REMEDY)
