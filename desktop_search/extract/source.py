"""The input of a reader."""

from pathlib import Path

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.extract.extract_limits import ExtractLimits


@dataclass(frozen=True, slots=True)
class Source:
    """A file's bytes and its kind."""

    path: Path
    """Used for its suffix, and to reject titles equal to the file name; the bytes are already read."""
    kind: str
    data: bytes
    limits: ExtractLimits
