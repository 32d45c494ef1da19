"""The second half of indexing: texts that wait for a vector get one, and Chroma follows."""

import logging
import time
from collections.abc import Callable, Container
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np

from desktop_search.chunking.chunker import ChunkBudget, splitter_fingerprint
from desktop_search.domain.errors import DesktopSearchError, ModelDiedError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.embedding.interfaces import Embedder, TokenCounter, Vectors, is_out_of_memory
from desktop_search.indexing.pipeline.chunker_versions import known_chunker_versions
from desktop_search.indexing.pipeline.long_text_embedding import embed_long_text
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.poison_texts import MODEL_FAILED
from desktop_search.store.sqlite.rows import ToEmbed

log = logging.getLogger(__name__)

# A batch of this length keeps a stop under a second and still fills a processor or a graphics card.
BATCH_S = 0.5
# The first batches are small, for nothing is known of the machine yet.
FIRST_TOKENS = 250
MIN_TOKENS = 100
MAX_TOKENS = 100_000
# The texts of a batch are chosen among so many that wait, and no more of them can be in one.
MAX_TEXTS = 512
MAX_CHARACTERS = 2_000_000
MOST_COUNTED = 10_000
# How far one batch may be larger than the one before: a first fast batch may have been luck.
MOST_GROWTH = 2.0
# Longest wait for the batch in hand at a stop.
FINISH_S = 3.0
# A model that fails over this too is itself what fails.
HARMLESS = "The quick brown fox jumps over the lazy dog."


@dataclass(frozen=True, slots=True)
class BatchResult:
    """One batch."""

    texts: int
    seconds: float
    is_to_be_parted: bool = False
    """The model failed over these texts; they are tried again, fewer at once, or set aside."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """Texts the model has in hand."""

    texts: list[ToEmbed]
    done: Future[tuple[Vectors, float]]
    """The vectors, and how many seconds they took."""

    @property
    def hashes(self) -> list[bytes]:
        return [text.hash for text in self.texts]


class EmbeddingPipeline:
    """Embeds what waits, in batches measured to take about half a second.

    The model has the next batch in hand while the last one is being kept, Chroma is told and files are read.
    """

    def __init__(self, catalog: Catalog, embedder: Embedder, counter: TokenCounter, name: str) -> None:
        """The embedder's model is to be the catalog's current or its coming one; else it finds nothing to do."""
        self._catalog = catalog
        self._embedder = embedder
        self._counter = counter
        self._model = catalog.vectors.register(embedder.fingerprint, name, embedder.dimensions)
        # Passages cut for the one model there ever was fit it, and need not be counted once more.
        self._has_other_cuts = (
            len(known_chunker_versions(catalog.meta) - {splitter_fingerprint(counter, ChunkBudget())}) > 0
        )
        self._tokens = float(FIRST_TOKENS)
        self._counted: dict[bytes, int] = {}
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="embedding")
        self._in_hand: _Batch | None = None
        catalog.suspects.blame_for_crash()

    @property
    def note(self) -> str:
        """What keeps the model from its best, for the status line."""
        return self._embedder.note

    def embed_batch(
        self,
        threads: int | None = None,
        memory_cap_mb: int = 0,
        *,
        only_new: bool = False,
        looks_ahead: Callable[[], bool] = lambda: False,
    ) -> BatchResult:
        """Embed the texts that come next and keep their vectors; no texts when none waits.

        `threads` is how many cores it may take, `memory_cap_mb` how much memory the model's process may keep; None and
        0 leave that to the embedder. `only_new` leaves to the coming model what waited already when the switch to it
        began. Where `looks_ahead`, asked at the end, says so, the model is given the batch behind this one too, whose
        vectors the next call keeps: until then, or until that is finished, no other pipeline of this catalog may embed.
        """
        self._embedder.use_memory(memory_cap_mb)
        if threads is not None:
            self._embedder.use_threads(threads)
        suspects = self._catalog.suspects
        batch, self._in_hand = self._in_hand or self._begin(self._next(only_new)), None
        if batch is None:
            return BatchResult(0, 0.0)
        behind = self._next(only_new, batch.hashes) if looks_ahead() else []
        try:
            vectors, seconds = batch.done.result()
        except (ModelDiedError, MemoryError, RuntimeError) as error:
            return self._blame(batch.hashes, error)
        except Exception:
            suspects.let_go()
            raise
        self._in_hand = self._begin(behind if looks_ahead() else [])
        return self._keep(batch, vectors, seconds)

    def finish(self) -> None:
        """Keep what the model has in hand; where it fails over that, it waits as before, without a strike."""
        batch, self._in_hand = self._in_hand, None
        if batch is None:
            return
        try:
            self._keep(batch, *batch.done.result(FINISH_S))
        except (DesktopSearchError, MemoryError, RuntimeError, TimeoutError) as error:
            log.info("%d texts in hand are left: %s", len(batch.texts), type(error).__name__)
            self._catalog.suspects.let_go()

    def _keep(self, batch: _Batch, vectors: Vectors, seconds: float) -> BatchResult:
        suspects = self._catalog.suspects
        with self._catalog.transaction():
            self._catalog.vectors.put(list(zip(batch.hashes, vectors, strict=True)), self._model)
            suspects.acquit(batch.hashes, self._model)
            if self._in_hand is None:
                suspects.let_go()
        self._adapt(batch.texts, seconds)
        return BatchResult(len(batch.texts), seconds)

    def _next(self, only_new: bool, in_hand: Container[bytes] = ()) -> list[ToEmbed]:
        waiting = self._catalog.vectors.next_to_embed(MAX_TEXTS, MAX_CHARACTERS, self._model, only_new=only_new)
        waiting = [text for text in waiting if text.hash not in in_hand]
        if waiting:
            return self._alike(waiting)
        # They are tried by themselves, when nothing else waits.
        return [] if in_hand else self._catalog.suspects.waiting(self._model, MAX_TEXTS)

    def _begin(self, texts: list[ToEmbed]) -> _Batch | None:
        if not texts:
            return None
        self._catalog.suspects.hold([text.hash for text in texts], self._model)
        return _Batch(texts, self._thread.submit(self._timed, [text.text for text in texts]))

    def _timed(self, texts: list[str]) -> tuple[Vectors, float]:
        started = time.perf_counter()
        return self._embed(texts), time.perf_counter() - started

    def _blame(self, hashes: list[bytes], error: Exception) -> BatchResult:
        """Find out by and by which of these texts it is; raises `error` where it is the model itself that fails."""
        suspects = self._catalog.suspects
        suspects.let_go()
        try:
            self._thread.submit(self._embedder.embed_passages, [HARMLESS]).result()
        except (ModelDiedError, MemoryError, RuntimeError):
            raise error from None
        set_aside = suspects.blame(hashes, self._model, MODEL_FAILED)
        log.info("the model failed over %d texts: %s", len(hashes), type(error).__name__)
        if set_aside:
            log.warning("a text over which the model fails is set aside")
        return BatchResult(0, 0.0, is_to_be_parted=True)

    def _alike(self, waiting: list[ToEmbed]) -> list[ToEmbed]:
        """The first of these, and as many as fit into a batch of those that are about as long as it.

        A model computes as much for each text of a batch as for its longest. Taken as they come, 4,000 real passages
        cost 1.22 times their own tokens; so, 1.03 times, as when all of them were sorted.
        """
        lengths = self._lengths(waiting)
        if len(self._counted) > MOST_COUNTED:
            # Of texts that were deleted while they waited.
            self._counted.clear()
        near = sorted(range(len(waiting)), key=lambda at: abs(lengths[at] - lengths[0]))
        chosen: list[int] = []
        longest = 0
        for at in near:
            longest = max(longest, lengths[at])
            if chosen and longest * (len(chosen) + 1) > self._tokens:
                break
            chosen.append(at)
        return [waiting[at] for at in sorted(chosen)]

    def _lengths(self, texts: list[ToEmbed]) -> list[int]:
        """In tokens, as far as the model reads; what has been counted once is known while it waits."""
        new = [text for text in texts if text.hash not in self._counted]
        for text, count in zip(new, self._counter.count([text.text for text in new]), strict=True):
            self._counted[text.hash] = min(count, self._counter.max_tokens) + 1
        return [self._counted[text.hash] for text in texts]

    def _adapt(self, texts: list[ToEmbed], seconds: float) -> None:
        tokens = max(self._lengths(texts)) * len(texts)
        for text in texts:
            del self._counted[text.hash]
        wanted = tokens * BATCH_S / max(seconds, 0.001)
        # The queue's end, or very long texts, make a batch that says little about a full one.
        ceiling = max(self._tokens, tokens) * MOST_GROWTH
        self._tokens = float(np.clip(wanted, MIN_TOKENS, min(ceiling, MAX_TOKENS)))

    def _embed(self, texts: list[str]) -> Vectors:
        """Halves the batch where the device's memory does not hold it."""
        try:
            if self._has_other_cuts:
                return embed_long_text(self._embedder, self._counter, texts)
            return self._embedder.embed_passages(texts)
        except (MemoryError, RuntimeError) as error:
            if len(texts) == 1 or not is_out_of_memory(error):
                raise
            log.info("no memory for %d texts at once; halved", len(texts))
        half = len(texts) // 2
        self._tokens = max(MIN_TOKENS, self._tokens / 2)
        return np.concatenate([self._embed(texts[:half]), self._embed(texts[half:])])


class ModelAtWork:
    """A model as the indexer has it: what it is asked to do, and how often it has failed in a row."""

    def __init__(self, catalog: Catalog, embedder: Embedder, counter: TokenCounter, name: str) -> None:
        self.name = name
        self.failures = 0
        self.is_told = False
        """True once those who wait for its vectors know that they are complete."""
        self._facts = catalog, embedder, counter, name
        self._pipeline: EmbeddingPipeline | None = None

    @property
    def note(self) -> str:
        """What keeps it from its best, for the status line."""
        return self._pipeline.note if self._pipeline else ""

    def finish(self) -> None:
        """As the pipeline's."""
        if self._pipeline is not None:
            self._pipeline.finish()

    def embed_batch(
        self, threads: int | None, memory_cap_mb: int, *, only_new: bool, looks_ahead: Callable[[], bool]
    ) -> BatchResult:
        """As the pipeline's, which is made at the first batch."""
        if self._pipeline is None:
            self._pipeline = EmbeddingPipeline(*self._facts)
        done = self._pipeline.embed_batch(threads, memory_cap_mb, only_new=only_new, looks_ahead=looks_ahead)
        self.failures = 0
        return done
