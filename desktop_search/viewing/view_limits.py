"""What showing a file may cost."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ViewLimits:
    """Past either of these the child is ended; the user is waiting, so they are tighter than those of reading."""

    timeout_s: float = 15
    memory_mb: int = 768
