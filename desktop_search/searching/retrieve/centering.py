"""Closeness of texts to a query, without the components common to all texts of an index or of a language.

The vectors of a multilingual model share a large component, and another one encodes the language: a German question is
closer to any German text than to the answer in English. Both are removed from query and texts. Queries share a further
component, which makes some texts close to any query; half of it is removed from the query. The remaining cosine is
about 0 for unrelated texts, and is converted to standard deviations of a sample of the index. No text is embedded again
for it. QUALITY.md has the effect of each step.
"""

import math

import numpy as np

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.thread_owner import owned
from desktop_search.embedding.interfaces import Vectors, VectorStatistics
from desktop_search.store.catalog.vector_cache import VectorCache

# Reading this many takes 13 ms, ten times that from a cold disk.
_SAMPLE = 1_000
# Statistics of few texts reflect their topics rather than the index. At this number of texts, they have the same weight
# as the model's typical values.
_FEW = 30
# Standard deviation of the cosines of unrelated texts, assumed for a small index (home folder: .10 to .17).
_TYPICAL_DEVIATION = 0.13
# Share of the mean of queries, minus that of texts, that is removed from a query. QUALITY.md compares 0 to 1.
_SHARED_BY_QUERIES = 0.5
# The sample is read again when the index has grown or shrunk by this share.
_CHANGED_BY = 0.25


@dataclass(frozen=True, slots=True)
class CenteredQuery:
    """A centered query."""

    vector: Vectors
    """Its dot product with a text's vector orders texts almost as `Centering.closeness` does."""
    mean: float
    """Mean of the dot products with the sample."""
    deviation: float
    """Standard deviation of the cosines of the sample."""


@owned
class Centering:
    """Statistics of the vectors of one index."""

    def __init__(self, vectors: VectorCache, statistics: VectorStatistics | None) -> None:
        """`statistics` is `Embedder.statistics`."""
        self._vectors = vectors
        self._statistics = statistics
        self._mean: Vectors = np.zeros(0, np.float32)
        self._sample: Vectors = np.zeros((0, 0), np.float32)
        """Centered, unit length."""
        self._live = -1

    def query(self, vector: Vectors) -> CenteredQuery:
        """Center the vector of a query, shape (dimensions,)."""
        self._refresh(len(vector))
        centered = self._without_language(vector[None])[0] - self._mean
        length = float(np.linalg.norm(centered)) or 1.0
        _, deviation = self._mean_and_deviation(centered / length)
        if self._statistics is not None:
            # Not normalized again: a query that resembles all queries says little.
            centered = centered - _SHARED_BY_QUERIES * (self._statistics.query_mean - self._mean)
        query = np.asarray(centered / length, np.float32)
        mean, _ = self._mean_and_deviation(query)
        return CenteredQuery(query, mean, deviation)

    def _mean_and_deviation(self, query: Vectors) -> tuple[float, float]:
        """Mean and standard deviation of the dot products of the sample with a query."""
        products = self._sample @ query
        total = len(products) + _FEW
        mean = float(products.sum()) / total
        variance = (float(((products - mean) ** 2).sum()) + _FEW * _TYPICAL_DEVIATION**2) / total
        return mean, math.sqrt(variance)

    def closeness(self, query: CenteredQuery, vectors: Vectors) -> Vectors:
        """Standard deviations that each row of `vectors`, shape (n, dimensions), is above the mean of the index."""
        centered = _unit(self._without_language(vectors) - self._mean)
        closeness = (centered @ query.vector - query.mean) / query.deviation
        # A vector of zeros has no direction.
        return np.asarray(np.where(vectors.any(axis=1), closeness, 0), np.float32)

    def query_likeness(self, query: Vectors, others: Vectors) -> Vectors:
        """Cosine of a query's vector with each row of `others`, shape (n, dimensions), without the mean of queries.

        Zeros without statistics.
        """
        if self._statistics is None:
            return np.zeros(len(others), np.float32)
        rows = _unit(self._without_language(np.vstack([query[None], others])) - self._statistics.query_mean)
        return np.asarray(rows[1:] @ rows[0], np.float32)

    def _without_language(self, vectors: Vectors) -> Vectors:
        if self._statistics is None:
            return vectors
        languages = self._statistics.languages
        return np.asarray(vectors - (vectors @ languages.T) @ languages, np.float32)

    def _refresh(self, dimensions: int) -> None:
        live = self._vectors.live()
        if len(self._mean) == dimensions and abs(live - self._live) <= _CHANGED_BY * self._live:
            return
        rows = self._vectors.sample(_SAMPLE)
        if rows.shape[1:] != (dimensions,):
            rows = np.zeros((0, dimensions), np.float32)
        rows = self._without_language(rows)
        typical = 0.0 if self._statistics is None else self._statistics.passage_mean
        self._mean = np.asarray((rows.sum(axis=0) + _FEW * typical) / (len(rows) + _FEW), np.float32)
        self._sample, self._live = _unit(rows - self._mean), live


def _unit(rows: Vectors) -> Vectors:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths == 0, 1, lengths), np.float32)
