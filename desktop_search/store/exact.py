"""Exact search over the catalog's vectors, for while Chroma is not there."""

import threading
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_search.store.vector_cache import Matrix, Vector, VectorCache

# Rows turned into float32 at once: 6 MB at 384 dimensions, which stays in the processor's cache.
BLOCK = 4096


class ExactVectors:
    """All vectors in memory as float16; safe to fill in one thread while another queries."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._hashes: list[bytes] = []
        self._rows: dict[bytes, int] = {}
        self._matrix: NDArray[np.float16] = np.empty((0, 0), np.float16)

    @classmethod
    def load(cls, cache: VectorCache) -> "ExactVectors":
        """Take all live vectors of the current model."""
        vectors = cls()
        for hashes, matrix in cache.iterate_live():
            vectors.upsert(hashes, matrix)
        return vectors

    def upsert(self, hashes: Sequence[bytes], matrix: Matrix) -> None:
        """Put vectors, rows of shape (len(hashes), dimensions), in place of what these hashes had."""
        if not len(hashes):
            return
        lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
        unit = np.asarray(matrix / np.where(lengths == 0, 1, lengths), np.float16)
        with self._guard:
            self._make_room(len(self._hashes) + len(hashes), unit.shape[1])
            for text_hash, row in zip(hashes, unit, strict=True):
                at = self._rows.setdefault(text_hash, len(self._hashes))
                if at == len(self._hashes):
                    self._hashes.append(text_hash)
                self._matrix[at] = row

    def delete(self, hashes: Sequence[bytes]) -> None:
        """Forget vectors; hashes that are not there are passed over."""
        with self._guard:
            for text_hash in hashes:
                at = self._rows.pop(text_hash, None)
                if at is None:
                    continue
                # The last row takes the free place.
                last = self._hashes.pop()
                if last != text_hash:
                    self._hashes[at], self._rows[last] = last, at
                    self._matrix[at] = self._matrix[len(self._hashes)]

    def query(self, vector: Vector, n: int) -> list[tuple[bytes, float]]:
        """Text hash and cosine of the n nearest, best first."""
        query = np.asarray(vector, np.float32)
        length = float(np.linalg.norm(query))
        with self._guard:
            total = len(self._hashes)
            n = min(n, total)
            if n < 1 or not length:
                return []
            scores = np.empty(total, np.float32)
            for start in range(0, total, BLOCK):
                end = min(start + BLOCK, total)
                np.dot(self._matrix[start:end].astype(np.float32), query, out=scores[start:end])
            best = np.argpartition(scores, total - n)[total - n :]
            best = best[np.argsort(-scores[best], kind="stable")]
            return [(self._hashes[at], float(scores[at]) / length) for at in best]

    def count(self) -> int:
        return len(self._hashes)

    def _make_room(self, rows: int, dimensions: int) -> None:
        if rows <= len(self._matrix):
            return
        larger = np.empty((max(rows, len(self._matrix) * 3 // 2, 1024), dimensions), np.float16)
        used = len(self._hashes)
        if used:
            larger[:used] = self._matrix[:used]
        self._matrix = larger
