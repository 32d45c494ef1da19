"""The engine's process with a fake model; everything else is real."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers.engines import fake_finder, finder_of
from helpers.fake_embedder import FakeEmbedder, FakeTokenCounter

from desktop_search.engine.engine import Engine
from desktop_search.engine.scheduling.system_state import SystemState
from desktop_search.engine.server.server import run

# With fewer, hundreds of similar texts get the same few vectors, on which an HNSW graph has poor recall.
DIMENSIONS = 512


def die_of(word: str) -> None:
    """Make the process exit, as after a fault in native code, when it counts the tokens of a text with that word."""
    count = FakeTokenCounter.count

    def counted(self: FakeTokenCounter, texts: Sequence[str]) -> list[int]:
        if any(word in text for text in texts):
            os.abort()
        return count(self, texts)

    FakeTokenCounter.count = counted  # type: ignore[method-assign]


if __name__ == "__main__":
    seconds = float(os.environ.get("FAKE_MODEL_SECONDS", "0"))
    finder = fake_finder(FakeEmbedder(DIMENSIONS, seconds_per_text=seconds))
    if names := os.environ.get("FAKE_MODELS"):
        # Different dimensions, so that vectors of one model are invalid for the other.
        finder = finder_of(
            {name: FakeEmbedder(DIMENSIONS + 8 * at, seconds_per_text=seconds) for at, name in enumerate(names.split())}
        )
    if poison := os.environ.get("FAKE_POISON"):
        die_of(poison)
    sys.exit(run(sys.argv[1:], partial(Engine, model_finder=finder, look=lambda _: SystemState())))
