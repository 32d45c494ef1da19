"""Answers to a question: sentences of the user's files, verbatim."""

from desktop_search.domain.documents import PageUnit
from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class AnswerSentence:
    """A whole sentence of a passage that answers a question."""

    passage_id: int
    path: str
    """As FileHit.path."""
    page: int | None
    heading: str
    """Headings above the passage, outermost first, separated by " › "; may be empty."""
    text: str
    """Equal to `passage text[start:end]`."""
    start: int
    """Half-open range in characters of the passage's text."""
    end: int
    modified: float
    """Time of the file's last change, seconds since the epoch: versions of a document may contradict each other."""
    title: str = ""
    """As FileHit.title, like the next three."""
    kind: str = ""
    page_unit: PageUnit | None = None
    container: str = ""
    page_label: str | None = None
    """As PassageHit.page_label."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The sentences that answer a query, best first: at most three, none if no sentence clearly answers it."""

    query: str
    sentences: tuple[AnswerSentence, ...] = ()
    confidence: float = 0.0
    """Calibrated probability that the sentences answer the query, 0 to 1."""
