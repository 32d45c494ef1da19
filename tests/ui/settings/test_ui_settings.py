"""The page of settings: sections, the box that finds a setting, cards of others."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from desktop_search.domain.folder_estimates import ExclusionCount
from desktop_search.platform.desktop.autostart import Autostart
from desktop_search.settings import SETTINGS, IndexSettings, WindowSettings
from desktop_search.ui.settings.background_card import BackgroundCard
from desktop_search.ui.settings.engine_cards import DeviceCard
from desktop_search.ui.settings.exclusions_card import ExclusionsCard
from desktop_search.ui.settings.setting_cards import SettingsCard
from desktop_search.ui.settings.setting_search import found_ranges, words_of
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.settings.settings_page import SettingsPage
from desktop_search.ui.theme.design_tokens import DARK, LIGHT
from desktop_search.ui.widgets.widgets import CLEAR_ACTION, Card, label
from desktop_search.ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _noise_on_stdout(expect_log):
    expect_log("dropped a message")


@pytest.fixture
def page(scripted_window: MainWindow, qtbot) -> SettingsPage:
    scripted_window.go_to("settings")
    made = scripted_window.settings
    qtbot.waitUntil(lambda: made.limits.isEnabled())
    return made


def test_one_section_is_shown_at_a_time(page, qtbot):
    assert page.found_cards()[0] is page.look
    page.sections.setFocus()
    qtbot.keyClick(page.sections, Qt.Key.Key_Down)
    assert page.found_cards() == page.group(Section.FOLDERS).cards()
    assert page.sections.current() == Section.FOLDERS
    page.go_to_section(Section.DEVICE)
    assert page.found_cards() == [page.device, page.memory]


def test_bookmarks_are_off_until_they_are_turned_on(page):
    changes = []
    page.settings_changed.connect(changes.append)
    switch = page.bookmarks.controls["browser_bookmarks"]
    assert not switch.isChecked()
    switch.click()
    assert changes == [{"browser_bookmarks": True}]
    assert page.bookmarks in page.group(Section.FOLDERS).cards()


@pytest.mark.parametrize(
    "typed, card",
    [
        ("DARK", "look"),
        ("favorites", "bookmarks"),
        ("gpu", "device"),
        ("batt", "power"),
        ("ram unload", "memory"),
        (".gitig", "exclusions"),
    ],
)
def test_a_setting_is_found_by_its_name_and_by_others(page, qtbot, typed, card):
    qtbot.keyClicks(page.filter, typed)
    wanted = getattr(page, card)
    assert wanted in page.found_cards()
    assert len(page.found_cards()) < 4
    group = next(group for section in Section if (group := page._groups.get(section)) and wanted in group.cards())
    marks = group.marks(wanted)
    qtbot.waitUntil(lambda: all(wanted.rect().toRectF().contains(rect.center()) for rect in marks.rects()))
    assert marks.rects()
    page.grab()


def test_escape_shows_the_section_again_that_was_open(page, qtbot):
    page.go_to_section(Section.DEVICE)
    before = page.found_cards()
    qtbot.keyClicks(page.filter, "dark")
    assert page.found_cards() == [page.look]
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.filter.text() == ""
    assert page.found_cards() == before
    assert not any(page.group(Section.APPEARANCE).marks(page.look).rects())


def test_a_word_that_names_nothing_is_told(page, qtbot):
    qtbot.keyClicks(page.filter, "qwxz")
    assert page.found_cards() == []
    assert page.nothing.isVisible()
    assert "qwxz" in page.nothing.text()


def test_what_empties_the_box_follows_the_look(scripted_window, page, qtbot):
    qtbot.keyClicks(page.filter, "model")
    clear = page.filter.findChild(QAction, CLEAR_ACTION)
    for look, tokens in (("dark", DARK), ("light", LIGHT)):
        scripted_window.choose_theme(look)
        image = clear.icon().pixmap(QSize(16, 16), 2.0).toImage()
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        assert {pixel.name() for pixel in pixels if pixel.alpha() == 255} == {QColor(tokens.muted).name()}


def test_enter_leads_to_what_was_found(page, qtbot):
    qtbot.keyClicks(page.filter, "memory limit of the language model")
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.memory.controls["memory_cap_mb"].hasFocus())


def test_a_narrow_window_chooses_the_section_from_a_box(scripted_window, page, qtbot):
    assert page.sections.isVisible()
    assert not page.choice.isVisible()
    scripted_window.resize(scripted_window.minimumSize())
    qtbot.waitUntil(page.choice.isVisible)
    assert not page.sections.isVisible()
    page.choice.setCurrentIndex(page.choice.findData(str(Section.DEVICE)))
    page.choice.activated.emit(page.choice.currentIndex())
    assert page.found_cards() == page.group(Section.DEVICE).cards()


def test_a_change_does_not_take_that_of_another_card_back(scripted_window, page, qtbot):
    changes = []
    page.settings_changed.connect(changes.append)
    page.power.controls["watch"].click()
    page.exclusions.controls["skip_hidden"].click()
    assert changes == [{"watch": False}, {"skip_hidden": False}]


@pytest.mark.parametrize("leave", [MainWindow.close, lambda window: window.go_to("search")], ids=["window", "page"])
def test_a_number_is_taken_by_whoever_leaves_while_typing(scripted_window, page, qtbot, leave):
    changes = []
    page.settings_changed.connect(changes.append)
    page.go_to_section(Section.FOLDERS)
    field = page.limits.controls["max_file_mb"]
    field.selectAll()
    qtbot.keyClicks(field, "321")
    leave(scripted_window)
    assert changes == [{"max_file_mb": 321}]


def test_a_card_of_another_room_stands_in_its_section(make_client, theme, app_paths, qtbot):
    window = MainWindow(app_paths, make_client(), theme, first_start=False)
    card = Card()
    card.column.addWidget(label("Hotkey", "strong"))
    window.settings_built.connect(lambda page: page.add(Section.QUICK, card, "shortcut"))
    window.show()
    window.go_to("settings")
    page = window.settings
    qtbot.keyClicks(page.filter, "shortcut")
    assert page.found_cards() == [card]
    shown = [page.sections.item(row).text() for row in range(page.sections.count())]
    assert shown.index("Quick search") == shown.index("Background indexing") + 1
    window.close()
    window.deleteLater()


def test_folders_are_one_click_away(scripted_window, page):
    page.go_to_section(Section.FOLDERS)
    page.folders.go.click()
    assert scripted_window.pages.currentWidget() is scripted_window.folders


def test_words_are_found_without_their_accents():
    assert found_ranges("Größe – Café", words_of("cafe GROSSE")) == [(0, 5), (8, 12)]


def test_what_patterns_would_leave_out_is_counted_as_one_types(page, qtbot):
    page.go_to_section(Section.FOLDERS)
    card, changes = page.exclusions, []
    page.patterns_changed.connect(lambda add, remove: changes.append((add, remove)))
    card.patterns.setPlainText("*.bak\nmany\n!")
    assert card.effect.text() == "Counting…"
    qtbot.waitUntil(lambda: card.examples.isVisible())
    assert card.effect.text() == "This excludes 1,204 files, 312 of them indexed."
    assert card.examples.text().startswith("For example one.pdf, ")
    assert card.trouble.text() == "Not a valid pattern, ignored: !"
    card.patterns.setPlainText("*.bak\nx")
    assert not card.trouble.isVisible()
    qtbot.waitUntil(lambda: card.effect.text() == "This excludes 2 files.")
    assert changes == []
    card.apply_button.click()
    assert changes == [(("*.bak", "x"), ("*.bak",))]
    assert not card.effect.isVisible()
    # No count for patterns that are in effect already; a late count belongs to other patterns.
    card.show_count(ExclusionCount(5, 5))
    assert not card.effect.isVisible()


def test_a_pattern_keeps_the_blank_that_ends_a_name(qtbot):
    card = ExclusionsCard()
    qtbot.addWidget(card)
    kept = IndexSettings(exclude=("/Letters/old\\ ", "*.bak"))
    card.show_settings(kept)
    assert not card.apply_button.isEnabled()
    changes = []
    card.patterns_changed.connect(lambda add, remove: changes.append((add, remove)))
    card.patterns.setPlainText(card.patterns.toPlainText() + "\n  *.tmp  ")
    card.apply_button.click()
    assert changes == [((*kept.exclude, "*.tmp"), kept.exclude)]


def test_every_setting_with_a_group_has_a_control_of_its_type(scripted_window, page, qtbot):
    background = BackgroundCard(WindowSettings(), Autostart(("desktop-search",)))
    qtbot.addWidget(background)
    cards = [*scripted_window.settings.findChildren(SettingsCard), background]
    controls = {name: control for card in cards for name, control in card.controls.items()}
    assert {setting.name for setting in SETTINGS.values() if setting.group} <= controls.keys()
    kinds = {bool: QCheckBox, int: QSpinBox, str: QComboBox}
    for setting in SETTINGS.values():
        if setting.group:
            assert isinstance(controls[setting.name], kinds[type(setting.default)]), setting.name


def test_a_choice_can_be_taken_back_before_the_engine_has_answered(qtbot):
    card, changes = DeviceCard(), []
    qtbot.addWidget(card)
    card.settings_changed.connect(changes.append)
    card.show_settings(IndexSettings())
    for value in ("cpu", "cpu", "auto"):
        card.choice.setCurrentIndex(card.choice.findData(value))
        card.choice.activated.emit(card.choice.currentIndex())
    assert changes == [{"device": "cpu"}, {"device": "auto"}]
