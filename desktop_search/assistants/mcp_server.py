"""The MCP server's process: reads requests, has one worker answer calls, and ends with its input.

It is written by hand because hosts start it with each of their sessions: importing the official SDK takes most of a
second, all of this a tenth (tests/benchmarks/mcp_start.py). Tests talk to it with the SDK's own client.
"""

import contextlib
import json
import logging
import queue
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from desktop_search.assistants.argument_check import ArgumentError
from desktop_search.assistants.engine_link import RELEASE_AFTER_S, EngineLink
from desktop_search.assistants.folder_gate import FolderGate, RefusedError, UnknownIdError
from desktop_search.assistants.mcp_protocol import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    PARSE_ERROR,
    RESOURCE_NOT_FOUND,
    Call,
    McpProtocol,
    ProtocolError,
    failure,
    read_result,
    success,
)
from desktop_search.assistants.stdio_lines import BadLine, ClientGoneError, StdioLines
from desktop_search.assistants.tools import TOOLS, ToolResult, read_passage
from desktop_search.domain.assistant_access import AssistantCall, shortened
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.engine.api import RequestFailedError
from desktop_search.paths import AppPaths

log = logging.getLogger(__name__)

# Size of the queue of calls. While it is full, no input is read (back pressure).
MAX_WAITING = 16
# Time to answer queued calls after the end of the input, as in `echo … | desktop-search mcp`.
DRAIN_S = 30.0
# Errors caused by the arguments or the index; they are returned as tool errors, which the model can read.
_EXPLAINED = (ArgumentError, RefusedError, UnknownIdError, DesktopSearchError)


class _UnknownToolError(ArgumentError):
    """There is no such tool."""


class McpServer:
    """Serves one client until its input ends, or until it does not read any more."""

    def __init__(self, lines: StdioLines, link: EngineLink, folders: Sequence[str] | None) -> None:
        """`folders` are those of the command line; None to obey the settings."""
        self._lines = lines
        self._link = link
        self._gate = FolderGate(link, folders)
        self._protocol = McpProtocol()
        self._calls: queue.Queue[Call | None] = queue.Queue(MAX_WAITING)
        self._cancelled: set[str | int] = set()
        self._waiting: set[str | int] = set()
        self._is_gone = threading.Event()

    def serve(self) -> None:
        """Read and answer messages. Thread: reader, which is the main one."""
        worker = threading.Thread(target=self._work, name="calls", daemon=True)
        worker.start()
        try:
            for message in self._lines.read():
                if self._is_gone.is_set():
                    break
                self._take(message)
        except ClientGoneError:
            self._is_gone.set()
        except BaseException:
            # The process is being terminated; queued calls are not answered.
            self._is_gone.set()
            raise
        finally:
            self._finish(worker)

    def _finish(self, worker: threading.Thread) -> None:
        with contextlib.suppress(queue.Full):
            self._calls.put(None, timeout=DRAIN_S)
        worker.join(DRAIN_S)
        if worker.is_alive():
            log.warning("a call was not finished in time")
        else:
            self._link.close()

    def _take(self, message: Any) -> None:
        if isinstance(message, BadLine):
            self._lines.write(failure(None, ProtocolError(PARSE_ERROR, message.reason)))
            return
        cancelled = self._protocol.cancelled(message)
        if cancelled is not None:
            if cancelled in self._waiting:
                self._cancelled.add(cancelled)
            return
        reply = self._protocol.take(message)
        if isinstance(reply, Call):
            self._waiting.add(reply.request_id)
            self._put(reply)
        elif reply is not None:
            self._lines.write(reply)

    def _put(self, call: Call) -> None:
        """Queue a call, waiting for room. Raises ClientGoneError."""
        while True:
            try:
                self._calls.put(call, timeout=0.5)
                return
            except queue.Full:
                if self._is_gone.is_set():
                    raise ClientGoneError from None

    def _work(self) -> None:
        """Answer the calls, one after the other. Thread: worker."""
        while True:
            try:
                call = self._calls.get(timeout=RELEASE_AFTER_S)
            except queue.Empty:
                self._link.release()
                continue
            if call is None:
                return
            try:
                if not self._is_gone.is_set() and call.request_id not in self._cancelled:
                    reply = self._answered(call)
                    if call.request_id not in self._cancelled:
                        self._lines.write(reply)
            except ClientGoneError:
                self._is_gone.set()
            self._waiting.discard(call.request_id)
            self._cancelled.discard(call.request_id)

    def _answered(self, call: Call) -> dict[str, Any]:
        try:
            return self._read(call) if call.tool == "resource" else self._called(call)
        except ProtocolError as error:
            return failure(call.request_id, error)
        except Exception:  # Edge: a bug in one call must not end the server.
            log.exception("a bug")
            bug = ProtocolError(INTERNAL_ERROR, "Something went wrong inside Desktop Search. Its log has details.")
            return failure(call.request_id, bug)

    def _called(self, call: Call) -> dict[str, Any]:
        tool = TOOLS.get(call.tool)
        request = call.arguments.get(tool.subject) if tool else None

        def run() -> ToolResult:
            if tool is None:
                raise _UnknownToolError(f"there is no tool {shortened(call.tool, 60)}")
            return tool.call(self._gate, call.arguments)

        try:
            found = self._logged(call, str(request or ""), run)
        except _UnknownToolError as error:
            raise ProtocolError(INVALID_PARAMS, str(error)) from error
        except _EXPLAINED as error:
            return success(call.request_id, _tool_error(error), call.is_modern)
        text = json.dumps(found.content, ensure_ascii=False)
        result = {"content": [{"type": "text", "text": text}], "structuredContent": found.content, "isError": False}
        return success(call.request_id, result, call.is_modern)

    def _read(self, call: Call) -> dict[str, Any]:
        texts: list[str] = []

        def read() -> ToolResult:
            text, found = read_passage(self._gate, call.arguments["id"])
            texts.append(text)
            return found

        uri = call.arguments["uri"]
        try:
            self._logged(call, uri, read)
        except _EXPLAINED as error:
            code = INVALID_PARAMS if call.is_modern else RESOURCE_NOT_FOUND
            raise ProtocolError(code, _explained(error), {"uri": shortened(uri, 100)}) from error
        return success(call.request_id, read_result(uri, texts[0], call.is_modern), call.is_modern)

    def _logged(self, call: Call, request: str, work: Callable[[], ToolResult]) -> ToolResult:
        """Do the work, and log the call before its result is delivered. Raises what both raise."""
        at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        found, error = ToolResult({}), None
        try:
            found = work()
        except _EXPLAINED as raised:
            error = raised
        if isinstance(error, DesktopSearchError) and not isinstance(error, RequestFailedError):
            # No engine could be reached. It would also write the log, and nothing is delivered.
            raise error
        refused = isinstance(error, RefusedError)
        self._gate.log(AssistantCall(at, call.client, call.tool, request, found.results, found.paths, refused))
        if error is not None:
            raise error
        return found


def _tool_error(error: Exception) -> dict[str, Any]:
    return {"content": [{"type": "text", "text": _explained(error)}], "isError": True}


def _explained(error: Exception) -> str:
    if isinstance(error, DesktopSearchError):
        return error.text
    return str(error)


def run(paths: AppPaths, folders: Sequence[str] | None) -> int:
    """Serve standard input and output until the input ends; returns the exit status."""
    McpServer(StdioLines.claim(), EngineLink(paths), folders).serve()
    return 0
