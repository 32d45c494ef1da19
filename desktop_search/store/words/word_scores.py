"""BM25F of passages for one query, from the posting lists of its words."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.store.sqlite.rows import WordMatch

# With at most as many passages to choose from, each is looked up in the lists.
_FEW = 5_000
# Shorter lists are added as a whole; finding out whether that is necessary takes as long.
_WORTH_PRUNING = 20_000
# Looking up a passage in a list takes as long as adding so many of its postings.
_PROBES_PER_POSTING = 5
# Factor of the number of passages that are looked up when some of the best ones have been deleted.
_MORE = 4
# Tolerance for sums of float32.
_ROUNDING = 1e-4

Ids = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.integer[Any]]
"""Positions of passages in the list of all passages, by ascending id."""
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Posting:
    """Posting list of a word or expression, not yet weighted by inverse document frequency."""

    places: Places
    """Passages that contain it, ascending."""
    saturated: Floats
    """BM25's saturated term frequency of each, from 0 to _K1 + 1."""
    in_name: Mask
    """True if the word is in the name of the passage's file."""
    only_in_name: Mask
    known: int
    """Number of known passages when it was read; later ones are not covered."""

    @property
    def bytes(self) -> int:
        return self.places.nbytes + self.saturated.nbytes + self.in_name.nbytes + self.only_in_name.nbytes


class ScoredTerm:
    """A term of the query; of the alternatives that a passage contains, the best one counts."""

    def __init__(self, weight: float, alternatives: Sequence[tuple[Posting, float]]) -> None:
        """`alternatives` with their discounts: 1 for the word itself, less for others."""
        self.weight = weight
        self._alternatives = alternatives
        self.size = sum(len(posting.places) for posting, _ in alternatives)
        """Number of postings."""
        self.most = weight * max(discount * float(one.saturated.max(initial=0)) for one, discount in alternatives)
        """Maximum that it adds to the score of a passage."""

    @property
    def longest(self) -> Places:
        """Passages with the most frequent alternative."""
        return max((posting.places for posting, _ in self._alternatives), key=len)

    @property
    def named(self) -> Places:
        """Passages with an alternative in the name of their file."""
        return np.unique(np.concatenate([posting.places[posting.in_name] for posting, _ in self._alternatives]))

    def add_to(self, scores: Floats) -> None:
        """Add what it contributes to the scores of all passages."""
        if len(self._alternatives) == 1:
            ((posting, discount),) = self._alternatives
            scores[posting.places] += np.float32(self.weight * discount) * posting.saturated
            return
        best = np.zeros_like(scores)
        for posting, discount in self._alternatives:
            best[posting.places] = np.maximum(best[posting.places], np.float32(discount) * posting.saturated)
        scores += np.float32(self.weight) * best

    def scores_of(self, places: Places) -> Floats:
        """What it contributes to the scores of some passages."""
        best = np.zeros(len(places), dtype=np.float32)
        for posting, discount in self._alternatives:
            at, is_there = found_in(posting.places, places)
            best[is_there] = np.maximum(best[is_there], np.float32(discount) * posting.saturated[at])
        return np.float32(self.weight) * best

    def of(self, places: Places) -> Floats:
        """What it contributes to the score, the coverage and the coverage by names of some passages; shape (3, n)."""
        best = np.zeros((3, len(places)), dtype=np.float32)
        for posting, discount in self._alternatives:
            at, is_there = found_in(posting.places, places)
            values = np.stack([posting.saturated[at], np.ones(len(at), np.float32), posting.in_name[at]])
            best[:, is_there] = np.maximum(best[:, is_there], np.float32(discount) * values)
        return np.float32(self.weight) * best


class WordScores:
    """BM25F of every passage for one query, as a share of the total weight of the query's words."""

    def __init__(self, ids: Ids, terms: Sequence[ScoredTerm], exist: Callable[[Ids], Mask]) -> None:
        """`ids` of all passages, ascending, with those of deleted ones. `exist` returns which of some ids exist."""
        self._ids = ids
        self._terms = terms
        self._exist = exist
        self._total = np.float32(sum(term.weight for term in terms) or 1.0)

    def best(self, limit: int, among: Mask | None = None) -> list[WordMatch]:
        """The passages with the highest BM25F, best first; without deleted ones."""
        asked = limit
        while True:
            places, sums = self._best(asked, among)
            exist = self._exist(self._ids[places])
            if len(places) < asked or np.count_nonzero(exist) >= limit:
                return self._matches(places[exist][:limit], sums[:, exist][:, :limit])
            # There may be many, such as those of a file that has been moved: its name has the same words.
            asked *= _MORE

    def of(self, ids: Sequence[int]) -> dict[int, WordMatch]:
        """Scores of these passages by id; without those that have none of the words."""
        places, _ = found_in(self._ids, np.array(ids, dtype=np.int64))
        return {match.passage_id: match for match in self._matches(places, self._sums(places))}

    def is_in_a_name(self) -> bool:
        """Whether the name of some file contains all words of the query."""
        found: Places | None = None
        for term in sorted(self._terms, key=lambda term: term.size):
            found = term.named if found is None else found[term.of(found)[2] > 0]
            if not len(found):
                return False
        return found is not None

    def _best(self, limit: int, among: Mask | None) -> tuple[Places, Floats]:
        """The best passages, with deleted ones, and their sums."""
        few = None if among is None else np.flatnonzero(among)
        places = few if few is not None and len(few) <= _FEW else self._promising(limit, among)
        sums = self._sums(places)
        # Ties are ordered by id. There may be many, such as passages that are found by the name of their file.
        order = np.argsort(-sums[0], kind="stable")[:limit]
        return places[order], sums[:, order]

    def _promising(self, limit: int, among: Mask | None) -> Places:
        """Places that include the best `limit` and all ties with the last of them.

        Terms are added by descending weight. Once the remaining ones cannot lift a passage without the others into the
        best `limit`, they are looked up only for passages that can still get there.
        """
        terms = sorted(self._terms, key=lambda term: -term.most)
        scores = np.zeros(len(self._ids), dtype=np.float32)
        least = 0.0
        for number, term in enumerate(terms, 1):
            term.add_to(scores)
            left = terms[number:]
            if left and sum(term.size for term in left) < _WORTH_PRUNING:
                continue
            added = term.longest if among is None else term.longest[among[term.longest]]
            least = max(least, _least_of_best(scores[added], limit))
            rest = sum(term.most for term in left)
            if left and least > rest:
                found = np.flatnonzero(scores >= least - rest - _ROUNDING)
                if among is not None:
                    found = found[among[found]]
                if len(found) * _PROBES_PER_POSTING < sum(term.size for term in left):
                    return _best_of(found, sum((term.scores_of(found) for term in left), scores[found]), limit)
        found = np.flatnonzero(scores >= max(least - _ROUNDING, _ROUNDING))
        if among is not None:
            found = found[among[found]]
        return _best_of(found, scores[found], limit)

    def _sums(self, places: Places) -> Floats:
        """The scores, coverage and coverage by names of these passages, times the total weight; shape (3, n)."""
        sums = np.zeros((3, len(places)), dtype=np.float32)
        for term in self._terms:
            sums += term.of(places)
        return sums

    def _matches(self, places: Places, sums: Floats) -> list[WordMatch]:
        """The scores of these places, without those that have none of the words."""
        rows = zip(self._ids[places].tolist(), *(sums / self._total).tolist(), strict=True)
        return [WordMatch(*row) for row in rows if row[1]]


def _least_of_best(scores: Floats, limit: int) -> float:
    """The score at rank `limit`; 0 if there are fewer."""
    return float(np.partition(scores, -limit)[-limit]) if len(scores) >= limit else 0.0


def _best_of(places: Places, scores: Floats, limit: int) -> Places:
    """Those of these places with the best scores, with all ties."""
    chosen: Places = places[scores >= _least_of_best(scores, limit) - _ROUNDING]
    return chosen


def found_in(numbers: Places, wanted: Places) -> tuple[Places, Mask]:
    """Positions in `numbers`, which is sorted, of those in `wanted` that it contains, and a mask of these."""
    at = np.searchsorted(numbers, wanted)
    is_there = at < len(numbers)
    is_there[is_there] = numbers[at[is_there]] == wanted[is_there]
    return at[is_there].astype(np.int32), is_there
