"""One window for each index: a second start brings the first one to the front."""

import hashlib
import logging
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_search.app_info import APP_ID

log = logging.getLogger(__name__)

# Long enough for a window busy for a moment, short enough not to keep the person waiting when it hangs.
ANSWER_TIMEOUT_MS = 2_000
# With it the compositor lets the first window come to the front.
ACTIVATION_VARIABLE = "XDG_ACTIVATION_TOKEN"


class SingleInstance(QObject):
    """Holds the name of this index among the person's windows."""

    show_requested = Signal()

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.blake2b(os.fsencode(data_dir.absolute()), digest_size=8).hexdigest()
        user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
        self._name = f"{APP_ID}-{user}-{digest}"
        self._server: QLocalServer | None = None

    def hand_over(self, word: str = "show") -> bool:
        """True when another window has this index and was told so; to "show" it comes to the front."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_TIMEOUT_MS):
            return False
        socket.write(f"{word} {os.environ.get(ACTIVATION_VARIABLE, '')}\n".encode())
        socket.waitForBytesWritten(ANSWER_TIMEOUT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Be the window that later starts find."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a window that crashed has left behind.
        QLocalServer.removeServer(self._name)
        if not server.listen(self._name):
            log.warning("a second start will not find this window: %s", server.errorString())
        server.newConnection.connect(self._on_connection)
        self._server = server

    def close(self) -> None:
        """Be found no more."""
        if self._server is not None:
            self._server.close()

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._on_line(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._on_line(socket)

    def _on_line(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        word, _, token = bytes(socket.readLine().data()).decode("utf-8", "replace").strip().partition(" ")
        if word == "show":
            if token:
                os.environ[ACTIVATION_VARIABLE] = token
            self.show_requested.emit()
