"""HTTP requests to a language model server. Never follows a redirect, never uses a proxy, and is limited in all ways.

Every method blocks; use it in a thread of its own. `Cancellation.cancel` ends it from any other thread.
"""

import contextlib
import json
import socket
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop_search.app_info import APP_ID
from desktop_search.chat.server_address import ServerAddress
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import NO_MESSAGE, Message

if TYPE_CHECKING:
    from http.client import HTTPConnection, HTTPResponse

# Model lists and server properties take some kilobytes, with a chat template some tens of kilobytes.
MAX_DOCUMENT_BYTES = 4_000_000
# An event contains one token and, from some servers, its probabilities.
MAX_LINE_BYTES = 1_000_000
# Maximum length of the server's error message.
REASON_CHARACTERS = 200
_SLICE_BYTES = 65_536


class ChatError(DesktopSearchError):
    """The server is unavailable or does not answer as it should."""


class CancelledError(ChatError):
    """The user stopped the request."""

    def __init__(self) -> None:
        super().__init__(Message("Stopped."))


class BrokenOffError(ChatError):
    """The connection ended in the middle of the answer."""

    def __init__(self) -> None:
        super().__init__(
            Message("The language model server ended the connection before the answer was complete."),
            Message("Ask again, or check the server's own messages."),
        )


class TimedOutError(ChatError):
    """The time limit of the settings has passed."""

    def __init__(self) -> None:
        super().__init__(
            Message("The language model took longer than the time limit."),
            Message("Choose a smaller model, or raise the limit in the settings."),
        )


class RefusedError(ChatError):
    """The server answered with an error status."""

    def __init__(self, status: int, message: Message, remedy: Message = NO_MESSAGE) -> None:
        super().__init__(message, remedy)
        self.status = status


class Cancellation:
    """Ends requests from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self.is_cancelled = False

    def cancel(self) -> None:
        """End the running request and refuse all later ones."""
        with self._lock:
            self.is_cancelled = True
            if self._socket is not None:
                # Fails if it is closed already.
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)

    def attach(self, connected: socket.socket) -> None:
        """Set the socket that `cancel` shuts down. Raises CancelledError."""
        with self._lock:
            if self.is_cancelled:
                connected.close()
                raise CancelledError
            self._socket = connected

    def detach(self) -> None:
        """Forget the socket, before it is closed."""
        with self._lock:
            self._socket = None


class ServerConnection:
    """Requests to one server, one at a time, until a time limit passes."""

    def __init__(
        self,
        address: ServerAddress,
        cancellation: Cancellation,
        timeout_s: float,
        *,
        is_permitted: bool = False,
    ) -> None:
        """`is_permitted`: the user allowed this address, although it is another computer's.

        Raises ChatError for another computer without this permission.
        """
        if not (address.is_local or is_permitted):
            raise ChatError(
                Message("{address} is not on this computer.", address=address),
                Message("Allow this server in the settings first."),
            )
        self.address = address
        self._cancellation = cancellation
        self._ends_s = time.monotonic() + timeout_s

    def get(self, path: str) -> Any:
        """The JSON document at this path. Raises ChatError."""
        content = b""
        for part in self._parts("GET", path, None):
            content += part
            if len(content) > MAX_DOCUMENT_BYTES:
                raise self.not_understood()
        try:
            return json.loads(content)
        except (ValueError, RecursionError) as error:
            raise self.not_understood() from error

    def stream(self, path: str, body: object) -> Iterator[bytes]:
        """The lines of the reply to a JSON body, without line ends. Raises ChatError."""
        rest = b""
        for part in self._parts("POST", path, body):
            *lines, rest = (rest + part).split(b"\n")
            yield from (line.rstrip(b"\r") for line in lines)
            if len(rest) > MAX_LINE_BYTES:
                raise self.not_understood()
        if rest:
            yield rest

    def _parts(self, method: str, path: str, body: object) -> Iterator[bytes]:
        """The body of the reply as it arrives."""
        # Takes 40 ms to load, most of it for TLS, and is not needed before the first request.
        from http.client import HTTPException, IncompleteRead

        connection = response = None
        try:
            connection, connected = self._connect()
            content = None if body is None else json.dumps(body).encode("ascii")
            headers = {"Content-Type": "application/json", "User-Agent": APP_ID, "Connection": "close"}
            connection.request(method, self.address.path + path, content, headers)
            response = connection.getresponse()
            self._require_success(response, connected)
            # Counted here: `read1` of older versions of Python does not.
            left = response.length
            while left is None or left > 0:
                connected.settimeout(self._left_s())
                part = response.read1(_SLICE_BYTES)
                if self._cancellation.is_cancelled:
                    raise CancelledError
                if not part:
                    if left:
                        raise BrokenOffError
                    return
                left = None if left is None else left - len(part)
                yield part
        except TimeoutError as error:
            raise self._reason(TimedOutError()) from error
        except IncompleteRead as error:
            raise self._reason(BrokenOffError()) from error
        except ConnectionError as error:
            raise self._reason(BrokenOffError() if connection else self._no_server()) from error
        except (OSError, HTTPException, ValueError) as error:
            raise self._reason(self.not_understood() if connection else self._no_server()) from error
        finally:
            self._cancellation.detach()
            # The socket belongs to the response, once there is one.
            for opened in (response, connection):
                if opened is not None:
                    opened.close()

    def _connect(self) -> "tuple[HTTPConnection, socket.socket]":
        from http.client import HTTPConnection, HTTPSConnection

        kind = HTTPSConnection if self.address.scheme == "https" else HTTPConnection
        hosts = self.address.network_hosts
        for host in hosts:
            connection = kind(host, self.address.port, timeout=self._left_s())
            try:
                connection.connect()
            except ConnectionError:
                if host == hosts[-1]:
                    raise
                continue
            break
        connected: socket.socket = connection.sock
        self._cancellation.attach(connected)
        return connection, connected

    def _require_success(self, response: "HTTPResponse", connected: socket.socket) -> None:
        status = response.status
        if 300 <= status < 400:
            raise RefusedError(
                status,
                Message("The server at {address} redirects to another address.", address=self.address),
                Message("This is not followed. Enter the address of the language model server itself."),
            )
        if status >= 400:
            connected.settimeout(self._left_s())
            raise _refused(status, response.read(_SLICE_BYTES))

    def _left_s(self) -> float:
        """Raises TimeoutError if no time is left."""
        left = self._ends_s - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _reason(self, error: ChatError) -> ChatError:
        """A cancelled request fails in various ways, depending on where it was."""
        return CancelledError() if self._cancellation.is_cancelled else error

    def _no_server(self) -> ChatError:
        return ChatError(
            Message("No server answers at {address}.", address=self.address),
            Message("Start the language model server, or choose another one in the settings."),
        )

    def not_understood(self) -> ChatError:
        """Error for a reply that no language model server sends."""
        return ChatError(
            Message("The program at {address} is not a language model server.", address=self.address),
            Message("Choose another address in the settings."),
        )


def _refused(status: int, content: bytes) -> RefusedError:
    reason = _reason_in(content) or f"HTTP {status}"
    remedy = Message("Check the server's own messages.")
    if "memory" in reason.lower():
        remedy = Message("Choose a smaller model, or close other programs.")
    elif status in (401, 403):
        remedy = Message("Servers that require a key are not supported.")
    return RefusedError(status, Message("The language model server reports an error: {reason}", reason=reason), remedy)


def _reason_in(content: bytes) -> str:
    """The message in {"error": {"message": ...}} or {"error": ...}, on one line."""
    try:
        raw = json.loads(content)
    except (ValueError, RecursionError):
        return ""
    error = raw.get("error") if isinstance(raw, dict) else None
    message = error.get("message") if isinstance(error, dict) else error
    return " ".join(message.split())[:REASON_CHARACTERS] if isinstance(message, str) else ""
