"""Vector index on a Chroma server instead of in a folder. Only vectors and hashes are sent, never texts or names."""

import contextlib
import ipaddress
import json
import logging
import os
import secrets
import ssl
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message, joined
from desktop_search.own_files import write_file
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.vectors.chroma_client import close_server_client, open_server_client
from desktop_search.store.vectors.collection_vectors import CollectionVectors, VectorsAwayError, VectorsDamagedError
from desktop_search.store.vectors.vector_index import REBUILD_REMEDY, collection_name, fill

if TYPE_CHECKING:
    from chromadb.api.client import Client

log = logging.getLogger(__name__)

# Vectors per request, half a megabyte at 384 dimensions.
SLICE = 256
# Timeout of a request. A query blocks the engine's thread, where a server that hangs must not delay lexical search for
# long; writing the graph to a slow disk takes a server some seconds.
TIMEOUT_S = 10.0
KNOCK_TIMEOUT_S = 5.0
REFUSED = (401, 403)
PORTS = {"http": 8000, "https": 443}
REMEDY = Message("Check that it is running, and that its address, certificate and token are correct.")
MEANWHILE = Message("Until then, the catalog's vectors are searched directly. Nothing is lost.")


@dataclass(frozen=True, slots=True)
class VectorServer:
    """Address and credentials of a server, and the prefix of this index's collections."""

    address: str
    """https://host:port, or http:// for a server on this machine."""
    certificate: str
    """File of the certificate to trust; empty for the system's certificates."""
    token: str = field(repr=False)
    """Sent with every request, as a bearer token and as Chroma's own header; empty for none."""
    index: str
    """Prefix of the names of this index's collections, since the server may have other indexes."""

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}", "X-Chroma-Token": self.token} if self.token else {}


def read_server(address: str, certificate: str, secrets_file: Path) -> VectorServer:
    """The server, with its token and index name from a file that only its owner may read.

    The token is not part of the settings, because these are exported and displayed. Raises DesktopSearchError if the
    address is invalid, or if the file can be neither read nor created.
    """
    _check(address)
    try:
        kept = json.loads(secrets_file.read_text(encoding="utf-8")) if secrets_file.exists() else {}
        token, index = str(kept.get("token", "")), str(kept.get("index", ""))
        if not index:
            index = secrets.token_hex(8)
            write_file(secrets_file, json.dumps({"token": token, "index": index}, indent=2).encode())
        elif os.name == "posix" and secrets_file.stat().st_mode & 0o077:
            # The user added a token with an editor.
            secrets_file.chmod(0o600)
    except (OSError, ValueError, AttributeError) as error:
        raise DesktopSearchError(
            Message("The file {file} is invalid ({reason}). Correct or delete it.", file=secrets_file, reason=error)
        ) from error
    return VectorServer(address, certificate, token, index)


def knock(server: VectorServer) -> Message:
    """Check whether the server is available; returns the reason why not, as a sentence for the user, or ""."""
    import httpx

    try:
        trusted = ssl.create_default_context(cafile=server.certificate or None)
        answer = httpx.get(
            f"{server.address.rstrip('/')}/api/v2/heartbeat",
            headers=server.headers,
            timeout=KNOCK_TIMEOUT_S,
            verify=trusted,
        )
    except (httpx.HTTPError, OSError) as error:
        # OSError also covers a missing certificate file and ssl.SSLError.
        return Message("The vector server {server} cannot be reached ({reason}).", server=server.address, reason=error)
    if answer.status_code in REFUSED:
        return Message("The vector server {server} refuses the token.", server=server.address)
    if answer.status_code != httpx.codes.OK:
        return Message(
            "The vector server {server} answers with status {status}.", server=server.address, status=answer.status_code
        )
    return NO_MESSAGE


class ServerVectors(CollectionVectors):
    """A collection on a server."""

    def __init__(self, server: VectorServer, client: "Client", name: str) -> None:
        self._server = server
        super().__init__(client, name, SLICE)

    @classmethod
    def open(cls, server: VectorServer, fingerprint: str, dimensions: int) -> "ServerVectors":
        """Open or create the collection of a model. Raises VectorsAwayError, VectorsDamagedError."""
        client = _client(server)
        try:
            with _translated(server):
                return cls(server, client, _prefix(server) + collection_name(fingerprint, dimensions))
        except BaseException:
            close_server_client(client)
            raise

    def close(self) -> None:
        close_server_client(self._client)

    @contextlib.contextmanager
    def _calling(self) -> Iterator[None]:
        with _translated(self._server):
            yield

    _writing = _calling


def open_on_server(server: VectorServer, catalog: Catalog, fingerprint: str, dimensions: int) -> ServerVectors | None:
    """Open the index and compare it with the catalog; None if it must be rebuilt. Raises VectorsAwayError."""
    vectors = ServerVectors.open(server, fingerprint, dimensions)
    try:
        if vectors.matches(catalog):
            return vectors
    except VectorsAwayError:
        vectors.close()
        raise
    log.info("vector index on the server and catalog differ")
    vectors.close()
    return None


def rebuild_on_server(
    server: VectorServer,
    catalog: Catalog,
    fingerprint: str,
    dimensions: int,
    progress: Callable[[int, int], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> bool:
    """Replace the index by one rebuilt from the catalog; False if stopped. Same as `vector_index.rebuild`.

    After an interruption it has too few vectors, and is rebuilt at the next start.
    """
    ticket = catalog.outbox.last_ticket()
    forget(server)
    vectors = ServerVectors.open(server, fingerprint, dimensions)
    try:
        if not fill(vectors, catalog, progress, should_stop):
            return False
    finally:
        vectors.close()
    catalog.outbox.clear(ticket)
    return True


def forget(server: VectorServer) -> None:
    """Delete all collections of this index on the server. Raises VectorsAwayError, VectorsDamagedError."""
    client = _client(server)
    try:
        with _translated(server):
            for name in _names(client):
                if name.startswith(_prefix(server)):
                    client.delete_collection(name)
    finally:
        close_server_client(client)


def _names(client: "Client") -> Sequence[str]:
    return [collection.name for collection in client.list_collections()]


def _prefix(server: VectorServer) -> str:
    return f"desktop-search-{server.index}-"


def _client(server: VectorServer) -> "Client":
    parts = urlsplit(server.address)
    # If the server does not reply, Chroma's constructor waits forever, before a timeout can be set.
    if trouble := knock(server):
        raise _away(trouble)
    with _translated(server):
        return open_server_client(
            str(parts.hostname),
            parts.port or PORTS[parts.scheme],
            is_secure=parts.scheme == "https",
            headers=server.headers,
            certificate=server.certificate,
            timeout_s=TIMEOUT_S,
        )


def _check(address: str) -> None:
    parts = urlsplit(address)
    try:
        is_usable = parts.scheme in PORTS and bool(parts.hostname) and parts.path in ("", "/") and parts.port != 0
    except ValueError:
        is_usable = False
    # A text can be guessed from its vector, and the token could be intercepted.
    is_open = parts.scheme == "http" and not _is_this_machine(str(parts.hostname))
    if not is_usable or is_open:
        raise DesktopSearchError(
            Message("{address} is not a valid vector server address. Use the form https://host:port.", address=address)
        )


def _is_this_machine(host: str) -> bool:
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return host == "localhost"


@contextlib.contextmanager
def _translated(server: VectorServer) -> Iterator[None]:
    """Translate Chroma's exceptions: they are those of its HTTP library or a bare Exception, so probe the server."""
    try:
        yield
    except (DesktopSearchError, MemoryError):
        raise
    except Exception as error:
        if trouble := knock(server):
            raise _away(trouble) from error
        raise VectorsDamagedError(
            Message(
                "The vector index in {place} cannot be used ({reason}).",
                place=server.address,
                reason=type(error).__name__,
            ),
            REBUILD_REMEDY,
        ) from error


def _away(trouble: Message) -> VectorsAwayError:
    return VectorsAwayError(trouble, joined(REMEDY, MEANWHILE))
