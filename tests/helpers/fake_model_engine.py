"""The engine's process with a stand-in for the model: everything else is real."""

import os
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers.engines import fake_finder
from helpers.fake_embedder import FakeEmbedder

from desktop_search.engine.engine import Engine
from desktop_search.engine.server import run

# With fewer, hundreds of like texts get the same few vectors, and no neighbour graph is any good on those.
DIMENSIONS = 512

if __name__ == "__main__":
    seconds = float(os.environ.get("FAKE_MODEL_SECONDS", "0"))
    finder = fake_finder(FakeEmbedder(DIMENSIONS, seconds_per_text=seconds))
    sys.exit(run(sys.argv[1:], partial(Engine, model_finder=finder)))
