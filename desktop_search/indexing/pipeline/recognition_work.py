"""Recognizes the text of pictures: one file at a time, in a process and on a thread of its own.

It has the lowest priority: before each picture, the thread asks whether to go on, and is answered when no other work is
queued. Each picture is committed in its own transaction, so that a crash loses one at most. Its text is cached by its
content. Whenever the file is read, its recognized passages are created from the cache.
"""

import contextlib
import logging
import math
import os
import queue
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, TimeoutError
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from desktop_search.domain.containers import split_member
from desktop_search.domain.errors import (
    DesktopSearchError,
    DiskFullError,
    FileVanishedError,
    RowsDamagedError,
)
from desktop_search.domain.formats import SECRET_KIND
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.domain.recognition import (
    PictureHeader,
    RecognitionOptions,
    RecognitionProgress,
    RecognizedPicture,
    needs_recognition,
)
from desktop_search.domain.thread_owner import any_thread, owned
from desktop_search.domain.threads import in_thread
from desktop_search.extract import extract_errors
from desktop_search.extract.extract_client import ReadCancelledError, ReaderStartError
from desktop_search.indexing.disk import is_available
from desktop_search.indexing.pipeline.file_pipeline import MOST_ATTEMPTS, FilePipeline, content_hash
from desktop_search.indexing.pipeline.recognized_passages import page_unit, recognized_passages
from desktop_search.indexing.progress import Tally
from desktop_search.own_files import create_own_temp, remove_tree
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.recognition_table import options_text
from desktop_search.store.sqlite.rows import FileRow, FileState, RecognitionItem
from desktop_search.store.writable import FULL

log = logging.getLogger(__name__)

# Pictures that are recognized and not yet committed.
_DEPTH = 8
# Time for commits in one step, after which the caller checks for other work.
_STEP_S = 0.2
# Interval at which the thread notices that it is to stop.
_LOOK_EVERY_S = 0.5
PUBLISH_EVERY_S = 10.0
"""Interval at which the pages of a long scan become searchable while it is being recognized."""
# Publishing takes at most this share of the time, however long the scan.
_PUBLISHING_SHARE = 0.05
RETRY_AFTER_S = 600.0
"""Pause after the recognizer did not start; the other work continues."""


class Recognizer(Protocol):
    """Protocol of a recognizer. Implemented by recognition.recognition_client.RecognitionClient."""

    def recognize(
        self,
        path: Path,
        ask: Callable[[PictureHeader], bool],
        deliver: Callable[[RecognizedPicture], None],
    ) -> tuple[Message, ...]: ...

    def cancel(self) -> None: ...

    def close(self) -> None: ...


class MemberCopier(Protocol):
    """Protocol of what unpacks a member of a container. Implemented by extract.extract_client.ExtractClient."""

    def copy_member(self, path: Path, member: str, write: Callable[[bytes], object]) -> None: ...

    def cancel(self) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Hashed:
    """The content of a file that had no hash; the answer is whether it has to be recognized."""

    content_hash: bytes
    answer: "Future[bool]"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A picture that was found; the answer is whether it has to be recognized."""

    header: PictureHeader
    answer: "Future[bool]"


@dataclass(frozen=True, slots=True)
class _End:
    """All pictures of the file were recognized, or could not be."""

    notes: tuple[Message, ...] = ()
    error: Exception | None = None


_News = _Hashed | _Asked | RecognizedPicture | _End


class _Run:
    """One file that is being recognized."""

    def __init__(
        self, item: RecognitionItem, row: FileRow, copier: MemberCopier | None, temp: Path, wake: Callable[[], None]
    ) -> None:
        """`copier` is needed for a member of a container."""
        self.item = item
        self.row = row
        self.content_hash = row.content_hash
        self.news: queue.Queue[_News] = queue.Queue(_DEPTH)
        self.stopped = threading.Event()
        self.asked: set[bytes] = set()
        self.pictures = 0
        """Number of pictures that were asked about."""
        self.is_copy = False
        """Its content was found to be recognized already."""
        self.is_unpublished = False
        self.publish_at = time.monotonic() + PUBLISH_EVERY_S
        self._copier = copier
        self._temp = temp
        self._wake = wake

    def recognize(self, recognizer: Recognizer) -> None:
        """Recognize the file; runs on the thread for recognition."""
        try:
            end = _End(self._recognize(recognizer))
        except Exception as error:
            end = _End(error=error)
        self._put(end)
        if self.stopped.is_set():
            # They may have been closed before they started.
            recognizer.close()
            if self._copier is not None:
                self._copier.close()

    def stop(self) -> None:
        self.stopped.set()
        if self._copier is not None:
            self._copier.cancel()

    def _recognize(self, recognizer: Recognizer) -> tuple[Message, ...]:
        with self._on_disk() as path:
            if self.row.container_id is None:
                self._check_unchanged()
                found = self.row.content_hash or self._hash(path)
            else:
                found = self._hash(path)
                if self.row.content_hash and found != self.row.content_hash:
                    raise _changed()
            if not self.row.content_hash and not self._answer(_Hashed(found, Future())):
                return ()
            return recognizer.recognize(path, self._ask, self._put)

    @contextlib.contextmanager
    def _on_disk(self) -> Iterator[Path]:
        """The file, or a private copy of a member of a container."""
        split = split_member(self.row.path) if self._copier is not None else None
        if self._copier is None or split is None:
            yield self.row.path
            return
        self._temp.mkdir(mode=0o700, exist_ok=True)
        folder = create_own_temp(self._temp)
        try:
            copy = folder / f"member{self.row.path.suffix}"
            with copy.open("xb") as out:
                self._copier.copy_member(*split, out.write)
            yield copy
        finally:
            remove_tree(folder)

    def _hash(self, path: Path) -> bytes:
        try:
            return content_hash(path, lambda: not self.stopped.is_set())
        except OSError as error:
            raise extract_errors.opening_failed(error) from error

    def _check_unchanged(self) -> None:
        try:
            facts = self.row.path.lstat()
        except OSError as error:
            raise extract_errors.opening_failed(error) from error
        if (facts.st_size, facts.st_mtime_ns) != (self.row.size, self.row.mtime_ns):
            raise _changed()

    def _ask(self, header: PictureHeader) -> bool:
        if self.row.container_id is None:
            # What is recognized is recorded under the hash of the content that was indexed.
            self._check_unchanged()
        return self._answer(_Asked(header, Future()))

    def _answer(self, question: _Hashed | _Asked) -> bool:
        self._put(question)
        while not self.stopped.is_set():
            try:
                return question.answer.result(timeout=_LOOK_EVERY_S)
            except TimeoutError:
                continue
        raise ReadCancelledError(Message("Reading was stopped."))

    def _put(self, what: _News) -> None:
        while not self.stopped.is_set():
            try:
                self.news.put(what, timeout=_LOOK_EVERY_S)
            except queue.Full:
                continue
            self._wake()
            return


@owned
class RecognitionWork:
    """The files between the queue for recognition and the catalog. Thread: indexer."""

    def __init__(
        self,
        catalog: Catalog,
        files: FilePipeline,
        make_recognizer: Callable[[RecognitionOptions], Recognizer],
        make_copier: Callable[[], MemberCopier],
        temp: Path,
        wake: Callable[[], None],
    ) -> None:
        """`temp` is a folder of ours for copies of members. `wake` is called on any thread when there is a result."""
        self._catalog = catalog
        self._files = files
        self._make_recognizer = make_recognizer
        self._make_copier = make_copier
        self._temp = temp
        self._wake = wake
        self._options: RecognitionOptions | None = None
        self._is_paused = False
        self._recognizer: Recognizer | None = None
        self._copier: MemberCopier | None = None
        self._used_options: RecognitionOptions | None = None
        self._run: _Run | None = None
        self._next: _News | None = None
        # Completed but not yet reported: an error in between must not lose it from the totals.
        self._tally = Tally()
        self._pages_done = 0
        self._retry_at = 0.0
        # Chosen folders that were unavailable at the last look, by id.
        self._away: dict[int, Path] = {}

    def set_options(self, options: RecognitionOptions | None) -> None:
        """Set what is recognized; None turns recognition off. What was recognized stays searchable."""
        if options != self._options:
            self.put_down()
        self._options = self._files.recognition = options
        self._retry_at = 0.0
        if options is None:
            self._catalog.recognition.turn_off()
        else:
            self._catalog.recognition.ensure_queued(options_text(options), pictures_too=options.pictures_too)

    def set_paused(self, paused: bool) -> None:
        """Pause or resume recognition; the other work continues."""
        self._is_paused = paused
        if paused:
            self.put_down()

    @property
    def is_on(self) -> bool:
        """Whether recognition is neither off nor paused."""
        return self._options is not None and not self._is_paused

    def progress(self) -> RecognitionProgress:
        """Progress since the queue was last empty."""
        files, pages = self._catalog.recognition.waiting()
        if not files:
            self._pages_done = 0
        current = str(self._run.row.path) if self._run else ""
        return RecognitionProgress(self._pages_done, self._pages_done + pages, files, self._is_paused, current)

    def advance(self) -> Tally | None:
        """Commit what was recognized meanwhile, and answer what is asked; None if no file is waiting.

        Raises DiskFullError and other errors of the index itself; nothing is lost, and the next call retries.
        """
        if not self.is_on or time.monotonic() < self._retry_at:
            return None
        self._retry_at = 0.0
        if self._run is not None and not self._is_in_place(self._run):
            self.put_down()
        if self._run is None and not self._begin():
            return None
        deadline = time.monotonic() + _STEP_S
        while self._run is not None and time.monotonic() < deadline:
            if self._next is None:
                try:
                    self._next = self._run.news.get_nowait()
                except queue.Empty:
                    break
            # Kept until it is committed: after an error of the index, the next call commits it.
            self._tally += self._take(self._run, self._next)
            self._next = None
        if self._run is not None and self._run.is_unpublished and time.monotonic() >= self._run.publish_at:
            self._publish_part(self._run)
        done, self._tally = self._tally, Tally()
        return done

    @property
    def retry_at(self) -> float:
        """When to try again after the recognizer did not start, on the monotonic clock; infinite if it need not."""
        return self._retry_at if self.is_on and self._retry_at else math.inf

    @property
    def has_news(self) -> bool:
        """Whether `advance` has something to do now, such as beginning the next file."""
        return self._next is not None or self._run is None or not self._run.news.empty()

    @any_thread
    def interrupt(self) -> None:
        """Cancel the running recognition."""
        recognizer = self._recognizer
        if recognizer is not None:
            recognizer.cancel()

    def put_down(self) -> None:
        """Stop recognizing, and end the process; the file stays queued. Takes a fraction of a second."""
        run, self._run, self._next = self._run, None, None
        if run is not None:
            run.stop()
        # Also between two files, because the idle process uses a few hundred megabytes.
        self._close_recognizer()
        if run is None:
            return
        try:
            self._catalog.recognition.count_attempt(run.item, -1)
        except DesktopSearchError:
            # It stays queued with one more attempt counted, which is harmless.
            log.info("the file stays queued for recognition")

    def close(self) -> None:
        """Stop recognizing and end the process."""
        self.put_down()

    def _begin(self) -> bool:
        assert self._options is not None, "checked by advance"
        self._away = {folder_id: path for folder_id, path in self._away.items() if not is_available(path)}
        item = self._catalog.recognition.next(self._away)
        if item is None:
            self._close_recognizer()
            self._pages_done = 0
            return False
        row = self._catalog.files.get(item.file_id)
        if row is None or row.state is FileState.PENDING or row.kind == SECRET_KIND:
            self._catalog.recognition.done(item)
            return True
        if not needs_recognition(row.kind, has_scanned_pages=True) or self._is_done(row.content_hash, item):
            self._tally += self._publish(row, item)
            self._catalog.recognition.done(item)
            return True
        if item.attempts >= MOST_ATTEMPTS:
            log.error("%s was in hand at %d crashes and is set aside", os.fsencode(row.path), item.attempts)
            self._finish(row.content_hash, item, 0, (extract_errors.set_aside().message,), failed=True)
            return True
        self._catalog.recognition.count_attempt(item)
        options = replace(self._options, languages=(item.language,)) if item.language else self._options
        if options != self._used_options:
            self._close_recognizer()
        self._recognizer = recognizer = self._recognizer or self._make_recognizer(options)
        self._used_options = options
        if row.container_id is not None and self._copier is None:
            # Kept for the other members, because its process takes long to start.
            self._copier = self._make_copier()
        copier = self._copier if row.container_id is not None else None
        self._run = run = _Run(item, row, copier, self._temp, self._wake)
        in_thread("recognizing text", lambda: run.recognize(recognizer))
        return True

    def _is_in_place(self, run: _Run) -> bool:
        row = self._catalog.files.get(run.item.file_id)
        return row is not None and (row.path, row.size, row.mtime_ns, row.content_hash) == (
            run.row.path,
            run.row.size,
            run.row.mtime_ns,
            run.content_hash,
        )

    def _is_done(self, found: bytes, item: RecognitionItem) -> bool:
        assert self._options is not None, "checked by advance"
        table = self._catalog.recognition
        return bool(found) and not item.not_before_s and table.is_done(found, options_text(self._options))

    def _take(self, run: _Run, what: _News) -> Tally:
        table = self._catalog.recognition
        if isinstance(what, _End):
            tally = self._end(run, what)
            self._run = None
            return tally
        if isinstance(what, _Hashed):
            table.set_content_hash(run.item.file_id, what.content_hash)
            run.content_hash = what.content_hash
            run.is_copy = self._is_done(what.content_hash, run.item)
            what.answer.set_result(not run.is_copy)
        elif isinstance(what, _Asked):
            header = what.header
            table.add_picture(run.content_hash, run.pictures, header.page, header.picture_hash)
            run.pictures += 1
            is_known = header.picture_hash in run.asked or table.is_known(header.picture_hash, run.item.not_before_s)
            run.asked.add(header.picture_hash)
            run.is_unpublished = run.is_unpublished or is_known
            what.answer.set_result(not is_known)
        else:
            with self._catalog.transaction():
                table.add_text(what)
                table.count_page(run.item)
            self._pages_done += 1
            run.is_unpublished = True
        return Tally()

    def _publish_part(self, run: _Run) -> None:
        began = time.monotonic()
        row = self._catalog.files.get(run.item.file_id)
        if row is not None:
            self._tally += self._publish(row, run.item)
        ended = time.monotonic()
        run.is_unpublished = False
        run.publish_at = ended + max(PUBLISH_EVERY_S, (ended - began) / _PUBLISHING_SHARE)

    def _publish(self, row: FileRow, item: RecognitionItem) -> Tally:
        """Make what was recognized of a file searchable."""
        pictures = self._catalog.recognition.pictures_of(row.content_hash)
        if not pictures and not item.not_before_s:
            return Tally()
        splitter = self._files.splitter
        passages = recognized_passages(pictures, row.kind, row.title, splitter.split)[: self._files.limits.max_passages]
        try:
            result = self._catalog.files.commit_recognized(
                row, passages, splitter.fingerprint, page_unit(pictures, row.kind)
            )
        except RowsDamagedError:
            log.info("the text of a file is damaged, so it is read again")
            self._catalog.read_again([row])
            return Tally()
        counted = Tally(passages=max(0, result.passages - row.passages))
        if result.passages and row.id in self._files.queued_now and row.state is not FileState.INDEXED:
            # Counted as a file without text, or as a problem, when it was read.
            is_problem = row.state in (FileState.FAILED, FileState.IGNORED)
            counted += Tally(files_indexed=1, files_failed=-int(is_problem), files_skipped=-int(not is_problem))
        self._files.queued_now.discard(row.id)
        return counted

    def _finish(
        self, found: bytes, item: RecognitionItem, pages: int, notes: tuple[Message, ...], *, failed: bool = False
    ) -> None:
        assert self._options is not None, "checked by advance"
        self._catalog.recognition.finish(item, found, options_text(self._options), pages, notes, failed=failed)

    def _end(self, run: _Run, end: _End) -> Tally:
        item, error = run.item, end.error
        if isinstance(error, ReadCancelledError):
            # It stays queued.
            self._catalog.recognition.count_attempt(item, -1)
            return Tally()
        if isinstance(error, ReaderStartError | OSError):
            # An OSError means that a member cannot be unpacked.
            self._catalog.recognition.count_attempt(item, -1)
            self._close_recognizer()
            if isinstance(error, OSError) and error.errno in FULL:
                self._run = self._next = None
                raise DiskFullError(
                    Message("The disk with the index is full ({folder}).", folder=self._temp.parent),
                    Message("Free some space there."),
                ) from error
            log.warning("text recognition waits: %s", error)
            self._retry_at = time.monotonic() + RETRY_AFTER_S
            return Tally()
        if isinstance(error, FileVanishedError):
            folder = self._catalog.folders.get(run.row.folder_id)
            if folder is not None and not is_available(folder.path):
                # On a drive that was removed: it stays queued.
                self._catalog.recognition.count_attempt(item, -1)
                self._away[folder.id] = folder.path
            else:
                # The next scan removes the file, or has it read again.
                self._catalog.recognition.done(item)
            return Tally()
        notes = end.notes
        if isinstance(error, DesktopSearchError):
            notes = (error.message,)
        elif error is not None:
            log.error("recognizing the text of a file failed", exc_info=error)
            notes = (extract_errors.not_indexed().message,)
        row = self._catalog.files.get(item.file_id)
        with self._catalog.transaction():
            tally = self._publish(row, item) if row is not None else Tally()
            if run.content_hash and not run.is_copy:
                self._finish(run.content_hash, item, run.pictures, notes, failed=error is not None)
            else:
                self._catalog.recognition.done(item)
        return tally

    def _close_recognizer(self) -> None:
        for used in (self._recognizer, self._copier):
            if used is not None:
                used.close()
        self._recognizer = self._copier = None


def _changed() -> FileVanishedError:
    return FileVanishedError(Message("The file is no longer there."))
