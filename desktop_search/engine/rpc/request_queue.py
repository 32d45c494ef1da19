"""The one queue the engine's main thread lives from."""

import threading
from collections import deque
from collections.abc import Callable

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.engine.rpc.connections import EngineConnection
from desktop_search.engine.rpc.protocol import Request, Search


@dataclass(frozen=True, slots=True)
class QueuedRequest:
    """A request, whom to answer, and under which id."""

    link: EngineConnection
    message_id: int
    request: Request


Task = Callable[[], None]


class RequestQueue:
    """Searches come out before everything else, since the user waits for them; the rest in order of arrival.

    Of one asker only the newest search waits: the answers to what was typed before are outdated.
    """

    def __init__(self) -> None:
        self._searches: deque[QueuedRequest] = deque()
        self._others: deque[QueuedRequest | Task] = deque()
        self._filled = threading.Condition()

    def put(self, arrival: QueuedRequest) -> QueuedRequest | None:
        """Returns the waiting search whose place this one takes; the caller answers it."""
        superseded = None
        with self._filled:
            if isinstance(arrival.request, Search):
                superseded = next((waiting for waiting in self._searches if _asks_as(waiting, arrival)), None)
                if superseded:
                    self._searches.remove(superseded)
                self._searches.append(arrival)
            else:
                self._others.append(arrival)
            self._filled.notify()
        return superseded

    def post(self, task: Task) -> None:
        """Have the main thread run this; from any thread."""
        with self._filled:
            self._others.append(task)
            self._filled.notify()

    def take(self, timeout_s: float | None) -> QueuedRequest | Task | None:
        """The next thing to do; None when nothing came in time."""
        with self._filled:
            self._filled.wait_for(lambda: self._searches or self._others, timeout_s)
            if self._searches:
                return self._searches.popleft()
            return self._others.popleft() if self._others else None


def _asks_as(waiting: QueuedRequest, arrival: QueuedRequest) -> bool:
    if not (isinstance(waiting.request, Search) and isinstance(arrival.request, Search)):
        return False
    return waiting.link is arrival.link and waiting.request.asker == arrival.request.asker
