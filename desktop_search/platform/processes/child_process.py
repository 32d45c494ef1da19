"""Child processes on the engine's side: start, pipes, logging of their output, and time limits."""

import contextlib
import logging
import os
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

import psutil

from desktop_search.app_info import neutral_folder
from desktop_search.domain.redaction import redacted

log = logging.getLogger(__name__)

# Factor of the time limit after which a child that uses no CPU, as on a dead network drive, is given up.
MAX_WAIT_FACTOR = 3.0
# On POSIX systems and on Windows.
_TEMP_VARIABLES = ("TMPDIR", "TMP", "TEMP")


def spawn(command: Sequence[str], *, is_buffered: bool = True, temp: Path | None = None) -> "subprocess.Popen[bytes]":
    """Start a child process with pipes; `temp` is its folder for temporary files. Raises OSError.

    Libraries load code that they unpack to the folder for temporary files, which all users share by default.
    """
    flags: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    environment = os.environ | dict.fromkeys(_TEMP_VARIABLES, str(temp)) if temp is not None else None
    # In its own session, so that Ctrl+C in a terminal reaches the engine only.
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=-1 if is_buffered else 0,
        cwd=neutral_folder(),
        env=environment,
        creationflags=flags,
        start_new_session=True,
    )


def keep_words(process: "subprocess.Popen[bytes]", name: str) -> threading.Thread:
    """Log the child's stderr on a thread, except for lines that may quote a text; the thread ends with the child."""
    thread = threading.Thread(target=_log_words, args=(process.stderr, name), name=f"{name}'s words", daemon=True)
    thread.start()
    return thread


def used_mb(pid: int) -> float:
    """Resident memory of a process; 0 if it has ended."""
    try:
        return float(psutil.Process(pid).memory_info().rss) / 1_048_576
    except psutil.Error:
        return 0.0


class LineChild:
    """A child process with line-based requests and replies; a thread reads the replies, so that neither side blocks.

    `name` is for the log; `temp` as in `spawn`. Raises OSError if the process cannot be started.
    """

    def __init__(self, command: Sequence[str], name: str, temp: Path | None = None) -> None:
        self._name = name
        self._process = spawn(command, is_buffered=False, temp=temp)
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._pump = threading.Thread(target=self._take_answers, name=f"{name}'s answers", daemon=True)
        self._pump.start()
        keep_words(self._process, name)

    @property
    def pid(self) -> int:
        return self._process.pid

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def say(self, line: bytes) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line)
        except OSError:
            # It has ended; the missing reply will show that.
            log.debug("the %s was gone before it was asked", self._name)

    def answer(self, every_s: float, look: Callable[[], None]) -> bytes | None:
        """Wait for the next reply; returns None after the last.

        `look` is called every `every_s` seconds meanwhile, and may raise.
        """
        while True:
            with contextlib.suppress(queue.Empty):
                return self._answers.get(timeout=every_s)
            look()

    def status(self) -> int:
        """Wait for the end of the process and return its exit status."""
        return self._process.wait()

    def kill(self) -> None:
        """Kill the process; pending calls of `answer` return None. Thread-safe."""
        self._process.kill()

    def end(self) -> None:
        """Kill and reap the process, and close its pipes."""
        self._process.kill()
        self._process.wait()
        self._pump.join(timeout=5)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                try:
                    pipe.close()
                except OSError:
                    log.debug("a pipe of the killed %s was already broken", self._name)

    def _take_answers(self) -> None:
        assert self._process.stdout is not None
        try:
            # Buffered, on a duplicated descriptor: unbuffered, a line is read byte by byte.
            with os.fdopen(os.dup(self._process.stdout.fileno()), "rb") as lines:
                for line in lines:
                    # A child that is killed during a reply leaves an incomplete line.
                    if line.endswith(b"\n"):
                        self._answers.put(line)
        finally:
            self._answers.put(None)


class TimeLimit:
    """Time limit for a task of a child, in CPU time of the child.

    On a busy machine, a low-priority process may wait without being stuck. `pid` is None for a child that was not
    started. With `is_patient`, a child that gets little CPU time may take hours; it exceeds the limit only after a long
    time without any.
    """

    def __init__(self, pid: int | None, limit_s: float, *, is_patient: bool = False) -> None:
        self._pid = pid
        self._limit_s = limit_s
        self._is_patient = is_patient
        self._begun_s = self._waits_since_s = time.monotonic()
        self._computed_s = self._seen_s = _computed_s(pid)

    def is_over(self) -> bool:
        now_s = time.monotonic()
        if now_s - self._begun_s <= self._limit_s:
            return False
        computed_s = _computed_s(self._pid)
        if self._is_patient and computed_s > self._seen_s:
            self._waits_since_s, self._seen_s = now_s, computed_s
        is_stuck = now_s - self._waits_since_s > self._limit_s * MAX_WAIT_FACTOR
        return is_stuck or computed_s - self._computed_s > self._limit_s


def _computed_s(pid: int | None) -> float:
    if pid is None:
        return 0.0
    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def _log_words(source: IO[bytes], name: str) -> None:
    left_out = 0
    with source:
        for line in source:
            if kept := redacted(line.decode("utf-8", "replace")):
                log.info("%s: %s", name, kept)
            else:
                left_out += 1
    if left_out:
        log.info("the %s said %d lines more, which may quote texts and are not kept", name, left_out)
