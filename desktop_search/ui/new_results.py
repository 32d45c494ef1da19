"""Counts the new results of saved searches while nobody types and the index is idle."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_search.domain.status import Activity, IndexStatus
from desktop_search.engine.protocol import CountNewResults, NewResultsReply
from desktop_search.ui.engine_client import EngineClient
from desktop_search.ui.search_history import SearchHistory
from desktop_search.ui.search_pane import SearchPane

# Each count takes the engine as long as a search: it waits until typing has rested for so long.
REST_MS = 3_000
# Between two counts, so that a search that comes in the meantime waits for one at most.
NEXT_MS = 200


class NewResults(QObject):
    """Asks for one search after another, once the index has changed."""

    changed = Signal()

    def __init__(self, client: EngineClient, history: SearchHistory, pane: SearchPane) -> None:
        super().__init__(pane)
        self._client, self._history, self._pane = client, history, pane
        self.counts: dict[str, int] = {}
        """How many results of a query are new; queries without any are left out."""
        self._waiting: list[str] = []
        self._is_changed = True
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._ask_next)
        client.status_changed.connect(self._on_status)
        client.new_results_arrived.connect(self._on_count)
        pane.box.textChanged.connect(self._on_text)

    def forget(self, query: str) -> None:
        """The results of this query have been seen."""
        if self.counts.pop(query, 0):
            self.changed.emit()

    def _on_status(self, status: IndexStatus) -> None:
        if status.activity is not Activity.IDLE:
            self._is_changed = True
        elif self._is_changed and self._history.saved:
            self._is_changed = False
            self._waiting = [one.query for one in self._history.saved]
            self._timer.start(REST_MS)

    def _on_text(self) -> None:
        if self._waiting:
            self._timer.start(REST_MS)

    def _ask_next(self) -> None:
        while self._waiting:
            query = self._waiting.pop(0)
            saved = next((one for one in self._history.saved if one.query == query), None)
            # What is shown now is seen.
            if saved is not None and " ".join(self._pane.query().split()) != query:
                self._client.ask(CountNewResults(query, saved.opened_s), "saved")
                return

    def _on_count(self, reply: NewResultsReply) -> None:
        if reply.files != self.counts.get(reply.text, 0):
            if reply.files:
                self.counts[reply.text] = reply.files
            else:
                del self.counts[reply.text]
            self.changed.emit()
        if self._waiting:
            self._timer.start(NEXT_MS)
