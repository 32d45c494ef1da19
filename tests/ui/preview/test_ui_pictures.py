"""Pictures and recognized text in results, preview, quick search and menus."""

import pytest
from helpers.engine_requests import calls, record_requests
from helpers.widgets import button, buttons
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop_search.domain.messages import Message
from desktop_search.domain.page_images import PageRequest
from desktop_search.ui.recognition.recognition_actions import LanguageDialog
from desktop_search.ui.results.result_list import ResultMenu


@pytest.fixture
def window(scripted_window, qtbot, expect_log):
    expect_log("dropped a message")
    scripted_window.resize(1180, 700)
    qtbot.waitUntil(lambda: scripted_window._client.status is not None)
    scripted_window.search.box.setText("scanned")
    results = scripted_window.search.results
    qtbot.waitUntil(lambda: results.model().rowCount() == 3)
    return scripted_window


def choose(window, qtbot, number):
    """Select a result and wait for its page."""
    results, view = window.search.results, window.search.preview.pages.view
    results.setCurrentIndex(results.model().index(number, 0))
    passage = results.current_row().hit.passage_id
    qtbot.waitUntil(lambda: view.picture is not None and view.picture.passage_id == passage)
    return window.search.preview


def spoken(window, number):
    model = window.search.results.model()
    return model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def menu_of(window, number):
    results = window.search.results
    row = results.model().row_at(results.model().index(number, 0))
    menu = ResultMenu(row, None, results)
    return menu, {action.text(): action for action in menu.actions()}


def test_a_picture_found_by_its_name_is_shown_as_a_whole_and_not_enlarged(window, qtbot):
    preview = choose(window, qtbot, 2)
    view = preview.pages.view
    assert view.isVisible()
    assert view.accessibleName() == "Picture"
    # 300 x 900 pixels in a pane that is lower: as high as the pane, and centered.
    page = view.page_rect()
    assert page.height() <= view.viewport().height()
    assert page.width() * 3 == pytest.approx(page.height(), abs=3)
    assert page.center().x() == pytest.approx(view.viewport().rect().center().x(), abs=2)
    assert view.verticalScrollBar().maximum() == 0
    assert not preview.as_text.isVisible()
    for name in ("Previous page", "Next page"):
        assert not button(preview.pages, name).isVisible()
    view.zoom_step(1)
    assert view.page_rect().width() == pytest.approx(page.width() * 1.25, abs=2)


def test_recognized_text_of_a_picture_is_read_at_its_width_with_its_words_marked(window, qtbot):
    preview = choose(window, qtbot, 1)
    view = preview.pages.view
    assert view.page_rect().width() == 300
    assert view.verticalScrollBar().maximum() > 0
    assert view.verticalScrollBar().value() > 0
    assert len(view.picture.marks) == 1
    assert preview.as_text.isVisible()
    preview.as_text.setChecked(True)
    assert preview.text.isVisible()
    # A picture without text is shown although other files are shown as text.
    assert choose(window, qtbot, 2).pages.view.isVisible()


def test_results_say_that_text_was_recognized(window, qtbot):
    assert "Page 2  ·  From a scan" in spoken(window, 0)
    assert "From a picture" in spoken(window, 1)
    assert "From a" not in spoken(window, 2)
    preview = window.search.preview
    preview.reasons.button.click()
    reasons = preview.reasons._text
    choose(window, qtbot, 1)
    assert "Recognized text, may contain errors" in reasons.text()
    window.search.results.setCurrentIndex(window.search.results.model().index(0, 0))
    qtbot.waitUntil(lambda: "Recognized text" in reasons.text() and "errors" not in reasons.text())


def test_a_picture_that_cannot_be_shown_says_so(window, qtbot):
    preview = choose(window, qtbot, 2)
    hit = window.search.results.current_row().hit
    preview.pages.take_failure(
        PageRequest(hit.passage_id), Message("This file is damaged."), Message("Get a new copy.")
    )
    message = preview.pages.message
    assert message.isVisible()
    shown = [label.text() for label in message.findChildren(type(preview.notes)) if label.isVisible()]
    assert "Couldn't show this picture" in shown
    assert any("This file is damaged." in text for text in shown)
    assert not any(one.isVisible() and "Show text" in one.text() for one in buttons(message))


def test_text_is_recognized_again_also_as_another_language(window, qtbot):
    asked = record_requests(window._client)
    menu, actions = menu_of(window, 1)
    menu.chosen.connect(lambda name: window.result_actions.act(name, window.search.results.model().row_at(
        window.search.results.model().index(1, 0))))  # fmt: skip
    actions["Recognize text again"].trigger()
    path = "/home/someone/a/Receipt.jpg"
    assert calls.recognize_again((path,), "") in asked
    qtbot.waitUntil(lambda: "Text recognition queued: 1 file" in window.status_line.facts())
    actions["Recognize as language…"].trigger()
    qtbot.waitUntil(lambda: window.findChild(LanguageDialog) is not None)
    dialog = window.findChild(LanguageDialog)
    choice = dialog.findChild(QComboBox)
    names = [choice.itemText(row) for row in range(choice.count())]
    assert names[:4] == ["Chinese", "Dutch", "English", "French"]
    # A language that the program does not identify in texts has its own name.
    assert "polski" in names
    choice.setCurrentIndex(names.index("Russian"))
    dialog.recognize.click()
    assert calls.recognize_again((path,), "ru") in asked


def test_only_files_with_pictures_are_recognized_again(window, qtbot):
    assert "Recognize text again" in menu_of(window, 0)[1]
    assert "Recognize text again" in menu_of(window, 2)[1]
    window.search.box.setText("words")
    qtbot.waitUntil(lambda: window.search.results.model().rowCount() > 2 and "First" in spoken(window, 0))
    # A PDF whose text was read.
    assert "Recognize text again" not in menu_of(window, 0)[1]
