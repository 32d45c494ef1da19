"""Learning from use: files used after a query rank higher when the same or a similar query is searched again."""

import contextlib
import math
from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np

from desktop_search.domain.errors import ModelAwayError, ModelStoppedError, TextRefusedError
from desktop_search.embedding.interfaces import Vectors
from desktop_search.searching.rank.grouping import FileDraft
from desktop_search.store.catalog.catalog import Catalog

# Maximum gain in percentage points of the score, so that a clearly better match stays first.
MOST_POINTS = 15
# A file with a higher score, such as one whose name equals the query, always stays first.
_CERTAIN = 99
# Minimum cosine of two centered queries with the same meaning. Of 300 English questions of XQuAD, 61 % reach it with
# their own keywords, 8 % with their German or Spanish translation, and 2 % with the closest other question.
SAME_QUESTION = 0.9
# Factor of the weight if the query is the same, not only its beginning.
_EXACT = 2
# Share of the gain for a similar query.
_SIMILAR = 0.5


class QueryVectors(Protocol):
    """The part of dense search that compares queries."""

    @property
    def model(self) -> str: ...

    def knows(self, text: str) -> bool: ...

    def query_vector(self, text: str) -> Vectors: ...

    def query_likeness(self, text: str, vectors: Vectors) -> Vectors: ...


def use_key(query: str) -> str:
    """The form in which queries are compared and stored."""
    return " ".join(query.casefold().split())


class LearnedUse:
    """Ranking by the uses stored in one index. Thread: engine."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._vectors: tuple[object, list[str], Vectors] | None = None
        """Model and revision of the uses; the queries, and their unit vectors."""
        self._changes = 0

    def add(self, query: str, file_id: int, share: float, dense: QueryVectors | None) -> None:
        """Record a use of a file after a query, with weight `share`."""
        vector, model = b"", ""
        if dense is not None and dense.knows(query):
            with contextlib.suppress(ModelAwayError, ModelStoppedError, TextRefusedError):
                vector, model = dense.query_vector(query).astype("<f2").tobytes(), dense.model
        self._catalog.uses.add(use_key(query), file_id, share, vector, model)
        self._changes += 1

    def clear(self) -> None:
        """Delete all uses."""
        self._catalog.uses.clear()
        self._changes += 1

    def gains(self, query: str, dense: QueryVectors | None) -> dict[int, float]:
        """Percentage points by which each file rises after this query.

        Raises ModelAwayError, ModelStoppedError.
        """
        key = use_key(query)
        gains: dict[int, float] = {}
        for use in self._catalog.uses.beginning_with(key):
            _raise_to(gains, use.file_id, _gain(use.weight * (_EXACT if use.query == key else 1)))
        if dense is not None:
            for known in self._similar(query, dense):
                for use in self._catalog.uses.of_query(known):
                    _raise_to(gains, use.file_id, _SIMILAR * _gain(use.weight * _EXACT))
        return gains

    def _similar(self, query: str, dense: QueryVectors) -> Sequence[str]:
        of = (dense.model, self._changes)
        if self._vectors is None or self._vectors[0] != of:
            rows = self._catalog.uses.vectors(dense.model)
            vectors = [np.frombuffer(vector, "<f2").astype(np.float32) for _, vector in rows]
            matrix = np.stack(vectors) if vectors else np.zeros((0, 0), np.float32)
            self._vectors = of, [known for known, _ in rows], matrix
        _, queries, matrix = self._vectors
        if not queries:
            return ()
        likeness = dense.query_likeness(query, matrix)
        key = use_key(query)
        return [known for known, value in zip(queries, likeness, strict=True) if value > SAME_QUESTION and known != key]


def _gain(weight: float) -> float:
    return MOST_POINTS * (1 - math.exp2(-weight))


def _raise_to(gains: dict[int, float], file_id: int, gain: float) -> None:
    gains[file_id] = max(gain, gains.get(file_id, 0.0))


def raise_used(drafts: Sequence[FileDraft], gains: Mapping[int, float], scores: Mapping[bytes, int]) -> list[FileDraft]:
    """Move files above those whose score is higher by less than their gain."""
    placed: list[FileDraft] = []
    reached: list[float] = []
    for draft in drafts:
        own = float(scores.get(draft.best.hash, 0))
        gain = gains.get(draft.best.file_id, 0.0)
        to = len(placed)
        if gain:
            own = max(own, min(own + gain, _CERTAIN))
            while to and reached[to - 1] < own:
                to -= 1
        draft.use_move = len(placed) - to
        placed.insert(to, draft)
        reached.insert(to, own)
    return placed
