"""The engine's side of the embedding child: starts it, watches it, ends it, starts it anew."""

import contextlib
import importlib.util
import itertools
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass
from typing import IO, Any

import numpy as np
import psutil

from desktop_search.domain.errors import (
    ModelAwayError,
    ModelBrokenError,
    ModelDiedError,
    ModelStoppedError,
    TextRefusedError,
)
from desktop_search.domain.faults import harmless
from desktop_search.embedding import wire
from desktop_search.embedding.memory import MemoryWatch
from desktop_search.embedding.protocol import Vectors
from desktop_search.embedding.sources import ModelSource

log = logging.getLogger(__name__)

# A large model from a cold, slow disk on a busy machine.
_START_TIMEOUT_S = 300.0
_LOOK_EVERY_S = 1.0
# Somebody waits for a query; past this words answer, and meaning is asked again.
_QUERY_S = 5.0
# The limit is on computing time too, as at low priority a busy machine makes a batch wait. A child that computes
# nothing is given up after this many times the limit.
_MAX_WAIT_FACTOR = 3.0
_MOST_QUERY_DEATHS = 2


@dataclass(frozen=True, slots=True)
class Patience:
    """How long texts may take before their child is taken to hang; hundreds of times what a slow machine needs."""

    least_s: float = 120.0
    per_character_s: float = 0.05

    def of(self, texts: Sequence[str]) -> float:
        """Seconds for these texts."""
        return self.least_s + self.per_character_s * sum(map(len, texts))


class ProcessEmbedder:
    """An Embedder whose model lives in a child process. One thread embeds passages and one queries, at the same time.

    The process is started by `start` or the first use, and again after it died. Passages wait for it; a query does not.
    """

    def __init__(
        self, source: ModelSource, device: str, patience: Patience | None = None, command: Sequence[str] = ()
    ) -> None:
        self._source = source
        self._order = wire.order(source, device)
        self._patience = patience or Patience()
        self._command = list(command) or default_command()
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._is_closed = False
        self._device = "cpu"
        self._deadly: dict[str, int] = {}
        self._threads: int | None = None
        self._memory = MemoryWatch()

    @property
    def fingerprint(self) -> str:
        return str(self._order["fingerprint"])

    @property
    def dimensions(self) -> int:
        return self._source.card.dimensions

    @property
    def device(self) -> str:
        """Known once it has been ready."""
        return self._device

    @property
    def similarity_floor(self) -> float:
        return self._source.card.similarity_floor

    @property
    def note(self) -> str:
        return self._memory.note

    def use_memory(self, cap_mb: int) -> None:
        self._memory.set_cap(cap_mb)

    def use_threads(self, threads: int) -> None:
        self._threads = threads

    @property
    def pid(self) -> int | None:
        """Of the child, while there is one."""
        child = self._child
        return child.pid if child and child.is_alive() else None

    def start(self) -> None:
        """Have the model loaded; returns at once."""
        self._living_child()

    def wait_until_ready(self) -> None:
        """Raises ModelBrokenError where the model cannot be loaded, ModelStoppedError after `close`."""
        self._ready_child()

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """As the protocol says. Raises ModelDiedError when the process ended or hung over these texts."""
        rows = [wire.vectors_of({"shape": (0, self.dimensions)}, b"")]
        return np.concatenate(rows + [self._embed(part) for part in self._memory.portions(texts)])

    def _embed(self, texts: Sequence[str]) -> Vectors:
        child = self._ready_child()
        answer = child.ask(wire.PASSAGES, texts, self._threads)
        watch = _Watch(child, self._patience.of(texts))
        while True:
            try:
                rows = wire.vectors_of(*answer.result(_LOOK_EVERY_S))
                if self._memory.is_too_much(child.used_mb(), child.count_batch(), sum(map(len, texts))):
                    self._drop(child)
                return rows
            except TimeoutError:
                if watch.is_over():
                    log.warning("the model is taken to hang over %d texts; its process is ended", len(texts))
                    child.end()
            except _ChildGoneError as gone:
                self._drop(child)
                raise self._explain(gone, len(texts)) from gone

    def embed_query(self, text: str) -> Vectors:
        """As the protocol says. Raises ModelAwayError at once where the model is not ready."""
        if self._deadly.get(text, 0) >= _MOST_QUERY_DEATHS:
            raise _refused()
        child = self._living_child()
        if not child.ready.done():
            raise _away()
        try:
            child.ready.result()
            row: Vectors = wire.vectors_of(*child.ask(wire.QUERY, [text]).result(_QUERY_S))[0]
            return row
        except ModelBrokenError as error:
            raise _away() from error
        except TimeoutError:
            child.end_if_mute()
            raise _away() from None
        except (wire.EmbeddingFailedError, MemoryError) as error:
            log.warning("a query could not be embedded: %s", type(error).__name__)
            self._deadly[text] = _MOST_QUERY_DEATHS
            raise _refused() from error
        except _ChildGoneError as gone:
            # With passages in hand nobody knows which of the two it was; they are looked into by their pipeline.
            if not self._is_closed and not gone.had(wire.PASSAGES):
                self._deadly[text] = self._deadly.get(text, 0) + 1
            self._drop(child)
            raise _away() from gone

    def close(self) -> None:
        """End the process; whoever waits for it, or uses this afterwards, gets ModelStoppedError."""
        with self._lock:
            self._is_closed = True
            child, self._child = self._child, None
        if child:
            child.end()

    def _living_child(self) -> "_Child":
        with self._lock:
            if self._is_closed:
                raise _stopped()
            if self._child is None or not self._child.is_alive():
                self._child = _Child(self._command, self._order)
            return self._child

    def _ready_child(self) -> "_Child":
        child = self._living_child()
        try:
            facts = child.ready.result(_START_TIMEOUT_S)
        except TimeoutError:
            self._drop(child)
            raise _broken(self._source, "it takes too long") from None
        except _ChildGoneError as gone:
            self._drop(child)
            if self._is_closed:
                raise _stopped() from gone
            raise _broken(self._source, f"its process ended with status {gone.status}") from gone
        if facts["fingerprint"] != self.fingerprint:
            self._drop(child)
            raise _broken(self._source, "its files have changed meanwhile")
        self._device = str(facts["device"])
        return child

    def _drop(self, child: "_Child") -> None:
        with self._lock:
            if self._child is child:
                self._child = None
        child.end()

    def _explain(self, gone: "_ChildGoneError", texts: int) -> Exception:
        if self._is_closed:
            return _stopped()
        if gone.had(wire.QUERY):
            return ModelAwayError("The language model ended over a query and is started again.")
        log.warning("the model's process ended with status %s over %d texts", gone.status, texts)
        return ModelDiedError("The language model ended unexpectedly over some text.")


class _ChildGoneError(Exception):
    def __init__(self, status: int | None, lanes: frozenset[str]) -> None:
        super().__init__(status)
        self.status = status
        self._lanes = lanes

    def had(self, lane: str) -> bool:
        """Whether something of that lane was in hand."""
        return lane in self._lanes


class _Child:
    """One process, and the thread that starts it and takes its answers off the pipe."""

    def __init__(self, command: Sequence[str], order: dict[str, Any]) -> None:
        self.ready: Future[dict[str, Any]] = Future()
        self.pid: int | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._numbers = itertools.count(1)
        self._waiting: dict[int, tuple[str, float, Future[tuple[dict[str, Any], bytes]]]] = {}
        self._gone: _ChildGoneError | None = None
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._is_ended = False
        self._batches = 0
        self._is_started = threading.Event()
        # Linux ends the child with the thread that started it, so that must be one that outlives it.
        self._thread = threading.Thread(target=self._run, args=(command, order), name="embedder", daemon=True)
        self._thread.start()

    def is_alive(self) -> bool:
        """True also while it is being started."""
        return self._gone is None and not self._is_ended

    def ask(
        self, lane: str, texts: Sequence[str], threads: int | None = None
    ) -> "Future[tuple[dict[str, Any], bytes]]":
        """Send texts; the future has the answer, or _ChildGoneError."""
        answer: Future[tuple[dict[str, Any], bytes]] = Future()
        number = next(self._numbers)
        with self._lock:
            if self._gone is not None:
                answer.set_exception(self._gone)
                return answer
            self._waiting[number] = lane, time.monotonic(), answer
        self._write(wire.pack({"id": number, "lane": lane, "texts": list(texts), "threads": threads}))
        return answer

    def count_batch(self) -> int:
        """Batches since it started, the one just answered among them."""
        self._batches += 1
        return self._batches

    def used_mb(self) -> float:
        """Resident memory; 0 when it is gone."""
        try:
            return float(psutil.Process(self.pid).memory_info().rss) / 1_048_576
        except psutil.Error:
            return 0.0

    def computed_s(self) -> float:
        """Processor time it has used; 0 when it is gone."""
        try:
            times = psutil.Process(self.pid).cpu_times()
        except psutil.Error:
            return 0.0
        return float(times.user + times.system)

    def end_if_mute(self) -> None:
        """End it when a query has waited for very long."""
        with self._lock:
            asked = [at for lane, at, _ in self._waiting.values() if lane == wire.QUERY]
        if asked and time.monotonic() - min(asked) > Patience().least_s:
            log.warning("the model answers no query; its process is ended")
            self.end()

    def end(self) -> None:
        """Kill and reap; what waits gets _ChildGoneError. From any thread, any number of times."""
        with self._lock:
            self._is_ended = True
        if not self._is_started.wait(_START_TIMEOUT_S) or self._process is None:
            return
        self._process.kill()
        if threading.current_thread() is not self._thread:
            self._thread.join(5)

    def _run(self, command: Sequence[str], order: dict[str, Any]) -> None:
        try:
            process = self._process = _spawn(command)
            self.pid = process.pid
        except OSError as error:
            log.warning("the model's process does not start: %s", error)
            self._part(None)
            return
        finally:
            self._is_started.set()
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        noting = threading.Thread(target=_note, args=(process.stderr,), name="embedder's words", daemon=True)
        noting.start()
        if self._is_ended:
            process.kill()
        self._write(wire.pack(order))
        with process.stdout:
            while (frame := wire.read(process.stdout)) is not None:
                self._receive(*frame)
        # It closed its output: nothing more can come of it.
        process.kill()
        self._part(process.wait())
        noting.join(5)
        with self._writing:
            try:
                process.stdin.close()
            except OSError:
                log.debug("the pipe of an ended model was already broken")

    def _receive(self, header: dict[str, Any], body: bytes) -> None:
        if "ready" in header:
            self.ready.set_result(header["ready"])
        elif "id" in header:
            with self._lock:
                _, _, answer = self._waiting.pop(header["id"])
            answer.set_result((header, body))
        elif not self.ready.done():
            self.ready.set_exception(wire.error_of(header["error"]))

    def _part(self, status: int | None) -> None:
        """It is gone: everybody who waits hears of it."""
        with self._lock:
            waiting, self._waiting = self._waiting, {}
            self._gone = _ChildGoneError(status, frozenset(lane for lane, _, _ in waiting.values()))
        with contextlib.suppress(InvalidStateError):
            self.ready.set_exception(self._gone)
        for _, _, answer in waiting.values():
            answer.set_exception(self._gone)

    def _write(self, frame: bytes) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        try:
            with self._writing:
                self._process.stdin.write(frame)
                self._process.stdin.flush()
        except (OSError, ValueError):
            # It is gone; the missing answer will say so.
            log.debug("the model was gone before it was asked")


class _Watch:
    """Whether a child has taken too long over something."""

    def __init__(self, child: _Child, limit_s: float) -> None:
        self._child = child
        self._limit_s = limit_s
        self._begun_s = time.monotonic()
        self._computed_s = child.computed_s()

    def is_over(self) -> bool:
        waited = time.monotonic() - self._begun_s
        if waited <= self._limit_s:
            return False
        computed = self._child.computed_s() - self._computed_s
        return computed > self._limit_s or waited > self._limit_s * _MAX_WAIT_FACTOR


def _spawn(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    flags: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    # In a session of its own, so that Ctrl+C in a terminal reaches the engine alone.
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        creationflags=flags,
        start_new_session=True,
    )


def _note(source: IO[bytes]) -> None:
    """What libraries print belongs into the log, but for what may quote a text."""
    with source:
        for line in source:
            if kept := harmless(line.decode("utf-8", "replace")):
                log.info("embedder: %s", kept)


def _away() -> ModelAwayError:
    return ModelAwayError("The language model is being started.", "Words answer meanwhile.")


def _refused() -> TextRefusedError:
    return TextRefusedError("The language model fails over this query.", "It is answered by words.")


def _stopped() -> ModelStoppedError:
    return ModelStoppedError("The language model was taken away.")


def _broken(source: ModelSource, reason: str) -> ModelBrokenError:
    return ModelBrokenError(
        f"The embedding model {source.card.name} cannot be started ({reason}).",
        "Start the program anew, or choose another model in Settings.",
    )


def default_command() -> list[str]:
    """How this program starts its embedding child."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "embedder"]
    if importlib.util.find_spec("desktop_search.__main__"):
        return [sys.executable, "-m", "desktop_search", "embedder"]
    return [sys.executable, "-m", "desktop_search.embedding.child"]
