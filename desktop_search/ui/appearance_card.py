"""How the program looks."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton

from desktop_search.ui.parts import Card, label


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
