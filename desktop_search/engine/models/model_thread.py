"""Worker thread that loads models and serves their vectors; the slow half of the engine's start.

Lexical search works from the start. This thread loads and switches models (model_manager.py) and serves their vectors
(vector_service.py); each is delivered as soon as it is ready.
"""

import contextlib
import logging
import time
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from desktop_search.domain.errors import (
    CatalogDamagedError,
    DesktopSearchError,
    DiskFullError,
    ModelMissingError,
    ModelStoppedError,
)
from desktop_search.domain.messages import NO_MESSAGE, Message, joined
from desktop_search.domain.queries import MeaningState
from desktop_search.domain.redaction import FaultLog
from desktop_search.domain.status import Finding, ModelState, ModelStatus, VerifyReport
from desktop_search.domain.threads import Guard, settle
from desktop_search.domain.worker_thread import Command, WorkerThread
from desktop_search.engine.models.model_manager import ModelManager, ModelRequest
from desktop_search.engine.models.model_selection import ModelFinder, model_name
from desktop_search.engine.vectors.vector_locations import VectorLocation
from desktop_search.engine.vectors.vector_service import VectorConsumer, VectorService
from desktop_search.engine.vectors.verification import report_on, verify_snapshot
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog

log = logging.getLogger(__name__)

# Timeout for the main thread to stop using vectors that are about to be closed.
LET_GO_S = 30.0
# Polling interval for free space on a full disk, as in the indexer.
ROOM_RETRY_S = 10.0
WITHOUT_MEANING = Message("Search by meaning then works again.")


class ModelThread(WorkerThread):
    """The model thread. Public methods return immediately, except those that wait."""

    def __init__(
        self,
        paths: AppPaths,
        user: VectorConsumer,
        find: ModelFinder,
        place: VectorLocation,
        *,
        keeps_index: bool,
        is_lazy: bool,
    ) -> None:
        """`keeps_index` is false for a single search, which neither writes vectors nor rebuilds anything.

        With `is_lazy`, the model is loaded only once there is something to embed.
        """
        super().__init__("model")
        self._paths = paths
        self._user = user
        self.keeps_index = keeps_index
        self._is_lazy = is_lazy
        self._waits_for_room = NO_MESSAGE
        self._guard = Guard("no meaning", FaultLog(log))
        self._vectors = VectorService(
            place, user, should_stop=lambda: self._stopping, note_ready=lambda: self._models.note_ready()
        )
        self._models = ModelManager(
            paths, user, find, self._vectors, should_stop=lambda: self._stopping, tell=self._tell
        )
        self.status = ModelStatus("", "", ModelState.NOT_LOADED)
        """Replaced as a whole, so that any thread may read it."""

    @property
    def share_rebuilt(self) -> float:
        """Share of the vector index that is rebuilt while `is_repairing`, 0 to 1. Thread-safe."""
        return self._vectors.share_rebuilt

    @property
    def is_repairing(self) -> bool:
        """True while the vector index is repaired or unavailable. Thread-safe."""
        return self._vectors.is_repairing or bool(self._vectors.lacks_room)

    @property
    def trouble(self) -> Message:
        """What limits search by meaning, as a text for the user; empty if nothing does. Thread-safe."""
        return self._waits_for_room or self._vectors.lacks_room

    # Requests from other threads.

    def load(self, model: str, device: str) -> None:
        """Load this model, or switch to it: the previous one serves until the new one has embedded everything."""
        if self.status.state is not ModelState.READY:
            self.status = ModelStatus(model, model_name(model), ModelState.LOADING)
        self._put(lambda: self._load(model, device))

    def finish_switch(self) -> None:
        """Complete the switch: the coming model has embedded everything."""
        self._put(self._finish_switch)

    def unload(self) -> None:
        """Release the model's memory; `load` loads it again."""
        self._put(self._unload)

    def free_memory(self) -> None:
        """Free what is not needed while nothing is indexed."""
        self._put(self._models.free_memory)

    def revive(self) -> None:
        """The model's process died: wait for its restart, and update the status."""
        if self.status.state is ModelState.READY:
            self._set_state(ModelState.LOADING)
            self._put(self._revive)

    def repair(self) -> None:
        """Fall back to exact search and rebuild the vector index, which has failed."""
        self._put(self._repair)

    def use_place(self, place: VectorLocation) -> None:
        """Switch to another location of the vector index."""
        self._put(lambda: self._use_place(place))

    def rebuild(self) -> "Future[None]":
        """Rebuild the vector index on request."""
        done: Future[None] = Future()
        self._put(lambda: self._rebuild(done))
        return done

    def verify(self, restored: Message, *, deep: bool = False) -> "Future[VerifyReport]":
        """Verify the whole index and repair it. `restored` describes a repair at the engine's start, for the report."""
        done: Future[VerifyReport] = Future()
        self._put(lambda: self._verify(done, [Finding(restored)] if restored else [], deep))
        return done

    # Model thread.

    def _serve(self) -> None:
        while not self._stopping:
            self._take_commands()
            # Retried while the index lacks disk space or its server.
            if not self._wait_for_command(ROOM_RETRY_S if self._vectors.lacks_room else None):
                self._put(self._repair_with_room)
        self._vectors.close()
        self._models.abandon()

    def _interrupt(self) -> None:
        # Unblocks a job that loads a model or waits for one.
        self._models.abandon()

    def _put(self, job: Command) -> None:
        # A second guard, because falling back to search without a model may fail too.
        self._post(lambda: self._guard.run(partial(self._do_or_go_without, job), None))

    def _do_or_go_without(self, job: Command) -> None:
        try:
            self._do(job)
        except ModelStoppedError:
            log.info("the model is let go while it was wanted")
        except ModelMissingError as error:
            self._go_without(ModelState.MISSING, error.text)
        except DesktopSearchError as error:
            if isinstance(error, CatalogDamagedError):
                self._user.take_damage(error)
            log.warning("no meaning: %s", error)
            self._go_without(ModelState.FAILED, error.text)
        except Exception:  # Edge: whatever a model's library raises, lexical search must continue.
            log.exception("no meaning")
            self._go_without(ModelState.FAILED, Message("The model could not be started. The log has details."))

    def _do(self, job: Command) -> None:
        """Run a job, and retry while the disk is full. Between retries there is no model, only lexical search."""
        try:
            while not self._stopping:
                try:
                    return job()
                except DiskFullError as error:
                    log.warning("meaning waits: %s", error)
                    self._waits_for_room = joined(error.text, WITHOUT_MEANING)
                    self._models.unload()
                    self._vectors.take_away(MeaningState.LOADING)
                    self._set_state(ModelState.LOADING)
                self._wait_for_stop(ROOM_RETRY_S)
        finally:
            self._waits_for_room = NO_MESSAGE

    def _open_catalog(self) -> Catalog:
        catalog = Catalog.open(self._paths.catalog_file)
        catalog.on_damage = self._user.take_row_damage
        return catalog

    def _load(self, model: str, device: str) -> None:
        catalog = self._open_catalog()
        try:
            self._models.load(catalog, ModelRequest(model, device, self.keeps_index, self._is_lazy))
        finally:
            catalog.close()

    def _finish_switch(self) -> None:
        catalog = self._open_catalog()
        try:
            self._models.finish(catalog)
        finally:
            catalog.close()

    def _repair(self) -> None:
        catalog = self._open_catalog()
        try:
            self._vectors.repair(catalog, keeps_index=self.keeps_index)
        finally:
            catalog.close()

    def _use_place(self, place: VectorLocation) -> None:
        catalog = self._open_catalog()
        try:
            self._vectors.use(catalog, place, keeps_index=self.keeps_index)
        finally:
            catalog.close()

    def _repair_with_room(self) -> None:
        catalog = self._open_catalog()
        try:
            if self._vectors.has_room(catalog):
                self._vectors.repair(catalog, keeps_index=self.keeps_index)
        finally:
            catalog.close()

    def _rebuild(self, done: "Future[None]") -> None:
        def rebuild() -> None:
            with contextlib.closing(self._open_catalog()) as catalog:
                self._vectors.rebuild_index(catalog)

        settle(done, rebuild)

    def _verify(self, done: "Future[VerifyReport]", findings: list[Finding], deep: bool) -> None:
        started = time.monotonic()
        try:
            catalog = self._open_catalog()
            try:
                findings += catalog.audit(self._paths.snapshot_file, deep=deep)
                findings += verify_snapshot(self._paths.snapshot_file)
                findings += self._vectors.verify(catalog, deep=deep)
                done.set_result(report_on(catalog, findings, started))
            finally:
                catalog.close()
        except CatalogDamagedError as error:
            found = (*findings, Finding(error.text, repaired=False))
            done.set_result(VerifyReport(0, 0, 0, time.monotonic() - started, found, needs_restart=True))
            self._user.take_damage(error)
        except Exception as error:  # Edge: the caller gets the error, and search by meaning continues if possible.
            done.set_exception(error)

    def _revive(self) -> None:
        if self.status.state is ModelState.LOADING and self._models.revive():
            self._set_state(ModelState.READY)

    def _unload(self) -> None:
        if self.status.state is ModelState.READY:
            self._models.unload()
            self._set_state(ModelState.NOT_LOADED)

    def _go_without(self, state: ModelState, message: Message) -> None:
        from desktop_search.embedding.models.token_counting import EstimatedTokenCounter

        self._models.unload()
        self._vectors.take_away(MeaningState.UNAVAILABLE)
        self._user.take_counter(EstimatedTokenCounter())
        self._set_state(state, message)

    def _tell(self, status: ModelStatus) -> None:
        self.status = status
        self._user.note_change()

    def _set_state(self, state: ModelState, message: Message = NO_MESSAGE) -> None:
        self._tell(replace(self.status, state=state, message=message))
