"""The engine's side of its watchdog: answers as long as the process, its main thread and its indexer get on."""

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

# Processor time of one thread between two steps of its work. The longest sound step known is to index a document of
# a quarter of a million passages, which takes some two minutes and looks in between whether it is to stop.
STUCK_S = 600.0
EXIT_STUCK = 75
# A watchdog that is ended from outside is started again so often.
MOST_STARTS = 5
_END_S = 2.0


@dataclass(frozen=True, slots=True)
class Worker:
    """A thread whose work is done in steps."""

    thread: threading.Thread
    beats: int
    """Goes up with each step."""


class Heartbeat(threading.Thread):
    """Starts the watchdog and answers it; waits without a timer in between."""

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
        """The engine ends in good order."""
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
        # It says on our own standard error, which the terminal or the window's log shows, why the engine ended.
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
        """End the process where a thread has computed for long without getting on; one that waits is not stuck."""
        times = {thread.id: thread.user_time + thread.system_time for thread in psutil.Process().threads()}
        for worker in self._workers():
            name, native_id = worker.thread.name, worker.thread.native_id
            # macOS numbers threads otherwise.
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
