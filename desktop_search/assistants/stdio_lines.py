"""JSON lines over standard input and output: one message per line, as the stdio transport of MCP demands."""

import json
import logging
import os
import threading
from collections.abc import Iterator
from typing import Any

from desktop_search.domain.lazy_dataclass import dataclass

log = logging.getLogger(__name__)

# Longer lines are discarded.
MAX_LINE_BYTES = 1_000_000
_BLOCK = 65_536
# Unicode line separators, at which some clients split lines, and their JSON escapes.
_SEPARATORS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is not JSON, or too long."""

    reason: str


class ClientGoneError(Exception):
    """The client does not read any more."""


class StdioLines:
    """Reads and writes messages. `write` may be called from any thread."""

    def __init__(self, source_fd: int, target_fd: int) -> None:
        self._source = source_fd
        self._target = target_fd
        self._lock = threading.Lock()

    @classmethod
    def claim(cls) -> "StdioLines":
        """Take over the descriptors 0 and 1: others read nothing, and print to standard error."""
        source, target = os.dup(0), os.dup(1)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)
        return cls(source, target)

    def read(self) -> Iterator[Any | BadLine]:
        """Yield decoded messages until the input ends."""
        for line in self._lines():
            if line is None:
                yield BadLine(f"a message may have {MAX_LINE_BYTES} bytes at most")
                continue
            if not line.strip():
                continue
            try:
                message = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield BadLine(f"not JSON: {type(error).__name__}")
            else:
                yield message

    def write(self, message: Any) -> None:
        """Write one message. Raises ClientGoneError."""
        text = json.dumps(message, ensure_ascii=False, separators=(",", ":")).translate(_SEPARATORS)
        # File names that are not UTF-8 contain lone surrogates, which JSON parsers refuse.
        rest = memoryview(text.encode("utf-8", "replace") + b"\n")
        try:
            with self._lock:
                while rest:
                    rest = rest[os.write(self._target, rest) :]
        except OSError as error:
            raise ClientGoneError from error

    def _lines(self) -> Iterator[bytes | None]:
        """Yield lines without their ends; None for one that is too long."""
        held = bytearray()
        is_skipping = False
        while block := self._read_block():
            *whole, rest = block.split(b"\n")
            for piece in whole:
                held += piece
                yield None if is_skipping or len(held) > MAX_LINE_BYTES else bytes(held)
                held.clear()
                is_skipping = False
            held += rest
            if len(held) > MAX_LINE_BYTES:
                is_skipping = True
                held.clear()
        if held and not is_skipping:
            yield bytes(held)

    def _read_block(self) -> bytes:
        try:
            return os.read(self._source, _BLOCK)
        except OSError as error:
            log.info("the input ended: %s", error)
            return b""
