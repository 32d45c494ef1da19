"""Main loop of the recognition process: one picture at a time, at the lowest priority; exits with its parent."""

import json
import logging
import os
import queue
import sys
import threading
from pathlib import Path
from typing import Any, BinaryIO

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import Message
from desktop_search.domain.recognition import PictureHeader, RecognitionOptions, RecognizedPicture
from desktop_search.domain.redaction import traceback_text
from desktop_search.extract import extract_errors, extract_wire
from desktop_search.platform.processes.child_setup import (
    limit_computing,
    limit_memory,
    offer_to_oom_killer,
    take_stdout,
)
from desktop_search.platform.processes.process_priority import LAST_NICE, lower_priority
from desktop_search.recognition import recognition_wire

log = logging.getLogger(__name__)

# The parent enforces the time limit; past this multiple of it, the parent is gone.
_HARD_LIMIT_FACTOR = 2.0


def run() -> int:
    """Handle requests on standard input until it closes."""
    out = take_stdout()
    lower_priority(disk_when_idle=True, nice=LAST_NICE)
    offer_to_oom_killer()
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_read_requests, args=(requests,), name="requests", daemon=True).start()
    fields = json.loads(requests.get())
    options = RecognitionOptions(**fields | {"languages": tuple(fields["languages"])})
    limit_memory(options.memory_mb)
    worker = _Worker(out, requests, options)
    _send(out, extract_wire.READY)
    while True:
        worker.handle(json.loads(requests.get()))
        limit_computing(0)


class _Worker:
    """Answers requests."""

    def __init__(self, out: BinaryIO, requests: "queue.SimpleQueue[bytes]", options: RecognitionOptions) -> None:
        # Imported after the limits are set, so that they apply to the memory it uses.
        from desktop_search.recognition.recognizer import Recognizer

        self._out = out
        self._requests = requests
        self._options = options
        self._recognizer = Recognizer(options)

    def handle(self, request: dict[str, Any]) -> None:
        """Send the pictures of a file."""
        path = Path(os.fsdecode(request["path"]))
        try:
            notes = self._recognize(path, frozenset(request["skip"]))
            _send(self._out, extract_wire.notes_message(notes))
        except DesktopSearchError as error:
            _send(self._out, extract_wire.error_message(error))
        except MemoryError:
            _send(self._out, extract_wire.error_message(extract_errors.too_much_memory(self._options.memory_mb)))
        except Exception as error:
            log.error("recognizing a %s file failed\n%s", path.suffix, traceback_text(error))
            _send(self._out, extract_wire.error_message(extract_errors.not_understood()))

    def _recognize(self, path: Path, skip: frozenset[int]) -> list[Message]:
        from desktop_search.recognition.picture_reader import PictureReader

        notes: dict[Message, None] = {}

        def begin(number: int, page: int) -> bool:
            if number in skip:
                return False
            _send(self._out, recognition_wire.begin_message(number, page))
            limit_computing(self._options.page_timeout_s * _HARD_LIMIT_FACTOR)
            return True

        for picture in PictureReader(self._options, begin, notes.setdefault).pictures(path):
            image = picture.image
            header = PictureHeader(picture.picture_hash, picture.page, image.width, image.height)
            _send(self._out, recognition_wire.header_message(header))
            if not json.loads(self._requests.get())["wish"]:
                continue
            reading = self._recognizer.recognize(image)
            notes |= dict.fromkeys(reading.notes)
            recognized = RecognizedPicture(picture.picture_hash, picture.page, reading.lines, reading.engine)
            _send(self._out, recognition_wire.text_message(recognized))
        return list(notes)


def _send(out: BinaryIO, message: dict[str, Any]) -> None:
    out.write(extract_wire.line(message))
    out.flush()


def _read_requests(requests: "queue.SimpleQueue[bytes]") -> None:
    """Exit the process when the parent is gone, even in the middle of a picture."""
    try:
        for request in sys.stdin.buffer:
            requests.put(request)
    finally:
        os._exit(0)
