"""The engine's process with fake models; everything else is real.

A fake model is selected by its name in the settings, like any model; with FAULT_MODEL=embedded any other name selects a
real model, and the recognizer is the real one too.
"""

import os
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from helpers.fake_embedder import FakeTokenCounter

from desktop_search.embedding.download.model_sources import ModelSource
from desktop_search.embedding.models.model_catalog import ModelCard
from desktop_search.embedding.runtime.embedding_client import EmbeddingClient
from desktop_search.engine import text_recognition
from desktop_search.engine.engine import Engine
from desktop_search.engine.models.model_selection import ModelParts, find_model
from desktop_search.engine.scheduling.system_state import SystemState
from desktop_search.engine.server.server import run
from desktop_search.recognition.recognition_client import RecognitionClient
from desktop_search.store.words import word_index
from fault_bench import marks
from fault_bench.processes import DIMENSIONS, EMBEDDED, MODEL, MODEL_VARIABLE, RECOGNIZER, STAND_IN


def find(model: str, models_dir: Path, device: str) -> ModelParts:
    """Start a fake model in a child process, as for a real one; or the real one."""
    if model not in DIMENSIONS and os.environ.get(MODEL_VARIABLE) == EMBEDDED:
        return find_model(model, models_dir, device)
    name = model if model in DIMENSIONS else next(iter(DIMENSIONS))
    folder = models_dir / name
    folder.mkdir(parents=True, exist_ok=True)
    card = ModelCard(name, STAND_IN, "", dimensions=DIMENSIONS[name], max_tokens=FakeTokenCounter.max_tokens)
    source = ModelSource(card, folder)
    embedder = EmbeddingClient(source, "cpu", command=MODEL)

    def load() -> tuple[EmbeddingClient, EmbeddingClient]:
        embedder.wait_until_ready()
        return embedder, embedder

    return ModelParts(
        model, STAND_IN, source.fingerprint, FakeTokenCounter(), load, embedder.close, embedder.wait_until_ready
    )


if __name__ == "__main__":
    # So that the small index of the bench has a posting file, which is written again after almost every change.
    word_index.MANY_PASSAGES = word_index.COMMON = 10
    word_index._DUE_SHARE = word_index._LOOK_AGAIN_S = word_index._REST = 0
    if os.environ.get(MODEL_VARIABLE) != EMBEDDED:
        text_recognition.RecognitionClient = partial(  # type: ignore[assignment,misc]
            RecognitionClient, command=RECOGNIZER
        )
    marks.start()
    sys.exit(run(sys.argv[1:], partial(Engine, model_finder=find, look=lambda _: SystemState())))
