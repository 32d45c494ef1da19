"""Whether the first steps are shown or the search, and what the first steps ask of the engine."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from desktop_search.domain.status import IndexStatus
from desktop_search.engine import protocol
from desktop_search.ui.engine_client import EngineClient
from desktop_search.ui.index_actions import IndexActions
from desktop_search.ui.search_pane import SearchPane
from desktop_search.ui.welcome import FOLDERS, WelcomePane


class FirstRun(QObject):
    """Belongs to the window. Once begun the steps stay until they are finished, though there are folders by then."""

    def __init__(
        self,
        welcome: WelcomePane,
        search: SearchPane,
        start: QStackedWidget,
        client: EngineClient,
        index: IndexActions,
    ) -> None:
        super().__init__(start)
        self._welcome, self._search, self._start, self._client = welcome, search, start, client
        self._had_folders: bool | None = None
        welcome.folders_chosen.connect(index.add_folders)
        welcome.choose_requested.connect(index.choose_folder)
        welcome.behaviour.settings_changed.connect(index.change_settings)
        welcome.finished.connect(self._finish)
        client.index_settings_arrived.connect(welcome.behaviour.show_settings)
        client.status_changed.connect(self._on_status)
        client.ready.connect(self._on_ready)
        if self.is_open:
            welcome.take_focus()

    @property
    def is_open(self) -> bool:
        """True while the steps are shown."""
        return self._start.currentWidget() is self._welcome

    def _on_ready(self) -> None:
        if self.is_open:
            self._client.ask(protocol.GetModels())

    def _on_status(self, status: IndexStatus) -> None:
        has_folders = bool(status.folders)
        if self._had_folders is None and has_folders:
            # Not the first start after all: the index was lost, and the list of folders was not.
            self._show_search()
        elif not has_folders and self._had_folders is not False:
            self._begin()
        self._had_folders = has_folders
        self._welcome.show_status(status)

    def _begin(self) -> None:
        """There is nothing to search in, from the start or since the last folder went."""
        if self.is_open:
            return
        self._start.setCurrentWidget(self._welcome)
        self._welcome.turn_to(FOLDERS)
        self._client.ask(protocol.GetModels())

    def _finish(self) -> None:
        self._show_search()
        self._search.focus_box()

    def _show_search(self) -> None:
        self._start.setCurrentWidget(self._search)
