"""Requests of the preview in addition to the passage's text: pages, colours and the best sentence."""

from PySide6.QtCore import QObject

from desktop_search.engine.rpc.protocol import Failed, GetColors, GetNearestSentence, GetPage
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.search_session import SearchSession
from desktop_search.ui.preview.preview_pane import PreviewPane
from desktop_search.ui.results.file_actions import FileActions


class PreviewActions(QObject):
    """Forwards requests of a preview to the engine and replies back; opens a file at the shown page."""

    def __init__(
        self, preview: PreviewPane, client: EngineClient | SearchSession, files: FileActions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        preview.open_at_requested.connect(lambda row, page: files.open_at(row.file.path, page))
        preview.pages.page_requested.connect(lambda wish: client.ask(GetPage(wish)))
        client.page_arrived.connect(preview.pages.take_picture)
        preview.colors_requested.connect(lambda wish: client.ask(GetColors(wish)))
        client.colors_arrived.connect(preview.show_colors)
        preview.sentence_requested.connect(lambda *asked: client.ask(GetNearestSentence(*asked)))
        client.nearest_arrived.connect(preview.show_nearest)
        client.failed.connect(self._on_failed)

    def _on_failed(self, request: object, failed: Failed) -> None:
        if isinstance(request, GetPage):
            self._preview.pages.take_failure(request.wish, failed.message, failed.remedy)
