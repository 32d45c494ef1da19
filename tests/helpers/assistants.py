"""An assistant's side of the MCP server, without any library: JSON lines to and from the process."""

import contextlib
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from helpers.engines import HERE
from helpers.waiting import DEADLINE_S

FAKE_SERVER = [sys.executable, str(HERE / "fake_assistant_server.py")]


def server_command(base: Path, *folders: Path) -> list[str]:
    """The real command; without folders it obeys the settings."""
    shared = [part for folder in folders for part in ("--folder", str(folder))]
    return [sys.executable, "-m", "desktop_search", "mcp", "--base-dir", str(base), *shared]


class Assistant:
    """Asks one server. Replies are matched by their ids."""

    def __init__(self, command: list[str], name: str = "test-assistant") -> None:
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self._replies: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._last_id = 0
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        client = {"name": name, "version": "1"}
        self.greeting = self.ask("initialize", protocolVersion="2025-06-18", capabilities={}, clientInfo=client)
        self.send({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def send(self, message: Any) -> None:
        self.send_bytes(json.dumps(message).encode() + b"\n")

    def send_bytes(self, line: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """Send a request, and return its whole reply."""
        self._last_id += 1
        self.send({"jsonrpc": "2.0", "id": self._last_id, "method": method, "params": params})
        reply = self.next_reply()
        assert reply["id"] == self._last_id, reply
        return reply

    def call(self, tool: str, **arguments: Any) -> dict[str, Any]:
        """Call a tool, and return its result."""
        reply = self.ask("tools/call", name=tool, arguments=arguments)
        assert "result" in reply, reply
        result: dict[str, Any] = reply["result"]
        if not result["isError"]:
            assert json.loads(result["content"][0]["text"]) == result["structuredContent"]
        return result

    def found(self, tool: str, **arguments: Any) -> list[str]:
        """The names of the files in the answer of a search."""
        result = self.call(tool, **arguments)
        assert not result["isError"], result
        return [Path(one["path"]).name for one in result["structuredContent"]["results"]]

    def error(self, tool: str, **arguments: Any) -> str:
        """The error that a tool reports to the model."""
        result = self.call(tool, **arguments)
        assert result["isError"], result
        assert "structuredContent" not in result
        text: str = result["content"][0]["text"]
        return text

    def next_reply(self) -> dict[str, Any]:
        reply = self._replies.get(timeout=DEADLINE_S)
        assert reply is not None, f"the server ended: {self.process.stderr.read() if self.process.stderr else ''}"
        return reply

    def close(self) -> int:
        """Close the server's input, as a client that ends, and return its exit status."""
        assert self.process.stdin is not None
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        status = self.process.wait(DEADLINE_S)
        self._reader.join(DEADLINE_S)
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self.process.stdout.close()
        with self.process.stderr:
            assert self.process.stderr.read() == b""
        return status

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._replies.put(json.loads(line))
        self._replies.put(None)


@contextmanager
def assistant(command: list[str]) -> Iterator[Assistant]:
    """An assistant whose server ends with it, without an error."""
    made = Assistant(command)
    try:
        yield made
        assert made.close() == 0
    finally:
        if made.process.poll() is None:
            made.process.kill()


def descendants_of(pid: int) -> list[int]:
    """Processes that this one has started, and those that these have started; Linux only."""
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError, IndexError):
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == pid:
                found += [int(entry.name), *descendants_of(int(entry.name))]
    return found
