"""Queue of requests and tasks for the engine's main thread."""

import threading
from collections import deque
from collections.abc import Callable

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.engine.api import EngineApi
from desktop_search.engine.rpc.codec import Request
from desktop_search.engine.rpc.connections import EngineConnection

SEARCH = EngineApi.search.__name__


@dataclass(frozen=True, slots=True)
class QueuedRequest:
    """A request with its client and the id for the reply."""

    link: EngineConnection
    message_id: int
    request: Request


Task = Callable[[], None]


class RequestQueue:
    """Priority queue: searches first, because the user waits for them; everything else in order of arrival.

    Only the newest search of each session is kept: results for earlier keystrokes are outdated.
    """

    def __init__(self) -> None:
        self._searches: deque[QueuedRequest] = deque()
        self._others: deque[QueuedRequest | Task] = deque()
        self._filled = threading.Condition()

    def put(self, arrival: QueuedRequest) -> QueuedRequest | None:
        """Queue a request. Returns the search that it replaces, which the caller must reply to."""
        superseded = None
        with self._filled:
            if arrival.request.operation == SEARCH:
                superseded = next((waiting for waiting in self._searches if _is_same_session(waiting, arrival)), None)
                if superseded:
                    self._searches.remove(superseded)
                self._searches.append(arrival)
            else:
                self._others.append(arrival)
            self._filled.notify()
        return superseded

    def post(self, task: Task) -> None:
        """Queue a function to run on the main thread. Thread-safe."""
        with self._filled:
            self._others.append(task)
            self._filled.notify()

    def take(self, timeout_s: float | None) -> QueuedRequest | Task | None:
        """Return the next request or task; None after the timeout."""
        with self._filled:
            self._filled.wait_for(lambda: self._searches or self._others, timeout_s)
            if self._searches:
                return self._searches.popleft()
            return self._others.popleft() if self._others else None


def _is_same_session(waiting: QueuedRequest, arrival: QueuedRequest) -> bool:
    is_same = waiting.request.arguments["session"] == arrival.request.arguments["session"]
    return is_same and waiting.link is arrival.link
