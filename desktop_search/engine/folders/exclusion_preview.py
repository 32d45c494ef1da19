"""Counts the files that changed exclusions would exclude, as a preview for the user.

Evaluates the rules of indexing on the catalog, on a background thread that yields to searches. It does not read the
disk, so rules that depend on .gitignore files or on file attributes have no effect.
"""

import contextlib
import os
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import replace

from desktop_search.domain.folder_estimates import ExclusionCount
from desktop_search.domain.thread_owner import owned
from desktop_search.domain.threads import NewestTask
from desktop_search.indexing.rules.exclusion_rules import DirectoryRules, Rules, lines_without_sense, rules_for
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FileState, FolderRow

EXAMPLES = 3
# Yield the GIL this often, so that waiting threads get their turn.
TURN_S = 0.001
CLOSE_S = 5.0
# Attributes of a regular file; no rule needs more when nothing is read from disk.
_NO_FACTS = os.stat_result((0o100644,) + (0,) * 9)


class Task:
    """A running count, which other threads can suspend, resume and cancel."""

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
        """Called for each file: blocks while suspended, returns False once cancelled."""
        if not self._free.is_set():
            self._free.wait()
        elif time.monotonic() > self._turn_ends:
            time.sleep(0)
            self._turn_ends = time.monotonic() + TURN_S
        return not self._is_given_up


@owned
class ExclusionPreview:
    """Thread: engine. A new count cancels the previous one."""

    def __init__(self, paths: AppPaths) -> None:
        self._paths = paths
        self._newest = NewestTask("exclusions")
        self._task = Task()

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Context manager that suspends the count while the engine's thread handles a request."""
        task = self._task
        task.hold()
        try:
            yield
        finally:
            task.go_on()

    def count(self, settings: IndexSettings) -> "Future[ExclusionCount | None]":
        """Count in the background. The result is None if a newer count cancels it."""
        task = self._task = Task()
        return self._newest.start(lambda: count_left_out(self._paths, settings, task), task.give_up)

    def close(self) -> None:
        """Cancel the running count and wait until it has closed the catalog."""
        self._newest.close(CLOSE_S)


def count_left_out(paths: AppPaths, settings: IndexSettings, task: Task) -> ExclusionCount | None:
    """Count with a separate connection to the catalog. None if cancelled."""
    senseless = lines_without_sense(settings.exclude)
    passed_over = frozenset(senseless)
    settings = replace(settings, exclude=tuple(line for line in settings.exclude if line not in passed_over))
    catalog = Catalog.open(paths.catalog_file)
    try:
        folders = catalog.folders.all()
        counter = _Counter(task)
        for folder in folders:
            others = [other.path for other in folders if other.id != folder.id]
            rules = rules_for(folder.path, settings, paths.own_places, others)
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
        """Count the files of one folder; False if cancelled."""
        # Cache of rules by folder; None for an excluded folder.
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
    """Rules of a folder, derived from those of its parent and cached."""
    if path not in places:
        above, name = os.path.split(path)
        # The catalog has no paths outside the chosen folder; if one occurs, the recursion ends at the root.
        upper = _enter(above, places) if above != path else None
        is_out = upper is None or upper.why_folder(name) is not None
        places[path] = None if is_out or upper is None else upper.enter(name)
    return places[path]
