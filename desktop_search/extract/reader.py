"""The engine's side of the reading child: asks, watches, kills, starts anew."""

import importlib.util
import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

import psutil

from desktop_search.domain.documents import Document, Section
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.faults import harmless
from desktop_search.extract import troubles, wire
from desktop_search.extract.limits import ExtractLimits

log = logging.getLogger(__name__)

# How often the child's memory is looked at while a file takes its time.
_LOOK_EVERY_S = 0.1
# Loading the program from a cold disk on a busy machine.
_START_TIMEOUT_S = 120.0
# The limit is on the child's own computing time, for at low priority a busy machine makes it wait through no fault of
# the file. One that computes nothing, such as on a dead network drive, is given up after this many times the limit.
_MAX_WAIT_FACTOR = 3
# A new child after so many files bounds whatever libraries leak; starting one takes a few tenths of a second.
_FILES_PER_CHILD = 2000
_FILES_PER_LOOK = 50
# A child that kept this share of its memory limit after a file would fail the next one for no fault of its own.
_KEPT_SHARE = 0.4


class ReadCancelledError(DesktopSearchError):
    """The reading was stopped from outside; nothing is known about the file."""


class ReaderStartError(DesktopSearchError):
    """The reading child does not start; no file is at fault."""


class DocumentReader:
    """Reads one file at a time in a child process. One thread reads; any thread may cancel."""

    def __init__(self, limits: ExtractLimits, command: Sequence[str] | None = None) -> None:
        self._limits = limits
        self._command = list(command) if command else default_command()
        self._child: _Child | None = None
        self._lock = threading.Lock()
        self._reading = False
        self._cancelled = False

    def read(self, path: Path) -> Document:
        """As `read_document`, within the limits. Raises ReadCancelledError after `cancel`."""
        with self._lock:
            self._reading, self._cancelled = True, False
        try:
            return self._read(path)
        finally:
            with self._lock:
                self._reading = False

    def cancel(self) -> None:
        """End the running `read` at once; does nothing when none runs."""
        with self._lock:
            if not self._reading:
                return
            self._cancelled = True
            if self._child:
                self._child.kill()

    def close(self) -> None:
        """End the child; a later `read` starts another."""
        self.cancel()
        self._drop()

    def _read(self, path: Path) -> Document:
        try:
            return self._try_to_read(path)
        except _ChildGoneError as first:
            if first.memory_full:
                raise troubles.too_much_memory(self._limits.memory_mb) from first
        # Once may be no fault of the file: a system short of memory ends processes of its own choice.
        try:
            return self._try_to_read(path)
        except _ChildGoneError as second:
            raise (
                troubles.too_much_memory(self._limits.memory_mb) if second.memory_full else troubles.crashed()
            ) from second

    def _try_to_read(self, path: Path) -> Document:
        child = self._ready_child()
        child.ask(path)
        try:
            return child.answer(self._limits)
        except _ChildGoneError as gone:
            self._drop()
            if self._cancelled:
                raise ReadCancelledError("Reading was stopped.") from gone
            log.warning("the reader ended with status %s while reading a file", gone.status)
            raise
        except _OverLimitError as over:
            self._drop()
            raise over.trouble from over
        finally:
            if self._child and self._child.is_worn(self._limits):
                self._drop()

    def _ready_child(self) -> "_Child":
        for attempt in (1, 2, 3):
            if self._child and self._child.is_alive():
                return self._child
            self._drop()
            with self._lock:
                if self._cancelled:
                    raise ReadCancelledError("Reading was stopped.")
                self._child = _Child(self._command, self._limits)
            try:
                self._child.wait_until_ready()
            except (_ChildGoneError, _OverLimitError) as error:
                if self._cancelled:
                    raise ReadCancelledError("Reading was stopped.") from error
                log.warning("the reader did not start (try %d)", attempt)
                self._drop()
        if self._child:
            return self._child
        raise ReaderStartError("The part that reads files does not start.", "Start the program anew.")

    def _drop(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child:
            child.end()


class _ChildGoneError(Exception):
    def __init__(self, status: int | None, memory_full: bool) -> None:
        super().__init__(status)
        self.status = status
        self.memory_full = memory_full


class _OverLimitError(Exception):
    def __init__(self, trouble: DesktopSearchError) -> None:
        super().__init__(trouble.message)
        self.trouble = trouble


class _Child:
    """One process and the thread that takes its answers off the pipe, so that neither side can block the other."""

    def __init__(self, command: Sequence[str], limits: ExtractLimits) -> None:
        flags: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        # In a session of its own, so that Ctrl+C in a terminal reaches the engine alone.
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            creationflags=flags,
            start_new_session=True,
        )
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._files = 0
        self._rss_mb = 0.0
        self._watched = psutil.Process(self._process.pid)
        assert self._process.stdout is not None
        self._pump = threading.Thread(target=_pump, args=(self._process.stdout, self._answers), daemon=True)
        self._pump.start()
        assert self._process.stderr is not None
        threading.Thread(target=_note, args=(self._process.stderr,), name="reader's words", daemon=True).start()
        self._write(json.dumps(asdict(limits)).encode("ascii") + b"\n")

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def wait_until_ready(self) -> None:
        deadline = time.monotonic() + _START_TIMEOUT_S
        try:
            answer = self._answers.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            raise _OverLimitError(troubles.too_slow(_START_TIMEOUT_S)) from None
        if answer is None:
            raise self._gone()

    def ask(self, path: Path) -> None:
        self._files += 1
        self._write(wire.line({"path": os.fsdecode(path)}))

    def answer(self, limits: ExtractLimits) -> Document:
        """Sections as they come, then the document; errors are raised."""
        begun = time.monotonic(), self._computed_s()
        sections: list[Section] = []
        while True:
            message = self._next(begun, limits)
            if "section" in message:
                sections.append(wire.section_of(message["section"]))
            elif "document" in message:
                return wire.document_of(message["document"], sections)
            else:
                raise wire.error_of(message["error"])

    def is_worn(self, limits: ExtractLimits) -> bool:
        if self._files % _FILES_PER_LOOK == 0 or self._rss_mb > limits.memory_mb * _KEPT_SHARE:
            self._look()
        return self._files >= _FILES_PER_CHILD or self._rss_mb > limits.memory_mb * _KEPT_SHARE

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> None:
        """Kill, reap and close; after that nothing of it is left."""
        self._process.kill()
        self._process.wait()
        self._pump.join(timeout=5)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                try:
                    pipe.close()
                except OSError:
                    log.debug("a pipe of a killed reader was already broken")

    def _next(self, begun: tuple[float, float], limits: ExtractLimits) -> dict[str, Any]:
        while True:
            try:
                answer = self._answers.get(timeout=_LOOK_EVERY_S)
            except queue.Empty:
                self._look()
                if self._rss_mb > limits.memory_mb:
                    raise _OverLimitError(troubles.too_much_memory(limits.memory_mb)) from None
                waited, computed = time.monotonic() - begun[0], self._computed_s() - begun[1]
                if computed > limits.timeout_s or waited > limits.timeout_s * _MAX_WAIT_FACTOR:
                    raise _OverLimitError(troubles.too_slow(limits.timeout_s)) from None
                continue
            if answer is None:
                raise self._gone(limits)
            message: dict[str, Any] = json.loads(answer)
            return message

    def _gone(self, limits: ExtractLimits | None = None) -> _ChildGoneError:
        status = self._process.wait()
        # A failed allocation in Rust aborts the process; near the limit that was the reason.
        return _ChildGoneError(status, limits is not None and self._rss_mb > limits.memory_mb * 0.5)

    def _look(self) -> None:
        try:
            self._rss_mb = self._watched.memory_info().rss / 1_048_576
        except psutil.Error:
            self._rss_mb = 0.0

    def _computed_s(self) -> float:
        try:
            times = self._watched.cpu_times()
        except psutil.Error:
            return 0.0
        return float(times.user + times.system)

    def _write(self, line: bytes) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line)
        except OSError:
            # The child is gone; the missing answer will say so.
            log.debug("the reader was gone before it was asked")


def _note(source: IO[bytes]) -> None:
    """What libraries print over a broken file belongs into the log, but for what may quote the file."""
    left_out = 0
    with source:
        for line in source:
            if kept := harmless(line.decode("utf-8", "replace")):
                log.info("reader: %s", kept)
            else:
                left_out += 1
    if left_out:
        log.info("the reader said %d lines more, which may quote files and are not kept", left_out)


def _pump(stdout: IO[bytes], answers: "queue.SimpleQueue[bytes | None]") -> None:
    try:
        with os.fdopen(os.dup(stdout.fileno()), "rb") as lines:
            for line in lines:
                answers.put(line)
    finally:
        answers.put(None)


def default_command() -> list[str]:
    """How this program starts its reading child."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "extractor"]
    if importlib.util.find_spec("desktop_search.__main__"):
        return [sys.executable, "-m", "desktop_search", "extractor"]
    return [sys.executable, "-m", "desktop_search.extract.child"]
