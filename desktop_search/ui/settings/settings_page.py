"""The settings page: sections of cards, and a box to search them."""

from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_search.domain.status import IndexStatus
from desktop_search.settings import IndexSettings
from desktop_search.ui.models.models_card import ModelsCard
from desktop_search.ui.settings.about_cards import AboutCard
from desktop_search.ui.settings.appearance_cards import LookCard
from desktop_search.ui.settings.engine_cards import DeviceCard, LimitsCard, MemoryCard, PowerCard, RerankingCard
from desktop_search.ui.settings.exclusions_card import ExclusionsCard
from desktop_search.ui.settings.privacy_cards import LearningCard
from desktop_search.ui.settings.recognition_settings import RecognitionCard
from desktop_search.ui.settings.setting_cards import SettingsCard
from desktop_search.ui.settings.setting_labels import setting_help, setting_label
from desktop_search.ui.settings.setting_search import words_of
from desktop_search.ui.settings.setting_sections import Section, SectionChoice, SectionGroup, SectionList, section_title
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import (
    HEAD_HEIGHT,
    Card,
    Page,
    button,
    keep_caret_at_the_beginning,
    keep_icon,
    label,
    make_clearable,
    placeholder,
)

# In a page narrower than this many line heights, a drop-down replaces the list of sections.
NARROW_LINES = 44


class SettingsPage(QWidget):
    """Emits requests as signals; the window applies them. Every card belongs to a section."""

    theme_chosen = Signal(str)
    settings_changed = Signal(object)
    """Changed fields of IndexSettings by name (a dict)."""
    patterns_changed = Signal(object, object)
    """As in ExclusionsCard."""
    folders_requested = Signal()

    def __init__(self, theme: Theme, chosen_theme: str) -> None:
        super().__init__()
        self._theme = theme
        self._settings: IndexSettings | None = None
        self._groups: dict[Section, SectionGroup] = {}
        self._index_cards: list[SettingsCard | ModelsCard] = []
        self._section = Section.APPEARANCE
        self._build()
        self._add_cards(theme, chosen_theme)
        self.go_to_section(Section.APPEARANCE)

    def _build(self) -> None:
        heading = label(self.tr("Settings"), "page", wrap=False)
        heading.setMinimumHeight(HEAD_HEIGHT)
        self.filter = SettingFilter(self._theme)
        self.filter.textChanged.connect(self._find)
        self.filter.left.connect(self._enter_first)
        head = QHBoxLayout()
        head.setContentsMargins(32, 24, 32, 0)
        head.setSpacing(24)
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(self.filter, 2)
        self.sections = SectionList()
        self.choice = SectionChoice()
        self.page = Page()
        self.page.embed()
        self.nothing = label("", "muted")
        self.nothing.hide()
        self.page.column.addWidget(self.nothing)
        self._sections_side = QWidget()
        # Spacing is mirrored in right-to-left layouts; margins are not.
        side = QHBoxLayout(self._sections_side)
        side.setContentsMargins(0, 16, 0, 16)
        side.setSpacing(0)
        side.addSpacing(24)
        side.addWidget(self.sections)
        self._choice_top = QWidget()
        top = QHBoxLayout(self._choice_top)
        top.setContentsMargins(32, 12, 32, 0)
        top.addWidget(self.choice, 1)
        for chooser in (self.sections, self.choice):
            chooser.chosen.connect(lambda key: self.go_to_section(Section(key)))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._sections_side)
        body.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._choice_top)
        column.addLayout(body, 1)
        self.setFocusProxy(self.filter)

    def _add_cards(self, theme: Theme, chosen_theme: str) -> None:
        self.look = LookCard(chosen_theme)
        self.look.theme_chosen.connect(self.theme_chosen)
        self.models, self.order, self.device = ModelsCard(theme), RerankingCard(theme), DeviceCard()
        self.memory, self.power = MemoryCard(), PowerCard()
        self.exclusions, self.limits = ExclusionsCard(), LimitsCard()
        self.exclusions.patterns_changed.connect(self.patterns_changed)
        self.models.mirror_changed.connect(self._take_mirror)
        self.add(Section.APPEARANCE, self.look, self.tr("theme dark mode night colours bright"))
        self.folders = FoldersHintCard()
        self.folders.folders_requested.connect(self.folders_requested)
        self.add(Section.FOLDERS, self.folders, self.tr("add remove directory library what is searched"))
        self.bookmarks = BookmarksCard()
        self._add_index(Section.FOLDERS, self.bookmarks, self.tr("browser favorites Firefox Chrome Edge web internet"))
        self._add_index(Section.FOLDERS, self.exclusions, self.tr("exclude ignore skip filter blacklist patterns"))
        self._add_index(Section.FOLDERS, self.limits, self.tr("size too large timeout big files skip"))
        self._add_index(Section.MODEL, self.models, self.tr("AI embedding language download offline mirror network"))
        self._add_index(Section.MODEL, self.order, self.tr("rerank ranking relevance quality sort second model"))
        self._add_index(Section.DEVICE, self.device, self.tr("GPU graphics card CUDA processor hardware speed fast"))
        self._add_index(Section.DEVICE, self.memory, self.tr("RAM unload idle free"))
        self.recognition = RecognitionCard()
        words = self.tr("OCR scan scanned picture photo image screenshot tesseract languages")
        self._add_index(Section.RECOGNITION, self.recognition, words)
        self.learning_card = LearningCard()
        self._add_index(
            Section.PRIVACY, self.learning_card, self.tr("history adaptive personal ranking order forget delete")
        )
        self._add_index(Section.POLITENESS, self.power, self.tr("battery pause energy laptop gaming noise fan watch"))
        self.add(Section.ABOUT, AboutCard(), self.tr("version licence help"))

    def add(self, section: Section, card: Card, words: str = "") -> None:
        """Append a card to a section; `words` are additional search terms."""
        if section not in self._groups:
            self._groups[section] = SectionGroup(section, self._theme)
            names = {known: section_title(known) for known in Section if known in self._groups}
            self.page.column.insertWidget(self._place_of(section), self._groups[section])
            for chooser in (self.sections, self.choice):
                chooser.show_sections(names)
        self._groups[section].add(card, words)
        self._find(self.filter.text())

    def _add_index(self, section: Section, card: SettingsCard | ModelsCard, words: str) -> None:
        """Add a card that shows and changes settings of the index."""
        self._index_cards.append(card)
        if isinstance(card, SettingsCard):
            card.settings_changed.connect(self.settings_changed)
        self.add(section, card, words)

    def _place_of(self, section: Section) -> int:
        """Return the layout index of a section; sections keep their order and precede the "no match" label."""
        before = [known for known in Section if known in self._groups and known is not section]
        following = next((known for known in before if list(Section).index(known) > list(Section).index(section)), None)
        widget = self._groups[following] if following else self.nothing
        return self.page.column.indexOf(widget)

    @property
    def section(self) -> Section:
        """The current section."""
        return self._section

    def go_to_section(self, section: Section) -> None:
        """Show the cards of one section and clear the search."""
        self._section = section
        self.filter.clear()
        self._find("")
        self.page.verticalScrollBar().setValue(0)

    def group(self, section: Section) -> SectionGroup:
        """Return the cards of one section."""
        return self._groups[section]

    def found_cards(self) -> list[Card]:
        """Return the visible cards, from top to bottom."""
        groups = [self._groups[section] for section in Section if section in self._groups]
        return [card for group in groups if not group.isHidden() for card in group.cards() if not card.isHidden()]

    def _find(self, typed: str) -> None:
        words = words_of(typed)
        hits = {section for section, group in self._groups.items() if group.show_found(words)}
        for section, group in self._groups.items():
            group.setVisible(section in hits if words else section is self._section)
        self.nothing.setVisible(bool(words) and not hits)
        self.nothing.setText(self.tr("No settings match “{words}”.").format(words=typed.strip()))
        self.sections.show_hits({str(section) for section in hits} if words else None)
        self.sections.set_current("" if words else self._section)
        self.choice.set_current("" if words else self._section)
        if words:
            self.page.verticalScrollBar().setValue(0)

    def _enter_first(self) -> None:
        """Focus the first control of the first visible card."""
        for card in self.found_cards():
            for control in card.findChildren(QWidget):
                is_reached = control.focusPolicy() & Qt.FocusPolicy.TabFocus
                if is_reached and control.isVisible() and control.isEnabled():
                    control.setFocus(Qt.FocusReason.TabFocusReason)
                    self.page.ensureWidgetVisible(control)
                    return

    def show_theme(self, name: str) -> None:
        """Select the current theme."""
        self.look.show_theme(name)

    def show_settings(self, settings: IndexSettings) -> None:
        """Show the settings of the engine, except for fields that are being edited."""
        self._settings = settings
        for card in self._index_cards:
            card.show_settings(settings)

    def show_status(self, status: IndexStatus) -> None:
        """Show the progress of a model switch and of downloads."""
        self.models.show_switch(status.switch)
        self.models.show_downloads(status.downloads)
        self.order.show_downloads(status.downloads)
        self.recognition.show_status(status)

    def _take_mirror(self, address: str) -> None:
        if self._settings is not None and address != self._settings.hub_mirror:
            self.settings_changed.emit({"hub_mirror": address})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self.fontMetrics().height() * NARROW_LINES
        self._sections_side.setVisible(not is_narrow)
        self._choice_top.setVisible(is_narrow)


class SettingFilter(QLineEdit):
    """Search box of the page. Esc clears it, Down moves the focus to the matches."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder(self.tr("Search settings")))
        self.setAccessibleName(self.tr("Search settings"))
        make_clearable(self, theme)
        keep_caret_at_the_beginning(self)
        self.setMaximumWidth(360)
        self.setMinimumWidth(160)
        icon = QAction(self)
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        keep_icon(icon, "search", theme, "muted")

    def event(self, event: QEvent) -> bool:
        # Otherwise a shortcut of the window handles the key first.
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class BookmarksCard(SettingsCard):
    """Switch for indexing the bookmarks of web browsers."""

    def __init__(self) -> None:
        help_text = setting_help("browser_bookmarks")
        super().__init__(setting_label("browser_bookmarks"), help_text)
        self.add_switch("browser_bookmarks", help_text)
        self.setEnabled(False)


class FoldersHintCard(Card):
    """A hint that folders are chosen on a page of their own."""

    folders_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.go = button(self.tr("Choose folders…"), self.folders_requested.emit)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label(self.tr("Add and remove folders on the Folders page."), "muted"), 1)
        row.addWidget(self.go)
        self.column.addWidget(label(self.tr("Folders"), "strong"))
        self.column.addLayout(row)
