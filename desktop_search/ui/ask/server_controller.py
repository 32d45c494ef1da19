"""Finds, chooses and tests the language model server that the settings card shows."""

from typing import Any

from PySide6.QtCore import QObject

from desktop_search.chat.answer_writer import try_model
from desktop_search.chat.model_servers import LOOK_TIMEOUT_S, ModelServer, find_servers, list_models
from desktop_search.chat.server_address import AddressError, ServerAddress, parse_address
from desktop_search.chat.server_connection import ServerConnection
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.ui.ask.answer_task import ServerTask
from desktop_search.ui.ask.ask_controller import model_choice
from desktop_search.ui.ask.server_card import ServerCard, chat_search_words
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.settings.settings_page import SettingsPage
from desktop_search.ui.texts.display_names import isolated, number_text, printable
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.dialogs import confirm
from desktop_search.ui.window_state import WindowState

# For a server on another computer.
LIST_TIMEOUT_S = 10.0


class ServerController(QObject):
    """One per settings page. It contacts a server only after the user pressed a button, or entered an address."""

    def __init__(self, page: SettingsPage, memory: WindowState, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._memory = page, memory
        self.card = card = ServerCard(memory.settings, theme)
        self.task = ServerTask(self)
        self.task.finished.connect(self._take)
        self.task.failed.connect(lambda error: card.say(engine_text(error.text)))
        card.settings_changed.connect(lambda fields: memory.change(**fields))
        card.look_requested.connect(self.look)
        card.address_entered.connect(self.choose_address)
        card.test_requested.connect(self.test)
        memory.changed.connect(card.show_settings)
        page.add(Section.ASK, card, chat_search_words())

    def close(self) -> None:
        """End all work, as the program quits."""
        self.task.close()

    def look(self) -> None:
        """Look for servers at their default ports on this computer."""
        self.card.show_busy(self.tr("Looking for servers…"))
        self.task.start(lambda cancellation, _tell: find_servers(cancellation))

    def choose_address(self, text: str) -> None:
        """Use a server; one on another computer only if the user permits it."""
        if not text.strip():
            self.task.cancel()
            self._memory.change(chat_server="", chat_model="", chat_permitted="")
            self.card.show_models((), "")
            self.card.say("")
            return
        try:
            address = parse_address(text)
        except AddressError as error:
            self.card.say(engine_text(error.text))
            return
        is_permitted = self._memory.settings.chat_permitted == str(address)
        if not address.is_local and not is_permitted and not self._permits(address):
            self.card.address.setText(self._memory.settings.chat_server)
            self.card.say("")
            return
        is_other = str(address) != self._memory.settings.chat_server
        self._memory.change(
            chat_server=str(address),
            chat_permitted="" if address.is_local else str(address),
            **({"chat_model": ""} if is_other else {}),
        )
        self.card.address.setText(str(address))
        self.card.show_busy(self.tr("Asking for the server's models…"))

        def work(cancellation: Any, _tell: Any) -> ModelServer:
            connection = ServerConnection(
                address, cancellation, LOOK_TIMEOUT_S if address.is_local else LIST_TIMEOUT_S, is_permitted=True
            )
            return ModelServer(address, str(address), list_models(connection))

        self.task.start(work)

    def test(self) -> None:
        """Test the chosen model by requesting a short answer."""
        try:
            choice = model_choice(self._memory.settings)
        except DesktopSearchError as error:
            self.card.say(engine_text(error.text))
            return
        self.card.show_busy(self.tr("Waiting for the language model…"))
        self.task.start(lambda cancellation, _tell: try_model(choice, cancellation))

    def _permits(self, address: ServerAddress) -> bool:
        text = self.tr(
            "{address} is on another computer. Your questions and the matching passages of your files will be sent to "
            "it over the network, where its operator can read and store them. {warning}"
        )
        warning = "" if address.scheme == "https" else self.tr("The connection is not encrypted.")
        shown = text.format(address=isolated(printable(str(address))), warning=warning).strip()
        return confirm(
            self._page,
            self.tr("Send texts of your files to another computer?"),
            shown,
            self.tr("Allow"),
            self.tr("Cancel"),
        )

    def _take(self, result: object) -> None:
        if isinstance(result, ModelServer):
            self._take_server(result)
        elif isinstance(result, tuple):
            self._take_servers(result)
        elif isinstance(result, int):
            text = self.tr("The model works. It can read about {number} tokens at once.")
            self.card.say(text.format(number=number_text(result)))

    def _take_servers(self, servers: tuple[ModelServer, ...]) -> None:
        settings = self._memory.settings
        if not servers:
            self.card.say(
                self.tr(
                    "No server found. Start Ollama, LM Studio or a llama.cpp server on this computer, or enter its "
                    "address."
                )
            )
            return
        chosen = next((one for one in servers if str(one.address) == settings.chat_server), servers[0])
        self.card.show_servers(servers, str(chosen.address))
        self._memory.change(chat_server=str(chosen.address), chat_permitted="")
        self._take_server(chosen)

    def _take_server(self, server: ModelServer) -> None:
        settings = self._memory.settings
        if not server.models:
            self.card.show_models((), "")
            self.card.say(self.tr("The server has no models yet. Download one there."))
            return
        chosen = settings.chat_model if settings.chat_model in server.models else server.models[0]
        self._memory.change(chat_model=chosen)
        self.card.show_models(server.models, chosen)
        self.card.say(self.tr("{name}: %Ln model(s)", "", len(server.models)).format(name=isolated(server.name)))
