"""The second half of indexing: texts that wait for a vector get one, and Chroma follows."""

import logging
import time
from dataclasses import dataclass

import numpy as np

from desktop_search.chunking import ChunkBudget, splitter_fingerprint
from desktop_search.domain.errors import ModelDiedError
from desktop_search.embedding.protocol import Embedder, TokenCounter, Vectors, is_out_of_memory
from desktop_search.indexing.cuts import known_cuts
from desktop_search.indexing.whole_texts import embed_whole
from desktop_search.store.catalog import Catalog
from desktop_search.store.rows import ToEmbed
from desktop_search.store.suspects import MODEL_FAILED

log = logging.getLogger(__name__)

# A batch of this length keeps a stop under a second and still fills a processor or a graphics card.
BATCH_S = 0.5
# The first batches are small, for nothing is known of the machine yet.
FIRST_CHARACTERS = 4_000
MIN_CHARACTERS = 1_500
MAX_CHARACTERS = 400_000
MAX_TEXTS = 512
# How far one batch may be larger than the one before: a first fast batch may have been luck.
MOST_GROWTH = 2.0
# A model that fails over this too is itself what fails.
HARMLESS = "The quick brown fox jumps over the lazy dog."


@dataclass(frozen=True, slots=True)
class BatchResult:
    """One batch."""

    texts: int
    seconds: float
    is_to_be_parted: bool = False
    """The model failed over these texts; they are tried again, fewer at once, or set aside."""


class MeaningPipeline:
    """Embeds what waits, in batches measured to take about half a second."""

    def __init__(self, catalog: Catalog, embedder: Embedder, counter: TokenCounter, name: str) -> None:
        """The embedder's model is to be the catalog's current or its coming one; else it finds nothing to do."""
        self._catalog = catalog
        self._embedder = embedder
        self._counter = counter
        self._model = catalog.vectors.register(embedder.fingerprint, name, embedder.dimensions)
        # Passages cut for the one model there ever was fit it, and need not be counted once more.
        self._has_other_cuts = len(known_cuts(catalog.meta) - {splitter_fingerprint(counter, ChunkBudget())}) > 0
        self._characters = float(FIRST_CHARACTERS)
        catalog.suspects.blame_for_crash()

    @property
    def note(self) -> str:
        """What keeps the model from its best, for the status line."""
        return self._embedder.note

    def embed_batch(self, threads: int | None = None, memory_cap_mb: int = 0, *, only_new: bool = False) -> BatchResult:
        """Embed the texts that come next and keep their vectors; no texts when none waits.

        `threads` is how many cores it may take, `memory_cap_mb` how much memory the model's process may keep; None and
        0 leave that to the embedder. `only_new` leaves to the coming model what waited already when the switch to it
        began.
        """
        self._embedder.use_memory(memory_cap_mb)
        if threads is not None:
            self._embedder.use_threads(threads)
        suspects = self._catalog.suspects
        texts = self._catalog.vectors.next_to_embed(MAX_TEXTS, int(self._characters), self._model, only_new=only_new)
        texts = texts or suspects.waiting(self._model, MAX_TEXTS)
        if not texts:
            return BatchResult(0, 0.0)
        hashes = [text.hash for text in texts]
        suspects.hold(hashes, self._model)
        started = time.perf_counter()
        try:
            vectors = self._embed([text.text for text in texts])
        except (ModelDiedError, MemoryError, RuntimeError) as error:
            return self._blame(hashes, error)
        except Exception:
            suspects.let_go()
            raise
        seconds = time.perf_counter() - started
        with self._catalog.transaction():
            self._catalog.vectors.put(list(zip(hashes, vectors, strict=True)), self._model)
            suspects.acquit(hashes, self._model)
            suspects.let_go()
        self._adapt(texts, seconds)
        return BatchResult(len(texts), seconds)

    def _blame(self, hashes: list[bytes], error: Exception) -> BatchResult:
        """Find out by and by which of these texts it is; raises `error` where it is the model itself that fails."""
        suspects = self._catalog.suspects
        suspects.let_go()
        try:
            self._embedder.embed_passages([HARMLESS])
        except (ModelDiedError, MemoryError, RuntimeError):
            raise error from None
        set_aside = suspects.blame(hashes, self._model, MODEL_FAILED)
        log.info("the model failed over %d texts: %s", len(hashes), type(error).__name__)
        if set_aside:
            log.warning("a text over which the model fails is set aside")
        return BatchResult(0, 0.0, is_to_be_parted=True)

    def _adapt(self, texts: list[ToEmbed], seconds: float) -> None:
        characters = sum(len(text.text) for text in texts)
        wanted = characters * BATCH_S / max(seconds, 0.001)
        # The queue's end, or very long texts, make a batch that says little about a full one.
        ceiling = max(self._characters, characters) * MOST_GROWTH
        self._characters = float(np.clip(wanted, MIN_CHARACTERS, min(ceiling, MAX_CHARACTERS)))

    def _embed(self, texts: list[str]) -> Vectors:
        """Halves the batch where the device's memory does not hold it."""
        try:
            if self._has_other_cuts:
                return embed_whole(self._embedder, self._counter, texts)
            return self._embedder.embed_passages(texts)
        except (MemoryError, RuntimeError) as error:
            if len(texts) == 1 or not is_out_of_memory(error):
                raise
            log.info("no memory for %d texts at once; halved", len(texts))
        half = len(texts) // 2
        self._characters = max(MIN_CHARACTERS, self._characters / 2)
        return np.concatenate([self._embed(texts[:half]), self._embed(texts[half:])])


class ModelAtWork:
    """A model as the indexer has it: what it is asked to do, and how often it has failed in a row."""

    def __init__(self, catalog: Catalog, embedder: Embedder, counter: TokenCounter, name: str) -> None:
        self.name = name
        self.failures = 0
        self.is_told = False
        """True once those who wait for its vectors know that they are complete."""
        self._facts = catalog, embedder, counter, name
        self._pipeline: MeaningPipeline | None = None

    @property
    def note(self) -> str:
        """What keeps it from its best, for the status line."""
        return self._pipeline.note if self._pipeline else ""

    def embed_batch(self, threads: int | None, memory_cap_mb: int, *, only_new: bool) -> BatchResult:
        """As the pipeline's, which is made at the first batch."""
        if self._pipeline is None:
            self._pipeline = MeaningPipeline(*self._facts)
        done = self._pipeline.embed_batch(threads, memory_cap_mb, only_new=only_new)
        self.failures = 0
        return done
