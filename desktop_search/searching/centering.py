"""Closeness of texts to a query, without the component common to all texts of an index, and without their language.

A multilingual model's vectors share a large component, and another one says which language a text is in: a German
question is closer to any German text than to the answer in English. Both are removed from query and texts. What is left
is a cosine around 0 for unrelated texts, which is given in standard deviations of a sample of the index. No text is
embedded again for it. QUALITY.md has what each step brings.
"""

import math

import numpy as np

from desktop_search.domain.records import dataclass
from desktop_search.embedding.protocol import Vectors
from desktop_search.store.vector_cache import VectorCache

# Reading so many takes 13 ms, ten times that from a cold disk.
_SAMPLE = 1_000
# The statistics of few texts reflect their topics more than the index. The statistics of so many texts have the same
# weight as the typical values of the model.
_FEW = 30
# Standard deviation of the cosines of unrelated texts, assumed for an index of few texts (home folder: .10 to .17).
_TYPICAL_DEVIATION = 0.13
# The sample is read again once the index has grown or shrunk by this share.
_CHANGED_BY = 0.25


@dataclass(frozen=True, slots=True)
class CenteredQuery:
    """A query, ready to be compared."""

    vector: Vectors
    """Of length 1; its product with a text's vector orders texts almost as `Centering.closeness` does."""
    mean: float
    """Of the cosines of the sample."""
    deviation: float


class Centering:
    """Statistics of the vectors of one index. Serves one thread."""

    def __init__(self, vectors: VectorCache, directions: Vectors | None) -> None:
        """`directions` as Embedder has them."""
        self._vectors = vectors
        self._directions = None if directions is None else directions[:-1]
        self._prior: Vectors | float = 0.0 if directions is None else directions[-1]
        self._mean: Vectors = np.zeros(0, np.float32)
        self._sample: Vectors = np.zeros((0, 0), np.float32)
        """Centered, of length 1."""
        self._live = -1

    def query(self, vector: Vectors) -> CenteredQuery:
        """Center the vector of a query, shape (dimensions,)."""
        self._refresh(len(vector))
        centered = _unit(self._without_language(vector[None]) - self._mean)[0]
        cosines = self._sample @ centered
        known = len(cosines)
        total = known + _FEW
        mean = float(cosines.sum()) / total
        variance = (float(((cosines - mean) ** 2).sum()) + _FEW * _TYPICAL_DEVIATION**2) / total
        return CenteredQuery(centered, mean, math.sqrt(variance))

    def closeness(self, query: CenteredQuery, vectors: Vectors) -> Vectors:
        """Standard deviations that each row of `vectors`, shape (n, dimensions), is above the mean of the index."""
        centered = _unit(self._without_language(vectors) - self._mean)
        closeness = (centered @ query.vector - query.mean) / query.deviation
        # A vector of zeros has no direction.
        return np.asarray(np.where(vectors.any(axis=1), closeness, 0), np.float32)

    def _without_language(self, vectors: Vectors) -> Vectors:
        if self._directions is None:
            return vectors
        return np.asarray(vectors - (vectors @ self._directions.T) @ self._directions, np.float32)

    def _refresh(self, dimensions: int) -> None:
        live = self._vectors.live()
        if len(self._mean) == dimensions and abs(live - self._live) <= _CHANGED_BY * self._live:
            return
        rows = self._vectors.sample(_SAMPLE)
        if rows.shape[1:] != (dimensions,):
            rows = np.zeros((0, dimensions), np.float32)
        rows = self._without_language(rows)
        self._mean = np.asarray((rows.sum(axis=0) + _FEW * self._prior) / (len(rows) + _FEW), np.float32)
        self._sample, self._live = _unit(rows - self._mean), live


def _unit(rows: Vectors) -> Vectors:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths == 0, 1, lengths), np.float32)
