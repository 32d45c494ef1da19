"""Checks the vector index against the catalog, text by text, and brings it into step."""

from collections.abc import Iterator
from itertools import islice

import numpy as np

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.vector_cache import Vector
from desktop_search.store.sqlite.rows import OutboxOperation
from desktop_search.store.vectors.collection_vectors import CollectionVectors

# Vectors that are asked for themselves; each takes a few ms.
SAMPLES = 50
# float16 in the catalog, float32 in Chroma: equal but for rounding.
LEAST_COSINE = 0.999
# The search in the graph is approximate, and misses one now and then where many vectors are alike.
FOUND_SHARE = 0.9
# Above this share of all, a rebuild is as fast as a repair, and leaves no dead entries.
MENDED_SHARE = 0.2
MENDED_AT_ONCE = 256
# More than an outbox ever holds in one reading; see `Catalog.reading`.
ALL_ROWS = 1 << 30


@dataclass(frozen=True, slots=True)
class Difference:
    """What the vector index lacks, and what it has too much, beyond what it is still to be told."""

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
    """Tell the index what it lacks, and have it forget what it has too much."""
    for hashes in _parts(difference.missing):
        found = catalog.vectors.get(hashes)
        if found:
            vectors.upsert(list(found), np.stack(list(found.values())))
    for hashes in _parts(difference.extra):
        vectors.delete(hashes)


def adopt_all(vectors: CollectionVectors, catalog: Catalog) -> int:
    """Keep in the catalog what only the index has, for texts that are yet to be read again; gives how many."""
    return sum(catalog.vectors.adopt(list(zip(hashes, matrix, strict=True))) for hashes, matrix in vectors.everything())


def differing(vectors: CollectionVectors, catalog: Catalog) -> list[bytes]:
    """Hashes whose vectors differ between index and catalog; reads all of both."""
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
    """True when a sample of the vectors are found by themselves: ids alone say nothing of the neighbour graph."""
    hashes = list(islice(vectors.hashes(), 0, None, max(1, vectors.count() // SAMPLES)))
    sample = catalog.vectors.get(hashes[:SAMPLES]).values()
    nearest = [vectors.query(vector, 1) for vector in sample]
    return sum(bool(hits) and hits[0][1] >= LEAST_COSINE for hits in nearest) >= FOUND_SHARE * len(nearest)


def _parts(hashes: list[bytes]) -> Iterator[list[bytes]]:
    for start in range(0, len(hashes), MENDED_AT_ONCE):
        yield hashes[start : start + MENDED_AT_ONCE]
