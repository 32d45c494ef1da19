"""The last step of the first start: how the program behaves beside other work."""

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_search.settings import IndexSettings
from desktop_search.ui.parts import Card, label

# Of a tick box's square and its distance from the words.
INDENT = 28


class BehaviourStep(QWidget):
    """A few of the settings; every change applies at once."""

    settings_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._settings: IndexSettings | None = None
        self.switches: dict[str, QCheckBox] = {}
        self._card = Card()
        self._card.column.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Beside your other work"), "page"))
        column.addWidget(
            label(self.tr("Searching is never held up. All of this can be changed later, in Settings."), "lead")
        )
        column.addSpacing(8)
        column.addWidget(self._card)
        column.addStretch(1)
        self._add_index_switch(
            "pause_on_battery",
            self.tr("Wait while the computer runs on battery"),
            self.tr("Indexing goes on by itself when it is plugged in. What is indexed is found meanwhile."),
        )
        self._add_index_switch(
            "pause_in_full_screen",
            self.tr("Wait while a program is in full screen"),
            self.tr("Games, films and presentations get the whole computer."),
        )
        self._add_index_switch(
            "all_cores_when_away",
            self.tr("Use the whole computer while you are away"),
            self.tr("While you are at it, one of its cores stays free for you in any case."),
        )

    def _add_index_switch(self, name: str, text: str, explanation: str) -> None:
        switch = self.add_switch(text, explanation)
        switch.setEnabled(False)
        switch.toggled.connect(lambda on: self._on_switch(name, on))
        self.switches[name] = switch

    def add_switch(self, text: str, explanation: str) -> QCheckBox:
        """One more question, with a sentence below it."""
        switch = QCheckBox(text)
        switch.setAccessibleDescription(explanation)
        words = label(explanation, "small")
        words.setContentsMargins(INDENT, 0, INDENT, 8)
        self._card.column.addWidget(switch)
        self._card.column.addWidget(words)
        return switch

    def show_settings(self, settings: IndexSettings) -> None:
        """Show what the engine keeps."""
        self._settings = settings
        for name, switch in self.switches.items():
            switch.setEnabled(True)
            switch.blockSignals(True)
            switch.setChecked(getattr(settings, name))
            switch.blockSignals(False)

    def _on_switch(self, name: str, on: bool) -> None:
        if self._settings is not None:
            self._settings = replace(self._settings, **cast(Any, {name: on}))
            self.settings_changed.emit(self._settings)
