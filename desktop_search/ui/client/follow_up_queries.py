"""What is asked for once typing rests: the rest of an answer, and a better order of it."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_search.engine.rpc.protocol import Rerank, Search

# Who types on within this, slower than most, wants neither a better order nor the rest of what half a word found.
TYPING_RESTS_MS = 200


class FollowUpQueries(QObject):
    """Keeps for each asker what follows on the last answer, until somebody has not typed for a moment."""

    due = Signal(object, str)
    """A request is to be made now, for that asker."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rests: dict[str, Search] = {}
        """Answers of which only the first files are there, to be asked for whole."""
        self._orders: dict[str, Rerank] = {}
        self._timer = QTimer(self, singleShot=True, interval=TYPING_RESTS_MS)
        self._timer.timeout.connect(self._ask)

    def keep(self, request: Search | Rerank, asker: str) -> None:
        """Ask for this once `wait` has been called and typing rests."""
        if isinstance(request, Search):
            self._rests[asker] = request
        else:
            self._orders[asker] = request

    def wait(self, asker: str) -> None:
        """Ask from now on in a moment, where anything is kept for this asker."""
        if asker in self._rests or asker in self._orders:
            self._timer.start()

    def forget(self, asker: str) -> None:
        """Nobody wants it any more."""
        self._rests.pop(asker, None)
        self._orders.pop(asker, None)

    def _ask(self) -> None:
        rests, self._rests = self._rests, {}
        orders, self._orders = self._orders, {}
        for asker, request in [*rests.items(), *orders.items()]:
            self.due.emit(request, asker)
