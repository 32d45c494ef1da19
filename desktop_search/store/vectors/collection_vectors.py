"""A model's vectors in a collection of Chroma's, wherever that lies: reading and writing them.

Chroma holds the id (a text's hash in hexadecimal) and the vector, nothing else.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import numpy as np

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.vector_cache import Matrix, Vector

if TYPE_CHECKING:
    from chromadb.api.client import Client

# How many candidates a query looks at. Searching asks for a few hundred neighbours; Chroma's own default is 100.
EF_SEARCH = 300
# Neighbours each vector is linked with, and candidates looked at to find them. With Chroma's own 16 and 100 a vector
# far from all others loses its last link to them now and then: of 3,000 texts with few words in common 43 were never
# found by their own vector, here 3. The links take a twelfth of the vectors' room.
MAX_NEIGHBORS = 32
EF_CONSTRUCTION = 200
# Ids asked for at once, some 5 ms.
PAGE = 1000


class VectorsDamagedError(DesktopSearchError):
    """The vector index cannot be used; it is to be rebuilt from the catalog."""


class VectorsAwayError(VectorsDamagedError):
    """The server that holds the vector index cannot be used just now; what it holds may be whole."""


class CollectionVectors(ABC):
    """The collection of one model. Every method but close may raise VectorsDamagedError."""

    def __init__(self, client: "Client", name: str, slice_length: int) -> None:
        """`slice_length` is how many vectors are written at once."""
        self._slice_length = slice_length
        self._client = client
        self._size = 0
        self._collection = client.get_or_create_collection(
            name,
            embedding_function=None,
            configuration={
                "hnsw": {
                    "space": "cosine",
                    "ef_search": EF_SEARCH,
                    "ef_construction": EF_CONSTRUCTION,
                    "max_neighbors": MAX_NEIGHBORS,
                }
            },
        )

    def upsert(self, hashes: Sequence[bytes], matrix: Matrix) -> None:
        """Put vectors, rows of shape (len(hashes), dimensions), in place of what these hashes had."""
        for start in range(0, len(hashes), self._slice_length):
            with self._writing():
                ids = [text_hash.hex() for text_hash in hashes[start : start + self._slice_length]]
                self._collection.upsert(
                    ids=ids, embeddings=np.asarray(matrix[start : start + self._slice_length], np.float32)
                )
            self._size += len(ids)

    def delete(self, hashes: Sequence[bytes]) -> None:
        """Forget vectors; hashes that are not there are passed over."""
        for start in range(0, len(hashes), self._slice_length):
            with self._writing():
                self._collection.delete(
                    ids=[text_hash.hex() for text_hash in hashes[start : start + self._slice_length]]
                )

    def query(self, vector: Vector, n: int) -> list[tuple[bytes, float]]:
        """Text hash and cosine of the n nearest, best first."""
        if n < 1:
            return []
        with self._calling():
            found = self._collection.query(
                query_embeddings=np.asarray(vector, np.float32)[None, :], n_results=n, include=["distances"]
            )
            distances = found["distances"] or [[]]
            return [(bytes.fromhex(i), 1.0 - d) for i, d in zip(found["ids"][0], distances[0], strict=True)]

    def count(self) -> int:
        with self._calling():
            return self._collection.count()

    def hashes(self) -> Iterator[bytes]:
        """Every text it has a vector of; nothing may be written meanwhile."""
        offset = 0
        while True:
            with self._calling():
                found = self._collection.get(limit=PAGE, offset=offset, include=[])["ids"]
            if not found:
                return
            yield from (bytes.fromhex(identity) for identity in found)
            offset += len(found)

    def everything(self) -> Iterator[tuple[list[bytes], Matrix]]:
        """Hashes and vectors, shape (n, dimensions) float32; nothing may be written meanwhile."""
        offset = 0
        while True:
            with self._calling():
                found = self._collection.get(limit=PAGE, offset=offset, include=["embeddings"])
                matrix = np.asarray(found["embeddings"], np.float32)
            if not found["ids"]:
                return
            yield [bytes.fromhex(identity) for identity in found["ids"]], matrix
            offset += len(found["ids"])

    def matches(self, catalog: Catalog) -> bool:
        """True when it holds as many vectors as the catalog, give or take what the outbox has still to tell."""
        upserts, deletes = catalog.outbox.count_by_operation()
        live = catalog.vectors.live()
        return live - upserts <= self.count() <= live + deletes

    @abstractmethod
    def close(self) -> None:
        """Close it; it must not be used afterwards."""

    @abstractmethod
    def _writing(self) -> AbstractContextManager[None]:
        """Around each call that writes."""

    @abstractmethod
    def _calling(self) -> AbstractContextManager[None]:
        """Around each call, with Chroma's troubles told in the program's own words."""
