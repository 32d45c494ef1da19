"""The local socket through which the command line reaches a running engine.

Messages travel as JSON bytes, never as pickles. Access is decided twice: the socket is in a folder that only its owner
can enter, and a client must know the key in the lock file, which only its owner can read.
"""

import contextlib
import logging
import secrets
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path

from desktop_search.domain.errors import EngineGoneError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.engine.rpc.connections import SocketConnection, hang_up
from desktop_search.socket_paths import forget_socket, open_socket

log = logging.getLogger(__name__)

SOCKET_KIND = "engine"
# A client waits this long for a connection and its handshake. An engine on a busy machine takes far less.
ANSWERS_WITHIN_S = 10.0
# An engine waits this long for a client's part of the handshake.
HANDSHAKE_S = 5.0
# Connections whose handshake is not finished. Each takes two threads.
MAX_HANDSHAKES = 16
# Each client takes two threads and a descriptor, of which macOS allows 256 by default.
MAX_CLIENTS = 200
# Many scripts may start at once.
BACKLOG = 128
# Pause after a connection could not be accepted, for want of descriptors perhaps; it doubles from try to try.
FIRST_PAUSE_S = 0.05
LONGEST_PAUSE_S = 1.0
# Trouble with clients is logged once in this time.
LOG_EVERY_S = 60.0
CLOSE_S = 1.0


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a running engine is reached; recorded in the lock file."""

    address: str
    key: str


class LocalSocket:
    """Listens, and passes each client that knows the key to `welcome`, which is called in any thread.

    The index must be locked: the socket of an earlier engine of the same data folder is removed.
    """

    def __init__(self, data: Path, welcome: Callable[[SocketConnection], None]) -> None:
        self._data = data
        self._welcome = welcome
        self._closing = threading.Event()
        self._handshakes = threading.Semaphore(MAX_HANDSHAKES)
        self._clients = 0
        self._lock = threading.Lock()
        self._logged_at: dict[str, float] = {}
        self._listener = open_socket(data, SOCKET_KIND, lambda address: Listener(address, backlog=BACKLOG))
        self.endpoint = Endpoint(str(self._listener.address), secrets.token_hex(32))
        self._thread = threading.Thread(target=self._accept_all, name="door", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        # accept() does not return when its socket is closed in another thread, so connect to it.
        with contextlib.suppress(OSError):
            _connect(self.endpoint.address, within_s=0).close()
        self._thread.join(CLOSE_S)
        with contextlib.suppress(OSError):
            self._listener.close()
        forget_socket(self._data, SOCKET_KIND)

    def _accept_all(self) -> None:
        pause_s = FIRST_PAUSE_S
        while not self._closing.is_set():
            if not self._handshakes.acquire(timeout=LONGEST_PAUSE_S):
                continue
            try:
                self._accept()
                pause_s = FIRST_PAUSE_S
            except Exception as error:  # Edge: whatever one client causes, the next one must be able to connect.
                self._handshakes.release()
                self._log(logging.WARNING, "no client can connect for now: %r", error)
                self._closing.wait(pause_s)
                pause_s = min(2 * pause_s, LONGEST_PAUSE_S)

    def _accept(self) -> None:
        connection = self._listener.accept()
        try:
            threading.Thread(target=self._let_in, args=(connection,), name="handshake", daemon=True).start()
        except RuntimeError:
            # The system allows no more threads.
            connection.close()
            raise

    def _let_in(self, connection: "Connection[bytes, bytes]") -> None:
        """The handshake of one client, in a thread of its own."""
        try:
            with self._client_counted(), _hung_up_after(connection, HANDSHAKE_S):
                deliver_challenge(connection, self.endpoint.key.encode())
                answer_challenge(connection, self.endpoint.key.encode())
                link = SocketConnection(connection, ended=self._forget_client)
        except Exception as error:  # Edge: as in _accept_all.
            connection.close()
            if not self._closing.is_set():
                self._log(logging.INFO, "a client was refused: %r", error)
        else:
            self._welcome(link)
        finally:
            self._handshakes.release()

    @contextlib.contextmanager
    def _client_counted(self) -> Iterator[None]:
        """Count a client until it ends, or until the handshake fails. Raises ConnectionError if there are too many."""
        with self._lock:
            if self._closing.is_set() or self._clients >= MAX_CLIENTS:
                raise ConnectionError("too many clients")
            self._clients += 1
        try:
            yield
        except BaseException:
            self._forget_client()
            raise

    def _forget_client(self) -> None:
        with self._lock:
            self._clients -= 1

    def _log(self, level: int, message: str, error: Exception) -> None:
        """At most one line of each kind in a minute, however many clients there are."""
        with self._lock:
            if time.monotonic() - self._logged_at.get(message, -LOG_EVERY_S) < LOG_EVERY_S:
                return
            self._logged_at[message] = time.monotonic()
        log.log(level, message, error)


def knock(endpoint: Endpoint) -> SocketConnection:
    """Connect to the engine that wrote this endpoint. Raises EngineGoneError if none answers there in time."""
    connection = None
    try:
        connection = _connect(endpoint.address, ANSWERS_WITHIN_S)
        with _hung_up_after(connection, ANSWERS_WITHIN_S):
            answer_challenge(connection, endpoint.key.encode())
            deliver_challenge(connection, endpoint.key.encode())
    # The standard library asserts what a challenge looks like.
    except (OSError, EOFError, AuthenticationError, AssertionError) as error:
        if connection is not None:
            connection.close()
        raise EngineGoneError("The running engine does not respond.", "Close Desktop Search and try again.") from error
    return SocketConnection(connection)


def _connect(address: str, within_s: float) -> "Connection[bytes, bytes]":
    """As `multiprocessing.connection.Client`, which waits without limit for a listener whose queue is full."""
    if sys.platform == "win32":
        return Client(address)
    give_up_at = time.monotonic() + within_s
    with socket.socket(socket.AF_UNIX) as client:
        client.setblocking(False)
        while True:
            try:
                client.connect(address)
                break
            except BlockingIOError:
                if time.monotonic() >= give_up_at:
                    raise
                time.sleep(0.02)
        client.setblocking(True)
        return Connection(client.detach())


@contextlib.contextmanager
def _hung_up_after(connection: "Connection[bytes, bytes]", seconds: float) -> Iterator[None]:
    """Whatever waits for the other side in this block fails after so many seconds."""
    timer = threading.Timer(seconds, hang_up, [connection])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        # It must not hang up a descriptor that is closed and used again.
        timer.join()
