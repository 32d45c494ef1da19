"""The embedding child with a fake model that crashes on one word, hangs on another, and so on."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_search.domain.messages import Message

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.embedding.runtime.embedding_child import serve

COMMAND = (sys.executable, str(Path(__file__).resolve()))
DEADLY, ENDLESS, IDLE, WRONG, HUNGRY = "deadly", "endless", "idle", "wrong", "hungry"
PRINTED, LENGTHY = "printed", "lengthy"
COUNTED = "how often the reranker was loaded"
LOADED: list[str] = []


class TouchyEmbedder(FakeEmbedder):
    """Fake embedder that fails in the way that a word of the text selects."""

    def __init__(self, dimensions: int, fingerprint: str) -> None:
        super().__init__(dimensions, fingerprint=fingerprint)
        self._eaten: list[bytes] = []

    def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self._suffer(" ".join(texts))
        return super().embed_passages(texts)

    def embed_query(self, text: str) -> NDArray[np.float32]:
        self._suffer(text)
        return super().embed_query(text)

    def _suffer(self, text: str) -> None:
        if DEADLY in text:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        if ENDLESS in text:
            while True:
                pass
        if IDLE in text:
            time.sleep(600)
        if WRONG in text:
            raise RuntimeError("shapes cannot be multiplied")
        if "scarce" in text and len(text) > 100:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        if HUNGRY in text:
            self._eaten.append(b"\1" * 100_000_000)
        if PRINTED in text:
            print("a library talks")
            os.write(1, b"and so does its native half\n")


def load(order: dict[str, object]) -> tuple[FakeEmbedder, FakeEmbedder]:
    name = Path(str(order["folder"])).name
    if name == "broken":
        raise ModelBrokenError(Message("This model is broken."), Message("Choose another."))
    if name == "stillborn":
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
    if name == "greedy":
        eaten = []
        while True:
            eaten.append(b"\1" * 20_000_000)
    if name == "slow":
        threading.Event().wait(60)
    card = order["card"]
    assert isinstance(card, dict)
    embedder = TouchyEmbedder(card["dimensions"], str(order["fingerprint"]))
    return embedder, embedder


def load_reader(folder: str, device: str) -> Callable[[str, Sequence[str], Callable[[], bool]], list[float | None]]:
    """Load a fake reranker: the score is the passage's length; some words make it slow or kill it.

    The score of COUNTED is the number of times that a reranker was loaded.
    """
    if Path(folder).name == "broken":
        raise ModelBrokenError(Message("This model is broken."), Message("Choose another."))
    if Path(folder).name == "slow":
        time.sleep(1.1)
    LOADED.append(folder)

    def read(query: str, texts: Sequence[str], should_stop: Callable[[], bool]) -> list[float | None]:
        scores: list[float | None] = [None] * len(texts)
        for at, text in enumerate(texts):
            if should_stop():
                break
            if DEADLY in text:
                os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
            if LENGTHY in text:
                time.sleep(0.1)
            scores[at] = float(len(LOADED) if text == COUNTED else len(text))
        return scores

    return read


if __name__ == "__main__":
    sys.exit(serve(load, load_reader, *map(float, sys.argv[1:])))
