"""The engine's process with debug logging, and with parts that raise errors that quote file content."""

import logging
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers.engines import HERE, fake_finder
from helpers.fake_embedder import FakeEmbedder, FakeTokenCounter
from numpy.typing import NDArray

from desktop_search import logs
from desktop_search.engine.engine import Engine
from desktop_search.engine.scheduling.system_state import SystemState
from desktop_search.engine.server import server
from desktop_search.extract import extract_client
from desktop_search.paths import AppPaths

STUMBLE = "stumble"


class StumblingEmbedder(FakeEmbedder):
    def embed_query(self, text: str) -> NDArray:
        if STUMBLE in text:
            raise ValueError(f"no vector for {text!r}")
        return super().embed_query(text)


def count(counter: FakeTokenCounter, texts: Sequence[str]) -> list[int]:
    if any(STUMBLE in text for text in texts):
        raise ValueError(f"no tokens in {texts!r}")
    return [len(text.split()) for text in texts]


def start_logging(paths: AppPaths, role: str) -> Path | None:
    target = logs.start_logging(paths, role)
    for name in ("", *logs.CHATTY):
        logging.getLogger(name).setLevel(logging.DEBUG)
    return target


if __name__ == "__main__":
    server.start_logging = start_logging
    FakeTokenCounter.count = count  # type: ignore[method-assign]
    extract_client.role_command = lambda *_: [sys.executable, str(HERE / "stumbling_reader.py")]
    finder = fake_finder(StumblingEmbedder())
    sys.exit(server.run(sys.argv[1:], partial(Engine, model_finder=finder, look=lambda _: SystemState())))
