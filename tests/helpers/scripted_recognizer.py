"""A recognizer whose pictures and texts a test writes into the files: a line for each picture, "|" for line ends."""

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

from desktop_search.domain.errors import FileVanishedError
from desktop_search.domain.messages import Message
from desktop_search.domain.recognition import (
    PictureHeader,
    RecognitionOptions,
    RecognizedLine,
    RecognizedPicture,
)
from desktop_search.extract.extract_client import ReadCancelledError

MARK = b"PICTURES\n"
CONFIDENCE = 0.9


def scan(*pages: str) -> bytes:
    """Content of a file with these pictures; an empty one has no text, and "|" is a line end."""
    return MARK + "\n".join(pages).encode()


class ScriptedRecognizer:
    """Recognizes files that `scan` made; a shared list says which pictures were recognized, in order."""

    def __init__(self, options: RecognitionOptions, log: list[str]) -> None:
        self.options = options
        self.log = log
        self.before_page: Callable[[str], None] = lambda text: None
        self.confidence = CONFIDENCE
        self.notes: tuple[Message, ...] = ()
        self.is_closed = False
        self._cancelled = threading.Event()

    def recognize(
        self,
        path: Path,
        ask: Callable[[PictureHeader], bool],
        deliver: Callable[[RecognizedPicture], None],
    ) -> tuple[Message, ...]:
        self._cancelled.clear()
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            raise FileVanishedError(Message("gone")) from None
        if MARK not in data:
            return ()
        for page, text in enumerate(data.partition(MARK)[2].decode().split("\n"), 1):
            picture_hash = hashlib.blake2b(text.encode(), digest_size=16).digest()
            if not ask(PictureHeader(picture_hash, page, 100, 100)):
                continue
            self.before_page(text)
            if self._cancelled.is_set():
                raise ReadCancelledError(Message("stopped"))
            self.log.append(text)
            lines = tuple(
                RecognizedLine(line, (0.1, round(0.1 * at, 1), 0.5, 0.1), self.confidence)
                for at, line in enumerate(text.split("|"), 1)
                if line
            )
            deliver(RecognizedPicture(picture_hash, page, lines, "scripted"))
        return self.notes

    def cancel(self) -> None:
        self._cancelled.set()

    def close(self) -> None:
        self._cancelled.set()
        self.is_closed = True
