"""Requests of the window to the engine, recorded, and as values to compare them with."""

from collections.abc import Container, Iterator
from contextlib import contextmanager
from typing import Any

from desktop_search.engine.api import EngineApi, Operation, operations
from desktop_search.engine.rpc.codec import Request
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import PendingReply
from desktop_search.ui.client.search_session import SearchSession

ALL: Container[str] = operations()


class _Calls(EngineApi):
    """Every operation returns its request."""

    def _call(self, operation: Operation, arguments: dict[str, Any]) -> Any:
        return Request(operation.name, arguments)


calls: Any = _Calls()


class Recorded(list[Request]):
    """The requests, and their futures in the same order."""

    def __init__(self) -> None:
        super().__init__()
        self.futures: list[PendingReply] = []

    def of(self, operation: str) -> list[Any]:
        """The arguments of the requests of this operation."""
        return [request.arguments for request in self if request.operation == operation]

    def clear(self) -> None:
        super().clear()
        self.futures.clear()


def record_requests(client: EngineClient, held: Container[str] = ()) -> Recorded:
    """Record the requests of all sessions from now on. Those of the `held` operations are not sent."""
    recorded = Recorded()
    send = client.send

    def record(operation: Operation, arguments: dict[str, Any], session: SearchSession) -> PendingReply:
        future = PendingReply() if operation.name in held else send(operation, arguments, session)
        recorded.append(Request(operation.name, arguments))
        recorded.futures.append(future)
        return future

    client.send = record  # type: ignore[method-assign]
    return recorded


@contextmanager
def awaiting_reply(qtbot: Any, recorded: Recorded, operation: str) -> Iterator[None]:
    """Wait at the end for a reply to a request of this operation that was sent in the block."""
    before = len(recorded)
    yield

    def has_replied() -> bool:
        made = list(zip(recorded, recorded.futures, strict=True))[before:]
        return any(one.operation == operation and future.done() and not future.cancelled() for one, future in made)

    qtbot.waitUntil(has_replied)
