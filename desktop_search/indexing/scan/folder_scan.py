"""Full scan: compares a chosen folder with the catalog, without opening a file.

New and changed files are added to the durable queue. Files are deleted from the catalog only with certainty: the
listing that should contain the file was read to its end, and the file itself is known to be missing.
"""

import logging
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

from desktop_search.domain.messages import NO_MESSAGE, Message, joined
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
"""Queue rows per transaction: large enough to be fast, small enough to stop within a second."""
DELETE_SLICE = 100
STOP_EVERY = 256
"""Entries between two checks for a stop."""

# The messages of `root_trouble`.
_AWAY = frozenset({
    "The folder {folder} is unavailable. Its results are kept.",
    "You have no permission to read the folder {folder}. Its results are kept. Change its permissions.",
    "The folder {folder} cannot be read ({reason}). Its results are kept.",
    "The folder {folder} is empty and on a different drive than before. Its results are kept.",
})  # fmt: skip

_NO_IDENTITY = FileIdentity(-1)


class ScanStoppedError(Exception):
    """The scan was stopped; queued files stay queued, and none was removed from the catalog."""


@dataclass(slots=True)
class ScanResult:
    """Result of a scan; counts are numbers of files."""

    seen: int = 0
    unchanged: int = 0
    queued: int = 0
    removed: int = 0
    message: Message = NO_MESSAGE
    """Message about this folder for the user; empty if there is no problem."""
    maybe_moved: list[int] = field(default_factory=list)
    """Ids of missing files for which new files of the same size exist.

    Remove them after the new files have been read, since moved files are recognised then.
    """
    left_out: Counter[ExclusionReason] = field(default_factory=Counter)
    is_there: bool = False
    """True if the chosen folder itself could be listed."""


def scan_folder(
    folder: FolderRow,
    catalog: Catalog,
    rules: Rules,
    valid_chunkers: frozenset[str],
    *,
    force: bool = False,
    again: Set[str] = frozenset(),
    keep_going: Callable[[int], bool] = lambda seen: True,
    may_queue: Callable[[], bool] = lambda: True,
    entering: Callable[[str], None] = lambda path: None,
    guard: ScanGuard | None = None,
) -> ScanResult:
    """Queue files that differ from the catalog, and remove from it those that are gone.

    `valid_chunkers` are the fingerprints of chunker versions whose files need no re-chunking; `force` queues every
    file, `again` certain paths. `keep_going` is called with the number of files seen so far, a few times a second.
    `may_queue` is called before files are queued and returns whether `rules` are still current. If either returns
    False, ScanStoppedError is raised. `entering` is called with each folder just before it is listed.
    """
    scan = _Scan(
        folder, catalog, rules, valid_chunkers, force, again, keep_going, may_queue, entering, guard or ScanGuard()
    )
    result = scan.run()
    catalog.folders.set_message(folder.id, result.message)
    if result.is_there:
        catalog.folders.set_scanned(folder.id, time.time())
    return result


def scan_place(
    folder: FolderRow,
    top: DirectoryRules,
    catalog: Catalog,
    rules: Rules,
    valid_chunkers: frozenset[str],
    *,
    is_left_out: bool = False,
    keep_going: Callable[[int], bool] = lambda seen: True,
    entering: Callable[[str], None] = lambda path: None,
    guard: ScanGuard | None = None,
) -> ScanResult:
    """Scan the folder at `top` recursively, which may not exist any more; see `scan_folder`.

    The chosen folder itself must be present: call `root_trouble` first. If `is_left_out`, all files there are removed
    from the catalog.
    """
    scan = _Scan(
        folder, catalog, rules, valid_chunkers, False, frozenset(), keep_going, lambda: keep_going(0), entering,
        guard or ScanGuard(),
    )  # fmt: skip
    return scan.run_at(top, is_left_out)


def is_away(message: Message) -> bool:
    """Whether the message of a chosen folder says that the whole folder is unavailable."""
    return message.template in _AWAY


def root_trouble(folder: FolderRow, catalog: Catalog) -> Message | None:
    """Return why the chosen folder cannot be compared with the disk at present; None if it can."""
    root = folder.path
    try:
        with os.scandir(root) as entries:
            empty = next(entries, None) is None
        device = str(root.stat().st_dev)
    except (FileNotFoundError, NotADirectoryError):
        return Message("The folder {folder} is unavailable. Its results are kept.", folder=root)
    except PermissionError:
        return Message(
            "You have no permission to read the folder {folder}. Its results are kept. Change its permissions.",
            folder=root,
        )
    except OSError as error:
        return Message(
            "The folder {folder} cannot be read ({reason}). Its results are kept.",
            folder=root,
            reason=error.strerror or error,
        )
    key = f"folder_device:{folder.id}"
    before = catalog.meta.get(key)
    if empty and before not in (None, device):
        # An unmounted drive leaves its empty mount point.
        return Message(
            "The folder {folder} is empty and on a different drive than before. Its results are kept.", folder=root
        )
    if before != device and not empty:
        catalog.meta.set(key, device)
    return None


def is_unchanged(known: KnownFile | FileRow, facts: os.stat_result, valid_chunkers: frozenset[str]) -> bool:
    """Whether a file need not be read, by its size, modification time, reader and chunker version."""
    if known.size != facts.st_size or known.mtime_ns != facts.st_mtime_ns or known.state is FileState.PENDING:
        return False
    return not known.is_outdated and is_chunked(known, valid_chunkers)


def is_chunked(known: KnownFile | FileRow, valid_chunkers: frozenset[str]) -> bool:
    """Whether the file has no passages, or those of a valid chunker version."""
    return known.state is not FileState.INDEXED or known.splitter in valid_chunkers


class _Scan:
    """State of one scan."""

    def __init__(
        self,
        folder: FolderRow,
        catalog: Catalog,
        rules: Rules,
        valid_chunkers: frozenset[str],
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
        self.valid_chunkers = valid_chunkers
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
            result.message = joined(Message("{folder} is not indexed.", folder=root), reason.sentence)
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
        """Scan one place in a folder that is present; the place itself may be gone."""
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
        """List a folder; on an error, records the folder as unread and returns None."""
        if not self.guard.may_enter(here):
            self.set_aside.append(here.path)
            self.result.is_there = True
            return None
        self.entering(here.path)
        try:
            with os.scandir(here.path) as listing:
                entries = list(listing)
        except OSError as error:
            # Deleted since its parent was listed, no permission, a failing disk: its files are kept unchanged.
            _note("list", here.path, error)
            self.unread.append(here.path)
            return None
        self.result.is_there = True
        return entries

    def _look_at(self, here: DirectoryRules, entries: "Sequence[os.DirEntry[str]]") -> Iterator[str]:
        """Compare the files of one folder; yields the names of subfolders to scan."""
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
                # A folder with read but without execute permission can be listed, but its entries cannot be accessed.
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
            if reason is not None or (not force and is_unchanged(known, facts, self.valid_chunkers)):
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
        # Two hard links to one file: neither can be identified as the moved file.
        self.new_files[key] = "" if key in self.new_files else path

    def _settle_moved(self) -> None:
        """Record moves: missing files found under another path because they, or a folder above them, were renamed.

        They are identified by inode, change time, size and modification time, so no file is opened.
        """
        missing = [one for one in self.known.values() if one.size in self.new_sizes]
        missing = [one for one in missing if one.state is not FileState.PENDING and not self.force]
        identities = self.catalog.files.identities(one.id for one in missing)
        moves = []
        for one in missing:
            new = self.new_files.get((identities.get(one.id, _NO_IDENTITY), one.size, one.mtime_ns), "")
            is_current = not one.is_outdated and is_chunked(one, self.valid_chunkers)
            # A reader is chosen by suffix, so a file with another suffix must be read again.
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
            # Called after the listing: a listing made after the rules changed must not be queued under the old rules.
            if not self.may_queue():
                raise ScanStoppedError
            self.catalog.queue.put_many(self.waiting)
            self.waiting = []

    def _settle_missing(self) -> None:
        """Handle files not found by the walk: deleted, newly excluded, in another chosen folder, or unread."""
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

    def _unread_message(self) -> Message:
        if self.set_aside:
            return Message(
                "The folder {folder} is skipped, because the program stopped responding twice while "
                "scanning it. Its results are kept.",
                folder=self.set_aside[0],
            )
        if not self.unread:
            return NO_MESSAGE
        first = self.unread[0]
        if first == str(self.folder.path):
            return Message("The folder {folder} could not be read completely. Its results are kept.", folder=first)
        if len(self.unread) == 1:
            return Message("{folder} could not be read. Its results are kept.", folder=first)
        return Message(
            "{count} folders could not be read, such as {folder}. Their results are kept.",
            count=len(self.unread),
            folder=first,
        )


def _note(task: str, path: str | Path, error: OSError) -> None:
    """Log an access error. Files deleted since they were listed are normal, and no reason for a warning."""
    level = logging.INFO if isinstance(error, FileNotFoundError) else logging.WARNING
    log.log(level, "cannot %s %s: %s", task, os.fsencode(path), error)
