"""Recent and saved searches: noted, offered, saved under a name, cleared, switched off."""

import os
import stat
import threading
from dataclasses import replace

import pytest
from helpers.engine_requests import ALL, calls, record_requests
from PySide6.QtCore import Qt

from desktop_search.domain.messages import Message
from desktop_search.domain.status import Activity
from desktop_search.engine.api import Failed, RequestFailedError
from desktop_search.settings import Settings, WindowSettings
from desktop_search.settings_file import load_settings, save_settings
from desktop_search.ui.search import history_controller
from desktop_search.ui.search.search_history import FILE_NAME, MOST_RECENT, SearchHistory
from desktop_search.ui.settings.privacy_cards import HistoryCard
from desktop_search.ui.texts.texts import new_results_text
from desktop_search.ui.window.main_window import MainWindow

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(scripted_window, qtbot, expect_log):
    expect_log("dropped a message")
    qtbot.waitUntil(lambda: scripted_window._client.status is not None)
    scripted_window.side = scripted_window.history
    scripted_window.search.box.setFocus()
    return scripted_window


def searched(window, qtbot, text):
    window.search.box.setText(text)
    qtbot.waitUntil(lambda: window.search.answer is not None and window.search.answer.query == text)


def used(window, qtbot, text):
    searched(window, qtbot, text)
    window.search.results.copy_path_requested.emit(window.search.results.current_row())


def offered(window):
    shown = window.search.completer.list
    return [shown.topLevelItem(at).text(0) for at in range(shown.topLevelItemCount())]


def test_what_was_used_is_offered_under_the_empty_box_and_on_its_page(window, qtbot, app_paths):
    used(window, qtbot, "words one")
    used(window, qtbot, "words two & three")
    searched(window, qtbot, "words never used")
    qtbot.keyClick(window.search.box, Key.Key_Escape)
    lines = window.side.view.lines
    assert [line.button.text() for line in lines] == [" words two && three", " words one"]
    assert window.side.view.isVisible()
    qtbot.keyClick(window.search.box, Key.Key_Down)
    assert offered(window) == ["words two & three", "words one"]
    qtbot.keyClick(window.search.box, Key.Key_Down)
    qtbot.keyClick(window.search.box, Key.Key_Return)
    assert window.search.query() == "words one"
    assert not window.search.completer.is_open()
    qtbot.waitUntil(lambda: window.search.results.current_row() is not None)
    assert not window.side.view.isVisible()
    window.side.history.close()
    assert stat.S_IMODE((app_paths.data / FILE_NAME).stat().st_mode) == 0o600
    assert SearchHistory(app_paths.data).recent == ("words two & three", "words one")


def test_looking_at_an_answer_is_using_it(window, qtbot):
    window.side._looked.setInterval(50)
    searched(window, qtbot, "words")
    qtbot.waitUntil(lambda: window.side.history.recent == ("words",))
    window.side._looked.setInterval(5_000)
    searched(window, qtbot, "words and more")
    window.search.open_requested.emit(window.search.results.current_row())
    # Typed on from the one before, it takes its place.
    assert window.side.history.recent == ("words and more",)


def test_an_answer_that_comes_again_is_looked_at_all_the_while(window, qtbot):
    searched(window, qtbot, "words")
    looked = window.side._looked
    qtbot.waitUntil(lambda: looked.isActive() and looked.remainingTime() < looked.interval() - 40)
    left = window.side._looked.remainingTime()
    window.search.answer_shown.emit(window.search.answer)
    assert window.side._looked.remainingTime() <= left


def test_a_search_is_saved_under_a_name_found_by_it_renamed_and_removed(window, qtbot, monkeypatch):
    names = ["Rent & co", "Flat"]
    monkeypatch.setattr(history_controller, "ask_name", lambda *_: names.pop(0))
    searched(window, qtbot, "words type:pdf")
    assert window.side.star.text() == "Save this search"
    qtbot.keyClick(window.search.box, Key.Key_D, CONTROL)
    assert [(one.name, one.query) for one in window.side.history.saved] == [("Rent & co", "words type:pdf")]
    assert window.side.star.text() == "Remove from saved searches"
    window.search.box.clear()
    qtbot.keyClicks(window.search.box, "ren")
    qtbot.waitUntil(window.search.completer.is_open)
    assert offered(window) == ["Rent & co"]
    qtbot.keyClick(window.search.box, Key.Key_Tab)
    assert window.search.query() == "words type:pdf"
    window.search.box.clear()
    line = window.side.view.lines[0]
    line.button.setFocus()
    qtbot.keyClick(line.button, Key.Key_F2)
    assert window.side.view.lines[0].button.accessibleName() == "Flat"
    window.grab()
    qtbot.mouseClick(window.side.view.lines[0].button, Qt.MouseButton.LeftButton)
    assert window.search.query() == "words type:pdf"
    window.side.star.trigger()
    assert window.side.history.saved == ()


def test_recent_searches_are_cleared_and_switched_off(window, qtbot, app_paths):
    used(window, qtbot, "words one")
    used(window, qtbot, "other")
    window.side.history.save("Kept", "kept")
    window.search.box.clear()
    qtbot.mouseClick(window.side.view.lines[1].cross, Qt.MouseButton.LeftButton)
    assert window.side.history.recent == ("words one",)
    window.go_to("settings")
    card = window.settings.findChild(HistoryCard)
    assert card.clear_button.isEnabled()
    card.controls["keep_recent"].click()
    assert not card.clear_button.isEnabled()
    assert (window.side.history.recent, len(window.side.history.saved)) == ((), 1)
    used(window, qtbot, "words two")
    assert window.side.history.recent == ()
    window.memory.flush()
    assert not load_settings(app_paths.settings_file).window.keep_recent
    # As a reset does.
    window.memory.change(keep_recent=True)
    assert card.controls["keep_recent"].isChecked()


def test_what_was_kept_is_gone_at_a_start_with_the_history_off(make_client, theme, app_paths):
    history = SearchHistory(app_paths.data)
    history.note("rent")
    history.close()
    save_settings(app_paths.settings_file, Settings(window=WindowSettings(keep_recent=False)))
    window = MainWindow(app_paths, make_client(), theme, first_start=False)
    window.history.history.close()
    assert SearchHistory(app_paths.data).recent == ()
    window.deleteLater()


def test_a_file_that_is_damaged_or_forged_is_kept_aside(own_folder, caplog, expect_log):
    tmp_path = own_folder
    expect_log("earlier searches cannot be read")
    (tmp_path / FILE_NAME).write_text("{secret query")
    with caplog.at_level("WARNING"):
        history = SearchHistory(tmp_path)
    assert (history.recent, history.saved) == ((), ())
    assert "secret" not in caplog.text
    assert (tmp_path / f"{FILE_NAME}.unreadable").read_text() == "{secret query"
    (tmp_path / FILE_NAME).write_text(
        '{"recent": [1, "a", null], "saved": [{"name": 2}, 3, {"name": "n", "query": "q"}]}'
    )
    history = SearchHistory(tmp_path)
    assert (history.recent, [(one.name, one.query) for one in history.saved]) == (("a",), [("n", "q")])
    for number in range(60):
        history.note(f"{number} query")
    history.close()
    assert len(SearchHistory(tmp_path).recent) == MOST_RECENT


def test_a_disk_that_takes_its_time_does_not_hold_the_window_up(own_folder, monkeypatch):
    tmp_path = own_folder
    is_done, writers = threading.Event(), []

    def sync(_descriptor: int) -> None:
        writers.append(threading.current_thread())
        is_done.wait(10)

    monkeypatch.setattr(os, "fsync", sync)
    history = SearchHistory(tmp_path)
    history.note("one")
    history.save("Two", "two")
    history.forget("one")
    assert not (tmp_path / FILE_NAME).exists()
    is_done.set()
    history.close()
    assert len(writers) >= 3
    assert threading.main_thread() not in writers
    written = SearchHistory(tmp_path)
    assert (written.recent, [(one.name, one.query) for one in written.saved]) == ((), [("Two", "two")])


def test_a_low_window_offers_some_of_both_kinds(window, qtbot):
    for number in range(5):
        window.side.history.note(f"{number} query")
    window.side.history.save("Kept", "kept")
    window.search.box.clear()
    window.resize(640, 480)
    view = window.side.view
    qtbot.waitUntil(lambda: len(view.lines) < 6)
    for line in view.lines:
        assert line.height() >= line.sizeHint().height()
    window.resize(1180, 900)
    qtbot.waitUntil(lambda: len(view.lines) == 6)
    view.fit(0)
    names = [line.button.accessibleName() for line in view.lines]
    assert names == ["Kept", "4 query", "3 query", "2 query"]


def test_saved_searches_stay_in_sight_with_the_number_of_new_results(window, qtbot):
    side, pane = window.side, window.search
    searched(window, qtbot, "before any is saved")
    before = pane.bar.y()
    window.search.box.clear()
    side.history.save("Rent & co", "words type:pdf")
    side.history.save("Many", "many files")
    assert [line.button.accessibleName() for line in side.view.lines] == ["Many", "Rent & co"]
    window.new_results._on_count(side.history.saved[1], 3)
    assert side.view.lines[0].button.accessibleName() == f"Many  ·  {new_results_text(3)}"
    searched(window, qtbot, "something else")
    assert pane.saved.isVisible()
    assert pane.bar.y() == before
    assert [made.text() for made in pane.saved.buttons] == [" Many (3)", " Rent && co"]
    assert pane.saved.buttons[0].accessibleName() == f"Many, {new_results_text(3)}"
    qtbot.mouseClick(pane.saved.buttons[0], Qt.MouseButton.LeftButton)
    assert pane.query() == "many files"
    qtbot.waitUntil(lambda: window.new_results.counts == {})
    assert pane.saved.buttons[0].text() == " Many"


def test_what_does_not_fit_is_in_a_menu(window, qtbot):
    for number in range(40):
        window.side.history.save(f"Search number {number}", f"words {number}")
    searched(window, qtbot, "words")
    strip = window.search.saved
    window.resize(700, 500)
    qtbot.waitUntil(lambda: strip.more.isVisible())
    shown = [made for made in strip.buttons if made.isVisible()]
    assert 0 < len(shown) < 40
    assert shown[-1].geometry().right() <= strip.more.geometry().left() < strip.width()
    hidden = strip.more.menu().actions()
    assert len(shown) + len(hidden) == 40
    hidden[-1].trigger()
    assert window.search.query() == "words 0"


def test_new_results_are_counted_once_the_index_is_idle(window, qtbot, monkeypatch):
    asked = record_requests(window._client, held=ALL)
    new, history = window.new_results, window.side.history
    history.save("One", "one")
    history.save("Two", "two")
    status = window._client.status
    new._on_status(replace(status, activity=Activity.READING))
    new._on_status(replace(status, activity=Activity.IDLE))
    assert asked == []
    new._timer.setInterval(0)
    new._timer.start(0)
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert asked[0] == calls.count_new_results("one", history.saved[0].opened_s)
    asked.futures[0].set_result(2)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[1] == calls.count_new_results("two", history.saved[1].opened_s)
    asked.futures[1].set_result(0)
    assert new.counts == {"one": 2}
    # Nothing has changed since.
    new._on_status(replace(status, activity=Activity.IDLE))
    assert not new._timer.isActive()


def test_a_count_that_arrives_after_its_search_was_opened_or_removed_is_dropped(window, qtbot, monkeypatch):
    new, history = window.new_results, window.side.history
    history.save("One", "one")
    asked = record_requests(window._client, held=ALL)
    status = window._client.status

    def ask_again():
        asked.clear()
        new._on_status(replace(status, activity=Activity.READING))
        new._on_status(replace(status, activity=Activity.IDLE))
        new._timer.start(0)
        qtbot.waitUntil(lambda: asked != [])

    ask_again()
    history.note_opened("one")
    asked.futures[0].set_result(2)
    assert new.counts == {}
    ask_again()
    asked.futures[0].set_result(2)
    assert new.counts == {"one": 2}
    # Saved again, it has no new results yet.
    history.remove("One")
    history.save("One", "one")
    assert new.counts == {}
    ask_again()
    history.remove("One")
    asked.futures[0].set_result(2)
    assert new.counts == {}


def test_new_results_are_not_counted_while_the_window_is_hidden(window, qtbot, monkeypatch):
    new, history = window.new_results, window.side.history
    history.save("One", "one")
    asked = record_requests(window._client, held=ALL)
    window.hide()
    new._on_status(replace(window._client.status, activity=Activity.IDLE))
    with qtbot.waitSignal(new._timer.timeout):
        new._timer.start(0)
    assert asked == []
    window.show()
    new._timer.start(0)
    qtbot.waitUntil(lambda: asked != [])
    # One that fails is no trouble of the user's, and the next one is asked for.
    history.save("Two", "two")
    new._waiting = ["two"]
    asked.futures[0].set_exception(RequestFailedError(Failed(Message("It did not work."))))
    assert not window.banner.isVisible()
    qtbot.waitUntil(lambda: len(asked) == 2)


def test_when_a_saved_search_was_opened_is_kept(window, qtbot, app_paths):
    side = window.side
    side.history.save("Words", "words  here")
    first = side.history.saved[0].opened_s
    searched(window, qtbot, "words here")
    qtbot.waitUntil(lambda: side.history.saved[0].opened_s > first)
    side.history.close()
    assert SearchHistory(app_paths.data).saved == side.history.saved
