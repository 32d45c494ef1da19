"""A question put in the language of the index.

What a multilingual model makes of a text says, beside what it means, what language it is in: a question in German is
nearer to German texts than to the answer in another language. That part of a question is replaced by what the texts of
the index have on average. Nothing is embedded anew for it.
"""

import numpy as np

from desktop_search.embedding.protocol import Vectors
from desktop_search.store.vector_cache import VectorCache

# Reading so many takes 13 ms, ten times that from a cold disk.
_SAMPLE = 1_000
# The mean of few texts says more of what they are about than of their language. That of so many counts half.
_FEW = 30
# Looked at again once the index has grown or shrunk by this part of itself.
_CHANGED_BY = 0.25


class IndexLanguage:
    """What the texts of one index say, on average, of their language. Serves one thread."""

    def __init__(self, vectors: VectorCache, directions: Vectors | None) -> None:
        """`directions` as Embedder has them; without them questions stay as they are."""
        self._vectors = vectors
        self._directions = directions
        self._mean: Vectors | None = None
        self._known = 0.0
        """How far that mean can be relied on, 0 to 1."""
        self._seen = 0

    def ask(self, question: Vectors) -> Vectors:
        """The vector of a question, shape (dimensions,), of length 1, in that language and of length 1."""
        directions, mean = self._directions, self._current()
        if directions is None or mean is None:
            return question
        asked = question + self._known * (mean - directions @ question) @ directions
        return np.asarray(asked / np.linalg.norm(asked), np.float32)

    def _current(self) -> Vectors | None:
        """The mean along each direction; None while there is no text."""
        if self._directions is None:
            return None
        live = self._vectors.live()
        if self._mean is None or abs(live - self._seen) > _CHANGED_BY * self._seen:
            rows = self._vectors.sample(_SAMPLE)
            if not len(rows) or rows.shape[1] != self._directions.shape[1]:
                return None
            self._mean = (rows @ self._directions.T).mean(axis=0)
            self._known, self._seen = len(rows) / (_FEW + len(rows)), live
        return self._mean
