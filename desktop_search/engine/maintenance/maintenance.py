"""Maintenance of the index at the user's request: verify, compact, rebuild the vectors. One at a time."""

import json
import logging
import shutil
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from desktop_search.domain.errors import CatalogDamagedError, DesktopSearchError, EngineGoneError
from desktop_search.domain.health import LastVerify, Maintenance, MaintenanceKind
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.status import VerifyReport
from desktop_search.domain.thread_owner import any_thread, owned
from desktop_search.domain.threads import in_thread, settle
from desktop_search.engine.api import Compacted
from desktop_search.engine.backup.disk_use import bytes_of_catalog, bytes_of_vectors
from desktop_search.engine.models.model_thread import ModelThread
from desktop_search.engine.rpc.codec import MessageError, from_json, to_json
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog

log = logging.getLogger(__name__)

LAST_VERIFY_KEY = "last_verify"
# Minimum free space to start: moving pages takes some space before it frees any.
LEAST_FREE_BYTES = 32 * 2**20
# Pause between steps, so that waiting writers get their turn.
PAUSE_S = 0.005
LOOK_EVERY_S = 0.25


class BusyError(DesktopSearchError):
    """Another maintenance task is running."""


@owned
class IndexMaintenance:
    """Runs one task at a time; no method blocks. Thread: engine."""

    def __init__(
        self,
        paths: AppPaths,
        keeper: ModelThread,
        closed: threading.Event,
        prepare: Callable[[], None],
        damage_found: Callable[[CatalogDamagedError], None],
        changed: Callable[[], None],
    ) -> None:
        """`prepare` is called before a task starts; the other two functions from any thread."""
        self._paths = paths
        self._keeper = keeper
        self._closed = closed
        self._changed = changed
        self._prepare = prepare
        self._damage_found = damage_found
        self.restored = NO_MESSAGE
        """Description of a repair at the start of the engine, for the next report."""
        self._kind: MaintenanceKind | None = None
        self._share: float | None = None

    @any_thread
    def running(self) -> Maintenance | None:
        """The running task, if any."""
        kind = self._kind
        if kind is None:
            return None
        return Maintenance(kind, self._keeper.share_rebuilt if kind is MaintenanceKind.REBUILD else self._share)

    def verify(self, *, deep: bool = False) -> "Future[VerifyReport]":
        """Check the parts of the index against each other and repair them. Raises BusyError."""
        self._begin(MaintenanceKind.VERIFY)
        restored, self.restored = self.restored, NO_MESSAGE
        return self._ending(self._keeper.verify(restored, deep=deep), self._keep_report)

    def rebuild(self) -> None:
        """Rebuild the vector index. Raises BusyError."""
        self._begin(MaintenanceKind.REBUILD)
        self._ending(self._keeper.rebuild(), _log_trouble)

    def compact(self) -> "Future[Compacted]":
        """Free unused disk space of the index. Raises BusyError."""
        self._begin(MaintenanceKind.COMPACT)
        return self._ending(in_thread("compact", self._compacted), lambda _: None)

    def _begin(self, kind: MaintenanceKind) -> None:
        if self._kind is not None:
            what = {
                MaintenanceKind.VERIFY: Message("The index is being verified."),
                MaintenanceKind.COMPACT: Message("The index is being compacted."),
                MaintenanceKind.REBUILD: Message("The vector index is being rebuilt."),
            }[self._kind]
            raise BusyError(what, Message("Try again when that is done."))
        self._prepare()
        self._kind, self._share = kind, None
        self._changed()

    def _ending(self, future: "Future[Any]", then: "Callable[[Future[Any]], None]") -> "Future[Any]":
        """Return a future that completes only after the task is marked as finished."""
        settled: Future[Any] = Future()

        def end(done: "Future[Any]") -> None:
            try:
                if isinstance(error := done.exception(), CatalogDamagedError):
                    self._damage_found(error)
                then(done)
            finally:
                self._kind = None
                self._changed()
                settle(settled, done.result)

        future.add_done_callback(end)
        return settled

    def _keep_report(self, done: "Future[VerifyReport]") -> None:
        if done.exception() is not None or done.result().needs_restart:
            return
        kept = json.dumps(to_json(LastVerify(time.time(), done.result())))
        try:
            catalog = Catalog.open(self._paths.catalog_file)
            try:
                catalog.meta.set(LAST_VERIFY_KEY, kept)
            finally:
                catalog.close()
        except CatalogDamagedError as error:
            self._damage_found(error)
        except DesktopSearchError as error:
            log.warning("the result of the check is not kept: %s", error)

    # Compaction, on its background thread.

    def _compacted(self) -> Compacted:
        before = self._bytes()
        free = shutil.disk_usage(self._paths.data).free
        if free < LEAST_FREE_BYTES:
            raise DesktopSearchError(
                Message(
                    "Not enough disk space to compact the index: {free} of the {needed} needed are free.",
                    free=_mb(free),
                    needed=_mb(LEAST_FREE_BYTES),
                ),
                Message("Free some space there first."),
            )
        catalog = Catalog.open(self._paths.catalog_file)
        try:
            self._shrink(catalog)
            note = self._shrink_vectors(catalog)
        finally:
            catalog.close()
        result = Compacted(before, self._bytes(), note)
        log.info("compacted from %d to %d bytes", result.before_bytes, result.after_bytes)
        return result

    def _shrink(self, catalog: Catalog) -> None:
        for _ in catalog.compaction():
            if self._closed.wait(PAUSE_S):
                raise _stopped()

    def _shrink_vectors(self, catalog: Catalog) -> Message:
        """Rebuild Chroma, which never frees the space of deleted vectors. Returns the reason if it cannot."""
        if not catalog.outbox.deleted() and not catalog.outbox.count_by_operation()[1]:
            return NO_MESSAGE
        needed = bytes_of_vectors(self._paths) + LEAST_FREE_BYTES
        free = shutil.disk_usage(self._paths.data).free
        if free < needed:
            return Message(
                "The vector index was not rebuilt: this needs {needed} of free disk space, and only {free} are free.",
                needed=_mb(needed),
                free=_mb(free),
            )
        rebuilt = self._keeper.rebuild()
        while not rebuilt.done():
            self._share = self._keeper.share_rebuilt
            if self._closed.wait(LOOK_EVERY_S):
                raise _stopped()
        rebuilt.result()
        return NO_MESSAGE

    def _bytes(self) -> int:
        return bytes_of_catalog(self._paths) + bytes_of_vectors(self._paths)


def last_verify(catalog: Catalog) -> LastVerify | None:
    """Report of the last verification, from the catalog."""
    kept = catalog.meta.get(LAST_VERIFY_KEY)
    try:
        found: LastVerify | None = from_json(LastVerify, json.loads(kept), LAST_VERIFY_KEY) if kept else None
    except (ValueError, MessageError):
        # Written by another version.
        return None
    return found


def _log_trouble(done: "Future[Any]") -> None:
    if (error := done.exception()) is not None:
        log.warning("the vector index could not be rebuilt", exc_info=error)


def _stopped() -> EngineGoneError:
    return EngineGoneError(
        Message("Compacting was stopped."), Message("The freed space is kept. The next run continues from there.")
    )


def _mb(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
