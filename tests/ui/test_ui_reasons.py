"""Files folded under another, why a passage was found, and what is similar."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from desktop_search.engine import protocol
from desktop_search.ui import file_actions

Key = Qt.Key


@pytest.fixture
def results(scripted_window, qtbot, expect_log):
    expect_log("dropped a message")
    qtbot.waitUntil(lambda: scripted_window._client.status is not None)
    scripted_window.search.box.setText("words")
    found = scripted_window.search.results
    qtbot.waitUntil(lambda: found.current_row() is not None)
    found.setFocus()
    return found


def titles(results):
    return [results.results.row_at(results.results.index(n)).file.title for n in range(results.results.rowCount())]


def test_keys_unfold_files_like_one_and_put_them_away(results, scripted_window, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(file_actions, "open_file", lambda path, trouble: opened.append(str(path)))
    shown = titles(results)
    results.step(2)
    qtbot.keyClick(results, Key.Key_Right)
    assert titles(results) == [*shown, "b"]
    results.step(1)
    qtbot.keyClick(results, Key.Key_Return)
    assert opened == ["/home/someone/b"]
    scripted_window.grab()
    qtbot.keyClick(results, Key.Key_Left)
    assert (titles(results), results.currentIndex().row()) == (shown, 2)
    qtbot.keyClick(results, Key.Key_Left)
    assert titles(results) == shown


def test_a_click_unfolds_and_an_answer_to_the_same_query_leaves_it_so(results, scripted_window, qtbot):
    index = results.results.index(2)
    results.scrollTo(index)
    row = results.results.row_at(index)
    rect = results._delegate.more_rect(results.visualRect(index), row, results.layoutDirection())
    assert not rect.isEmpty()
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert titles(results)[-1] == "b"
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() - QPoint(60, 0))
    assert titles(results)[-1] == "b"
    with qtbot.waitSignal(scripted_window._client.answer_arrived):
        scripted_window.search.repeat()
    assert titles(results)[-1] == "b"
    with qtbot.waitSignal(scripted_window._client.answer_arrived):
        scripted_window.search.box.setText("other")
    assert "b" not in titles(results)


def test_reasons_are_shown_on_demand_and_only_then_is_a_sentence_looked_for(
    results, scripted_window, qtbot, monkeypatch
):
    asked = []
    client = scripted_window._client
    ask = client.ask
    monkeypatch.setattr(client, "ask", lambda request, *asker: (asked.append(request), ask(request, *asker)))
    view = scripted_window.search.preview.reasons
    assert not view.isVisible()
    qtbot.waitUntil(lambda: not scripted_window.search._resting.isActive())
    asked.clear()
    with qtbot.waitSignal(client.nearest_arrived):
        qtbot.keyClick(results, Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert [one for one in asked if not isinstance(one, protocol.GetPage)] == [protocol.GetNearestSentence(1, "words")]
    said = [part.text() for part in (view._text, view._sentence) if part.isVisible()]
    assert said == [
        'Contains "words"\nSimilar meaning (0.90)',
        "The best matching sentence is underlined.",
    ]
    with qtbot.waitSignal(client.nearest_arrived):
        qtbot.keyClick(results, Key.Key_Down)
    assert protocol.GetNearestSentence(2, "words") in asked
    assert view._text.text() == "Your words are in its name, title or heading\nSimilar meaning (0.90)"
    with qtbot.waitSignal(client.answer_arrived):
        scripted_window.search.box.setText("words type:pdf -draft")
    assert view._text.text().endswith("\nFilters: Type: pdf; Without draft")
    qtbot.keyClick(results, Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not view.isVisible()


def test_similar_ones_are_shown_under_a_chip_until_it_is_taken_away(results, scripted_window, qtbot):
    pane, client = scripted_window.search, scripted_window._client
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(client.answer_arrived) as arrived:
        qtbot.keyClick(results, Key.Key_F, control_shift)
    assert arrived.args[0].similar_to == "/home/someone/a/First.pdf"
    assert (pane.query(), pane.similar.text()) == ("", "similar to First for words  ×")
    assert pane.similar.isVisible()
    assert len(titles(results)) == 3
    scripted_window.grab()
    QGuiApplication.clipboard().setText("some & text")
    with qtbot.waitSignal(client.answer_arrived) as arrived:
        qtbot.keyClick(pane.box, Key.Key_V, control_shift)
    assert arrived.args[0].similar_to == "some & text"
    assert pane.similar.text() == "similar to some && text  ×"
    with qtbot.waitSignal(client.answer_arrived) as arrived:
        results.like_passage_requested.emit(results.current_row())
    assert arrived.args[0].similar_to == "1"
    qtbot.keyClicks(pane.box, "words")
    qtbot.waitUntil(lambda: pane.answer.query == "words")
    assert not pane.similar.isVisible()
    with qtbot.waitSignal(client.answer_arrived):
        pane.find_similar()
    qtbot.keyClick(pane.box, Key.Key_Escape)
    assert not pane.similar.isVisible()
    assert titles(results) == []
