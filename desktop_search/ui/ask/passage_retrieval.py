"""Finds the passages for a question by several searches, one after the other."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject

from desktop_search.chat.conversation import FoundPassage
from desktop_search.chat.passage_choice import (
    CLOSEST_SHOWN,
    MOST_WITH_NEIGHBOURS,
    chosen_passages,
    found_passages,
    is_answerable,
)
from desktop_search.domain.queries import SearchAnswer, SearchQuery
from desktop_search.engine.api import EngineApi, Failed
from desktop_search.ui.client.replies import deliver

FILES_OF_QUERY = 12
# Short compared with the time of the language model.
RERANK_WITHIN_S = 1.0
SESSION = "ask"


class PassageRetrieval(QObject):
    """One retrieval at a time; a newer one cancels it."""

    def __init__(
        self,
        api: EngineApi,
        on_passages: Callable[[list[FoundPassage], bool], object],
        on_failure: Callable[[Failed | None], object],
        parent: QObject,
    ) -> None:
        """`on_passages` gets the passages to send and True or, if none is good enough, the closest ones and False.

        `on_failure` gets None if the engine will not answer.
        """
        super().__init__(parent)
        self._api, self._on_passages, self._on_failure = api, on_passages, on_failure
        self._pending: list[Future[Any]] = []
        self._queries: list[str] = []
        self._answers: list[SearchAnswer] = []
        self._chosen: list[FoundPassage] = []

    def start(self, queries: Sequence[str]) -> None:
        """Search for each query; the first one is the question itself."""
        self.cancel()
        self._queries, self._answers = list(queries), []
        self._search_next()

    def cancel(self) -> None:
        """Discard the running retrieval."""
        pending, self._pending = self._pending, []
        for future in pending:
            future.cancel()

    def _search_next(self) -> None:
        if not self._queries:
            self._choose()
            return
        query = SearchQuery(self._queries.pop(0), limit=FILES_OF_QUERY)
        is_first = not self._answers

        def take(answer: SearchAnswer) -> None:
            self._answers.append(answer)
            if is_first and answer.may_rerank:
                self._await(self._api.rerank(query, RERANK_WITHIN_S, SESSION), self._take_reranked)
            else:
                self._search_next()

        self._await(self._api.search(query, SESSION), take)

    def _take_reranked(self, answer: SearchAnswer) -> None:
        if answer.reranked:
            self._answers[0] = answer
        self._search_next()

    def _choose(self) -> None:
        found = found_passages(self._answers)
        if not is_answerable(found):
            self._on_passages(found[:CLOSEST_SHOWN], False)
            return
        self._chosen = chosen_passages(found)
        self._add_neighbours(list(self._chosen[:MOST_WITH_NEIGHBOURS]))

    def _add_neighbours(self, waiting: list[FoundPassage]) -> None:
        if not waiting:
            self._on_passages(self._chosen, True)
            return
        passage = waiting.pop(0)

        def take(hits: Any) -> None:
            known = {one.passage_id for one in self._chosen}
            new = [hit for hit in hits if hit.passage_id not in known and hit.text.strip()]
            self._chosen += [FoundPassage.of(passage.file(), hit) for hit in new]
            self._add_neighbours(waiting)

        self._await(self._api.get_adjacent_passages(passage.passage_id), take)

    def _await(self, future: "Future[Any]", take: Callable[[Any], object]) -> None:
        self._pending = [future]
        deliver(future, self, take, self._on_failure, lambda: self._on_failure(None))
