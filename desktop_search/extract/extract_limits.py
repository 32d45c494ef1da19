"""How much one file may cost."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ExtractLimits:
    """Past any of these a file is given up, or cut with a note, so that one file cannot stop the rest."""

    timeout_s: float = 60
    memory_mb: int = 1024
    """Most memory the reading child may hold."""
    max_file_mb: int = 100
    max_sheet_mb: int = 10
    """Most text cells of one spreadsheet; what lies beyond is left out, with a note."""
    max_text_mb: int = 50
    """Most text of one document of any format: ten times the Bible. The rest is left out, with a note."""
    max_passages: int = 100_000
    """Most passages of one document; the text limit makes some 55,000 of English text. The rest is left out, too."""

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
        """What a packed document may hold once unpacked: ten times a file's limit is beyond any real document."""
        return self.max_file_bytes * 10
