"""The recognition process, which crashes, hangs, or takes too much memory on pictures of certain widths."""

import os
import signal
import sys
import time
from typing import Any

from desktop_search.domain.recognition import RecognizedLine
from desktop_search.recognition import recognition_child, recognizer
from desktop_search.recognition.recognizer import Reading

CRASH, HANG, HUGE, BOOM, KILLED, SLOW, STARVED, STUCK = range(301, 309)


class StumblingRecognizer:
    def __init__(self, options: Any) -> None:
        del options

    def recognize(self, image: Any) -> Reading:
        if image.width == CRASH:
            os.abort()
        if image.width == KILLED:
            os.kill(os.getpid(), signal.SIGKILL)
        while image.width == HANG:
            pass
        if image.width == HUGE:
            # Within the limit of the process itself, which only prevents a sudden increase.
            kept = [bytearray(b"x" * 10_000_000) for _ in range(45)]
            while kept:
                pass
        if image.width == SLOW:
            time.sleep(0.3)
        if image.width == STUCK:
            time.sleep(600)
        if image.width == STARVED:
            # For longer than the time limit it gets the processor a few times only, as on a busy machine.
            for _ in range(5):
                time.sleep(0.5)
                end = time.process_time() + 0.05
                while time.process_time() < end:
                    pass
        if image.width == BOOM:
            raise ValueError("a secret text")
        return Reading((RecognizedLine(f"{image.width}", (0.0, 0.0, 1.0, 0.5), 0.9),), "test")


if __name__ == "__main__":
    recognizer.Recognizer = StumblingRecognizer  # type: ignore[assignment,misc]
    sys.exit(recognition_child.run())
