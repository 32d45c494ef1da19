"""The half of the search that goes by words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_search.searching.query_text import MAX_WORDS, SHORTEST_BEGINNING, QueryText
from desktop_search.searching.stop_words import stop_words
from desktop_search.store import word_forms
from desktop_search.store.catalog import Catalog
from desktop_search.store.word_forms import QueryTerm

# A word of less than this share of the heaviest word's weight is not worth a mark: "the" beside "enzyme".
_TELLING = 0.25
# And one of less than this is not looked for: nDCG@10 stays (SciFact train .691 -> .692, help en .677 -> .676, de .590
# -> .590), and a question takes a third of the time, for most of it goes into scoring every row that holds a "the".
_WORTH_LOOKING_FOR = 0.15
# Where fewer passages hold it, looking costs nothing.
_COMMON = 1_000
# A word in title or heading counts three times: help en .677 -> .692, de .590 -> .611, SciFact train .691 -> .690.
_CONTEXT_WEIGHT = 3.0
# How common a word is changes slowly; it is counted anew when there are this many times more or fewer passages.
_STALE_FACTOR = 1.1
_KEPT_COUNTS = 10_000
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
    count: int
    """Passages that hold it."""


class WordSearch:
    """Passages that hold words of a query."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._counts: dict[str, tuple[int, int]] = {}

    def search(self, query: QueryText, limit: int) -> WordsAnswer:
        """Any word will do; passages with every phrase in quotation marks come first."""
        words = self._weigh(query)
        least = _WORTH_LOOKING_FOR * _heaviest(words)
        wanted = [word for word in words if word.weight >= least or word.count < _COMMON]
        looked_for = [word.match for word in wanted if word.count]
        if not looked_for:
            return WordsAnswer((), _telling(words))
        total = sum(word.weight for word in wanted)
        either = " OR ".join(looked_for)
        required = " AND ".join(p for p in map(word_forms.phrase, query.phrases) if p)
        hits: dict[int, WordsHit] = {}
        for match, has_phrases in ((f"{required} AND ({either})", True), (either, False)):
            if required or not has_phrases:
                for found in self._catalog.words.search(match, limit, context_weight=_CONTEXT_WEIGHT):
                    share = min(1.0, -found.bm25 / total)
                    hits.setdefault(found.passage_id, WordsHit(found.passage_id, share, has_phrases))
        return WordsAnswer(list(hits.values())[:limit], _telling(words))

    def count(self, word: str) -> int:
        """Passages that hold a word as it is written."""
        return sum(self._count(term.exact, self._catalog.counts().passages) for term in _terms(word))

    def _weigh(self, query: QueryText) -> list[_Weighed]:
        rows = self._catalog.counts().passages
        unfinished = word_forms.fold(query.unfinished)
        words = []
        for term in _terms(query.text)[:MAX_WORDS]:
            match, count = term.exact, self._count(term.exact, rows)
            if not count and term.text == unfinished and len(unfinished) >= SHORTEST_BEGINNING:
                match = word_forms.prefix_term(unfinished) or match
                count = self._count(match, rows)
            weight = max(_LEAST_WEIGHT, math.log((max(rows, count) - count + 0.5) / (count + 0.5)))
            words.append(_Weighed(term.text, match, weight, count))
        return words

    def _count(self, match: str, rows: int) -> int:
        """Passages that hold a word; for common ones that takes milliseconds, and every key typed asks again."""
        count, when = self._counts.get(match, (0, 0))
        if not count or max(rows, when) > _STALE_FACTOR * min(rows, when):
            count = self._catalog.words.frequency(match)
            if len(self._counts) >= _KEPT_COUNTS:
                self._counts.clear()
            self._counts[match] = (count, rows)
        return count


def _terms(text: str) -> list[QueryTerm]:
    """Words; of a run without blanks every two neighbouring characters, for a sentence of them is one run."""
    terms: dict[str, QueryTerm] = {}
    for term in word_forms.query_terms(text):
        pieces = [term.text[at : at + 2] for at in range(len(term.text) - 1)] if term.parted else []
        for part in word_forms.query_terms(" ".join(pieces)) if pieces else [term]:
            terms.setdefault(part.text, part)
    return list(terms.values())


def _heaviest(words: Sequence[_Weighed]) -> float:
    """Weight of the heaviest word that stands anywhere."""
    return max((word.weight for word in words if word.count), default=0.0)


def _telling(words: Sequence[_Weighed]) -> tuple[str, ...]:
    """In a small index "how" is as rare as "enzyme", so that counting alone does not tell them apart.

    Where only such words were asked for, they are what is meant.
    """
    of_content = [word for word in words if word.text not in stop_words()] or words
    least = _TELLING * _heaviest(of_content)
    return tuple(word.text for word in of_content if word.weight >= least)
