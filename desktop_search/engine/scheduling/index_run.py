"""One run of the `index` command, from the request to its summary."""

import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future

from desktop_search.domain.errors import DesktopSearchError, EngineGoneError
from desktop_search.domain.messages import Message
from desktop_search.domain.status import IndexSummary
from desktop_search.domain.threads import in_thread
from desktop_search.engine.backup.snapshots import SnapshotSchedule
from desktop_search.engine.models.model_thread import ModelThread
from desktop_search.indexing.progress import Tally
from desktop_search.indexing.worker.indexer import Indexer

RUN_AGAIN = Message("Then run it again. It resumes where it stopped.")
# Interval at which a waiting run checks for shutdown and index-wide errors.
LOOK_EVERY_S = 0.25


class IndexRun:
    """Waits in a background thread until folders are fully indexed; `done` then has the summary.

    An error of the whole index, such as a full disk, fails the run immediately. The indexer itself keeps retrying, but
    a command should report the error.
    """

    def __init__(self, keeper: ModelThread, closed: threading.Event, snapshots: SnapshotSchedule | None) -> None:
        """`snapshots` takes a snapshot at the end of the run; None if the engine continues and schedules its own."""
        self.done: Future[IndexSummary] = Future()
        self._snapshots = snapshots
        self._keeper = keeper
        self._closed = closed
        self._started = time.monotonic()
        self._before = Tally()

    def scan(self, indexer: Indexer, folder_ids: Sequence[int]) -> None:
        """Rescan the folders."""
        self._before = indexer.progress.tally
        for folder_id in folder_ids:
            indexer.rescan(folder_id)

    def wait(self, indexer: Indexer) -> None:
        """Start to wait for the end of the run in the background."""
        in_thread("index run", lambda: self._waited(indexer), self.done)

    def _waited(self, indexer: Indexer) -> IndexSummary:
        self._wait_for_the_end(indexer)
        tally = indexer.progress.tally - self._before
        if self._snapshots is not None:
            self._snapshots.take_after_run(tally, self._closed.is_set)
        return self._summary(tally)

    def _wait_for_the_end(self, indexer: Indexer) -> None:
        # The model thread first: without a model, the indexer is idle as soon as all files are read. Then once more,
        # because the last step of the indexer may queue a job there.
        while not (
            self._keeper.wait_for_commands(LOOK_EVERY_S)
            and indexer.wait_until_idle(LOOK_EVERY_S)
            and self._keeper.wait_for_commands(0)
        ):
            # This wait starts before the indexer thread does: without an ident, it has not started yet.
            if self._closed.is_set() or indexer.has_ended or self._keeper.has_ended:
                raise EngineGoneError(
                    Message("Indexing was stopped."), Message("Start it again. It resumes where it stopped.")
                )
            progress = indexer.progress
            if progress.trouble and self._snapshots is not None:
                raise DesktopSearchError(progress.trouble, RUN_AGAIN)
            if progress.message:
                raise DesktopSearchError(progress.message)

    def _summary(self, tally: Tally) -> IndexSummary:
        return IndexSummary(
            files_seen=tally.files_seen,
            files_indexed=tally.files_indexed,
            files_unchanged=tally.files_unchanged,
            files_failed=tally.files_failed,
            passages=tally.passages,
            passages_embedded=tally.passages_embedded,
            passages_from_cache=tally.passages_from_cache,
            seconds=time.monotonic() - self._started,
            files_skipped=tally.files_skipped,
            files_removed=tally.files_removed,
        )
