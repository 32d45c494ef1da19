"""Steps for one queued file: stat, hash and look up by hash or read, chunk, commit."""

import hashlib
import logging
import os
import stat
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from desktop_search.chunking.chunker import ChunkBudget, split, splitter_fingerprint
from desktop_search.domain import formats
from desktop_search.domain.containers import CONTAINER_KINDS
from desktop_search.domain.documents import Document, Passage
from desktop_search.domain.errors import (
    FileTroubleError,
    FileVanishedError,
    RowsDamagedError,
    UnsupportedFileError,
)
from desktop_search.domain.formats import SECRET_KIND
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.domain.recognition import RecognitionOptions, needs_recognition
from desktop_search.domain.status import FileProblem, ProblemKind
from desktop_search.domain.thread_owner import owned
from desktop_search.embedding.interfaces import TokenCounter
from desktop_search.extract import extract_errors
from desktop_search.extract.extract_client import ReadCancelledError
from desktop_search.extract.sections import limit_passages
from desktop_search.extract.source import ExtractLimits
from desktop_search.indexing.disk import is_missing, open_to_read
from desktop_search.indexing.pipeline.chunker_versions import valid_chunker_versions
from desktop_search.indexing.pipeline.recognized_passages import page_unit, recognized_passages
from desktop_search.indexing.progress import Tally
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.passage_writer import merged
from desktop_search.store.catalog.recognition_table import (
    options_text,
    pages_to_recognize,
    without_scanned_pages,
)
from desktop_search.store.sqlite.meta import MetaTable
from desktop_search.store.sqlite.rows import (
    CommitResult,
    DocumentFacts,
    FileFacts,
    FileIdentity,
    FileRow,
    FileState,
    QueueAction,
    QueueItem,
)

log = logging.getLogger(__name__)

HASH_BYTES = 16
COUNT_SLICE = 4096
"""Sentences whose tokens are counted between two checks for a stop: some tenths of a second."""
_HASH_BLOCK = 1 << 20
# A file that was in progress at two crashes of the engine is set aside: one may be chance, a third try is too risky.
MOST_ATTEMPTS = 2
# Re-reads, in one run, of a file that changes while it is read, such as a log; after that it is committed anyway.
MOST_REREADS = 2
# Files that are hashed only after the reader has found text in them, which is rare: hashing a whole film takes longer
# than indexing all the documents. Media with tags (`formats.is_media`) are never hashed: reading tags takes less time.
_LARGE_SUFFIXES = frozenset(
    """
    .avi .mpg .mpeg .aac .gif .bmp .raw
    .zip .7z .rar .gz .xz .bz2 .zst .tar .iso .img .dmg .vdi .vmdk .qcow2 .exe .dll .so .msi .deb .rpm .apk .jar
    """.split()  # noqa: SIM905
)


class Reader(Protocol):
    """Protocol of a reader: a path in, a document out. Implemented by extract.extract_client.ExtractClient."""

    def read(self, path: Path) -> Document: ...

    def cancel(self) -> None: ...

    def close(self) -> None: ...


class Splitter:
    """Chunker with its version."""

    def __init__(self, counter: TokenCounter, meta: MetaTable, keep_going: Callable[[], bool] = lambda: True) -> None:
        self._counter = _PatientCounter(counter, keep_going)
        self._budget = ChunkBudget()
        self.fingerprint = splitter_fingerprint(counter, self._budget)
        self.usable = valid_chunker_versions(meta, counter, self._budget)
        """Fingerprints of chunker versions whose files need no re-chunking."""

    def split(self, document: Document) -> list[Passage]:
        """Raises ReadCancelledError when `keep_going` returns False."""
        return split(document, self._counter, self._budget)


class _PatientCounter:
    """Counts tokens in slices, so that a stop does not wait for a book of a hundred megabytes."""

    def __init__(self, counter: TokenCounter, keep_going: Callable[[], bool]) -> None:
        self._counter = counter
        self._keep_going = keep_going
        self.fingerprint = counter.fingerprint
        self.max_tokens = counter.max_tokens

    def count(self, texts: Sequence[str]) -> list[int]:
        counts: list[int] = []
        for start in range(0, len(texts), COUNT_SLICE):
            if not self._keep_going():
                raise ReadCancelledError(Message("Reading was stopped."))
            counts += self._counter.count(texts[start : start + COUNT_SLICE])
        return counts


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be read."""

    item: QueueItem
    found: FileFacts
    """Its metadata just before reading; the hash is empty if hashing is deferred."""


@owned
class FilePipeline:
    """The steps of one file; the file is read between `begin` and `settle`."""

    def __init__(
        self,
        catalog: Catalog,
        splitter: Splitter,
        limits: ExtractLimits,
        keep_going: Callable[[], bool] = lambda: True,
        is_secret: Callable[[QueueItem], bool] = lambda item: False,
    ) -> None:
        """`is_secret` reads the file; it raises OSError if the file cannot be read."""
        self.splitter = splitter
        self.limits = limits
        self.recognition: RecognitionOptions | None = None
        """Options of text recognition; None if it is off. Text that is already recognized is used in either case."""
        self.queued_now: set[int] = set()
        """Files that were read and queued for recognition in this run."""
        self.maybe_moved: set[int] = set()
        """Files that a scan found missing; a new file with the same content is recorded as a move."""
        self._catalog = catalog
        self._keep_going = keep_going
        self._is_secret = is_secret
        self._rereads: dict[Path, int] = {}

    def begin(self, item: QueueItem) -> Job | Tally:
        """Complete a file that need not be read, or return the job for reading it.

        Raises DiskFullError, and ReadCancelledError when `keep_going` returns False; the item then stays queued.
        """
        self._catalog.queue.hold(item)
        try:
            facts = os.lstat(item.path)
        except OSError as error:
            return self._unseen(item, error)
        if not stat.S_ISREG(facts.st_mode) or item.action is QueueAction.DELETE:
            return self._not_ours(item, stat.S_ISREG(facts.st_mode))
        identity = FileIdentity.of(facts)
        found = FileFacts(item.folder_id, item.path, facts.st_size, facts.st_mtime_ns, identity=identity)
        row = self._catalog.files.by_path(item.path)
        if row is not None and not item.force and self._is_current(row, found):
            self._adopt(row, item)
            self._catalog.queue.done(item)
            return Tally(files_unchanged=1)
        if item.attempts >= MOST_ATTEMPTS:
            log.error("%s was in hand at %d crashes and is set aside", os.fsencode(item.path), item.attempts)
            return self._problem(found, extract_errors.set_aside())
        if self._hash_comes_first(found):
            try:
                if self._is_secret(item):
                    with self._catalog.transaction():
                        self._catalog.files.delete_members(self._catalog.files.commit_skipped(found, SECRET_KIND))
                    return Tally(files_skipped=1)
                found = replace(found, content_hash=content_hash(item.path, self._keep_going))
            except FileNotFoundError as error:
                return self._unseen(item, error)
            except OSError as error:
                return self._problem(found, extract_errors.not_opened(error))
            if not item.force and (settled := self._recognise(item, found, row)) is not None:
                return settled
        self._catalog.queue.count_attempt(item)
        return Job(item, found)

    def settle(self, job: Job, read: Callable[[], Document]) -> Tally:
        """Commit the result of reading; `read` returns the document or raises the reader's error.

        Raises DiskFullError, after which the same call may be repeated, and ReadCancelledError without having changed
        anything.
        """
        try:
            document = read()
            if self._has_changed(job):
                return self._read_again(job)
            found = job.found
            if not found.content_hash and not formats.is_media(found.path):
                found = replace(found, content_hash=content_hash(found.path, self._keep_going))
            with self._catalog.transaction():
                result = self.commit_document(found, document)
                self._queue_members(result.file_id, document.kind if document.has_members else "", job)
        except (FileVanishedError, FileNotFoundError) as error:
            return self._unseen(job.item, error)
        except UnsupportedFileError as error:
            if (recognized := self.commit_only_recognized(job.found, error)) is not None:
                return _tally_of(recognized)
            kind = kind_without_text(job.found.path)
            with self._catalog.transaction():
                file_id = self._catalog.files.commit_skipped(job.found, kind)
                self._queue_members(file_id, kind, job)
                self.queue_recognition(file_id, job.found.content_hash, kind)
            return Tally(files_skipped=1)
        except FileTroubleError as trouble:
            if (recognized := self.commit_only_recognized(job.found, trouble)) is not None:
                return _tally_of(recognized)
            return self._problem(job.found, trouble)
        except OSError as error:
            return self._problem(job.found, extract_errors.not_opened(error))
        return _tally_of(result)

    def commit_document(self, found: FileFacts, document: Document) -> CommitResult:
        """Commit a document with its recognized text, and queue it if it has pictures that were not recognized yet."""
        notes, passages = document.notes, self.splitter.split(document)
        if found.content_hash and needs_recognition(document.kind, has_scanned_pages=True):
            pictures = self._catalog.recognition.pictures_of(found.content_hash)
            recognized = recognized_passages(pictures, document.kind, document.title, self.splitter.split)
            passages = merged(passages, recognized)
            if recognized and self._is_recognized(found.content_hash):
                document = replace(document, notes=without_scanned_pages(notes))
        document, passages = limit_passages(document, passages, self.limits)
        with self._catalog.transaction():
            result = self._catalog.files.commit_document(
                found, document, passages, self.splitter.fingerprint, self.look
            )
            self.queue_recognition(result.file_id, found.content_hash, document.kind, notes)
        return result

    def commit_only_recognized(self, found: FileFacts, error: Exception) -> CommitResult | None:
        """Commit a file without text of its own as a document of its recognized text; None if there is none yet.

        `error` is what the reader raised.
        """
        has_no_text = isinstance(error, FileTroubleError) and error.kind is ProblemKind.NO_TEXT
        kind = kind_without_text(found.path)
        if not (has_no_text or isinstance(error, UnsupportedFileError)) or not found.content_hash:
            return None
        if not needs_recognition(kind, has_scanned_pages=True):
            return None
        pictures = self._catalog.recognition.pictures_of(found.content_hash)
        passages = recognized_passages(pictures, kind, None, self.splitter.split)[: self.limits.max_passages]
        if not passages:
            return None
        document = DocumentFacts(kind, page_unit=page_unit(pictures, kind))
        with self._catalog.transaction():
            result = self._catalog.files.commit_document(
                found, document, passages, self.splitter.fingerprint, self.look
            )
            self._catalog.files.delete_members(result.file_id)
            self.queue_recognition(result.file_id, found.content_hash, kind, problem=ProblemKind.NO_TEXT)
        return result

    def queue_recognition(
        self,
        file_id: int,
        content_hash: bytes,
        kind: str,
        notes: Sequence[Message] = (),
        problem: ProblemKind | None = None,
    ) -> None:
        """Queue a file with pictures, unless its content is recognized."""
        if self.recognition is None:
            return
        pages = pages_to_recognize(kind, notes, problem, pictures_too=self.recognition.pictures_too)
        if pages and not self._is_recognized(content_hash):
            self._catalog.recognition.put(file_id, pages)
            self.queued_now.add(file_id)

    def _is_recognized(self, content_hash: bytes) -> bool:
        if self.recognition is None or not content_hash:
            return False
        return self._catalog.recognition.is_done(content_hash, options_text(self.recognition))

    def stumble(self, item: QueueItem) -> Tally:
        """Record an internal error as a problem of this file, so that indexing continues."""
        return self._problem(
            FileFacts(item.folder_id, item.path, item.size, item.mtime_ns), extract_errors.not_indexed()
        )

    def give_back(self, job: Job) -> None:
        """Re-queue a file whose reading was stopped deliberately, without counting the attempt."""
        with self._catalog.transaction():
            self._catalog.queue.done(job.item)
            self._catalog.queue.put_many([replace(job.item, attempts=0)])

    def _unseen(self, item: QueueItem, error: Exception) -> Tally:
        """Handle a queued file that cannot be opened: deleted, or in a folder without access permission."""
        gone = isinstance(error, (FileNotFoundError, NotADirectoryError, FileVanishedError))
        if item.action is QueueAction.DELETE and gone:
            row = self._catalog.files.by_path(item.path)
            if row is not None:
                self._catalog.files.delete([row.id])
            self._catalog.queue.done(item)
            return Tally(files_removed=int(row is not None))
        # Its data is kept until a scan of a folder known to be present finds that it is gone.
        log.info("%s could not be looked at: %s", os.fsencode(item.path), error)
        self._catalog.queue.done(item)
        return _not_seen_after_all(item)

    def _not_ours(self, item: QueueItem, is_file: bool) -> Tally:
        """Delete the row of a path that is no regular file any more.

        A file queued for deletion that exists again is left to the next scan.
        """
        row = self._catalog.files.by_path(item.path)
        if row is not None and not is_file:
            self._catalog.files.delete([row.id])
        self._catalog.queue.done(item)
        removed = Tally(files_removed=int(row is not None and not is_file))
        return removed + _not_seen_after_all(item)

    def _is_current(self, row: FileRow, found: FileFacts, by_facts: bool = True) -> bool:
        """Whether the row is current, by size and modification time unless the caller has compared the content."""
        if row.state is FileState.PENDING or row.is_outdated:
            return False
        if by_facts and (row.size, row.mtime_ns) != (found.size, found.mtime_ns):
            return False
        return row.state is not FileState.INDEXED or row.splitter in self.splitter.usable

    def _adopt(self, row: FileRow, item: QueueItem) -> None:
        """Move the file to the queued folder: chosen folders can be nested, so a file may pass from one to another."""
        if row.folder_id != item.folder_id:
            self._catalog.files.move(row.id, item.folder_id, item.path)

    def _hash_comes_first(self, found: FileFacts) -> bool:
        # A file above the limit is rejected by size alone; hashing 2 GB first would waste time.
        if found.size > self.limits.max_file_bytes:
            return False
        if self._is_picture_to_recognize(found.path):
            # Its recognized text is recorded under the hash.
            return True
        return found.path.suffix.lower() not in _LARGE_SUFFIXES and not formats.is_media(found.path)

    def _is_picture_to_recognize(self, path: Path) -> bool:
        if self.recognition is None or not self.recognition.pictures_too:
            return False
        kind = kind_without_text(path)
        return formats.family_of(kind) == "image" and needs_recognition(kind, has_scanned_pages=False)

    def _recognise(self, item: QueueItem, found: FileFacts, row: FileRow | None) -> Tally | None:
        """Complete a file whose content is already indexed, under this path or another: no reading, no embedding."""
        files = self._catalog.files
        if row is not None and row.content_hash == found.content_hash and self._is_current(row, found, by_facts=False):
            self._adopt(row, item)
            files.touch(row.id, found.size, found.mtime_ns, found.identity)
            self._catalog.queue.done(item)
            return Tally(files_unchanged=1)
        source = files.by_content(found.content_hash, found.path.suffix)
        if source is None or source.path == found.path or not self.is_usable(source):
            return None
        if source.id in self.maybe_moved and is_missing(source.path):
            return self._move(item, found, source)
        try:
            with self._catalog.transaction():
                result = files.commit_copy(found, source)
                self._queue_members(result.file_id, source.kind, Job(item, found))
                self.queue_recognition(result.file_id, found.content_hash, source.kind, source.notes)
            return _tally_of(result)
        except RowsDamagedError:
            return None

    def _move(self, item: QueueItem, found: FileFacts, source: FileRow) -> Tally:
        with self._catalog.transaction():
            self._catalog.files.move(source.id, found.folder_id, found.path)
            self._catalog.files.touch(source.id, found.size, found.mtime_ns, found.identity)
            self._catalog.queue.done(item)
        self.maybe_moved.discard(source.id)
        return Tally(files_indexed=1, passages=source.passages, passages_from_cache=source.passages)

    def _queue_members(self, file_id: int, kind: str, job: Job) -> None:
        """Have the members of a container read; a file that is none any more loses its members."""
        if kind in CONTAINER_KINDS:
            self._catalog.containers.put(file_id, force=job.item.force)
        else:
            self._catalog.files.delete_members(file_id)

    def is_usable(self, source: FileRow) -> bool:
        """Whether the passages of an indexed file can be copied to another file with the same content."""
        return not source.is_outdated and source.splitter in self.splitter.usable

    def look(self) -> None:
        """Raise ReadCancelledError if the indexer is to stop."""
        if not self._keep_going():
            raise ReadCancelledError(Message("Reading was stopped."))

    def _has_changed(self, job: Job) -> bool:
        facts = os.lstat(job.found.path)
        if (facts.st_size, facts.st_mtime_ns) == (job.found.size, job.found.mtime_ns):
            return False
        rereads = self._rereads.get(job.found.path, 0)
        self._rereads[job.found.path] = rereads + 1
        # Committed with the metadata from before reading, so that the next scan detects the change.
        return rereads < MOST_REREADS

    def _read_again(self, job: Job) -> Tally:
        facts = os.lstat(job.found.path)
        again = replace(job.item, size=facts.st_size, mtime_ns=facts.st_mtime_ns, attempts=0)
        with self._catalog.transaction():
            self._catalog.queue.done(job.item)
            self._catalog.queue.put_many([again])
        return Tally()

    def _problem(self, found: FileFacts, trouble: FileTroubleError) -> Tally:
        problem = FileProblem(str(found.path), trouble.kind, trouble.message, trouble.remedy, time.time())
        with self._catalog.transaction():
            kind = kind_without_text(found.path)
            file_id = self._catalog.files.commit_problem(found, problem, kind)
            self._catalog.files.delete_members(file_id)
            self.queue_recognition(file_id, found.content_hash, kind, problem=trouble.kind)
        return Tally(files_failed=1)


def kind_without_text(path: Path) -> str:
    """Return the kind to record for a file without text: the format given by its suffix."""
    promised = formats.kind_of(path)
    return formats.kind_without_text(path.suffix) if promised in (None, formats.NO_TEXT) else str(promised)


def content_hash(path: Path, keep_going: Callable[[], bool] = lambda: True) -> bytes:
    """Return the blake2b digest of a file, 16 bytes. Raises OSError, and ReadCancelledError when stopped."""
    digest = hashlib.blake2b(digest_size=HASH_BYTES)
    with open_to_read(path) as source:
        while block := source.read(_HASH_BLOCK):
            digest.update(block)
            # A network drive may take seconds per file.
            if not keep_going():
                raise ReadCancelledError(Message("Reading was stopped."))
    return digest.digest()


def _not_seen_after_all(item: QueueItem) -> Tally:
    """Subtract a file that a scan counted but that is neither read nor a problem, so that the totals stay right."""
    return Tally(files_seen=-int(item.action is QueueAction.READ))


def _tally_of(result: CommitResult) -> Tally:
    return Tally(files_indexed=1, passages=result.passages, passages_from_cache=result.cached)
