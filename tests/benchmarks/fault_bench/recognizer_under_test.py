"""The recognition child with a fake recognizer; decoding of pictures is real.

It reads the text from the values of the pixels. `FAKE_RECOGNIZER_SECONDS` is the time per picture.
"""

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_search.domain.recognition import RecognitionOptions, RecognizedLine
from desktop_search.recognition import recognition_child, recognizer
from desktop_search.recognition.picture_reader import picture_hash
from fault_bench.inside import RecognitionLog, text_in

if TYPE_CHECKING:
    from PIL.Image import Image


class FakeRecognizer:
    """Logs each picture once its text is read, as a kill before that loses nothing."""

    def __init__(self, options: RecognitionOptions) -> None:
        self._seconds = float(os.environ.get("FAKE_RECOGNIZER_SECONDS", "0"))
        self._log = RecognitionLog.named()

    def recognize(self, image: "Image") -> recognizer.Reading:
        time.sleep(self._seconds)
        lines = [line for line in text_in(image).split("\n") if line.strip()]
        self._log.note(picture_hash(image).hex())
        height = 1 / max(1, len(lines))
        return recognizer.Reading(
            tuple(RecognizedLine(line, (0.0, at * height, 1.0, height), 1.0) for at, line in enumerate(lines)), "fake"
        )


if __name__ == "__main__":
    recognizer.Recognizer = FakeRecognizer  # type: ignore[assignment,misc]
    sys.exit(recognition_child.run())
