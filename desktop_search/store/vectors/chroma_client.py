"""Creates Chroma clients, for a local folder or a server; the only module that imports chromadb."""

import sys
import warnings
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.config import Settings

_TRACING = "opentelemetry.exporter.otlp.proto.grpc.trace_exporter"
_COMMAND_LINE = "httpx._main"


def open_client(folder: Path) -> "Client":
    """Client for Chroma in a local folder."""
    settings = _settings()
    import chromadb
    from chromadb.api.shared_system_client import SharedSystemClient

    try:
        return cast("Client", chromadb.PersistentClient(path=str(folder), settings=settings))
    except BaseException:
        # Chroma caches one system per path, even if it failed to start, and would return it again after the folder
        # has been recreated.
        SharedSystemClient._identifier_to_system.pop(str(folder), None)
        raise


def open_server_client(
    host: str, port: int, *, is_secure: bool, headers: dict[str, str], certificate: str, timeout_s: float
) -> "Client":
    """Client for a Chroma server. `certificate` is the only file to trust; empty for the system's certificates."""
    settings = _settings()
    import chromadb

    if certificate:
        settings.chroma_server_ssl_verify = certificate
    with warnings.catch_warnings():
        # Chroma passes the file's name to httpx, which has deprecated that in favour of an SSL context. Chroma accepts
        # no context.
        warnings.filterwarnings("ignore", message="`verify=<str>` is deprecated", category=DeprecationWarning)
        client = cast(
            "Client", chromadb.HttpClient(host, port, ssl=is_secure, headers=dict(headers), settings=settings)
        )
    # Chroma has no timeout and no setting for one; a query blocks the engine's thread.
    cast(Any, client)._server._session.timeout = timeout_s
    return client


def close_server_client(client: "Client") -> None:
    """Close the client and the connections that Chroma leaves open: its own, and its internal admin client's."""
    inside = cast(Any, client)
    sessions = [inside._server._session, inside._admin_client._server._session]
    client.close()
    for session in sessions:
        session.close()


def _settings() -> "Settings":
    # Imported lazily because it takes a second, and only the engine, once it has vectors, needs it.
    _leave_out_unused()
    from chromadb.config import Settings

    # _env_file: otherwise Chroma reads settings from a file named .env in the current folder.
    without_file: dict[str, Any] = {"_env_file": None}
    return Settings(**without_file, anonymized_telemetry=False, allow_reset=False)


def _leave_out_unused() -> None:
    """Replace the gRPC exporter, which Chroma imports for traces that are never sent, and httpx's command line.

    This saves 13 and 4 MB.
    """
    if _TRACING not in sys.modules:
        empty = ModuleType(_TRACING)
        empty.OTLPSpanExporter = None  # type: ignore[attr-defined]
        sys.modules[_TRACING] = empty
    if "httpx" not in sys.modules:
        # httpx handles its absence, as it needs packages that are optional.
        sys.modules[_COMMAND_LINE] = None  # type: ignore[assignment]
