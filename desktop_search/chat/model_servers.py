"""Language model servers on this computer: which are running, their models, and how much a model can read."""

from typing import Any

from desktop_search.chat.server_address import ServerAddress
from desktop_search.chat.server_connection import Cancellation, CancelledError, ChatError, ServerConnection
from desktop_search.domain.lazy_dataclass import dataclass

# Default ports; llamafile and llama-server use the same one.
KNOWN_SERVERS = ((11434, "Ollama"), (1234, "LM Studio"), (8080, "llama.cpp"))
# A server on the same computer accepts a connection at once; one that is busy still answers in this time.
LOOK_TIMEOUT_S = 3.0
# Used if the server does not report the context length; Ollama's default.
DEFAULT_CONTEXT = 4_096
# Without a graphics card, reading more takes minutes.
LARGEST_CONTEXT = 16_384
SMALLEST_CONTEXT = 1_024
_MOST_MODELS = 500
_LONGEST_NAME = 300


@dataclass(frozen=True, slots=True)
class ModelServer:
    """A running server and its models."""

    address: ServerAddress
    name: str
    """The program that uses this port by default; the address otherwise."""
    models: tuple[str, ...]


def find_servers(cancellation: Cancellation) -> tuple[ModelServer, ...]:
    """The servers at their default ports on this computer. Raises CancelledError."""
    found = []
    for port, name in KNOWN_SERVERS:
        connection = ServerConnection(ServerAddress("http", "127.0.0.1", port), cancellation, LOOK_TIMEOUT_S)
        try:
            found.append(ModelServer(connection.address, name, list_models(connection)))
        except CancelledError:
            raise
        except ChatError:
            continue
    return tuple(found)


def list_models(connection: ServerConnection) -> tuple[str, ...]:
    """Names of the server's models. Raises ChatError."""
    listed = member(connection.get("/v1/models"), "data")
    if not isinstance(listed, list):
        raise connection.not_understood()
    names = (member(one, "id") for one in listed[:_MOST_MODELS])
    return tuple(name for name in names if isinstance(name, str) and 0 < len(name) <= _LONGEST_NAME)


def context_tokens(connection: ServerConnection, model: str) -> int:
    """Context length of the model in tokens, as reported by the server. Raises CancelledError.

    Servers load a model with a shorter context than it was trained for, so only that of the loaded model counts.
    """
    for path, read in (("/props", _of_llama_cpp), ("/api/ps", _of_ollama), ("/api/v0/models", _of_lm_studio)):
        try:
            told = read(connection.get(path), model)
        except CancelledError:
            raise
        except ChatError:
            continue
        if isinstance(told, int) and told >= SMALLEST_CONTEXT:
            return min(told, LARGEST_CONTEXT)
    return DEFAULT_CONTEXT


def member(raw: object, *path: str | int) -> Any:
    """The value at a path of keys and indexes in parsed JSON; None if there is none."""
    for step in path:
        if isinstance(raw, dict):
            raw = raw.get(step)
        elif isinstance(raw, list) and isinstance(step, int) and step < len(raw):
            raw = raw[step]
        else:
            return None
    return raw


def _of_llama_cpp(raw: object, model: str) -> object:
    return member(raw, "default_generation_settings", "n_ctx")


def _of_ollama(raw: object, model: str) -> object:
    return _of_listed(member(raw, "models"), "name", model, "context_length")


def _of_lm_studio(raw: object, model: str) -> object:
    return _of_listed(member(raw, "data"), "id", model, "loaded_context_length")


def _of_listed(listed: object, key: str, model: str, wanted: str) -> object:
    if not isinstance(listed, list):
        return None
    return next((member(one, wanted) for one in listed if member(one, key) == model), None)
