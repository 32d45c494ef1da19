"""Settings card for background indexing: when to wait, how many cores to use, and whether to watch for changes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop_search.settings import IndexSettings
from desktop_search.ui.texts.display_names import in_own_digits
from desktop_search.ui.widgets.check_box import WrappingCheckBox
from desktop_search.ui.widgets.widgets import SWITCH_INDENT, Card, label

# Space between groups; inside a group, the card's own spacing applies.
GROUP_GAP = 8


class PowerCard(Card):
    """Emits changes as a signal; the window applies them."""

    settings_changed = Signal(object)
    """Changed fields of IndexSettings by name (a dict)."""

    def __init__(self) -> None:
        super().__init__()
        self.switches: dict[str, QCheckBox] = {}
        self.column.addWidget(label(self.tr("Background indexing"), "strong"))
        self._add_group(
            self.tr("Indexing pauses in these cases. You can always search."),
            ("pause_on_battery", self.tr("On battery")),
            ("pause_in_power_saver", self.tr("In power saver mode")),
            ("pause_when_hot", self.tr("When the computer is hot")),
            ("pause_in_full_screen", self.tr("While a program is in full screen")),
            ("pause_while_presenting", self.tr("During presentations, videos and video calls")),
        )
        self._add_group(
            self.tr("While you use the computer, one core stays free."),
            ("all_cores_when_away", self.tr("Use all cores while I am away")),
        )
        self._add_group(
            in_own_digits(self.tr("Folders are also checked at every start and every 30 minutes.")),
            ("watch", self.tr("Index new and changed files right away")),
            is_note=True,
        )
        self.setEnabled(False)

    def _add_group(self, sentence: str, *switches: tuple[str, str], is_note: bool = False) -> None:
        """Add switches below a sentence, or above it if it is a note."""
        if self.switches:
            self.column.addSpacing(GROUP_GAP)
        if not is_note:
            self.column.addWidget(label(sentence, "muted"))
        for name, text in switches:
            switch = WrappingCheckBox(text)
            switch.setAccessibleDescription(sentence)
            switch.toggled.connect(lambda on, name=name: self._on_switch(name, on))
            self.switches[name] = switch
            self.column.addWidget(switch)
        if is_note:
            note = label(sentence, "small")
            note.setIndent(SWITCH_INDENT)
            self.column.addWidget(note)

    def show_settings(self, settings: IndexSettings) -> None:
        """Show the settings of the engine."""
        self.setEnabled(True)
        for name, switch in self.switches.items():
            switch.blockSignals(True)
            switch.setChecked(getattr(settings, name))
            switch.blockSignals(False)

    def _on_switch(self, name: str, on: bool) -> None:
        self.settings_changed.emit({name: on})
