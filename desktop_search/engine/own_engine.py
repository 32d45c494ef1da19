"""An engine in a thread of the client's own process."""

import threading
from collections.abc import Callable

from desktop_search.domain.errors import EngineGoneError
from desktop_search.engine.api import Ready
from desktop_search.engine.carriers import LISTEN_STEP_S, QueueCarrier
from desktop_search.engine.engine import Engine
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.engine.rpc.codec import Envelope
from desktop_search.engine.rpc.connections import InProcessConnection
from desktop_search.engine.rpc.request_queue import RequestQueue
from desktop_search.engine.server.server import EngineServer
from desktop_search.paths import AppPaths

# Time for the indexer to finish its step and for pending vector writes.
CLOSE_S = 15.0


class OwnEngine(QueueCarrier):
    """Carrier to an engine in a thread of this process, which other processes can connect to as well."""

    is_shared = False

    def __init__(
        self,
        paths: AppPaths,
        work: EngineMode,
        make_engine: Callable[..., Engine] | None,
        is_watched: bool,
        role: str,
    ) -> None:
        super().__init__()
        requests = RequestQueue()
        self._link = InProcessConnection()
        self._arrived = self._link.replies
        self._error: BaseException | None = None
        self._server = EngineServer(
            (make_engine or Engine)(paths, work=work, post=requests.post),
            requests,
            role,
            is_watched=is_watched and work.keeps_index,
        )
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
        """Wait for Ready, the first message of an engine."""
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
