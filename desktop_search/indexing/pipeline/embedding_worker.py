"""Work while no file is queued: embeds waiting texts and writes their vectors to Chroma."""

import contextlib
import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_search.domain.errors import (
    DesktopSearchError,
    ModelAwayError,
    ModelBrokenError,
    ModelDiedError,
    ModelStoppedError,
)
from desktop_search.domain.messages import Message
from desktop_search.domain.thread_owner import any_thread, owned
from desktop_search.indexing.pipeline.embedding_pipeline import ModelAtWork
from desktop_search.indexing.progress import Tally
from desktop_search.indexing.reporting import Reporter
from desktop_search.store.catalog.catalog import Catalog

if TYPE_CHECKING:
    from desktop_search.store.vectors.vector_index import VectorWriter

log = logging.getLogger(__name__)

MOST_FAILURES = 3
FOLLOW_SLICE = 32
"""Rows written to Chroma in one call: about 30 ms, during which its binding blocks all other threads."""


@owned
class EmbeddingWorker:
    """Embedding jobs. Thread: indexer."""

    def __init__(
        self,
        report: Reporter,
        *,
        vectors_failed: Callable[[DesktopSearchError], None],
        switch_ready: Callable[[], None],
        should_go_on: Callable[[], bool],
    ) -> None:
        """`vectors_failed` is called when Chroma fails, `switch_ready` when the coming model can take over."""
        self.serving: ModelAtWork | None = None
        self.coming: ModelAtWork | None = None
        self.threads: int | None = None
        """Number of cores for embedding, from the next batch on."""
        self._report = report
        self._vectors_failed = vectors_failed
        self._switch_ready = switch_ready
        self._should_go_on = should_go_on
        self._vectors: VectorWriter | None = None
        self._writing = threading.Lock()

    @any_thread
    def set_vectors(self, vectors: "VectorWriter | None") -> None:
        """Set the vector index to write to. After this returns, the previous one is not used any more."""
        with self._writing:
            self._vectors = vectors

    def take(self, serving: ModelAtWork | None) -> None:
        """Set the model to embed with, which is the catalog's current model."""
        self.finish()
        self.serving = serving

    def take_coming(self, coming: ModelAtWork | None) -> None:
        """Set a second model to embed with, which is the catalog's coming model."""
        self.finish()
        self.coming = coming

    def finish(self) -> None:
        """Store the vectors of the batches in progress; takes about half a second at most."""
        for model in (self.serving, self.coming):
            if model is not None:
                # If the catalog cannot be written, the texts wait as before.
                with contextlib.suppress(DesktopSearchError):
                    model.finish()

    def follow(self, catalog: Catalog) -> bool:
        """Write a slice of the outbox to Chroma. Returns False if it is empty, or if there is no index."""
        with self._writing:
            if self._vectors is None:
                return False
            from desktop_search.store.vectors.collection_vectors import VectorsDamagedError
            from desktop_search.store.vectors.vector_index import follow

            try:
                return follow(self._vectors, catalog, FOLLOW_SLICE) > 0
            except VectorsDamagedError as error:
                log.exception("the vector index failed")
                self._vectors, failed = None, error
        self._vectors_failed(failed)
        return True

    def advance(self, catalog: Catalog, memory_cap_mb: int) -> bool:
        """Embed one batch. Returns False if no model has waiting texts or a batch in progress."""
        # During a switch of models the serving model embeds only new texts, so that they can be found meanwhile.
        if self.serving is not None and self._embed(self.serving, memory_cap_mb, only_new=self.coming is not None):
            return True
        if self.coming is None:
            return False
        worked = self._embed(self.coming, memory_cap_mb)
        if self.coming is not None and catalog.switch.is_complete() and (worked or not self.coming.is_told):
            self.coming.is_told = True
            self._switch_ready()
        return worked

    def _embed(self, model: ModelAtWork, memory_cap_mb: int, only_new: bool = False) -> bool:
        try:
            batch = model.embed_batch(self.threads, memory_cap_mb, only_new=only_new, looks_ahead=self._looks_ahead)
        except ModelStoppedError:
            # The model has been removed; a command announces its replacement.
            self._drop(model)
            return True
        except ModelAwayError:
            # A query ended the model's process; the next batch restarts it.
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

    def _looks_ahead(self) -> bool:
        # The batch in progress is recorded in one place, for blame after a crash, so only one model may look ahead.
        return self._should_go_on() and (self.serving is None or self.coming is None)

    def _give_up(self, model: ModelAtWork, error: Exception) -> bool:
        """Drop a model after repeated failures, so that the other work can complete."""
        model.failures += 1
        if model.failures < MOST_FAILURES:
            raise error
        log.error("the model failed %d times in a row", model.failures, exc_info=error)
        if model is self.coming:
            trouble = Message(
                "{model} fails, so the previous model is still used. The log has details.", model=model.name
            )
        else:
            trouble = Message("The model fails, so new texts are found by words only. The log has details.")
        self._drop(model)
        self._report.lasting_trouble = trouble
        return True

    def _drop(self, model: ModelAtWork) -> None:
        if model is self.coming:
            self.coming = None
        else:
            self.serving = None
