"""Numbers of the index's settings, each with its name; taken when the typing rests or the page is left."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QSpinBox

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.settings import IndexSettings
from desktop_search.ui.widgets.widgets import Card, label

# A number being typed is taken when it rests, as each change leads to a scan.
NUMBER_PAUSE_MS = 900


@dataclass(frozen=True, slots=True)
class NumberSetting:
    """One of them: the field of IndexSettings, what it is called, and its bounds."""

    field: str
    text: str
    unit: str
    bounds: tuple[int, int]
    step: int = 1
    zero_text: str = ""
    """What stands for 0, where it means more than none."""


class NumbersCard(Card):
    """A heading, a sentence and numbers; asks by signal."""

    settings_changed = Signal(object)
    """A dict of the fields of IndexSettings that were changed."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QSpinBox] = {}
        self._edited: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=NUMBER_PAUSE_MS)
        self._pause.timeout.connect(self._take)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.setEnabled(False)

    def say(self, heading: str, sentence: str) -> None:
        """What stands above the numbers."""
        self.column.addWidget(label(heading, "strong"))
        self.column.addWidget(label(sentence, "muted"))
        self.column.addLayout(self._grid)

    def add(self, number: NumberSetting) -> None:
        """One more row."""
        row = len(self.fields)
        field = self.fields[number.field] = self._made(number)
        name = label(number.text)
        name.setBuddy(field)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(field, row, 1)

    def _made(self, number: NumberSetting) -> QSpinBox:
        field = QSpinBox()
        field.setRange(*number.bounds)
        field.setSuffix(number.unit)
        field.setSingleStep(number.step)
        field.setSpecialValueText(number.zero_text)
        field.setGroupSeparatorShown(True)
        field.setMinimumWidth(128)
        field.setAccessibleName(number.text)
        # The style sheet's padding does not reach a spin box's own line edit.
        field.lineEdit().setTextMargins(6, 0, 0, 0)
        # A wheel meant to scroll the page must not change a number in passing.
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.valueChanged.connect(lambda _value, name=number.field: self._on_edit(name))
        return field

    def show_settings(self, settings: IndexSettings) -> None:
        """Show what the engine keeps; numbers being typed stay."""
        self.setEnabled(True)
        for name, field in self.fields.items():
            if name in self._edited:
                continue
            field.blockSignals(True)
            field.setValue(getattr(settings, name))
            field.blockSignals(False)

    def _on_edit(self, name: str) -> None:
        self._edited.add(name)
        self._pause.start()

    def _take(self) -> None:
        changed = {name: self.fields[name].value() for name in self._edited}
        self._edited.clear()
        if changed:
            self.settings_changed.emit(changed)

    def hideEvent(self, event: QHideEvent) -> None:
        # Another page, or the end of the window: whoever goes on has done with typing, and the timer may not live on.
        if self._pause.isActive():
            self._pause.stop()
            self._take()
        super().hideEvent(event)
