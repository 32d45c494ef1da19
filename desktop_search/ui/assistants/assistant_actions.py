"""Connects the settings cards for assistants with the engine and the configuration files."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_search.connectors.assistant_connections import (
    PlannedChange,
    connection_of,
    plan_connecting,
    plan_disconnecting,
)
from desktop_search.connectors.assistant_programs import AssistantProgram
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.status import IndexStatus
from desktop_search.ui.assistants.access_card import AccessCard
from desktop_search.ui.assistants.calls_card import CALLS_SHOWN, CallsCard
from desktop_search.ui.assistants.change_dialog import ChangeDialog
from desktop_search.ui.assistants.connect_card import ConnectCard
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.folders.index_actions import IndexActions
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.dialogs import confirm

if TYPE_CHECKING:
    from desktop_search.ui.settings.settings_page import SettingsPage


class AssistantActions(QObject):
    """One per window; its cards are made with the settings page."""

    said = Signal(str)
    """A transient note for the status line."""

    def __init__(
        self,
        client: EngineClient,
        index: IndexActions,
        theme: Theme,
        programs: Sequence[AssistantProgram],
        command: Sequence[str],
        window: QWidget,
    ) -> None:
        """`command` starts our MCP server."""
        super().__init__(window)
        self._client, self._index, self._theme, self._window = client, index, theme, window
        self._programs = {one.program_id: one for one in programs}
        self._command = command
        self.access, self.connect_card, self.calls = AccessCard(), ConnectCard(command), CallsCard()
        self.access.settings_changed.connect(index.change_settings)
        client.index_settings_changed.connect(self.access.show_settings)
        client.status_changed.connect(self._show_status)
        self.connect_card.look_requested.connect(self.look)
        self.connect_card.connect_requested.connect(lambda program_id: self._begin(program_id, removes=False))
        self.connect_card.disconnect_requested.connect(lambda program_id: self._begin(program_id, removes=True))
        self.calls.look_requested.connect(self._look_at_calls)
        self.calls.clear_requested.connect(self._clear)

    def add_cards(self, page: "SettingsPage") -> None:
        """Add the cards to the settings page."""
        words = self.tr("AI MCP Claude Codex Cursor LM Studio VS Code chat agent tools permission consent")
        page.add(Section.ASSISTANTS, self.access, words)
        page.add(Section.ASSISTANTS, self.connect_card, words)
        page.add(Section.ASSISTANTS, self.calls, self.tr("AI assistants log history who asked requests"))
        if self._client.status is not None:
            self._show_status(self._client.status)

    def _show_status(self, status: IndexStatus) -> None:
        self.access.show_folders([folder.path for folder in status.folders])

    def look(self) -> None:
        """Read the configuration files again."""
        self.connect_card.show_connections([connection_of(one, self._command) for one in self._programs.values()])

    def _begin(self, program_id: str, *, removes: bool) -> None:
        """Show the change, and write it if the user agrees."""
        program = self._programs[program_id]
        self.connect_card.say("")
        try:
            change = plan_disconnecting(program) if removes else plan_connecting(program, self._command)
        except DesktopSearchError as error:
            self.connect_card.say(engine_text(error.text))
            return
        dialog = ChangeDialog(change, removes=removes, theme=self._theme, parent=self._window)
        dialog.accepted.connect(lambda: self._write(change, removes=removes))
        dialog.open()

    def _write(self, change: PlannedChange, *, removes: bool) -> None:
        try:
            change.apply()
        except DesktopSearchError as error:
            self.connect_card.say(engine_text(error.text))
        else:
            text = self.tr("{program} is disconnected.") if removes else self.tr("{program} is connected. Restart it.")
            self.said.emit(text.format(program=change.program.name))
        self.look()

    def _look_at_calls(self) -> None:
        deliver(self._client.api.get_assistant_calls(CALLS_SHOWN), self, self.calls.show_calls)

    def _clear(self) -> None:
        text = self.tr("The entries are deleted for good.")
        if confirm(self._window, self.tr("Clear the log of assistants?"), text, self.tr("Clear"), self.tr("Cancel")):
            deliver(self._client.api.clear_assistant_calls(), self, lambda _: self._look_at_calls())
