"""Compares a chosen folder with the catalog, without opening a file.

What is new or changed goes into the durable queue. What is gone is deleted, and only on sure ground: the listing that
should have shown it was read to its end, and the file itself is known to be missing.
"""

import logging
import os
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

from desktop_search.indexing.change_debounce import is_below
from desktop_search.indexing.disk import is_folder, is_missing, is_there
from desktop_search.indexing.rules.exclusion_rules import GITIGNORE, DirectoryRules, ExclusionReason, Rules
from desktop_search.indexing.scan.scan_guard import ScanGuard
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import (
    FileIdentity,
    FileRow,
    FileState,
    FolderRow,
    KnownFile,
    QueueAction,
    QueueItem,
)

log = logging.getLogger(__name__)

QUEUE_SLICE = 2000
"""Queue rows written in one transaction: large enough to be fast, small enough to stop within a second."""
DELETE_SLICE = 100
STOP_EVERY = 256
"""Entries between two looks at whether to stop."""

# The sentences of `root_trouble`.
_AWAY = re.compile(
    r"(?:The folder .* (?:is unavailable|cannot be read \(.*\)|is empty and on a different drive than before)"
    r"|You have no permission to read the folder .*)\. Its results are kept\..*",
    re.DOTALL,
)

_NOBODY = FileIdentity(-1)


class ScanStoppedError(Exception):
    """The scan was told to stop; what it queued stays queued, and nothing was deleted."""


@dataclass(slots=True)
class ScanResult:
    """What a scan found; counts are files."""

    seen: int = 0
    unchanged: int = 0
    queued: int = 0
    removed: int = 0
    message: str = ""
    """Empty when all is well; else what to tell the person about this folder."""
    maybe_moved: list[int] = field(default_factory=list)
    """Ids of files that are gone while new ones of their size appeared: delete them once those have been read, for
    then a file that was only moved has been recognised."""
    left_out: Counter[ExclusionReason] = field(default_factory=Counter)
    is_there: bool = False
    """True when the chosen folder itself could be listed."""


def scan_folder(
    folder: FolderRow,
    catalog: Catalog,
    rules: Rules,
    cuts: frozenset[str],
    *,
    force: bool = False,
    again: Set[str] = frozenset(),
    keep_going: Callable[[int], bool] = lambda seen: True,
    may_queue: Callable[[], bool] = lambda: True,
    entering: Callable[[str], None] = lambda path: None,
    guard: ScanGuard | None = None,
) -> ScanResult:
    """Queue what differs from the catalog and delete what is gone.

    `cuts` are the fingerprints of files that need not be cut again; `force` queues every file, `again` names some.
    `keep_going` is told the files seen so far, a few times a second. Raises ScanStoppedError when it says no, and when
    `may_queue` does, which is asked before files are queued: it tells whether `rules` still hold.
    `entering` is told each folder just before it is listed.
    """
    scan = _Scan(folder, catalog, rules, cuts, force, again, keep_going, may_queue, entering, guard or ScanGuard())
    result = scan.run()
    # The message is for reading, and names that are not UTF-8 cannot be kept as text.
    result.message = os.fsencode(result.message).decode("utf-8", "replace")
    catalog.folders.set_message(folder.id, result.message)
    if result.is_there:
        catalog.folders.set_scanned(folder.id, time.time())
    return result


def scan_place(
    folder: FolderRow,
    top: DirectoryRules,
    catalog: Catalog,
    rules: Rules,
    cuts: frozenset[str],
    *,
    is_left_out: bool = False,
    keep_going: Callable[[int], bool] = lambda seen: True,
    entering: Callable[[str], None] = lambda path: None,
    guard: ScanGuard | None = None,
) -> ScanResult:
    """As `scan_folder` for what lies at `top` and below, which need not be there any more.

    The chosen folder itself must be there: ask `root_trouble` first. What lies at a place that is left out goes.
    """
    scan = _Scan(
        folder, catalog, rules, cuts, False, frozenset(), keep_going, lambda: keep_going(0), entering,
        guard or ScanGuard(),
    )  # fmt: skip
    return scan.run_at(top, is_left_out)


def is_away(message: str) -> bool:
    """Whether the message of a chosen folder says that the whole folder is out of reach."""
    return _AWAY.fullmatch(message) is not None


def root_trouble(folder: FolderRow, catalog: Catalog) -> str | None:
    """Why nothing can be told from the disk about a chosen folder just now; None when all is well."""
    root = folder.path
    try:
        with os.scandir(root) as entries:
            empty = next(entries, None) is None
        device = str(root.stat().st_dev)
    except (FileNotFoundError, NotADirectoryError):
        return f"The folder {root} is unavailable. Its results are kept."
    except PermissionError:
        return f"You have no permission to read the folder {root}. Its results are kept. Change its permissions."
    except OSError as error:
        return f"The folder {root} cannot be read ({error.strerror or error}). Its results are kept."
    key = f"folder_device:{folder.id}"
    before = catalog.meta.get(key)
    if empty and before not in (None, device):
        # An unmounted drive leaves the empty folder it was mounted on.
        return f"The folder {root} is empty and on a different drive than before. Its results are kept."
    if before != device and not empty:
        catalog.meta.set(key, device)
    return None


def is_unchanged(known: KnownFile | FileRow, facts: os.stat_result, cuts: frozenset[str]) -> bool:
    """Whether a file need not be looked into, going by its size, its time and how it was cut."""
    if known.size != facts.st_size or known.mtime_ns != facts.st_mtime_ns or known.state is FileState.PENDING:
        return False
    return known.state is not FileState.INDEXED or known.splitter in cuts


class _Scan:
    """One walk; its state is too much for arguments."""

    def __init__(
        self,
        folder: FolderRow,
        catalog: Catalog,
        rules: Rules,
        cuts: frozenset[str],
        force: bool,
        again: Set[str],
        keep_going: Callable[[int], bool],
        may_queue: Callable[[], bool],
        entering: Callable[[str], None],
        guard: ScanGuard,
    ) -> None:
        self.folder = folder
        self.catalog = catalog
        self.rules = rules
        self.cuts = cuts
        self.force = force
        self.again = again
        self.keep_going = keep_going
        self.may_queue = may_queue
        self.entering = entering
        self.guard = guard
        self.result = ScanResult()
        self.known: dict[str, KnownFile] = {}
        self.unread: list[str] = []
        self.set_aside: list[str] = []
        self.waiting: list[QueueItem] = []
        self.new_sizes: set[int] = set()
        self.new_files: dict[tuple[FileIdentity, int, int], str] = {}
        self.looked = 0

    def run(self) -> ScanResult:
        result, root = self.result, self.folder.path
        if (reason := self.rules.why_root(root)) is not None:
            result.message = f"{root} is not indexed. {reason.sentence}"
        elif (trouble := root_trouble(self.folder, self.catalog)) is not None:
            result.message = trouble
        else:
            self.known = {known.where: known for known in self.catalog.files.known(self.folder.id)}
            self._walk(self.rules.enter(root))
            self._flush()
            if result.is_there:
                self._settle_missing()
            result.message = result.message or self._unread_message()
        log.info(
            "scan of %s: seen %d, unchanged %d, queued %d, removed %d, maybe moved %d, left out %s",
            os.fsencode(root), result.seen, result.unchanged, result.queued, result.removed, len(result.maybe_moved),
            dict(result.left_out),
        )  # fmt: skip
        return result

    def run_at(self, top: DirectoryRules, is_left_out: bool) -> ScanResult:
        """One place of a folder that is there; the place itself may be gone."""
        known = self.catalog.files.known_below(self.folder.id, Path(top.path))
        self.known = {one.where: one for one in known}
        there = is_folder(top.path)
        if there is None:
            self.unread.append(top.path)
        elif there and not is_left_out:
            self._walk(top)
            self._flush()
        self._settle_missing()
        return self.result

    def _walk(self, top: DirectoryRules) -> None:
        stack = [top]
        while stack:
            here = stack.pop()
            entries = self._list(here)
            if entries is None:
                continue
            names = {entry.name for entry in entries}
            if (reason := here.why_listing(names)) is not None:
                self.result.left_out[reason] += 1
                continue
            if GITIGNORE in names:
                here = here.with_gitignore()
                self.guard.note(here)
            stack.extend(here.enter(name) for name in self._look_at(here, entries))

    def _list(self, here: DirectoryRules) -> "list[os.DirEntry[str]] | None":
        """All entries of a folder, or None and a note when they could not all be read."""
        if not self.guard.may_enter(here):
            self.set_aside.append(here.path)
            self.result.is_there = True
            return None
        self.entering(here.path)
        try:
            with os.scandir(here.path) as listing:
                entries = list(listing)
        except OSError as error:
            # Gone since its parent was listed, not permitted, a failing disk: what we know of it stays as it is.
            _note("list", here.path, error)
            self.unread.append(here.path)
            return None
        self.result.is_there = True
        return entries

    def _look_at(self, here: DirectoryRules, entries: "Sequence[os.DirEntry[str]]") -> Iterator[str]:
        """Compare the files of one folder; yields the names of the folders to go into."""
        left_out = self.result.left_out
        for entry in entries:
            self.looked += 1
            if self.looked % STOP_EVERY == 0 and not self.keep_going(self.result.seen):
                self._flush()
                raise ScanStoppedError
            try:
                if entry.is_symlink():
                    left_out[ExclusionReason.LINK] += 1
                elif entry.is_dir(follow_symlinks=False):
                    facts = entry.stat(follow_symlinks=False) if os.name == "nt" else None
                    reason = here.why_folder(entry.name, facts)
                    if reason is None:
                        yield entry.name
                    else:
                        left_out[reason] += 1
                elif entry.is_file(follow_symlinks=False):
                    self._compare(here, entry)
                else:
                    left_out[ExclusionReason.SPECIAL] += 1
            except OSError as error:
                # A folder that may be listed but not entered shows names and nothing else.
                _note("look at", entry.path, error)
                if not isinstance(error, FileNotFoundError):
                    self.unread.append(entry.path)

    def _compare(self, here: DirectoryRules, entry: "os.DirEntry[str]") -> None:
        facts = entry.stat(follow_symlinks=False)
        known = self.known.get(entry.path)
        reason = here.why_file(entry.name, facts)
        if reason is not None and not (reason is ExclusionReason.CLOUD_ONLY and known is not None):
            self.result.left_out[reason] += 1
            return
        self.result.seen += 1
        force = self.force or entry.path in self.again
        if known is not None:
            del self.known[entry.path]
            if reason is not None or (not force and is_unchanged(known, facts, self.cuts)):
                self.result.unchanged += 1
                return
        if known is None or known.state is FileState.PENDING:
            self._note_new(entry.path, facts)
        self.waiting.append(
            QueueItem(
                path=Path(entry.path),
                folder_id=self.folder.id,
                action=QueueAction.READ,
                size=facts.st_size,
                mtime_ns=facts.st_mtime_ns,
                force=force,
            )
        )
        self.result.queued += 1
        if len(self.waiting) >= QUEUE_SLICE:
            self._flush()

    def _note_new(self, path: str, facts: os.stat_result) -> None:
        self.new_sizes.add(facts.st_size)
        key = (FileIdentity.of(facts), facts.st_size, facts.st_mtime_ns)
        # Two names of one file: neither is what became of another.
        self.new_files[key] = "" if key in self.new_files else path

    def _settle_moved(self) -> None:
        """Files known under a path that is gone, and met under another: they, or a folder above them, were renamed.

        They are told by what the system says of them, so none is opened.
        """
        missing = [one for one in self.known.values() if one.size in self.new_sizes]
        missing = [one for one in missing if one.state is not FileState.PENDING and not self.force]
        identities = self.catalog.files.identities(one.id for one in missing)
        moves = []
        for one in missing:
            new = self.new_files.get((identities.get(one.id, _NOBODY), one.size, one.mtime_ns), "")
            is_current = one.state is not FileState.INDEXED or one.splitter in self.cuts
            # With another suffix it is read in another way.
            if new and is_current and Path(new).suffix == one.path.suffix and is_missing(one.where):
                moves.append((one, new))
        for start in range(0, len(moves), DELETE_SLICE):
            if not self.keep_going(self.result.seen):
                raise ScanStoppedError
            with self.catalog.transaction():
                for one, new in moves[start : start + DELETE_SLICE]:
                    self.catalog.files.move(one.id, self.folder.id, Path(new))
                    del self.known[one.where]
        self.result.unchanged += len(moves)
        self.result.queued -= len(moves)

    def _flush(self) -> None:
        if self.waiting:
            # Asked after the folders were listed: what was listed once other rules held is not queued by the old ones.
            if not self.may_queue():
                raise ScanStoppedError
            self.catalog.queue.put_many(self.waiting)
            self.waiting = []

    def _settle_missing(self) -> None:
        """What the walk did not meet: gone, left out by a rule since, another folder's now, or not looked at."""
        self._settle_moved()
        inside = [one for one in self.catalog.folders.all() if is_below(str(one.path), str(self.folder.path))]
        gone: list[int] = []
        for path, known in self.known.items():
            owner = next((other for other in inside if is_below(path, str(other.path))), None)
            if owner is not None:
                self.catalog.files.move(known.id, owner.id, known.path)
            elif (
                any(path == place or is_below(path, place) for place in (*self.unread, *self.set_aside))
                or is_there(path) is None
            ):
                continue
            elif known.size in self.new_sizes and known.state is FileState.INDEXED and is_missing(path):
                self.result.maybe_moved.append(known.id)
            else:
                gone.append(known.id)
        for start in range(0, len(gone), DELETE_SLICE):
            if not self.keep_going(self.result.seen):
                raise ScanStoppedError
            self.catalog.files.delete(gone[start : start + DELETE_SLICE])
            self.result.removed += len(gone[start : start + DELETE_SLICE])

    def _unread_message(self) -> str:
        if self.set_aside:
            return (
                f"The folder {self.set_aside[0]} is skipped, because the program stopped responding twice "
                "while scanning it. Its results are kept."
            )
        if not self.unread:
            return ""
        first = self.unread[0]
        if first == str(self.folder.path):
            return f"The folder {first} could not be read completely. Its results are kept."
        if len(self.unread) == 1:
            return f"{first} could not be read. Its results are kept."
        return f"{len(self.unread)} folders could not be read, such as {first}. Their results are kept."


def _note(task: str, path: str | Path, error: OSError) -> None:
    """Where others are at work, what was just listed may be gone, which is nothing to warn of."""
    level = logging.INFO if isinstance(error, FileNotFoundError) else logging.WARNING
    log.log(level, "cannot %s %s: %s", task, os.fsencode(path), error)
