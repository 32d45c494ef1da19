"""The half of the search that goes by meaning."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Protocol

from desktop_search.embedding.protocol import Embedder, Vectors
from desktop_search.store.catalog import Catalog

# Enough for going back and forth in one session's queries; 100 vectors are 150 kB.
_KEPT_QUERIES = 100


class VectorSearch(Protocol):
    """Nearest texts by vector: Chroma, or a matrix of all vectors where Chroma cannot answer."""

    def query(self, vector: Vectors, n: int) -> list[tuple[bytes, float]]:
        """At most `n` text hashes with their cosine similarity, most similar first."""


class MeaningSearch:
    """Texts that mean what a query means."""

    def __init__(self, catalog: Catalog, embedder: Embedder, vectors: VectorSearch) -> None:
        self._catalog = catalog
        self._embedder = embedder
        self._vectors = vectors
        self._known: OrderedDict[str, Vectors] = OrderedDict()

    @property
    def similarity_floor(self) -> float:
        """Cosine below which a text has nothing to do with a query."""
        return self._embedder.similarity_floor

    def nearest(self, text: str, n: int) -> list[tuple[bytes, float]]:
        """At most `n` text hashes with their cosine similarity, most similar first."""
        return self._vectors.query(self._vector(text), n)

    def nearest_to(self, hashes: Sequence[bytes], n: int) -> list[list[tuple[bytes, float]]]:
        """As `nearest`, for each of these texts of the index that has a vector."""
        rows = self._catalog.vectors.get(hashes, self._embedder.fingerprint)
        return [self._vectors.query(rows[key], n) for key in hashes if key in rows]

    def similarities(self, text: str, hashes: Sequence[bytes]) -> dict[bytes, float]:
        """Cosine of those texts that have a vector."""
        vector = self._vector(text)
        # Another model may be the catalog's current one by now, a moment before this search is replaced.
        rows = self._catalog.vectors.get(hashes, self._embedder.fingerprint)
        return {key: float(vector @ row) for key, row in rows.items()}

    def likeness(self, query: str, text: str) -> float:
        """How near a short text, which is not in the index, is to a query."""
        return float(self._vector(query) @ self._embedder.embed_query(text))

    def _vector(self, text: str) -> Vectors:
        if text in self._known:
            self._known.move_to_end(text)
        else:
            self._known[text] = self._embedder.embed_query(text)
            if len(self._known) > _KEPT_QUERIES:
                self._known.popitem(last=False)
        return self._known[text]
