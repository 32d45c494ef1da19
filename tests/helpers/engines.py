"""Engines for tests: in-process with a fake model, or as the real process."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from helpers.fake_embedder import FakeEmbedder, FakeTokenCounter
from helpers.waiting import DEADLINE_S
from helpers.waiting import stays as stays
from helpers.waiting import wait_for as wait_for

from desktop_search.domain.status import IndexStatus
from desktop_search.engine.api import EngineApi, Failed, Operation, Ready, RequestFailedError, StatusChanged
from desktop_search.engine.client import EngineSession, open_session
from desktop_search.engine.engine import Engine
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.engine.models.model_selection import ModelFinder, ModelParts
from desktop_search.engine.rpc.codec import EVENT_ID, Request, WireMessage, complete, decode, encode
from desktop_search.engine.scheduling.system_state import SystemState
from desktop_search.paths import AppPaths

HERE = Path(__file__).resolve().parent
REAL_ENGINE = [sys.executable, "-m", "desktop_search", "engine"]
FAKE_ENGINE = [sys.executable, str(HERE / "fake_model_engine.py")]


def fake_finder(embedder: FakeEmbedder) -> ModelFinder:
    """Model finder that returns the fake embedder for any name."""

    def find(model: str, models_dir: Path, device: str) -> ModelParts:
        return ModelParts(model, "Stand-in", embedder.fingerprint, FakeTokenCounter(), lambda: (embedder, embedder))

    return find


def finder_of(models: Mapping[str, FakeEmbedder | Exception]) -> ModelFinder:
    """Model finder for fake embedders by name; an exception is raised instead of returned."""

    def find(model: str, models_dir: Path, device: str) -> ModelParts:
        embedder = models[model]
        if isinstance(embedder, Exception):
            raise embedder
        return ModelParts(model, model.title(), embedder.fingerprint, FakeTokenCounter(), lambda: (embedder, embedder))

    return find


@contextmanager
def session(
    paths: AppPaths,
    work: EngineMode = EngineMode.EVERYTHING,
    finder: ModelFinder | None = None,
    look: Callable[[], SystemState] = SystemState,
) -> Iterator[EngineSession]:
    """Open an engine in this process, or a connection to the running one."""
    found = open_session(
        paths, work, partial(Engine, model_finder=finder or fake_finder(FakeEmbedder()), look=lambda _: look())
    )
    try:
        yield found
    finally:
        found.close()


class PatientFuture(Future[Any]):
    """Does not wait forever by default."""

    def result(self, timeout: float | None = DEADLINE_S) -> Any:
        return super().result(timeout)

    def exception(self, timeout: float | None = DEADLINE_S) -> BaseException | None:
        return super().exception(timeout)


class EngineProcess(EngineApi):
    """The engine's process, used as the window does."""

    def __init__(self, base: Path, command: list[str] | None = None, **environment: str) -> None:
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [*(command or REAL_ENGINE), "--base-dir", str(base)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | environment,
        )
        self._others: queue.SimpleQueue[WireMessage | None] = queue.SimpleQueue()
        self._pending: dict[int, PatientFuture] = {}
        self._lock = threading.Lock()
        self._has_ended = False
        self.events: list[StatusChanged] = []
        self.on_status: Callable[[IndexStatus], object] = lambda _: None
        """Called on the reader's thread."""
        self._last_id = 0
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def wait_until_ready(self) -> float:
        """Wait for the first line. Returns the seconds since the start of the process."""
        message = self.next_message()
        assert message is not None, "the engine ended"
        assert isinstance(message, Ready), message
        return time.monotonic() - self.started

    def next_message(self) -> WireMessage | None:
        """Wait for a message that is neither a reply nor StatusChanged; None if the process ends."""
        return self._others.get(timeout=DEADLINE_S)

    def _call(self, operation: Operation, arguments: dict[str, Any]) -> "Future[Any]":
        future = PatientFuture()
        with self._lock:
            assert not self._has_ended, "the engine ended"
            self._last_id += 1
            self._pending[self._last_id] = future
            message_id = self._last_id
        assert self.process.stdin
        self.process.stdin.write(encode(Request(operation.name, arguments), message_id).encode())
        self.process.stdin.flush()
        return future

    def status(self) -> IndexStatus:
        return self.get_status().result()

    def kill(self) -> None:
        self.process.kill()
        self._finish()

    def close(self) -> float:
        """Close stdin as a window does. Returns the seconds until the process exits."""
        started = time.monotonic()
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait(DEADLINE_S)
        took = time.monotonic() - started
        self._finish()
        return took

    def _finish(self) -> None:
        self.process.wait(DEADLINE_S)
        self._reader.join(DEADLINE_S)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                with suppress(BrokenPipeError):
                    pipe.close()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            envelope = decode(line)
            message = envelope.message
            if envelope.message_id != EVENT_ID:
                complete(self._pending.pop(envelope.message_id), message)
            elif isinstance(message, StatusChanged):
                self.events.append(message)
                self.on_status(message.status)
            else:
                self._others.put(message)
        with self._lock:
            self._has_ended = True
        self._others.put(None)
        for future in self._pending.values():
            future.set_exception(AssertionError("the engine ended"))


def failure_of(future: "Future[Any]") -> Failed:
    """Wait for a request that fails."""
    error = future.exception()
    assert isinstance(error, RequestFailedError), error
    return error.failed


def run_command(base: Path, *arguments: str, text: str = "", **options: Any) -> subprocess.CompletedProcess[str]:
    """Run `desktop-search` with arguments."""
    return subprocess.run(
        [sys.executable, "-m", "desktop_search", "--base-dir", str(base), *arguments],
        input=text,
        capture_output=True,
        text=True,
        timeout=DEADLINE_S * 2,
        check=False,
        **options,
    )


def run_json(base: Path, *arguments: str, text: str = "") -> Any:
    """Run `desktop-search` and parse the JSON object it prints."""
    done = run_command(base, *arguments, "--json", text=text)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
