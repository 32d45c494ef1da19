"""The card with the sentences that answer a query: when it appears, what it shows, and what its keys do."""

import pytest
from helpers.engine_requests import record_requests
from helpers.widgets import button, texts
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_search.ui.client.search_session import TYPING_RESTS_MS
from desktop_search.ui.search import result_announcer
from desktop_search.ui.widgets.clamped_label import MOST_LINES, ClampedLabel


@pytest.fixture
def window(scripted_window, qtbot, expect_log):
    expect_log("dropped a message")
    window = scripted_window
    window.resize(1400, 800)
    window.activateWindow()
    window.asked = record_requests(window._client)
    qtbot.waitUntil(lambda: window._client.status is not None, timeout=30_000)
    window.search.box.setFocus()
    return window


def ask(window, qtbot, query):
    window.search.box.setText(query)
    qtbot.waitUntil(lambda: window.search.card.query == query, timeout=10_000)
    return window.search.card


def answered(window, query):
    return window.search.answer is not None and window.search.answer.query == query


def test_sentences_with_file_page_and_date(window, qtbot):
    card = ask(window, qtbot, "ask price")
    shown = "\n".join(texts(card))
    assert "The heat pump costs 14,200 €, and is paid in two parts." in shown
    assert "We met" not in shown, "the sentence alone"
    links = [part.source.whole() for part in card._parts]
    assert links[0].startswith("1.txt  ·  ")
    assert links[1].startswith("Offer & 99.pdf  ·  Page 3  ·  "), "with its date, as two files differ"
    ask(window, qtbot, "ask one")
    assert [part.source.whole() for part in card._parts] == ["1.txt"], "no date where nothing contradicts it"
    assert card.geometry().bottom() < window.search.results.geometry().top()
    with qtbot.waitSignal(window._client.main.answer_arrived):
        window.search.box.setText("many")
    assert card.isHidden(), "not shown for a newer query"
    ask(window, qtbot, "ask one")
    window.search.box.clear()
    assert card.isHidden()


def test_long_sentences_are_elided_and_scrolled_to(window, qtbot):
    card = ask(window, qtbot, "ask price")
    words = card._parts[1].words
    qtbot.waitUntil(lambda: words.text().endswith("…"))
    lines = words.height() / words.fontMetrics().lineSpacing()
    assert MOST_LINES - 1 < lines <= MOST_LINES + 0.5
    assert words.accessibleName().endswith("goes on.")
    assert card._area.verticalScrollBar().maximum() == 0, "there is room for all"
    window.resize(1400, 480)
    qtbot.waitUntil(lambda: card.height() <= card.parentWidget().height() * 0.5 + 1)
    assert card._area.verticalScrollBar().maximum() > 0
    narrow = ClampedLabel("word " * 100)
    qtbot.addWidget(narrow)
    assert narrow.heightForWidth(100) == narrow.heightForWidth(200) == MOST_LINES * narrow.fontMetrics().lineSpacing()
    assert narrow.heightForWidth(100_000) == narrow.fontMetrics().lineSpacing()


@pytest.mark.parametrize("touch", ["key", "pointer", "scroll"])
def test_it_does_not_move_a_list_in_use(window, qtbot, touch):
    window.search.box.setText("ask late")
    qtbot.waitUntil(lambda: answered(window, "ask late"))
    results = window.search.results
    if touch == "key":
        qtbot.keyClick(window.search.box, Qt.Key.Key_Down)
    elif touch == "scroll":
        results.verticalScrollBar().setValue(40)
    else:
        for place in (QPoint(20, 20), QPoint(24, 24)):
            qtbot.mouseMove(results.viewport(), place)
    qtbot.waitUntil(lambda: not results.is_untouched)
    with qtbot.waitSignal(window._client.main.sentences_arrived, timeout=10_000):
        pass
    assert window.search.card.isHidden()


def test_a_late_answer_of_an_earlier_query_is_dropped(window, qtbot):
    window.search.box.setText("ask late")
    qtbot.waitUntil(lambda: bool(window.asked.of("get_answer")), timeout=10_000)
    window.search.box.setText("many words")
    qtbot.waitUntil(lambda: answered(window, "many words"))
    # Other requests for an answer are completed at once, so the earlier one would have arrived.
    qtbot.wait(700)
    assert window.search.card.isHidden()


def test_keys_lead_into_it_and_enter_shows_the_sentence_in_the_preview(window, qtbot):
    card = ask(window, qtbot, "ask price")
    results, preview = window.search.results, window.search.preview
    results.setFocus()
    QTest.keyClick(results, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is card._parts[2].source
    QTest.keyClick(card._parts[2].source, Qt.Key.Key_Down)
    assert results.hasFocus()
    QTest.keyClick(results, Qt.Key.Key_Up)
    QTest.keyClick(card._parts[2].source, Qt.Key.Key_Up)
    second = card._parts[1]
    assert second.source.hasFocus()
    QTest.keyClick(second.source, Qt.Key.Key_Return)
    # Not in the list: its passage is fetched, and nothing in the list stays selected.
    qtbot.waitUntil(lambda: preview._preview is not None and preview._preview.passage_id == 99)
    assert preview._sentence == (second.sentence.start, second.sentence.end)
    assert results.current_row() is None
    assert card.isVisible()
    QTest.keyClick(card._parts[0].source, Qt.Key.Key_Return)
    assert results.current_row().hit.passage_id == 1
    assert preview._nearest.span == (8, len("We met. The heat pump costs 14,200 €, and is paid in two parts."))
    qtbot.waitUntil(lambda: preview._preview is not None and preview._preview.passage_id == 1)
    QTest.keyClick(card._parts[0].source, Qt.Key.Key_Up)
    assert window.search.box.hasFocus()
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is card._parts[0].source:
            break
    assert card._parts[0].source.hasFocus(), "in the tab order"


def test_a_click_on_the_words_opens_them_and_a_selection_does_not(window, qtbot):
    card = ask(window, qtbot, "ask one")
    opened = []
    card.open_requested.connect(opened.append)
    words = card._parts[0].words
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert opened == [card._parts[0].sentence]
    QTest.mousePress(words, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseMove(words, QPoint(80, 5))
    QTest.mouseRelease(words, Qt.MouseButton.LeftButton, pos=QPoint(80, 5))
    assert words.hasSelectedText()
    assert len(opened) == 1


def test_copying_with_the_citation(window, qtbot):
    card = ask(window, qtbot, "ask price")
    card._parts[1].copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“In the new offer")
    assert "Number 99, Offer & 99.pdf, Page 3, " in copied
    next(action for action in card.more.menu().actions() if action.text() == "Copy all with citations").trigger()
    assert len(QGuiApplication.clipboard().text().split("\n\n")) == 3


def test_switching_it_off(window, qtbot):
    window.go_to("settings")
    window.go_to("search")
    card = ask(window, qtbot, "ask one")
    next(action for action in card.more.menu().actions() if action.text() == "Don't show answers").trigger()
    qtbot.waitUntil(card.isHidden)
    switch = button(window.settings, "Show sentences that answer a question")
    qtbot.waitUntil(lambda: not switch.isChecked())


def test_screen_readers_are_told_once_with_the_results(window, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(result_announcer, "announce", lambda source, text: told.append(text))
    card = ask(window, qtbot, "ask one")
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert told[0].startswith("20 ")
    assert "The heat pump costs 14,200 €" in told[0]
    assert "1.txt" in told[0]
    assert "The heat pump costs" in card.accessibleDescription()
    assert "1.txt: The heat pump" in card._parts[0].source.accessibleName()


def test_the_same_answer_is_not_asked_for_again(window, qtbot):
    card = ask(window, qtbot, "ask one")
    asked = len(window.asked.of("get_answer"))
    with qtbot.waitSignal(window._client.main.answer_arrived):
        window.search.repeat()
    qtbot.wait(TYPING_RESTS_MS + 200)
    assert len(window.asked.of("get_answer")) == asked
    assert card.isVisible()
