"""Stack of the main window's pages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_search.paths import AppPaths
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.folders.index_actions import IndexActions
from desktop_search.ui.health.speed_history import SpeedHistory
from desktop_search.ui.results.file_actions import FileActions
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop_search.ui.ask.ask_page import AskPage
    from desktop_search.ui.folders.folders_page import FoldersPage
    from desktop_search.ui.health.health_page import HealthPage
    from desktop_search.ui.settings.settings_page import SettingsPage

# Later than the preparation of quick search, so that the two do not block the event loop together.
PREPARE_AFTER_MS = 900


class WindowPages(QStackedWidget):
    """Starts with the search page. Other pages are created on the first visit, so as not to delay the first paint."""

    settings_built = Signal(object)
    """The SettingsPage."""
    folders_requested = Signal()
    server_requested = Signal()
    """The user wants to choose a language model server."""
    theme_chosen = Signal(str)
    said = Signal(str)
    """A transient note for the status line."""

    def __init__(
        self,
        start: QWidget,
        client: EngineClient,
        paths: AppPaths,
        theme: Theme,
        memory: WindowState,
        index: IndexActions,
        files: FileActions,
    ) -> None:
        """`start` is the page that is shown first, for the place "search"."""
        super().__init__()
        self.setObjectName("pages")
        self._start, self._client, self._paths, self._theme = start, client, paths, theme
        self._memory, self._index, self._files = memory, index, files
        self._speeds = SpeedHistory(client)
        self._ask: AskPage | None = None
        self._folders: FoldersPage | None = None
        self._health: HealthPage | None = None
        self._settings: SettingsPage | None = None
        self.addWidget(start)
        memory.changed.connect(lambda _: self._forget_conversation())

    def import_soon(self) -> None:
        """Import the modules of the other pages shortly after the first paint."""
        QTimer.singleShot(PREPARE_AFTER_MS, self, _import_pages)
        # The setting may have been turned off by editing the file.
        self._forget_conversation()

    def _forget_conversation(self) -> None:
        """Remove the stored conversation if the user does not keep it; the Ask page does that itself once it exists."""
        file = self._paths.conversation
        if not self._memory.settings.chat_history and self._ask is None and file.exists():
            from desktop_search.ui.ask.ask_controller import remove_conversation

            remove_conversation(file)

    @property
    def ask(self) -> "AskPage":
        """The Ask page."""
        if self._ask is None:
            from desktop_search.ui.ask.ask_controller import AskController
            from desktop_search.ui.ask.ask_page import AskPage

            page = AskPage(self._theme)
            self._ask = page
            self.ask_controller = AskController(page, self._client, self._memory, self._files, self._paths.conversation)
            self.ask_controller.said.connect(self.said)
            page.settings_requested.connect(self.server_requested)
            self.addWidget(page)
        return self._ask

    @property
    def folders(self) -> "FoldersPage":
        """The folders page."""
        if self._folders is None:
            from desktop_search.ui.folders.folders_page import FoldersPage

            page, index = FoldersPage(self._theme), self._index
            self._folders = page
            page.add_requested.connect(index.choose_folder)
            page.folder_asked.connect(index.act_on_folder)
            page.rescan_all_requested.connect(index.rescan_all)
            page.settings_changed.connect(index.change_settings)
            page.patterns_changed.connect(index.change_exclusions)
            index.connect_exclusions(page.exclusions)
            self._client.index_settings_changed.connect(page.show_settings)
            self.addWidget(page)
            if self._client.status:
                page.show_status(self._client.status)
        return self._folders

    @property
    def health(self) -> "HealthPage":
        """The health page."""
        if self._health is None:
            from desktop_search.ui.health.health_actions import HealthActions
            from desktop_search.ui.health.health_page import HealthPage

            page = HealthPage(self._theme, self._speeds)
            self._health = page
            self.health_actions = HealthActions(page, self._client, self._index.verify, self._paths)
            self.health_actions.said.connect(self.said)
            page.problems.open_requested.connect(self._files.open)
            page.problems.reveal_requested.connect(self._files.reveal)
            self.addWidget(page)
        return self._health

    @property
    def settings(self) -> "SettingsPage":
        """The settings page."""
        if self._settings is None:
            from desktop_search.ui.settings.settings_page import SettingsPage

            page, index = SettingsPage(self._theme, self._memory.settings.theme), self._index
            self._settings = page
            page.theme_chosen.connect(self.theme_chosen)
            page.folders_requested.connect(self.folders_requested)
            page.settings_changed.connect(index.change_settings)
            page.patterns_changed.connect(index.change_exclusions)
            index.connect_models(page.models)
            index.connect_exclusions(page.exclusions)
            index.connect_list(page.order)
            self._client.models_arrived.connect(page.device.show_models)
            api, card = self._client.api, page.recognition
            card.engines_requested.connect(lambda: deliver(api.get_recognition_engines(), card, card.show_engines))
            card.pause_requested.connect(api.set_recognition_paused)
            learning = page.learning_card
            learning.shown.connect(lambda: deliver(api.count_uses(), learning, learning.show_count))
            learning.forget_requested.connect(
                lambda: deliver(api.forget_uses(), learning, lambda _: learning.show_count(0))
            )
            self._client.index_settings_changed.connect(page.show_settings)
            self.addWidget(page)
            from desktop_search.ui.ask.server_controller import ServerController

            self.server_controller = ServerController(page, self._memory, self._theme)
            self.settings_built.emit(page)
        return self._settings

    @property
    def has_settings(self) -> bool:
        """True once the settings page has been created."""
        return self._settings is not None

    def close_servers(self) -> None:
        """End all requests to language model servers."""
        if self._ask is not None:
            self.ask_controller.close()
        if self._settings is not None:
            self.server_controller.close()

    def turn_to(self, place: str) -> None:
        """Show a page and request its data."""
        if place == "ask":
            self.setCurrentWidget(self.ask)
        elif place == "folders":
            self.setCurrentWidget(self.folders)
            self._client.refresh_settings()
        elif place == "health":
            self.setCurrentWidget(self.health)
            self.health_actions.look()
        elif place == "settings":
            self.setCurrentWidget(self.settings)
            self._client.refresh_settings()
            self._client.refresh_models()
        else:
            self.setCurrentWidget(self._start)
        self.show_status()

    def show_status(self) -> None:
        """Pass the status of the index to the visible page."""
        status, shown = self._client.status, self.currentWidget()
        for page in (self._folders, self._health, self._settings):
            if status is not None and page is not None and page is shown:
                page.show_status(status)


def _import_pages() -> None:
    """Import in advance: imports are up to 50 of the 100 ms that a first visit takes."""
    import desktop_search.ui.ask.server_controller
    import desktop_search.ui.folders.folders_page
    import desktop_search.ui.health.health_actions
    import desktop_search.ui.health.health_page
    import desktop_search.ui.settings.appearance_cards
    import desktop_search.ui.settings.background_card
    import desktop_search.ui.settings.hotkey_card
    import desktop_search.ui.settings.privacy_cards
    import desktop_search.ui.settings.settings_page
    import desktop_search.ui.settings.storage_cards  # noqa: F401
