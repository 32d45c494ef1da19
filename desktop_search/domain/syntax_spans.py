"""Token spans for syntax highlighting."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass


class TokenKind(StrEnum):
    """Token kinds with a format of their own; other tokens are displayed as plain text."""

    KEYWORD = "keyword"
    NAME = "name"
    """A defined name: function, class, tag, key."""
    STRING = "string"
    NUMBER = "number"
    COMMENT = "comment"
    HEADING = "heading"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class SyntaxSpan:
    """A half-open range of characters of one kind."""

    start: int
    end: int
    kind: TokenKind


@dataclass(frozen=True, slots=True)
class HighlightRequest:
    """Request to highlight a text; the file name determines the language."""

    passage_id: int
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class SyntaxSpans:
    """Spans of a text, ascending, not overlapping; empty if its language is unknown."""

    passage_id: int
    spans: tuple[SyntaxSpan, ...]
