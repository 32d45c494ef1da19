"""The background indexer: one thread that keeps the catalog in sync with the chosen folders.

Priorities: removed folders, folders to scan, files to read and, only when no file is queued, texts to embed, then
pictures whose text is recognized. A text can be searched by words as soon as it is read; its vector follows.
"""

import contextlib
import logging
import math
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_search.domain.errors import (
    CatalogDamagedError,
    DesktopSearchError,
    DiskFullError,
    WordIndexDamagedError,
)
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.recognition import RecognitionOptions
from desktop_search.domain.redaction import FaultLog
from desktop_search.domain.status import Activity, ProblemKind
from desktop_search.domain.worker_thread import Command, WorkerThread
from desktop_search.embedding.interfaces import Embedder, TokenCounter
from desktop_search.extract.extract_client import ExtractClient, ReadCancelledError
from desktop_search.extract.source import ExtractLimits
from desktop_search.indexing.disk import is_missing
from desktop_search.indexing.in_hand import FILE_NAME, InHand, read_in_hand
from desktop_search.indexing.pipeline.container_reading import ContainerReading, MemberReader
from desktop_search.indexing.pipeline.embedding_pipeline import ModelAtWork
from desktop_search.indexing.pipeline.embedding_worker import EmbeddingWorker
from desktop_search.indexing.pipeline.file_pipeline import FilePipeline, Reader, Splitter, kind_without_text
from desktop_search.indexing.pipeline.read_ahead import PATIENCE_S, ReadAhead
from desktop_search.indexing.pipeline.recognition_work import MemberCopier, RecognitionWork, Recognizer
from desktop_search.indexing.progress import IndexerProgress, Tally
from desktop_search.indexing.reporting import Reporter
from desktop_search.indexing.rules.exclusion_rules import Rules, rules_for
from desktop_search.indexing.rules.secrets import is_secret_file
from desktop_search.indexing.scan.folder_scan import DELETE_SLICE, ScanStoppedError
from desktop_search.indexing.scan.scan_guard import ScanGuard
from desktop_search.indexing.watch.change_tracker import ChangeTracker
from desktop_search.indexing.watch.watcher import ChangeSink, Watcher, make_watcher
from desktop_search.indexing.worker.folder_removal import FolderRemoval
from desktop_search.indexing.worker.retry_set_aside import retry_set_aside_files
from desktop_search.indexing.worker.scan_scheduler import MAY_HAVE_PASSED, ScanScheduler
from desktop_search.indexing.worker.secret_enforcement import SecretEnforcement
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FolderRow, QueueItem

if TYPE_CHECKING:
    from desktop_search.store.vectors.vector_index import VectorWriter

log = logging.getLogger(__name__)

RETRY_S = 10.0
"""Pause before a retry after an error of the index itself, such as a full disk."""
RELEASE_AFTER_S = 60.0
"""Idle time before the reader is closed: a file that was saved is often saved again soon."""
ROWS_AT_ONCE = 1_000
"""Texts or vectors of an older version that are converted in one step: some tens of milliseconds."""
SEARCH_PAUSE_S = 5.0
"""Time after the last search before rows are converted: each step invalidates what searches have cached."""
NAMES_AT_ONCE = 500
"""Files of an older version for which name passages are created in one step: some tens of milliseconds."""
MERGED_PAGES = 256
"""Pages of the word index merged in one step: 1 MB, some tens of milliseconds during which nothing else can be written.
"""
WRITE_EVERY_S = 1.0
"""While searches come at shorter intervals, a slice is written to Chroma at this interval at most."""
RECOGNITION_PATIENCE_S = 0.5
"""Longest wait for recognized text, after which other work is checked for; most other work ends it."""
_FROM_LIMITS = frozenset({ProblemKind.TOO_LARGE, ProblemKind.TOO_SLOW, ProblemKind.TOO_MUCH_MEMORY})


class Indexer(WorkerThread):
    """The indexer thread. Public methods return immediately, except those that wait."""

    def __init__(
        self,
        catalog_file: Path,
        settings: IndexSettings,
        counter: TokenCounter,
        *,
        own_places: Sequence[Path] = (),
        make_reader: Callable[[ExtractLimits], Reader] = ExtractClient,
        make_member_reader: Callable[[ExtractLimits], MemberReader] = ExtractClient,
        make_recognizer: Callable[[RecognitionOptions], Recognizer] | None = None,
        make_copier: Callable[[ExtractLimits], MemberCopier] = ExtractClient,
        temp: Path | None = None,
        follows: bool = False,
        watcher_maker: Callable[[ChangeSink], Watcher] = make_watcher,
        vectors_failed: Callable[[DesktopSearchError], None] = lambda error: None,
        damage_found: Callable[[CatalogDamagedError], None] = lambda error: None,
        folders_moved: Callable[[], None] = lambda: None,
        switch_ready: Callable[[], None] = lambda: None,
        on_progress: Callable[[], None] = lambda: None,
        damage_noticed: Callable[[str], None] | None = None,
    ) -> None:
        """`own_places` are never indexed. With `follows`, changes are tracked once a folder has been scanned.

        Without `make_recognizer`, the text of pictures is not recognized. `temp` is a folder of ours for copies of
        members of containers; by default next to the catalog.

        Callbacks, all on this thread: `vectors_failed` when Chroma fails, `damage_found` when the catalog is found to
        be damaged, `damage_noticed` when a row of it is, `folders_moved` when a drive was remounted at another path,
        `switch_ready` when the coming model can replace the serving one, and `on_progress` when `progress` is replaced.
        """
        super().__init__("indexer")
        self._idle = False
        self._paused = False
        self.beats = 0
        """Heartbeat: increases while the thread makes progress."""
        self._catalog_file = catalog_file
        self._settings = self._newest_settings = settings
        self._counter = counter
        self._own_places = tuple(own_places)
        self._make_reader = make_reader
        self._make_member_reader = make_member_reader
        self._make_recognizer = make_recognizer
        self._make_copier = make_copier
        self._temp = temp or catalog_file.with_name("temp")
        self._follows = follows
        self._watcher_maker = watcher_maker
        self._folders_moved = folders_moved
        self._damage_found = damage_found
        self._fault_log = FaultLog(log)
        self._report = Reporter(on_progress)
        self._damage_noticed = damage_noticed
        self._embedding_worker = EmbeddingWorker(
            self._report, vectors_failed=vectors_failed, switch_ready=switch_ready, should_go_on=self._should_go_on
        )
        self._release_at = math.inf
        self._convert_at = math.inf
        self._retry_at = 0.0
        self._searched_at = self._written_at = -math.inf
        self._are_words_apart = True
        self._ahead: ReadAhead | None = None
        self._containers: ContainerReading | None = None
        self._recognition: RecognitionWork | None = None
        self._change_tracker: ChangeTracker | None = None
        self._in_hand_file = catalog_file.with_name(FILE_NAME)
        self._in_hand: InHand | None = None

    @property
    def progress(self) -> IndexerProgress:
        """Snapshot of the progress; replaced as a whole, about four times a second."""
        return self._report.progress

    # Public interface.

    def pause(self) -> None:
        """Interrupt the work in progress within a second."""
        with self._state:
            self._paused = True
            self._state.notify_all()
        self._interrupt()

    def resume(self) -> None:
        with self._state:
            self._paused = False
            self._state.notify_all()

    def wait_until_idle(self, timeout_s: float | None = None) -> bool:
        """Wait until all earlier commands and all work are done. Returns False on a timeout or if the thread ended."""
        with self._state:
            self._state.wait_for(lambda: self._stopping or (self._idle and not self._commands), timeout_s)
            return self._idle and not self._commands and not self._stopping

    def rescan(self, folder_id: int | None = None) -> None:
        """Scan one folder, or all."""
        self._post(lambda: self._scans.plan(folder_id))

    def reindex(self, folder_id: int) -> None:
        """Read every file of a folder again, changed or not."""
        self._post(lambda: self._plan_reindex(folder_id))

    def retry(self, paths: Sequence[Path] = ()) -> None:
        """Read files with a problem again; an empty sequence means all."""
        wanted = {str(path) for path in paths}
        self._post(lambda: self._requeue(wanted))

    def purge_removed(self) -> None:
        """Delete the data of folders that were marked as removed."""
        self._post(self._plan_purge)

    def change_settings(self, settings: IndexSettings) -> None:
        """Apply new exclusions and limits, and rescan all folders.

        After this returns, no file that they exclude is added to the queue.
        """
        self._newest_settings = settings
        self._post(lambda: self._take_settings(settings))

    def pause_recognition(self, paused: bool) -> None:
        """Pause or resume the recognition of text; the other work continues."""
        self._post(lambda: self._set_recognition_paused(paused))

    def change_recognition(self, settings: IndexSettings) -> None:
        """Apply new settings of text recognition, which need no scan."""
        self._post(lambda: self._take_recognition(settings))

    def set_model(self, embedder: Embedder | None, counter: TokenCounter, name: str = "") -> None:
        """Set the model to embed with; None means words only. It must be the catalog's current model.

        Files chunked by estimated token counts are read again once tokens can be counted.
        """
        self._post(lambda: self._take_model(embedder, counter, name))

    def set_coming(self, embedder: Embedder | None, counter: TokenCounter, name: str = "") -> None:
        """Set a second model that embeds everything, the catalog's coming model; None removes it."""
        self._post(lambda: self._take_coming(embedder, counter, name))

    def set_vectors(self, vectors: "VectorWriter | None") -> None:
        """Set the vector index; with None, pending changes wait in the catalog's outbox.

        Blocks for one slice of writing at most. After this returns, the previous index is not used any more and may be
        closed.
        """
        self._embedding_worker.set_vectors(vectors)
        self._wake()

    def look_again(self) -> None:
        """Check the queue again, after another thread has added files."""
        self._wake()

    def use_threads(self, threads: int) -> None:
        """Set the number of cores for embedding, from the next batch on."""
        self._embedding_worker.threads = threads

    def note_search(self) -> None:
        """Give priority to searches that may follow: Chroma blocks them while it writes, and rows are converted later.

        Does not wake the thread.
        """
        self._searched_at = time.monotonic()

    # The thread.

    def _serve(self) -> None:
        try:
            self._index()
        except Exception as error:  # Edge: threads that wait for this one or show its status get the reason.
            self._note_trouble("the indexer ended", error)
            self._report.lasting_trouble = _message(error)
            self._report.publish_rest(Activity.IDLE)

    def _index(self) -> None:
        with contextlib.closing(Catalog.open(self._catalog_file)) as catalog:
            self._work_on(catalog)

    def _work_on(self, catalog: Catalog) -> None:
        try:
            self._catalog = catalog
            if self._damage_noticed is not None:
                catalog.on_damage = self._damage_noticed
            self._blame_for_hang()
            self._in_hand = InHand(self._in_hand_file)
            self._limits = limits_of(self._settings)
            splitter = Splitter(self._counter, catalog.meta, self._should_go_on)
            self._files = FilePipeline(catalog, splitter, self._limits, self._should_go_on, self._is_secret)
            self._secrets = SecretEnforcement(catalog, self._rules_of)
            self._removal = FolderRemoval(catalog)
            self._ahead = ReadAhead(self._files, catalog.queue, self._make_reader(self._limits))
            self._containers = ContainerReading(
                catalog, self._files, lambda: self._make_member_reader(self._limits), self._rules_of
            )
            catalog.containers.put_outdated(splitter.usable)
            if self._make_recognizer is not None:
                self._recognition = RecognitionWork(
                    catalog, self._files, self._make_recognizer, lambda: self._make_copier(self._limits),
                    self._temp, self._wake,
                )  # fmt: skip
                self._recognition.set_options(recognition_options(self._settings))
            self._change_tracker = ChangeTracker(
                catalog, self._rules_of, self._files.maybe_moved, is_on=self._follows,
                is_watching=self._settings.watch, wake=self._wake, watcher_maker=self._watcher_maker,
                make_guard=self._make_guard,
            )  # fmt: skip
            self._scans = ScanScheduler(
                catalog, self._files, self._change_tracker, self._report,
                rules_of=self._rules_of, publish=self._publish, should_go_on=self._should_go_on,
                rules_hold=lambda: self._newest_settings is self._settings,
                folders_moved=self._folders_moved, make_guard=self._make_guard,
            )  # fmt: skip
            retry_set_aside_files(catalog)
            self._work()
            self._embedding_worker.finish()
        finally:
            if self._change_tracker is not None:
                self._change_tracker.close()
            if self._ahead is not None:
                self._ahead.close()
            if self._containers is not None:
                self._containers.close()
            if self._recognition is not None:
                self._recognition.close()
            if self._in_hand is not None:
                self._in_hand.close()

    def _work(self) -> None:
        while not self._stopping:
            if self._waits_after_trouble():
                continue
            try:
                self._take_commands()
                if self._paused:
                    self._put_down()
                    self._embedding_worker.finish()
                    self._report.publish_rest(Activity.PAUSED)
                    self._rest(paused=True)
                    continue
                try:
                    worked = self._step()
                finally:
                    self._note_step_done()
            except (ScanStoppedError, ReadCancelledError):
                continue
            except DiskFullError as error:
                self._back_off(error.text)
            except Exception as error:
                self._survive(error)
            else:
                self._report.trouble = NO_MESSAGE
                if not worked:
                    self._release_reader()
                    self._report.publish_rest(Activity.IDLE)
                    self._rest(paused=False, at_most_s=self._rests_for_s())

    def _post(self, command: Command) -> None:
        with self._state:
            self._idle = False
            super()._post(command)

    def _should_go_on(self) -> bool:
        self.beats += 1
        return not self._stopping and not self._paused

    def _rest(self, *, paused: bool, at_most_s: float | None = None) -> None:
        """Wait for a command, a stop, a change of the pause state, or `at_most_s`; counts as idle unless paused."""
        with self._state:
            if self._commands or self._stopping:
                return
            if not paused:
                self._idle = True
                self._state.notify_all()
            self._state.wait_for(lambda: self._commands or self._stopping or self._paused is not paused, at_most_s)
            if not self._paused:
                # After a timeout too, because something may be due.
                self._idle = False

    def _step(self) -> bool:
        """Do one unit of work, which takes about half a second at most, except for a folder scan.

        Returns False if there is none.
        """
        return (
            self._removal.purge(lambda: self._publish(Activity.CLEANING))
            or self._secrets.advance(self._settings.skip_secrets)
            or self._scans.follow_disk()
            or self._scans.advance()
            or self._read_some()
            or self._settle_moved()
            or self._merge_words()
            or self._catalog.words.write_postings()
            or self._catalog.files.add_names(NAMES_AT_ONCE, kind_without_text)
            or self._embed_and_read_members()
            or self._removal.forget(self._should_go_on)
            or self._convert_some()
            or self._recognize_some()
        )

    def _note_step_done(self) -> None:
        self.beats += 1
        if self._in_hand is not None:
            self._in_hand.clear()

    def _release_reader(self) -> None:
        """Close the idle reader: it may use hundreds of megabytes, but takes too long to start for every save."""
        if time.monotonic() >= self._release_at:
            self._reading.release()
            self._release_at = math.inf

    def _rests_for_s(self) -> float | None:
        planned = (self._removal.forget_at, self._keeping_up.next_s(), self._catalog.words.look_again_at)
        times = [at_s for at_s in planned if at_s is not None]
        retry_at = self._recognition.retry_at if self._recognition is not None else math.inf
        times += [at_s for at_s in (self._release_at, self._convert_at, retry_at) if at_s < math.inf]
        return max(0.0, min(times) - time.monotonic()) if times else None

    def _waits_after_trouble(self) -> bool:
        """Wait for part of the remaining back-off after an error; False if it is over."""
        wait_s = self._retry_at - time.monotonic()
        if wait_s <= 0:
            return False
        self._wait_for_stop(min(wait_s, 1.0))
        return True

    # Commands, run on the thread.

    def _requeue(self, wanted: set[str]) -> None:
        rows = []
        for problem in self._catalog.problems():
            if wanted and problem.path not in wanted:
                continue
            if problem.kind is ProblemKind.NOT_EMBEDDED:
                self._catalog.poison_texts.lift(Path(problem.path))
                continue
            if problem.kind is ProblemKind.NOT_SCANNED:
                if self._catalog.scan_suspects.lift([problem.path]):
                    self._scans.plan(None)
                continue
            row = self._catalog.files.by_path(Path(problem.path))
            if row is not None:
                rows.append(row)
        if rows:
            self._catalog.read_again(rows)

    def _plan_purge(self) -> None:
        self._removal.begin()
        # Nothing may be committed to a folder whose row is about to be deleted.
        self._put_down()
        here = {folder.id for folder in self._catalog.folders.all()}
        self._scans.keep_only(here)
        self._keeping_up.keep_only(here)

    def _take_settings(self, settings: IndexSettings) -> None:
        limits = limits_of(settings)
        again = MAY_HAVE_PASSED
        is_for_members = limits != self._limits or _exclusions(settings) != _exclusions(self._settings)
        self._settings = settings
        # The file in progress may be excluded now; the scans that follow remove it from the queue.
        self._put_down()
        if limits != self._limits:
            self._limits = self._files.limits = limits
            self._reading.replace_reader(self._make_reader(limits))
            again |= _FROM_LIMITS
        if is_for_members:
            self._catalog.containers.put_all()
        self._secrets.begin_anew()
        self._keeping_up.change_settings(settings.watch)
        self._scans.plan(None, again=again)

    def _take_model(self, embedder: Embedder | None, counter: TokenCounter, name: str) -> None:
        self._embedding_worker.take(
            ModelAtWork(self._catalog, embedder, counter, name) if embedder is not None else None
        )
        self._report.lasting_trouble = NO_MESSAGE
        splitter = Splitter(counter, self._catalog.meta, self._should_go_on)
        if not self._files.splitter.usable <= splitter.usable:
            log.info("files are cut in another way from now on; they are read again")
            self._scans.plan(None)
            self._catalog.containers.put_outdated(splitter.usable)
        self._files.splitter = splitter

    def _take_coming(self, embedder: Embedder | None, counter: TokenCounter, name: str) -> None:
        self._embedding_worker.take_coming(
            ModelAtWork(self._catalog, embedder, counter, name) if embedder is not None else None
        )
        self._report.lasting_trouble = NO_MESSAGE

    def _plan_reindex(self, folder_id: int) -> None:
        folder = self._catalog.folders.get(folder_id)
        if folder is not None:
            self._catalog.scan_suspects.lift([str(folder.path)])
        self._scans.plan(folder_id, force=True)

    # Units of work.

    def _make_guard(self) -> ScanGuard:
        return ScanGuard(self._in_hand, self._catalog.scan_suspects.set_aside())

    def _blame_for_hang(self) -> None:
        """After the watchdog ended the last engine for a hang, blame the file or folder that was in progress."""
        has_hung, what = read_in_hand(self._in_hand_file)
        if not has_hung:
            return
        try:
            if folder := what.get("scan"):
                log.error("the engine hung while it scanned %s", os.fsencode(folder))
                self._catalog.scan_suspects.blame(folder, what.get("patterns_in", ""))
            elif file := what.get("file"):
                log.error("the engine hung over %s", os.fsencode(file))
                self._catalog.queue.count_hang(Path(file))
        except CatalogDamagedError:
            raise
        except DesktopSearchError as error:
            # On a full disk, for example; the next hang is counted.
            log.warning("the hang could not be recorded: %s", error)

    def _rules_of(self, folder: FolderRow) -> Rules:
        others = [other.path for other in self._catalog.folders.all() if other.id != folder.id]
        return rules_for(folder.path, self._settings, self._own_places, others)

    def _is_secret(self, item: QueueItem) -> bool:
        """Whether the file's content is a secret although its name does not say so."""
        if not self._settings.skip_secrets:
            return False
        assert self._in_hand is not None, "made before the work begins"
        with self._in_hand.looking_into(item.path):
            if not is_secret_file(item.path):
                return False
        folder = self._catalog.folders.get(item.folder_id)
        return folder is None or not self._rules_of(folder).brings_back(folder.path, item.path)

    def _read_some(self) -> bool:
        started = time.perf_counter()
        dealt_with = self._reading.advance()
        if dealt_with is None:
            return False
        files, tally = dealt_with
        self._are_words_apart = True
        self._release_at = time.monotonic() + (RELEASE_AFTER_S if self._follows else 0.0)
        self._report.count(tally)
        self._report.forecast.files_read(
            files, time.perf_counter() - started, tally.passages - tally.passages_from_cache
        )
        self._publish(Activity.READING, self._reading.current_file)
        return True

    def _settle_moved(self) -> bool:
        """Remove files that are still missing after all files are read: they were not recognised as moved."""
        if not self._files.maybe_moved:
            return False
        ids = list(self._files.maybe_moved)[:DELETE_SLICE]
        rows = [row for file_id in ids if (row := self._catalog.files.get(file_id)) is not None]
        gone = [row.id for row in rows if is_missing(row.path)]
        self._catalog.files.delete(gone)
        self._files.maybe_moved.difference_update(ids)
        self._report.count(Tally(files_removed=len(gone)))
        return True

    def _merge_words(self) -> bool:
        """Merge segments of the word index, which makes searches faster, after all files are read."""
        self._are_words_apart = self._are_words_apart and self._catalog.words.merge(MERGED_PAGES)
        return self._are_words_apart

    def _embed_and_read_members(self) -> bool:
        """Embed texts, and commit the members of containers that were read meanwhile."""
        assert self._containers is not None, "made before the work begins"
        done = self._containers.advance()
        has_embedded = self._embed_some()
        if done == Tally() and not has_embedded:
            # There is nothing else to do until the next member is read.
            done = self._containers.advance(PATIENCE_S)
        if done is None:
            return has_embedded
        self._report.count(done)
        self._are_words_apart = self._are_words_apart or done.files_indexed > 0
        if not has_embedded:
            self._publish(Activity.READING, self._containers.current_file)
        return True

    def _recognize_some(self) -> bool:
        """Commit what was recognized meanwhile, or wait for it or for other work."""
        work = self._recognition
        if work is None or (done := work.advance()) is None:
            return False
        self._release_reader()
        self._report.count(done)
        self._report.recognition = work.progress()
        self._publish(Activity.RECOGNIZING, self._report.recognition.current_file)
        due_s = self._rests_for_s()
        with self._state:
            self._state.wait_for(
                lambda: self._commands or self._stopping or self._paused or work.has_news,
                RECOGNITION_PATIENCE_S if due_s is None else min(due_s, RECOGNITION_PATIENCE_S),
            )
        return True

    def _set_recognition_paused(self, paused: bool) -> None:
        if self._recognition is not None:
            self._recognition.set_paused(paused)
            self._report.recognition = self._recognition.progress()

    def _take_recognition(self, settings: IndexSettings) -> None:
        if self._recognition is not None:
            self._recognition.set_options(recognition_options(settings))
            self._report.recognition = self._recognition.progress()

    def _embed_some(self) -> bool:
        may_write = time.monotonic() >= min(self._searched_at, self._written_at) + WRITE_EVERY_S
        if may_write and self._write_vectors():
            return True
        if self._embedding_worker.serving or self._embedding_worker.coming:
            self._publish(Activity.EMBEDDING)
        if self._embedding_worker.advance(self._catalog, self._settings.memory_cap_mb):
            return True
        return not may_write and self._write_vectors()

    def _write_vectors(self) -> bool:
        self._written_at = time.monotonic()
        return self._embedding_worker.follow(self._catalog)

    def _convert_some(self) -> bool:
        """Convert rows of an older version, and return the pages that this frees, unless the user is searching."""
        self._convert_at = self._searched_at + SEARCH_PAUSE_S
        if time.monotonic() < self._convert_at:
            return False
        self._convert_at = math.inf
        return self._catalog.row_converter.advance(ROWS_AT_ONCE) or self._catalog.return_free_pages()

    # Error handling.

    def _back_off(self, message: Message) -> None:
        log.warning("indexing waits: %s", message)
        self._report.trouble = message
        self._retry_at = time.monotonic() + RETRY_S
        self._report.publish_rest(self.progress.activity)

    def _survive(self, error: Exception) -> None:
        """Log an error that belongs to no single file, and retry after a pause."""
        self._note_trouble("the indexer stumbled", error)
        self._back_off(_message(error))

    def _note_trouble(self, what: str, error: Exception) -> None:
        self._fault_log.note(what, error)
        if isinstance(error, WordIndexDamagedError) and self._damage_noticed is not None:
            self._damage_noticed(str(error))
        if isinstance(error, CatalogDamagedError):
            self._damage_found(error)

    def _put_down(self) -> None:
        if self._ahead is not None:
            self._ahead.put_down()
        if self._containers is not None:
            self._containers.put_down()
        if self._recognition is not None:
            self._recognition.put_down()

    def _interrupt(self) -> None:
        ahead = self._ahead
        if ahead is not None:
            ahead.interrupt()
        containers = self._containers
        if containers is not None:
            containers.interrupt()
        recognition = self._recognition
        if recognition is not None:
            recognition.interrupt()

    @property
    def _reading(self) -> ReadAhead:
        assert self._ahead is not None, "made before the work begins"
        return self._ahead

    @property
    def _keeping_up(self) -> ChangeTracker:
        assert self._change_tracker is not None, "made before the work begins"
        return self._change_tracker

    def _publish(self, activity: Activity, current_file: str = "") -> None:
        if self._report.is_due(activity):
            self._report.publish(
                activity, current_file, self._catalog.counts(), self._embedding_worker.serving is not None
            )


def _message(error: Exception) -> Message:
    if isinstance(error, DesktopSearchError):
        return error.text
    return Message("Indexing failed with an unexpected error. The log has details.")


def limits_of(settings: IndexSettings) -> ExtractLimits:
    """Return the limits for reading a file."""
    return ExtractLimits(
        timeout_s=settings.extract_timeout_s,
        memory_mb=settings.extract_memory_mb,
        max_file_mb=settings.max_file_mb,
        max_sheet_mb=settings.max_sheet_mb,
    )


def recognition_options(settings: IndexSettings) -> RecognitionOptions | None:
    """Return what is recognized; None if nothing is."""
    if not settings.recognize_text:
        return None
    return RecognitionOptions(
        pictures_too=settings.recognize_pictures,
        languages=settings.recognition_languages,
        largest_megapixels=settings.largest_picture_mpx,
    )


def _exclusions(settings: IndexSettings) -> tuple[object, ...]:
    """Return the settings that decide which members of a container are indexed."""
    return settings.exclude, settings.skip_hidden, settings.skip_system, settings.skip_secrets
