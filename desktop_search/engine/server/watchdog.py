"""The watchdog: a small process that ends an engine that has stopped responding.

A pattern that backtracks, or a fault in native code, holds the interpreter's lock, so that nothing in the engine's own
process can notice or end it. The watchdog asks over a pipe, and only after the engine has used the processor since
the last answer: an idle engine is not woken. The time that counts as silence is bound to evidence that the engine is
able to answer and does not, see `Silence`. Imports little, because it runs as long as the engine does.
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

# How often the engine's processor time is looked at, and an answer is waited for; oftener where the limit is short.
LOOK_EVERY_S = 2.0
_LOOKS_IN_LIMIT = 4
# The longest that sound code holds the lock is about 0.6 s (a write to Chroma); parsing a document of 50 million
# characters takes 0.5 s. The rest is for slow machines.
SILENT_S = 30.0
# Without use of the processor there may be a deadlock, but also a disk that does not answer.
SILENT_IDLE_S = 600.0
# Less than this between two looks is an idle engine's own housekeeping.
ACTIVE_S = 0.05
# The engine's children end by themselves when it has ended; only one that hangs too does not.
CHILDREN_END_S = 5.0
_STOPPED = {psutil.STATUS_STOPPED, psutil.STATUS_TRACING_STOP, psutil.STATUS_ZOMBIE}


class Silence:
    """How long the engine has not answered although it could.

    An engine that hangs computes: counted is the smaller one of the time that passed and the processor time that the
    engine used. A process that is stopped, a suspended machine, and one so busy that the engine gets no processor time
    thus never count. Time without any computing counts too, but for a far higher limit.
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
        """Take in one look at the engine; True where it is to be asked now.

        `passed_s` since the last look, `computed_s` by the engine since its start.
        """
        # A suspended machine makes one step look long.
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
    """`watchdog PID IN_HAND_FILE SILENT_S`: watch until standard input closes, which is the engine's end."""
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
