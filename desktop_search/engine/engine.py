"""Facade of the back end: the operations that requests of the protocol are dispatched to."""

import logging
import shutil
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop_search.domain.errors import (
    CatalogDamagedError,
    DesktopSearchError,
    NotOurFolderError,
    SettingsUnreadableError,
    WordIndexDamagedError,
)
from desktop_search.domain.file_status import FileStatus
from desktop_search.domain.health import IndexHealth
from desktop_search.domain.messages import NO_MESSAGE, Message, joined
from desktop_search.domain.queries import MeaningState
from desktop_search.domain.recognition import RecognizedLine
from desktop_search.domain.redaction import FaultLog
from desktop_search.domain.status import IndexStatus, IndexSummary, ModelState, ModelStatus, SettingsProblem, WaitReason
from desktop_search.domain.thread_owner import any_thread, owned
from desktop_search.domain.threads import in_thread
from desktop_search.embedding.interfaces import Embedder, TokenCounter
from desktop_search.engine.api import Imported, Models
from desktop_search.engine.assistant_log import AssistantLog
from desktop_search.engine.backup.disk_use import IndexSize
from desktop_search.engine.backup.recovery import FolderList, open_catalog
from desktop_search.engine.backup.snapshots import SnapshotSchedule
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.engine.folders.bookmark_source import BookmarkSource
from desktop_search.engine.folders.chosen_folders import ChosenFolders
from desktop_search.engine.folders.exclusion_preview import ExclusionPreview
from desktop_search.engine.folders.explain import explain
from desktop_search.engine.folders.folder_estimator import FolderEstimator
from desktop_search.engine.indexer_handle import IndexerHandle
from desktop_search.engine.maintenance.file_problems import FileProblems
from desktop_search.engine.maintenance.health_builder import ContentsCache, start_health_report
from desktop_search.engine.maintenance.index_mover import clear_after_move
from desktop_search.engine.maintenance.maintenance import BusyError, IndexMaintenance
from desktop_search.engine.models.model_delivery import ModelDelivery
from desktop_search.engine.models.model_downloads import ModelDownloads
from desktop_search.engine.models.model_selection import ModelFinder, catalogue, find_model, model_name, model_work
from desktop_search.engine.models.model_thread import ModelThread
from desktop_search.engine.scheduling.idle_scheduler import IdleScheduler
from desktop_search.engine.scheduling.index_run import IndexRun
from desktop_search.engine.scheduling.pausing import Pausing
from desktop_search.engine.scheduling.status_builder import build_status
from desktop_search.engine.scheduling.system_state import SystemState, read_system_state
from desktop_search.engine.search.answer_worker import AnswerWorker
from desktop_search.engine.search.member_copies import MemberCopies
from desktop_search.engine.search.page_renderer import PageRenderer
from desktop_search.engine.search.rerank_worker import RerankWorker
from desktop_search.engine.search.searches import Searches
from desktop_search.engine.text_recognition import TextRecognition, recognizer_maker
from desktop_search.engine.vectors.vector_locations import ReadOnlyLocation, VectorLocation, location_of
from desktop_search.extract.extract_client import ExtractClient
from desktop_search.indexing.worker.indexer import Indexer, limits_of
from desktop_search.own_files import create_empty_folder
from desktop_search.paths import AppPaths
from desktop_search.searching.searcher import Searcher
from desktop_search.settings import RECOGNITION_SETTINGS, IndexSettings, SettingValue, changed_index_settings
from desktop_search.settings_file import SettingsFile, index_settings_file
from desktop_search.store.lock import IndexLock
from desktop_search.store.sqlite.database import FULL_BELOW_BYTES, CatalogUnavailableError
from desktop_search.store.writable import FULL, why_not_writable
from desktop_search.viewing.view_client import ViewClient

log = logging.getLogger(__name__)

# The step in progress ends sooner. A thread that hangs for longer is abandoned; it ends with the process.
STOP_S = 5.0
DECIDE_REMEDY = Message(
    "Run `desktop-search settings restore` (their last good copy) or `desktop-search settings reset` (the defaults)."
)
# Loading a model cannot be interrupted. Abandoning it loses nothing.
LEAVE_LOADING_S = 1.0
# Minimum interval between repairs: every search reports damage again if it cannot be repaired.
REPAIR_EVERY_S = 600.0
# Polling interval for a read-only index to become writable.
ROOM_RETRY_S = 10.0
PARTLY_DAMAGED = Message(
    "Part of the index is damaged and missing from the results. It is repaired while the "
    "window is open, or with `desktop-search verify`."
)
FAULT_NOTICE = Message(
    "An internal error occurred and was logged. If something no longer works, restart Desktop Search."
)


Post = Callable[[Callable[[], None]], None]


@owned
class Engine:
    """The open index and its services. Thread: engine.

    `post` queues a function to run on that thread. `on_change` is called, from any thread, when the status may have
    changed.
    """

    def __init__(
        self,
        paths: AppPaths,
        *,
        post: Post,
        work: EngineMode = EngineMode.EVERYTHING,
        model_finder: ModelFinder = find_model,
        look: Callable[[IndexSettings], SystemState] = read_system_state,
    ) -> None:
        self.paths = paths
        self.on_change: Callable[[], None] = _nothing
        self.is_damaged = False
        """True once the catalog is found to be damaged. The engine must be restarted, which repairs it."""
        self._work = work
        self._post = post
        self._look = look
        self._lock = IndexLock(paths.lock_file)
        self._folder_list = FolderList(paths)
        self._size = IndexSize(paths)
        self._contents = ContentsCache()
        self._model_finder = model_finder
        self._indexing = IndexerHandle(self._make_indexer)
        self._model_downloads = ModelDownloads(paths.models, post, lambda: self.on_change(), self._use_arrived)
        self._is_unloaded = False
        self._idle_scheduler: IdleScheduler | None = None
        self._bookmarks = BookmarkSource(paths, self._take_bookmarks)
        self.exclusions = ExclusionPreview(paths)
        self.estimator = FolderEstimator(paths, self.index_settings, lambda: model_work(self._settings.model))
        self._notice = NO_MESSAGE
        self._repair_again_at = 0.0
        self._unwritable: OSError | None = None
        self.wants_restart = False
        """True once a read-only index has become writable. Restart the engine to resume indexing."""
        self._fault_notice = NO_MESSAGE
        self._fault_log = FaultLog(log)
        self._closed = threading.Event()

    # Lifecycle.

    def open(self, role: str) -> None:
        """Lock and open the index. Lexical search works from here on.

        Raises IndexInUseError, CatalogTooNewError, and the errors of opening a database.
        """
        self.paths.create()
        self._lock.acquire(role)
        try:
            self._unwritable = why_not_writable(self.paths.data)
            if self._unwritable is None:
                self._prepare_temp()
                clear_after_move(self.paths)
            self._settings_file = self._open_settings()
            self._catalog, notice = open_catalog(self.paths, self._folder_list)
            self._notice = joined(notice, self._notice)
        except BaseException:
            self._lock.release()
            raise
        if self._catalog.is_read_only:
            self._begin_read_only()
        self._catalog.on_damage = self.take_row_damage
        self._searcher = Searcher(self._catalog)
        self._reranking = RerankWorker(self._searcher, self.paths.models, self._post)
        self._reranking.change_settings(self._settings)
        self._answering = AnswerWorker(self._searcher, self._reranking, self._post)
        self._answering.change_settings(self._settings)
        self._keeper = self._make_keeper()
        self.searches = Searches(
            self._catalog, self._searcher, self._keeper, self._reranking, self._answering, self._note_search
        )
        self.maintenance = IndexMaintenance(
            self.paths, self._keeper, self._closed, self._prepare_maintenance, self.take_damage, self._note_maintenance
        )
        self.maintenance.restored = notice
        model = self._settings.model
        self._keeper.status = ModelStatus(model, model_name(model), ModelState.NOT_LOADED)
        self._pausing = Pausing(self._catalog.meta, self._indexing, lambda: self.on_change())
        self.problems = FileProblems(
            self._catalog, self._ask_indexer, self.index_settings, self.change_index_settings, self._note_model
        )
        self.folders = ChosenFolders(
            self._catalog,
            self._folder_list,
            self.paths,
            self.index_settings,
            lambda add, remove: self.change_index_settings({}, add, remove),
            self._ask_indexer,
            self._note_model,
        )
        self._member_copies = MemberCopies(
            self.paths.temp / "members", lambda: ExtractClient(limits_of(self._settings), temp=self.paths.temp)
        )
        self.pages = PageRenderer(
            self.paths.page_images,
            lambda id: self._catalog.passages.get([id]).get(id),
            partial(ViewClient, temp=self.paths.temp),
            self._member_copies.copy,
            recognized=lambda id, page: _only(self._catalog.recognition.pages_of(id), page),
        )
        self.assistant_log = AssistantLog(self.paths.assistant_log)
        self.recognition = TextRecognition(
            self._catalog, self._ask_indexer, self._indexing, self.index_settings, lambda: self.on_change()
        )

    def copy_member(self, path: str) -> "Future[str]":
        """Unpack a member of a container, in the background; the result is the path of the copy."""
        return in_thread("copying a member", lambda: str(self._member_copies.copy(Path(path))))

    def _prepare_temp(self) -> None:
        try:
            create_empty_folder(self.paths.temp)
        except (OSError, NotOurFolderError) as error:
            # Searching does not need temporary files, and a child process that does reports its own error.
            log.info("the folder for temporary files cannot be prepared: %s", error)

    @property
    def is_reachable(self) -> bool:
        """False if no client can connect: the engine ends too soon, or cannot announce its address."""
        return self._work is not EngineMode.STATUS and not self._lock.is_shared

    @property
    @any_thread
    def indexer(self) -> Indexer | None:
        """The indexer thread; None until it is created."""
        return self._indexing.thread

    def announce(self, address: str, key: str) -> None:
        """Write the engine's address and key into the lock file."""
        self._lock.announce(address, key)

    def start(self) -> None:
        """Start the slow parts: model, vectors and indexer."""
        if self._work is EngineMode.STATUS:
            return
        self._searcher.set_dense(None, None, MeaningState.LOADING)
        self._keeper.start()
        if self._work is EngineMode.EVERYTHING:
            snapshots = SnapshotSchedule(self.paths)
            self._idle_scheduler = IdleScheduler(self, snapshots, self._settings, look=self._look)
            self._idle_scheduler.note_pause(self._pausing.left_s if self._pausing.is_paused else None)
            self._idle_scheduler.start()
            self._ask_indexer(lambda indexer: indexer.rescan())
            self._follow_bookmarks()
            if self._catalog.needs_audit:
                self._repair_rows("noticed before this start")
        if self._work in (EngineMode.EVERYTHING, EngineMode.SEARCH):
            self._load_model()

    def close(self) -> None:
        """Stop all threads and release the index. Unfinished work stays queued in the catalog."""
        self._closed.set()
        self.exclusions.close()
        self.estimator.close()
        self._model_downloads.close()
        self.pages.close()
        self._member_copies.clear()
        self._bookmarks.stop(STOP_S)
        if self._idle_scheduler:
            self._idle_scheduler.stop(STOP_S)
        self._indexing.stop(STOP_S)
        self._keeper.stop(LEAVE_LOADING_S)
        self._searcher.close()
        self._catalog.close()
        self._lock.release()

    # Requests.

    def status(self) -> IndexStatus:
        """Return the current status. Cheap enough for four calls per second."""
        status = build_status(
            self._catalog,
            self._keeper.status,
            self._indexing.progress,
            outer=self.folders.outer(),
            is_starting=self._work.keeps_index,
            is_repairing=self._keeper.is_repairing,
            is_paused=self._pausing.is_paused,
            paused_until_s=self._pausing.until_s,
            waiting=self._pausing.waiting,
            index_bytes=self._size.total(),
            notice=self._keeper.trouble or self._notice or self._fault_notice,
            is_recognition_paused=self.recognition.is_paused,
            downloads=self._model_downloads.running(),
            settings_problem=self._settings_problem(),
        )
        return replace(status, trouble=self._notice) if self._catalog.is_read_only else status

    def set_paused(self, paused: bool, for_s: float | None = None) -> None:
        """Pause or resume indexing. A pause ends after `for_s` seconds, if given, and survives an engine restart."""
        self._pausing.set(paused, for_s)
        if self._idle_scheduler:
            self._idle_scheduler.note_pause(self._pausing.left_s if paused else None)

    def index_anyway(self) -> None:
        """Override the current reason to wait, such as battery power."""
        if self._idle_scheduler:
            self._idle_scheduler.index_anyway()

    def wake_model(self) -> None:
        """Load the model again if it was unloaded."""
        if self._is_unloaded:
            self._is_unloaded = False
            self._load_model()

    def explain(self, path: str) -> FileStatus:
        """Report whether a file is indexed and, if not, why."""
        return explain(Path(path), self._catalog, self.folders.rules, recognizes=self._settings.recognize_text)

    def index_settings(self) -> IndexSettings:
        return self._settings

    def change_index_settings(
        self,
        fields: dict[str, SettingValue],
        exclude_add: tuple[str, ...] = (),
        exclude_remove: tuple[str, ...] = (),
    ) -> None:
        """Change and save these fields. A new model is loaded; new rules trigger a rescan.

        Raises DesktopSearchError if a value is invalid, if saving fails, and while the settings are unreadable.
        """
        before = self._settings
        settings = changed_index_settings(before, fields, exclude_add, exclude_remove)
        try:
            self._settings_file.save(settings)
        finally:
            # Even if saving failed: the new settings apply until the engine ends.
            settings = self._settings
            if not settings.indexes_as(before):
                self._ask_indexer(lambda indexer: indexer.change_settings(settings))
            self._follow_settings(before)

    def decide_settings(self, restore: bool) -> None:
        """Replace unreadable settings with their last good copy or the defaults. Raises DesktopSearchError."""
        before = self._settings
        try:
            self._settings_file.decide(restore)
        finally:
            if not self._settings_file.is_unreadable:
                # The indexer is created with the new settings, so it needs no update.
                self._indexing.release()
                self._follow_settings(before)

    def _follow_settings(self, before: IndexSettings) -> None:
        """Apply changed settings to everything but the indexer."""
        settings = self._settings
        if settings.skip_secrets and not before.skip_secrets:
            self.folders.drop_snapshot()
        self._reranking.change_settings(settings)
        self._answering.change_settings(settings)
        if any(getattr(settings, name) != getattr(before, name) for name in RECOGNITION_SETTINGS):
            self._indexing.tell(lambda indexer: indexer.change_recognition(settings))
        if self._idle_scheduler:
            self._idle_scheduler.change_settings(settings)
        if settings.browser_bookmarks != before.browser_bookmarks:
            self._follow_bookmarks()
        if (settings.model, settings.device) != (before.model, before.device) and self._keeper.is_alive():
            self._load_model()
        if (settings.vector_server, settings.vector_certificate) != (before.vector_server, before.vector_certificate):
            self._keeper.use_place(location_of(self.paths, settings))
        self.on_change()

    def _follow_bookmarks(self) -> None:
        """Apply the setting. An engine for a single command leaves reading bookmarks to the one of the window."""
        is_on = self._settings.browser_bookmarks
        if not is_on and not self._catalog.is_read_only:
            self.folders.use_bookmarks(False)
        if self._work is EngineMode.EVERYTHING:
            self._bookmarks.follow(is_on)

    @any_thread
    def _take_bookmarks(self, are_there: bool, have_changed: bool) -> None:
        def take() -> None:
            # The setting may have changed meanwhile.
            if self._settings.browser_bookmarks and not self._closed.is_set():
                self.folders.use_bookmarks(are_there, have_changed)

        self._post(take)

    def models(self) -> Models:
        """The model catalogue and the models in use."""
        return catalogue(self.paths.models, self._settings.model, self._settings.reranker)

    def download_model(self, model_id: str) -> "Future[None]":
        """Download a model from the hub in a background thread. It is loaded afterwards if it is the selected one."""
        return self._model_downloads.download(model_id, self._settings.hub_mirror)

    def stop_download(self, model_id: str) -> None:
        self._model_downloads.stop(model_id)

    def import_model(self, path: str) -> "Future[Imported]":
        """Import a model from a folder or an archive.

        Once it passes a test, it is listed, and loaded if it is the selected one.
        """
        return self._model_downloads.import_model(Path(path))

    def index_to_end(self, folders: tuple[str, ...]) -> "Future[IndexSummary]":
        """Add these folders and index them. The future completes when nothing is left to do."""
        if (problem := self._settings_problem()) is not None:
            raise SettingsUnreadableError(problem.message, DECIDE_REMEDY)
        paths = [self.folders.check(path) for path in folders]
        if self._pausing.is_paused:
            self.set_paused(False)
        self.index_anyway()
        snapshots = SnapshotSchedule(self.paths) if self._work is not EngineMode.EVERYTHING else None
        run = IndexRun(self._keeper, self._closed, snapshots)
        ids = self.folders.record(paths)
        self._ask_indexer(lambda indexer: run.scan(indexer, ids))
        if self._keeper.status.state not in (ModelState.LOADING, ModelState.READY):
            self._load_model()
        self._ask_indexer(run.wait)
        return run.done

    def health(self) -> "Future[IndexHealth]":
        """Report on every part of the index, computed in a background thread."""
        return start_health_report(
            self.paths,
            self.status(),
            self.maintenance.running(),
            self._contents,
            is_recognition_on=self._settings.recognize_text,
        )

    def note_damage(self, error: BaseException) -> None:
        """Mark a damaged catalog, so that the next start moves it aside; repair a damaged word index."""
        if isinstance(error, WordIndexDamagedError):
            self.take_row_damage(str(error))
        if isinstance(error, CatalogDamagedError) and not self.is_damaged:
            log.error("the catalog is damaged: %s", error)
            self.is_damaged = True
            self._folder_list.mark_damaged()

    def note_fault(self, error: Exception) -> None:
        """Handle an error outside of a request: damage starts the recovery, a bug is reported to the user."""
        if isinstance(error, CatalogDamagedError):
            self.note_damage(error)
            return
        self._fault_log.note("background work failed", error)
        if not isinstance(error, DesktopSearchError):
            self._fault_notice = FAULT_NOTICE
            self.on_change()

    # Callbacks; among them the `Services` of the idle scheduler.

    @any_thread
    def take_hold(self, reason: WaitReason) -> None:
        self._post(lambda: self._pausing.wait_for(reason))

    @any_thread
    def take_threads(self, threads: int) -> None:
        self._post(lambda: self._indexing.tell(lambda indexer: indexer.use_threads(threads)))

    @any_thread
    def note_idle(self) -> None:
        self._post(self._embed_new_texts)

    @any_thread
    def free_memory(self) -> None:
        self._keeper.free_memory()

    @any_thread
    def unload_model(self) -> None:
        self._post(self._unload_model)

    @any_thread
    def end_pause(self) -> None:
        self._post(self._end_pause)

    @any_thread
    def take_damage(self, error: CatalogDamagedError) -> None:
        self._post(lambda: self.note_damage(error))

    @any_thread
    def take_row_damage(self, what: str) -> None:
        self._post(lambda: self._repair_rows(what))

    # Internals.

    @property
    def _settings(self) -> IndexSettings:
        return self._settings_file.settings

    def _open_settings(self) -> SettingsFile[IndexSettings]:
        """Read the settings. While they are unreadable nothing is indexed, because they may exclude files."""
        found = index_settings_file(self.paths.settings_file)
        if found.is_unreadable:
            self._indexing.hold()
        elif found.was_missing:
            self._notice = Message("Your settings were missing and have been restored from their last copy.")
        if self._unwritable is None:
            found.settle()
        return found

    def _settings_problem(self) -> SettingsProblem | None:
        found = self._settings_file
        if not found.is_unreadable:
            return None
        told = Message("Your settings in {file} could not be read.", file=found.path)
        held = Message("Nothing is indexed until you choose what to use instead, because they may exclude files.")
        return SettingsProblem(joined(told, found.reason, held), found.has_copy)

    def _begin_read_only(self) -> None:
        """Serve searches from a read-only index, without indexing."""
        error = self._unwritable
        self._notice = _nothing_indexed(self.paths.data, error)
        log.warning("%s", self._notice)
        if self._work is EngineMode.EVERYTHING:
            threading.Thread(target=self._wait_for_room, name="room", daemon=True).start()
        if self._work in (EngineMode.EVERYTHING, EngineMode.INDEX, EngineMode.VERIFY):
            self._work = EngineMode.SEARCH

    def _wait_for_room(self) -> None:
        def is_writable() -> bool:
            try:
                free = shutil.disk_usage(self.paths.data).free
            except OSError:
                return False
            return free > FULL_BELOW_BYTES and why_not_writable(self.paths.data) is None

        while not self._closed.wait(ROOM_RETRY_S):
            if is_writable():
                self._post(self._end_read_only)
                return

    def _end_read_only(self) -> None:
        log.info("the index is writable again")
        self.wants_restart = True

    def _require_writable(self) -> None:
        if self._catalog.is_read_only:
            raise CatalogUnavailableError(self._notice)

    def _repair_rows(self, what: str) -> None:
        """Verify and repair the index in the background. A short-lived engine leaves that to the next one."""
        now = time.monotonic()
        if self._closed.is_set() or now < self._repair_again_at:
            return
        self._repair_again_at = now + REPAIR_EVERY_S
        log.warning("a part of the catalog is damaged: %s", what)
        try:
            if self._catalog.is_read_only:
                return
            if self._work is EngineMode.EVERYTHING:
                self.maintenance.verify()
            else:
                self._notice = self._notice or PARTLY_DAMAGED
                self._catalog.mark_for_audit()
        except BusyError:
            self._repair_again_at = now
        except DesktopSearchError as error:
            log.warning("the damage is not repaired yet: %s", error)

    def _note_maintenance(self) -> None:
        """Let the indexer check its queue: maintenance may have queued files to read again."""
        self._note_model()
        self._post(lambda: self._indexing.tell(lambda indexer: indexer.look_again()))

    def _note_search(self) -> None:
        if self._idle_scheduler:
            self._idle_scheduler.note_use()
        if self.indexer is not None:
            self.indexer.note_search()
        self.wake_model()

    def _unload_model(self) -> None:
        if self._keeper.status.state is ModelState.READY:
            self._is_unloaded = True
            self._keeper.unload()

    def _end_pause(self) -> None:
        """End the pause if it is over. The user may have set another since the scheduler found the last one over."""
        if not self._pausing.is_paused:
            return
        if self._pausing.left_s() <= 0:
            self.set_paused(False)
        elif self._idle_scheduler:
            self._idle_scheduler.note_pause(self._pausing.left_s)

    def _embed_new_texts(self) -> None:
        """Wake the model if files changed while it was unloaded."""
        counts = self._catalog.counts()
        if self._is_unloaded and (counts.texts_waiting or counts.texts_coming):
            self.wake_model()

    def _note_model(self) -> None:
        if self._idle_scheduler:
            self._idle_scheduler.note_model(self._keeper.status.state is ModelState.READY)
        self.on_change()

    def _note_progress(self) -> None:
        if self._idle_scheduler and (progress := self._indexing.progress):
            self._idle_scheduler.note_progress(progress)
        self.on_change()

    def _make_keeper(self) -> ModelThread:
        user = ModelDelivery(
            self._post,
            self._closed,
            self._searcher,
            self._catalog,
            self._indexing,
            embedder_taken=self._take_reranker,
            counter_taken=self._take_counter,
            damage_found=self.take_damage,
            row_damage_found=self.take_row_damage,
            changed=self._note_model,
        )
        work = self._work
        is_lazy = work is EngineMode.INDEX
        place: VectorLocation = location_of(self.paths, self._settings)
        if self._catalog.is_read_only:
            place = ReadOnlyLocation(self.paths.vectors)
        return ModelThread(self.paths, user, self._model_finder, place, keeps_index=work.keeps_index, is_lazy=is_lazy)

    def _take_reranker(self, embedder: Embedder | None) -> None:
        if self._work in (EngineMode.EVERYTHING, EngineMode.SEARCH):
            self._reranking.take(embedder)

    def _take_counter(self, counter: TokenCounter) -> None:
        if not self._closed.is_set() and self._work.keeps_index:
            self._indexing.take_counter(counter)

    def _make_indexer(self, counter: TokenCounter) -> Indexer:
        indexer = Indexer(
            self.paths.catalog_file,
            self._settings,
            counter,
            own_places=self.paths.own_places,
            make_reader=partial(ExtractClient, temp=self.paths.temp),
            make_member_reader=partial(ExtractClient, temp=self.paths.temp),
            make_recognizer=recognizer_maker(self.paths.temp),
            make_copier=partial(ExtractClient, temp=self.paths.temp),
            temp=self.paths.temp,
            follows=self._work is EngineMode.EVERYTHING,
            vectors_failed=lambda _: self._keeper.repair(),
            damage_found=self.take_damage,
            folders_moved=lambda: self._post(self.folders.keep_list),
            switch_ready=lambda: self._keeper.finish_switch(),
            on_progress=self._note_progress,
            damage_noticed=self.take_row_damage,
        )
        self._pausing.prepare(indexer)
        self.recognition.prepare(indexer)
        return indexer

    def _ask_indexer(self, task: Callable[[Indexer], None]) -> None:
        self._require_writable()
        if not self._work.keeps_index:
            self._promote()
        self._indexing.ask(task)

    def _prepare_maintenance(self) -> None:
        """Make the index writable for maintenance in an engine that was opened only to inspect it."""
        self._require_writable()
        self._keeper.keeps_index = True
        if self._work is EngineMode.STATUS:
            self._work = EngineMode.VERIFY
            self._keeper.start()

    def _promote(self) -> None:
        """Start indexing in an engine that only searches or reports its status, because a client requests it."""
        was_idle = self._work is EngineMode.STATUS
        self._work = EngineMode.INDEX
        self._keeper.keeps_index = True
        if was_idle:
            self._keeper.start()
        self._load_model()

    def _load_model(self) -> None:
        self._is_unloaded = False
        self._keeper.load(self._settings.model, self._settings.device)

    def _use_arrived(self, model_id: str) -> None:
        self._reranking.look_again()
        status = self._keeper.status
        is_waited_for = status.state in (ModelState.MISSING, ModelState.FAILED) or status.model_id != model_id
        if model_id == self._settings.model and is_waited_for and self._keeper.is_alive():
            self._load_model()


def _nothing_indexed(place: Path, error: OSError | None) -> Message:
    if error is not None and error.errno in FULL:
        return Message(
            "Nothing is indexed: the disk with the index is full ({folder}). You can keep "
            "searching. Free some space. Indexing then continues automatically.",
            folder=place,
        )
    why = f" ({error.strerror})" if error is not None and error.strerror else ""
    return Message(
        "Nothing is indexed: the index in {folder} is not writable{reason}. You can keep "
        "searching. Check that the disk is not read-only and that you have write permission. "
        "Indexing then continues automatically.",
        folder=place,
        reason=why,
    )


def _only(pages: dict[int, tuple[RecognizedLine, ...]], page: int | None) -> dict[int, tuple[RecognizedLine, ...]]:
    """The lines of one page; with None, of all."""
    return pages if page is None else {page: pages.get(page, ())}


def _nothing() -> None:
    """Default callback."""
