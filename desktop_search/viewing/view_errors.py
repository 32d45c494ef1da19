"""Known reasons why a page cannot be shown, with messages and remedies for the user."""

from desktop_search.domain.errors import FileTroubleError
from desktop_search.domain.messages import Message
from desktop_search.domain.status import ProblemKind

_REMEDY = Message("Open the file in its own app.")


def too_slow(timeout_s: float) -> FileTroubleError:
    """The time limit was exceeded."""
    return FileTroubleError(
        ProblemKind.TOO_SLOW,
        Message("Rendering this page takes longer than {limit_s} seconds.", limit_s=f"{timeout_s:g}"),
        _REMEDY,
    )


def too_much_memory(limit_mb: int) -> FileTroubleError:
    """The memory limit was exceeded."""
    return FileTroubleError(
        ProblemKind.TOO_MUCH_MEMORY,
        Message("Rendering this page takes more than {limit_mb} MB of memory.", limit_mb=limit_mb),
        _REMEDY,
    )


def crashed() -> FileTroubleError:
    """The rendering process crashed."""
    return FileTroubleError(
        ProblemKind.CRASHED_READER, Message("This page could not be rendered. The file is probably damaged."), _REMEDY
    )


def not_drawn() -> FileTroubleError:
    """An internal error of the program, or a page with extreme proportions."""
    return FileTroubleError(ProblemKind.UNREADABLE, Message("This page cannot be rendered."), _REMEDY)
