"""The content of a file after extraction: sections, and the passages split from them."""

from array import array
from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message


class PageUnit(StrEnum):
    """Unit that a document is numbered by."""

    PAGE = "page"
    SLIDE = "slide"
    SHEET = "sheet"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Section:
    """A run of text under one heading and on one page."""

    text: str
    heading: tuple[str, ...] = ()
    """Heading path, outermost first."""
    page: int | None = None
    """Position of the page, slide, sheet or message in its document, from 1."""
    page_label: str | None = None
    """The label that the document itself prints for that page: "iv", "Budget 2024"."""
    sentences: "array[int] | None" = None
    """Two numbers per sentence, in characters: the gap before it, and its length, which is negative if it ends a
    paragraph. None if not determined (see chunking/sentence_marks.py)."""


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one file, in reading order."""

    kind: str
    """Short lower-case name of the format by content, such as "pdf" or "docx"."""
    sections: tuple[Section, ...]
    title: str | None = None
    """The document's own title, else None. Never the file name: a rename must not change what is embedded."""
    page_unit: PageUnit | None = None
    notes: tuple[Message, ...] = ()
    """What of a file could not be read: "Pages without text, probably scans or images: 38 of 40."""
    author: str | None = None
    """Names of the authors as the document gives them, separated by "; "; the sender of a mail."""
    has_members: bool = False
    """True for a mail or mailbox with attachments, which are documents of their own; see domain/containers.py."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk of a document that is short enough to be embedded."""

    text: str
    """The text as displayed, and as indexed for lexical search."""
    heading: tuple[str, ...] = ()
    page: int | None = None
    page_end: int | None = None
    """Last page if the passage spans several; equal to `page` otherwise."""
    page_label: str | None = None
    start: int = 0
    """Offset in characters into the document's text, which is its sections joined by two newlines."""
    end: int = 0
    title: str | None = None
    confidence: float | None = None
    """For recognized text the confidence of the recognition, 0 to 1; None for text that the file itself contains."""

    @property
    def context(self) -> str:
        """Title and heading path: embedded together with the text, displayed separately."""
        parts = ([self.title] if self.title else []) + [h for h in self.heading if h != self.title]
        return " › ".join(parts)

    @property
    def embedded_text(self) -> str:
        """The model's input, without the model's own prompt."""
        return f"{self.context}\n{self.text}" if self.context else self.text
