"""The half of the engine that takes long to wake: model and vectors, in a thread of their own.

Words answer from the first moment. This thread finds the model, loads it, opens the vector index or has it rebuilt,
and hands each part over as soon as it is there.
"""

import logging
import queue
import shutil
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from desktop_search.app_info import APP_NAME
from desktop_search.domain.errors import CatalogDamagedError, DesktopSearchError, DiskFullError, ModelMissingError
from desktop_search.domain.queries import MeaningState
from desktop_search.domain.status import Finding, ModelState, ModelStatus, VerifyReport
from desktop_search.embedding.protocol import Embedder, TokenCounter
from desktop_search.engine.models import ModelFinder, ModelParts, model_name
from desktop_search.engine.recovery import RESTORED_KEY
from desktop_search.engine.verification import recover_vectors, report_on, verify_vectors
from desktop_search.paths import AppPaths
from desktop_search.platform.memory import give_back_memory
from desktop_search.store.catalog import Catalog

if TYPE_CHECKING:
    from desktop_search.store.exact import ExactVectors
    from desktop_search.store.vectors import ChromaVectors, VectorSearch, VectorWriter

log = logging.getLogger(__name__)

# Telling Chroma so many changes takes a second; with more of them a single search is faster on the exact vectors.
FOLLOW_BEFORE_SEARCH = 500
# In each of which Chroma lets no other thread run, for some 30 ms.
FOLLOW_SLICE = 32
# Up to so many vectors, reading them all takes less time than importing chromadb; a single query then needs no index.
FEW_VECTORS = 50_000
# Which model the catalog's current vectors are of, in the catalog's table of small facts.
IDENTITY_KEY = "model_identity"
LOOK_EVERY_S = 0.25
# How long the main thread may take to let go of vectors that are to be closed.
LET_GO_S = 30.0
# How long the indexer may take to let go of the model.
RELEASE_S = 5.0


class MeaningUser(Protocol):
    """Who gets the parts; called from the meaning thread."""

    def take_counter(self, counter: TokenCounter) -> None:
        """Tokens can be counted: first of all, and always, if only by an estimate."""

    def take_embedder(self, embedder: Embedder | None, counter: TokenCounter, name: str) -> None:
        """The model is loaded and the catalog's current one; or unloaded, where it is None."""

    def take_vectors(self, vectors: "VectorWriter | None") -> None:
        """Where new vectors go; None while there is no index to write to."""

    def take_meaning(self, embedder: Embedder | None, vectors: "VectorSearch | None", state: MeaningState) -> None:
        """What searches are answered with. Returns once the old ones are let go."""

    def take_exact(self, embedder: Embedder | None, vectors: "ExactVectors", ticket: int) -> None:
        """As `take_meaning`, with all vectors up to that ticket of the outbox."""

    def wait_until_read(self, timeout_s: float) -> bool:
        """True when no file waits to be read."""

    def take_damage(self, error: CatalogDamagedError) -> None:
        """The catalog is damaged; the engine is to be started anew."""

    def note_change(self) -> None:
        """There is something new to tell in the status."""


Job = Callable[[], None]


class MeaningKeeper(threading.Thread):
    """Does one job after the other; every public method but `run` returns at once."""

    def __init__(
        self, paths: AppPaths, user: MeaningUser, find: ModelFinder, *, keeps_index: bool, is_lazy: bool
    ) -> None:
        """`keeps_index` is false for a single search, which neither writes vectors nor rebuilds anything.

        A lazy keeper loads the model only once there is something to embed.
        """
        super().__init__(name="meaning", daemon=True)
        self._paths = paths
        self._user = user
        self._find = find
        self.keeps_index = keeps_index
        self._is_lazy = is_lazy
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._settled = threading.Condition()
        self._unsettled = 0
        self._query_embedder: Embedder | None = None
        self._parts: ModelParts | None = None
        self._chroma: ChromaVectors | None = None
        self.status = ModelStatus("", "", ModelState.NOT_LOADED)
        """Replaced whole, so that any thread may read it."""
        self.is_repairing = False

    # What others ask of it.

    def load(self, model: str, device: str) -> None:
        """Put this model in place of the one there is."""
        self.status = ModelStatus(model, model_name(model), ModelState.LOADING)
        self._put(lambda: self._load(model, device))

    def unload(self) -> None:
        """Give the model's memory back; `load` brings it again."""
        self._put(self._unload)

    def repair(self) -> None:
        """The vector index has failed: answer by exact search, and make it anew."""
        self._put(self._repair)

    def verify(self, restored: str) -> "Future[VerifyReport]":
        """Check the whole index and repair it; `restored` says what was mended as the engine started."""
        done: Future[VerifyReport] = Future()
        self._put(lambda: self._verify(done, [Finding(restored)] if restored else []))
        return done

    def close(self, timeout_s: float) -> None:
        """End the thread; what it is in the middle of it does not finish."""
        self._closing.set()
        self._jobs.put(None)
        if self.is_alive():
            self.join(timeout_s)

    def wait_until_settled(self, timeout_s: float) -> bool:
        """True when no job is waiting or under way."""
        with self._settled:
            return self._settled.wait_for(lambda: self._unsettled == 0, timeout_s)

    # The thread.

    def run(self) -> None:
        """Do jobs until closed."""
        while (job := self._jobs.get()) is not None and not self._closing.is_set():
            try:
                job()
            except ModelMissingError as error:
                self._go_without(ModelState.MISSING, f"{error.message} {error.remedy}")
            except DesktopSearchError as error:
                log.warning("no meaning: %s", error)
                self._go_without(ModelState.FAILED, f"{error.message} {error.remedy}")
            except Exception:  # Edge: whatever a model's library raises, words must go on answering.
                log.exception("no meaning")
                self._go_without(ModelState.FAILED, "The model could not be started; the log has the details.")
            with self._settled:
                self._unsettled -= 1
                self._settled.notify_all()
        if self._chroma is not None:
            self._chroma.close()

    def _put(self, job: Job) -> None:
        with self._settled:
            self._unsettled += 1
        self._jobs.put(job)

    def _load(self, model: str, device: str) -> None:
        self._set_state(ModelState.LOADING)
        self._take_away(MeaningState.LOADING)
        parts = self._find(model, self._paths.models, device)
        self._parts = parts
        self._user.take_counter(parts.counter)
        if self._is_lazy and not self._is_wanted(parts):
            self._set_state(ModelState.NOT_LOADED)
            return
        if self._closing.is_set():
            return
        embedder, query_embedder = parts.load()
        # The first text takes a hundred times as long as the second; that shall not be somebody's query.
        query_embedder.embed_query(APP_NAME)
        if self._closing.is_set():
            return
        self._query_embedder = query_embedder
        try:
            self._open_index(parts, embedder)
        finally:
            self.is_repairing = False
            self._user.note_change()

    def _is_wanted(self, parts: ModelParts) -> bool:
        """Wait until there is something to embed, or nothing left to read. Only for an engine that serves no search.

        A run over folders in which nothing has changed then ends without loading anything.
        """
        from desktop_search.store.vectors import was_unclean

        catalog = Catalog.open(self._paths.catalog_file)
        try:
            if catalog.meta.get(IDENTITY_KEY) != parts.identity or was_unclean(self._paths.vectors):
                return True
            while not self._closing.is_set():
                is_read = self._user.wait_until_read(LOOK_EVERY_S)
                if catalog.counts().texts_waiting or catalog.outbox.count():
                    return True
                if is_read:
                    return False
            return False
        finally:
            catalog.close()

    def _open_index(self, parts: ModelParts, embedder: Embedder) -> None:
        catalog = Catalog.open(self._paths.catalog_file)
        try:
            catalog.vectors.select_model(embedder.fingerprint, parts.name, embedder.dimensions)
            catalog.meta.set(IDENTITY_KEY, parts.identity)
            if self.keeps_index and catalog.meta.get(RESTORED_KEY):
                self._settle_restored(catalog, (embedder.fingerprint, embedder.dimensions))
            self._user.take_embedder(embedder, parts.counter, parts.name)
            self._open_vectors(catalog, embedder, ready=replace(self.status, device=embedder.device))
        finally:
            catalog.close()

    def _settle_restored(self, catalog: Catalog, facts: tuple[str, int]) -> None:
        """The catalog is a former one, or new, and the vector index knows more, less and other things than it."""
        self.is_repairing = True
        self._user.note_change()
        recover_vectors(self._paths.vectors, catalog, facts)
        verify_vectors(self._paths.vectors, catalog, facts, self._closing.is_set)
        if not self._closing.is_set():
            catalog.meta.set(RESTORED_KEY, "")

    def _open_vectors(self, catalog: Catalog, embedder: Embedder, ready: ModelStatus) -> None:
        from desktop_search.store.vectors import needs_compaction, open_vectors, was_unclean

        folder, facts = self._paths.vectors, (embedder.fingerprint, embedder.dimensions)
        is_doubtful = was_unclean(folder)
        if not self.keeps_index and (is_doubtful or catalog.vectors.live() <= FEW_VECTORS):
            self._serve_exactly(catalog, ready)
            return
        if is_doubtful:
            # It is probed first, in a child process, which takes seconds; nobody need wait for that.
            self.is_repairing = True
            self._serve_exactly(catalog, ready)
        self._chroma = open_vectors(folder, catalog, *facts)
        if self._chroma is not None and self.keeps_index and needs_compaction(catalog):
            self._close_chroma()
        if self._chroma is not None and self._is_worth_serving(catalog, is_doubtful):
            self._serve(self._chroma, ready)
            return
        if not is_doubtful:
            self._serve_exactly(catalog, ready)
        if self.keeps_index:
            self._rebuild(catalog, embedder)

    def _is_worth_serving(self, catalog: Catalog, is_served_exactly: bool) -> bool:
        """Tell Chroma what it does not know yet, where that can be done before anybody asks it.

        A single search does not wait for much of it. An indexer does it by and by.
        """
        from desktop_search.store.vectors import follow

        assert self._chroma is not None, "opened just before"
        if not self.keeps_index and catalog.outbox.count() > FOLLOW_BEFORE_SEARCH:
            return False
        if is_served_exactly or not self.keeps_index:
            while not self._closing.is_set() and follow(self._chroma, catalog, FOLLOW_SLICE):
                pass
        return True

    def _serve_exactly(self, catalog: Catalog, ready: ModelStatus) -> "ExactVectors":
        from desktop_search.store.exact import ExactVectors

        ticket = catalog.outbox.last_ticket()
        exact = ExactVectors.load(catalog.vectors)
        self._user.take_exact(self._query_embedder, exact, ticket)
        self.status = replace(ready, state=ModelState.READY, message="")
        self._user.note_change()
        return exact

    def _serve(self, chroma: "ChromaVectors", ready: ModelStatus) -> None:
        if self.keeps_index:
            self._user.take_vectors(chroma)
        self._user.take_meaning(self._query_embedder, chroma, MeaningState.READY)
        self.status = replace(ready, state=ModelState.READY, message="")
        self._user.note_change()

    def _rebuild(self, catalog: Catalog, embedder: Embedder) -> None:
        """Beside the old index; exact search answers meanwhile, and from then on where Chroma fails altogether."""
        from desktop_search.store.vectors import ChromaVectors, VectorsDamagedError, rebuild

        folder, facts = self._paths.vectors, (embedder.fingerprint, embedder.dimensions)
        self.is_repairing = True
        self._user.note_change()
        try:
            log.info("the vector index is made anew")
            if not rebuild(folder, catalog, *facts, should_stop=self._closing.is_set):
                return
            self._chroma = ChromaVectors.open(folder, *facts)
            self._serve(self._chroma, self.status)
        except (VectorsDamagedError, DiskFullError) as error:
            log.warning("the vector index cannot be made anew: %s", error)
            # Nothing of it may be taken for whole at the next start, as the outbox is emptied without it now.
            shutil.rmtree(folder, ignore_errors=True)
            self._user.take_vectors(self._serve_exactly(catalog, self.status))
        finally:
            self.is_repairing = False
            self._user.note_change()

    def _repair(self) -> None:
        embedder = self._query_embedder
        if embedder is None:
            return
        catalog = Catalog.open(self._paths.catalog_file)
        try:
            self._user.take_vectors(None)
            self._serve_exactly(catalog, self.status)
            self._close_chroma()
            if self.keeps_index:
                self._rebuild(catalog, embedder)
        finally:
            catalog.close()

    def _verify(self, done: "Future[VerifyReport]", findings: list[Finding]) -> None:
        started = time.monotonic()
        try:
            catalog = Catalog.open(self._paths.catalog_file)
            try:
                findings += catalog.audit()
                findings += self._verify_vectors(catalog)
                done.set_result(report_on(catalog, findings, started))
            finally:
                catalog.close()
        except CatalogDamagedError as error:
            found = (*findings, Finding(f"{error.message} {error.remedy}", repaired=False))
            done.set_result(VerifyReport(0, 0, 0, time.monotonic() - started, found, needs_restart=True))
            self._user.take_damage(error)
        except Exception as error:  # Edge: whoever asked is told, and meaning goes on as it can.
            done.set_exception(error)

    def _verify_vectors(self, catalog: Catalog) -> list[Finding]:
        """Exact search answers meanwhile, where searches are answered by meaning at all."""
        from desktop_search.store.vectors import ChromaVectors, VectorsDamagedError

        facts = catalog.vectors.current_model()
        if facts is None:
            return []
        is_serving = self._query_embedder is not None
        if is_serving:
            self._user.take_vectors(None)
            exact = self._serve_exactly(catalog, self.status)
            self._close_chroma()
        try:
            findings = verify_vectors(self._paths.vectors, catalog, facts, self._closing.is_set)
            if is_serving and not self._closing.is_set():
                self._chroma = ChromaVectors.open(self._paths.vectors, *facts)
                self._serve(self._chroma, self.status)
        except VectorsDamagedError as error:
            if is_serving:
                # As where it cannot be made anew at the start: see _rebuild.
                shutil.rmtree(self._paths.vectors, ignore_errors=True)
                self._user.take_vectors(exact)
            return [Finding(f"{error.message} It could not be made anew; exact search serves.", repaired=False)]
        return findings

    def _unload(self) -> None:
        parts = self._parts
        if self.status.state is not ModelState.READY or parts is None:
            return
        # Before the rest, which waits for the main thread: the indexer has been told by then.
        self._user.take_embedder(None, parts.counter, "")
        # A search meanwhile has the model loaded again, and says that meaning follows.
        self._take_away(MeaningState.LOADING)
        self._user.wait_until_read(RELEASE_S)
        parts.release()
        give_back_memory()
        self._set_state(ModelState.NOT_LOADED)

    def _take_away(self, state: MeaningState) -> None:
        self._query_embedder = None
        self._user.take_vectors(None)
        self._user.take_meaning(None, None, state)
        self._close_chroma()

    def _close_chroma(self) -> None:
        chroma, self._chroma = self._chroma, None
        if chroma is not None:
            chroma.close()

    def _go_without(self, state: ModelState, message: str) -> None:
        from desktop_search.embedding.tokens import EstimatedTokenCounter

        self._take_away(MeaningState.UNAVAILABLE)
        self._user.take_counter(EstimatedTokenCounter())
        self._set_state(state, message)

    def _set_state(self, state: ModelState, message: str = "") -> None:
        self.status = replace(self.status, state=state, message=message)
        self._user.note_change()
