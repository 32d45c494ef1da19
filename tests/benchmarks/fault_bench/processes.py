"""Engine and window processes of the bench, their children, and connections by the local socket, as the CLI uses."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import psutil
from helpers.engines import EngineProcess, PatientFuture

from desktop_search.domain.errors import EngineGoneError
from desktop_search.domain.status import IndexStatus
from desktop_search.engine.api import EngineApi, Operation
from desktop_search.engine.rpc.codec import EVENT_ID, Request, complete
from desktop_search.engine.rpc.local_socket import Endpoint, knock
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings, SettingValue
from desktop_search.store.lock import read_holder

HERE = Path(__file__).resolve().parent
STAND_IN, EMBEDDED = "stand-in", "embedded"
MODEL_VARIABLE = "FAULT_MODEL"
# Names of two fake models, as in the settings, and their dimensions.
DIMENSIONS = {"stand-in-512": 512, "stand-in-384": 384}
ENGINE = [sys.executable, str(HERE / "engine_under_test.py")]
MODEL = [sys.executable, str(HERE / "model_under_test.py")]
RECOGNIZER = [sys.executable, str(HERE / "recognizer_under_test.py")]
PATIENCE_S = 60.0
# Words by which the command line of each kind of child is recognized.
CHILDREN = {
    "extractor": ("extractor",),
    "embedder": ("embedder", MODEL[1]),
    "recognizer": ("recognizer", RECOGNIZER[1]),
}


class DoorEngine(EngineApi):
    """An engine of another process, used by its local socket."""

    def __init__(self, base: Path, not_pid: int = 0) -> None:
        """Wait for the engine. `not_pid` was just killed, and may still be in the lock file."""
        self._pending: dict[int, PatientFuture] = {}
        self._lock = threading.Lock()
        self._has_ended = False
        self._last_id = 0
        paths = AppPaths.under(base)
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            holder = read_holder(paths.lock_file)
            if holder is not None and holder.address and holder.pid != not_pid:
                with contextlib.suppress(EngineGoneError):
                    self._link = knock(Endpoint(holder.address, holder.authkey))
                    self.pid = holder.pid
                    threading.Thread(target=self._read, daemon=True).start()
                    return
            time.sleep(0.02)
        raise AssertionError(f"no engine within {PATIENCE_S:g} s")

    def _call(self, operation: Operation, arguments: dict[str, Any]) -> "Future[Any]":
        future = PatientFuture()
        with self._lock:
            assert not self._has_ended, "the engine ended"
            self._last_id += 1
            self._pending[self._last_id] = future
            message_id = self._last_id
        self._link.send(Request(operation.name, arguments), message_id)
        return future

    def status(self) -> IndexStatus:
        return self.get_status().result()

    def close(self) -> None:
        self._link.close()

    def _read(self) -> None:
        for envelope in self._link.messages():
            if envelope.message_id != EVENT_ID:
                complete(self._pending.pop(envelope.message_id), envelope.message)
        with self._lock:
            self._has_ended = True
        for future in self._pending.values():
            future.set_exception(AssertionError("the engine ended"))


class Window:
    """The window's process with its own engine."""

    def __init__(self, base: Path, command: list[str], **environment: str) -> None:
        screen = {} if "DISPLAY" in os.environ | environment else {"QT_QPA_PLATFORM": "offscreen"}
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "window_under_test.py"), str(base), *command],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=os.environ | screen | environment,
        )  # fmt: skip

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        """Kill it; its state is not checked."""
        below = family(self.process.pid)
        self.kill()
        psutil.wait_procs(below, PATIENCE_S)


def other_model(engine: EngineProcess | DoorEngine, model: str) -> dict[str, SettingValue]:
    """Settings change to the other of the two fake models, or of the bundled model and a fake one."""
    settings = engine.get_index_settings().result()
    names = list(DIMENSIONS) if model == STAND_IN else [IndexSettings().model, list(DIMENSIONS)[1]]
    return {"model": names[0] if settings.model == names[1] else names[1]}


def family(pid: int) -> list[psutil.Process]:
    """All descendants of a process."""
    with contextlib.suppress(psutil.Error):
        return psutil.Process(pid).children(recursive=True)
    return []


def child_of(pid: int, kind: str) -> psutil.Process | None:
    """The engine's current process of this kind, or None."""
    for child in family(pid):
        with contextlib.suppress(psutil.Error):
            if set(CHILDREN[kind]) & set(child.cmdline()[1:]):
                return child
    return None


def kill_now(process: psutil.Process) -> bool:
    """Send SIGKILL. Returns False if the process had already exited."""
    try:
        os.kill(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def left_after(processes: list[psutil.Process], at_most_s: float) -> tuple[list[psutil.Process], float]:
    """Wait for the processes to exit. Returns those that still run, and the seconds the others took."""
    started = time.monotonic()
    _, alive = psutil.wait_procs(processes, at_most_s)
    return alive, time.monotonic() - started


def pid_of(engine: EngineProcess | DoorEngine) -> int:
    return engine.pid if isinstance(engine, DoorEngine) else engine.process.pid
