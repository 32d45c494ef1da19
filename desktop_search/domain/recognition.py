"""Recognized text (OCR): the lines that were recognized in a picture, and where in the picture they are."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.domain.page_images import PICTURE_KINDS, Box

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
    """Options and limits of text recognition."""

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


ILLUSTRATED_KINDS = frozenset(("docx", "pptx", "odt", "odp", "epub"))
"""Kinds of documents whose pictures are recognized."""


def needs_recognition(kind: str, has_scanned_pages: bool) -> bool:
    """Whether a file of this kind may have pictures to recognize; PDFs only if they have pages without text."""
    return has_scanned_pages if kind == "pdf" else kind in PICTURE_KINDS or kind in ILLUSTRATED_KINDS


class RecognitionState(StrEnum):
    """State of text recognition as a whole, or of one file."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class RecognitionHealth:
    """Progress of text recognition over the whole index."""

    state: RecognitionState = RecognitionState.OFF
    """WAITING while there is a queue, else DONE; OFF if the settings turn it off."""
    waiting_files: int = 0
    waiting_pages: int = 0
    """Estimate: pages and pictures of a file are counted when it is opened."""
    recognized_pages: int = 0
    """Pages and pictures that were recognized, with or without text in them."""
    recognized_files: int = 0
    """Different contents of files that are completely recognized; copies count once."""
    failed_files: int = 0
    is_paused: bool = False
    """The user has paused recognition; the other work continues."""


@dataclass(frozen=True, slots=True)
class RecognitionProgress:
    """Progress of text recognition, as shown by the status line."""

    pages_done: int = 0
    """Pages recognized since the queue was last empty."""
    pages_total: int = 0
    """These, and those that wait; an estimate."""
    files_waiting: int = 0
    is_paused: bool = False
    current_file: str = ""


@dataclass(frozen=True, slots=True)
class RecognitionEngine:
    """A recognition engine that is available on this device."""

    name: str
    """Proper name with version: "PP-OCRv6", "Tesseract 5.3.0"."""
    languages: tuple[str, ...]
    """ISO 639-1 codes of the languages that it reads."""
    is_included: bool = False
    """Whether it is part of this program."""


@dataclass(frozen=True, slots=True)
class RecognitionEngines:
    """The available recognition engines, best first, and what is missing."""

    engines: tuple[RecognitionEngine, ...] = ()
    missing: tuple[Message, ...] = ()
    """A sentence for each script or language that no engine reads, with what to install."""
