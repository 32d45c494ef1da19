"""Transports between a synchronous client and an engine."""

import queue
from typing import Protocol

from desktop_search.domain.errors import EngineGoneError
from desktop_search.domain.messages import Message
from desktop_search.engine.rpc.codec import Envelope

# On Windows, Ctrl+C cannot interrupt a wait without a timeout.
LISTEN_STEP_S = 0.5


class Carrier(Protocol):
    """Transport for requests to an engine and its replies and events."""

    @property
    def is_shared(self) -> bool:
        """True if the engine belongs to another process."""

    def put(self, envelope: Envelope) -> None: ...

    def get(self, timeout_s: float) -> Envelope | None:
        """Return the next message, or None after the timeout. Raises EngineGoneError if the connection is closed."""

    def close(self) -> None: ...


class QueueCarrier:
    """Base of the carriers: the queue of received messages."""

    def __init__(self) -> None:
        self._arrived: queue.SimpleQueue[Envelope | None] = queue.SimpleQueue()

    def get(self, timeout_s: float) -> Envelope | None:
        try:
            envelope = self._arrived.get(timeout=timeout_s)
        except queue.Empty:
            return None
        if envelope is None:
            self._arrived.put(None)
            raise EngineGoneError(
                Message("The search engine stopped before it answered."), Message("Try again. The log has details.")
            )
        return envelope
