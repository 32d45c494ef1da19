"""Ways in and out of the engine: the window's pipes, the command line's socket, and a queue within one process."""

import contextlib
import logging
import os
import queue
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Protocol

from desktop_search.engine.codec import Envelope, decode_or_drop, encode
from desktop_search.engine.protocol import EVENT_ID, Message, StatusChanged

log = logging.getLogger(__name__)

# A query may be long and an exclude list too; what is longer than this is a mistake.
MAX_LINE_BYTES = 16 * 1024 * 1024
# A client that does not read is spared news it would find stale, never its replies.
MAX_WAITING_NEWS = 8
# What is still unwritten when the engine ends gets this long.
DRAIN_S = 0.5


class Link(Protocol):
    """One client of the engine."""

    def send(self, message: Message, message_id: int = EVENT_ID) -> None:
        """From any thread; never waits for the client."""

    def messages(self) -> Iterator[Envelope]:
        """What the client says, until it goes away."""

    def close(self) -> None: ...


class LineLink:
    """A client behind a stream of bytes; a thread of its own does the writing, so that none of ours waits for it."""

    def __init__(self, name: str, read: Callable[[], bytes], write: Callable[[bytes], None]) -> None:
        self.name = name
        self._read = read
        self._write = write
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write_all, name=f"to {name}", daemon=True)
        self._writer.start()

    def send(self, message: Message, message_id: int = EVENT_ID) -> None:
        if isinstance(message, StatusChanged) and self._outgoing.qsize() >= MAX_WAITING_NEWS:
            return
        self._outgoing.put(encode(message, message_id).encode("ascii"))

    def messages(self) -> Iterator[Envelope]:
        while True:
            try:
                line = self._read()
            except (OSError, EOFError, ValueError):
                return
            if not line:
                return
            if envelope := decode_or_drop(line):
                yield envelope

    def close(self) -> None:
        self._outgoing.put(None)
        if self._writer is not threading.current_thread():
            self._writer.join(DRAIN_S)

    def _write_all(self) -> None:
        while (line := self._outgoing.get()) is not None:
            try:
                self._write(line)
            except (OSError, ValueError):
                # The reader notices the same and takes the client off the list.
                return


def pipe_link(source_fd: int, target_fd: int) -> LineLink:
    """The window at the other end of stdin and of what stdout was."""
    lines = _lines(source_fd)

    def write(line: bytes) -> None:
        view = memoryview(line)
        while view:
            view = view[os.write(target_fd, view) :]

    return LineLink("window", lambda: next(lines, b""), write)


def _lines(source_fd: int) -> Iterator[bytes]:
    """Lines of a descriptor. Not through sys.stdin: a reader waiting in it makes the interpreter abort at its end."""
    held = b""
    while block := os.read(source_fd, 65536):
        *lines, held = (held + block).split(b"\n")
        yield from (line for line in lines if line)
        if len(held) > MAX_LINE_BYTES:
            log.warning("dropped a message: longer than %d bytes", MAX_LINE_BYTES)
            return


class SocketLink(LineLink):
    """A client that came through the local socket."""

    def __init__(self, connection: "Connection[bytes, bytes]") -> None:
        self._connection = connection
        super().__init__("command line", lambda: connection.recv_bytes(MAX_LINE_BYTES), connection.send_bytes)

    def messages(self) -> Iterator[Envelope]:
        try:
            yield from super().messages()
        finally:
            self._connection.close()

    def close(self) -> None:
        super().close()
        # Closing a socket wakes nobody who reads from it, and its number may be another file's a moment later; so it
        # is hung up, and the reader closes it.
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self._connection.close()
            else:
                with socket.socket(fileno=os.dup(self._connection.fileno())) as line:
                    line.shutdown(socket.SHUT_RDWR)


class LocalLink:
    """A client in the engine's own process: nothing is written down, messages change hands."""

    def __init__(self) -> None:
        self.requests: queue.SimpleQueue[Envelope | None] = queue.SimpleQueue()
        self.replies: queue.SimpleQueue[Envelope | None] = queue.SimpleQueue()

    def send(self, message: Message, message_id: int = EVENT_ID) -> None:
        self.replies.put(Envelope(message_id, message))

    def messages(self) -> Iterator[Envelope]:
        while (envelope := self.requests.get()) is not None:
            yield envelope

    def close(self) -> None:
        self.replies.put(None)
