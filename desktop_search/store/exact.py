"""Exact search over the catalog's vectors, for while Chroma is not there."""

from collections.abc import Sequence

from desktop_search.store.vector_cache import Matrix, Vector, VectorCache


class ExactVectors:
    """All vectors in memory as float16; safe to fill in one thread while another queries."""

    @classmethod
    def load(cls, cache: VectorCache) -> "ExactVectors":
        raise NotImplementedError

    def upsert(self, hashes: Sequence[bytes], matrix: Matrix) -> None: ...

    def delete(self, hashes: Sequence[bytes]) -> None: ...

    def query(self, vector: Vector, n: int) -> list[tuple[bytes, float]]:
        raise NotImplementedError

    def count(self) -> int:
        raise NotImplementedError
