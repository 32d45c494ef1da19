"""The background indexer: one thread that keeps the catalog in step with the chosen folders.

What comes first: folders that were removed, folders to compare with the disk, files to read, and only when no file
waits, texts to embed. Text is findable by its words as soon as it is read; meaning follows.
"""

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_search.domain.errors import (
    DesktopSearchError,
    DiskFullError,
    ModelAwayError,
    ModelBrokenError,
    ModelDiedError,
    ModelStoppedError,
)
from desktop_search.domain.status import Activity, ProblemKind
from desktop_search.embedding.protocol import Embedder, TokenCounter
from desktop_search.extract.limits import ExtractLimits
from desktop_search.extract.reader import DocumentReader, ReadCancelledError
from desktop_search.indexing.following import Following
from desktop_search.indexing.meaning import ModelAtWork
from desktop_search.indexing.pipeline import FilePipeline, Reader, Splitter
from desktop_search.indexing.progress import IndexerProgress, Tally
from desktop_search.indexing.read_ahead import ReadAhead
from desktop_search.indexing.reporting import Reporter
from desktop_search.indexing.returning import at_its_place, remember_place
from desktop_search.indexing.rules import Rules
from desktop_search.indexing.scan import DELETE_SLICE, ScanStoppedError, scan_folder
from desktop_search.indexing.secret_keeping import SecretKeeping
from desktop_search.indexing.secrets import is_key
from desktop_search.indexing.watch import ChangeSink, Watcher, make_watcher
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog import Catalog
from desktop_search.store.rows import FolderRow, QueueItem

if TYPE_CHECKING:
    from desktop_search.store.vectors import VectorWriter

log = logging.getLogger(__name__)

RETRY_S = 10.0
"""Pause before trying again after trouble with the index itself, such as a full disk."""
FORGET_AFTER_S = 600.0
"""Who renames a folder often removes it here and adds it under its new name: until then its vectors are kept."""
RELEASE_AFTER_S = 60.0
"""Who saves a file often saves it again soon."""
MOST_EMBEDDING_FAILURES = 3
FOLLOW_SLICE = 32
"""Rows Chroma is told at once: about 30 ms, in which its binding lets no other thread run."""
# Kinds of trouble that can end without the file changing: a scan tries them again, for they fail quickly.
_MAY_HAVE_PASSED = frozenset({ProblemKind.NO_PERMISSION, ProblemKind.UNREADABLE})
_FROM_LIMITS = frozenset({ProblemKind.TOO_LARGE, ProblemKind.TOO_SLOW, ProblemKind.TOO_MUCH_MEMORY})


@dataclass(frozen=True, slots=True)
class _ScanPlan:
    """How a folder is to be compared with the disk."""

    force: bool = False
    again: frozenset[ProblemKind] = frozenset()
    """Files with such trouble are read again though they are unchanged."""


class Indexer(threading.Thread):
    """Every public method but `run` may be called from any thread and returns at once, `wait_until_idle` excepted."""

    def __init__(
        self,
        catalog_file: Path,
        settings: IndexSettings,
        counter: TokenCounter,
        *,
        own_places: Sequence[Path] = (),
        make_reader: Callable[[ExtractLimits], Reader] = DocumentReader,
        follows: bool = False,
        watcher_maker: Callable[[ChangeSink], Watcher] = make_watcher,
        vectors_failed: Callable[[DesktopSearchError], None] = lambda error: None,
        folders_moved: Callable[[], None] = lambda: None,
        switch_ready: Callable[[], None] = lambda: None,
        on_progress: Callable[[], None] = lambda: None,
    ) -> None:
        """`own_places` are never indexed. One that `follows` keeps up with the disk, once a folder was scanned.

        On this thread, `vectors_failed` is called when Chroma gives up, `folders_moved` when a drive came back at
        another path, `switch_ready` when the coming model may take the serving one's place, and `on_progress` when
        `progress` is replaced.
        """
        super().__init__(name="indexer", daemon=True)
        self._catalog_file = catalog_file
        self._settings = settings
        self._counter = counter
        self._own_places = tuple(own_places)
        self._make_reader = make_reader
        self._follows = follows
        self._watcher_maker = watcher_maker
        self._vectors_failed = vectors_failed
        self._folders_moved = folders_moved
        self._switch_ready = switch_ready
        self._report = Reporter(on_progress)

        self._state = threading.Condition()
        self._inbox: deque[Callable[[], None]] = deque()
        self._idle = False
        self._stopping = False
        self._paused = False

        self._release_at = math.inf
        self._retry_at = 0.0
        self._scans: dict[int, _ScanPlan] = {}
        self._purge_waits = True
        self._forget_at: float | None = time.monotonic() + FORGET_AFTER_S
        self._serving: ModelAtWork | None = None
        self._coming: ModelAtWork | None = None
        self._threads: int | None = None
        self._vectors: VectorWriter | None = None
        self._writing = threading.Lock()
        self._ahead: ReadAhead | None = None
        self._following: Following | None = None

    @property
    def progress(self) -> IndexerProgress:
        """How it stands; replaced whole, about four times a second."""
        return self._report.progress

    # What others ask of it.

    def rescan(self, folder_id: int | None = None) -> None:
        """Compare one folder, or all, with the disk."""
        self._post(lambda: self._plan_scans(folder_id, force=False))

    def reindex(self, folder_id: int) -> None:
        """Read every file of a folder again, changed or not."""
        self._post(lambda: self._plan_scans(folder_id, force=True))

    def retry(self, paths: Sequence[Path] = ()) -> None:
        """Read files with a problem again; none named means all."""
        wanted = {str(path) for path in paths}
        self._post(lambda: self._requeue(wanted))

    def purge_removed(self) -> None:
        """Folders were marked as removed: delete what they had."""
        self._post(self._plan_purge)

    def change_settings(self, settings: IndexSettings) -> None:
        """Take other exclusions and limits, and compare all folders by them."""
        self._post(lambda: self._take_settings(settings))

    def set_model(self, embedder: Embedder | None, counter: TokenCounter, name: str = "") -> None:
        """Embed with this from now on; None means words only. It is to be the catalog's current model.

        Files that were cut by an estimate are read again once tokens can be counted.
        """
        self._post(lambda: self._take_model(embedder, counter, name))

    def set_coming(self, embedder: Embedder | None, counter: TokenCounter, name: str = "") -> None:
        """Embed everything with this as well, the catalog's coming model; None means no longer."""
        self._post(lambda: self._take_coming(embedder, counter, name))

    def set_vectors(self, vectors: "VectorWriter | None") -> None:
        """Where vectors go; with None what is to go there waits in the catalog.

        Once this returns, after a slice of writing at most, the one before is not touched again and may be closed.
        """
        with self._writing:
            self._vectors = vectors
        self._post(lambda: None)

    def use_threads(self, threads: int) -> None:
        """How many cores embedding may take, from the next batch on."""
        self._threads = threads

    def pause(self) -> None:
        """Put everything down within a second."""
        with self._state:
            self._paused = True
            self._state.notify_all()
        self._interrupt_reading()

    def resume(self) -> None:
        with self._state:
            self._paused = False
            self._state.notify_all()

    def stop(self) -> None:
        """End the thread within a second; `join` it afterwards. What is not done stays queued."""
        with self._state:
            self._stopping = True
            self._state.notify_all()
        self._interrupt_reading()

    def wait_until_idle(self, timeout_s: float | None = None) -> bool:
        """Wait until all that was asked before is done and nothing is left; False when time ran out or it ended.

        Without a model only reading counts; without vectors Chroma does not.
        """
        with self._state:
            self._state.wait_for(lambda: self._stopping or (self._idle and not self._inbox), timeout_s)
            return self._idle and not self._inbox and not self._stopping

    # The thread.

    def run(self) -> None:
        """Work until stopped."""
        try:
            catalog = Catalog.open(self._catalog_file)
        except DesktopSearchError as error:
            log.error("the indexer cannot open the catalog: %s", error)
            self._report.lasting_trouble = str(error)
            self._report.publish_rest(Activity.IDLE)
            self.stop()
            return
        try:
            self._catalog = catalog
            self._limits = _limits_of(self._settings)
            splitter = Splitter(self._counter, catalog.meta, self._should_go_on)
            self._files = FilePipeline(catalog, splitter, self._limits, self._should_go_on, self._is_secret)
            self._secrets = SecretKeeping(catalog, self._rules_of)
            self._ahead = ReadAhead(self._files, catalog.queue, self._make_reader(self._limits))
            self._following = Following(
                catalog, self._rules_of, self._files.maybe_moved, is_on=self._follows,
                is_watching=self._settings.watch, wake=lambda: self._post(_nothing), watcher_maker=self._watcher_maker,
            )  # fmt: skip
            self._work()
        finally:
            if self._following is not None:
                self._following.close()
            if self._ahead is not None:
                self._ahead.close()
            catalog.close()
            with self._state:
                self._stopping = True
                self._state.notify_all()

    def _work(self) -> None:
        while not self._stopping:
            if self._waits_after_trouble():
                continue
            try:
                self._take_commands()
                if self._paused:
                    self._put_down()
                    self._rest(Activity.PAUSED)
                    continue
                worked = self._step()
            except (ScanStoppedError, ReadCancelledError):
                continue
            except DiskFullError as error:
                self._back_off(str(error))
            except Exception as error:
                self._survive(error)
            else:
                self._report.trouble = ""
                if not worked:
                    self._release_reader()
                    self._rest(Activity.IDLE, self._rests_for_s(), idle=True)

    def _step(self) -> bool:
        """One piece of work, half a second or so at most, the scan of a folder excepted; False when nothing is left."""
        return (
            self._purge_slice()
            or self._secrets.advance(self._settings.skip_secrets)
            or self._follow_disk()
            or self._scan_one()
            or self._read_some()
            or self._settle_moved()
            or self._embed_some()
            or self._forget_removed()
        )

    def _release_reader(self) -> None:
        """It may hold hundreds of megabytes, and starts again in a fraction of a second: too long after each save."""
        if time.monotonic() >= self._release_at:
            self._reading.release()
            self._release_at = math.inf

    def _rests_for_s(self) -> float | None:
        times = [at_s for at_s in (self._forget_at, self._keeping_up.next_s()) if at_s is not None]
        times += [self._release_at] if self._release_at < math.inf else []
        return max(0.0, min(times) - time.monotonic()) if times else None

    def _rest(self, activity: Activity, at_most_s: float | None = None, idle: bool = False) -> None:
        """Wait for a command, a stop, or a change between paused and not."""
        self._report.publish_rest(activity)
        paused = activity is Activity.PAUSED
        with self._state:
            if self._inbox or self._stopping:
                return
            if idle:
                self._idle = True
                self._state.notify_all()
            self._state.wait_for(lambda: self._inbox or self._stopping or self._paused is not paused, at_most_s)

    def _waits_after_trouble(self) -> bool:
        """Sits out what is left of the pause after trouble; commands wait with it, a stop does not."""
        wait_s = self._retry_at - time.monotonic()
        if wait_s <= 0:
            return False
        with self._state:
            self._state.wait_for(lambda: self._stopping, min(wait_s, 1.0))
        return True

    def _post(self, command: Callable[[], None]) -> None:
        with self._state:
            self._inbox.append(command)
            self._idle = False
            self._state.notify_all()

    def _take_commands(self) -> None:
        while True:
            with self._state:
                if not self._inbox:
                    return
                # It stays in the inbox until it is done, so that nobody waiting takes the moment between for idle.
                command = self._inbox[0]
            command()
            with self._state:
                self._inbox.popleft()

    def _should_go_on(self) -> bool:
        return not self._stopping and not self._paused

    # Commands, on the thread.

    def _plan_scans(self, folder_id: int | None, force: bool, again: frozenset[ProblemKind] = _MAY_HAVE_PASSED) -> None:
        for folder in self._catalog.folders.all():
            if folder_id in (None, folder.id):
                planned = self._scans.get(folder.id, _ScanPlan())
                self._scans[folder.id] = _ScanPlan(force or planned.force, again | planned.again)

    def _requeue(self, wanted: set[str]) -> None:
        items = []
        for problem in self._catalog.problems():
            if wanted and problem.path not in wanted:
                continue
            if problem.kind is ProblemKind.NOT_EMBEDDED:
                self._catalog.suspects.lift(Path(problem.path))
                continue
            row = self._catalog.files.by_path(Path(problem.path))
            if row is not None:
                items.append(QueueItem(row.path, row.folder_id, size=row.size, mtime_ns=row.mtime_ns, force=True))
        if items:
            self._catalog.queue.put_many(items)

    def _plan_purge(self) -> None:
        self._purge_waits = True
        self._forget_at = time.monotonic() + FORGET_AFTER_S
        # Nothing may be committed to a folder whose row is about to go.
        self._put_down()
        here = {folder.id for folder in self._catalog.folders.all()}
        self._scans = {folder_id: plan for folder_id, plan in self._scans.items() if folder_id in here}
        self._keeping_up.keep_only(here)

    def _take_settings(self, settings: IndexSettings) -> None:
        limits = _limits_of(settings)
        again = _MAY_HAVE_PASSED
        self._settings = settings
        if limits != self._limits:
            self._limits = self._files.limits = limits
            self._reading.replace_reader(self._make_reader(limits))
            again |= _FROM_LIMITS
        self._secrets.begin_anew()
        self._keeping_up.change_settings(settings.watch)
        self._plan_scans(None, force=False, again=again)

    def _take_model(self, embedder: Embedder | None, counter: TokenCounter, name: str) -> None:
        self._serving = ModelAtWork(self._catalog, embedder, counter, name) if embedder is not None else None
        self._report.lasting_trouble = ""
        splitter = Splitter(counter, self._catalog.meta, self._should_go_on)
        if not self._files.splitter.usable <= splitter.usable:
            log.info("files are cut in another way from now on; they are read again")
            self._plan_scans(None, force=False)
        self._files.splitter = splitter

    def _take_coming(self, embedder: Embedder | None, counter: TokenCounter, name: str) -> None:
        self._coming = ModelAtWork(self._catalog, embedder, counter, name) if embedder is not None else None
        self._report.lasting_trouble = ""

    # Pieces of work.

    def _purge_slice(self) -> bool:
        if not self._purge_waits:
            return False
        for folder in self._catalog.folders.removed():
            if ids := self._catalog.files.ids(folder.id, DELETE_SLICE):
                self._publish(Activity.REPAIRING)
                self._catalog.files.delete(ids)
                return True
        self._purge_waits = False
        return False

    def _forget_removed(self) -> bool:
        """With a removed folder's row go the vectors that no text needs any more; much later, see FORGET_AFTER_S."""
        if self._forget_at is None or time.monotonic() < self._forget_at:
            return False
        for folder in self._catalog.folders.removed():
            self._catalog.folders.delete(folder.id, should_stop=lambda: not self._should_go_on())
        if self._should_go_on():
            self._forget_at = None
        return True

    def _follow_disk(self) -> bool:
        """Take in what was heard of changes, and see which folders are to be compared again."""
        for folder_id in self._keeping_up.due_scans():
            self._plan_scans(folder_id, force=False)
        done = self._keeping_up.advance(self._files.splitter.usable, self._keep_scanning)
        if done is None:
            return False
        self._report.count(done)
        return True

    def _rules_of(self, folder: FolderRow) -> Rules:
        others = [other.path for other in self._catalog.folders.all() if other.id != folder.id]
        return Rules(self._settings, self._own_places, others)

    def _is_secret(self, item: QueueItem) -> bool:
        """Whether a file is a key, though its name says nothing of it."""
        if not self._settings.skip_secrets or not is_key(item.path):
            return False
        folder = self._catalog.folders.get(item.folder_id)
        return folder is None or not self._rules_of(folder).brings_back(folder.path, item.path)

    def _scan_one(self) -> bool:
        if not self._scans:
            return False
        folder_id, plan = next(iter(self._scans.items()))
        folder = self._catalog.folders.get(folder_id)
        if folder is not None and not folder.removed:
            self._publish(Activity.SCANNING, str(folder.path))
            folder = self._at_its_place(folder)
            rules = self._rules_of(folder)
            started = time.perf_counter()
            found = scan_folder(
                folder, self._catalog, rules, self._files.splitter.usable,
                force=plan.force, again=self._with_trouble(plan.again), keep_going=self._keep_scanning,
                entering=self._keeping_up.begin_scan(folder, rules),
            )  # fmt: skip
            self._keeping_up.end_scan(folder, found, time.perf_counter() - started)
            if found.is_there:
                remember_place(folder, self._catalog)
            self._files.maybe_moved.update(found.maybe_moved)
            self._report.count(
                Tally(files_seen=found.seen, files_unchanged=found.unchanged, files_removed=found.removed)
            )
        self._scans.pop(folder_id, None)
        return True

    def _at_its_place(self, folder: FolderRow) -> FolderRow:
        here = at_its_place(folder, self._catalog, self._should_go_on)
        if here.path != folder.path:
            self._folders_moved()
        return here

    def _with_trouble(self, kinds: frozenset[ProblemKind]) -> set[str]:
        return {problem.path for problem in self._catalog.files.problems() if problem.kind in kinds}

    def _keep_scanning(self, seen: int) -> bool:
        self._publish(Activity.SCANNING, self.progress.current_file)
        return self._should_go_on()

    def _read_some(self) -> bool:
        started = time.perf_counter()
        dealt_with = self._reading.advance()
        if dealt_with is None:
            return False
        files, tally = dealt_with
        self._release_at = time.monotonic() + (RELEASE_AFTER_S if self._follows else 0.0)
        self._report.count(tally)
        self._report.forecast.files_read(
            files, time.perf_counter() - started, tally.passages - tally.passages_from_cache
        )
        self._publish(Activity.READING, self._reading.current_file)
        return True

    def _settle_moved(self) -> bool:
        """All files are read: what has not been recognised elsewhere by now is gone."""
        if not self._files.maybe_moved:
            return False
        ids = list(self._files.maybe_moved)[:DELETE_SLICE]
        rows = [row for file_id in ids if (row := self._catalog.files.get(file_id)) is not None]
        gone = [row.id for row in rows if not row.path.is_symlink() and not row.path.exists()]
        self._catalog.files.delete(gone)
        self._files.maybe_moved.difference_update(ids)
        self._report.count(Tally(files_removed=len(gone)))
        return True

    def _embed_some(self) -> bool:
        if self._follow():
            return True
        # While another model is on its way this one embeds only what is new, so that it can be found meanwhile.
        if self._serving is not None and self._embed_with(self._serving, only_new=self._coming is not None):
            return True
        if self._coming is None:
            return False
        worked = self._embed_with(self._coming)
        if self._coming is not None and self._catalog.switch.is_complete() and (worked or not self._coming.is_told):
            self._coming.is_told = True
            self._switch_ready()
        return worked

    def _embed_with(self, model: ModelAtWork, only_new: bool = False) -> bool:
        self._publish(Activity.EMBEDDING)
        try:
            batch = model.embed_batch(self._threads, self._settings.memory_cap_mb, only_new=only_new)
        except ModelStoppedError:
            # Taken away; what comes in its place is told by a command.
            self._drop(model)
            return True
        except ModelAwayError:
            # A query ended its process, which is started again by the next batch.
            return True
        except (ModelBrokenError, ModelDiedError) as error:
            return self._give_up(model, error)
        except DesktopSearchError:
            raise
        except Exception as error:
            return self._give_up(model, error)
        self._report.note = model.note
        self._report.forecast.texts_embedded(batch.texts, batch.seconds)
        self._report.count(Tally(passages_embedded=batch.texts))
        return batch.texts > 0 or batch.is_to_be_parted

    def _give_up(self, model: ModelAtWork, error: Exception) -> bool:
        """A model that fails again and again must not keep the rest from ending."""
        model.failures += 1
        if model.failures < MOST_EMBEDDING_FAILURES:
            raise error
        log.error("the model failed %d times in a row", model.failures, exc_info=error)
        if model is self._coming:
            trouble = f"{model.name} fails, and the model before goes on answering; the log has the details."
        else:
            trouble = "The model fails, so new texts are found by their words only; the log has the details."
        self._drop(model)
        self._report.lasting_trouble = trouble
        return True

    def _drop(self, model: ModelAtWork) -> None:
        if model is self._coming:
            self._coming = None
        else:
            self._serving = None

    def _follow(self) -> bool:
        """Tell Chroma a slice of what has changed."""
        with self._writing:
            if self._vectors is None:
                return False
            from desktop_search.store.vectors import VectorsDamagedError, follow

            try:
                return follow(self._vectors, self._catalog, FOLLOW_SLICE) > 0
            except VectorsDamagedError as error:
                log.exception("the vector index failed")
                self._vectors, failed = None, error
        self._vectors_failed(failed)
        return True

    # Trouble.

    def _back_off(self, message: str) -> None:
        log.warning("indexing waits: %s", message)
        self._report.trouble = message
        self._retry_at = time.monotonic() + RETRY_S
        self._report.publish_rest(self.progress.activity)

    def _survive(self, error: Exception) -> None:
        """Trouble with no single file: noted, and tried again after a while."""
        log.error("the indexer stumbled", exc_info=error)
        known = isinstance(error, DesktopSearchError)
        self._back_off(str(error) if known else "Indexing met an unexpected error; the log has the details.")

    def _put_down(self) -> None:
        if self._ahead is not None:
            self._ahead.put_down()

    def _interrupt_reading(self) -> None:
        ahead = self._ahead
        if ahead is not None:
            ahead.interrupt()

    @property
    def _reading(self) -> ReadAhead:
        assert self._ahead is not None, "made before the work begins"
        return self._ahead

    @property
    def _keeping_up(self) -> Following:
        assert self._following is not None, "made before the work begins"
        return self._following

    def _publish(self, activity: Activity, current_file: str = "") -> None:
        if self._report.is_due(activity):
            self._report.publish(activity, current_file, self._catalog.counts(), self._serving is not None)


def _nothing() -> None:
    """Only to be woken."""


def _limits_of(settings: IndexSettings) -> ExtractLimits:
    return ExtractLimits(
        timeout_s=settings.extract_timeout_s,
        memory_mb=settings.extract_memory_mb,
        max_file_mb=settings.max_file_mb,
        max_sheet_mb=settings.max_sheet_mb,
    )
