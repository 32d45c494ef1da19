"""The language of the window changes while it is open."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from desktop_search.ui.app import Session
from desktop_search.ui.appearance_card import LanguageCard, ScaleCard
from desktop_search.ui.setting_sections import Section
from desktop_search.ui.translations import install

SCRIPTED_ENGINE = Path(__file__).parent / "scripted_engine.py"


@pytest.fixture
def session(qapp, app_paths, qtbot, expect_log):
    expect_log("dropped a message")
    app_paths.create()
    app_paths.catalog_file.touch()
    made = Session(qapp, app_paths, [sys.executable, str(SCRIPTED_ENGINE)])
    made.window.show()
    qtbot.waitUntil(lambda: made.client.status is not None)
    yield made
    made.client.stop()
    made.window.released.emit()
    made.window.close()
    made.window.deleteLater()
    install(qapp, "en")


def choose(session, qtbot, code):
    """As a user does, on the page of settings."""
    old = session.window
    old.go_to("settings")
    old.settings.go_to_section(Section.APPEARANCE)
    card = old.settings.findChild(LanguageCard)
    card.choice.setCurrentIndex(card.choice.findData(code))
    card.choice.activated.emit(card.choice.currentIndex())
    qtbot.waitUntil(lambda: session.window is not old and not isValid(old))
    return session.window


def test_query_answer_selection_and_page_stay_when_the_language_changes(session, qtbot, qapp):
    window, client = session.window, session.client
    engine = client._process.processId()
    window.search.box.setText("words")
    qtbot.waitUntil(lambda: window.search.results.current_row() is not None)
    window.search.results.step(1)
    passage = window.search.results.current_row().hit.passage_id
    window.search.preview.pages.view.set_zoom(1.5)
    size = window.size()

    window = choose(session, qtbot, "de")
    assert window.isVisible()
    assert window.size() == size
    assert window.rail.place == "settings"
    assert window.settings.section is Section.APPEARANCE
    assert window.rail.buttons["settings"].text() == "Einstellungen"
    assert (window.search.query(), window.search.answer.query) == ("words", "words")
    assert window.search.results.current_row().hit.passage_id == passage != 1
    assert window.search.preview.pages.view.zoom == 1.5
    # What the engine says reaches the new window alone.
    window.go_to("search")
    qtbot.waitUntil(lambda: window.search.preview._preview is not None)
    with qtbot.waitSignal(client.answer_arrived):
        window.search.box.setText("other words")
    assert window.search.answer.query == "other words"

    window = choose(session, qtbot, "ar")
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.search.query() == "other words"
    window = choose(session, qtbot, "en")
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.rail.buttons["settings"].text() == "Settings"
    assert client._process.processId() == engine


def test_the_size_still_waits_for_a_restart_after_the_language_has_changed(session, qtbot):
    window = session.window
    window.memory.change(scale_percent=150)
    window = choose(session, qtbot, "de")
    assert not window.settings.findChild(ScaleCard).waits.isHidden()
    window.memory.change(scale_percent=100)
    assert window.settings.findChild(ScaleCard).waits.isHidden()


def test_a_theme_that_changes_reaches_the_new_window_alone(session, qtbot):
    window = choose(session, qtbot, "fr")
    window.choose_theme("dark")
    assert session.theme.tokens.dark
    window.grab()
    window.choose_theme("light")
