"""A folder indexed and searched by the program's own engine."""

import hashlib
import os
import sqlite3
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType

import numpy as np

from desktop_search.domain.answers import Answer
from desktop_search.domain.queries import FileHit, MeaningState, SearchAnswer, SearchMode, SearchQuery
from desktop_search.domain.status import IndexStatus
from desktop_search.embedding.interfaces import Embedder, Reranker, Vectors
from desktop_search.engine.client import EngineSession, open_session
from desktop_search.engine.engine import Engine
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.engine.models.model_selection import ModelParts, find_model
from desktop_search.paths import MODELS_VARIABLE, AppPaths


class KeptVectors:
    """Cache of vectors on disk, by text and model, so that no text is embedded again if an index is rebuilt."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._database = sqlite3.connect(path, check_same_thread=False)
        self._database.execute("CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, vector BLOB) WITHOUT ROWID")
        self.embedded = 0

    def get(self, embedder: Embedder, prompt: str, texts: Sequence[str]) -> Vectors:
        """Vectors of the texts, one per row; embeds those that are not cached."""
        keys = [self._key(embedder, prompt, text) for text in texts]
        with self._lock:
            found = [self._database.execute("SELECT vector FROM kept WHERE key = ?", (k,)).fetchone() for k in keys]
        new = [at for at, row in enumerate(found) if row is None]
        rows = np.zeros((len(texts), embedder.dimensions), np.float32)
        for at, row in enumerate(found):
            if row is not None:
                rows[at] = np.frombuffer(row[0], np.float32)
        if new:
            wanted = [texts[at] for at in new]
            rows[new] = (
                embedder.embed_passages(wanted) if prompt == "passage" else [embedder.embed_query(t) for t in wanted]
            )
            with self._lock, self._database:
                pairs = [(keys[at], rows[at].tobytes()) for at in new]
                self._database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", pairs)
            if prompt == "passage":
                self.embedded += len(new)
        return rows

    @staticmethod
    def _key(embedder: Embedder, prompt: str, text: str) -> bytes:
        return hashlib.blake2b(f"{embedder.fingerprint}\0{prompt}\0{text}".encode(), digest_size=16).digest()


class KeepingEmbedder:
    """Embedder with a cache of vectors."""

    def __init__(self, embedder: Embedder, kept: KeptVectors) -> None:
        self._embedder = embedder
        self._kept = kept
        self.fingerprint = embedder.fingerprint
        self.dimensions = embedder.dimensions
        self.device = embedder.device
        self.statistics = embedder.statistics
        self.note = embedder.note
        # Calibration uses a model in this process, which is no reranker.
        if isinstance(embedder, Reranker):
            self.rerank = embedder.rerank
            self.embed_sentences = embedder.embed_sentences
            self.stop_reranking = embedder.stop_reranking
        self.knows = embedder.knows

    def use_memory(self, cap_mb: int) -> None:
        """Do nothing: there is no model process."""

    def use_threads(self, threads: int) -> None:
        self._embedder.use_threads(threads)

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        return self._kept.get(self._embedder, "passage", texts)

    def embed_query(self, text: str) -> Vectors:
        row: Vectors = self._kept.get(self._embedder, "query", [text])[0]
        return row


class IndexedFolder:
    """Context manager: indexes the folder completely on entry, answers queries until exit."""

    def __init__(self, base: Path, folder: Path, models: Path, kept: KeptVectors, model: str = "") -> None:
        """`model` is a name or folder; empty for the program's default."""
        os.environ[MODELS_VARIABLE] = str(models)
        self._paths = AppPaths.under(base)
        self._folder = folder
        self._kept = kept
        self._model = model
        self.status: IndexStatus

    def __enter__(self) -> "IndexedFolder":
        make_engine = partial(Engine, model_finder=self._find_model)
        # As in the window: an engine that only indexes does not load the model if nothing has changed.
        self._session: EngineSession = open_session(self._paths, EngineMode.EVERYTHING, make_engine)
        self._session.index_to_end((str(self._folder),)).result()
        while (state := self._ask("anything", SearchMode.MEANING, 1)[1]) is not MeaningState.READY:
            assert state is MeaningState.LOADING, "there is no model to measure with"
            time.sleep(0.2)
        self.status = self._session.get_status().result()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session.close()

    def search(self, text: str, mode: SearchMode, limit: int) -> tuple[FileHit, ...]:
        """The hits, best first."""
        return self._ask(text, mode, limit)[0]

    def reranked(self, text: str, limit: int, within_s: float) -> SearchAnswer:
        """Hits by words and meaning, re-ranked if a reranker is available."""
        return self._session.rerank(SearchQuery(text, limit), within_s).result()

    def answer(self, text: str) -> Answer:
        """The sentences that answer a question that was just searched for."""
        return self._session.get_answer(SearchQuery(text, 20)).result()

    def _ask(self, text: str, mode: SearchMode, limit: int) -> tuple[tuple[FileHit, ...], MeaningState]:
        reply = self._session.search(SearchQuery(text, limit, mode)).result()
        return reply.files, reply.meaning

    def _find_model(self, model: str, models_dir: Path, device: str) -> ModelParts:
        parts = find_model(self._model or model, models_dir, device)

        def load() -> tuple[Embedder, Embedder]:
            passages, queries = parts.load()
            return KeepingEmbedder(passages, self._kept), KeepingEmbedder(queries, self._kept)

        return replace(parts, load=load)
