"""Compares the vector index with the catalog, text by text, and repairs it."""

from collections.abc import Iterator
from itertools import islice

import numpy as np

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.vector_cache import Vector
from desktop_search.store.sqlite.rows import OutboxOperation
from desktop_search.store.vectors.collection_vectors import CollectionVectors

# Number of vectors that are searched for themselves; each takes a few ms.
SAMPLES = 50
# Chroma's vectors are from before the catalog's were rounded to int8 (.9999), or equal.
LEAST_COSINE = 0.999
# The graph search is approximate, and occasionally misses a vector if many are similar.
FOUND_SHARE = 0.9
# Above this share of all vectors, a rebuild is as fast as a repair, and leaves no deleted entries.
MENDED_SHARE = 0.2
MENDED_AT_ONCE = 256
# Limit for reading the whole outbox in one snapshot; see `Catalog.reading`.
ALL_ROWS = 1 << 30


@dataclass(frozen=True, slots=True)
class Difference:
    """Missing and superfluous vectors in the vector index, after allowing for pending changes in the outbox."""

    missing: list[bytes]
    extra: list[bytes]

    def __bool__(self) -> bool:
        return bool(self.missing or self.extra)

    def is_slight(self, live: int) -> bool:
        return len(self.missing) + len(self.extra) <= MENDED_SHARE * live


def compare(vectors: CollectionVectors, catalog: Catalog) -> Difference:
    """Compare the ids. The index must not be written to meanwhile; the catalog may change."""
    with catalog.reading():
        live = catalog.vectors.live_hashes()
        waiting = catalog.outbox.since(0, ALL_ROWS)
    told = live - {row.hash for row in waiting if row.operation is OutboxOperation.UPSERT}
    present = set(vectors.hashes())
    known = live | {row.hash for row in waiting}
    return Difference(sorted(told - present), sorted(present - known))


def mend(vectors: CollectionVectors, catalog: Catalog, difference: Difference) -> None:
    """Write the missing vectors and delete the superfluous ones."""
    for hashes in _parts(difference.missing):
        found = catalog.vectors.get(hashes)
        if found:
            vectors.upsert(list(found), np.stack(list(found.values())))
    for hashes in _parts(difference.extra):
        vectors.delete(hashes)


def adopt_all(vectors: CollectionVectors, catalog: Catalog) -> int:
    """Copy vectors that only the index has to the catalog, for texts yet to be read again; returns how many."""
    return sum(catalog.vectors.adopt(list(zip(hashes, matrix, strict=True))) for hashes, matrix in vectors.everything())


def differing(vectors: CollectionVectors, catalog: Catalog) -> list[bytes]:
    """Hashes whose vectors differ between index and catalog; reads all vectors of both."""
    wrong: list[bytes] = []
    for hashes, matrix in vectors.everything():
        known = catalog.vectors.get(hashes)
        for text_hash, vector in zip(hashes, matrix, strict=True):
            if text_hash in known and not _is_same(known[text_hash], vector):
                wrong.append(text_hash)
    return wrong


def _is_same(one: Vector, other: Vector) -> bool:
    lengths = float(np.linalg.norm(one) * np.linalg.norm(other))
    # False for NaN.
    return bool(float(one @ other) >= LEAST_COSINE * lengths)


def finds_itself(vectors: CollectionVectors, catalog: Catalog) -> bool:
    """True if a sample of the vectors find themselves, which checks the neighbour graph and not only the ids."""
    hashes = list(islice(vectors.hashes(), 0, None, max(1, vectors.count() // SAMPLES)))
    sample = catalog.vectors.get(hashes[:SAMPLES]).values()
    nearest = [vectors.query(vector, 1) for vector in sample]
    return sum(bool(hits) and hits[0][1] >= LEAST_COSINE for hits in nearest) >= FOUND_SHARE * len(nearest)


def _parts(hashes: list[bytes]) -> Iterator[list[bytes]]:
    for start in range(0, len(hashes), MENDED_AT_ONCE):
        yield hashes[start : start + MENDED_AT_ONCE]
