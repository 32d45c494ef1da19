"""Record of the indexer's current work, in a small file that survives a process that hangs and is killed.

The file is overwritten in place without fsync: the next process sees what was written however the first one ended, and
a power cut is no hang. A write takes about two microseconds.
"""

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop_search.domain.thread_owner import owned

FILE_NAME = "in-hand"
# The first byte. The watchdog sets it before it ends an engine that has stopped responding.
RUNNING, HUNG = b"-", b"!"
_MOST_BYTES = 1 << 20


@owned
class InHand:
    """Writer of the record. If the file cannot be written (full disk), nothing is recorded."""

    def __init__(self, path: Path) -> None:
        self._descriptor: int | None = None
        self._is_empty = False
        with contextlib.suppress(OSError):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        self.clear()

    def note_scan(self, folder: str, patterns_in: str) -> None:
        """Record that the rules are applied to `folder`; `patterns_in` is the folder of the pattern file in force."""
        self._write({"scan": folder, "patterns_in": patterns_in})

    @contextlib.contextmanager
    def looking_into(self, path: Path) -> Iterator[None]:
        """Record a file that the engine itself reads; the queue records files that the extraction process reads."""
        self._write({"file": os.fsdecode(path)})
        try:
            yield
        finally:
            self.clear()

    def clear(self) -> None:
        """Record that nothing is in progress that could hang."""
        if not self._is_empty:
            self._write({})
            self._is_empty = True

    def close(self) -> None:
        if self._descriptor is not None:
            self.clear()
            os.close(self._descriptor)
            self._descriptor = None

    def _write(self, what: dict[str, str]) -> None:
        self._is_empty = False
        if self._descriptor is None:
            return
        with contextlib.suppress(OSError):
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, RUNNING + json.dumps(what).encode("ascii") + b"\n")


def read_in_hand(path: Path) -> tuple[bool, dict[str, str]]:
    """Return whether the last engine was ended because it hung, and what it was working on."""
    try:
        with path.open("rb") as file:
            first = file.read(_MOST_BYTES).split(b"\n", 1)[0]
        what: Any = json.loads(first[1:] or b"{}")
    except (OSError, ValueError):
        return False, {}
    is_sound = isinstance(what, dict) and all(isinstance(text, str) for text in what.values())
    return first[:1] == HUNG, what if is_sound else {}


def mark_hung(path: Path) -> None:
    """Mark the recorded work as the cause of a hang."""
    with contextlib.suppress(OSError), path.open("r+b") as file:
        file.write(HUNG)
