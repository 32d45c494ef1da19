"""Engine side of the watchdog: answers its pings, and ends the process if a worker thread is stuck."""

import contextlib
import logging
import os
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil

from desktop_search.app_info import neutral_folder, role_command
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.engine.server.watchdog import SILENT_S
from desktop_search.indexing.in_hand import FILE_NAME, mark_hung

log = logging.getLogger(__name__)

# CPU time of one thread between two steps of its work. The longest legitimate step known, indexing a document of a
# quarter of a million passages, takes about two minutes and checks for a stop request in between.
STUCK_S = 600.0
EXIT_STUCK = 75
# A watchdog that is killed from outside is restarted, but started no more often than this.
MOST_STARTS = 5
_END_S = 2.0


@dataclass(frozen=True, slots=True)
class Worker:
    """A thread that works in steps."""

    thread: threading.Thread
    beats: int
    """Step counter."""


class Heartbeat(threading.Thread):
    """Starts the watchdog and answers its pings. Blocks without a timeout in between."""

    def __init__(self, data: Path, workers: Callable[[], Sequence[Worker]], silent_s: float = SILENT_S) -> None:
        """`data` is the folder of the catalog; `workers` is called on this thread."""
        super().__init__(name="heartbeat", daemon=True)
        self._in_hand = data / FILE_NAME
        self._workers = workers
        self._silent_s = silent_s
        self._watchdog: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._closing = False
        self._seen: dict[str, tuple[int, float]] = {}

    def run(self) -> None:
        for _ in range(MOST_STARTS):
            try:
                with self._lock:
                    if self._closing:
                        return
                    self._watchdog = watchdog = self._start()
            except OSError as error:
                log.warning("there is no watchdog: %s", error)
                return
            self._answer(watchdog)
            if self._closing:
                return
            log.warning("the watchdog ended with status %s", watchdog.wait())

    def close(self) -> None:
        """Stop the watchdog at a regular shutdown of the engine."""
        with self._lock:
            self._closing = True
            watchdog = self._watchdog
        if watchdog is None:
            return
        assert watchdog.stdin is not None
        with contextlib.suppress(OSError):
            watchdog.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            watchdog.wait(_END_S)
        watchdog.kill()
        self.join(_END_S)

    def _start(self) -> "subprocess.Popen[bytes]":
        # The watchdog inherits stderr, so that its message is shown by the terminal or in the window's log.
        return subprocess.Popen(
            [*role_command("watchdog"), str(os.getpid()), str(self._in_hand), f"{self._silent_s:g}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            cwd=neutral_folder(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=True,
        )

    def _answer(self, watchdog: "subprocess.Popen[bytes]") -> None:
        assert watchdog.stdin is not None
        assert watchdog.stdout is not None
        with contextlib.suppress(OSError, ValueError), watchdog.stdout:
            while watchdog.stdout.read(1):
                self._look_for_stuck()
                watchdog.stdin.write(b".")
        watchdog.wait()

    def _look_for_stuck(self) -> None:
        """End the process if a thread has used STUCK_S of CPU time without a step. A blocked thread is not stuck."""
        times = {thread.id: thread.user_time + thread.system_time for thread in psutil.Process().threads()}
        for worker in self._workers():
            name, native_id = worker.thread.name, worker.thread.native_id
            # On macOS, psutil's thread ids differ from native ids.
            if native_id is None or (computed_s := times.get(native_id)) is None:
                continue
            beats, since_s = self._seen.get(name, (-1, 0.0))
            if beats != worker.beats:
                self._seen[name] = worker.beats, computed_s
            elif computed_s - since_s > STUCK_S:
                self._end(worker)

    def _end(self, worker: Worker) -> None:
        frame = sys._current_frames().get(worker.thread.ident or 0)
        where = "".join(traceback.format_stack(frame)) if frame else ""
        log.error("the thread %s is stuck, so the engine ends\n%s", worker.thread.name, where)
        mark_hung(self._in_hand)
        logging.shutdown()
        os._exit(EXIT_STUCK)
