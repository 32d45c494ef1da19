"""Estimated size and duration of indexing."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class FolderEstimate:
    """Estimate for folders before they are indexed."""

    folders: tuple[str, ...]
    """The requested paths."""
    files: int
    """All files that would be in the index, including those without text."""
    size: int
    """Bytes of these files."""
    words_s: float
    """Seconds until lexical search finds them."""
    meaning_s: float
    """Seconds until search by meaning finds them, with the current model."""
    is_complete: bool = True
    """False if counting stopped at its time limit, so that there are more files."""
