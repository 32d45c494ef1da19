"""What the rest of the program knows of an embedding model."""

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from desktop_search.domain.lazy_dataclass import dataclass

Vectors = NDArray[np.float32]

Scores = list[float | None]
"""One of each passage, higher for a better answer; None of those that were not read."""

_OUT_OF_MEMORY = ("out of memory", "can't allocate memory", "not enough memory")


@dataclass(frozen=True, slots=True)
class VectorStatistics:
    """What the vectors of a model have in common, whatever a text is about; float32."""

    languages: Vectors
    """Orthonormal directions in which vectors differ by the language of a text, shape (n, dimensions)."""
    passage_mean: Vectors
    """Mean of passages, orthogonal to `languages`, shape (dimensions,)."""
    query_mean: Vectors
    """The same of queries."""


class Embedder(Protocol):
    """Text in, unit vectors out. One instance serves one thread for passages and one for queries."""

    @property
    def fingerprint(self) -> str:
        """Changes whenever the same text would get another vector: weights, prompts, pooling, dimensions."""

    @property
    def dimensions(self) -> int: ...

    @property
    def device(self) -> str: ...

    @property
    def statistics(self) -> VectorStatistics | None:
        """None for a model that was not measured."""

    def knows(self, query: str) -> bool:
        """False for a query that is plainly in a language this model was not made for."""

    def use_threads(self, threads: int) -> None:
        """How many cores the next batches may take, where a processor does the work; for any thread."""

    def use_memory(self, cap_mb: int) -> None:
        """Megabytes its process may take, if it has one of its own: held between two batches, not within one."""

    @property
    def note(self) -> str:
        """What keeps it from its best, in one sentence for the status line; empty when nothing does."""

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Rows of length 1, shape (len(texts), dimensions), float32. Texts too long for the model are cut."""

    def embed_query(self, text: str) -> Vectors:
        """One row of length 1, shape (dimensions,), float32."""


@runtime_checkable
class Reranker(Protocol):
    """Reads passages together with a query, in a model's process while there is one."""

    def rerank(self, folder: Path, query: str, texts: Sequence[str], within_s: float) -> "Future[Scores]":
        """With the cross-encoder of that folder, in the order given, as many as there is time for; returns at once.

        What is in hand ends with it. The future has ModelAwayError where there is no process, and ModelBrokenError.
        Without texts the model is only loaded.
        """

    def stop_reranking(self) -> None:
        """Cancel it."""


class TokenCounter(Protocol):
    """Counts in the model's own tokens, without loading the model."""

    @property
    def fingerprint(self) -> str:
        """Changes whenever the same text would give another count."""

    @property
    def max_tokens(self) -> int:
        """Most tokens the model takes, prompt and special tokens included."""

    def count(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, without prompt and special tokens."""


def is_out_of_memory(error: BaseException) -> bool:
    """True for what Python, torch and the drivers of graphics cards raise when memory runs out."""
    # torch's own class is a RuntimeError, and torch must not be imported for this.
    text = str(error).lower()
    return isinstance(error, MemoryError) or any(phrase in text for phrase in _OUT_OF_MEMORY)
