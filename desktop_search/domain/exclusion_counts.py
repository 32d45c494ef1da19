"""Effect of changed exclusion rules on the index."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ExclusionCount:
    """Files that are in the index and would be excluded by other settings."""

    files: int
    indexed: int
    """Those of them that are searchable now; the others are not read yet, or unreadable."""
    examples: tuple[str, ...] = ()
    """Paths of the first few."""
    no_patterns: tuple[str, ...] = ()
    """Lines that are not valid patterns, and are ignored."""
