"""A request that is answered in the background, within a deadline; a newer request cancels it."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

_T = TypeVar("_T")


class LatestRequest(Generic[_T]):
    """The only request in progress, for all sessions; its result is None if it was cancelled. Thread: engine."""

    def __init__(self, post: Callable[[Callable[[], None]], None]) -> None:
        """`post` queues a function to run on the engine's thread."""
        self._post = post
        self._session = ""
        self.future: Future[_T | None] | None = None
        """None if no request is in progress."""

    def begin(self, session: str) -> "Future[_T | None]":
        """Start a request, after the one in progress was cancelled."""
        self._session = session
        self.future = Future()
        return self.future

    def cancel(self, session: str | None = None) -> bool:
        """Cancel the request in progress if it is of this session, or of any for None; False if there is none."""
        if session not in (None, self._session):
            return False
        future, self.future = self.future, None
        if future is None or future.done():
            return False
        future.set_result(None)
        return True

    def settle(self, future: "Future[_T | None]", result: _T) -> None:
        """Complete a request, unless it is complete or cancelled."""
        if self.future is future:
            self.future = None
        if not future.done():
            future.set_result(result)

    def settle_after(self, seconds: float, future: "Future[_T | None]", result: _T) -> None:
        """Complete a request with this result at its deadline, whatever the state of the model's process."""
        alarm = threading.Timer(seconds, self._post, [lambda: self.settle(future, result)])
        alarm.daemon = True
        alarm.start()
        future.add_done_callback(lambda _: alarm.cancel())
