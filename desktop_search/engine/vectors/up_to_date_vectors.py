"""Exact search that knows what was embedded since its vectors were loaded."""

from typing import TYPE_CHECKING

import numpy as np

from desktop_search.embedding.interfaces import Vectors
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import OutboxOperation

if TYPE_CHECKING:
    from desktop_search.store.vectors.exact_search import ExactVectors

# Catching up with so many takes some 10 ms, and an indexer at work makes fewer between two queries.
CATCH_UP_ROWS = 1000


class UpToDateVectors:
    """Serves while Chroma is probed or rebuilt: until then what is to be told to Chroma stays in the outbox.

    Belongs to the thread of its catalog.
    """

    def __init__(self, exact: "ExactVectors", catalog: Catalog, fingerprint: str, ticket: int) -> None:
        """`exact` holds everything of the model of that fingerprint up to that ticket of the outbox."""
        self._exact = exact
        self._catalog = catalog
        self._fingerprint = fingerprint
        self._ticket = ticket

    def query(self, vector: Vectors, n: int) -> list[tuple[bytes, float]]:
        """Text hash and cosine of the n nearest, best first."""
        self._catch_up()
        return self._exact.query(vector, n)

    def _catch_up(self) -> None:
        rows = self._catalog.outbox.since(self._ticket, CATCH_UP_ROWS)
        if not rows:
            return
        wanted = [row.hash for row in rows if row.operation is OutboxOperation.UPSERT]
        found = self._catalog.vectors.get(wanted, self._fingerprint)
        if found:
            self._exact.upsert(list(found), np.stack(list(found.values())))
        self._exact.delete([row.hash for row in rows if row.hash not in found])
        self._ticket = rows[-1].ticket
