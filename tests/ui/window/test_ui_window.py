"""The window over a scripted engine: what a person does, and what they then see."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.engine_requests import calls, record_requests
from helpers.widgets import button, buttons, texts
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QToolButton

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import Message
from desktop_search.domain.status import WaitReason
from desktop_search.domain.threads import reported
from desktop_search.settings_file import SettingsFile, load_settings
from desktop_search.ui.app.application import report_bugs
from desktop_search.ui.results import file_actions
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.widgets.widgets import CLEAR_ACTION
from desktop_search.ui.window.bug_dialog import BugDialog
from desktop_search.ui.window.main_window import MainWindow

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _noise_on_stdout(expect_log):
    expect_log("dropped a message")


@pytest.fixture
def window(scripted_window, qtbot, monkeypatch):
    acted = []
    monkeypatch.setattr(file_actions, "open_file", lambda path, trouble: acted.append(("open", str(path))))
    monkeypatch.setattr(file_actions, "reveal_file", lambda path, trouble: acted.append(("reveal", str(path))))
    scripted_window.acted = acted
    client = scripted_window._client
    scripted_window.asked = record_requests(client)
    qtbot.waitUntil(lambda: client.status is not None)
    return scripted_window


def searched(window, qtbot, text):
    window.search.box.setFocus()
    window.search.box.clear()
    qtbot.keyClicks(window.search.box, text)
    qtbot.waitUntil(lambda: window.search.answer is not None and window.search.answer.query == text)
    return window.search.results


def test_a_narrow_status_line_omits_whole_facts_and_the_time_left_late(window, qtbot):
    line = window.status_line
    whole = ["6 of 10 files", "60% of files searchable by meaning", "about 2 min left"]
    told = set()
    for width in range(line.width(), 300, -20):
        line.resize(width, line.height())
        told.add(line.facts())
        assert line._facts.text() == line.facts() or line.facts() == whole[0]
    assert "  ·  ".join(whole) in told
    assert "  ·  ".join([whole[0], whole[2]]) in told


def test_the_box_is_emptied_by_its_button(window, qtbot):
    """It is made after the first paint, for an empty box has none."""
    searched(window, qtbot, "words")
    [clear] = window.search.box.findChildren(QAction, CLEAR_ACTION)
    [button] = [one for one in window.search.box.findChildren(QToolButton) if one.defaultAction() is clear]
    assert button.isVisible()
    assert not clear.icon().isNull()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.search.box.text() == ""


def test_the_first_key_is_asked_for_at_once_and_of_a_burst_no_more_than_the_last(window, qtbot):
    def asked():
        return list(dict.fromkeys(one["query"].text for one in window.asked.of("search")))

    gap = window.search._debounce._gap
    # However slow the machine is, all letters are typed in it.
    gap.setInterval(60_000)
    window.search.box.setFocus()
    qtbot.keyClicks(window.search.box, "words")
    assert asked() == ["w"]
    gap.start(0)
    qtbot.waitUntil(lambda: window.search.answer is not None and window.search.answer.query == "words")
    assert asked() == ["w", "words"]
    results = window.search.results
    assert results.model().rowCount() == 3
    window.search.box.setText("slow")
    gap.start(0)
    qtbot.waitUntil(lambda: asked()[-1] == "slow")
    assert results.current_row().file.title == "First for words"
    qtbot.waitUntil(lambda: results.current_row().file.title == "First for slow")


def test_hostile_names_are_drawn_and_spoken(window, qtbot):
    results = searched(window, qtbot, "words")
    results.step(2)
    window.grab()
    spoken = results.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("bad \ufffd title, 1 more like this, Weak match, Part, long long")
    first = results.results.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first == (
        "First for words, Very strong match, All words, Page 4  ·  Part, These words stand 😀 in the first passage."
    )
    window.resize(700, 500)
    window.grab()


def test_keys_move_between_box_and_list_and_act(window, qtbot):
    results = searched(window, qtbot, "words")
    box = window.search.box
    qtbot.keyClick(box, Key.Key_Return)
    qtbot.keyClick(box, Key.Key_Down)
    assert results.hasFocus()
    assert results.currentIndex().row() == 1
    qtbot.keyClick(results, Key.Key_Return, CONTROL)
    qtbot.keyClick(results, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "/home/someone/a/First.pdf"
    assert window.acted == [("open", "/home/someone/a/First.pdf"), ("reveal", "/home/someone/a/First.pdf")]
    qtbot.keyClick(results, Key.Key_Up)
    qtbot.keyClick(results, Key.Key_Up)
    assert box.hasFocus()
    assert box.selectedText() == "words"
    qtbot.keyClick(box, Key.Key_Escape)
    assert box.text() == ""
    assert results.model().rowCount() == 0


def test_enter_opens_what_was_typed_and_not_what_is_still_shown(window, qtbot):
    searched(window, qtbot, "order in the list")
    window.search.box.setText("slow words")
    qtbot.keyClick(window.search.box, Key.Key_Return)
    assert window.acted == []
    qtbot.waitUntil(lambda: window.acted != [])
    assert window.search.answer.query == "slow words"
    # Typing cancels the pending action.
    window.search.box.setText("slow again")
    qtbot.keyClick(window.search.box, Key.Key_Return)
    searched(window, qtbot, "words")
    assert len(window.acted) == 1


def test_copying_in_the_box_copies_what_is_selected_there(window, qtbot):
    searched(window, qtbot, "words")
    window.search.box.selectAll()
    qtbot.keyClick(window.search.box, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "words"


def test_the_preview_shows_the_surroundings(window, qtbot):
    searched(window, qtbot, "words")
    qtbot.waitUntil(lambda: "after" in window.search.preview.text.toPlainText())
    assert window.search.preview.text.toPlainText().replace("\n", " ").split() == [
        "…",
        "before",
        "passage",
        "after",
        "…",
    ]


def test_an_empty_answer_says_why(window, qtbot):
    qtbot.keyClicks(window.search.box, "nothing")
    qtbot.waitUntil(lambda: window.search.message.headline() == "No matching files")


def test_what_is_not_close_is_not_passed_off_as_an_answer(window, qtbot):
    def headlines() -> list[str]:
        return [shown.text() for shown in window.search.findChildren(QLabel) if shown.isVisible()]

    window.search.box.setText("far away")
    qtbot.waitUntil(lambda: "No strong matches. Closest results:" in headlines())
    assert window.search.results.current_row() is not None
    window.search.box.setText("words")
    qtbot.waitUntil(lambda: "No strong matches. Closest results:" not in headlines())


def test_known_trouble_is_a_banner_and_a_fault_a_dialog(window, qtbot):
    window.search.box.setText("trouble")
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert window.banner.text() == "The disk is full. Make room."
    window.search.box.setText("bug")
    qtbot.waitUntil(lambda: bool(window.findChildren(BugDialog)))
    dialog = window.findChildren(BugDialog)[0]
    dialog.copy_details()
    assert "Traceback: here" in QGuiApplication.clipboard().text()
    dialog.accept()


def test_an_error_in_another_thread_is_a_dialog_too(window, qtbot, monkeypatch, expect_log):
    expect_log("the thread")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    report_bugs(window.show_bug, window)

    def divide() -> None:
        raise ZeroDivisionError

    with ThreadPoolExecutor(1, "pages") as pool:
        pool.submit(reported(divide))
    qtbot.waitUntil(lambda: bool(window.findChildren(BugDialog)))
    dialog = window.findChildren(BugDialog)[0]
    dialog.copy_details()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    dialog.accept()


def test_a_file_that_is_gone_is_told_of(window, qtbot, monkeypatch):
    def gone(path: Path, trouble: object) -> None:
        raise DesktopSearchError(Message(f"{path} no longer exists."), Message("Look elsewhere."))

    monkeypatch.setattr(file_actions, "open_file", gone)
    searched(window, qtbot, "words")
    qtbot.keyClick(window.search.box, Key.Key_Return)
    assert window.banner.text() == "/home/someone/a/First.pdf no longer exists. Look elsewhere."


def test_a_member_of_a_container_is_opened_as_a_copy_and_shown_as_its_container(window, qtbot, tmp_path):
    archive = tmp_path / "2023.zip"
    archive.write_bytes(b"PK")
    member = str(archive / "letters/a.txt")
    with qtbot.waitSignal(window.files.said) as said:
        window.files.open(member)
    assert said.args == ["Opening a read-only copy of a.txt"]
    assert window.acted == [("open", "/copies/a.txt")]
    window.files.reveal(member)
    assert window.acted[1:] == [("reveal", str(archive))]
    window.files.copy_path(member)
    assert QGuiApplication.clipboard().text() == member
    with qtbot.waitSignal(window.files.failed):
        window.files.open(str(archive / "gone.txt"))
    assert window.banner.text() == "The file is no longer there."
    assert len(window.acted) == 2


def test_dropped_folders_are_added_and_files_are_not(window, tmp_path):
    folder = tmp_path / "bücher\n😀"
    folder.mkdir()
    (tmp_path / "file.txt").write_text("x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder)), QUrl.fromLocalFile(str(tmp_path / "file.txt"))])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    window.dropEvent(event)
    assert window.asked.of("add_folder") == [calls.add_folder(str(folder)).arguments]


def test_each_button_of_the_sidebar_opens_its_page(window, qtbot):
    window.memory.change(chat=True)
    for place, made in (*window.sidebar.buttons.items(), ("search", window.sidebar.buttons["search"])):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        assert getattr(window, place).isVisible()
        assert [name for name, other in window.sidebar.buttons.items() if other.isChecked()] == [place]


def test_folders_are_shown_and_removed_only_when_meant(window, qtbot, monkeypatch):
    window.go_to("folders")
    qtbot.waitUntil(lambda: len(window.folders.cards()) == 2)
    card = window.folders.cards()[0]
    answers = iter([False, True])
    monkeypatch.setattr(QMessageBox, "exec", lambda box: 0)
    monkeypatch.setattr(
        QMessageBox, "clickedButton", lambda box: box.buttons()[0] if next(answers) else box.buttons()[1]
    )
    card.asked.emit("remove", card.folder)
    assert calls.remove_folder(1) not in window.asked
    card.asked.emit("remove", card.folder)
    assert calls.remove_folder(1) in window.asked
    window.grab()


@pytest.mark.parametrize(
    "answer, wanted", [("Exclude it", True), ("Keep in “docs && more”", False), ("Cancel", None)], ids=str
)
def test_a_folder_inside_another_is_excluded_or_kept(make_client, theme, app_paths, qtbot, monkeypatch, answer, wanted):
    client = make_client("nested")
    asked, told = record_requests(client), []
    window = MainWindow(app_paths, client, theme, first_start=False)
    window.show()
    client.start()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box))
    monkeypatch.setattr(
        QMessageBox, "clickedButton", lambda box: next((one for one in box.buttons() if one.text() == answer), None)
    )
    window.go_to("folders")
    qtbot.waitUntil(lambda: len(window.folders.cards()) == 2)
    outer, inner = window.folders.cards()
    assert any(text.startswith("Inside docs & more,") for text in texts(inner))
    assert not any(text.startswith("Inside") for text in texts(outer))
    inner.asked.emit("remove", inner.folder)
    (box,) = told
    assert box.text() == "Remove “work” from search?"
    assert box.informativeText().startswith("“work” is inside “docs & more”, which is searched too.")
    removed = asked.of("remove_folder")
    assert removed == ([] if wanted is None else [calls.remove_folder(2, wanted).arguments])
    # For the outer folder, the question says that the inner one stays.
    outer.asked.emit("remove", outer.folder)
    assert told[-1].informativeText().endswith("Folders inside it that are listed separately stay in search: work.")
    client.stop()
    window.close()
    window.deleteLater()


def test_exclusions_apply_switches_at_once_and_patterns_by_their_button(window, qtbot):
    window.go_to("folders")
    card = window.folders.exclusions
    qtbot.waitUntil(lambda: card.patterns.toPlainText() == "*.bak")
    card.controls["skip_hidden"].click()
    changed = window.asked.of("change_index_settings")
    assert changed[-1]["fields"] == {"skip_hidden": False}
    card.patterns.setPlainText("*.bak\n\n  Old/ \n")
    assert len(changed) == 1
    card.apply_button.click()
    changed = window.asked.of("change_index_settings")
    assert changed[-1] == calls.change_index_settings({}, ("*.bak", "Old/"), ("*.bak",)).arguments
    qtbot.waitUntil(lambda: window.index._settings.exclude == ("*.bak", "Old/"))
    assert not window.index._settings.skip_hidden


def test_settings_change_the_look_and_the_limits(window, qtbot, app_paths):
    window.go_to("settings")
    page = window.settings
    qtbot.waitUntil(lambda: page.limits.isEnabled())
    page.limits.controls["max_file_mb"].setValue(250)
    qtbot.waitUntil(lambda: bool(window.asked.of("change_index_settings")))
    page.look.looks["dark"].click()
    window.memory.flush()
    assert load_settings(app_paths.settings_file).window.theme == "dark"
    window.grab()


def test_a_change_of_the_model_is_told_and_ended_by_one_click(make_client, theme, app_paths, qtbot):
    client = make_client("switching")
    window = MainWindow(app_paths, client, theme, first_start=False)
    asked = record_requests(client)
    window.show()
    client.start()
    window.go_to_settings(Section.MODEL)
    card = window.settings.models
    qtbot.waitUntil(lambda: card.back.isVisible())
    told = "Switching from Model A to Model & B: 1,234 of 5,678 passages"
    assert card.switch_words.text() == f"{told}. Until then, Model A is used."
    assert window.status_line.facts().startswith(told)
    qtbot.waitUntil(lambda: window.settings.limits.isEnabled())
    card.back.click()
    (changed,) = asked.of("change_index_settings")
    assert changed["fields"] == {"model": "m"}
    client.stop()
    window.close()


def test_a_download_is_asked_for_and_named_as_what_it_is(window, qtbot, monkeypatch):
    texts = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: texts.append(box.informativeText()))
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    window.go_to("settings")
    qtbot.waitUntil(lambda: len(window.settings.models.rows()) > 0)
    window.settings.models.more.click()
    row = next(row for row in window.settings.models.rows() if row.choice.model_id == "n")
    row.radio.click()
    assert "huggingface.co" in texts[0]
    assert calls.download_model("n") in window.asked


def test_a_model_that_cannot_be_downloaded_offers_no_download(window, qtbot):
    window.go_to("settings")
    qtbot.waitUntil(lambda: len(window.settings.models.rows()) > 0)
    window.settings.models.more.click()
    row = next(row for row in window.settings.models.rows() if row.choice.model_id == "o")
    assert not row.radio.isEnabled()
    assert row.findChildren(QPushButton) == []
    assert any("Convert it." in shown.text() for shown in row.findChildren(QLabel))


def test_everything_is_reached_by_tab(window, qtbot):
    searched(window, qtbot, "words")
    seen = set()
    for _ in range(40):
        focus = QApplication.focusWidget()
        seen.add(focus.accessibleName() or focus.property("text") or focus.objectName())
        qtbot.keyClick(focus, Key.Key_Tab)
    assert {"Search", "Search results", "Open", "Show in folder", "Copy path", "Folders", "Settings"} <= seen


def test_a_slow_disk_does_not_hold_up_the_window_and_loses_nothing(window, app_paths, monkeypatch):
    begun, may_go_on = threading.Event(), threading.Event()

    save = SettingsFile.save

    def slow(file, settings):
        begun.set()
        assert may_go_on.wait(10)
        save(file, settings)

    monkeypatch.setattr(SettingsFile, "save", slow)
    window.memory.change(theme="dark")
    assert begun.wait(10)
    window.memory.change(scale_percent=150)
    window.memory.change(told=("index",))
    assert load_settings(app_paths.settings_file).window.theme != "dark"
    may_go_on.set()
    window.memory.flush()
    assert load_settings(app_paths.settings_file).window == window.memory.settings


def test_what_was_set_without_an_engine_is_sent_at_the_next_start(make_client, theme, app_paths, qtbot, expect_log):
    expect_log("dropped a message")
    client = make_client("deaf")
    window = MainWindow(app_paths, client, theme, first_start=False)
    client.start()
    window.index.change_settings({"max_file_mb": 7})
    window.index.change_exclusions(("secret/",))
    window.index.change_settings({"max_file_mb": 8})
    client.stop()
    assert not app_paths.settings_file.exists(), "the engine alone writes it"
    window.deleteLater()
    client = make_client()
    window = MainWindow(app_paths, client, theme, first_start=False)
    client.start()
    qtbot.waitUntil(lambda: window.memory.settings.unsent == ())
    qtbot.waitUntil(lambda: window.index._settings is not None)
    assert (window.index._settings.max_file_mb, window.index._settings.exclude) == (8, ("*.bak", "secret/"))
    client.stop()
    window.memory.flush()
    assert load_settings(app_paths.settings_file).window.unsent == ()
    window.deleteLater()


def test_the_window_keeps_its_size(window, app_paths, qtbot):
    window.close()
    saved = load_settings(app_paths.settings_file).window
    assert saved.geometry
    assert saved.splitter


def test_the_preview_survives_a_change_of_look_and_size(window, qtbot):
    results = searched(window, qtbot, "words")
    text = window.search.preview.text
    qtbot.waitUntil(lambda: "after" in text.toPlainText())
    for theme, width in (("dark", 1300), ("light", 900), ("system", 1100)):
        window.resize(width, 480)
        window.choose_theme(theme)
        results.step(1)
        qtbot.wait(150)
        window.grab()
    assert "passage" in text.toPlainText()


def test_a_newer_answer_to_the_same_query_leaves_place_and_choice_alone(window, qtbot):
    results = searched(window, qtbot, "many")
    # Rows are set a dozen at a time.
    qtbot.waitUntil(lambda: results.visualRect(results.results.index(19)).isValid())
    results.step(15)
    place = results.verticalScrollBar().value()
    assert place > 0
    searches = len(window.asked.of("search"))
    window.search.repeat()
    qtbot.waitUntil(lambda: len(window.asked.of("search")) == searches + 1)
    with qtbot.waitSignal(window._client.main.answer_arrived):
        pass
    assert results.currentIndex().row() == 15
    assert results.verticalScrollBar().value() == place


def test_messages_of_several_sources_do_not_tread_on_each_other(window):
    banner = window.banner
    banner.say("model", "No model.", "Choose")
    banner.say("index", "The disk is full.", closable=False)
    assert banner.text() == "The disk is full."
    banner.say("request", "Gone.")
    assert banner.text() == "Gone."
    button(banner, "Dismiss").click()
    assert banner.text() == "The disk is full."
    banner.withdraw("index")
    assert banner.text() == "No model."
    button(banner, "Dismiss").click()
    banner.say("model", "No model.", "Choose")
    assert not banner.isVisible()
    banner.say("request", "Gone.")
    assert banner.isVisible()


def test_without_a_model_the_window_says_so_and_leads_to_one(make_client, theme, app_paths, qtbot):
    client = make_client("modelless")
    window = MainWindow(app_paths, client, theme, first_start=False)
    window.show()
    client.start()
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert "searched by words only" in window.banner.text()
    button(window.banner, buttons(window.banner)[0]).click()
    assert window.pages.currentWidget() is window.settings
    client.stop()
    window.close()
    window.deleteLater()


def test_waiting_is_said_with_its_reason_and_can_be_overruled(window, qtbot):
    status = replace(window._client.status, waiting=WaitReason.BATTERY)
    window.status_line.show_status(status)
    assert "Waiting: on battery" in texts(window.status_line)
    assert "Index anyway" in buttons(window.status_line)
    assert " left" not in window.status_line.facts()
    button(window.status_line, "Index anyway").click()
    assert calls.index_anyway() in window.asked
    window.status_line.show_status(replace(status, paused=True))
    assert "Index anyway" not in buttons(window.status_line)


def test_the_index_is_checked_on_request_and_what_was_repaired_is_told(window, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: told.append((box.text(), box.informativeText())))
    window.go_to("health")
    check = window.health.overview.maintenance.verify.button
    qtbot.waitUntil(check.isEnabled)
    check.click()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("Index errors were repaired.", "Counters were wrong.")]


def test_each_reason_to_wait_is_a_switch(window, qtbot):
    window.go_to("settings")
    qtbot.waitUntil(lambda: window.settings.power.isEnabled())
    assert all(switch.isChecked() for switch in window.settings.power.controls.values())
    window.settings.power.controls["pause_on_battery"].click()
    changed = window.asked.of("change_index_settings")
    assert changed[-1]["fields"] == {"pause_on_battery": False}


def test_every_consideration_applies_at_once(window, qtbot):
    window.go_to("settings")
    qtbot.waitUntil(lambda: window.settings.power.isEnabled())
    for name, switch in window.settings.power.controls.items():
        switch.setFocus()
        qtbot.keyClick(switch, Qt.Key.Key_Space)
        changed = window.asked.of("change_index_settings")
        assert changed[-1]["fields"] == {name: False}


@pytest.mark.parametrize("row, for_s", [(0, None), (1, 3600.0)])
def test_pausing_for_a_while_and_going_on(window, qtbot, row, for_s):
    line, status = window.status_line, window._client.status
    # Qt opens it by Space; the offscreen platform has no keyboard for a menu.
    assert line.pause.pause.menu() is line.pause.menu
    line.pause.pause.setFocus()
    line.pause.menu.actions()[row].trigger()
    assert window.asked[-1] == calls.set_paused(True, for_s)
    line.show_status(replace(status, paused=True))
    assert "Paused" in texts(line)
    assert line.pause.pause.isHidden()
    assert line.pause.resume.hasFocus()
    qtbot.keyClick(line.pause.resume, Qt.Key.Key_Space)
    assert window.asked[-1] == calls.set_paused(False, None)
