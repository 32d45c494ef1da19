"""Sections of the settings page, and the widgets to choose one."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_search.ui.settings.setting_highlights import SettingHighlights
from desktop_search.ui.settings.setting_search import folded, is_meant, texts_on
from desktop_search.ui.texts.translations import tr
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import Card, label

# Limits of the width, which is that of the longest name and its margins.
LEAST_WIDTH, MOST_WIDTH = 152, 240
ROW_MARGIN = 44


class Section(StrEnum):
    """Sections in the order of the page."""

    APPEARANCE = "appearance"
    FOLDERS = "folders"
    MODEL = "model"
    ASK = "ask"
    DEVICE = "device"
    RECOGNITION = "recognition"
    POLITENESS = "politeness"
    QUICK = "quick"
    START = "start"
    ASSISTANTS = "assistants"
    PRIVACY = "privacy"
    DATA = "data"
    ABOUT = "about"


def section_title(section: Section) -> str:
    """Return the title of a section."""
    return {
        Section.APPEARANCE: tr("Appearance"),
        Section.FOLDERS: tr("Folders and exclusions"),
        Section.MODEL: tr("Language model"),
        Section.ASK: tr("Ask"),
        Section.DEVICE: tr("Processor"),
        Section.RECOGNITION: tr("Text recognition"),
        Section.POLITENESS: tr("Background indexing"),
        Section.QUICK: tr("Quick search"),
        Section.START: tr("Startup and tray"),
        Section.ASSISTANTS: tr("AI assistants"),
        Section.PRIVACY: tr("Privacy"),
        Section.DATA: tr("Storage"),
        Section.ABOUT: tr("About"),
    }[section]


class SectionGroup(QWidget):
    """A heading with the cards of one section."""

    def __init__(self, section: Section, theme: Theme) -> None:
        super().__init__()
        self.section = section
        self._theme = theme
        self._cards: list[tuple[Card, SettingHighlights, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._title = section_title(section)
        self._column.addWidget(label(self._title, "title", wrap=False))

    def add(self, card: Card, words: str) -> None:
        """Append a card; `words` are additional search terms."""
        self._cards.append((card, SettingHighlights(card, self._theme), words))
        self._column.addWidget(card)

    def cards(self) -> list[Card]:
        return [card for card, _, _ in self._cards]

    def marks(self, card: Card) -> SettingHighlights:
        """Return the highlights of a card."""
        return next(marks for known, marks, _ in self._cards if known is card)

    def show_found(self, words: list[str]) -> list[Card]:
        """Show and highlight the cards that match; show all of them if there are no words. Returns the cards shown."""
        found = []
        for card, marks, synonyms in self._cards:
            is_found = not words or is_meant(words, folded("\n".join([self._title, synonyms, *texts_on(card)])))
            card.setVisible(is_found)
            marks.mark(words if is_found else [])
            if is_found:
                found.append(card)
        return found


class SectionList(QListWidget):
    """List of sections; during a search, sections without a match are disabled."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sections")
        self.setAccessibleName(self.tr("Sections of the settings"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._items: dict[str, QListWidgetItem] = {}
        self.currentItemChanged.connect(self._on_current)

    def show_sections(self, sections: Mapping[Section, str]) -> None:
        """Show these sections (titles by key); the current one stays selected."""
        chosen = self.current()
        self.blockSignals(True)
        self.clear()
        self._items = {}
        for key, name in sections.items():
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.addItem(item)
            self._items[key] = item
        self.blockSignals(False)
        self._fit()
        if chosen in self._items:
            self.set_current(chosen)

    def current(self) -> str:
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def set_current(self, key: str) -> None:
        """Select a section without emitting a signal."""
        self.blockSignals(True)
        if key in self._items:
            self.setCurrentItem(self._items[key])
        else:
            self.setCurrentRow(-1)
        self.blockSignals(False)

    def show_hits(self, keys: set[str] | None) -> None:
        """Enable only these sections; None enables all."""
        for key, item in self._items.items():
            is_here = keys is None or key in keys
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags if is_here else Qt.ItemFlag.NoItemFlags)

    def _fit(self) -> None:
        widest = max((self.fontMetrics().horizontalAdvance(item.text()) for item in self._items.values()), default=0)
        self.setFixedWidth(min(MOST_WIDTH, max(LEAST_WIDTH, widest + ROW_MARGIN)))

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Choosing the section that is already current ends a search.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.chosen.emit(self.current())
        else:
            super().keyPressEvent(event)


class SectionChoice(QComboBox):
    """Drop-down of the sections, for windows that are too narrow for the list."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Section of the settings"))
        self.activated.connect(lambda _row: self.chosen.emit(str(self.currentData())))

    def show_sections(self, sections: Mapping[Section, str]) -> None:
        """Show these sections (titles by key)."""
        chosen = self.currentData()
        self.clear()
        for key, name in sections.items():
            self.addItem(name, key)
        self.set_current(str(chosen))

    def set_current(self, key: str) -> None:
        """Select a section without emitting a signal."""
        self.setCurrentIndex(self.findData(key))
