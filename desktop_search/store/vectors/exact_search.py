"""Exact (brute-force) search over the catalog's vectors: while Chroma is not available, and for small indexes."""

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop_search.store.catalog.vector_cache import Matrix, Vector, VectorCache

if TYPE_CHECKING:
    from desktop_search.store.vectors.collection_vectors import CollectionVectors

# Rows per array, 12 MB at 384 dimensions. More rows go into another array, so that growing copies nothing.
BLOCK = 8192
# Up to this number of vectors all are compared: 31 MB at 384 dimensions, and no slower than Chroma's HNSW graph (5.9
# against 8.4 ms on a busy machine). The graph is approximate: 3 of 3,000 texts of odd words, and 1 of 55,175 real
# passages, were never found by their own vector.
FEW_VECTORS = 20_000


class ExactVectors:
    """All vectors in memory as float32; one thread may write while another queries.

    float16 would take half the memory and 20 times as long: numpy converts it to float32 number by number.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._hashes: list[bytes] = []
        self._rows: dict[bytes, int] = {}
        self._blocks: list[NDArray[np.float32]] = []

    @classmethod
    def load(cls, cache: VectorCache) -> "ExactVectors":
        """Load all live vectors of the current model."""
        vectors = cls()
        for hashes, matrix in cache.iterate_live():
            vectors.upsert(hashes, matrix)
        return vectors

    def upsert(self, hashes: Sequence[bytes], matrix: Matrix) -> None:
        """Insert or replace the vectors of these hashes; `matrix` has shape (len(hashes), dimensions)."""
        if not len(hashes):
            return
        lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
        unit = np.asarray(matrix / np.where(lengths == 0, 1, lengths), np.float32)
        with self._guard:
            while len(self._blocks) * BLOCK < len(self._hashes) + len(hashes):
                self._blocks.append(np.empty((BLOCK, unit.shape[1]), np.float32))
            for text_hash, row in zip(hashes, unit, strict=True):
                at = self._rows.setdefault(text_hash, len(self._hashes))
                if at == len(self._hashes):
                    self._hashes.append(text_hash)
                self._blocks[at // BLOCK][at % BLOCK] = row

    def delete(self, hashes: Sequence[bytes]) -> None:
        """Delete vectors; ignores unknown hashes."""
        with self._guard:
            for text_hash in hashes:
                at = self._rows.pop(text_hash, None)
                if at is None:
                    continue
                # Move the last row into the free slot.
                last = self._hashes.pop()
                if last != text_hash:
                    self._hashes[at], self._rows[last] = last, at
                    free = len(self._hashes)
                    self._blocks[at // BLOCK][at % BLOCK] = self._blocks[free // BLOCK][free % BLOCK]

    def query(self, vector: Vector, n: int) -> list[tuple[bytes, float]]:
        """Text hash and cosine similarity of the n nearest, best first."""
        query = np.asarray(vector, np.float32)
        length = float(np.linalg.norm(query))
        with self._guard:
            total = len(self._hashes)
            n = min(n, total)
            if n < 1 or not length:
                return []
            scores = np.empty(total, np.float32)
            for start in range(0, total, BLOCK):
                part = scores[start : start + BLOCK]
                np.dot(self._blocks[start // BLOCK][: len(part)], query, out=part)
            best = np.argpartition(scores, total - n)[total - n :]
            best = best[np.argsort(-scores[best], kind="stable")]
            return [(self._hashes[at], float(scores[at]) / length) for at in best]

    def count(self) -> int:
        return len(self._hashes)


class FewVectors:
    """Chroma's index and, while it is small, the same vectors in memory, which then serve the queries.

    One thread may write while another queries.
    """

    def __init__(self, chroma: "CollectionVectors", exact: ExactVectors) -> None:
        """`exact` contains the catalog's vectors; changes from the outbox are applied to both."""
        self._chroma = chroma
        self._exact: ExactVectors | None = exact

    def upsert(self, hashes: Sequence[bytes], matrix: Matrix) -> None:
        """Same as CollectionVectors.upsert."""
        exact = self._exact
        if exact is not None:
            # First, so that the vectors can be found even if the disk has no space for Chroma.
            exact.upsert(hashes, matrix)
        self._chroma.upsert(hashes, matrix)
        if exact is not None and exact.count() > FEW_VECTORS:
            self._exact = None

    def delete(self, hashes: Sequence[bytes]) -> None:
        """Same as CollectionVectors.delete."""
        if self._exact is not None:
            self._exact.delete(hashes)
        self._chroma.delete(hashes)

    def query(self, vector: Vector, n: int) -> list[tuple[bytes, float]]:
        """Text hash and cosine similarity of the n nearest, best first."""
        return (self._exact or self._chroma).query(vector, n)
