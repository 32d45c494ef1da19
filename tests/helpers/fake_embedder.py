"""Fake embedder and token counter for tests: texts that share words get close vectors."""

import hashlib
import os
import re
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"\w+")


class FakeEmbedder:
    """Hashed bag of words. `embedded` counts the embedded passages, for tests that none is embedded twice."""

    device = "cpu"
    note = ""
    statistics = None

    def __init__(self, dimensions: int = 32, *, fingerprint: str | None = None, seconds_per_text: float = 0.0) -> None:
        self.dimensions = dimensions
        self.fingerprint = fingerprint or f"fake-{dimensions}"
        self.embedded: list[str] = []
        self.threads: int | None = None
        self._pause = threading.Event()
        self._seconds_per_text = seconds_per_text

    def use_memory(self, cap_mb: int) -> None:
        """Do nothing: there is no model process."""

    def knows(self, query: str) -> bool:
        return True

    def use_threads(self, threads: int) -> None:
        self.threads = threads

    def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.embedded.extend(texts)
        if log := os.environ.get("FAKE_EMBEDDED"):
            # For tests in another process.
            with Path(log).open("a") as out:
                out.write(f"{len(texts)}\n")
        if self._seconds_per_text:
            self._pause.wait(self._seconds_per_text * len(texts))
        if not texts:
            return np.zeros((0, self.dimensions), np.float32)
        return np.stack([self._vector(text) for text in texts])

    def embed_query(self, text: str) -> NDArray[np.float32]:
        return self._vector(text)

    def for_queries(self) -> "FakeEmbedder":
        return self

    def _vector(self, text: str) -> NDArray[np.float32]:
        vector = np.zeros(self.dimensions, np.float32)
        for word in _WORD.findall(text.casefold()):
            digest = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
            number = int.from_bytes(digest, "little")
            vector[number % self.dimensions] += 1.0 if number >> 63 else -1.0
        length = float(np.linalg.norm(vector))
        if length == 0.0:
            vector[0] = length = 1.0
        return (vector / np.float32(length)).astype(np.float32)


class FakeTokenCounter:
    """Token counter: a token is a word, or one character of a script without spaces."""

    fingerprint = "fake-words"
    max_tokens = 512

    _TOKEN = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+|[^\w\s]")

    def count(self, texts: Sequence[str]) -> list[int]:
        return [len(self._TOKEN.findall(text)) for text in texts]
