"""What an extractor is given."""

from pathlib import Path

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.extract.extract_limits import ExtractLimits


@dataclass(frozen=True, slots=True)
class Source:
    """One file's bytes and what they are."""

    path: Path
    """For its suffix and to keep its name out of titles; the bytes are already read."""
    kind: str
    data: bytes
    limits: ExtractLimits
