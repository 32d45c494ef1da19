"""Interfaces of embedding models, as used by the rest of the program."""

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message

Vectors = NDArray[np.float32]

Scores = list[float | None]
"""Relevance of each passage, higher is better; None for passages that were not scored."""

RERANKER_IDLE_S = 60.0
"""A cross-encoder that was not used for this time is unloaded if it loads quickly."""

_OUT_OF_MEMORY = ("out of memory", "can't allocate memory", "not enough memory", "bad_alloc", "failed to allocate")


@dataclass(frozen=True, slots=True)
class VectorStatistics:
    """Components that a model's vectors share regardless of topic; float32."""

    languages: Vectors
    """Orthonormal directions in which vectors differ by language, shape (n, dimensions)."""
    passage_mean: Vectors
    """Mean vector of passages, orthogonal to `languages`, shape (dimensions,)."""
    query_mean: Vectors
    """Mean vector of queries, likewise."""


class Embedder(Protocol):
    """Embeds texts as unit vectors. An instance may be used by one thread for passages and one for queries."""

    @property
    def fingerprint(self) -> str:
        """Changes whenever the vector of a text would change: weights, prompts, pooling, dimensions."""

    @property
    def dimensions(self) -> int: ...

    @property
    def device(self) -> str: ...

    @property
    def statistics(self) -> VectorStatistics | None:
        """None for a model without measurements."""

    def knows(self, query: str) -> bool:
        """Whether the model supports the query's language; False only if it clearly does not."""

    def use_threads(self, threads: int) -> None:
        """Set the number of cores for the next batches, if the model runs on the CPU. Thread-safe."""

    def use_memory(self, cap_mb: int) -> None:
        """Set the memory cap of its process, if it has its own, in megabytes; enforced between batches, not within."""

    @property
    def note(self) -> Message:
        """A limitation that the user should know of, as one sentence for the status line; otherwise empty."""

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimensions), float32. Texts too long for the model are truncated."""

    def embed_query(self, text: str) -> Vectors:
        """Unit vector, shape (dimensions,), float32."""


@runtime_checkable
class Reranker(Protocol):
    """Compares passages with a query in detail, in a model's process while there is one."""

    def rerank(self, folder: Path, query: str, texts: Sequence[str], within_s: float) -> "Future[Scores]":
        """Score texts with the cross-encoder in `folder`, in order, until the time limit. Does not block.

        Cancels the request in progress. The future may raise ModelAwayError if there is no process, and
        ModelBrokenError. Without texts, the model is only loaded. See RERANKER_IDLE_S.
        """

    def embed_sentences(self, groups: Sequence[Sequence[str]], within_s: float) -> "Future[list[Vectors | None]]":
        """Embed groups of sentences, in order, until the time limit; None for groups that were not embedded.

        Otherwise like `rerank`.
        """

    def stop_reranking(self) -> None:
        """Cancel the request in progress."""


class TokenCounter(Protocol):
    """Counts tokens with the model's own tokenizer, without loading the model."""

    @property
    def fingerprint(self) -> str:
        """Changes whenever the count of a text would change."""

    @property
    def max_tokens(self) -> int:
        """Maximum input length of the model, including prompt and special tokens."""

    def count(self, texts: Sequence[str]) -> list[int]:
        """Number of tokens of each text, without prompt and special tokens."""


def is_out_of_memory(error: BaseException) -> bool:
    """Whether Python, ONNX Runtime, torch or a GPU driver ran out of memory."""
    # torch's own class is a RuntimeError, and torch must not be imported for this.
    text = str(error).lower()
    return isinstance(error, MemoryError) or any(phrase in text for phrase in _OUT_OF_MEMORY)
