"""Creates the controllers of the search page and connects them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.paths import AppPaths
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.search.filter_controller import FilterController
from desktop_search.ui.search.history_controller import HistoryController
from desktop_search.ui.search.new_results import NewResults
from desktop_search.ui.search.result_actions import ResultActions
from desktop_search.ui.texts.engine_texts import engine_text
from desktop_search.ui.theme.theme import Theme

if TYPE_CHECKING:
    from desktop_search.ui.window.main_window import MainWindow


class SearchActions(QObject):
    """One per window."""

    def __init__(self, client: EngineClient, paths: AppPaths, theme: Theme, window: "MainWindow") -> None:
        super().__init__(window)
        memory, search, self._banner = window.memory, window.search, window.banner
        self._search = search
        self.results = ResultActions(client, window.index, window.banner, window)
        self.results.said.connect(window.status_line.say)
        search.preview.copied.connect(window.status_line.say)
        self.results.failed.connect(self._on_trouble)
        self.filters = FilterController(search, client, memory)
        self.history = HistoryController(search, memory, paths.data, theme)
        self.new_results = NewResults(client, self.history.history, search)
        self.history.follow(self.new_results)
        self.history.said.connect(window.status_line.say)
        window.settings_built.connect(self.history.add_card)
        window.shortcuts.bind("save_search", search, self.history.switch_saved)
        search.row_action_requested.connect(self.results.act)
        window.shortcuts.bind("cite", search, self._cite)
        search.arrange(memory.settings.result_order, memory.settings.result_groups)
        search.arranged.connect(lambda order, groups: memory.change(result_order=order, result_groups=groups))

    def _cite(self) -> None:
        if row := self._search.results.current_row():
            self.results.act("copy_citation", row)

    def _on_trouble(self, error: DesktopSearchError) -> None:
        self._banner.say("request", engine_text(error.text))
