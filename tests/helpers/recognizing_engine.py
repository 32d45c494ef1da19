"""The engine's process with a fake model and a scripted recognizer, which writes what it recognizes to a file.

RECOGNIZED names that file, SECONDS_PER_PAGE is how long a page takes.
"""

import os
import sys
import time
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers.engines import fake_finder
from helpers.fake_embedder import FakeEmbedder
from helpers.scripted_recognizer import ScriptedRecognizer

from desktop_search.domain.recognition import RecognitionOptions
from desktop_search.engine import text_recognition
from desktop_search.engine.engine import Engine
from desktop_search.engine.scheduling.system_state import SystemState
from desktop_search.engine.server.server import run


class Log(list[str]):
    """Pages that were recognized; they are written at once, because the process is killed."""

    def append(self, text: str) -> None:
        with Path(os.environ["RECOGNIZED"]).open("a") as out:
            out.write(f"{text}\n")


def make(options: RecognitionOptions, temp: Path) -> ScriptedRecognizer:
    made = ScriptedRecognizer(options, Log())
    made.before_page = lambda text: time.sleep(float(os.environ["SECONDS_PER_PAGE"]))
    return made


if __name__ == "__main__":
    text_recognition.RecognitionClient = make  # type: ignore[assignment,misc]
    make_engine = partial(Engine, model_finder=fake_finder(FakeEmbedder()), look=lambda _: SystemState())
    sys.exit(run(sys.argv[1:], make_engine))
