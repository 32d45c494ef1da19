"""Debounces file system events: after a quiet period, one change per path.

Pure: does not access the disk and does not wait; the caller passes the time. A due path is only a place to check: its
state is read from the disk then, so that lost or duplicate events do no harm.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator

from desktop_search.domain.lazy_dataclass import dataclass

QUIET_S = 0.3
"""When an editor saves a file, several events arrive within some hundredths of a second."""
GROWING_AFTER_S = 1.0
"""A file still being written after this time is no save but a download, a copy or a log."""
GROWING_QUIET_S = 2.0
LONGEST_WAIT_S = 300.0
"""A log that is written continuously is still read from time to time."""
MOST_PATHS = 20_000
"""Above this, whole folders are compared; this many entries use some megabytes."""
MOST_MOVES = 1_000
STORM = 2_000
"""Changed files of one folder above which listing it costs less than checking and looking up each file."""
LEAST_INTERVAL_S = 0.05
"""Minimum time between two batches, so that a storm of events makes few large ones."""
FEW_FOLDERS = 500


@dataclass(frozen=True, slots=True)
class Move:
    """A file or folder whose path has changed."""

    old: str
    new: str
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class DueChanges:
    """The changes to process, in this order."""

    moves: tuple[Move, ...] = ()
    folders: tuple[str, ...] = ()
    """To be compared recursively; none of them is below another."""
    paths: tuple[str, ...] = ()
    """To be checked individually; none is in one of the folders."""

    def __bool__(self) -> bool:
        return bool(self.moves or self.folders or self.paths)


@dataclass(slots=True)
class _Waiting:
    first_s: float
    last_s: float
    is_folder: bool

    @property
    def due_s(self) -> float:
        # A new folder is not growing: once it is watched, the files created in it have events of their own.
        is_growing = not self.is_folder and self.last_s - self.first_s >= GROWING_AFTER_S
        quiet_s = GROWING_QUIET_S if is_growing else QUIET_S
        return min(self.last_s + quiet_s, self.first_s + LONGEST_WAIT_S)


@dataclass(slots=True)
class _WaitingMove:
    move: Move
    last_s: float


class ChangeDebouncer:
    """Paths and moves that wait for their quiet period. Not thread-safe."""

    def __init__(self) -> None:
        self._paths: dict[str, _Waiting] = {}
        self._moves: dict[str, _WaitingMove] = {}
        self._next_s: float | None = None

    @property
    def next_s(self) -> float | None:
        """When to call `take` next, on the caller's clock; None if nothing is waiting."""
        return self._next_s

    def __len__(self) -> int:
        return len(self._paths) + len(self._moves)

    def note(self, path: str, now_s: float, *, is_folder: bool = False) -> bool:
        """Record an event for a file, or that a folder was created, was deleted or is to be compared recursively.

        Returns True if `next_s` is earlier than before, so that a waiting thread must be notified.
        """
        waiting = self._paths.get(path)
        if waiting is None:
            if len(self._paths) >= MOST_PATHS:
                self._gather_folders(now_s)
            waiting = self._paths[path] = _Waiting(now_s, now_s, is_folder)
        waiting.last_s = now_s
        waiting.is_folder = waiting.is_folder or is_folder
        return self._brings_forward(waiting.due_s)

    def note_move(self, old: str, new: str, now_s: float, *, is_folder: bool = False) -> bool:
        """Record a move of which both ends are known. Changes pending under the old name move with it."""
        before_s = self._next_s
        self._take_move(old, new, now_s, is_folder)
        return self._next_s is not None and (before_s is None or self._next_s < before_s)

    def take(self, now_s: float) -> DueChanges:
        """Return the changes whose quiet period is over; each is returned once."""
        if self._next_s is None or now_s < self._next_s:
            return DueChanges()
        moves = [waiting.move for waiting in self._moves.values() if waiting.last_s + QUIET_S <= now_s]
        due = {path: waiting.is_folder for path, waiting in self._paths.items() if waiting.due_s <= now_s}
        for move in moves:
            del self._moves[move.new]
        for path in due:
            del self._paths[path]
        self._plan(now_s)
        return _settle(moves, due)

    def _take_move(self, old: str, new: str, now_s: float, is_folder: bool) -> None:
        if is_folder:
            self._carry_along(old, new)
        before = self._moves.pop(old, None)
        origin = before.move.old if before else old
        # Every previous name is checked, since another file may have used it; but only after the move is applied.
        for name in dict.fromkeys((origin, old)):
            self._paths.pop(name, None)
            self.note(name, now_s, is_folder=is_folder)
        if origin == new or new in self._moves or len(self._moves) >= MOST_MOVES:
            self.note(new, now_s, is_folder=is_folder)
        else:
            self._moves[new] = _WaitingMove(Move(origin, new, is_folder), now_s)
            self._brings_forward(now_s + QUIET_S)

    def _brings_forward(self, due_s: float) -> bool:
        if self._next_s is not None and self._next_s <= due_s:
            return False
        self._next_s = due_s
        return True

    def _plan(self, now_s: float) -> None:
        times = [waiting.due_s for waiting in self._paths.values()]
        times += [waiting.last_s + QUIET_S for waiting in self._moves.values()]
        self._next_s = max(min(times), now_s + LEAST_INTERVAL_S) if times else None

    def _carry_along(self, old: str, new: str) -> None:
        for path in [path for path in self._paths if is_below(path, old)]:
            waiting = self._paths.pop(path)
            self._paths.setdefault(new + path[len(old) :], waiting)
        for end in [end for end in self._moves if is_below(end, old)]:
            waiting_move = self._moves.pop(end)
            move = waiting_move.move
            waiting_move.move = Move(move.old, new + end[len(old) :], move.is_folder)
            self._moves[waiting_move.move.new] = waiting_move

    def _gather_folders(self, now_s: float) -> None:
        """Replace the paths, too many to keep, with their folders."""
        folders = {path if one.is_folder else os.path.dirname(path) for path, one in self._paths.items()}  # noqa: PTH120
        while len(folders) > FEW_FOLDERS:
            # Merge the deepest folders first, so that as little as possible is compared.
            depth = max(folder.count(os.sep) for folder in folders)
            folders = {os.path.dirname(one) if one.count(os.sep) == depth else one for one in folders}  # noqa: PTH120
        self._paths = {folder: _Waiting(now_s, now_s, True) for folder in _outermost(folders)}


def is_below(path: str, folder: str) -> bool:
    """Whether `path` is in `folder`, at any depth."""
    return path.startswith(folder if folder.endswith(os.sep) else folder + os.sep)


def _settle(moves: list[Move], due: dict[str, bool]) -> DueChanges:
    # A moved file may also have changed.
    paths = [path for path, is_folder in due.items() if not is_folder]
    paths += [move.new for move in moves if not move.is_folder and move.new not in due]
    in_folder = Counter(os.path.dirname(path) for path in paths)  # noqa: PTH120
    folders = {path for path, is_folder in due.items() if is_folder}
    folders |= {folder for folder, count in in_folder.items() if count >= STORM}
    # A moved folder is compared recursively after the move is applied to the catalog.
    folders = set(_outermost(folders | {move.new for move in moves if move.is_folder}))
    alone = [path for path in paths if path not in folders and not _has_parent_in(path, folders)]
    return DueChanges(tuple(moves), tuple(sorted(folders)), tuple(alone))


def _outermost(folders: Iterable[str]) -> Iterator[str]:
    folders = set(folders)
    return (folder for folder in folders if not _has_parent_in(folder, folders))


def _has_parent_in(path: str, folders: set[str]) -> bool:
    while folders:
        parent = os.path.dirname(path)  # noqa: PTH120
        if parent == path:
            return False
        if parent in folders:
            return True
        path = parent
    return False
