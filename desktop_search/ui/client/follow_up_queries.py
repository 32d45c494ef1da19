"""Queries sent after typing pauses: the rest of an answer, and its re-ranking."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_search.engine.rpc.protocol import Rerank, Search

# Debounce interval, longer than most users pause between two keys. While they type, neither re-ranking nor further
# results of half a word are needed.
TYPING_RESTS_MS = 200


class FollowUpQueries(QObject):
    """Holds the follow-up requests of each session's last answer and emits them when typing pauses."""

    due = Signal(object, str)
    """Emits a request to send now, and the name of its session."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rests: dict[str, Search] = {}
        """Searches whose first files only have arrived, to be repeated for all files."""
        self._orders: dict[str, Rerank] = {}
        self._timer = QTimer(self, singleShot=True, interval=TYPING_RESTS_MS)
        self._timer.timeout.connect(self._ask)

    def keep(self, request: Search | Rerank, asker: str) -> None:
        """Store a request to be sent after `wait` and the debounce interval."""
        if isinstance(request, Search):
            self._rests[asker] = request
        else:
            self._orders[asker] = request

    def wait(self, asker: str) -> None:
        """Start or restart the debounce timer if requests are stored for this session."""
        if asker in self._rests or asker in self._orders:
            self._timer.start()

    def forget(self, asker: str) -> None:
        """Discard the stored requests of this session."""
        self._rests.pop(asker, None)
        self._orders.pop(asker, None)

    def _ask(self) -> None:
        rests, self._rests = self._rests, {}
        orders, self._orders = self._orders, {}
        for asker, request in [*rests.items(), *orders.items()]:
            self.due.emit(request, asker)
