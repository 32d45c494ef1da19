"""Files folded under another, why a passage was found, and what is similar."""

from dataclasses import replace

import pytest
from helpers.engine_requests import awaiting_reply, calls, record_requests
from helpers.widgets import texts
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from desktop_search.domain.queries import NearestSentence
from desktop_search.ui.results import file_actions
from desktop_search.ui.theme.design_tokens import LIGHT

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
    rect = results.itemDelegate().more_rect(results.visualRect(index), row, results.layoutDirection())
    assert not rect.isEmpty()
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert titles(results)[-1] == "b"
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() - QPoint(60, 0))
    assert titles(results)[-1] == "b"
    with qtbot.waitSignal(scripted_window._client.main.answer_arrived):
        scripted_window.search.repeat()
    assert titles(results)[-1] == "b"
    with qtbot.waitSignal(scripted_window._client.main.answer_arrived):
        scripted_window.search.box.setText("other")
    assert "b" not in titles(results)


def test_reasons_are_shown_on_demand(results, scripted_window, qtbot):
    client = scripted_window._client
    asked = record_requests(client)
    view = scripted_window.search.preview.reasons
    assert not view.isVisible()
    qtbot.waitUntil(lambda: scripted_window.search.preview._nearest is not None)
    qtbot.keyClick(results, Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert texts(view) == [
        'Contains "words"\nSimilar meaning (0.90)',
        "The highlighted sentence is closest to your query.",
    ]
    with awaiting_reply(qtbot, asked, "get_nearest_sentence"):
        qtbot.keyClick(results, Key.Key_Down)
    assert texts(view)[0] == "Your words are in its name, title or heading\nSimilar meaning (0.90)"
    with qtbot.waitSignal(client.main.answer_arrived):
        scripted_window.search.box.setText("words type:pdf -draft")
    assert texts(view)[0].endswith("\nFilters: Type: PDF; Without draft")
    qtbot.keyClick(results, Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not view.isVisible()


def highlighted(preview):
    """The text that has the background of the best sentence."""
    found, block = "", preview.text.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            if pieces.fragment().charFormat().background().color() == QColor(LIGHT.sentence):
                found += pieces.fragment().text()
            pieces += 1
        block = block.next()
    return found


def test_the_best_sentence_is_highlighted_without_being_asked_for(results, scripted_window, qtbot):
    preview = scripted_window.search.preview
    qtbot.waitUntil(lambda: preview._preview is not None)
    row, told = results.current_row(), preview._preview
    # The scripted engine's preview is of another text than its hit, where nothing can be highlighted.
    assert highlighted(preview) == ""
    preview.show_preview(replace(told, text=row.hit.text, kind="txt"))
    # It names "words" here, which is a word of the query too and keeps that colour.
    qtbot.waitUntil(lambda: preview.text.sentence == (6, 11))
    assert highlighted(preview) == ""
    place = preview.text.verticalScrollBar().value()
    # For another query another sentence takes its place.
    preview.choose(row, (), "other words")
    preview.show_nearest(NearestSentence(1, "other words", (12, 20)))
    assert highlighted(preview) == row.hit.text[12:20]
    preview.show_nearest(NearestSentence(1, "words", (0, 5)))
    assert highlighted(preview) == row.hit.text[12:20]
    assert preview.text.verticalScrollBar().value() == place


def test_a_best_sentence_below_the_visible_part_is_scrolled_to(results, scripted_window, qtbot):
    preview = scripted_window.search.preview
    qtbot.waitUntil(lambda: preview._preview is not None)
    long = "A line of text that says nothing.\n" * 200 + "The answer."
    row = replace(results.current_row(), hit=replace(results.current_row().hit, text=long, marks=()))
    preview.as_text.setChecked(True)
    last = (len(long) - 11, len(long))

    def show():
        preview.choose(None)
        preview.choose(row, (), "words")
        preview.show_preview(replace(told, text=long, kind="txt"))

    told = preview._preview
    show()
    before = preview.text.verticalScrollBar().value()
    preview.show_nearest(NearestSentence(1, "words", last))
    bar = preview.text.verticalScrollBar()
    assert bar.maximum() >= bar.value() > before + preview.text.viewport().height()
    show()
    bar.setValue(before + 40)
    preview.show_nearest(NearestSentence(1, "words", last))
    assert bar.value() == before + 40


def test_a_key_press_keeps_the_engine_free(results, scripted_window, qtbot, monkeypatch):
    client = scripted_window._client
    qtbot.waitUntil(lambda: scripted_window.search.preview._nearest is not None)
    asked = record_requests(client)
    with awaiting_reply(qtbot, asked, "get_preview"):
        qtbot.keyClick(results, Key.Key_Down)
    qtbot.keyClicks(scripted_window.search.box, "x")
    qtbot.waitUntil(lambda: scripted_window.search.answer.query == "wordsx")
    assert calls.get_nearest_sentence(2, "words") not in asked


def test_similar_ones_are_shown_under_a_chip_until_it_is_taken_away(results, scripted_window, qtbot):
    pane, client = scripted_window.search, scripted_window._client
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(client.main.answer_arrived) as arrived:
        qtbot.keyClick(results, Key.Key_F, control_shift)
    assert arrived.args[0].similar_to == "/home/someone/a/First.pdf"
    assert (pane.query(), pane.similar.text()) == ("", "similar to First for words  ×")
    assert pane.similar.isVisible()
    assert len(titles(results)) == 3
    scripted_window.grab()
    QGuiApplication.clipboard().setText("some & text")
    with qtbot.waitSignal(client.main.answer_arrived) as arrived:
        qtbot.keyClick(pane.box, Key.Key_V, control_shift)
    assert arrived.args[0].similar_to == "some & text"
    assert pane.similar.text() == "similar to some && text  ×"
    with qtbot.waitSignal(client.main.answer_arrived) as arrived:
        results.like_passage_requested.emit(results.current_row())
    assert arrived.args[0].similar_to == "1"
    qtbot.keyClicks(pane.box, "words")
    qtbot.waitUntil(lambda: pane.answer.query == "words")
    assert not pane.similar.isVisible()
    with qtbot.waitSignal(client.main.answer_arrived):
        pane.find_similar()
    qtbot.keyClick(pane.box, Key.Key_Escape)
    assert not pane.similar.isVisible()
    assert titles(results) == []


def test_a_file_without_text_has_a_preview_and_no_best_sentence(results, scripted_window, qtbot):
    preview = scripted_window.search.preview
    qtbot.waitUntil(lambda: preview._nearest is not None)
    row = replace(
        results.current_row(), hit=replace(results.current_row().hit, text="", marks=(), passage_id=77, page=None)
    )
    row = replace(row, file=replace(row.file, kind="psd", path="/home/someone/scan.psd"))
    asked = []
    preview.sentence_requested.connect(lambda *wanted: asked.append(wanted))
    preview.choose(row, (), "words")
    empty = replace(preview._preview, passage_id=77, before="", text="", after="", more_before=False, kind="psd")
    preview.show_preview(replace(empty, more_after=False))
    assert preview.text.isVisible()
    assert not preview._sentence_rest.isActive()
    assert asked == []


def test_the_button_is_an_icon_where_the_preview_is_narrow(results, scripted_window, qtbot):
    scripted_window.resize(1800, 800)
    preview = scripted_window.search.preview
    button = preview.reasons.button
    qtbot.waitUntil(lambda: preview.isVisible() and button.text().strip() == "Why this result?")
    preview.as_text.show()
    scripted_window.search.splitter.setSizes([1400, 340])
    qtbot.waitUntil(lambda: not button.text())
    assert button.accessibleName() == "Why this result?"
    # Nothing is cut: what does not fit even so begins another line.
    buttons = [one for one in preview.findChildren(QAbstractButton) if one.parent() is button.parent()]
    assert len(buttons) > 4
    assert all(one.geometry().right() < button.parent().width() for one in buttons if one.isVisible())
