"""The log of calls that assistants made: a file of ours with one JSON object per line, oldest first."""

import json
import logging
import os
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from desktop_search.domain.assistant_access import AssistantCall, bounded
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import Message
from desktop_search.domain.thread_owner import owned
from desktop_search.own_files import remove_file, write_file

log = logging.getLogger(__name__)

# A few thousand calls. When the file reaches this size, its older half is deleted.
MAX_BYTES = 1_000_000


class NotLoggedError(DesktopSearchError):
    """A call could not be logged."""


@owned
class AssistantLog:
    """Appends to the log and reads it. Thread: engine."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, call: AssistantCall) -> None:
        """Append a call. Raises NotLoggedError."""
        line = json.dumps(asdict(bounded(call)), separators=(",", ":")).encode("ascii") + b"\n"
        try:
            self._append(line)
        except OSError as error:
            raise NotLoggedError(
                Message("The log of assistants' calls in {file} cannot be written: {reason}.",
                        file=self._path, reason=error.strerror or str(error)),
                Message("Check that the disk is neither full nor read-only."),
            ) from error  # fmt: skip

    def newest(self, limit: int) -> tuple[AssistantCall, ...]:
        """The newest calls, newest first. Lines that cannot be read are left out."""
        found: list[AssistantCall] = []
        for line in reversed(self._read().splitlines()):
            if len(found) >= limit:
                break
            found.extend(_calls_in(line))
        return tuple(found)

    def clear(self) -> None:
        """Remove the log. Raises DesktopSearchError."""
        try:
            remove_file(self._path)
        except OSError as error:
            raise DesktopSearchError(
                Message("{file} cannot be removed: {reason}.", file=self._path, reason=error.strerror or str(error)),
                Message("Check that you have write permission."),
            ) from error

    def _append(self, line: bytes) -> None:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(self._path, flags, 0o600), "ab") as out:
            size = os.fstat(out.fileno()).st_size
            if size + len(line) <= MAX_BYTES:
                out.write(line)
                return
        kept = self._read()[-MAX_BYTES // 2 :]
        write_file(self._path, kept[kept.find(b"\n") + 1 :] + line)

    def _read(self) -> bytes:
        try:
            with self._path.open("rb") as source:
                return source.read(2 * MAX_BYTES)
        except FileNotFoundError:
            return b""
        except OSError as error:
            log.warning("the log of assistants' calls cannot be read: %s", error)
            return b""


def _calls_in(line: bytes) -> Iterator[AssistantCall]:
    """Parse one line. Yields nothing if it was truncated by a crash, or edited."""
    try:
        raw = json.loads(line)
        call = AssistantCall(**{**raw, "paths": tuple(raw["paths"])})
    except (ValueError, TypeError, KeyError, RecursionError):
        return
    texts = (call.at, call.client, call.tool, call.request, *call.paths)
    if all(isinstance(text, str) for text in texts) and type(call.results) is int and type(call.refused) is bool:
        yield call
