"""Recognized text (OCR): the lines that were recognized in a picture, and where in the picture they are."""

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.page_images import Box

NO_PAGE = 0
"""Page of a picture inside a document that has no pages, such as a Word file."""


@dataclass(frozen=True, slots=True)
class RecognizedLine:
    """One line of text, in reading order."""

    text: str
    box: Box
    """Position in the picture as displayed, that is after its EXIF orientation or the page's own rotation."""
    confidence: float
    """0 to 1, as the recognition engine gives it."""


@dataclass(frozen=True, slots=True)
class RecognizedPicture:
    """The text of one picture: a page of a document, a picture file, or a picture inside a document."""

    picture_hash: bytes
    """Digest (blake2b, 16 bytes) of the picture's content; the key under which its text is cached."""
    page: int
    """The page it is on or, for a picture file, the frame it is, from 1; `NO_PAGE` for pictures in other documents."""
    lines: tuple[RecognizedLine, ...] = ()
    engine: str = ""
    """Recognition engine with its version and languages: "pp-ocrv6-small", "tesseract 5.3.0 rus"."""

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    @property
    def confidence(self) -> float:
        """Mean confidence of the lines, weighted by their length; 0 without text."""
        length = sum(len(line.text) for line in self.lines)
        return sum(line.confidence * len(line.text) for line in self.lines) / length if length else 0.0
