"""The engine's process with stand-ins for the models: everything else is real.

A stand-in is chosen as a person chooses a model, by its name in the settings; with FAULT_MODEL=embedded any other name
is a real model's.
"""

import os
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from helpers.fake_embedder import FakeEmbedder, FakeTokenCounter

from desktop_search.engine.engine import Engine
from desktop_search.engine.models import ModelParts, find_model
from desktop_search.engine.server import run
from desktop_search.engine.surroundings import Surroundings
from fault_bench import marks
from fault_bench.processes import DIMENSIONS, EMBEDDED, MODEL_VARIABLE


def find(model: str, models_dir: Path, device: str) -> ModelParts:
    """A stand-in, or the real one."""
    if model not in DIMENSIONS and os.environ.get(MODEL_VARIABLE) == EMBEDDED:
        return find_model(model, models_dir, device)
    dimensions = DIMENSIONS.get(model, next(iter(DIMENSIONS.values())))
    embedder = FakeEmbedder(dimensions, seconds_per_text=float(os.environ.get("FAKE_MODEL_SECONDS", "0")))
    return ModelParts(model, "Stand-in", embedder.fingerprint, FakeTokenCounter(), lambda: (embedder, embedder))


if __name__ == "__main__":
    marks.start()
    sys.exit(run(sys.argv[1:], partial(Engine, model_finder=find, look=lambda _: Surroundings())))
