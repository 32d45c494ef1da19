"""When indexing waits, and when the model's memory is given back."""

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop_search.settings import IndexSettings
from desktop_search.ui.parts import Card, label


class PowerCard(Card):
    """Asks by signal; the window acts."""

    settings_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._settings: IndexSettings | None = None
        self.column.addWidget(label(self.tr("Consideration"), "strong"))
        self.column.addWidget(label(self.tr("Searching is never held up. Indexing waits"), "muted"))
        self.switches = {
            "pause_on_battery": QCheckBox(self.tr("while the computer runs on battery")),
            "pause_in_power_saver": QCheckBox(self.tr("while it saves power")),
            "pause_when_hot": QCheckBox(self.tr("while it is too hot")),
        }
        for name, switch in self.switches.items():
            switch.toggled.connect(lambda on, name=name: self._on_switch(name, on))
            self.column.addWidget(switch)
        self.setEnabled(False)

    def show_settings(self, settings: IndexSettings) -> None:
        """Show what the engine keeps."""
        self._settings = settings
        self.setEnabled(True)
        for name, switch in self.switches.items():
            switch.blockSignals(True)
            switch.setChecked(getattr(settings, name))
            switch.blockSignals(False)

    def _on_switch(self, name: str, on: bool) -> None:
        if self._settings is not None:
            self._settings = replace(self._settings, **cast(Any, {name: on}))
            self.settings_changed.emit(self._settings)
