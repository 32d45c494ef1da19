"""Time from the start of an MCP server's process to its first answers, with an engine running.

    python tests/benchmarks/mcp_start.py [--rounds 10] [--sdk PYTHON]

Starts `desktop-search mcp` again and again, and measures the reply to `initialize` and the answer to a first search, in
seconds since the process was started. The baseline of the same rounds is an interpreter that imports nothing and
answers every request with an empty object; with --sdk, an interpreter that has the official SDK, also a server made
with it, whose only tool does nothing.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import psutil
from helpers.assistants import server_command
from helpers.engines import FAKE_ENGINE, EngineProcess

ECHO = """
import sys
for line in sys.stdin:
    if '"id"' in line:
        print("{}", flush=True)
"""
SDK = """
from mcp.server import MCPServer
server = MCPServer("baseline")
@server.tool()
def search(query: str) -> dict[str, str]:
    return {}
server.run()
"""
TEXTS = 200


def first_answers(command: list[str]) -> tuple[float, float, float]:
    """Seconds from the start of the process to the replies to `initialize` and to a search; processor time of it."""
    client = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "bench", "version": "1"}}
    call = {"name": "search", "arguments": {"query": "walrus"}}
    started = time.perf_counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None

        def ask(number: int, method: str, params: dict[str, object]) -> float:
            message = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
            server.stdin.write(json.dumps(message) + "\n")
            server.stdin.flush()
            assert server.stdout.readline()
            return time.perf_counter() - started

        begun = ask(1, "initialize", client)
        server.stdin.write('{"jsonrpc": "2.0", "method": "notifications/initialized"}\n')
        answered = ask(2, "tools/call", call)
        times = psutil.Process(server.pid).cpu_times()
        server.stdin.close()
    return begun, answered, times.user + times.system


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--sdk", metavar="PYTHON", help="an interpreter with the official SDK")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        docs, base = Path(place) / "docs", Path(place) / "base"
        docs.mkdir()
        for number in range(TEXTS):
            (docs / f"{number}.txt").write_text(f"Text {number} is about a walrus on floe {number}.")
        engine = EngineProcess(base, FAKE_ENGINE)
        try:
            engine.wait_until_ready()
            engine.index_to_end((str(docs),)).result()
            commands = {
                "an interpreter alone": [sys.executable, "-c", ECHO],
                "desktop-search mcp": server_command(base, docs),
            }
            if options.sdk:
                commands["the SDK, without any work"] = [options.sdk, "-c", SDK]
            # In turn, so that other work on the machine affects all alike. The first round fills the disk's cache.
            found = [
                {name: first_answers(command) for name, command in commands.items()} for _ in range(options.rounds + 1)
            ]
        finally:
            engine.close()
    print(f"seconds after the start, median (maximum) of {options.rounds} rounds")
    for name in commands:
        begun, answered, processor = zip(*(one[name] for one in found[1:]), strict=True)
        print(f"{name:28} initialize {shown(begun)}   first search {shown(answered)}   processor {shown(processor)}")


def shown(values: tuple[float, ...]) -> str:
    return f"{statistics.median(values):.2f} ({max(values):.2f})"


if __name__ == "__main__":
    main()
