"""Settings card for the global hotkeys of quick search."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QKeySequenceEdit, QLabel

from desktop_search.platform.hotkeys.key_binding import Binding, HotkeyError
from desktop_search.settings import WindowSettings
from desktop_search.ui.settings.setting_labels import setting_caption
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import Card, ElidedLabel, button, label, make_clearable

PORTABLE = QKeySequence.SequenceFormat.PortableText
# Qt's placeholder text is long in German.
FIELD_WIDTH = 260
# Least space below a field, which is filled by its note.
KEY_GAP = 8


class KeyField(QKeySequenceEdit):
    """Records one key combination. Emits `recording`, so that hotkeys are unbound while it has the focus."""

    recording = Signal(bool)

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        make_clearable(self, theme)
        self.setAccessibleName(name)
        self.setMinimumWidth(FIELD_WIDTH)

    def keys(self) -> str:
        """The keys in portable form, as saved in the settings; empty for none."""
        return self.keySequence().toString(PORTABLE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.recording.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.recording.emit(False)


class HotkeyCard(Card):
    """Emits changes as a signal; shows below each key why it could not be bound."""

    settings_changed = Signal(object)
    """Emits a dict of the changed values by name."""
    recording = Signal(bool)

    def __init__(self, settings: WindowSettings, command: str, theme: Theme) -> None:
        super().__init__()
        self._command, self._theme = command, theme
        self.fields: dict[str, KeyField] = {}
        self.notes: dict[str, QLabel] = {}
        self._bindings: dict[str, Binding] = {}
        self.column.addWidget(label(self.tr("Global shortcuts"), "strong"))
        self.column.addWidget(
            label(self.tr("Search from any program: type, press Enter to open a file, Esc to close."), "muted")
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._add_key("quick", setting_caption("quick_key"))
        self._add_key("selected", setting_caption("selected_key"))
        self.column.addLayout(self._grid)
        self.column.addSpacing(4)
        self._add_command()
        self.show_settings(settings)

    def _add_key(self, name: str, text: str) -> None:
        row = 3 * len(self.fields)
        field, note = KeyField(text, self._theme), label("", "warning")
        field.editingFinished.connect(lambda: self.settings_changed.emit({f"{name}_key": field.keys()}))
        field.recording.connect(self.recording)
        note.hide()
        self.fields[name], self.notes[name] = field, note
        # The text above the field: beside it, long translations wrap to three lines in a narrow window.
        self._grid.addWidget(label(text), row, 0, 1, 2)
        self._grid.addWidget(field, row + 1, 0)
        self._grid.addWidget(note, row + 2, 0, 1, 2)
        self._grid.setRowMinimumHeight(row + 2, KEY_GAP)

    def _add_command(self) -> None:
        self.column.addWidget(
            label(
                self.tr("If a shortcut is not available here, assign this command to one in your desktop's settings:"),
                "small",
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ElidedLabel(self._command, "body"), 1)
        copier = button(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(self._command))
        copier.setAccessibleName(self.tr("Copy the command"))
        row.addWidget(copier)
        self.column.addLayout(row)

    def show_settings(self, settings: WindowSettings) -> None:
        """Show the settings."""
        for name, keys in (("quick", settings.quick_key), ("selected", settings.selected_key)):
            field = self.fields[name]
            if field.keys() != keys:
                field.blockSignals(True)
                field.setKeySequence(QKeySequence.fromString(keys, PORTABLE))
                field.blockSignals(False)
            if not keys:
                self._say(name, "", is_trouble=False)

    def show_binding(self, binding: Binding) -> None:
        """Show the result of binding a key."""
        if binding.trouble is not None:
            self._say(binding.name, self._trouble_text(binding.trouble), is_trouble=True)
        elif binding.desktop_says:
            text = self.tr("Assigned by your desktop: {keys}").format(keys=binding.desktop_says)
            self._say(binding.name, text, is_trouble=False)
        else:
            self._say(binding.name, "", is_trouble=False)

    def _trouble_text(self, trouble: HotkeyError) -> str:
        return {
            HotkeyError.TAKEN: self.tr("Already used by another program. Choose another shortcut."),
            HotkeyError.REFUSED: self.tr(
                "Not allowed by your desktop. Choose another shortcut, or allow it in the desktop's settings."
            ),
            HotkeyError.UNSUPPORTED: self.tr("Your desktop does not support global shortcuts. Use the command below."),
            HotkeyError.UNUSABLE: self.tr("This shortcut cannot be used. Combine a key with Ctrl, Alt or both."),
        }[trouble]

    def _say(self, name: str, text: str, *, is_trouble: bool) -> None:
        note = self.notes[name]
        note.setProperty("kind", "warning" if is_trouble else "small")
        note.style().unpolish(note)
        note.style().polish(note)
        note.setText(text)
        note.setVisible(bool(text))
