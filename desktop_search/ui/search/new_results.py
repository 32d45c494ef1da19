"""Counts new results of saved searches while the search page is visible, typing has paused and the index is idle."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from desktop_search.domain.status import Activity, IndexStatus
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.search.search_history import SavedSearch, SearchHistory
from desktop_search.ui.search.search_pane import SearchPane

# Each count takes the engine as long as a search, so it waits until typing has paused for this long.
REST_MS = 3_000
# Delay between two counts, so that a search waits for one count at most.
NEXT_MS = 200


class NewResults(QObject):
    """Counts one saved search at a time after the index has changed."""

    changed = Signal()

    def __init__(self, client: EngineClient, history: SearchHistory, pane: SearchPane) -> None:
        super().__init__(pane)
        self._history, self._pane = history, pane
        self.counts: dict[str, int] = {}
        """Number of new results by query; queries without new results are omitted."""
        self._waiting: list[str] = []
        self._is_changed = True
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._ask_next)
        self._session = client.session("saved", wants_order=False)
        client.status_changed.connect(self._on_status)
        history.changed.connect(self._forget_removed)
        pane.box.textChanged.connect(self._wait)
        pane.installEventFilter(self)

    def forget(self, query: str) -> None:
        """Reset the count of a query whose results have been seen."""
        if self.counts.pop(query, 0):
            self.changed.emit()

    def _forget_removed(self) -> None:
        saved = {one.query for one in self._history.saved}
        self.counts = {query: count for query, count in self.counts.items() if query in saved}

    def _on_status(self, status: IndexStatus) -> None:
        if status.activity is not Activity.IDLE:
            self._is_changed = True
        elif self._is_changed and self._history.saved:
            self._is_changed = False
            self._waiting = [one.query for one in self._history.saved]
            self._timer.start(REST_MS)

    def _wait(self) -> None:
        if self._waiting:
            self._timer.start(REST_MS)

    def _ask_next(self) -> None:
        # Not while the counts are hidden, such as in the tray: a search also loads the language model.
        while self._waiting and self._pane.isVisible():
            query = self._waiting.pop(0)
            saved = self._saved(query)
            # The results of the current query are on screen.
            if saved is not None and " ".join(self._pane.query().split()) != query:
                future = self._session.api.count_new_results(query, saved.opened_s)
                deliver(future, self, partial(self._on_count, saved), lambda _failed: self._go_on())
                return

    def _saved(self, query: str) -> SavedSearch | None:
        return next((one for one in self._history.saved if one.query == query), None)

    def _on_count(self, asked: SavedSearch, files: int) -> None:
        saved = self._saved(asked.query)
        # The count is stale if the search was opened or removed after the request.
        is_current = saved is not None and saved.opened_s == asked.opened_s
        if is_current and files != self.counts.get(asked.query, 0):
            self.counts[asked.query] = files
            if not files:
                del self.counts[asked.query]
            self.changed.emit()
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._timer.start(NEXT_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._wait()
        return False
