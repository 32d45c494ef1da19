"""Spin boxes for settings of the index; values are applied when typing pauses or the page is hidden."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QSpinBox

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.settings import IndexSettings
from desktop_search.ui.widgets.widgets import Card, label

# Debounces typed numbers, as each change triggers a scan.
NUMBER_PAUSE_MS = 900


@dataclass(frozen=True, slots=True)
class NumberSetting:
    """A number in the settings: its field in IndexSettings, label, unit, range and step."""

    field: str
    text: str
    unit: str
    bounds: tuple[int, int]
    step: int = 1
    zero_text: str = ""
    """Text shown for 0 if it has a special meaning."""


class NumbersCard(Card):
    """Card with a heading, a sentence and spin boxes; emits changes as a signal."""

    settings_changed = Signal(object)
    """Changed fields of IndexSettings by name (a dict)."""

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
        """Add heading and description above the numbers."""
        self.column.addWidget(label(heading, "strong"))
        self.column.addWidget(label(sentence, "muted"))
        self.column.addLayout(self._grid)

    def add(self, number: NumberSetting) -> None:
        """Add a row."""
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
        # Qt does not apply the style sheet's padding to the line edit inside a spin box.
        field.lineEdit().setTextMargins(6, 0, 0, 0)
        # Otherwise a wheel event that is meant to scroll the page could change the number.
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.valueChanged.connect(lambda _value, name=number.field: self._on_edit(name))
        return field

    def show_settings(self, settings: IndexSettings) -> None:
        """Show the settings of the engine, except for numbers that are being edited."""
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
        # The page was left or the window closes: typing has ended, and the timer must not outlive the widget.
        if self._pause.isActive():
            self._pause.stop()
            self._take()
        super().hideEvent(event)
