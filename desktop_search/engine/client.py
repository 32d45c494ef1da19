"""One way to talk to the engine, whether another process runs it or this one becomes it for the moment."""

import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable
from typing import Protocol, cast

from desktop_search.domain.errors import DesktopSearchError, EngineGoneError, IndexInUseError
from desktop_search.engine.engine import Engine
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.engine.rpc.codec import Envelope
from desktop_search.engine.rpc.connections import InProcessConnection, SocketConnection
from desktop_search.engine.rpc.local_socket import Endpoint, knock
from desktop_search.engine.rpc.protocol import EVENT_ID, Event, Failed, Ready, Reply, Request, StatusChanged
from desktop_search.engine.rpc.request_queue import RequestQueue
from desktop_search.engine.server.server import EngineServer
from desktop_search.paths import AppPaths
from desktop_search.store.lock import read_holder

log = logging.getLogger(__name__)

EventHandler = Callable[[Event], None]
# How long an engine that is just starting, or just ending, may leave its lock file without an address that answers.
HANDOVER_S = 10.0
HANDOVER_STEP_S = 0.1
# A window closes, then another command: more than a few in one request means that engines die as they start.
MOST_HANDOVERS = 3
# On Windows a wait without an end cannot be interrupted by Ctrl+C.
LISTEN_STEP_S = 0.5
# The indexer ends its slice, the vectors their write.
CLOSE_S = 15.0


class RequestFailedError(DesktopSearchError):
    """The engine answered with Failed."""

    def __init__(self, failed: Failed) -> None:
        super().__init__(failed.message, failed.remedy)
        self.is_bug = failed.is_bug
        self.details = failed.details


class Carrier(Protocol):
    """Brings requests to an engine and what it says back."""

    @property
    def is_shared(self) -> bool:
        """True when the engine belongs to another process."""

    def put(self, envelope: Envelope) -> None: ...

    def get(self, timeout_s: float) -> Envelope | None:
        """The next message, None when none came in time; EngineGoneError when none will come any more."""

    def close(self) -> None: ...


class EngineSession:
    """Asks one thing at a time; what the engine tells unasked goes to `on_event` meanwhile.

    Every request may be made twice, so when the engine of another process ends, the next one is asked again: it may
    be another process's, or ours.
    """

    def __init__(self, open_carrier: "Callable[[], Carrier]") -> None:
        self._open_carrier = open_carrier
        self._carrier = open_carrier()
        self._last_id = EVENT_ID
        self.on_event: EventHandler | None = None

    @property
    def is_shared(self) -> bool:
        """True when the engine belongs to another process."""
        return self._carrier.is_shared

    def ask(self, request: Request) -> Reply:
        """Send and wait. Raises RequestFailedError when the engine cannot, EngineGoneError when it has ended."""
        for _ in range(MOST_HANDOVERS):
            try:
                return self._ask_once(request)
            except EngineGoneError:
                if not self.is_shared:
                    raise
                log.info("the engine of another process has ended; the next one is asked")
                self._carrier.close()
                self._carrier = self._open_carrier()
        return self._ask_once(request)

    def wait_for_news(self, timeout_s: float) -> None:
        """Let `on_event` hear what comes next."""
        with contextlib.suppress(EngineGoneError):
            self._listen(timeout_s)

    def close(self) -> None:
        self._carrier.close()

    def _ask_once(self, request: Request) -> Reply:
        self._last_id += 1
        self._carrier.put(Envelope(self._last_id, request))
        while True:
            envelope = self._listen(LISTEN_STEP_S)
            if envelope and envelope.message_id == self._last_id:
                if isinstance(envelope.message, Failed):
                    raise RequestFailedError(envelope.message)
                return cast(Reply, envelope.message)

    def _listen(self, timeout_s: float) -> Envelope | None:
        envelope = self._carrier.get(timeout_s)
        if envelope and isinstance(envelope.message, Ready | StatusChanged) and self.on_event:
            self.on_event(envelope.message)
        return envelope


def open_session(
    paths: AppPaths, work: EngineMode, make_engine: Callable[..., Engine] = Engine, *, is_watched: bool = False
) -> EngineSession:
    """Connect to the engine that holds this index, or become it in a thread of this process.

    With `is_watched` this process is ended when an engine in it that indexes stops responding.

    Raises IndexInUseError if the holder of the index does not answer, and whatever opening it raises.
    """

    def open_carrier() -> Carrier:
        give_up_at = time.monotonic() + HANDOVER_S
        while True:
            try:
                return _connect(paths) or _OwnEngine(paths, work, make_engine, is_watched)
            except (IndexInUseError, EngineGoneError):
                if time.monotonic() > give_up_at:
                    raise
                time.sleep(HANDOVER_STEP_S)

    return EngineSession(open_carrier)


def _connect(paths: AppPaths) -> Carrier | None:
    holder = read_holder(paths.lock_file)
    if holder is None or not holder.address:
        return None
    return _OtherEngine(knock(Endpoint(holder.address, holder.authkey)))


class _QueueCarrier:
    """What both carriers do with the messages that have come."""

    def __init__(self) -> None:
        self._arrived: queue.SimpleQueue[Envelope | None] = queue.SimpleQueue()

    def get(self, timeout_s: float) -> Envelope | None:
        try:
            envelope = self._arrived.get(timeout=timeout_s)
        except queue.Empty:
            return None
        if envelope is None:
            self._arrived.put(None)
            raise EngineGoneError("The search engine stopped before it answered.", "Try again. The log has details.")
        return envelope


class _OtherEngine(_QueueCarrier):
    """An engine in another process."""

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


class _OwnEngine(_QueueCarrier):
    """An engine in a thread of this process, reachable for others as any engine is."""

    is_shared = False

    def __init__(self, paths: AppPaths, work: EngineMode, make_engine: Callable[..., Engine], is_watched: bool) -> None:
        super().__init__()
        inbox = RequestQueue()
        self._link = InProcessConnection()
        self._arrived = self._link.replies
        self._error: BaseException | None = None
        self._server = EngineServer(
            make_engine(paths, work=work, post=inbox.post), inbox, f"desktop-search {work}",
            is_watched=is_watched and work.keeps_index,
        )  # fmt: skip
        self._thread = threading.Thread(target=self._serve, name="engine")
        self._thread.start()
        self._wait_until_open()

    def put(self, envelope: Envelope) -> None:
        self._link.requests.put(envelope)

    def close(self) -> None:
        self._link.requests.put(None)
        self._thread.join(CLOSE_S)

    def _serve(self) -> None:
        try:
            self._server.serve(self._link)
        except BaseException as error:
            self._error = error
        finally:
            self._link.close()

    def _wait_until_open(self) -> None:
        """Ready is the first thing an engine says."""
        while True:
            try:
                envelope = self.get(LISTEN_STEP_S)
            except EngineGoneError:
                self._thread.join()
                if self._error:
                    raise self._error from None
                raise
            if envelope and isinstance(envelope.message, Ready):
                return
