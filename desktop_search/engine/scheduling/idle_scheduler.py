"""Background scheduler: pauses indexing by system state, unloads the idle model, takes snapshots of the catalog.

A single thread. It sleeps without a timeout unless a task is due, so there is no polling while the engine is idle.
"""

import logging
import time
from collections.abc import Callable
from typing import Protocol

from desktop_search.domain.errors import CatalogDamagedError, DesktopSearchError, RowsDamagedError
from desktop_search.domain.redaction import FaultLog
from desktop_search.domain.status import Activity, WaitReason
from desktop_search.domain.threads import Guard
from desktop_search.domain.worker_thread import WorkerThread
from desktop_search.engine.backup.snapshots import SnapshotSchedule
from desktop_search.engine.scheduling.system_state import SystemState, read_system_state, reason_to_wait
from desktop_search.indexing.progress import IndexerProgress
from desktop_search.platform.system.presence import threads_to_use
from desktop_search.settings import IndexSettings

log = logging.getLogger(__name__)

# Reacting to an unplugged charger can take some seconds, and each poll costs a few milliseconds.
LOOK_EVERY_S = 10.0
# Factor for polling while on hold: resuming is less urgent than pausing, and a hold may last for hours.
HELD_LOOKS = 3
# Longest single sleep during a pause: the delay of its end if the clock is set forward or the machine was suspended.
PAUSE_STEP_S = 60.0
# Idle time before maintenance starts; an indexer between two files is idle only for a moment.
SETTLED_S = 30.0
# Retry interval after an internal error.
FAULT_RETRY_S = 60.0
_WORKING = frozenset(
    {
        Activity.SCANNING,
        Activity.READING,
        Activity.EMBEDDING,
        Activity.RECOGNIZING,
        Activity.REPAIRING,
        Activity.CLEANING,
    }
)
_INTERRUPTED = _WORKING | {Activity.PAUSED}


class Services(Protocol):
    """Receives the scheduler's decisions. Thread: scheduler."""

    def take_hold(self, reason: WaitReason) -> None:
        """Put indexing on hold for this reason, or resume it if that is NONE."""

    def note_idle(self) -> None:
        """The indexer has become idle."""

    def take_threads(self, threads: int) -> None:
        """Use this many threads for embedding from now on."""

    def free_memory(self) -> None:
        """Return memory that work has left unused."""

    def unload_model(self) -> None:
        """Unload the model, which was not used for the configured time."""

    def end_pause(self) -> None:
        """The time of the pause is over; resume indexing, unless another pause has begun."""

    def take_damage(self, error: CatalogDamagedError) -> None:
        """The snapshot found the catalog damaged."""

    def take_row_damage(self, what: str) -> None:
        """The snapshot found some rows of the catalog damaged."""


class IdleScheduler(WorkerThread):
    """The scheduler thread. Stopping it aborts a snapshot in progress."""

    def __init__(
        self,
        services: Services,
        snapshots: SnapshotSchedule,
        settings: IndexSettings,
        *,
        look: Callable[[IndexSettings], SystemState] = read_system_state,
    ) -> None:
        super().__init__("idle-scheduler")
        self._services = services
        self._snapshots = snapshots
        self._settings = settings
        self._look = look
        self._progress = IndexerProgress()
        self._rested_at: float | None = None
        self._freed_at: float | None = None
        self._hold = WaitReason.NONE
        self._is_overruled = False
        self._look_at = 0.0
        self._used_at = time.monotonic()
        self._is_model_loaded = False
        self._threads: int | None = None
        self._pause_left_s: Callable[[], float] | None = None
        self._guard = Guard("error in the idle scheduler", FaultLog(log), self._take_fault)

    # Notifications from other threads.

    def note_progress(self, progress: IndexerProgress) -> None:
        """Record the indexer's progress. Wakes the thread only if the activity changed."""
        with self._state:
            before, self._progress = self._progress.activity, progress
            if progress.activity in _WORKING:
                self._used_at = time.monotonic()
                self._rested_at = None
            elif self._rested_at is None and progress.activity is not Activity.STARTING:
                self._rested_at = time.monotonic()
            if before is not progress.activity:
                self._wake()

    def note_use(self) -> None:
        """Record a search, which postpones unloading the model. Does not wake the thread."""
        self._used_at = time.monotonic()

    def note_model(self, is_loaded: bool) -> None:
        with self._state:
            if is_loaded and not self._is_model_loaded:
                self._used_at = time.monotonic()
            self._is_model_loaded = is_loaded
            self._wake()

    def change_settings(self, settings: IndexSettings) -> None:
        with self._state:
            self._settings = settings
            self._look_at = 0.0
            self._wake()

    def index_anyway(self) -> None:
        """Override the current hold. The override ends with the condition that caused the hold."""
        with self._state:
            self._is_overruled = True
            self._look_at = 0.0
            self._wake()

    def note_pause(self, left_s: Callable[[], float] | None) -> None:
        """Set the pause, which ends when `left_s`, a thread-safe function, returns 0 or less; None for no pause."""
        with self._state:
            self._pause_left_s = left_s
            self._wake()

    # Scheduler thread.

    def _serve(self) -> None:
        before = Activity.IDLE
        while not self._stopping:
            self._take_commands()
            activity = self._progress.activity
            # Also after a pause: the model may have been unloaded while there was work left.
            if activity is Activity.IDLE and before in _INTERRUPTED:
                self._guard.run(self._services.note_idle, None)
            before = activity
            otherwise: float | None = FAULT_RETRY_S
            parts = (
                self._check_system_state,
                self._check_pause,
                self._check_model,
                self._check_snapshot,
                self._check_memory,
            )
            due_in_s = [self._guard.run(part, otherwise) for part in parts]
            wait_s = min((wait_s for wait_s in due_in_s if wait_s is not None), default=None)
            self._wait_for_command(wait_s)

    def _take_fault(self, error: Exception) -> None:
        if isinstance(error, CatalogDamagedError):
            self._services.take_damage(error)

    # Each task returns the seconds until it must run again; None if only a notification can make it due.

    def _check_system_state(self) -> float | None:
        if not (self._hold or self._progress.activity in _WORKING):
            return None
        left_s = self._look_at - time.monotonic()
        if left_s > 0:
            return left_s
        state = self._look(self._settings)
        self._share_cores(state)
        reason = reason_to_wait(state, self._settings)
        if not reason:
            self._is_overruled = False
        hold = WaitReason.NONE if self._is_overruled else reason
        if hold != self._hold:
            log.info("indexing waits: %s", hold) if hold else log.info("indexing resumes")
            self._hold = hold
            self._services.take_hold(hold)
        wait_s = LOOK_EVERY_S * (HELD_LOOKS if hold else 1)
        self._look_at = time.monotonic() + wait_s
        return wait_s

    def _share_cores(self, state: SystemState) -> None:
        threads = threads_to_use(takes_all=state.is_away)
        if threads != self._threads:
            self._threads = threads
            log.info("embedding takes %d of the cores", threads)
            self._services.take_threads(threads)

    def _check_pause(self) -> float | None:
        pause_left_s = self._pause_left_s
        if pause_left_s is None:
            return None
        left_s = pause_left_s()
        if left_s > 0:
            return min(left_s, PAUSE_STEP_S)
        self._pause_left_s = None
        self._services.end_pause()
        return None

    def _check_model(self) -> float | None:
        after_s = self._settings.unload_model_after_min * 60
        if not self._is_model_loaded or not after_s or self._rested_at is None:
            return None
        left_s = self._used_at + after_s - time.monotonic()
        if left_s > 0:
            return left_s
        self._is_model_loaded = False
        self._services.unload_model()
        return None

    def _check_memory(self) -> float | None:
        """Free memory once the indexer has been idle for a while, after the start and after work."""
        if self._rested_at is None or self._freed_at == self._rested_at:
            return None
        left_s = self._rested_at + SETTLED_S - time.monotonic()
        if left_s > 0:
            return left_s
        self._freed_at = self._rested_at
        self._services.free_memory()
        return None

    def _check_snapshot(self) -> float | None:
        if self._rested_at is None or self._progress.activity is not Activity.IDLE:
            return None
        left_s = self._rested_at + SETTLED_S - time.monotonic()
        if left_s > 0:
            return left_s
        due_in_s = self._snapshots.due_in_s(self._progress.tally)
        if due_in_s != 0:
            return due_in_s
        try:
            self._snapshots.take(self._progress.tally, lambda: self._stopping)
        except CatalogDamagedError:
            raise
        except RowsDamagedError as error:
            self._services.take_row_damage(str(error))
            return self._snapshots.RETRY_S
        except (DesktopSearchError, OSError) as error:
            log.warning("no copy of the catalog could be made: %s", error)
            return self._snapshots.RETRY_S
        return self._snapshots.due_in_s(self._progress.tally)
