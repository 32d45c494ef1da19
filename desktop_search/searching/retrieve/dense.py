"""Dense search: texts whose vectors are close to that of a query."""

import heapq
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

import numpy as np

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.embedding.interfaces import Embedder, Vectors
from desktop_search.searching.retrieve.centering import CenteredQuery, Centering
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FilterResult

# Enough for the queries of a session; 100 vectors take 150 kB.
_KEPT_QUERIES = 100

# Up to this number, vectors are compared exhaustively, and cached for all queries with the same filters.
_FEW_PASSAGES = 20_000
_MOST_ASKED = 4_000
# Texts below this closeness, in standard deviations above the mean, are unrelated to the query.
_UNRELATED = 0.5
# Factor for the number of neighbours requested, since a second request costs more than a few more neighbours.
_WIDENED_BY = 2


class VectorSearch(Protocol):
    """Nearest-neighbour search: Chroma, or a matrix of all vectors."""

    def query(self, vector: Vectors, n: int) -> list[tuple[bytes, float]]:
        """At most `n` text hashes with their cosine similarity, most similar first."""

    def query_among(self, vector: Vectors, n: int, hashes: Iterable[bytes]) -> list[tuple[bytes, float]] | None:
        """Like `query`, but only for these hashes; None, without reading them, if it cannot."""


class DenseSearch:
    """Dense retrieval, with a cache of query vectors."""

    def __init__(self, catalog: Catalog, embedder: Embedder, vectors: VectorSearch) -> None:
        self._catalog = catalog
        self._embedder = embedder
        self._vectors = vectors
        self._centering = Centering(catalog.vectors, embedder.statistics)
        self._known: OrderedDict[str, Vectors] = OrderedDict()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="ahead")
        self._ahead: tuple[str, Future[Vectors]] | None = None
        self._passing: tuple[object, list[bytes]] = (None, [])
        """Filter result and catalog revision, and for these the hashes of the texts that pass."""
        self._let_through: tuple[object, list[tuple[list[bytes], Vectors]]] = (None, [])
        """Filter result and catalog revision, and for these the hashes and unit vectors in slices."""

    def knows(self, text: str) -> bool:
        """False for a query in a language that the model does not support."""
        return self._embedder.knows(text)

    def begin(self, text: str) -> None:
        """Start embedding a text that will be searched for, in the model's process, without waiting."""
        if self._ahead is None and text not in self._known:
            self._ahead = text, self._thread.submit(self._embedder.embed_query, text)

    def nearest(self, text: str, n: int, within: FilterResult | None = None) -> list[tuple[bytes, float]]:
        """At most `n` text hashes with their closeness to the query (see Centering), closest first."""
        query = self._query(text)
        if within is not None:
            return self._nearest_within(query, n, within)
        self._passing, self._let_through = (None, []), (None, [])
        return self._measured(query, [key for key, _ in self._vectors.query(query.vector, n)])

    def cosines(self, text: str, closeness: Mapping[bytes, float]) -> dict[bytes, float]:
        """Convert values of closeness to the query back to centered cosines."""
        query = self._query(text)
        return {key: query.mean + value * query.deviation for key, value in closeness.items()}

    def nearest_to(
        self, hashes: Sequence[bytes], n: int, within: FilterResult | None = None
    ) -> list[list[tuple[bytes, float]]]:
        """Like `nearest`, but for each of these indexed texts that has a vector; raw cosines."""
        rows = self._catalog.vectors.get(hashes, self._embedder.fingerprint)
        vectors = [rows[key] for key in hashes if key in rows]
        if within is None:
            return [self._vectors.query(vector, n) for vector in vectors]
        return [self._nearest_vectors_within(vector, n, within) for vector in vectors]

    def _nearest_vectors_within(self, vector: Vectors, n: int, within: FilterResult) -> list[tuple[bytes, float]]:
        among = self._vectors.query_among(vector, n, self._passing_hashes(within))
        if among is not None:
            return among
        pairs = (
            (key, float(cosine))
            for hashes, matrix in self._vectors_of(within)
            for key, cosine in zip(hashes, matrix @ vector, strict=True)
        )
        return heapq.nlargest(n, pairs, key=lambda pair: pair[1])

    def similarities(self, text: str, hashes: Sequence[bytes]) -> dict[bytes, float]:
        """Closeness to the query of those texts that have a vector."""
        return dict(self._measured(self._query(text), hashes))

    def closeness(self, query: str, vectors: Vectors) -> Vectors:
        """Closeness to the query of unit vectors, shape (n, dimensions)."""
        return self._centering.closeness(self._query(query), vectors)

    def likeness(self, query: str, text: str) -> float:
        """Cosine of a query and a short text that is not in the index."""
        return float(self._embedded(query) @ self._embedder.embed_query(text))

    def _measured(self, query: CenteredQuery, hashes: Sequence[bytes]) -> list[tuple[bytes, float]]:
        """Closeness of the texts that have a vector, closest first."""
        # The catalog may have switched to another model shortly before this object is replaced.
        rows = self._catalog.vectors.get(hashes, self._embedder.fingerprint)
        if not rows:
            return []
        found = zip(rows, self._centering.closeness(query, np.stack(list(rows.values()))).tolist(), strict=True)
        return sorted(found, key=lambda pair: -pair[1])

    def _nearest_within(self, query: CenteredQuery, n: int, within: FilterResult) -> list[tuple[bytes, float]]:
        """The `n` closest texts that pass the filters, or all of them that are related to the query.

        If many texts pass, the vectors are queried without the filters, for more neighbours the fewer texts pass: with
        them, Chroma would take most of a second. If these are not enough, all texts that pass are compared.
        """
        if within.passages > _FEW_PASSAGES:
            wanted = _WIDENED_BY * n * self._catalog.counts().passages // within.passages
            while wanted <= _MOST_ASKED:
                found = self._measured(query, [key for key, _ in self._vectors.query(query.vector, wanted)])
                kept = self._catalog.query_filters.keep([key for key, _ in found], within)
                nearest = [pair for pair in found if pair[0] in kept]
                if len(nearest) >= n or len(found) < wanted or found[-1][1] < _UNRELATED:
                    return nearest[:n]
                wanted *= _WIDENED_BY
        among = self._vectors.query_among(query.vector, n, self._passing_hashes(within))
        if among is not None:
            return self._measured(query, [key for key, _ in among])
        best: list[tuple[bytes, float]] = []
        for hashes, matrix in self._vectors_of(within):
            closeness = self._centering.closeness(query, matrix)
            top = np.argpartition(-closeness, min(n, len(closeness)) - 1)[:n]
            best += [(hashes[at], float(closeness[at])) for at in top]
            best = sorted(best, key=lambda pair: -pair[1])[:n]
        return best

    def _passing_hashes(self, within: FilterResult) -> Iterator[bytes]:
        """Hashes of the texts that pass, cached: 6 MB per 100,000."""
        # Different filters can have equal results, but not at the same revision.
        of = (within, self._catalog.revision())
        if self._passing[0] != of:
            self._passing = of, self._catalog.query_filters.hashes(within)
        yield from self._passing[1]

    def _vectors_of(self, within: FilterResult) -> Iterable[tuple[list[bytes], Vectors]]:
        """Hashes and unit vectors of the texts that pass, in slices; cached if they are few: 31 MB at most."""
        if within.passages > _FEW_PASSAGES:
            return self._read(within)
        of = (within, self._catalog.revision())
        if self._let_through[0] != of:
            self._let_through = of, list(self._read(within))
        return self._let_through[1]

    def _read(self, within: FilterResult) -> Iterator[tuple[list[bytes], Vectors]]:
        for hashes, matrix in self._catalog.query_filters.vectors(within, self._embedder.fingerprint):
            lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
            yield hashes, np.asarray(matrix / np.where(lengths == 0, 1, lengths), np.float32)

    def _query(self, text: str) -> CenteredQuery:
        return self._centering.query(self._embedded(text))

    def _embedded(self, text: str) -> Vectors:
        self._take_begun(text)
        if text in self._known:
            self._known.move_to_end(text)
        else:
            self._keep(text, self._embedder.embed_query(text))
        return self._known[text]

    def _take_begun(self, text: str) -> None:
        """Wait for the embedding that `begin` started: an embedder takes one text at a time.

        Raises errors of `text` only.
        """
        if self._ahead is None:
            return
        (begun, ahead), self._ahead = self._ahead, None
        try:
            self._keep(begun, ahead.result())
        except DesktopSearchError:
            if begun == text:
                raise

    def _keep(self, text: str, vector: Vectors) -> None:
        self._known[text] = vector
        if len(self._known) > _KEPT_QUERIES:
            self._known.popitem(last=False)
