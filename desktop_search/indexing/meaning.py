"""The second half of indexing: texts that wait for a vector get one, and Chroma follows."""

import logging
import time
from dataclasses import dataclass

import numpy as np

from desktop_search.embedding.protocol import Embedder, Vectors
from desktop_search.store.catalog import Catalog
from desktop_search.store.rows import ToEmbed

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


@dataclass(frozen=True, slots=True)
class BatchResult:
    """One batch."""

    texts: int
    seconds: float


class MeaningPipeline:
    """Embeds what waits, in batches measured to take about half a second."""

    def __init__(self, catalog: Catalog, embedder: Embedder, name: str) -> None:
        """Makes the embedder's model the catalog's current one."""
        self._catalog = catalog
        self._embedder = embedder
        self._model = catalog.vectors.select_model(embedder.fingerprint, name, embedder.dimensions)
        self._characters = float(FIRST_CHARACTERS)

    def embed_batch(self, threads: int | None = None) -> BatchResult:
        """Embed the texts that come next and keep their vectors; no texts when none waits.

        `threads` is how many cores it may take; None leaves that to the embedder.
        """
        if threads is not None:
            self._embedder.use_threads(threads)
        texts = self._catalog.vectors.next_to_embed(MAX_TEXTS, int(self._characters))
        if not texts:
            return BatchResult(0, 0.0)
        started = time.perf_counter()
        vectors = self._embed([text.text for text in texts])
        seconds = time.perf_counter() - started
        pairs = [(text.hash, vector) for text, vector in zip(texts, vectors, strict=True)]
        self._catalog.vectors.put(pairs, self._model)
        self._adapt(texts, seconds)
        return BatchResult(len(texts), seconds)

    def _adapt(self, texts: list[ToEmbed], seconds: float) -> None:
        characters = sum(len(text.text) for text in texts)
        wanted = characters * BATCH_S / max(seconds, 0.001)
        # The queue's end, or very long texts, make a batch that says little about a full one.
        ceiling = max(self._characters, characters) * MOST_GROWTH
        self._characters = float(np.clip(wanted, MIN_CHARACTERS, min(ceiling, MAX_CHARACTERS)))

    def _embed(self, texts: list[str]) -> Vectors:
        """Halves the batch where the device's memory does not hold it."""
        try:
            return self._embedder.embed_passages(texts)
        except (MemoryError, RuntimeError) as error:
            # torch's own class for this is a RuntimeError, and torch must not be imported here.
            if len(texts) == 1 or not (isinstance(error, MemoryError) or "out of memory" in str(error).lower()):
                raise
            log.info("no memory for %d texts at once; halved", len(texts))
        half = len(texts) // 2
        self._characters = max(MIN_CHARACTERS, self._characters / 2)
        return np.concatenate([self._embed(texts[:half]), self._embed(texts[half:])])
