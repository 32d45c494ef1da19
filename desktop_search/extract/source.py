"""The input of a reader: a file's bytes, its kind, and the resource limits for extraction."""

from io import BytesIO
from pathlib import Path, PurePath
from typing import BinaryIO

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.extract import extract_errors


@dataclass(frozen=True, slots=True)
class ExtractLimits:
    """A file that exceeds a limit is rejected, or truncated with a note, so that it cannot block the other files."""

    timeout_s: float = 60
    memory_mb: int = 1024
    """Maximum memory of the extraction process."""
    max_file_mb: int = 100
    max_sheet_mb: int = 10
    """Maximum text of one spreadsheet's cells; the rest is dropped, with a note."""
    max_text_mb: int = 50
    """Maximum text of one document of any format: ten times the Bible. The rest is dropped, with a note."""
    max_passages: int = 100_000
    """Maximum passages of one document; the text limit yields some 55,000 of English text. The rest is dropped, too."""

    @property
    def max_file_bytes(self) -> int:
        return self.max_file_mb * 1_000_000

    @property
    def max_sheet_characters(self) -> int:
        return self.max_sheet_mb * 1_000_000

    @property
    def max_text_characters(self) -> int:
        return self.max_text_mb * 1_000_000

    @property
    def max_unpacked_bytes(self) -> int:
        """Maximum total size of an unpacked container: ten times the file limit, more than any real document has."""
        return self.max_file_bytes * 10


@dataclass(frozen=True, slots=True)
class Source:
    """A file's bytes and its kind."""

    path: PurePath
    """Used for its suffix, to reject titles equal to the file name, and by `open`; a Path for a file on disk."""
    kind: str
    data: bytes
    """The whole file; of media on disk (`Format.is_media`) only the beginning."""
    limits: ExtractLimits

    def open(self) -> BinaryIO:
        """Open the file, to read parts of it. Raises FileVanishedError or FileTroubleError."""
        if not isinstance(self.path, Path):
            return BytesIO(self.data)
        try:
            return self.path.open("rb")
        except OSError as error:
            raise extract_errors.opening_failed(error) from error
