"""Baselines of `speed.py`: recollindex, txtai and semantra, each on the same files or texts."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from speed_indexing import HERE, spread

CONSTRAINTS = HERE.parent.parent / "packaging" / "constraints.txt"
TORCH_WHEELS = "https://download.pytorch.org/whl/cpu/torch/"
# Semantra gets its own version from setuptools by an API that newer versions do not have.
EXTRAS = {"txtai": (), "semantra": ("setuptools<81",)}
INSTALL_S = 1_800
RUN_S = 1_800
# Without the spelling dictionary, which the product does not build.
RECOLL_CONF = "topdirs = {folder}\nnoaspell = 1\nloglevel = 1\n"


class NotMeasuredError(Exception):
    """A baseline is not available; the message says why."""


def environment(work: Path, package: str) -> Path:
    """Python of a virtual environment with the package; creates it if needed."""
    folder = work / f"venv-{package}"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ready = folder / "ready"
    if ready.exists():
        return python
    torch = [line for line in CONSTRAINTS.read_text(encoding="utf-8").splitlines() if line.startswith("torch==")]
    pins = work / "torch.txt"
    pins.write_text("\n".join(torch) + "\n", encoding="utf-8")
    pip = [str(python), "-m", "pip", "install", "-q", "--retries", "1"]
    for command in (
        [sys.executable, "-m", "venv", str(folder)],
        # First and without dependencies, to get the CPU build without CUDA packages.
        [*pip, "--no-deps", "-f", TORCH_WHEELS, *torch],
        [*pip, "-c", str(pins), package, *EXTRAS[package]],
    ):
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_S, check=False)
        if done.returncode:
            raise NotMeasuredError(f"{package} could not be installed: {last_line(done.stderr)}")
    ready.touch()
    return python


def package_version(python: Path, package: str) -> str:
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    return subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def recoll(work: Path, folder: Path) -> dict[str, Any]:
    """Seconds of `recollindex` over a folder, starting with no index."""
    for program in ("recollindex", "recollq"):
        if shutil.which(program) is None:
            raise NotMeasuredError(f"{program} is not installed (Debian: recollcmd)")
    place = work / "recoll"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    (place / "recoll.conf").write_text(RECOLL_CONF.format(folder=folder), encoding="utf-8")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    started = time.perf_counter()
    done = subprocess.run(
        ["recollindex", "-c", place, "--diagsfile", place / "diags"], **quiet, timeout=RUN_S, check=False
    )
    seconds = time.perf_counter() - started
    if done.returncode:
        raise NotMeasuredError(f"recollindex ended with status {done.returncode}")
    diags = (place / "diags").read_text(errors="replace") if (place / "diags").exists() else ""
    kinds: dict[str, int] = {}
    for line in diags.splitlines():
        kinds[line.split()[0]] = kinds.get(line.split()[0], 0) + 1
    return {"seconds": seconds, "version": _recoll_version(), "not_read": kinds}


def recollq_ms(work: Path, query: str) -> float:
    """Milliseconds of an answer, including the process that Recoll needs per query."""
    started = time.perf_counter()
    command = ["recollq", "-c", work / "recoll", "-n", "10", query]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - started) * 1_000


def txtai(work: Path, model: Path, passages: Path, queries: Path) -> dict[str, Any]:
    """Run speed_txtai.py; returns its figures."""
    python = environment(work, "txtai")
    folder = work / "txtai-index"
    shutil.rmtree(folder, ignore_errors=True)
    command = [python, HERE / "speed_txtai.py", model, passages, queries, folder]
    done = subprocess.run(command, capture_output=True, text=True, timeout=RUN_S, env=_offline(), check=False)
    if done.returncode:
        raise NotMeasuredError(f"txtai failed: {last_line(done.stderr)}")
    found = json.loads(done.stdout.splitlines()[-1])
    return {"seconds": found["seconds"], "version": package_version(python, "txtai"), **spread(found["took_ms"])}


def semantra(work: Path, model: Path, folder: Path, queries: Sequence[str]) -> dict[str, Any]:
    """Seconds of the command over text files, minus those over a single short one; milliseconds of its server."""
    python = environment(work, "semantra")
    place = work / "semantra-index"
    shutil.rmtree(place, ignore_errors=True)
    short = work / "short.txt"
    short.write_text("A short text.\n", encoding="utf-8")
    program = [python.with_name("semantra"), "--transformer-model", model, "--silent"]
    files = sorted(folder.glob("*.txt"))
    started_s = _semantra_s([*program, "--no-server", "--semantra-dir", place / "short", short])
    seconds = _semantra_s([*program, "--no-server", "--semantra-dir", place / "all", *files]) - started_s
    if seconds <= 0:
        raise NotMeasuredError(
            "semantra took no longer over all texts than over a short one: too few, or a busy machine"
        )
    port = _free_port()
    server = subprocess.Popen(
        [*program, "--port", str(port), "--semantra-dir", place / "all", *files],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_offline(),
    )  # fmt: skip
    try:
        address = f"http://127.0.0.1:{port}/api/query"
        _wait_for(address, queries[-1], server)
        took = []
        for query in queries:
            asked = time.perf_counter()
            _post(address, query)
            took.append((time.perf_counter() - asked) * 1_000)
    finally:
        server.kill()
        server.wait()
    return {"seconds": seconds, "version": package_version(python, "semantra"), **spread(took)}


def last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1][:200] if lines else "without a word"


def _recoll_version() -> str:
    asked = subprocess.run(["recollq", "-h"], capture_output=True, text=True, check=False)
    found = re.search(r"\d+\.\d+\.\d+", asked.stdout + asked.stderr)
    if found is None and shutil.which("dpkg-query"):
        command = ["dpkg-query", "-W", "-f", "${Version}", "recollcmd"]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return found[0] if found else "unknown"


def _semantra_s(command: Sequence[Any]) -> float:
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, timeout=RUN_S, env=_offline(), check=False)
    if done.returncode:
        raise NotMeasuredError(f"semantra failed: {last_line(done.stderr)}")
    return time.perf_counter() - started


def _wait_for(address: str, query: str, server: "subprocess.Popen[bytes]") -> None:
    give_up_at = time.monotonic() + RUN_S
    while True:
        try:
            return _post(address, query)
        except urllib.error.HTTPError as error:
            raise NotMeasuredError(f"semantra's server answers {error.code}") from error
        except OSError as error:
            if server.poll() is not None or time.monotonic() > give_up_at:
                raise NotMeasuredError("semantra's server does not answer") from error
        time.sleep(0.2)


def _post(address: str, query: str) -> None:
    body = json.dumps({"queries": [{"query": query, "weight": 1}], "preferences": []}).encode()
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        answer.read()


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _offline() -> dict[str, str]:
    """Environment that prevents requests to a hub for local models; the product has the same."""
    ours = ("PYTHONPATH", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return kept | {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}
