"""Switches between models: keeps the serving model until the coming one has embedded everything.

A new model embeds in the background while the old one serves. Searches use the old vectors until every text that has
one also has a new one. The serving and the coming model are recorded in the catalog, so a switch survives restarts.
"""

import logging
from collections.abc import Callable
from dataclasses import replace

from desktop_search.app_info import APP_NAME
from desktop_search.domain.errors import DesktopSearchError, ModelStoppedError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message, joined
from desktop_search.domain.queries import MeaningState
from desktop_search.domain.status import ModelState, ModelStatus
from desktop_search.domain.thread_owner import any_thread, owned
from desktop_search.embedding.interfaces import Embedder
from desktop_search.engine.backup.recovery import RESTORED_KEY
from desktop_search.engine.models.model_selection import ModelFinder, ModelParts, model_name
from desktop_search.engine.vectors.vector_service import VectorConsumer, VectorService
from desktop_search.paths import AppPaths
from desktop_search.platform.processes.memory import give_back_memory, trim_memory
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.model_switch import ModelRow

log = logging.getLogger(__name__)

LOOK_EVERY_S = 0.25
# Timeout for the indexer to stop using a model.
RELEASE_S = 5.0


@dataclass(frozen=True, slots=True)
class ModelRequest:
    """The model that the settings select, and how to load it."""

    model: str
    """A name in the model catalogue, or a folder."""
    device: str
    keeps_index: bool
    """False for a single search, which uses the serving model and starts no switch."""
    is_lazy: bool = False
    """True to load the model only when there is something to embed."""


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model in memory."""

    wish: ModelRequest
    parts: ModelParts
    embedder: Embedder
    query_embedder: Embedder

    def is_for(self, identity: str, wish: ModelRequest) -> bool:
        """True if nothing needs to be loaded for this model and request."""
        ours = (self.parts.identity, self.wish.device, self.wish.keeps_index)
        return ours == (identity, wish.device, wish.keeps_index)


@owned
class ModelManager:
    """The serving model and, during a switch, the coming one. Thread: model."""

    def __init__(
        self,
        paths: AppPaths,
        user: VectorConsumer,
        find: ModelFinder,
        vectors: VectorService,
        *,
        should_stop: Callable[[], bool],
        tell: Callable[[ModelStatus], None],
    ) -> None:
        self._paths = paths
        self._user = user
        self._find = find
        self._vectors = vectors
        self._should_stop = should_stop
        self._tell = tell
        self._serving: LoadedModel | None = None
        self._coming: LoadedModel | None = None
        self._trouble = NO_MESSAGE
        # All models found and not released. Other threads may release them.
        self._held: list[ModelParts] = []

    def load(self, catalog: Catalog, wish: ModelRequest) -> None:
        """Load the requested model: immediately if no other one has vectors, else as the coming model of a switch.

        Raises the errors of finding and loading it, if no other model serves.
        """
        self._trouble = NO_MESSAGE
        before = catalog.switch.serving()
        if before is not None and before.model_id not in ("", wish.model) and catalog.vectors.live():
            if self._keep(catalog, before, wish):
                if wish.keeps_index and not self._should_stop():
                    self._load_coming(catalog, before, wish)
                return
            self._release()
        parts = self._found(wish.model, wish)
        if wish.keeps_index:
            self._stop_coming(catalog)
        self._serve(catalog, wish, parts)

    def finish(self, catalog: Catalog) -> None:
        """Complete the switch to the coming model. Does nothing while a text still lacks a new vector."""
        coming, before = self._coming, self._serving
        if coming is None or not self._vectors.replace(catalog, coming.query_embedder, catalog.switch.finish):
            return
        log.info("%s has taken over", coming.parts.name)
        self._serving, self._coming = coming, None
        self._user.take_coming(None, coming.parts.counter, "")
        self._user.take_embedder(coming.embedder, coming.parts.counter, coming.parts.name)
        self.note_ready()
        if before is not None:
            self._user.wait_until_delivered(RELEASE_S)
            self._release_parts(before.parts)
            give_back_memory()
        self._vectors.rebuild(catalog)

    def unload(self) -> None:
        """Release the memory of all models; `load` loads them again."""
        self._release()
        give_back_memory()

    def free_memory(self) -> None:
        """Free vocabularies for counting tokens, which are loaded again when needed, and unused heap."""
        for parts in list(self._held):
            parts.release_counter()
        trim_memory()

    def revive(self) -> bool:
        """Wait until the model's process has restarted; False if no model serves. Raises ModelBrokenError."""
        if self._serving is None:
            return False
        self._serving.parts.revive()
        return True

    @any_thread
    def abandon(self) -> None:
        """End the processes of all models at shutdown."""
        for parts in list(self._held):
            parts.release()

    def note_ready(self) -> None:
        """Report that searches use the vectors of the serving model."""
        if (serving := self._serving) is not None:
            device = serving.embedder.device
            name = serving.parts.name
            self._tell(ModelStatus(serving.wish.model, name, ModelState.READY, device, self._trouble))

    # Serving model.

    def _keep(self, catalog: Catalog, before: ModelRow, wish: ModelRequest) -> bool:
        """Load the previous model to serve during a switch. Returns False if it is no longer available."""
        if self._serving is not None and self._serving.is_for(before.fingerprint, wish):
            return True
        self._release()
        try:
            parts = self._found(before.model_id, wish)
            if parts.identity != before.fingerprint:
                log.warning("%s is not what it was", before.name)
                return False
            loaded = self._load(replace(wish, model=before.model_id), parts)
        except ModelStoppedError:
            raise
        except Exception as error:  # Edge: whatever the old model's library raises, the new one can take over.
            log.warning("%s cannot be loaded any more: %s", before.name, error)
            return False
        if loaded is not None:
            self._hand_over(catalog, loaded)
        return True

    def _serve(self, catalog: Catalog, wish: ModelRequest, parts: ModelParts) -> None:
        if self._serving is not None and self._serving.is_for(parts.identity, wish):
            # Switched back: this model has been serving all the time.
            self._release_parts(parts)
            self.note_ready()
            return
        self._release(but=parts)
        if wish.is_lazy and not self._is_wanted(catalog, parts):
            self._tell(ModelStatus(wish.model, parts.name, ModelState.NOT_LOADED))
            return
        loaded = self._load(wish, parts)
        if loaded is not None:
            self._hand_over(catalog, loaded)

    def _load(self, wish: ModelRequest, parts: ModelParts) -> LoadedModel | None:
        """Returns None if the engine is closing."""
        self._tell(ModelStatus(wish.model, parts.name, ModelState.LOADING))
        self._user.take_counter(parts.counter)
        return None if self._should_stop() else self._started(wish, parts)

    def _started(self, wish: ModelRequest, parts: ModelParts) -> LoadedModel | None:
        embedder, query_embedder = parts.load()
        # The first text takes a hundred times as long as the second, so do not leave that to a user's query.
        query_embedder.embed_query(APP_NAME)
        if self._should_stop():
            return None
        return LoadedModel(wish, parts, embedder, query_embedder)

    def _hand_over(self, catalog: Catalog, loaded: LoadedModel) -> None:
        self._serving = loaded
        parts, embedder, keeps_index = loaded.parts, loaded.embedder, loaded.wish.keeps_index
        try:
            catalog.vectors.select_model(embedder.fingerprint, parts.name, embedder.dimensions, loaded.wish.model)
            if keeps_index and catalog.meta.get(RESTORED_KEY):
                self._vectors.settle_restored(catalog, (embedder.fingerprint, embedder.dimensions))
                if not self._should_stop():
                    catalog.meta.set(RESTORED_KEY, "")
            self._user.take_embedder(embedder, parts.counter, parts.name)
            self._vectors.open(catalog, loaded.query_embedder, keeps_index=keeps_index)
        finally:
            self._vectors.is_repairing = False
            self._user.note_change()

    def _is_wanted(self, catalog: Catalog, parts: ModelParts) -> bool:
        """Wait until there is something to embed (True) or nothing left to read (False). For `is_lazy` requests.

        A run over unchanged folders then ends without loading the model.
        """
        from desktop_search.store.vectors.vector_folder import was_unclean

        self._user.take_counter(parts.counter)
        before = catalog.vectors.current_model()
        if before is None or before[0] != parts.identity or was_unclean(self._paths.vectors):
            return True
        while not self._should_stop():
            is_read = self._user.wait_until_read(LOOK_EVERY_S)
            if catalog.counts().texts_waiting or catalog.outbox.count():
                return True
            if is_read:
                return False
        return False

    # Coming model.

    def _load_coming(self, catalog: Catalog, before: ModelRow, wish: ModelRequest) -> None:
        """Start to embed with the requested model in the background. If that fails, the serving model remains."""
        coming = self._coming
        if coming is not None and coming.wish == wish:
            return
        under_way = catalog.switch.coming()
        if under_way is None or under_way.model_id != wish.model:
            self._stop_coming(catalog)
        self._trouble = Message(
            "{model} is starting. Until then, {previous} is used.", model=model_name(wish.model), previous=before.name
        )
        self.note_ready()
        self._trouble = NO_MESSAGE
        try:
            parts = self._found(wish.model, wish)
            loaded = None if self._should_stop() else self._started(wish, parts)
        except ModelStoppedError:
            raise
        except DesktopSearchError as error:
            log.warning("no switch: %s", error)
            self._forget_failed()
            self._trouble = joined(error.text, Message("{model} is still used.", model=before.name))
        except Exception:  # Edge: whatever a model's library raises, the serving model remains.
            log.exception("no switch")
            self._forget_failed()
            name = model_name(wish.model)
            self._trouble = Message(
                "{model} could not be started. The log has details. {previous} is still used.",
                model=name,
                previous=before.name,
            )
        else:
            if loaded is not None:
                self._begin_switch(catalog, loaded)
        self.note_ready()

    def _forget_failed(self) -> None:
        for parts in [held for held in self._held if self._serving is None or held is not self._serving.parts]:
            self._release_parts(parts)

    def _begin_switch(self, catalog: Catalog, loaded: LoadedModel) -> None:
        parts, embedder = loaded.parts, loaded.embedder
        serving = catalog.switch.serving()
        if serving is not None and serving.fingerprint == embedder.fingerprint:
            # The same model under another name.
            catalog.switch.give_up()
            catalog.vectors.select_model(embedder.fingerprint, parts.name, embedder.dimensions, loaded.wish.model)
            self._release_parts(parts)
            return
        self._coming = loaded
        catalog.switch.begin(embedder.fingerprint, parts.name, embedder.dimensions, loaded.wish.model)
        if catalog.switch.is_complete():
            self.finish(catalog)
        else:
            self._user.take_coming(embedder, parts.counter, parts.name)
            # Otherwise a caller that waits for the end would see everything idle before the indexer knows of the model.
            self._user.wait_until_delivered(RELEASE_S)

    def _stop_coming(self, catalog: Catalog) -> None:
        """Cancel the switch. The vectors of the coming model are kept."""
        catalog.switch.give_up()
        coming, self._coming = self._coming, None
        if coming is not None:
            self._user.take_coming(None, coming.parts.counter, "")
            self._user.wait_until_delivered(RELEASE_S)
            self._release_parts(coming.parts)
            give_back_memory()

    def _found(self, model: str, wish: ModelRequest) -> ModelParts:
        parts = self._find(model, self._paths.models, wish.device)
        self._held.append(parts)
        return parts

    def _release_parts(self, parts: ModelParts) -> None:
        self._held = [held for held in self._held if held is not parts]
        parts.release()

    def _release(self, but: ModelParts | None = None) -> None:
        """Release all models except `but`, which is about to be loaded."""
        loaded = [model for model in (self._serving, self._coming) if model is not None]
        self._serving = self._coming = None
        for model in loaded:
            # Before `take_away`, which waits for the main thread: that has then already notified the indexer.
            self._user.take_coming(None, model.parts.counter, "")
            self._user.take_embedder(None, model.parts.counter, "")
        # A search in the meantime triggers a reload and reports that search by meaning is loading.
        self._vectors.take_away(MeaningState.LOADING)
        if loaded:
            self._user.wait_until_delivered(RELEASE_S)
        for parts in [held for held in self._held if held is not but]:
            self._release_parts(parts)
