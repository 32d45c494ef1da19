"""Estimated size and duration of indexing."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class FolderEstimate:
    """An estimate for folders before they are indexed."""

    folders: tuple[str, ...]
    """The requested paths."""
    files: int
    """All files that would be in the index, those without text included."""
    size: int
    """Bytes of these files."""
    words_s: float
    """Seconds until they can be found by their words."""
    meaning_s: float
    """Seconds until they can be found by meaning, with the present model."""
    is_complete: bool = True
    """False if the counting was stopped after its time limit, so that there is more."""
