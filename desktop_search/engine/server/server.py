"""The engine's process: a main thread that handles requests, reader threads that queue them, and status events."""

import argparse
import contextlib
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from desktop_search.app_info import VERSION
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.status import IndexStatus, ModelState
from desktop_search.engine.api import IndexSettingsChanged, Ready, StatusChanged
from desktop_search.engine.engine import Engine
from desktop_search.engine.rpc.codec import Request, Superseded, WireMessage
from desktop_search.engine.rpc.connections import EngineConnection, pipe_connection
from desktop_search.engine.rpc.local_socket import LocalSocket
from desktop_search.engine.rpc.request_queue import QueuedRequest, RequestQueue
from desktop_search.engine.server.heartbeat import Heartbeat, Worker
from desktop_search.engine.server.light_engine import end_light_engine
from desktop_search.engine.server.operations import EngineOperations, dispatch, failure
from desktop_search.legacy_layout import open_places
from desktop_search.logs import start_logging
from desktop_search.paths import AppPaths, no_place
from desktop_search.platform.processes.memory import settle
from desktop_search.platform.processes.process_priority import lower_priority

log = logging.getLogger(__name__)

# Four updates per second keep a progress bar smooth and cost the window little drawing.
NEWS_EVERY_S = 0.25


class EngineServer:
    """Serves one engine to any number of connections, until a client calls `stop` or the owner disconnects."""

    def __init__(
        self,
        engine: Engine,
        requests: RequestQueue,
        role: str,
        settle: Callable[[], None] = lambda: None,
        *,
        is_watched: bool = False,
    ) -> None:
        """`settle` is called once, when the model is ready and everything that takes long to load is in memory.

        With `is_watched`, a watchdog ends the whole process if it stops responding.
        """
        self._engine = engine
        self._operations = EngineOperations(engine, self._set_stopping)
        self._requests = requests
        self._role = role
        self._connections: list[EngineConnection] = []
        self._stopping = False
        self._is_watched = is_watched
        self._beats = 0
        self._local_socket: LocalSocket | None = None
        self._news = NewsClock()
        self._last_status: IndexStatus | None = None
        self._settle: Callable[[], None] | None = settle
        engine.on_change = lambda: requests.post(self._news.mark)

    def serve(self, first: EngineConnection) -> None:
        """Open the index and handle requests until stopped. Raises the errors of opening.

        Runs on the thread that owns the engine. `first` is the owner's connection: it receives Ready, and the engine
        ends when it closes.
        """
        try:
            self._engine.open(self._role)
        except OSError as error:
            raise no_place(self._engine.paths, error) from error
        heartbeat: Heartbeat | None = None
        try:
            self._local_socket = self._open_local_socket() if self._engine.is_reachable else None
            self._welcome(first, is_owner=True)
            first.send(Ready(VERSION, os.getpid()))
            self._engine.start()
            if self._is_watched:
                heartbeat = Heartbeat(
                    self._engine.paths.catalog_file.parent, self._make_workers(threading.current_thread())
                )
                heartbeat.start()
            self._sent_settings = self._engine.index_settings()
            while not self._stopping:
                self._beats += 1
                self._step()
        finally:
            if self._local_socket:
                self._local_socket.close()
            self._engine.close()
            for link in self._connections:
                link.close()
            if heartbeat is not None:
                heartbeat.close()

    def _make_workers(self, main: threading.Thread) -> Callable[[], list[Worker]]:
        def workers() -> list[Worker]:
            indexer = self._engine.indexer
            return [Worker(main, self._beats), *([Worker(indexer, indexer.beats)] if indexer else [])]

        return workers

    def stop(self) -> None:
        """Make `serve` return. Thread-safe."""
        self._requests.post(self._set_stopping)

    def _set_stopping(self) -> None:
        self._stopping = True

    def _open_local_socket(self) -> LocalSocket | None:
        try:
            socket = LocalSocket(
                self._engine.paths.data, lambda link: self._requests.post(partial(self._welcome, link))
            )
        except (OSError, DesktopSearchError) as error:
            log.warning("the command line cannot reach this engine: %s", error)
            return None
        self._engine.announce(socket.endpoint.address, socket.endpoint.key)
        return socket

    def _welcome(self, link: EngineConnection, *, is_owner: bool = False) -> None:
        reader = threading.Thread(target=self._read, args=(link, is_owner), name="reader", daemon=True)
        try:
            reader.start()
        except RuntimeError:
            # The system refuses to start another thread.
            link.close()
            for _ in link.messages():
                pass
            raise
        self._connections.append(link)

    def _read(self, link: EngineConnection, is_owner: bool) -> None:
        try:
            for envelope in link.messages():
                if not self._receive(link, envelope.message, envelope.message_id) and not is_owner:
                    break
        finally:
            self._requests.post(partial(self._farewell, link, is_owner))

    def _receive(self, link: EngineConnection, message: WireMessage, message_id: int) -> bool:
        """Queue a request. Returns False for other messages, after which only the owner stays connected."""
        if not isinstance(message, Request):
            log.warning("dropped a message: %s is no request", type(message).__name__)
            return False
        superseded = self._requests.put(QueuedRequest(link, message_id, message))
        if superseded:
            superseded.link.send(Superseded(), superseded.message_id)
        return True

    def _farewell(self, link: EngineConnection, is_owner: bool) -> None:
        if link in self._connections:
            self._connections.remove(link)
        link.close()
        self._stopping |= is_owner

    def _step(self) -> None:
        item = self._requests.take(self._news.due_in())
        try:
            if isinstance(item, QueuedRequest):
                self._answer(item)
            elif item is not None:
                item()
            if self._news.due_in() == 0.0:
                self._publish()
        except Exception as error:  # Edge: an error outside of a request must not end the engine.
            self._engine.note_fault(error)
        # The window or the next command restarts the engine, which repairs the catalog or resumes indexing.
        self._stopping |= self._engine.is_damaged or self._engine.wants_restart

    def _answer(self, arrival: QueuedRequest) -> None:
        dispatch(
            self._engine,
            self._operations,
            arrival.request,
            lambda reply: arrival.link.send(reply, arrival.message_id),
        )
        settings = self._engine.index_settings()
        if settings != self._sent_settings:
            self._sent_settings = settings
            for link in self._connections:
                link.send(IndexSettingsChanged(settings))

    def _publish(self) -> None:
        self._news.clear()
        status = self._engine.status()
        if status.model.state is ModelState.READY and self._settle is not None:
            settle, self._settle = self._settle, None
            settle()
        if status != self._last_status:
            self._last_status = status
            for link in self._connections:
                link.send(StatusChanged(status))


class NewsClock:
    """Throttle for status events: immediate after a quiet time, then at most one per NEWS_EVERY_S."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._is_marked = False
        self._last = now() - NEWS_EVERY_S

    def mark(self) -> None:
        self._is_marked = True

    def clear(self) -> None:
        self._is_marked = False
        self._last = self._now()

    def due_in(self) -> float | None:
        """Seconds until an event is due; None if there is none."""
        if not self._is_marked:
            return None
        return max(0.0, self._last + NEWS_EVERY_S - self._now())


def run(arguments: Sequence[str], make_engine: Callable[..., Engine] = Engine) -> int:
    """Entry point of the engine process: `desktop-search engine [--base-dir DIR]`."""
    parser = argparse.ArgumentParser("desktop-search engine", description="The back end; started by the window.")
    parser.add_argument("--base-dir", type=Path)
    paths = AppPaths.choose(parser.parse_args(arguments).base_dir)
    output = claim_stdout()
    lower_priority()
    trouble: DesktopSearchError | None = None
    try:
        paths = open_places(paths)
    except DesktopSearchError as error:
        trouble = error
    start_logging(paths, "engine")
    # A window started from a terminal shares its process group: Ctrl+C there must not end the engine before stdin
    # closes.
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    link = pipe_connection(0, output)
    if trouble is not None:
        link.send(failure(trouble))
        link.close()
        return 1
    requests = RequestQueue()
    server = EngineServer(make_engine(paths, post=requests.post), requests, "engine", settle, is_watched=True)
    signal.signal(signal.SIGTERM, lambda *_: server.stop())
    end_light_engine(paths)
    try:
        server.serve(link)
    except Exception as error:  # Edge: the window needs the reason why there is no engine.
        link.send(failure(error))
        link.close()
        return 1
    return 0


def claim_stdout() -> int:
    """Duplicate stdout, then redirect descriptor 1 to stderr, so that stray prints cannot corrupt messages."""
    sys.stdout.flush()
    output = os.dup(1)
    os.dup2(2, 1)
    return output
