"""Opens Chroma, in a folder of this machine or on a server: the only module that imports chromadb."""

import sys
import warnings
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.config import Settings

_TRACING = "opentelemetry.exporter.otlp.proto.grpc.trace_exporter"


def open_client(folder: Path) -> "Client":
    """Chroma as it lies in a folder."""
    settings = _settings()
    import chromadb
    from chromadb.api.shared_system_client import SharedSystemClient

    try:
        return cast("Client", chromadb.PersistentClient(path=str(folder), settings=settings))
    except BaseException:
        # Chroma keeps one system for each path, also one that failed to start, and would hand it out again after the
        # folder has been recreated.
        SharedSystemClient._identifier_to_system.pop(str(folder), None)
        raise


def open_server_client(
    host: str, port: int, *, is_secure: bool, headers: dict[str, str], certificate: str, timeout_s: float
) -> "Client":
    """Chroma on a server. `certificate` names a file to trust beside none else; empty for those the system trusts."""
    settings = _settings()
    import chromadb

    if certificate:
        settings.chroma_server_ssl_verify = certificate
    with warnings.catch_warnings():
        # Chroma hands the file's name to httpx, which wants a context by now; a context is refused by Chroma.
        warnings.filterwarnings("ignore", message="`verify=<str>` is deprecated", category=DeprecationWarning)
        client = cast(
            "Client", chromadb.HttpClient(host, port, ssl=is_secure, headers=dict(headers), settings=settings)
        )
    # Chroma waits forever and has no setting for it; a query waits in the engine's thread.
    cast(Any, client)._server._session.timeout = timeout_s
    return client


def close_server_client(client: "Client") -> None:
    """Close it and its connections, which Chroma leaves open: its own, and those of the client it makes for itself."""
    inside = cast(Any, client)
    sessions = [inside._server._session, inside._admin_client._server._session]
    client.close()
    for session in sessions:
        session.close()


def _settings() -> "Settings":
    # Imported lazily because it takes a second, and only the engine, once it has vectors, needs it.
    _leave_out_tracing()
    from chromadb.config import Settings

    # _env_file: else Chroma takes settings from a file named .env in whatever the current folder is.
    without_file: dict[str, Any] = {"_env_file": None}
    return Settings(**without_file, anonymized_telemetry=False, allow_reset=False)


def _leave_out_tracing() -> None:
    """Chroma imports gRPC for traces it would send if told to; nothing is ever sent, and 13 MB are saved."""
    if _TRACING not in sys.modules:
        empty = ModuleType(_TRACING)
        empty.OTLPSpanExporter = None  # type: ignore[attr-defined]
        sys.modules[_TRACING] = empty
