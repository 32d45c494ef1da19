"""Dense search: texts that are close to a query by their vectors."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

import numpy as np

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.embedding.protocol import Embedder, Vectors
from desktop_search.searching.centering import CenteredQuery, Centering
from desktop_search.store.catalog import Catalog
from desktop_search.store.rows import Restriction

# Enough for going back and forth in one session's queries; 100 vectors are 150 kB.
_KEPT_QUERIES = 100

# So many at most are compared with the query each; read once, for as long as somebody types under the same filters.
_FEW_PASSAGES = 20_000
_MOST_ASKED = 4_000
# Texts that are no closer to a query than this many standard deviations above the mean have nothing to do with it.
_UNRELATED = 0.5
# Filters and meaning go together more often than not; asking again costs more than asking for a few more.
_WIDENED_BY = 2


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
        self._centering = Centering(catalog.vectors, embedder.statistics)
        self._known: OrderedDict[str, Vectors] = OrderedDict()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="ahead")
        self._ahead: tuple[str, Future[Vectors]] | None = None
        self._let_through: tuple[object, list[tuple[list[bytes], Vectors]]] = (None, [])
        """Of which filters and when, with hashes and vectors of length 1 in slices."""

    def knows(self, text: str) -> bool:
        """False for a query in a language the model was not made for."""
        return self._embedder.knows(text)

    def begin(self, text: str) -> None:
        """This text will be asked about: the model, which is in another process, may begin with it."""
        if self._ahead is None and text not in self._known:
            self._ahead = text, self._thread.submit(self._embedder.embed_query, text)

    def nearest(self, text: str, n: int, within: Restriction | None = None) -> list[tuple[bytes, float]]:
        """At most `n` text hashes with their closeness to the query (see Centering), closest first."""
        query = self._query(text)
        if within is not None:
            return self._nearest_within(query, n, within)
        self._let_through = None, []
        return self._measured(query, [key for key, _ in self._vectors.query(query.vector, n)])

    def cosines(self, text: str, closeness: Mapping[bytes, float]) -> dict[bytes, float]:
        """The centered cosines that these values of closeness to the query stand for."""
        query = self._query(text)
        return {key: query.mean + value * query.deviation for key, value in closeness.items()}

    def nearest_to(self, hashes: Sequence[bytes], n: int) -> list[list[tuple[bytes, float]]]:
        """As `nearest`, for each of these texts of the index that has a vector."""
        rows = self._catalog.vectors.get(hashes, self._embedder.fingerprint)
        return [self._vectors.query(rows[key], n) for key in hashes if key in rows]

    def similarities(self, text: str, hashes: Sequence[bytes]) -> dict[bytes, float]:
        """Closeness to the query of those texts that have a vector."""
        return dict(self._measured(self._query(text), hashes))

    def likeness(self, query: str, text: str) -> float:
        """How near a short text, which is not in the index, is to a query."""
        return float(self._embedded(query) @ self._embedder.embed_query(text))

    def _measured(self, query: CenteredQuery, hashes: Sequence[bytes]) -> list[tuple[bytes, float]]:
        """Closeness of those texts that have a vector, closest first."""
        # Another model may be the catalog's current one by now, a moment before this search is replaced.
        rows = self._catalog.vectors.get(hashes, self._embedder.fingerprint)
        if not rows:
            return []
        found = zip(rows, self._centering.closeness(query, np.stack(list(rows.values()))).tolist(), strict=True)
        return sorted(found, key=lambda pair: -pair[1])

    def _nearest_within(self, query: CenteredQuery, n: int, within: Restriction) -> list[tuple[bytes, float]]:
        """Either `n` texts that are let through, or all of them that have anything to do with the query.

        Chroma is asked without the filter, which would cost it most of a second, and for more the less comes through.
        Where that will not do, every vector that is let through is compared.
        """
        if within.passages > _FEW_PASSAGES:
            wanted = _WIDENED_BY * n * self._catalog.counts().passages // within.passages
            while wanted <= _MOST_ASKED:
                found = self._measured(query, [key for key, _ in self._vectors.query(query.vector, wanted)])
                kept = self._catalog.selections.keep([key for key, _ in found], within)
                nearest = [pair for pair in found if pair[0] in kept]
                if len(nearest) >= n or len(found) < wanted or found[-1][1] < _UNRELATED:
                    return nearest[:n]
                wanted *= _WIDENED_BY
        best: list[tuple[bytes, float]] = []
        for hashes, matrix in self._vectors_of(within):
            closeness = self._centering.closeness(query, matrix)
            top = np.argpartition(-closeness, min(n, len(closeness)) - 1)[:n]
            best += [(hashes[at], float(closeness[at])) for at in top]
            best = sorted(best, key=lambda pair: -pair[1])[:n]
        return best

    def _vectors_of(self, within: Restriction) -> Iterable[tuple[list[bytes], Vectors]]:
        """Hashes and vectors of length 1 of what is let through, in slices; kept where they are few: 31 MB at most."""
        if within.passages > _FEW_PASSAGES:
            return self._read(within)
        # Two selections can read alike: the moment is another one for each.
        of = (within, self._catalog.moment())
        if self._let_through[0] != of:
            self._let_through = of, list(self._read(within))
        return self._let_through[1]

    def _read(self, within: Restriction) -> Iterator[tuple[list[bytes], Vectors]]:
        for hashes, matrix in self._catalog.selections.vectors(within, self._embedder.fingerprint):
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
        """Wait for what was begun, as an embedder takes one query at a time; what it raises is raised for `text`."""
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
