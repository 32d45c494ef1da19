"""Resource limits for page previews."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ViewLimits:
    """Limits that end the child process; tighter than those for extraction, because the user is waiting."""

    timeout_s: float = 15
    memory_mb: int = 768
