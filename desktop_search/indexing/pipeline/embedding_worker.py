"""What comes when no file waits: models are given what waits for a vector, and Chroma hears of the vectors."""

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
from desktop_search.indexing.pipeline.embedding_pipeline import ModelAtWork
from desktop_search.indexing.progress import Tally
from desktop_search.indexing.reporting import Reporter
from desktop_search.store.catalog.catalog import Catalog

if TYPE_CHECKING:
    from desktop_search.store.vectors.vector_index import VectorWriter

log = logging.getLogger(__name__)

MOST_FAILURES = 3
FOLLOW_SLICE = 32
"""Rows Chroma is told at once: about 30 ms, in which its binding lets no other thread run."""


class EmbeddingWorker:
    """Belongs to the indexer's thread, but for `set_vectors` and `threads`."""

    def __init__(
        self,
        report: Reporter,
        *,
        vectors_failed: Callable[[DesktopSearchError], None],
        switch_ready: Callable[[], None],
        should_go_on: Callable[[], bool],
    ) -> None:
        """`vectors_failed` is called when Chroma gives up, `switch_ready` when the coming model may take over."""
        self.serving: ModelAtWork | None = None
        self.coming: ModelAtWork | None = None
        self.threads: int | None = None
        """Cores that embedding may take, from the next batch on."""
        self._report = report
        self._vectors_failed = vectors_failed
        self._switch_ready = switch_ready
        self._should_go_on = should_go_on
        self._vectors: VectorWriter | None = None
        self._writing = threading.Lock()

    def set_vectors(self, vectors: "VectorWriter | None") -> None:
        """Where vectors go. Once this returns the one before is not touched again."""
        with self._writing:
            self._vectors = vectors

    def take(self, serving: ModelAtWork | None) -> None:
        """Embed with this from now on, the catalog's current model."""
        self.finish()
        self.serving = serving

    def take_coming(self, coming: ModelAtWork | None) -> None:
        """Embed with this as well, the catalog's coming model."""
        self.finish()
        self.coming = coming

    def finish(self) -> None:
        """Keep what the models have in hand, within half a second or so."""
        for model in (self.serving, self.coming):
            if model is not None:
                # Where the catalog cannot be written it waits as before.
                with contextlib.suppress(DesktopSearchError):
                    model.finish()

    def follow(self, catalog: Catalog) -> bool:
        """Tell Chroma a slice of what has changed; False if there is nothing to tell, or no index."""
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
        """Embed one batch; False when nothing waits for the models there are, and none has anything in hand."""
        # While another model is on its way this one embeds only what is new, so that it can be found meanwhile.
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

    def _looks_ahead(self) -> bool:
        # What is in hand at a crash is noted in one place, so that of two models only one may have a batch there.
        return self._should_go_on() and (self.serving is None or self.coming is None)

    def _give_up(self, model: ModelAtWork, error: Exception) -> bool:
        """A model that fails again and again must not keep the rest from ending."""
        model.failures += 1
        if model.failures < MOST_FAILURES:
            raise error
        log.error("the model failed %d times in a row", model.failures, exc_info=error)
        if model is self.coming:
            trouble = f"{model.name} fails, so the previous model is still used. The log has details."
        else:
            trouble = "The model fails, so new texts are found by words only. The log has details."
        self._drop(model)
        self._report.lasting_trouble = trouble
        return True

    def _drop(self, model: ModelAtWork) -> None:
        if model is self.coming:
            self.coming = None
        else:
            self.serving = None
