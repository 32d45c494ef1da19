"""Shows the pages of the first run while there is nothing to search, and starts indexing after the last one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop_search.domain.status import IndexStatus
from desktop_search.engine.api import Failed
from desktop_search.settings import IndexSettings
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.folders.index_actions import IndexActions
from desktop_search.ui.search.search_pane import SearchPane
from desktop_search.ui.welcome.welcome_pane import FOLDERS, WelcomePane


class FirstRun(QObject):
    """Belongs to the window. While the pages are open, folders are collected there and not added to the engine."""

    collected = Signal()
    """A folder was added to the list from elsewhere, such as by drag and drop."""

    def __init__(
        self,
        welcome: WelcomePane,
        search: SearchPane,
        start: QStackedWidget,
        client: EngineClient,
        index: IndexActions,
    ) -> None:
        super().__init__(start)
        self._welcome, self._search, self._start, self._client, self._index = welcome, search, start, client, index
        self._had_folders: bool | None = None
        self._model = ""
        welcome.started.connect(self._finish)
        welcome.skipped.connect(self._finish)
        welcome.choose_requested.connect(index.choose_folder)
        welcome.estimate_requested.connect(self._estimate)
        welcome.behaviour.settings_changed.connect(index.change_settings)
        client.index_settings_changed.connect(self._on_settings)
        client.status_changed.connect(self._on_status)
        client.ready.connect(self._on_ready)
        if self.is_open:
            self._open()

    @property
    def is_open(self) -> bool:
        """True until the pages are finished or skipped."""
        return self._start.currentWidget() is self._welcome

    def _on_ready(self) -> None:
        if self.is_open:
            self._client.refresh_models()

    def _estimate(self, paths: tuple[str, ...]) -> None:
        def fail(failed: Failed) -> None:
            folders.show_no_estimate(paths)
            self._client.report(failed)

        folders = self._welcome.folders
        future = self._client.api.estimate_folders(paths)
        deliver(future, self, folders.show_estimate, fail, lambda: folders.show_no_estimate(paths))

    def _on_settings(self, settings: IndexSettings) -> None:
        self._welcome.behaviour.show_settings(settings)
        before, self._model = self._model, settings.model
        if self.is_open and before not in ("", settings.model):
            self._welcome.folders.estimate_again()

    def _on_status(self, status: IndexStatus) -> None:
        has_folders = bool(status.folders)
        if self._had_folders is None and has_folders:
            # Not the first run: the index was lost, but not the list of folders.
            self._show_search()
        elif not has_folders and self._had_folders is not False and not self.is_open:
            # There is nothing to search, from the start or since the last folder was removed.
            self._start.setCurrentWidget(self._welcome)
            self._welcome.turn_to(FOLDERS)
            self._client.refresh_models()
            self._open()
        self._had_folders = has_folders
        self._welcome.show_status(status)

    def _open(self) -> None:
        self._index.collector = self._collect
        self._welcome.take_focus()

    def _collect(self, folders: Sequence[Path]) -> None:
        self._welcome.collect(list(folders))
        self.collected.emit()

    def _finish(self, folders: Sequence[Path] = ()) -> None:
        self._show_search()
        if folders:
            self._index.add_folders(folders)
        self._search.focus_box()

    def _show_search(self) -> None:
        self._index.collector = None
        self._start.setCurrentWidget(self._search)
