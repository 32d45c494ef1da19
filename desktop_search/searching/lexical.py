"""The half of the search that goes by words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_search.searching.query_text import MAX_WORDS, SHORTEST_BEGINNING, QueryText
from desktop_search.store import word_forms
from desktop_search.store.catalog import Catalog
from desktop_search.store.word_forms import QueryTerm

# A word of less than this share of the heaviest word's weight is not worth a mark: "the" beside "enzyme".
_TELLING = 0.25
# FTS5 gives words that stand in more than half of all rows this weight.
_LEAST_WEIGHT = 1e-6


@dataclass(frozen=True, slots=True)
class WordsHit:
    """One passage found by its words."""

    passage_id: int
    share: float
    """Its BM25 against the weight of all the query's words, at most 1; a word nobody wrote weighs most."""
    has_phrases: bool = False


@dataclass(frozen=True, slots=True)
class WordsAnswer:
    """Passages that hold words of the query, best first."""

    hits: Sequence[WordsHit] = ()
    telling: tuple[str, ...] | None = None
    """The words of the query that say something, in this index; None when that was not asked."""


@dataclass(frozen=True, slots=True)
class _Weighed:
    """One word of the query."""

    text: str
    match: str
    weight: float
    """Inverse document frequency as FTS5 reckons it."""
    is_known: bool


class WordSearch:
    """Passages that hold words of a query."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def search(self, query: QueryText, limit: int) -> WordsAnswer:
        """Any word will do; passages with every phrase in quotation marks come first."""
        words = self._weigh(query)
        known = [word.match for word in words if word.is_known]
        if not known:
            return WordsAnswer((), tuple(word.text for word in words))
        total = sum(word.weight for word in words)
        either = " OR ".join(known)
        required = " AND ".join(p for p in map(word_forms.phrase, query.phrases) if p)
        hits: dict[int, WordsHit] = {}
        for match, has_phrases in ((f"{required} AND ({either})", True), (either, False)):
            if required or not has_phrases:
                for found in self._catalog.words.search(match, limit):
                    share = min(1.0, -found.bm25 / total)
                    hits.setdefault(found.passage_id, WordsHit(found.passage_id, share, has_phrases))
        return WordsAnswer(list(hits.values())[:limit], _telling(words))

    def _weigh(self, query: QueryText) -> list[_Weighed]:
        rows = self._catalog.counts().passages
        unfinished = word_forms.fold(query.unfinished)
        words = []
        for term in _terms(query.text)[:MAX_WORDS]:
            match, count = term.exact, self._catalog.words.frequency(term.exact)
            if not count and term.text == unfinished and len(unfinished) >= SHORTEST_BEGINNING:
                match = word_forms.prefix_term(unfinished) or match
                count = self._catalog.words.frequency(match)
            weight = max(_LEAST_WEIGHT, math.log((max(rows, count) - count + 0.5) / (count + 0.5)))
            words.append(_Weighed(term.text, match, weight, count > 0))
        return words


def _terms(text: str) -> list[QueryTerm]:
    """Words; of a run without blanks every two neighbouring characters, for a sentence of them is one run."""
    terms: dict[str, QueryTerm] = {}
    for term in word_forms.query_terms(text):
        pieces = [term.text[at : at + 2] for at in range(len(term.text) - 1)] if term.parted else []
        for part in word_forms.query_terms(" ".join(pieces)) if pieces else [term]:
            terms.setdefault(part.text, part)
    return list(terms.values())


def _telling(words: Sequence[_Weighed]) -> tuple[str, ...]:
    heaviest = max((word.weight for word in words if word.is_known), default=0.0)
    return tuple(word.text for word in words if word.weight >= _TELLING * heaviest)
