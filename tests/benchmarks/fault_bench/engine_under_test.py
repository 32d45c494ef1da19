"""The engine's process with a stand-in for the model: everything else is real.

Which stand-in is chosen as a person chooses a model, by its name in the settings.
"""

import os
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from helpers.fake_embedder import FakeEmbedder, FakeTokenCounter

from desktop_search.engine.engine import Engine
from desktop_search.engine.models import ModelParts
from desktop_search.engine.server import run
from desktop_search.engine.surroundings import Surroundings
from fault_bench import marks
from fault_bench.bench import DIMENSIONS


def find(model: str, models_dir: Path, device: str) -> ModelParts:
    """Any name that is no stand-in's is taken for the first one's."""
    dimensions = DIMENSIONS.get(model, next(iter(DIMENSIONS.values())))
    seconds = float(os.environ.get("FAKE_MODEL_SECONDS", "0"))
    embedder = FakeEmbedder(dimensions, seconds_per_text=seconds)
    return ModelParts(model, "Stand-in", embedder.fingerprint, FakeTokenCounter(), lambda: (embedder, embedder))


if __name__ == "__main__":
    marks.start()
    sys.exit(run(sys.argv[1:], partial(Engine, model_finder=find, look=lambda _: Surroundings())))
