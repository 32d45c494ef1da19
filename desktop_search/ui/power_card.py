"""When indexing waits, how much of the machine it takes, and whether it follows changes as they happen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop_search.settings import IndexSettings
from desktop_search.ui.names import in_own_digits
from desktop_search.ui.parts import Card, label
from desktop_search.ui.tick_box import TickBox

# Between one question and the next; within one, the card's own distance.
GROUP_GAP = 8


class PowerCard(Card):
    """Asks by signal; the window acts."""

    settings_changed = Signal(object)
    """A dict of the fields of IndexSettings that were changed."""

    def __init__(self) -> None:
        super().__init__()
        self.switches: dict[str, QCheckBox] = {}
        self.column.addWidget(label(self.tr("While you work"), "strong"))
        self._add_group(
            self.tr("Searching is never held up. Indexing waits"),
            ("pause_on_battery", self.tr("while the computer runs on battery")),
            ("pause_in_power_saver", self.tr("while it saves power")),
            ("pause_when_hot", self.tr("while it is too hot")),
            ("pause_in_full_screen", self.tr("while a program is in full screen")),
            ("pause_while_presenting", self.tr("during a presentation, a film or a video call")),
        )
        self._add_group(
            self.tr("While you are at the computer, one of its cores stays free for you."),
            ("all_cores_when_away", self.tr("Use the whole computer while I am away")),
        )
        self._add_group(
            in_own_digits(
                self.tr("Folders are compared with the disk at every start and every 30 minutes in any case.")
            ),
            ("watch", self.tr("Follow changes as they happen")),
        )
        self.setEnabled(False)

    def _add_group(self, sentence: str, *switches: tuple[str, str]) -> None:
        if self.switches:
            self.column.addSpacing(GROUP_GAP)
        self.column.addWidget(label(sentence, "muted"))
        for name, text in switches:
            switch = TickBox(text)
            switch.setAccessibleDescription(sentence)
            switch.toggled.connect(lambda on, name=name: self._on_switch(name, on))
            self.switches[name] = switch
            self.column.addWidget(switch)

    def show_settings(self, settings: IndexSettings) -> None:
        """Show what the engine keeps."""
        self.setEnabled(True)
        for name, switch in self.switches.items():
            switch.blockSignals(True)
            switch.setChecked(getattr(settings, name))
            switch.blockSignals(False)

    def _on_switch(self, name: str, on: bool) -> None:
        self.settings_changed.emit({name: on})
