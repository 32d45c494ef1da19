"""Requests of the preview in addition to the passage's text: pages, colours and the best sentence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_search.engine.rpc.protocol import Failed, GetColors, GetNearestSentence, GetPage
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.search_session import SearchSession
from desktop_search.ui.preview.preview_pane import PreviewPane
from desktop_search.ui.results.file_actions import FileActions
from desktop_search.ui.results.result_model import ResultRow

if TYPE_CHECKING:
    from desktop_search.ui.window.main_window import MainWindow


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


class WindowPreviewActions(PreviewActions):
    """Preview of the main window; adds keyboard shortcuts and the context menu of the results."""

    def __init__(self, window: "MainWindow", client: EngineClient) -> None:
        super().__init__(window.search.preview, client, window.files, window)
        self._files = window.files
        window.search.row_action_requested.connect(self._on_menu)
        bind, preview = window.shortcuts.bind, self._preview
        pages, view = preview.pages, preview.pages.view
        bind("next_mark", preview, preview.find_next)
        bind("mark_before", preview, lambda: preview.find_next(-1))
        bind("next_page", preview, lambda: pages.turn(1))
        bind("page_before", preview, lambda: pages.turn(-1))
        bind("larger", preview, lambda: view.zoom_step(1))
        bind("smaller", preview, lambda: view.zoom_step(-1))
        bind("fit_width", preview, view.fit_width)

    def _on_menu(self, name: str, row: ResultRow) -> None:
        if name == "open_at" and row.hit.page:
            self._files.open_at(row.file.path, row.hit.page)
