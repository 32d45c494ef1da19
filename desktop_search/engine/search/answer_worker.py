"""Finds the sentences that answer a query in the background, within a deadline; a newer search cancels it."""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future

from desktop_search.domain.answers import Answer
from desktop_search.domain.errors import ModelAwayError, ModelStoppedError
from desktop_search.domain.queries import SearchQuery
from desktop_search.domain.thread_owner import owned
from desktop_search.embedding.interfaces import Vectors
from desktop_search.engine.search.latest_request import LatestRequest
from desktop_search.engine.search.rerank_worker import RerankWorker
from desktop_search.searching.answer.answer_sentences import SentenceSource, sources
from desktop_search.searching.rank.candidates import ToRead
from desktop_search.searching.searcher import Searcher
from desktop_search.settings import IndexSettings

log = logging.getLogger(__name__)

# Other requests to the model's process interrupt the embedding of sentences.
_ATTEMPTS = 3
# With less time left, no further passage is embedded.
_WORTH_IT_S = 0.1

Answered = Future[Answer | None]
"""Result is None if the request was cancelled."""


@owned
class AnswerWorker:
    """Thread: engine. `post` queues a function to run there."""

    def __init__(self, searcher: Searcher, reranking: RerankWorker, post: Callable[[Callable[[], None]], None]) -> None:
        self._searcher = searcher
        self._reranking = reranking
        self._post = post
        self._is_on = True
        self._request = LatestRequest[Answer](post)

    def change_settings(self, settings: IndexSettings) -> None:
        """Switch answers on or off."""
        self._is_on = settings.answers

    def begin(self, query: SearchQuery, within_s: float, session: str = "") -> Answered:
        """Answer a query, once the re-ranking in progress is done; None if cancelled."""
        self._request.cancel()
        future = self._request.begin(session)
        read = self._searcher.to_answer(query) if self._is_on else None
        if read is None:
            self._request.settle(future, Answer(query.text))
        else:
            self._reranking.run_after(lambda: self._ask(future, read, within_s))
        return future

    def stop(self, session: str = "") -> None:
        """Cancel the request of this session."""
        self._request.cancel(session)

    def _ask(self, future: Answered, read: ToRead, within_s: float) -> None:
        if future.done():
            return
        self._request.settle_after(within_s, future, Answer(read.query.text))
        self._embed(future, read, time.monotonic() + within_s, _ATTEMPTS)

    def _embed(self, future: Answered, read: ToRead, give_up_at: float, attempts: int) -> None:
        if future.done():
            return
        found = sources(read)
        embedded = self._reranking.embed_sentences({one.key: one.sentences for one in found}, give_up_at)

        def finish() -> None:
            is_cut = embedded.exception() is None and len(embedded.result()) < len({one.key for one in found})
            if is_cut and attempts > 1 and time.monotonic() < give_up_at - _WORTH_IT_S:
                # Interrupted by a re-ranking or by loading the cross-encoder.
                self._reranking.run_after(lambda: self._embed(future, read, give_up_at, attempts - 1))
            else:
                self._finish(future, read, found, embedded)

        embedded.add_done_callback(lambda _: self._post(finish))

    def _finish(
        self,
        future: Answered,
        read: ToRead,
        found: Sequence[SentenceSource],
        vectors: "Future[Mapping[bytes, Vectors]]",
    ) -> None:
        if future.done():
            return
        answer: Answer | None = None
        try:
            answer = self._searcher.answer(read, found, vectors.result())
        except (ModelAwayError, ModelStoppedError):
            log.info("a query has no answer: the model's process ended")
        except Exception as error:  # Edge: any error of the model's process.
            log.warning("a query has no answer: %s", type(error).__name__)
        self._request.settle(future, answer or Answer(read.query.text))
