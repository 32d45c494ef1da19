"""Synchronous client of the engine, which runs in another process or, if there is none, in a thread of this one."""

import contextlib
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from desktop_search.domain.errors import EngineGoneError, IndexInUseError
from desktop_search.engine.api import EngineApi, Event, Operation, Ready, StatusChanged
from desktop_search.engine.carriers import LISTEN_STEP_S, Carrier, QueueCarrier
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.engine.rpc.codec import EVENT_ID, Envelope, Request, complete
from desktop_search.engine.rpc.connections import SocketConnection
from desktop_search.engine.rpc.local_socket import Endpoint, knock
from desktop_search.paths import AppPaths
from desktop_search.store.lock import read_holder

if TYPE_CHECKING:
    from desktop_search.engine.engine import Engine

log = logging.getLogger(__name__)

EventHandler = Callable[[Event], None]
# An engine that is starting or ending may leave a lock file without a reachable address for this long.
HANDOVER_S = 10.0
HANDOVER_STEP_S = 0.1
# Closing the window and starting another command explains a few retries per request; more mean that engines crash at
# startup.
MOST_HANDOVERS = 3


class EngineSession(EngineApi):
    """Synchronous client: every call waits for the reply, and returns a completed or cancelled future.

    A call raises RequestFailedError, or EngineGoneError if the engine ends. Events received meanwhile go to `on_event`.

    Requests are idempotent. If the engine of another process ends, the request is sent to the next one, which may run
    in another process or in this one.
    """

    def __init__(self, open_carrier: "Callable[[], Carrier]") -> None:
        self._open_carrier = open_carrier
        self._carrier = open_carrier()
        self._last_id = EVENT_ID
        self.on_event: EventHandler | None = None

    @property
    def is_shared(self) -> bool:
        """True if the engine belongs to another process."""
        return self._carrier.is_shared

    def _call(self, operation: Operation, arguments: dict[str, Any]) -> "Future[Any]":
        request = Request(operation.name, arguments)
        for _ in range(MOST_HANDOVERS):
            try:
                return self._call_once(request)
            except EngineGoneError:
                if not self.is_shared:
                    raise
                log.info("the engine of another process has ended; the next one is asked")
                self._carrier.close()
                self._carrier = self._open_carrier()
        return self._call_once(request)

    def wait_for_news(self, timeout_s: float) -> None:
        """Wait for the next message and pass events to `on_event`."""
        with contextlib.suppress(EngineGoneError):
            self._listen(timeout_s)

    def close(self) -> None:
        self._carrier.close()

    def _call_once(self, request: Request) -> "Future[Any]":
        self._last_id += 1
        self._carrier.put(Envelope(self._last_id, request))
        while True:
            envelope = self._listen(LISTEN_STEP_S)
            if envelope and envelope.message_id == self._last_id:
                future: Future[Any] = Future()
                complete(future, envelope.message)
                if not future.cancelled() and (error := future.exception()):
                    raise error
                return future

    def _listen(self, timeout_s: float) -> Envelope | None:
        envelope = self._carrier.get(timeout_s)
        if envelope and isinstance(envelope.message, Ready | StatusChanged) and self.on_event:
            self.on_event(envelope.message)
        return envelope


def open_session(
    paths: AppPaths,
    work: EngineMode,
    make_engine: "Callable[..., Engine] | None" = None,
    *,
    is_watched: bool = False,
    role: str = "",
) -> EngineSession:
    """Connect to the engine that holds this index, or start one in a thread of this process.

    With `is_watched`, a watchdog ends this process if an engine in it that indexes stops responding. `role` describes
    such an engine to other processes.

    Raises IndexInUseError if the lock holder does not answer, and the errors of `Engine.open`.
    """

    def own_engine() -> Carrier:
        # Takes a second to import, and is not needed to connect to a running engine.
        from desktop_search.engine.own_engine import OwnEngine

        return OwnEngine(paths, work, make_engine, is_watched, role or f"desktop-search {work}")

    def open_carrier() -> Carrier:
        give_up_at = time.monotonic() + HANDOVER_S
        while True:
            try:
                return _connect(paths) or own_engine()
            except (IndexInUseError, EngineGoneError):
                if time.monotonic() > give_up_at:
                    raise
                time.sleep(HANDOVER_STEP_S)

    return EngineSession(open_carrier)


def is_reachable(paths: AppPaths) -> bool:
    """Whether an engine of another process has opened the index, and accepts connections."""
    holder = read_holder(paths.lock_file)
    return holder is not None and bool(holder.address)


def _connect(paths: AppPaths) -> Carrier | None:
    holder = read_holder(paths.lock_file)
    if holder is None or not holder.address:
        return None
    return _OtherEngine(knock(Endpoint(holder.address, holder.authkey)))


class _OtherEngine(QueueCarrier):
    """Carrier to an engine in another process."""

    is_shared = True

    def __init__(self, link: SocketConnection) -> None:
        super().__init__()
        self._link = link
        threading.Thread(target=self._read, name="from engine", daemon=True).start()

    def put(self, envelope: Envelope) -> None:
        self._link.send(envelope.message, envelope.message_id)

    def close(self) -> None:
        self._link.close()

    def _read(self) -> None:
        try:
            for envelope in self._link.messages():
                self._arrived.put(envelope)
        finally:
            self._arrived.put(None)
