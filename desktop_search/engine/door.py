"""The local socket through which the command line reaches a running engine.

Messages travel as JSON bytes, never as pickles. Who may come in is decided twice: the socket lies in a folder of the
owner's, and its key in the lock file that only they can read.
"""

import contextlib
import hashlib
import logging
import os
import secrets
import sys
import tempfile
import threading
from collections.abc import Callable
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener, answer_challenge, deliver_challenge
from pathlib import Path

from desktop_search.app_info import APP_ID
from desktop_search.domain.errors import EngineGoneError
from desktop_search.domain.records import dataclass
from desktop_search.engine.links import SocketLink

log = logging.getLogger(__name__)

# macOS takes 104 bytes with the closing zero, Linux 108.
MAX_SOCKET_BYTES = 100
# An engine on a busy machine lets one in at once; only one that hangs does not.
ANSWERS_WITHIN_S = 10.0


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a running engine is reached; it stands in the lock file."""

    address: str
    key: str


class Door:
    """Listens, and hands each client that knows the key to `welcome`."""

    def __init__(self, data: Path, welcome: Callable[[SocketLink], None]) -> None:
        self._welcome = welcome
        self._closing = False
        self.endpoint = Endpoint(_new_address(data), secrets.token_hex(32))
        # A small backlog would turn away the second of two scripts that start at once.
        self._listener = Listener(self.endpoint.address, backlog=8, authkey=self.endpoint.key.encode())
        self._thread = threading.Thread(target=self._accept, name="door", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._closing = True
        # accept() does not wake up when its socket is closed elsewhere, so somebody has to knock; and to go away at
        # once, as another may have been let in last, and nobody would ever answer.
        with contextlib.suppress(OSError):
            Client(self.endpoint.address).close()
        self._thread.join(1)
        with contextlib.suppress(OSError):
            self._listener.close()

    def _accept(self) -> None:
        while not self._closing:
            try:
                connection = self._listener.accept()
            except (OSError, EOFError, AuthenticationError) as error:
                if not self._closing:
                    log.info("a client did not get in: %r", error)
                continue
            if self._closing:
                connection.close()
                return
            self._welcome(SocketLink(connection))


def knock(endpoint: Endpoint) -> SocketLink:
    """A link to the engine that wrote this endpoint; EngineGoneError when none answers there."""
    connection = None
    try:
        connection = Client(endpoint.address)
        if not connection.poll(ANSWERS_WITHIN_S):
            raise TimeoutError
        answer_challenge(connection, endpoint.key.encode())
        deliver_challenge(connection, endpoint.key.encode())
    except (OSError, EOFError, AuthenticationError) as error:
        if connection is not None:
            connection.close()
        raise EngineGoneError("The running engine does not answer.", "Close Desktop Search and try again.") from error
    return SocketLink(connection)


def _new_address(data: Path) -> str:
    mark = hashlib.blake2b(os.fsencode(data.resolve()), digest_size=8).hexdigest()
    if sys.platform == "win32":
        return rf"\\.\pipe\{APP_ID}-{mark}-{secrets.token_hex(8)}"
    # The process id keeps a socket left behind by a killed engine out of the way.
    name = f"{mark}-{os.getpid()}-{secrets.token_hex(2)}.sock"
    for folder in _socket_folders():
        address = folder / name
        if len(os.fsencode(address)) <= MAX_SOCKET_BYTES and _make_private(folder):
            _sweep(folder, mark)
            return str(address)
    raise EngineGoneError(
        "There is no folder for the engine's socket.", "Make the folder for temporary files writable."
    )


def _socket_folders() -> list[Path]:
    folders = [Path(tempfile.gettempdir()), Path("/tmp")]
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        folders.insert(0, Path(runtime))
    owner = os.getuid() if sys.platform != "win32" else 0
    return [folder / f"{APP_ID}-{owner}" for folder in folders]


def _make_private(folder: Path) -> bool:
    """True when the folder is ours alone: in a shared one somebody else may have made it first."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        facts = folder.lstat()
        if sys.platform != "win32" and facts.st_uid != os.getuid():
            return False
        if facts.st_mode & 0o077:
            folder.chmod(0o700)
    except OSError:
        return False
    return folder.is_dir() and not folder.is_symlink()


def _sweep(folder: Path, mark: str) -> None:
    """Take away sockets of earlier engines of this index, which were killed: we hold its lock now."""
    for left in folder.glob(f"{mark}-*.sock"):
        with contextlib.suppress(OSError):
            left.unlink()
