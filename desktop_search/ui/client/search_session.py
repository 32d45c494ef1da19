"""Search session of a caller other than the main window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_search.domain.queries import SimilarQuery
from desktop_search.engine.rpc.protocol import Request

if TYPE_CHECKING:
    from desktop_search.ui.client.engine_client import EngineClient


class SearchSession(QObject):
    """Receives replies to its own requests only, and of each kind only the newest. Created by `EngineClient.asker`."""

    answer_arrived = Signal(object)
    reranked_arrived = Signal(object)
    """The last answer re-ranked; never emitted without `wants_order`."""
    preview_arrived = Signal(object)
    page_arrived = Signal(object)
    colors_arrived = Signal(object)
    nearest_arrived = Signal(object)
    failed = Signal(object, object)
    """Emits a request of this session and the Failed that answers it."""

    def __init__(self, name: str, wants_order: bool, client: "EngineClient") -> None:
        super().__init__(client)
        self.wants_order = wants_order
        self._name, self._client = name, client

    def search(self, text: str, limit: int) -> None:
        """Search for files, now or once the engine is ready."""
        self._client.search(text, limit, asker=self._name)

    def find_similar(self, query: SimilarQuery) -> None:
        """Search for passages or files similar to a given one."""
        self._client.find_similar(query, self._name)

    def forget_search(self) -> None:
        """Discard the reply of the running search."""
        self._client.forget_search(self._name)

    def forget_order(self) -> None:
        """Cancel the running re-ranking."""
        self._client.forget_order(self._name)

    def ask(self, request: Request) -> None:
        """Send a request. Previews and pages arrive at this session; other replies arrive at the client."""
        self._client.ask(request, self._name)
