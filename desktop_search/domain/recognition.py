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


@dataclass(frozen=True, slots=True)
class PictureHeader:
    """What is known of a picture after it was decoded, and before its text is recognized."""

    picture_hash: bytes
    page: int
    """As in RecognizedPicture."""
    width: int
    height: int
    """Pixels as given to recognition, which may be fewer than the picture has."""


@dataclass(frozen=True, slots=True)
class RecognitionOptions:
    """What is recognized, and how much it may take."""

    pictures_too: bool = True
    """False: only scans in PDFs, not picture files and pictures in documents."""
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes of the languages that the user reads; empty for automatic."""
    largest_megapixels: int = 60
    """Larger pictures are left out, unless they can be scaled down while they are decoded."""
    page_timeout_s: float = 60
    memory_mb: int = 1500
    """Maximum memory of the recognition process."""
    threads: int = 1


PICTURE_KINDS = frozenset(("png", "jpg", "tif", "webp", "bmp", "gif", "avif"))
"""Kinds of picture files whose text is recognized; `recognition/picture_reader.py` decodes them."""
ILLUSTRATED_KINDS = frozenset(("docx", "pptx", "odt", "odp", "epub"))
"""Kinds of documents whose pictures are recognized."""


def needs_recognition(kind: str, has_scanned_pages: bool) -> bool:
    """Whether a file of this kind may have pictures to recognize; PDFs only if they have pages without text."""
    return has_scanned_pages if kind == "pdf" else kind in PICTURE_KINDS or kind in ILLUSTRATED_KINDS
