"""One who searches beside the main window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_search.domain.queries import SimilarQuery
from desktop_search.engine.rpc.protocol import Request

if TYPE_CHECKING:
    from desktop_search.ui.client.engine_client import EngineClient


class SearchSession(QObject):
    """Hears the answers to its own searches, each the newest, and to nobody else's; `EngineClient.asker` makes it."""

    answer_arrived = Signal(object)
    reranked_arrived = Signal(object)
    """The last answer in a better order; never where none is wanted."""
    preview_arrived = Signal(object)
    page_arrived = Signal(object)
    colors_arrived = Signal(object)
    nearest_arrived = Signal(object)
    failed = Signal(object, object)
    """A request of its own, and the Failed that answers it."""

    def __init__(self, name: str, wants_order: bool, client: "EngineClient") -> None:
        super().__init__(client)
        self.wants_order = wants_order
        self._name, self._client = name, client

    def search(self, text: str, limit: int) -> None:
        """Ask for files, now or once the engine is ready."""
        self._client.search(text, limit, asker=self._name)

    def find_similar(self, query: SimilarQuery) -> None:
        """As `search`, for what is like something."""
        self._client.find_similar(query, self._name)

    def forget_search(self) -> None:
        """Drop the answer to the running search."""
        self._client.forget_search(self._name)

    def forget_order(self) -> None:
        """Have the better order given up that is being looked for."""
        self._client.forget_order(self._name)

    def ask(self, request: Request) -> None:
        """Ask for a preview, which comes here, or have something done; other replies are the client's to tell."""
        self._client.ask(request, self._name)
