"""Settings cards for theme, scale and language of the interface."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from desktop_search.settings import WindowSettings
from desktop_search.ui.settings.setting_cards import ChoiceCard
from desktop_search.ui.settings.setting_labels import choice_labels, setting_caption
from desktop_search.ui.texts.display_names import number_text
from desktop_search.ui.texts.translations import LANGUAGES, SYSTEM
from desktop_search.ui.widgets.widgets import Card, button, label

SCALES = (100, 110, 125, 150, 175, 200)


class LookCard(Card):
    """Radio buttons for the theme."""

    theme_chosen = Signal(str)

    def __init__(self, chosen: str) -> None:
        super().__init__()
        self.column.addWidget(label(setting_caption("theme"), "strong"))
        self.looks: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(24)
        for name, text in choice_labels("theme").items():
            choice = QRadioButton(text)
            choice.setChecked(name == chosen)
            choice.toggled.connect(partial(self._on_look, name))
            self.looks[name] = choice
            self._group.addButton(choice)
            row.addWidget(choice)
        row.addStretch(1)
        self.column.addLayout(row)

    def show_theme(self, name: str) -> None:
        """Select the current theme."""
        if name in self.looks:
            self.looks[name].setChecked(True)

    def _on_look(self, name: str, chosen: bool) -> None:
        if chosen:
            self.theme_chosen.emit(name)


class ScaleCard(ChoiceCard):
    """Scale of the interface. Qt reads it once, so a change needs a restart."""

    restart_requested = Signal()

    def __init__(self, settings: WindowSettings, at_start: WindowSettings) -> None:
        # Also offer a value that was written into the settings file by hand.
        scales = sorted({*SCALES, settings.scale_percent})
        super().__init__(
            "scale_percent",
            {percent: self.tr("{percent} %").format(percent=number_text(percent)) for percent in scales},
        )
        self._at_start = at_start.scale_percent
        self.waits = QWidget()
        self.again = button(self.tr("Restart"), self.restart_requested.emit)
        row = QHBoxLayout(self.waits)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(label(self.tr("Restart to apply the new size."), "muted"), 1)
        row.addWidget(self.again)
        self.column.addWidget(self.waits)
        self.show_settings(settings)

    def show_settings(self, settings: WindowSettings) -> None:
        super().show_settings(settings)
        self.waits.setVisible(settings.scale_percent != self._at_start)


class LanguageCard(ChoiceCard):
    """Language of the interface."""

    def __init__(self, settings: WindowSettings) -> None:
        super().__init__("language", {SYSTEM: self.tr("Match system"), **LANGUAGES})
        self.show_settings(settings)
