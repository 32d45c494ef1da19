"""Watchdog: a small process that kills an engine that has stopped responding.

A backtracking regular expression or a fault in native code holds the GIL, so no thread of the engine can detect it. The
watchdog pings the engine over a pipe, but only after the engine has used CPU time since its last answer: an idle engine
is not woken. Silence counts only if the engine was able to answer, see `Silence`. Keeps its imports small, because it
runs as long as the engine does.
"""

import os
import queue
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from desktop_search.indexing.in_hand import mark_hung, read_in_hand
from desktop_search.platform.processes.child_setup import take_stdout

# Interval for checking the engine's CPU time and waiting for an answer; less if the limit is short.
LOOK_EVERY_S = 2.0
_LOOKS_IN_LIMIT = 4
# Legitimate code holds the GIL for at most about 0.6 s (a write to Chroma); parsing a document of 50 million characters
# takes 0.5 s. The rest is a margin for slow machines.
SILENT_S = 30.0
# Without CPU use there may be a deadlock, but also a disk that does not respond.
SILENT_IDLE_S = 600.0
# Less CPU time than this between two checks is housekeeping of an idle engine.
ACTIVE_S = 0.05
# Child processes exit after their engine; only those that hang too must be killed.
CHILDREN_END_S = 5.0
_STOPPED = {psutil.STATUS_STOPPED, psutil.STATUS_TRACING_STOP, psutil.STATUS_ZOMBIE}


class Silence:
    """Measures how long the engine has not answered although it was able to.

    A hanging engine uses CPU time, so each check counts the lesser of the elapsed time and the CPU time used. A stopped
    process, a suspended machine, or one too busy to schedule the engine therefore adds nothing. Time without CPU use
    counts towards a much higher limit.
    """

    def __init__(self, limit_s: float = SILENT_S, idle_limit_s: float = SILENT_IDLE_S) -> None:
        self._limit_s = limit_s
        self._idle_limit_s = idle_limit_s
        self.look_every_s = min(LOOK_EVERY_S, limit_s / _LOOKS_IN_LIMIT)
        self._computed_s: float | None = None
        self._waited_s = self._counted_s = 0.0
        self.is_asked = False

    @property
    def is_over_limit(self) -> bool:
        return self._counted_s >= self._limit_s or self._waited_s >= self._idle_limit_s

    def look(self, passed_s: float, computed_s: float, is_stopped: bool) -> bool:
        """Record one check. Returns True if the engine should be pinged now.

        `passed_s` is the time since the last check, `computed_s` the CPU time of the engine since its start.
        """
        # After a suspend, the first interval looks too long.
        passed_s = min(passed_s, 2 * self.look_every_s)
        before = computed_s if self._computed_s is None else self._computed_s
        used_s, self._computed_s = computed_s - before, computed_s
        if is_stopped:
            self._waited_s = self._counted_s = 0.0
        elif self.is_asked:
            self._waited_s += passed_s
            self._counted_s += min(passed_s, used_s)
        elif used_s >= ACTIVE_S:
            self.is_asked = True
            return True
        return False

    def answered(self) -> None:
        self._waited_s = self._counted_s = 0.0
        self.is_asked = False


def run(arguments: Sequence[str]) -> int:
    """`watchdog PID IN_HAND_FILE SILENT_S`: monitor the engine until stdin closes, which means that it has exited."""
    pid, in_hand, silent_s = int(arguments[0]), Path(arguments[1]), float(arguments[2])
    out = take_stdout()
    answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_take_answers, args=(answers,), daemon=True).start()
    try:
        engine = psutil.Process(pid)
        silence = Silence(silent_s)
        last_s = time.monotonic()
        while not silence.is_over_limit:
            try:
                if not answers.get(timeout=silence.look_every_s):
                    return 0
                silence.answered()
                continue
            except queue.Empty:
                now_s = time.monotonic()
            times = engine.cpu_times()
            if silence.look(now_s - last_s, times.user + times.system, engine.status() in _STOPPED):
                out.write(b"?")
                out.flush()
            last_s = now_s
        _end(engine, in_hand, silent_s)
    except (psutil.Error, OSError):
        # The engine is gone, or access to it is denied.
        return 0
    return 0


def _end(engine: psutil.Process, in_hand: Path, silent_s: float) -> None:
    children = [child for child in engine.children(recursive=True) if child.pid != os.getpid()]
    mark_hung(in_hand)
    engine.kill()
    what = read_in_hand(in_hand)[1]
    place = what.get("scan") or what.get("file")
    while_at = f" while it looked at {place!r}" if place else ""
    sys.stderr.write(
        f"\ndesktop-search: The search engine did not respond for {silent_s:g} seconds{while_at} and was ended."
        " Start it again: it continues where it was, and skips what makes it hang twice.\n"
    )
    sys.stderr.flush()
    for child in psutil.wait_procs(children, timeout=CHILDREN_END_S)[1]:
        child.kill()


def _take_answers(answers: "queue.SimpleQueue[bytes]") -> None:
    while answer := os.read(0, 64):
        answers.put(answer)
    answers.put(b"")
