"""The Model Context Protocol: which request gets which reply; both generations of the protocol.

Up to version 2025-11-25 a client begins with `initialize`, and the version agreed on applies to the connection. From
2026-07-28 on there is no handshake: every request names its version in `_meta`. Requests of both kinds are answered.
Specification: https://modelcontextprotocol.io/specification
"""

import re
from collections.abc import Mapping
from typing import Any

from desktop_search.app_info import APP_NAME, VERSION
from desktop_search.assistants import tool_table
from desktop_search.assistants.tools import TOOLS
from desktop_search.domain.assistant_access import MOST_NAME_CHARACTERS, shortened
from desktop_search.domain.lazy_dataclass import dataclass

HANDSHAKE_VERSIONS = ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")
MODERN_VERSIONS = ("2026-07-28",)
_VERSION_KEY = "io.modelcontextprotocol/protocolVersion"
_CLIENT_KEY = "io.modelcontextprotocol/clientInfo"
_CAPABILITIES_KEY = "io.modelcontextprotocol/clientCapabilities"
_SERVER_KEY = "io.modelcontextprotocol/serverInfo"

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
INTERNAL_ERROR = -32603
RESOURCE_NOT_FOUND = -32002
UNSUPPORTED_VERSION = -32022

_SERVER = {"name": "desktop-search", "title": APP_NAME, "version": VERSION}
_CAPABILITIES: dict[str, Any] = {"tools": {}, "resources": {}}
# The lists change only with the program's version.
_LIST_VALID_MS = 3_600_000
_PASSAGE_URI = re.compile(r"passage://([0-9a-f-]{1,60})")


class ProtocolError(Exception):
    """A request that gets a JSON-RPC error."""

    def __init__(self, code: int, message: str, data: Any = None) -> None:
        super().__init__(message)
        self.code = code
        self.data = data


@dataclass(frozen=True, slots=True)
class Call:
    """A request that needs the index: a tool call, or the reading of a resource."""

    request_id: str | int
    tool: str
    """The tool's name, also an unknown one; "resource" for a resource."""
    arguments: Mapping[str, Any]
    client: str
    is_modern: bool


class McpProtocol:
    """Answers requests that need no index, and turns the others into calls. Thread: reader."""

    def __init__(self) -> None:
        self._client = ""

    def take(self, message: Any) -> Call | Mapping[str, Any] | None:
        """The reply to a message, or the call that it asks for; None if it needs no reply."""
        request_id: str | int | None = None
        try:
            if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
                raise ProtocolError(INVALID_REQUEST, 'a message is a JSON object with "jsonrpc": "2.0"')
            if "method" not in message and ("result" in message or "error" in message):
                # A response; this server sends no requests.
                return None
            request_id = _id_of(message)
            method = message.get("method")
            if not isinstance(method, str):
                raise ProtocolError(INVALID_REQUEST, '"method" is missing')
            if "id" not in message:
                return None
            params = message.get("params", {})
            if not isinstance(params, dict):
                raise ProtocolError(INVALID_PARAMS, '"params" must be an object')
            assert request_id is not None
            return self._answered(request_id, method, params)
        except ProtocolError as error:
            return failure(request_id, error)

    def cancelled(self, message: Any) -> str | int | None:
        """The id of the request that a notification cancels."""
        if not isinstance(message, dict) or message.get("method") != "notifications/cancelled":
            return None
        params = message.get("params")
        request_id = params.get("requestId") if isinstance(params, dict) else None
        return request_id if type(request_id) in (str, int) else None

    def _answered(self, request_id: str | int, method: str, params: Mapping[str, Any]) -> Call | Mapping[str, Any]:
        is_modern = self._check_envelope(params)
        if method == "tools/call":
            return self._tool_call(request_id, params, is_modern)
        if method == "resources/read":
            return self._reading(request_id, params, is_modern)
        result = self._result(method, params, is_modern)
        return success(request_id, result, is_modern)

    def _check_envelope(self, params: Mapping[str, Any]) -> bool:
        """Whether a request belongs to the modern protocol; checks and remembers what it says about its client."""
        meta = params.get("_meta")
        if not isinstance(meta, dict) or _VERSION_KEY not in meta:
            return False
        version = meta[_VERSION_KEY]
        if not isinstance(version, str):
            raise ProtocolError(INVALID_PARAMS, f"_meta {_VERSION_KEY} must be a string")
        if _CAPABILITIES_KEY not in meta:
            raise ProtocolError(INVALID_PARAMS, f"_meta lacks {_CAPABILITIES_KEY}")
        if version not in MODERN_VERSIONS:
            data = {"supported": list(MODERN_VERSIONS), "requested": version[:40]}
            raise ProtocolError(UNSUPPORTED_VERSION, "this version of the protocol is not supported", data)
        self._client = _name_of(meta.get(_CLIENT_KEY)) or self._client
        return True

    def _result(self, method: str, params: Mapping[str, Any], is_modern: bool) -> dict[str, Any]:
        if method == "initialize" and not is_modern:
            return self._initialized(params)
        if method == "server/discover" and is_modern:
            return {
                "supportedVersions": list(MODERN_VERSIONS),
                "capabilities": _CAPABILITIES,
                "instructions": tool_table.INSTRUCTIONS,
                **_cacheable(is_modern),
            }
        if method == "ping" and not is_modern:
            return {}
        if method == "tools/list":
            return {"tools": [tool.description for tool in TOOLS.values()], **_cacheable(is_modern)}
        if method == "resources/list":
            return {"resources": [], **_cacheable(is_modern)}
        if method == "resources/templates/list":
            return {"resourceTemplates": list(tool_table.RESOURCE_TEMPLATES), **_cacheable(is_modern)}
        raise ProtocolError(METHOD_NOT_FOUND, f"there is no method {shortened(method, 60)}")

    def _initialized(self, params: Mapping[str, Any]) -> dict[str, Any]:
        version = params.get("protocolVersion")
        if not isinstance(version, str):
            raise ProtocolError(INVALID_PARAMS, '"protocolVersion" must be a string')
        self._client = _name_of(params.get("clientInfo"))
        return {
            "protocolVersion": version if version in HANDSHAKE_VERSIONS else HANDSHAKE_VERSIONS[-1],
            "capabilities": _CAPABILITIES,
            "serverInfo": _SERVER,
            "instructions": tool_table.INSTRUCTIONS,
        }

    def _tool_call(self, request_id: str | int, params: Mapping[str, Any], is_modern: bool) -> Call:
        name, arguments = params.get("name"), params.get("arguments")
        if not isinstance(name, str):
            raise ProtocolError(INVALID_PARAMS, '"name" must be the name of a tool')
        if arguments is not None and not isinstance(arguments, dict):
            raise ProtocolError(INVALID_PARAMS, '"arguments" must be an object')
        return Call(request_id, name, arguments or {}, self._client, is_modern)

    def _reading(self, request_id: str | int, params: Mapping[str, Any], is_modern: bool) -> Call:
        uri = params.get("uri")
        if not isinstance(uri, str):
            raise ProtocolError(INVALID_PARAMS, '"uri" must be a string')
        found = _PASSAGE_URI.fullmatch(uri)
        return Call(request_id, "resource", {"uri": uri, "id": found[1] if found else ""}, self._client, is_modern)


def success(request_id: str | int, result: Mapping[str, Any], is_modern: bool) -> dict[str, Any]:
    """A reply with a result."""
    stamp = {"resultType": "complete", "_meta": {_SERVER_KEY: _SERVER}} if is_modern else {}
    return {"jsonrpc": "2.0", "id": request_id, "result": {**result, **stamp}}


def failure(request_id: str | int | None, error: ProtocolError) -> dict[str, Any]:
    """A reply with an error."""
    told: dict[str, Any] = {"code": error.code, "message": str(error)}
    if error.data is not None:
        told["data"] = error.data
    return {"jsonrpc": "2.0", "id": request_id, "error": told}


def read_result(uri: str, text: str, is_modern: bool) -> dict[str, Any]:
    """The result of reading a resource. It may change with the next scan, so that it is not kept."""
    return {
        "contents": [{"uri": uri, "mimeType": "text/plain", "text": text}],
        **_cacheable(is_modern, valid_ms=0),
    }


def _cacheable(is_modern: bool, valid_ms: int = _LIST_VALID_MS) -> dict[str, Any]:
    return {"ttlMs": valid_ms, "cacheScope": "private"} if is_modern else {}


def _id_of(message: Mapping[str, Any]) -> str | int | None:
    if "id" not in message:
        return None
    request_id = message["id"]
    # Long ids are refused because the id is repeated in the response.
    if type(request_id) not in (str, int) or len(str(request_id)) > 1_000:
        raise ProtocolError(INVALID_REQUEST, '"id" must be a string or an integer')
    valid: str | int = request_id
    return valid


def _name_of(client: Any) -> str:
    name = client.get("name") if isinstance(client, dict) else None
    return shortened(name, MOST_NAME_CHARACTERS) if isinstance(name, str) else ""
