"""Keeps our folder of bookmarks equal to the bookmarks of the user's web browsers, while the setting is on."""

import json
import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_search.app_info import role_command
from desktop_search.bookmarks.mirror import remove_mirror
from desktop_search.domain.redaction import FaultLog
from desktop_search.domain.threads import Guard
from desktop_search.domain.worker_thread import WorkerThread
from desktop_search.own_files import remove_tree
from desktop_search.paths import AppPaths
from desktop_search.platform.processes.child_process import LineChild, TimeLimit

log = logging.getLogger(__name__)

# Interval of looking at the times of the browsers' files.
LOOK_EVERY_S = 60.0
# Firefox writes its database with every page that is visited, and it is copied to be read.
LEAST_INTERVAL_S = 300.0
# A new browser or profile is found after this time.
MOST_INTERVAL_S = 3_600.0
# Limit in CPU time: 50,000 bookmarks take some ten seconds.
TIMEOUT_S = 120.0
_STOP_LOOK_S = 0.2

Facts = tuple[tuple[int, int] | None, ...]


class BookmarkSource(WorkerThread):
    """The thread that has bookmarks read. It ends with the engine."""

    def __init__(
        self, paths: AppPaths, updated: Callable[[bool, bool], None], command: Sequence[str] | None = None
    ) -> None:
        """`updated` is called on this thread: whether there are any bookmarks, and whether they have changed."""
        super().__init__("bookmarks")
        self._paths = paths
        self._updated = updated
        self._command = list(command or role_command("bookmarks"))
        self._is_on = False
        self._sources: tuple[str, ...] = ()
        self._facts: Facts = ()
        self._read_at: float | None = None
        self._guard = Guard("error in reading bookmarks", FaultLog(log), lambda _: None)

    def follow(self, is_on: bool) -> None:
        """Start or stop reading bookmarks; without them our files are removed. Starts the thread if it has work."""

        def switch() -> None:
            self._is_on, self._read_at = is_on, None

        self._post(switch)
        if self.ident is None and (is_on or self._paths.bookmarks.exists()):
            self.start()

    def _serve(self) -> None:
        while not self._stopping:
            self._take_commands()
            self._guard.run(self._look, None)
            self._wait_for_command(LOOK_EVERY_S if self._is_on else None)

    def _look(self) -> None:
        if not self._is_on:
            remove_mirror(self._paths.bookmarks)
            return
        passed_s = time.monotonic() - self._read_at if self._read_at is not None else float("inf")
        if passed_s >= MOST_INTERVAL_S or (passed_s >= LEAST_INTERVAL_S and self._facts != _facts(self._sources)):
            self._read_at = time.monotonic()
            self._read()

    def _read(self) -> None:
        request = json.dumps({"target": str(self._paths.bookmarks)}).encode("ascii")
        child = LineChild(self._command, "bookmark reader", self._paths.temp)
        before = _facts(self._sources)
        limit = TimeLimit(child.pid, TIMEOUT_S)

        def check() -> None:
            if self._stopping or limit.is_over():
                child.kill()

        try:
            child.say(request + b"\n")
            line = child.answer(_STOP_LOOK_S, check)
        finally:
            child.end()
            # A child that was killed leaves its copy.
            for copy in self._paths.temp.glob("bookmarks-*"):
                remove_tree(copy)
        answer = json.loads(line or b'{"error": "it has ended"}')
        if "error" in answer:
            if not self._stopping:
                log.warning("the bookmarks could not be read: %s", answer["error"])
            return
        sources = tuple(answer["sources"])
        # Of before, so that a change while they were read is found by the next look.
        self._facts = before if sources == self._sources else _facts(sources)
        self._sources = sources
        log.info("%d bookmarks were read, unreadable profiles: %d", answer["count"], len(answer["unreadable"]))
        if answer["unreadable"]:
            # Read again after the interval.
            self._facts = ()
        self._updated(self._paths.bookmarks.is_dir(), answer["changed"])


def _facts(paths: Sequence[str]) -> Facts:
    return tuple(map(_look_at, paths))


def _look_at(path: str) -> tuple[int, int] | None:
    try:
        facts = Path(path).stat()
    except OSError:
        return None
    return facts.st_size, facts.st_mtime_ns
