"""What other exclusions would do to the index."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ExclusionCount:
    """Files that are in the index now, and that other settings would leave out."""

    files: int
    indexed: int
    """How many of them can be found now; the others are still to be read, or cannot be."""
    examples: tuple[str, ...] = ()
    """Paths of the first few."""
    no_patterns: tuple[str, ...] = ()
    """Lines that are no patterns, and are passed over."""
