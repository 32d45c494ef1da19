"""Re-ranks the results of a search in the background, within a deadline; a newer search cancels it."""

import logging
import math
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from desktop_search.domain.errors import DesktopSearchError, ModelAwayError, ModelStoppedError
from desktop_search.domain.queries import MeaningState, SearchAnswer, SearchQuery
from desktop_search.domain.thread_owner import owned
from desktop_search.embedding.interfaces import RERANKER_IDLE_S, Reranker, Vectors
from desktop_search.engine.search.latest_request import LatestRequest
from desktop_search.searching.rank.candidates import ToRead
from desktop_search.searching.searcher import Searcher
from desktop_search.settings import IndexSettings
from desktop_search.text.function_words import is_english

log = logging.getLogger(__name__)

# Reserved for grouping the files again and sending them.
_TO_ANSWER_S = 0.05
# Loading takes a second or two after the first start, and no request waits for it.
_LOAD_WITHIN_S = 60.0
# Well before the cross-encoder is unloaded.
_LOAD_AFTER_S = RERANKER_IDLE_S / 2

# Some 12 kB each.
_CACHED_TEXTS = 400

_T = TypeVar("_T")

Reordered = Future[SearchAnswer | None]
"""Result is None if the re-ranking was cancelled."""


@owned
class RerankWorker:
    """Thread: engine. `post` queues a function to run there."""

    def __init__(self, searcher: Searcher, models_dir: Path, post: Callable[[Callable[[], None]], None]) -> None:
        self._searcher = searcher
        self._models_dir = models_dir
        self._post = post
        self._reranker: Reranker | None = None
        self._wanted = ""
        self._folder: Path | None = None
        self._is_english = True
        self._is_locating = False
        self._waiting: list[Callable[[], None]] = []
        self._request = LatestRequest[SearchAnswer](post)
        self._sentences: dict[bytes, Vectors] = {}
        """Vectors of the sentences of texts, by hash; the oldest are dropped."""
        self._used_at = -math.inf
        """When the cross-encoder was last loaded or used."""

    @property
    def sentence_vectors(self) -> Mapping[bytes, Vectors]:
        """Vectors of the sentences of recently compared texts, by the text's hash."""
        return self._sentences

    def change_settings(self, settings: IndexSettings) -> None:
        """Select another cross-encoder, or none."""
        wanted = settings.reranker if settings.rerank else ""
        if wanted != self._wanted:
            self._wanted, self._folder = wanted, None
            self._prepare()

    def take(self, embedder: object) -> None:
        """Set the model process that runs the cross-encoder; None if it is gone."""
        reranker = embedder if isinstance(embedder, Reranker) else None
        if reranker is not self._reranker:
            self._reranker = reranker
            self._sentences.clear()
            self._prepare()

    def look_again(self) -> None:
        """Look for the cross-encoder again, because a model was installed."""
        if self._folder is None:
            self._prepare()

    def offer(self, answer: SearchAnswer) -> bool:
        """Whether the answer can be re-ranked now or in a moment. Loads the cross-encoder if it was idle."""
        if self._reranker is None or not self._wanted or not answer.may_rerank:
            return False
        if (
            self._reads(answer.query)
            and time.monotonic() - self._used_at > _LOAD_AFTER_S
            and self._request.future is None
        ):
            self._load()
        return answer.meaning is MeaningState.READY or self._reads(answer.query)

    def _reads(self, query: str) -> bool:
        """Whether the cross-encoder, once it is located, supports the query's language."""
        is_there = self._folder is not None or self._is_locating
        return is_there and (not self._is_english or is_english(query))

    def begin(self, query: SearchQuery, within_s: float, session: str = "") -> Reordered:
        """Re-rank the answer to a query. It keeps its order if re-ranking is not possible, and is None if cancelled.

        Only one re-ranking runs at a time, for all sessions.
        """
        give_up_at = time.monotonic() + within_s
        self._cancel(None)
        future = self._request.begin(session)
        read = self._searcher.to_read(query)
        if read is None or not self.offer(read.answer):
            answer = read.answer if read else self._searcher.search(query)
            self._request.settle(future, replace(answer, may_rerank=False))
            return future
        self._request.settle_after(within_s, future, replace(read.answer, may_rerank=False))
        if self._is_locating and self._reads(read.parsed.text):
            self._waiting.append(lambda: self._ask(future, read, give_up_at))
        else:
            self._ask(future, read, give_up_at)
        return future

    def run_after(self, ask: Callable[[], _T]) -> "Future[_T]":
        """Result of `ask`, which uses the model's process, once the re-ranking in progress is done."""
        future: Future[_T] = Future()

        def run() -> None:
            try:
                future.set_result(ask())
            except Exception as error:  # Edge: whatever it is, the requester must not wait forever.
                future.set_exception(error)

        if self._request.future is None:
            run()
        else:
            self._request.future.add_done_callback(lambda _: self._post(run))
        return future

    def stop(self, session: str = "") -> None:
        """Cancel the re-ranking of this session."""
        self._cancel(session)

    def _cancel(self, session: str | None) -> None:
        if self._request.cancel(session) and self._reranker is not None:
            self._reranker.stop_reranking()

    def _ask(self, future: Reordered, read: ToRead, give_up_at: float) -> None:
        within_s = give_up_at - time.monotonic() - _TO_ANSWER_S
        if future.done() or self._reranker is None or within_s <= 0:
            self._request.settle(future, replace(read.answer, may_rerank=False))
        elif self._folder is not None and self._reads(read.parsed.text):
            self._used_at = time.monotonic()
            scores = self._reranker.rerank(self._folder, read.parsed.text, read.texts(), within_s)
            self._finish_with(future, read, scores, lambda: self._searcher.reread(read, scores.result()))
        else:
            sentences = read.sentences()
            embedded = self.embed_sentences(sentences, give_up_at)

            def reread() -> SearchAnswer | None:
                vectors = embedded.result()
                return self._searcher.reread_sentences(read, {key: vectors.get(key) for key in sentences})

            self._finish_with(future, read, embedded, reread)

    def embed_sentences(
        self, sentences: Mapping[bytes, Sequence[str]], give_up_at: float
    ) -> "Future[Mapping[bytes, Vectors]]":
        """Vectors of the sentences of some texts, by key: of as many texts as the time allows; none without a model.

        Not during a re-ranking. Keys are hashes of texts, or identify another list of their sentences.
        """
        found: Future[Mapping[bytes, Vectors]] = Future()
        missing = [key for key in sentences if key not in self._sentences]
        within_s = give_up_at - time.monotonic() - _TO_ANSWER_S

        def known() -> dict[bytes, Vectors]:
            return {key: self._sentences[key] for key in sentences if key in self._sentences}

        def take() -> None:
            try:
                vectors = zip(missing, embedded.result(), strict=True)
                self._sentences |= {key: rows for key, rows in vectors if rows is not None}
                found.set_result(known())
                while len(self._sentences) > _CACHED_TEXTS:
                    self._sentences.pop(next(iter(self._sentences)))
            except Exception as error:  # Edge: any error of the model's process.
                found.set_exception(error)

        if not missing or self._reranker is None or within_s <= 0:
            found.set_result(known())
            return found
        embedded = self._reranker.embed_sentences([sentences[key] for key in missing], within_s)
        embedded.add_done_callback(lambda _: self._post(take))
        return found

    def _finish_with(
        self, future: Reordered, read: ToRead, compared: "Future[_T]", reread: Callable[[], SearchAnswer | None]
    ) -> None:
        """Settle with the answer of `reread` when the texts have been compared; None keeps the order."""
        compared.add_done_callback(lambda _: self._post(lambda: self._finish(future, read, reread)))

    def _finish(self, future: Reordered, read: ToRead, reread: Callable[[], SearchAnswer | None]) -> None:
        if future.done():
            return
        answer: SearchAnswer | None = None
        try:
            answer = reread()
        except (ModelAwayError, ModelStoppedError):
            log.info("an answer keeps its order: the model's process ended")
        except Exception as error:  # Edge: any error of the model's process.
            log.warning("an answer keeps its order: %s", type(error).__name__)
        self._request.settle(future, answer or replace(read.answer, may_rerank=False))

    def _prepare(self) -> None:
        """Locate the model's folder, which may take seconds, then load the model."""
        if not self._wanted or self._reranker is None or self._is_locating:
            return
        if self._folder is not None:
            self._load()
            return
        self._is_locating = True
        threading.Thread(target=self._locate, args=(self._wanted,), name="reranker", daemon=True).start()

    def _locate(self, name: str) -> None:
        folder: Path | None = None
        try:
            from desktop_search.embedding.download.rerankers import locate_reranker
            from desktop_search.embedding.models.monolingual import knows_one_language

            folder = locate_reranker(name, self._models_dir)
            self._is_english = knows_one_language(folder)
        except DesktopSearchError as error:
            log.info("no cross-encoder: %s", error)
        except Exception as error:  # Edge: whatever is wrong with that model, its callers must not wait forever.
            log.warning("no cross-encoder: %s", type(error).__name__)
        self._post(lambda: self._take_folder(name, folder))

    def _take_folder(self, name: str, folder: Path | None) -> None:
        self._is_locating = False
        if name != self._wanted:
            self._prepare()
            return
        self._folder = folder
        self._load()
        waiting, self._waiting = self._waiting, []
        for ask in waiting:
            ask()

    def _load(self) -> None:
        if self._reranker is not None and self._folder is not None:
            self._used_at = time.monotonic()
            self._reranker.rerank(self._folder, "", (), _LOAD_WITHIN_S)
