"""Reads the members of containers: one container at a time, in an extraction process and on a thread of its own.

Files on disk are read and embedded meanwhile. Each member is committed by itself, so that a crash loses nothing: the
container stays in its queue, and members that are unchanged are not read again.
"""

import logging
import os
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop_search.domain.errors import (
    DesktopSearchError,
    FileTroubleError,
    FileVanishedError,
    RowsDamagedError,
)
from desktop_search.domain.formats import SECRET_KIND
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.domain.status import FileProblem
from desktop_search.domain.thread_owner import any_thread, owned
from desktop_search.domain.threads import in_thread
from desktop_search.extract import extract_errors
from desktop_search.extract.extract_client import ReadCancelledError, ReaderStartError
from desktop_search.extract.members import MemberContent, MemberHeader, MemberWish
from desktop_search.indexing.disk import is_available
from desktop_search.indexing.pipeline.file_pipeline import MOST_ATTEMPTS, FilePipeline, kind_without_text
from desktop_search.indexing.progress import Tally
from desktop_search.indexing.rules.exclusion_rules import Rules
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import CommitResult, ContainerItem, FileFacts, FileState, FolderRow, KnownMember

log = logging.getLogger(__name__)

# Members that are read and not yet committed.
_DEPTH = 8
# Time for commits in one step, after which the caller checks for other work.
_STEP_S = 0.2
_DELETE_SLICE = 100


class MemberReader(Protocol):
    """Protocol of a reader of containers. Implemented by extract.extract_client.ExtractClient."""

    def read_members(
        self,
        path: Path,
        ask: Callable[[MemberHeader], MemberWish],
        deliver: Callable[[MemberHeader, MemberContent], None],
    ) -> tuple[Message, ...]: ...

    def cancel(self) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _End:
    """The container was read, or could not be."""

    notes: tuple[Message, ...] = ()
    error: Exception | None = None


class _Reading:
    """One container that is being read."""

    def __init__(self, item: ContainerItem, folder: FolderRow, rules: Rules, known: dict[str, str]) -> None:
        self.item = item
        self.found: queue.Queue[tuple[MemberHeader, MemberContent] | _End] = queue.Queue(_DEPTH)
        self.stopped = threading.Event()
        self.seen: set[str] = set()
        self.has_progressed = False
        self._folder = folder
        self._rules = rules
        self._known = known

    def read(self, reader: MemberReader) -> None:
        """Read the container; runs on the thread for reading."""
        try:
            end = _End(reader.read_members(self.item.path, self._ask, self._deliver))
        except Exception as error:
            end = _End(error=error)
        self._put(end)
        if self.stopped.is_set():
            # It may have been closed before it started.
            reader.close()

    def _ask(self, header: MemberHeader) -> MemberWish:
        if self.stopped.is_set():
            raise ReadCancelledError(Message("Reading was stopped."))
        rules = self._rules
        if rules.why_member(self._folder.path, self.item.path, header.path) is not None:
            return MemberWish(is_wanted=False)
        path = self.item.path / header.path
        checks = rules.skip_secrets and not rules.brings_back(self._folder.path, path)
        return MemberWish(known_hash=self._known.get(header.path, ""), checks_secret=checks)

    def _deliver(self, header: MemberHeader, content: MemberContent) -> None:
        self._put((header, content))

    def _put(self, what: "tuple[MemberHeader, MemberContent] | _End") -> None:
        while not self.stopped.is_set():
            try:
                self.found.put(what, timeout=0.5)
            except queue.Full:
                continue
            return


@owned
class ContainerReading:
    """The containers between their queue and the catalog. Thread: indexer."""

    def __init__(
        self,
        catalog: Catalog,
        files: FilePipeline,
        make_reader: Callable[[], MemberReader],
        rules_of: Callable[[FolderRow], Rules],
    ) -> None:
        self._catalog = catalog
        self._files = files
        self._make_reader = make_reader
        self._rules_of = rules_of
        self._reader: MemberReader | None = None
        self._reading: _Reading | None = None
        self._next: tuple[MemberHeader, MemberContent] | _End | None = None
        # Completed but not yet reported: an error in between must not lose it from the totals.
        self._tally = Tally()
        # Chosen folders that were unavailable at the last look, by id.
        self._away: dict[int, Path] = {}

    @property
    def current_file(self) -> str:
        """The container being read; empty if there is none."""
        return str(self._reading.item.path) if self._reading else ""

    def advance(self, wait_s: float = 0.0) -> Tally | None:
        """Commit members that are ready, after waiting for the first; None if no container is waiting.

        Raises DiskFullError and other errors of the index itself; nothing is lost, and the next call retries.
        """
        if self._reading is not None and not self._is_in_place(self._reading.item):
            # It was moved or removed, and if it is still there, it is still queued.
            self.put_down()
        if self._reading is None and not self._begin():
            return None
        deadline = time.monotonic() + _STEP_S
        while self._reading is not None and time.monotonic() < deadline:
            if self._next is None:
                try:
                    self._next = self._reading.found.get(timeout=wait_s) if wait_s else self._reading.found.get_nowait()
                except queue.Empty:
                    break
            # Kept until it is committed: after an error of the index, the next call commits it.
            self._tally += self._take(self._reading, self._next)
            self._next, wait_s = None, 0.0
        done, self._tally = self._tally, Tally()
        return done

    @any_thread
    def interrupt(self) -> None:
        """Cancel the running extraction."""
        reader = self._reader
        if reader is not None:
            reader.cancel()

    def put_down(self) -> None:
        """Stop reading; the container stays queued. Takes a fraction of a second."""
        reading, self._reading, self._next = self._reading, None, None
        if reading is None:
            return
        reading.stopped.set()
        self._close_reader()
        try:
            self._catalog.containers.count_attempt(reading.item, -1)
        except DesktopSearchError:
            # It stays queued with one more attempt counted, which is harmless.
            log.info("the container stays queued")

    def close(self) -> None:
        """Stop reading and end the process."""
        self.put_down()
        self._close_reader()

    def _begin(self) -> bool:
        self._away = {folder_id: path for folder_id, path in self._away.items() if not is_available(path)}
        item = self._catalog.containers.next(self._away)
        if item is None:
            self._close_reader()
            return False
        folder = self._catalog.folders.get(item.folder_id)
        if folder is None or item.attempts >= MOST_ATTEMPTS:
            log.error("%s was in hand at %d crashes and is set aside", os.fsencode(item.path), item.attempts)
            self._catalog.containers.done(item, (extract_errors.set_aside().message,))
            return True
        self._catalog.containers.count_attempt(item)
        known = {
            member.path.relative_to(item.path).as_posix(): member.content_hash.hex()
            for member in self._catalog.containers.members(item.file_id)
            if not item.force and self._is_good(member)
        }
        self._reading = reading = _Reading(item, folder, self._rules_of(folder), known)
        self._reader = reader = self._reader or self._make_reader()
        in_thread("reading members", lambda: reading.read(reader))
        return True

    def _is_in_place(self, item: ContainerItem) -> bool:
        row = self._catalog.files.get(item.file_id)
        return row is not None and (row.path, row.folder_id) == (item.path, item.folder_id)

    def _is_good(self, member: KnownMember) -> bool:
        """Whether a member with unchanged content need not be read again."""
        if member.is_outdated:
            return False
        if member.state is FileState.INDEXED:
            return member.splitter in self._files.splitter.usable
        return member.state is FileState.SKIPPED and member.kind != SECRET_KIND

    def _take(self, reading: _Reading, what: "tuple[MemberHeader, MemberContent] | _End") -> Tally:
        if isinstance(what, _End):
            tally = self._end(reading, what)
            self._reading = None
            return tally
        header, content = what
        path = reading.item.path / header.path
        try:
            tally = self._commit(reading.item, header, content, path)
        except DesktopSearchError:
            # An error of the index itself, or a stop.
            raise
        except Exception:
            log.exception("stumbled over %s", os.fsencode(path))
            tally = self._problem(self._facts(reading.item, header, content, path), extract_errors.not_indexed())
        reading.seen.add(str(path))
        if tally.files_indexed and not reading.item.force and not reading.has_progressed:
            # After a crash this member is unchanged: only attempts that get no further count, as a long container may
            # be interrupted often.
            reading.has_progressed = True
            self._catalog.containers.count_attempt(reading.item, -MOST_ATTEMPTS)
        return tally

    def _commit(self, item: ContainerItem, header: MemberHeader, content: MemberContent, path: Path) -> Tally:
        files = self._catalog.files
        if content.is_unchanged:
            return Tally(files_seen=1, files_unchanged=1)
        found = self._facts(item, header, content, path)
        if content.is_secret:
            files.commit_skipped(found, SECRET_KIND)
            return Tally(files_seen=1, files_skipped=1)
        if content.error is not None and (result := self._files.commit_only_recognized(found, content.error)):
            return _indexed(result)
        if isinstance(content.error, FileTroubleError):
            return self._problem(found, content.error)
        if content.document is None:
            kind = kind_without_text(path)
            with self._catalog.transaction():
                self._files.queue_recognition(files.commit_skipped(found, kind), found.content_hash, kind)
            return Tally(files_seen=1, files_skipped=1)
        source = files.by_content(content.content_hash, path.suffix)
        if source is not None and source.path != path and self._files.is_usable(source):
            try:
                with self._catalog.transaction():
                    copied = files.commit_copy(found, source)
                    self._files.queue_recognition(copied.file_id, found.content_hash, source.kind, source.notes)
            except RowsDamagedError:
                log.info("a copy of a member is damaged, so it is read")
            else:
                return _indexed(copied)
        return _indexed(self._files.commit_document(found, content.document))

    def _facts(self, item: ContainerItem, header: MemberHeader, content: MemberContent, path: Path) -> FileFacts:
        mtime_ns = header.mtime_ns or item.mtime_ns
        return FileFacts(item.folder_id, path, content.size, mtime_ns, content.content_hash, container_id=item.file_id)

    def _problem(self, found: FileFacts, trouble: FileTroubleError) -> Tally:
        problem = FileProblem(str(found.path), trouble.kind, trouble.message, trouble.remedy, time.time())
        kind = kind_without_text(found.path)
        with self._catalog.transaction():
            file_id = self._catalog.files.commit_problem(found, problem, kind)
            self._files.queue_recognition(file_id, found.content_hash, kind, problem=trouble.kind)
        return Tally(files_seen=1, files_failed=1)

    def _end(self, reading: _Reading, end: _End) -> Tally:
        item, error = reading.item, end.error
        if isinstance(error, ReadCancelledError | ReaderStartError):
            self._catalog.containers.count_attempt(item, -1)
            self._reading = self._next = None
            raise error
        notes = end.notes
        if isinstance(error, FileVanishedError):
            folder = self._catalog.folders.get(item.folder_id)
            if folder is not None and not is_available(folder.path):
                # On a drive that was removed. The container stays queued: when the drive is back it is unchanged.
                self._catalog.containers.count_attempt(item, -1)
                self._away[folder.id] = folder.path
            else:
                # The next scan removes the container with its members.
                self._catalog.containers.done(item, ())
            return Tally()
        if isinstance(error, DesktopSearchError):
            notes = (error.message,)
        elif error is not None:
            log.error("reading the members of a container failed", exc_info=error)
            notes = (extract_errors.not_indexed().message,)
        gone = [one.id for one in self._catalog.containers.members(item.file_id) if str(one.path) not in reading.seen]
        for start in range(0, len(gone), _DELETE_SLICE):
            self._catalog.files.delete(gone[start : start + _DELETE_SLICE])
        self._catalog.containers.done(item, notes)
        return Tally(files_removed=len(gone))

    def _close_reader(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()


def _indexed(result: CommitResult) -> Tally:
    return Tally(files_seen=1, files_indexed=1, passages=result.passages, passages_from_cache=result.cached)
