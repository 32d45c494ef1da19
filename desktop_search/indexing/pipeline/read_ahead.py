"""Read-ahead: reads the next files while the last one is being committed.

The extraction process uses one core while this process chunks and commits on another. Files in progress are still in
the durable queue, so a crash loses nothing.
"""

import contextlib
import logging
import os
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait

from desktop_search.domain.documents import Document
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.thread_owner import any_thread, owned
from desktop_search.extract.extract_client import ReadCancelledError, ReaderStartError
from desktop_search.indexing.pipeline.file_pipeline import FilePipeline, Job, Reader
from desktop_search.indexing.progress import Tally
from desktop_search.store.catalog.work_queue import WorkQueue
from desktop_search.store.sqlite.rows import QueueItem

log = logging.getLogger(__name__)

# One file being read and a few that are ready to be, so that the child process never waits for a commit.
DEPTH = 4
# Longest wait for a file, after which the caller checks for other work.
PATIENCE_S = 0.2


@dataclass(frozen=True, slots=True)
class _Begun:
    job: Job
    document: Future[Document]


@owned
class ReadAhead:
    """Files between the queue and the catalog. Thread: indexer."""

    def __init__(self, files: FilePipeline, queue: WorkQueue, reader: Reader) -> None:
        self._files = files
        self._queue = queue
        self._reader = reader
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="reading")
        self._begun: deque[_Begun] = deque()
        # Completed but not yet reported: an error in between must not lose them from the totals.
        self._done = 0
        self._tally = Tally()

    @property
    def current_file(self) -> str:
        """The file being read; empty if there is none."""
        return str(self._begun[0].job.item.path) if self._begun else ""

    def advance(self) -> tuple[int, Tally] | None:
        """Fill the read-ahead, then commit documents that are ready.

        Returns the number of completed files and their tally, or None if no file is waiting. Raises DiskFullError and
        other errors of the index itself; nothing is lost, and the next call retries.
        """
        self._fill()
        if not self._begun and not self._done:
            return None
        if self._begun and not self._done:
            wait([self._begun[0].document], PATIENCE_S)
        while self._begun and self._begun[0].document.done():
            self._note(self._settle(self._begun[0]))
        told = self._done, self._tally
        self._done, self._tally = 0, Tally()
        return told

    def replace_reader(self, reader: Reader) -> None:
        """Replace the reader, for other limits."""
        self.put_down()
        self._reader.close()
        self._reader = reader

    @any_thread
    def interrupt(self) -> None:
        """Cancel the running extraction."""
        self._reader.cancel()

    def put_down(self) -> None:
        """Cancel reading and re-queue the files in progress; takes a fraction of a second."""
        for begun in reversed(self._begun):
            begun.document.cancel()
        while self._begun:
            begun = self._begun[0]
            while not begun.document.done():
                # Repeated, because the reader may not have started yet at the first call.
                self._reader.cancel()
                wait([begun.document], 0.05)
            self._begun.popleft()
            # If the catalog cannot be written, the file stays queued with one more attempt counted, which is harmless.
            with contextlib.suppress(DesktopSearchError):
                self._files.give_back(begun.job)

    def release(self) -> None:
        """Close the reader to free its memory if no file is in progress; the next file restarts it."""
        if not self._begun:
            self._reader.close()

    def close(self) -> None:
        """Close the reader and its thread."""
        self.put_down()
        self._thread.shutdown(wait=True)
        self._reader.close()

    def _fill(self) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while len(self._begun) < DEPTH and time.monotonic() < deadline:
            item = self._next()
            if item is None:
                return
            settled = self._begin(item)
            if settled is not None:
                self._note(settled)

    def _note(self, tally: Tally) -> None:
        self._done += 1
        self._tally += tally

    def _next(self) -> QueueItem | None:
        in_hand = {begun.job.item.path for begun in self._begun}
        if any(begun.job.item.attempts for begun in self._begun):
            return None
        for item in self._queue.next_many(DEPTH):
            if item.path not in in_hand:
                # A file in progress at a crash is read alone, so that no other file is suspected too.
                return item if not item.attempts or not self._begun else None
        return None

    def _begin(self, item: QueueItem) -> Tally | None:
        try:
            begun = self._files.begin(item)
        except DesktopSearchError:
            raise
        except Exception:
            log.exception("stumbled over %s", os.fsencode(item.path))
            return self._files.stumble(item)
        if isinstance(begun, Tally):
            return begun
        try:
            document = self._thread.submit(self._reader.read, item.path)
        except RuntimeError:
            # The interpreter is shutting down: not a crash caused by this file.
            self._files.give_back(begun)
            raise
        self._begun.append(_Begun(begun, document))
        return None

    def _settle(self, begun: _Begun) -> Tally:
        try:
            tally = self._files.settle(begun.job, begun.document.result)
        except ReadCancelledError:
            self._files.give_back(begun.job)
            tally = Tally()
        except ReaderStartError:
            self._begun.popleft()
            self._files.give_back(begun.job)
            raise
        except DesktopSearchError:
            # An error of the index itself: the document is kept and committed at the next call.
            raise
        except Exception:
            log.exception("stumbled over %s", os.fsencode(begun.job.item.path))
            self._begun.popleft()
            return self._files.stumble(begun.job.item)
        self._begun.popleft()
        return tally
