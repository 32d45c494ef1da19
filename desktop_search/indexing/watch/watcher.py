"""Watches chosen folders for changes; filters events by name only and passes them on.

On Linux each folder needs a watch of its own, and their number per user is limited. watchdog's recursive watch uses one
for every folder, including node_modules, and does not report when they run out. Here the scan adds each folder that the
rules include. On other systems watchdog watches a folder recursively.
"""

import itertools
import logging
import os
import sys
import threading
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from watchdog.events import FileSystemEvent, FileSystemEventHandler

from desktop_search.domain.redaction import FaultLog
from desktop_search.domain.threads import Guard
from desktop_search.indexing.rules.exclusion_rules import RULE_FILES, Rules
from desktop_search.indexing.watch.watch_tree import WatchedFolder, WatchTree
from desktop_search.platform.system.mounts import real_path

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver, ObservedWatch
    from watchdog.observers.inotify_c import InotifyEvent, WatchDescriptor

log = logging.getLogger(__name__)

# Half of a move waits for its other half; the system sends both together, so only a few are ever open.
MOST_HALF_MOVES = 1000


class ChangeSink(Protocol):
    """Receives changes. Thread: the watcher's."""

    def note(self, path: str, is_folder: bool) -> None: ...

    def note_move(self, old: str, new: str, is_folder: bool) -> None: ...

    def note_all(self) -> None:
        """Compare everything, because events were lost."""


class Watcher(Protocol):
    """All methods are thread-safe."""

    def begin(self, root: str, rules: Rules) -> None:
        """Start watching a chosen folder. Raises OSError if it cannot be watched."""

    def enter(self, root: str, path: str) -> None:
        """Watch this folder below it, which is about to be listed. Raises OSError when watches have run out."""

    def end(self, root: str) -> None:
        """Stop watching a chosen folder."""

    def tidy(self) -> None:
        """Drop watches of folders that were moved away; must not be called during a move."""

    def watches(self) -> int: ...

    def close(self) -> None: ...


def make_watcher(sink: ChangeSink) -> Watcher:
    """Create the watcher for this system. Raises OSError if the system provides none."""
    return InotifyWatcher(sink) if sys.platform == "linux" else RecursiveWatcher(sink)


class InotifyWatcher:
    """One inotify instance with a watch for each entered folder, and one thread that sleeps until an event arrives."""

    def __init__(self, sink: ChangeSink) -> None:
        from watchdog.observers.inotify_c import InotifyConstants, InotifyFD

        self._flags = InotifyConstants
        self._mask = (
            InotifyConstants.IN_CREATE | InotifyConstants.IN_MODIFY | InotifyConstants.IN_CLOSE_WRITE
            | InotifyConstants.IN_ATTRIB | InotifyConstants.IN_DELETE | InotifyConstants.IN_MOVE
            | InotifyConstants.IN_ONLYDIR | InotifyConstants.IN_EXCL_UNLINK
        )  # fmt: skip
        self._of_root = InotifyConstants.IN_DELETE_SELF | InotifyConstants.IN_MOVE_SELF
        self._sink = sink
        self._lock = threading.Lock()
        self._tree = WatchTree()
        self._rules: dict[str, Rules] = {}
        self._half_moves: OrderedDict[int, tuple[str | None, WatchedFolder | None]] = OrderedDict()
        self._lost: list[WatchedFolder] = []
        self._guard = _guard(sink)
        self._tickets = itertools.count(1)
        self._inotify = InotifyFD()
        self._inotify.name = "watcher"
        self._inotify.start()

    # Called by the indexer.

    def begin(self, root: str, rules: Rules) -> None:
        with self._lock:
            self._rules[root] = rules

    def enter(self, root: str, path: str) -> None:
        # watchdog mistakes the refusal to watch an unreadable folder for a watch.
        if not os.access(path, os.R_OK):
            return
        with self._lock:
            if root not in self._rules:
                return
            ticket = next(self._tickets)
            # A chosen folder may itself be a link and is followed; links below it are never entered.
            mask = self._mask | self._of_root if path == root else self._mask | self._flags.IN_DONT_FOLLOW
            try:
                watch = self._inotify.add_callback(os.fsencode(path), mask, self, ticket)  # type: ignore[arg-type]
            except (FileNotFoundError, NotADirectoryError):
                return
            before = self._tree.add(root, path, watch, ticket)
            if before is not None:
                self._inotify.remove_callbacks([(watch, before)])  # type: ignore[list-item]

    def end(self, root: str) -> None:
        with self._lock:
            self._rules.pop(root, None)
            folder = self._tree.root(root)
            if folder is not None:
                self._tree.take_out(folder)
                self._drop(folder)

    def tidy(self) -> None:
        with self._lock:
            lost = [folder for _, folder in self._half_moves.values() if folder is not None] + self._lost
            self._half_moves.clear()
            self._lost = []
            for folder in lost:
                if self._tree.place(folder) is None:
                    self._drop(folder)

    def watches(self) -> int:
        return len(self._tree)

    def close(self) -> None:
        self._inotify.stop()
        self._inotify.join(5)

    # Called by watchdog's thread.

    def on_event(self, event: "InotifyEvent") -> None:
        self._guard.run(lambda: self._take(event), None)

    def _take(self, event: "InotifyEvent") -> None:
        with self._lock:
            folder = self._tree.get(event.wd)
            place = self._tree.place(folder) if folder is not None else None
            if folder is None or place is None:
                return
            self._hear(event, folder, *place)

    def on_watch_deleted(self, wd: "WatchDescriptor") -> None:
        with self._lock:
            self._tree.remove(wd)

    def on_queue_overflow(self) -> None:
        self._sink.note_all()

    def _hear(self, event: "InotifyEvent", folder: WatchedFolder, root: str, here: str) -> None:
        mask, flags = event.mask, self._flags
        if not event.name:
            if mask & (flags.IN_DELETE_SELF | flags.IN_MOVE_SELF | flags.IN_UNMOUNT):
                self._sink.note(here, is_folder=True)
            return
        name = os.fsdecode(event.name)
        path = os.path.join(here, name)  # noqa: PTH118 (text, for every event)
        is_folder = bool(mask & flags.IN_ISDIR)
        is_noise = self._rules[root].is_noise((name,)) if is_folder else self._rules[root].is_noise((), name)
        if mask & flags.IN_MOVED_FROM:
            self._note_half_move(event.cookie, None if is_noise else path, folder.child(name) if is_folder else None)
        elif mask & flags.IN_MOVED_TO and self._ends_move(event, None if is_noise else path, folder, name):
            return
        if is_noise or (is_folder and mask & flags.IN_ATTRIB):
            return
        if name in RULE_FILES:
            self._sink.note(here, is_folder=True)
        else:
            self._sink.note(path, is_folder)

    def _note_half_move(self, cookie: int, path: str | None, moved: WatchedFolder | None) -> None:
        if moved is not None:
            self._tree.take_out(moved)
        self._half_moves[cookie] = path, moved
        if len(self._half_moves) > MOST_HALF_MOVES:
            _, (_, lost) = self._half_moves.popitem(last=False)
            if lost is not None:
                self._lost.append(lost)

    def _ends_move(self, event: "InotifyEvent", new: str | None, parent: WatchedFolder, name: str) -> bool:
        """Return True if the event is the second half of a move between two included paths."""
        old, moved = self._half_moves.pop(event.cookie, (None, None))
        if moved is not None:
            if new is None:
                self._lost.append(moved)
            else:
                self._tree.put(moved, parent, name)
        if old is None or new is None or name in RULE_FILES:
            return False
        self._sink.note_move(old, new, bool(event.mask & self._flags.IN_ISDIR))
        return True

    def _drop(self, folder: WatchedFolder) -> None:
        watched = [one for one in folder.below() if one.descriptor is not None]
        self._inotify.remove_callbacks([(one.descriptor, one.ticket) for one in watched])  # type: ignore[misc]
        for one in watched:
            self._tree.remove(one.descriptor)  # type: ignore[arg-type]


class RecursiveWatcher:
    """For Windows and macOS, where the system watches folders recursively; watchdog owns the threads."""

    def __init__(self, sink: ChangeSink) -> None:
        from watchdog.observers import Observer

        self._sink = sink
        self._observer: BaseObserver = Observer()
        self._observer.start()
        self._watches: dict[str, ObservedWatch] = {}

    def begin(self, root: str, rules: Rules) -> None:
        self.end(root)
        handler = EventFilter(self._sink, root, rules)
        self._watches[root] = self._observer.schedule(handler, root, recursive=True)

    def enter(self, root: str, path: str) -> None:
        """No-op: the whole tree is watched."""

    def end(self, root: str) -> None:
        watch = self._watches.pop(root, None)
        if watch is not None:
            self._observer.unschedule(watch)

    def tidy(self) -> None:
        """No-op: nothing is kept of folders that were moved away."""

    def watches(self) -> int:
        return len(self._watches)

    def close(self) -> None:
        self._observer.stop()
        self._observer.join(5)


class EventFilter(FileSystemEventHandler):
    """Passes on events for paths that the rules may include."""

    def __init__(self, sink: ChangeSink, root: str, rules: Rules) -> None:
        self._sink = sink
        self._guard = _guard(sink)
        self._root = root
        # macOS reports the target of a link, but the catalog contains the link's path.
        self._real_root = str(real_path(Path(root)))
        self._depth = len(Path(root).parts)
        self._rules = rules

    def on_any_event(self, event: FileSystemEvent) -> None:
        self._guard.run(lambda: self._take(event), None)

    def _take(self, event: FileSystemEvent) -> None:
        if event.event_type in ("opened", "closed_no_write") or (event.is_directory and event.event_type == "modified"):
            return
        old = self._of_interest(event.src_path, event.is_directory)
        new = self._of_interest(event.dest_path, event.is_directory)
        if old and new and not {_name(old), _name(new)} & RULE_FILES:
            self._sink.note_move(old, new, event.is_directory)
            return
        for path in filter(None, (old, new)):
            if _name(path) in RULE_FILES:
                self._sink.note(os.path.dirname(path), is_folder=True)  # noqa: PTH120
            else:
                self._sink.note(path, event.is_directory)

    def _of_interest(self, path: bytes | str, is_folder: bool) -> str | None:
        text = os.fsdecode(path)
        if self._rules.is_own_data(text):
            return None
        if self._real_root != self._root and (text + os.sep).startswith(self._real_root + os.sep):
            text = self._root + text[len(self._real_root) :]
        names = Path(text).parts[self._depth :]
        if not names:
            return text or None
        is_noise = self._rules.is_noise(names) if is_folder else self._rules.is_noise(names[:-1], names[-1])
        return None if is_noise else text


def _guard(sink: ChangeSink) -> Guard:
    """An error in one event must not end watchdog's thread; a scan then finds the change."""
    return Guard("a change on the disk was not understood", FaultLog(log), lambda _: sink.note_all())


def _name(path: str) -> str:
    return os.path.basename(path)  # noqa: PTH119
