"""The last page of the first run: when files are indexed, and what is about to be indexed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from desktop_search.platform.desktop.autostart import Autostart
from desktop_search.settings import IndexSettings
from desktop_search.ui.settings.background_card import LoginSwitch
from desktop_search.ui.widgets.check_box import WrappingCheckBox
from desktop_search.ui.widgets.widgets import Card, label
from desktop_search.ui.window_state import WindowState

# Width of a check box's indicator and its spacing.
INDENT = 28


class BehaviourStep(QWidget):
    """A few of the settings; every change applies at once."""

    settings_changed = Signal(object)
    """A dict of the fields of IndexSettings that were changed."""

    def __init__(self) -> None:
        super().__init__()
        self.switches: dict[str, QCheckBox] = {}
        self._presence, self._index = Card(), Card()
        self._summary = QVBoxLayout()
        self._presence.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Background indexing"), "page"))
        column.addWidget(
            label(self.tr("You can search while files are indexed. Change these options any time in Settings."), "lead")
        )
        column.addSpacing(8)
        column.addLayout(self._summary)
        column.addWidget(self._presence)
        column.addWidget(self._index)
        column.addStretch(1)
        self._add_index_switch(
            "pause_on_battery",
            self.tr("Pause on battery power"),
            self.tr("Indexing resumes when the computer is plugged in. You can keep searching."),
        )
        self._add_index_switch(
            "pause_in_full_screen",
            self.tr("Pause while an app is in full screen"),
            self.tr("Games, films and presentations get the full speed of the computer."),
        )
        self._add_index_switch(
            "all_cores_when_away",
            self.tr("Use all processor cores while you are away"),
            self.tr("While you use the computer, one core stays free."),
        )

    def _add_index_switch(self, name: str, text: str, explanation: str) -> None:
        switch = WrappingCheckBox(text)
        _add(self._index, switch, explanation)
        switch.setEnabled(False)
        switch.toggled.connect(lambda on: self._on_switch(name, on))
        self.switches[name] = switch

    def add_summary(self, card: Card) -> None:
        """Show a card above the options."""
        self._summary.addWidget(card)

    def add_presence(self, memory: WindowState, autostart: Autostart) -> None:
        """Show the options for running without a window."""
        self.login = LoginSwitch(self.tr("Start when you log in"), autostart)
        told = _add(
            self._presence, self.login, self.tr("No window opens. New and changed files are indexed right away.")
        )
        self.login.failed.connect(told.setText)
        self.stay = WrappingCheckBox(self.tr("Keep running when the window is closed"))
        _add(self._presence, self.stay, self.tr("Runs in the system tray, so that search is instant."))
        self.stay.setChecked(memory.settings.when_closed == "stay")
        self.stay.toggled.connect(lambda on: memory.change(when_closed="stay" if on else "ask"))
        self._presence.show()

    def show_settings(self, settings: IndexSettings) -> None:
        """Show the engine's settings."""
        for name, switch in self.switches.items():
            switch.setEnabled(True)
            switch.blockSignals(True)
            switch.setChecked(getattr(settings, name))
            switch.blockSignals(False)

    def _on_switch(self, name: str, on: bool) -> None:
        self.settings_changed.emit({name: on})


def _add(card: Card, switch: QCheckBox, explanation: str) -> QLabel:
    """Add a check box with an explanation below it."""
    switch.setAccessibleDescription(explanation)
    words = label(explanation, "small")
    words.setContentsMargins(INDENT, 0, INDENT, 4)
    card.column.setSpacing(2)
    card.column.addWidget(switch)
    card.column.addWidget(words)
    return words
