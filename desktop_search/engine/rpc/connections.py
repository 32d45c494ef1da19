"""Connections to the engine: the window's pipes, the command line's socket, and a queue within one process."""

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

from desktop_search.engine.api import StatusChanged
from desktop_search.engine.rpc.codec import EVENT_ID, Envelope, WireMessage, decode_or_drop, encode

log = logging.getLogger(__name__)

# Room for long queries and exclude lists; a longer line is an error.
MAX_LINE_BYTES = 16 * 1024 * 1024
# Status events are dropped for a client that does not read, because they would be stale; replies never are.
MAX_WAITING_NEWS = 8
# Backpressure: limit of unwritten replies before the client's next request is read. One reply may be larger.
MAX_UNWRITTEN_BYTES = 4 * 1024 * 1024
# Requests of one socket client that may be queued or in progress before its next one is read.
MAX_UNANSWERED = 32
# Time to flush unwritten messages on close.
DRAIN_S = 0.5


class EngineConnection(Protocol):
    """The engine's connection to one client."""

    def send(self, message: WireMessage, message_id: int = EVENT_ID) -> None:
        """Queue a message for the client. Thread-safe; does not block."""

    def messages(self) -> Iterator[Envelope]:
        """Yield the client's messages until it disconnects."""

    def close(self) -> None: ...


class LineConnection:
    """A connection over a byte stream. A writer thread sends, so that no other thread blocks on the client.

    Backpressure: while too many replies are unwritten or too many requests unanswered, nothing is read, so that a
    client that only sends cannot exhaust the memory.
    """

    most_unanswered = sys.maxsize

    def __init__(self, name: str, read: Callable[[], bytes], write: Callable[[bytes], None]) -> None:
        self.name = name
        self._read = read
        self._write = write
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._state = threading.Condition()
        self._unwritten_bytes = 0
        self._unanswered = 0
        self._is_ended = False
        self._writer = threading.Thread(target=self._write_all, name=f"to {name}", daemon=True)
        self._writer.start()

    def send(self, message: WireMessage, message_id: int = EVENT_ID) -> None:
        if isinstance(message, StatusChanged) and self._outgoing.qsize() >= MAX_WAITING_NEWS:
            return
        line = encode(message, message_id).encode("ascii")
        with self._state:
            if message_id != EVENT_ID:
                self._unanswered -= 1
            if not self._is_ended:
                self._unwritten_bytes += len(line)
                self._outgoing.put(line)
            self._state.notify_all()

    def messages(self) -> Iterator[Envelope]:
        while self._wait_for_room():
            try:
                line = self._read()
                envelope = self._decode(line) if line else None
            except (OSError, EOFError, ValueError):
                return
            if not line:
                return
            if envelope:
                with self._state:
                    self._unanswered += 1
                yield envelope

    def close(self) -> None:
        self._outgoing.put(None)
        if self._writer is not threading.current_thread():
            self._writer.join(DRAIN_S)

    def _decode(self, line: bytes) -> Envelope | None:
        return decode_or_drop(line)

    def _wait_for_room(self) -> bool:
        """Block until below the limits. Returns False once the connection is broken."""
        with self._state:
            self._state.wait_for(
                lambda: (
                    self._is_ended
                    or (self._unwritten_bytes < MAX_UNWRITTEN_BYTES and self._unanswered < self.most_unanswered)
                )
            )
            return not self._is_ended

    def _write_all(self) -> None:
        try:
            while (line := self._outgoing.get()) is not None:
                self._write(line)
                with self._state:
                    self._unwritten_bytes -= len(line)
                    self._state.notify_all()
        except (OSError, ValueError):
            log.debug("%s reads no more", self.name)
        finally:
            with self._state:
                self._is_ended = True
                self._outgoing = queue.SimpleQueue()
                self._state.notify_all()


def pipe_connection(source_fd: int, target_fd: int) -> LineConnection:
    """Connection to the window, over stdin and a duplicate of stdout."""
    lines = _lines(source_fd)

    def write(line: bytes) -> None:
        view = memoryview(line)
        while view:
            view = view[os.write(target_fd, view) :]

    return LineConnection("window", lambda: next(lines, b""), write)


def _lines(source_fd: int) -> Iterator[bytes]:
    """Yield the lines of a descriptor.

    Does not use sys.stdin: the interpreter aborts at exit if a thread is blocked reading it.
    """
    held = b""
    while block := os.read(source_fd, 65536):
        *lines, held = (held + block).split(b"\n")
        yield from (line for line in lines if line)
        if len(held) > MAX_LINE_BYTES:
            log.warning("dropped a message: longer than %d bytes", MAX_LINE_BYTES)
            return


class SocketConnection(LineConnection):
    """A client of the local socket or, in the client, the engine. An invalid message closes the connection."""

    def __init__(self, connection: "Connection[bytes, bytes]", ended: Callable[[], None] | None = None) -> None:
        """`ended` is given on the engine's side, where requests are limited; it is called after the disconnect."""
        self._connection = connection
        self._ended = ended
        if ended is not None:
            self.most_unanswered = MAX_UNANSWERED
        super().__init__("command line", lambda: connection.recv_bytes(MAX_LINE_BYTES), connection.send_bytes)

    def messages(self) -> Iterator[Envelope]:
        try:
            yield from super().messages()
        finally:
            self._connection.close()
            if self._ended is not None:
                self._ended()

    def close(self) -> None:
        super().close()
        # Closing a descriptor does not wake a thread that reads from it, and its number may be reused immediately. So
        # only shut the socket down; the reader thread closes it.
        hang_up(self._connection)

    def _decode(self, line: bytes) -> Envelope | None:
        envelope = decode_or_drop(line)
        if envelope is None:
            raise ValueError("not a message of this version")
        return envelope


def hang_up(connection: "Connection[bytes, bytes]") -> None:
    """Shut a connection down, so that blocked reads and writes fail in all threads."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            connection.close()
        else:
            with socket.socket(fileno=os.dup(connection.fileno())) as line:
                line.shutdown(socket.SHUT_RDWR)


class InProcessConnection:
    """A client in the engine's own process. Messages are passed through queues without encoding."""

    def __init__(self) -> None:
        self.requests: queue.SimpleQueue[Envelope | None] = queue.SimpleQueue()
        self.replies: queue.SimpleQueue[Envelope | None] = queue.SimpleQueue()

    def send(self, message: WireMessage, message_id: int = EVENT_ID) -> None:
        self.replies.put(Envelope(message_id, message))

    def messages(self) -> Iterator[Envelope]:
        while (envelope := self.requests.get()) is not None:
            yield envelope

    def close(self) -> None:
        self.replies.put(None)
