"""The vector index on disk: the only module that imports chromadb."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.store.catalog import Catalog
from desktop_search.store.vector_cache import Matrix, Vector


class VectorsDamagedError(DesktopSearchError):
    """The vector index cannot be used; it is to be rebuilt from the catalog."""


class VectorSearch(Protocol):
    """Finds the nearest vectors."""

    def query(self, vector: Vector, n: int) -> list[tuple[bytes, float]]:
        """Text hash and cosine of the n nearest, best first."""


class ChromaVectors:
    """The collection of one model. Every method but close may raise VectorsDamagedError."""

    @classmethod
    def open(cls, folder: Path, fingerprint: str, dimensions: int) -> "ChromaVectors":
        raise NotImplementedError

    def upsert(self, hashes: Sequence[bytes], matrix: Matrix) -> None: ...

    def delete(self, hashes: Sequence[bytes]) -> None: ...

    def query(self, vector: Vector, n: int) -> list[tuple[bytes, float]]:
        raise NotImplementedError

    def count(self) -> int:
        raise NotImplementedError

    def close(self) -> None:
        """Close, and note that it was closed in order."""


def open_vectors(folder: Path, catalog: Catalog, fingerprint: str, dimensions: int) -> ChromaVectors | None:
    """Open the index and check it against the catalog; None when it is to be rebuilt.

    Clears what an interrupted rebuild left, probes in a child process after an unclean stop, then compares counts.
    """
    raise NotImplementedError


def follow(vectors: ChromaVectors, catalog: Catalog, limit: int = 256) -> int:
    """Tell Chroma the oldest entries of the outbox; gives how many. Call until it gives 0."""
    raise NotImplementedError


def rebuild(
    folder: Path,
    catalog: Catalog,
    fingerprint: str,
    dimensions: int,
    progress: Callable[[int, int], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> bool:
    """Make the index anew from the catalog beside the old one, then swap; False when stopped.

    `progress` gets done and total. No ChromaVectors may be open on the folder. Changes made meanwhile stay in the outbox.
    """
    raise NotImplementedError


def probe(folder: Path) -> bool:
    """Open and query the index in a throw-away child process; False when that crashes, fails or hangs."""
    raise NotImplementedError


def was_unclean(folder: Path) -> bool:
    """True when the index was open when its process ended."""
    raise NotImplementedError


def needs_compaction(catalog: Catalog) -> bool:
    """True when a fifth of the index is deleted entries, which Chroma never frees."""
    raise NotImplementedError
