"""The embedding child with a fake model; `FAKE_MODEL_SECONDS` is the time per text."""

import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from helpers.fake_embedder import FakeEmbedder

from desktop_search.embedding.runtime.embedding_child import Read, serve


def load(order: dict[str, Any]) -> tuple[FakeEmbedder, FakeEmbedder]:
    """Load fake embedders for passages and for queries."""
    embedder = FakeEmbedder(
        order["card"]["dimensions"],
        fingerprint=str(order["fingerprint"]),
        seconds_per_text=float(os.environ.get("FAKE_MODEL_SECONDS", "0")),
    )
    return embedder, embedder


def load_reader(folder: str, device: str) -> Read:
    """Load a fake reranker, which keeps the order."""
    return lambda query, texts, should_stop: [0.0 for _ in texts]


if __name__ == "__main__":
    sys.exit(serve(load, load_reader))
