"""What a file holds once it has been read: sections, and the passages cut from them."""

from array import array
from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass


class PageUnit(StrEnum):
    """What one numbered part of a document is called."""

    PAGE = "page"
    SLIDE = "slide"
    SHEET = "sheet"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of text under one heading and on one page."""

    text: str
    heading: tuple[str, ...] = ()
    """Heading path, outermost first."""
    page: int | None = None
    """Position of the page, slide, sheet or message in its document, from 1."""
    page_label: str | None = None
    """What the document itself prints for that page: "iv", "Budget 2024"."""
    sentences: "array[int] | None" = None
    """Gap before and length of each sentence in characters, the length negative where a paragraph ends with it; None
    if they were not determined (see chunking/sentence_marks.py)."""


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one file, in reading order."""

    kind: str
    """Short lower-case name of the format by content, such as "pdf" or "docx"."""
    sections: tuple[Section, ...]
    title: str | None = None
    """The document's own title, else None. Never the file name: a rename must not change what is embedded."""
    page_unit: PageUnit | None = None
    notes: tuple[str, ...] = ()
    """What the reader should know though the file was read: "38 of 40 pages hold no text; they are probably scans"."""
    author: str | None = None
    """Names of the authors as the document gives them, several separated by "; "; of a mail the sender."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document small enough to be embedded at once."""

    text: str
    """As shown to the person, and as searched by words."""
    heading: tuple[str, ...] = ()
    page: int | None = None
    page_end: int | None = None
    """Last page when the passage runs over several; equal to `page` otherwise."""
    page_label: str | None = None
    start: int = 0
    """Offset in characters in the document's text (its sections joined by two newlines)."""
    end: int = 0
    title: str | None = None

    @property
    def context(self) -> str:
        """Title and heading path: embedded with the text, shown apart from it."""
        parts = ([self.title] if self.title else []) + [h for h in self.heading if h != self.title]
        return " › ".join(parts)

    @property
    def embedded_text(self) -> str:
        """What the model is given, without the model's own prompt."""
        return f"{self.context}\n{self.text}" if self.context else self.text
