"""The vector of every text, by hash and model."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_search.store.rows import ToEmbed

Vector = NDArray[np.float32]
Matrix = NDArray[np.float32]


class VectorCache:
    """Vectors as float16, the queue of texts that have none, and which model is current."""

    def select_model(self, fingerprint: str, name: str, dimensions: int) -> int:
        """Make a model current, and queue every text that has no vector of it. Gives the model's row id."""
        raise NotImplementedError

    def current_model(self) -> tuple[str, int] | None:
        """Fingerprint and dimensions of the current model; None before one was ever selected."""
        raise NotImplementedError

    def next_to_embed(self, limit: int, max_characters: int) -> list[ToEmbed]:
        """Texts without a vector, newest and smallest files first; at least one when any waits."""
        raise NotImplementedError

    def put(self, pairs: Sequence[tuple[bytes, Vector]], model: int | None = None) -> None:
        """Keep vectors, in one transaction, and tell Chroma of them through the outbox.

        `model` is what select_model gave; when it is not the current one any more the vectors are kept for later.
        """
        raise NotImplementedError

    def get(self, hashes: Sequence[bytes]) -> dict[bytes, Vector]:
        """Vectors of the current model, float32; those that are not there are left out."""
        raise NotImplementedError

    def iterate_live(self, batch: int = 1000) -> Iterator[tuple[list[bytes], Matrix]]:
        """Hashes and vectors, shape (n, dimensions) float32, of all texts some passage refers to."""
        raise NotImplementedError

    def live(self) -> int:
        """How many vectors iterate_live gives."""
        raise NotImplementedError

    def waiting(self) -> int:
        """Texts without a vector."""
        raise NotImplementedError
