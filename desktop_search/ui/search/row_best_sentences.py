"""Best sentences, by meaning, for result rows whose passage contains no word of the query."""

from PySide6.QtCore import QObject, QTimer

from desktop_search.domain.queries import MeaningState, NearestSentence, SearchAnswer
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.search.search_pane import SearchPane

# A request takes the engine up to 0.4 s and delays a search: send one at a time, and none while the user types.
REST_MS = 600
ROWS = 3
# A row shows at least this many characters of the passage.
LEAST_CHARACTERS = 240


class RowBestSentences(QObject):
    """Requests the best sentences of the first files when typing pauses."""

    def __init__(self, pane: SearchPane, client: EngineClient) -> None:
        super().__init__(pane)
        self._pane = pane
        self._query = ""
        self._wanted: list[int] = []
        self._known: set[int] = set()
        """Passages whose sentence for this query is known; answers are repeated while the index grows."""
        self._session = client.session("rows", wants_order=False)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        pane.answer_shown.connect(self._on_answer)
        pane.box.textChanged.connect(self._drop)

    def _drop(self) -> None:
        self._wanted.clear()
        self._rest.stop()

    def _on_answer(self, answer: SearchAnswer | None) -> None:
        self._drop()
        query = answer.query if answer is not None and answer.meaning is MeaningState.READY else ""
        if query != self._query:
            self._query = query
            self._known.clear()
        if answer is None or not query:
            return
        best = [file.passages[0] for file in answer.files[: min(ROWS, answer.leading)]]
        self._wanted = [
            hit.passage_id
            for hit in best
            if hit.score is not None
            and not hit.marks
            and len(hit.text) > LEAST_CHARACTERS
            and hit.passage_id not in self._known
        ]
        if self._wanted:
            self._rest.start()

    def _ask(self) -> None:
        if self._wanted:
            future = self._session.api.get_nearest_sentence(self._wanted.pop(0), self._query)
            deliver(future, self, self._on_nearest)

    def _on_nearest(self, nearest: NearestSentence) -> None:
        if nearest.query == self._query:
            self._known.add(nearest.passage_id)
            self._pane.results.show_sentence(nearest)
            self._ask()
