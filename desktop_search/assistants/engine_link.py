"""The server's connection to an engine: the running one, or a light one of its own that only searches."""

import contextlib
import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from desktop_search.domain.errors import EngineGoneError
from desktop_search.domain.status import ModelState
from desktop_search.engine.client import EngineSession, is_reachable, open_session
from desktop_search.engine.engine_mode import ASSISTANT_ROLE, EngineMode
from desktop_search.paths import AppPaths, no_place

if TYPE_CHECKING:
    from desktop_search.engine.engine import Engine

log = logging.getLogger(__name__)

_ResultT = TypeVar("_ResultT")

# Loading the model takes seconds on a slow disk. Without it, search is by words only.
MODEL_WAIT_S = 20.0
NEWS_STEP_S = 0.2
# Idle time after which the engine of this process is closed: it locks the index and uses several hundred megabytes.
RELEASE_AFTER_S = 300.0
# Time that another engine needs to open the index after this one was asked to end.
SUCCESSOR_S = 3.0


class EngineLink:
    """Opens the connection with the first call, and again after the engine has ended. Thread: worker."""

    def __init__(self, paths: AppPaths, make_engine: "Callable[..., Engine] | None" = None) -> None:
        """`make_engine` replaces `Engine` in tests."""
        self._paths = paths
        self._make_engine = make_engine
        self._session: EngineSession | None = None

    def call(self, work: Callable[[EngineSession], _ResultT]) -> _ResultT:
        """Call the engine, a second time if it ended meanwhile. Raises DesktopSearchError."""
        try:
            return work(self._opened())
        except EngineGoneError:
            log.info("the engine has ended; the next one is asked")
            self.close()
            self._wait_for_successor()
            return work(self._opened())

    def wait_for_model(self) -> None:
        """Wait until the model is loaded, or for MODEL_WAIT_S; returns immediately if there is none."""
        give_up_at = time.monotonic() + MODEL_WAIT_S
        status = self.call(lambda engine: engine.get_status().result())
        if status.passages and status.model.state is ModelState.NOT_LOADED:
            self.call(lambda engine: engine.wake_model().result())
        while (
            status.passages
            and status.model.state in (ModelState.NOT_LOADED, ModelState.LOADING)
            and time.monotonic() < give_up_at
        ):
            self.call(lambda engine: engine.wait_for_news(NEWS_STEP_S))
            status = self.call(lambda engine: engine.get_status().result())

    def release(self) -> None:
        """Close the engine of this process, if there is one; the next call opens it again."""
        if self._session is not None and not self._session.is_shared:
            log.info("no calls for some time: the engine is ended")
            self.close()

    def close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            with contextlib.suppress(EngineGoneError):
                session.close()

    def _opened(self) -> EngineSession:
        if self._session is None:
            try:
                self._session = open_session(self._paths, EngineMode.SEARCH, self._make_engine, role=ASSISTANT_ROLE)
            except OSError as error:
                raise no_place(self._paths, error) from error
        return self._session

    def _wait_for_successor(self) -> None:
        """Wait until the engine that asked this one to end has opened the index, which is exclusive."""
        give_up_at = time.monotonic() + SUCCESSOR_S
        while not is_reachable(self._paths) and time.monotonic() < give_up_at:
            time.sleep(NEWS_STEP_S)
