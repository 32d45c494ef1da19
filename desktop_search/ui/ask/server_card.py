"""Settings card: the language model that answers questions."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desktop_search.chat.model_servers import ModelServer
from desktop_search.settings import WindowSettings
from desktop_search.ui.settings.setting_cards import SettingsCard
from desktop_search.ui.settings.setting_labels import setting_caption, setting_help, setting_label
from desktop_search.ui.texts.display_names import printable
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.flow_layout import FlowLayout
from desktop_search.ui.widgets.widgets import announce, button, label, make_clearable

EXAMPLE = "http://127.0.0.1:8080"


class ServerCard(SettingsCard):
    """Off by default. The buttons are the only ones that contact a server."""

    look_requested = Signal()
    address_entered = Signal(str)
    test_requested = Signal()

    def __init__(self, settings: WindowSettings, theme: Theme) -> None:
        super().__init__(self.tr("Language model on this computer"), setting_help("chat"))
        self.add_switch("chat", setting_help("chat"))
        self.address = QLineEdit()
        self.address.setPlaceholderText(EXAMPLE)
        self.address.setAccessibleName(setting_label("chat_server"))
        make_clearable(self.address, theme)
        self.address.editingFinished.connect(self._on_address)
        self.look = button(self.tr("Look for servers"), self.look_requested.emit)
        self.servers = QComboBox()
        self.servers.setAccessibleName(self.tr("Servers on this computer"))
        self.servers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.servers.setMinimumContentsLength(8)
        self.servers.activated.connect(lambda _row: self.address_entered.emit(str(self.servers.currentData())))
        self.models = QComboBox()
        self.models.setAccessibleName(setting_label("chat_model"))
        self.models.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.models.setMinimumContentsLength(8)
        self.models.activated.connect(lambda _row: self.apply("chat_model", str(self.models.currentData())))
        self.test = button(self.tr("Test"), self.test_requested.emit)
        self.told = label("", "muted")
        self.told.hide()
        fields = QGridLayout()
        fields.setHorizontalSpacing(16)
        fields.setVerticalSpacing(8)
        fields.setColumnStretch(1, 1)
        for row, (text, field) in enumerate(((self.tr("Server"), self.address), (self.tr("Model"), self.models))):
            caption = label(text, wrap=False)
            caption.setBuddy(field)
            fields.addWidget(caption, row * 2, 0)
            fields.addWidget(field, row * 2, 1)
        fields.addWidget(self.servers, 1, 1)
        self.column.addLayout(fields)
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        flow.addWidget(self.look)
        flow.addWidget(self.test)
        self.column.addWidget(buttons)
        self.column.addWidget(self.told)
        self.add_group("chat")
        self.servers.hide()
        self.show_settings(settings)

    def show_settings(self, settings: WindowSettings) -> None:
        super().show_settings(settings)
        with QSignalBlocker(self.address):
            if not self.address.hasFocus():
                self.address.setText(settings.chat_server)
        known = [self.models.itemData(row) for row in range(self.models.count())]
        if settings.chat_model not in known:
            self.show_models(known, settings.chat_model)
        self.models.setCurrentIndex(self.models.findData(settings.chat_model))
        self._enable(bool(settings.chat_model))

    def show_models(self, models: Sequence[str], chosen: str) -> None:
        """List a server's models; the chosen one is listed even if the server no longer has it."""
        with QSignalBlocker(self.models):
            self.models.clear()
            for name in dict.fromkeys([*models, *([chosen] if chosen else [])]):
                self.models.addItem(printable(name), name)
            self.models.setCurrentIndex(self.models.findData(chosen))
        self._enable(bool(chosen))

    def show_servers(self, servers: Sequence[ModelServer], chosen: str) -> None:
        """List the servers that were found, if there is a choice."""
        self.servers.clear()
        for one in servers:
            self.servers.addItem(f"{one.name} ({one.address})", str(one.address))
        self.servers.setCurrentIndex(self.servers.findData(chosen))
        self.servers.setVisible(len(servers) > 1)

    def show_busy(self, text: str) -> None:
        """Show progress and disable the buttons."""
        self.say(text)
        self.look.setEnabled(False)
        self.test.setEnabled(False)

    def say(self, text: str) -> None:
        """Show the outcome of the last action."""
        self.look.setEnabled(True)
        self._enable(self.models.currentData() is not None)
        self.told.setText(text)
        self.told.setVisible(bool(text))
        announce(self, text)

    def _enable(self, has_model: bool) -> None:
        self.test.setEnabled(has_model)
        self.models.setEnabled(self.models.count() > 0)

    def _on_address(self) -> None:
        if self.address.isModified():
            self.address.setModified(False)
            self.address_entered.emit(self.address.text())


def chat_search_words() -> str:
    """Captions by which the search on the settings page finds the card."""
    return f"{setting_caption('chat')} Ollama LM Studio llama.cpp llamafile OpenAI LLM"
