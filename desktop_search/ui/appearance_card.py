"""How the program looks."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QWidget

from desktop_search.settings import WindowSettings
from desktop_search.ui.names import number_text
from desktop_search.ui.parts import Card, button, label
from desktop_search.ui.translations import LANGUAGES, SYSTEM

SCALES = (100, 110, 125, 150, 175, 200)


class LookCard(Card):
    """Light or dark."""

    theme_chosen = Signal(str)

    def __init__(self, chosen: str) -> None:
        super().__init__()
        self.column.addWidget(label(self.tr("Look"), "strong"))
        self.looks: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(24)
        for name, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            choice = QRadioButton(text)
            choice.setChecked(name == chosen)
            choice.toggled.connect(partial(self._on_look, name))
            self.looks[name] = choice
            self._group.addButton(choice)
            row.addWidget(choice)
        row.addStretch(1)
        self.column.addLayout(row)

    def show_theme(self, name: str) -> None:
        """Mark the look in use."""
        if name in self.looks:
            self.looks[name].setChecked(True)

    def _on_look(self, name: str, chosen: bool) -> None:
        if chosen:
            self.theme_chosen.emit(name)


class AtNextStartCard(Card):
    """A choice that is seen at the next start; a button begins that at once."""

    changed = Signal(dict)
    """Fields of WindowSettings, by name, that are to be others."""
    restart_requested = Signal()

    def __init__(self, field: str, at_start: WindowSettings) -> None:
        super().__init__()
        self._field, self._at_start = field, getattr(at_start, field)
        self.choice = QComboBox()
        self.choice.setMinimumWidth(240)
        self.choice.activated.connect(self._take)
        self.waits = QWidget()
        self.again = button("", self.restart_requested.emit)
        self._later = label("", "muted")

    def say(self, name: str, sentence: str, later: str, again: str) -> None:
        """What stands around the choice, and below it while it waits."""
        self.choice.setAccessibleName(name)
        self._later.setText(later)
        self.again.setText(again)
        row = QHBoxLayout(self.waits)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._later, 1)
        row.addWidget(self.again)
        line = QHBoxLayout()
        line.addWidget(self.choice)
        line.addStretch(1)
        self.column.addWidget(label(name, "strong"))
        self.column.addWidget(label(sentence, "muted"))
        self.column.addLayout(line)
        self.column.addWidget(self.waits)

    def show_settings(self, settings: WindowSettings) -> None:
        """Show what is chosen, and whether it is in force already."""
        chosen = getattr(settings, self._field)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.waits.setVisible(chosen != self._at_start)

    def _take(self) -> None:
        self.changed.emit({self._field: self.choice.currentData()})


class ScaleCard(AtNextStartCard):
    """How large everything is drawn."""

    def __init__(self, settings: WindowSettings, at_start: WindowSettings) -> None:
        super().__init__("scale_percent", at_start)
        # Whoever wrote another number into the file finds it here.
        for percent in sorted({*SCALES, settings.scale_percent}):
            self.choice.addItem(self.tr("{percent} %").format(percent=number_text(percent)), percent)
        self.say(
            self.tr("Size"),
            self.tr("How large text and everything else is drawn, beyond what the system asks for."),
            self.tr("The other size is seen at the next start."),
            self.tr("Start again now"),
        )
        self.show_settings(settings)


class LanguageCard(AtNextStartCard):
    """Of the interface."""

    def __init__(self, settings: WindowSettings, at_start: WindowSettings) -> None:
        super().__init__("language", at_start)
        self.choice.addItem(self.tr("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self.choice.addItem(name, code)
        self.say(
            self.tr("Language"),
            self.tr("Of this program. Files are found in every language, whichever is chosen here."),
            self.tr("The other language is spoken at the next start."),
            self.tr("Start again now"),
        )
        self.show_settings(settings)
