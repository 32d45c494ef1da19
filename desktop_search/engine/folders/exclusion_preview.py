"""Counts what other exclusions would leave out, before a person agrees to them.

It goes by the catalog and by the rules of indexing themselves, on a thread of its own that gives way to searches, and
reads nothing on the disk: what only a .gitignore file or the disk could tell stays as it is.
"""

import contextlib
import os
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import replace

from desktop_search.domain.exclusion_counts import ExclusionCount
from desktop_search.domain.threads import settle
from desktop_search.indexing.rules.exclusion_rules import DirectoryRules, Rules, lines_without_sense
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FileState, FolderRow

EXAMPLES = 3
# Python runs one thread at a time; whoever waits for a turn gets it after so long.
TURN_S = 0.001
CLOSE_S = 5.0
# A regular file of which nothing else is known; no rule asks more where nothing is read from the disk.
_NO_FACTS = os.stat_result((0o100644,) + (0,) * 9)


class Task:
    """A count under way, which can be held up and given up from another thread."""

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()
        self._is_given_up = False
        self._turn_ends = 0.0

    def hold(self) -> None:
        self._free.clear()

    def go_on(self) -> None:
        self._free.set()

    def give_up(self) -> None:
        self._is_given_up = True
        self._free.set()

    def may_go_on(self) -> bool:
        """Called for each file; waits while it is held up. False when it is given up."""
        if not self._free.is_set():
            self._free.wait()
        elif time.monotonic() > self._turn_ends:
            time.sleep(0)
            self._turn_ends = time.monotonic() + TURN_S
        return not self._is_given_up


class ExclusionPreview:
    """Belongs to the engine's thread; only the newest count is brought to its end."""

    def __init__(self, paths: AppPaths) -> None:
        self._paths = paths
        self._newest = Task()
        self._thread: threading.Thread | None = None

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """While the engine's thread answers a request, nothing is counted."""
        task = self._newest
        task.hold()
        try:
            yield
        finally:
            task.go_on()

    def count(self, settings: IndexSettings) -> "Future[ExclusionCount | None]":
        """None where another count was asked for meanwhile."""
        self.stop()
        task = self._newest = Task()
        done: Future[ExclusionCount | None] = Future()
        work = lambda: settle(done, lambda: count_left_out(self._paths, settings, task))  # noqa: E731
        self._thread = threading.Thread(target=work, name="exclusions", daemon=True)
        self._thread.start()
        return done

    def stop(self) -> None:
        """Give up the count that is under way."""
        self._newest.give_up()

    def close(self) -> None:
        """The same, and the catalog is let go of."""
        self.stop()
        if self._thread is not None:
            self._thread.join(CLOSE_S)


def count_left_out(paths: AppPaths, settings: IndexSettings, task: Task) -> ExclusionCount | None:
    """Opens the catalog for itself. None where it is given up before the end."""
    senseless = lines_without_sense(settings.exclude)
    passed_over = frozenset(senseless)
    settings = replace(settings, exclude=tuple(line for line in settings.exclude if line not in passed_over))
    catalog = Catalog.open(paths.catalog_file)
    try:
        folders = catalog.folders.all()
        counter = _Counter(task)
        for folder in folders:
            others = [other.path for other in folders if other.id != folder.id]
            rules = Rules(settings, paths.own_places, others)
            known = ((file.where, file.state) for file in catalog.files.known(folder.id))
            if not counter.add(folder, rules, known):
                return None
        return ExclusionCount(counter.files, counter.indexed, tuple(counter.examples), senseless)
    finally:
        catalog.close()


class _Counter:
    def __init__(self, task: Task) -> None:
        self._task = task
        self.files = self.indexed = 0
        self.examples: list[str] = []

    def add(self, folder: FolderRow, rules: Rules, known: Iterable[tuple[str, FileState]]) -> bool:
        """Count the files of one folder; False where it is given up."""
        # None for a place that is left out with all below it.
        places: dict[str, DirectoryRules | None] = {str(folder.path): rules.enter(folder.path)}
        for where, state in known:
            if not self._task.may_go_on():
                return False
            above, name = os.path.split(where)
            place = _enter(above, places)
            if place is None or place.why_file(name, _NO_FACTS) is not None:
                self.files += 1
                self.indexed += state is FileState.INDEXED
                if len(self.examples) < EXAMPLES:
                    self.examples.append(where)
        return True


def _enter(path: str, places: dict[str, DirectoryRules | None]) -> DirectoryRules | None:
    """The rules of a folder, made from those of the one above it."""
    if path not in places:
        above, name = os.path.split(path)
        # A path outside the chosen folder is none a scan has found; its top ends the way up.
        upper = _enter(above, places) if above != path else None
        is_out = upper is None or upper.why_folder(name) is not None
        places[path] = None if is_out or upper is None else upper.enter(name)
    return places[path]
