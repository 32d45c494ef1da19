"""Role of a short-lived child process: exits with 0 if the vector index in the given folder opens and finds vectors."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_search.domain.messages import Message
from desktop_search.store.catalog.vector_cache import Matrix
from desktop_search.store.vectors.chroma_client import open_client
from desktop_search.store.vectors.collection_vectors import VectorsDamagedError

if TYPE_CHECKING:
    from chromadb.api.models.Collection import Collection

# Number of vectors queried, the distance at which they must find themselves, and the share that must.
PROBES = 1000
PROBED_AT_ONCE = 100
PROBE_DISTANCE = 0.001
PROBE_SHARE = 0.99


def run(arguments: Sequence[str]) -> int:
    """Query every collection; any exception or crash means "damaged"."""
    _query_everything(Path(arguments[0]))
    return 0


def _query_everything(folder: Path) -> None:
    """Query every collection; raises, or crashes the process, if one is damaged.

    Queries with vectors sampled from the whole collection, because a truncated file still replies, but without hits.
    """
    client = open_client(folder)
    for collection in client.list_collections():
        asked = found = 0
        for matrix in _samples(collection, folder):
            nearest = collection.query(query_embeddings=matrix, n_results=1, include=["distances"])["distances"] or []
            asked += len(matrix)
            found += sum(bool(row) and row[0] <= PROBE_DISTANCE for row in nearest)
        # The graph search is approximate, and occasionally misses one.
        if found < PROBE_SHARE * asked:
            raise VectorsDamagedError(
                Message("The vector index in {folder} does not find its own entries.", folder=folder)
            )
    client.close()


def _samples(collection: "Collection", folder: Path) -> Iterator[Matrix]:
    """Vectors sampled from the whole collection, shape (n, dimensions)."""
    identities = collection.get(include=[])["ids"]
    if len(identities) != collection.count():
        raise VectorsDamagedError(Message("The vector index in {folder} lacks vectors it counts.", folder=folder))
    chosen = identities[:: max(1, len(identities) // PROBES)]
    for start in range(0, len(chosen), PROBED_AT_ONCE):
        part = chosen[start : start + PROBED_AT_ONCE]
        matrix = np.asarray(collection.get(ids=part, include=["embeddings"])["embeddings"], np.float32)
        if len(matrix) != len(part):
            raise VectorsDamagedError(Message("The vector index in {folder} lacks vectors it counts.", folder=folder))
        yield matrix
