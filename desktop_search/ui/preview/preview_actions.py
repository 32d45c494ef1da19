"""Requests of the preview in addition to the passage's text: pages, colours and the best sentence."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_search.domain.page_images import PageRequest
from desktop_search.engine.api import EngineApi, Failed
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.preview.preview_pane import PreviewPane
from desktop_search.ui.results.file_actions import FileActions


class PreviewActions(QObject):
    """Forwards requests of a preview to the engine and replies back; opens a file at the shown page."""

    def __init__(
        self,
        preview: PreviewPane,
        api: EngineApi,
        files: FileActions,
        parent: QObject,
        on_failure: Callable[[Failed], None],
    ) -> None:
        super().__init__(parent)
        self._preview, self._api, self._on_failure = preview, api, on_failure
        preview.open_at_requested.connect(lambda row, page: files.open_at(row.file.path, page))
        preview.pages.page_requested.connect(self._get_page)
        preview.colors_requested.connect(
            lambda wanted: deliver(api.get_colors(wanted), self, preview.show_colors, on_failure)
        )
        preview.sentence_requested.connect(
            lambda *wanted: deliver(api.get_nearest_sentence(*wanted), self, preview.show_nearest, on_failure)
        )

    def _get_page(self, wanted: PageRequest) -> None:
        def fail(failed: Failed) -> None:
            self._on_failure(failed)
            pages.take_failure(wanted, failed.message, failed.remedy)

        pages = self._preview.pages
        deliver(self._api.get_page(wanted), self, pages.take_picture, fail)
