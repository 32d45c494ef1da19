"""What the parts of a program's text are, so that they can be told apart by their colours."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass


class TokenKind(StrEnum):
    """Kinds that have a look of their own; everything else looks as text does."""

    KEYWORD = "keyword"
    NAME = "name"
    """What is defined: functions, classes, tags, keys."""
    STRING = "string"
    NUMBER = "number"
    COMMENT = "comment"
    HEADING = "heading"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class SyntaxSpan:
    """A stretch of one kind, in characters, half-open."""

    start: int
    end: int
    kind: TokenKind


@dataclass(frozen=True, slots=True)
class HighlightRequest:
    """A text of a file, and the file's name, which tells the language."""

    passage_id: int
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class SyntaxSpans:
    """The spans of a text, ascending, not overlapping; none where its language is not known."""

    passage_id: int
    spans: tuple[SyntaxSpan, ...]
