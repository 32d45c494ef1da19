"""The MCP server with the real model and no other engine: what it answers, and that it opens local sockets only."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.assistants import server_command
from helpers.engines import run_command
from helpers.network_watch import assert_local, watchers
from helpers.tools import CI_VARIABLE

from desktop_search.paths import AppPaths

SECRET_WORDS = ("Nordwind", "vacation", "14,300")


@pytest.mark.skipif(
    sys.platform != "linux", reason="the network is taken away, and calls are traced, by Linux's own means"
)
@pytest.mark.timeout(400)
def test_an_assistant_is_answered_without_a_network(tmp_path: Path, models_dir: Path) -> None:
    files, base, trace = tmp_path / "files", tmp_path / "base", tmp_path / "trace"
    for name, text in {
        "shared/pump.txt": "The heat pump was installed in March by Nordwind. It cost 14,300 euros.",
        "private/diary.txt": "The heat pump cost me a vacation.",
    }.items():
        (files / name).parent.mkdir(parents=True)
        (files / name).write_text(text)
    alone, traced = watchers(trace)
    if not alone and not traced:
        told = "neither strace nor a network namespace may be used here"
        assert CI_VARIABLE not in os.environ, told
        pytest.skip(told)
    done = run_command(base, "index", str(files))
    assert done.returncode == 0, done.stderr
    client = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "checker"}}
    calls = [
        ("search", {"query": "Was hat die Wärmepumpe gekostet?"}),
        ("answer", {"question": "How much did the heat pump cost?"}),
    ]
    messages = [("initialize", client), *(("tools/call", {"name": tool, "arguments": given}) for tool, given in calls)]
    lines = [
        json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        for number, (method, params) in enumerate(messages)
    ]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("HF_", "TRANSFORMERS_"))}
    done = subprocess.run(
        [*alone, *traced, *server_command(base, files / "shared")],
        input="\n".join(lines), env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    _, found, answered = (json.loads(line)["result"]["structuredContent" if at else "serverInfo"]
                          for at, line in enumerate(done.stdout.splitlines()))  # fmt: skip
    assert [Path(one["path"]).name for one in found["results"]] == ["pump.txt"]
    assert found["notes"] == [], "by meaning, in another language"
    assert all(Path(one["path"]).name == "pump.txt" for one in answered["sentences"])
    assert "vacation" not in done.stdout
    if traced:
        assert_local(trace, least=1)
    paths = AppPaths.under(base)
    logs = "".join(file.read_text(errors="replace") for file in paths.logs.iterdir())
    assert not any(word in logs for word in SECRET_WORDS)
    logged = [json.loads(line) for line in paths.assistant_log.read_text().splitlines()]
    assert [(call["client"], call["tool"], call["refused"]) for call in logged] == [
        ("checker", "search", False),
        ("checker", "answer", False),
    ]
