"""What the preview asks of the engine beyond the passage's text, and what comes of it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from desktop_search.engine.protocol import Failed, GetPage
from desktop_search.ui.asker import Asker
from desktop_search.ui.engine_client import EngineClient
from desktop_search.ui.preview_pane import PreviewPane


class PreviewActions(QObject):
    """Carries wishes for pages to the engine and pictures back."""

    def __init__(self, preview: PreviewPane, client: EngineClient | Asker, parent: QObject) -> None:
        super().__init__(parent)
        self._preview = preview
        preview.pages.page_requested.connect(lambda wish: client.ask(GetPage(wish)))
        client.page_arrived.connect(preview.pages.take_picture)
        client.failed.connect(self._on_failed)
        pages = preview.pages
        for keys, then in (
            (("F3", "Ctrl+G"), preview.find_next),
            (("Shift+F3", "Ctrl+Shift+G"), lambda: preview.find_next(-1)),
            (("Ctrl+PgDown",), lambda: pages.turn(1)),
            (("Ctrl+PgUp",), lambda: pages.turn(-1)),
            (("Ctrl++", "Ctrl+="), lambda: pages.view.zoom_step(1)),
            (("Ctrl+-",), lambda: pages.view.zoom_step(-1)),
            (("Ctrl+0",), lambda: pages.view.set_zoom(1.0)),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), preview).activated.connect(then)

    def _on_failed(self, request: object, failed: Failed) -> None:
        if isinstance(request, GetPage):
            self._preview.pages.take_failure(request.wish, failed.message, failed.remedy)
