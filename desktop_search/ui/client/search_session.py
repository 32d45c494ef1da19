"""Search session: the searches of one part of the window, independent of all others."""

from concurrent.futures import Future
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_search.domain.answers import Answer
from desktop_search.domain.queries import SearchAnswer, SearchQuery, SimilarQuery
from desktop_search.engine.api import EngineApi, Operation
from desktop_search.ui.client.replies import PendingReply, deliver

# Debounce interval, longer than most users pause between two keys. While they type, neither re-ranking nor further
# results of half a word are needed.
TYPING_RESTS_MS = 200


class Sender(Protocol):
    """Sends requests to the engine."""

    def send(self, operation: Operation, arguments: dict[str, Any], session: "SearchSession") -> PendingReply: ...


class SessionApi(EngineApi):
    """The engine's operations; of those that are `newest_only`, each session has its own newest request."""

    def __init__(self, session: "SearchSession", sender: Sender) -> None:
        self._session, self._sender = session, sender

    def _call(self, operation: Operation, arguments: dict[str, Any]) -> Future[Any]:
        return self._sender.send(operation, arguments, self._session)


class SearchSession(QObject):
    """Searches in steps: a partial answer, the full one once typing pauses, the re-ranked one, answering sentences."""

    answer_arrived = Signal(object)
    reranked_arrived = Signal(object)
    """The last answer re-ranked; unchanged if no better order was found. Never emitted without `wants_order`."""
    sentences_arrived = Signal(object)
    """The Answer to the last query, if there is one. Never emitted without `wants_sentences`."""
    failed = Signal(object)
    """Emits the Failed of a request of this session that nothing else handles."""

    def __init__(
        self, name: str, wants_order: bool, sender: Sender, parent: QObject, wants_sentences: bool = False
    ) -> None:
        super().__init__(parent)
        self.api: EngineApi = SessionApi(self, sender)
        self.name = name
        self._wants_order, self._wants_sentences = wants_order, wants_sentences
        self._answer: Future[SearchAnswer] | None = None
        self._order: Future[SearchAnswer] | None = None
        self._rest: SearchQuery | None = None
        """Query whose first files only have arrived, to be repeated for all files."""
        self._unranked: SearchQuery | None = None
        """Query whose answer is to be re-ranked."""
        self._sentences: Future[Answer] | None = None
        self._unanswered: SearchQuery | None = None
        """Query for which sentences are to be requested."""
        self._answered = ""
        """Text of the query for which sentences have arrived; they are not requested again as the index grows."""
        self._timer = QTimer(self, singleShot=True, interval=TYPING_RESTS_MS)
        self._timer.timeout.connect(self._follow_up)

    def search(self, text: str, limit: int, first: int = 0) -> None:
        """Search for files, now or once the engine is ready; a newer search supersedes it.

        With `first`, the answer has that many files and is repeated in full after typing pauses.
        """
        answered = self._answered if text == self._answered else ""
        self.forget_search()
        self._answered = answered
        self._search(SearchQuery(text=text, limit=limit, first=first))

    def find_similar(self, query: SimilarQuery) -> None:
        """Search for passages or files similar to a given one."""
        self.forget_search()
        self._answer = self.api.find_similar(query, self.name)
        deliver(self._answer, self, self.answer_arrived.emit)

    def forget_search(self) -> None:
        """Discard the reply of the running search."""
        self.forget_order()
        self._answered = ""
        if self._answer is not None:
            self._answer.cancel()

    def forget_order(self) -> None:
        """Cancel the running re-ranking."""
        self._rest = self._unranked = self._unanswered = None
        if self._sentences is not None:
            self._sentences.cancel()
        if self._awaits_order():
            assert self._order is not None
            self._order.cancel()
            self.api.stop_reranking(self.name)

    def _search(self, query: SearchQuery) -> None:
        self._answer = self.api.search(query, self.name)
        deliver(self._answer, self, lambda answer: self._on_answer(query, answer))

    def _on_answer(self, query: SearchQuery, answer: SearchAnswer) -> None:
        # Follow-ups are stored before the signal is emitted: a receiver may start a new search at once, which discards
        # them. Otherwise they would replace its results.
        whole = replace(query, first=0)
        if answer.more:
            self._rest = whole
        if answer.may_rerank and self._wants_order and not self._awaits_order():
            self._unranked = whole
        is_asked = self._sentences is not None and not self._sentences.done()
        if self._wants_sentences and answer.files and query.text != self._answered and not is_asked:
            self._unanswered = whole
        self.answer_arrived.emit(answer)
        if self._rest is not None or self._unranked is not None or self._unanswered is not None:
            self._timer.start()

    def _awaits_order(self) -> bool:
        """True while a re-ranking is pending, such as one that was requested together with the full answer."""
        return self._order is not None and not self._order.done()

    def _follow_up(self) -> None:
        rest, self._rest = self._rest, None
        unranked, self._unranked = self._unranked, None
        unanswered, self._unanswered = self._unanswered, None
        if rest is not None:
            self._search(rest)
        if unranked is not None:
            self._order = self.api.rerank(unranked, session=self.name)
            deliver(self._order, self, self.reranked_arrived.emit)
        if unanswered is not None:
            # After the re-ranking, which it waits for.
            self._sentences = self.api.get_answer(unanswered, session=self.name)
            deliver(self._sentences, self, self._on_sentences)

    def _on_sentences(self, answer: Answer) -> None:
        if answer.sentences:
            self._answered = answer.query
            self.sentences_arrived.emit(answer)
