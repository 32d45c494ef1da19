"""How text becomes words, for the index and for queries alike."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """One word, or one run of a script without spaces, of a query."""

    text: str
    """Folded, as the person wrote it otherwise."""
    match: str
    """FTS5 expression that finds it, or for a longer run its parts, the whole run ranked first."""
    exact: str
    """FTS5 expression that finds exactly it."""


def index_form(text: str) -> str:
    """Text as it goes into the word index, whose tokenizer does the rest."""
    raise NotImplementedError


def query_terms(text: str) -> list[QueryTerm]:
    """The different terms of a query in their order; none for blanks and punctuation. Join `match` by OR or AND."""
    raise NotImplementedError


def phrase(text: str) -> str | None:
    """FTS5 expression for these words in this order; None when there is no word in it."""
    raise NotImplementedError


def prefix_term(text: str) -> str | None:
    """FTS5 expression for words that begin so; None when there is no word in it."""
    raise NotImplementedError


def fold(text: str) -> str:
    """Case, accents, vowel points and width folded; scripts left as they are. For comparing words outside SQLite."""
    raise NotImplementedError


def text_needs_parts(text: str) -> bool:
    """True when some of it is in a script that is indexed as two-character strings."""
    raise NotImplementedError
