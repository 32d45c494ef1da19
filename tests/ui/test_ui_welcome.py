"""The first start in three steps, over a scripted engine."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from desktop_search.engine import protocol
from desktop_search.platform.autostart import Autostart
from desktop_search.ui import welcome_folders
from desktop_search.ui.main_window import MainWindow
from desktop_search.ui.welcome import BEHAVIOUR, FOLDERS, MODEL


@pytest.fixture(autouse=True)
def _noise_on_stdout(expect_log):
    expect_log("dropped a message")


@pytest.fixture
def suggested(tmp_path, monkeypatch):
    folders = [tmp_path / "Documents & more", tmp_path / "Desktop"]
    monkeypatch.setattr(welcome_folders, "suggested_folders", lambda: folders)
    return folders


@pytest.fixture
def window(make_client, theme, app_paths, qtbot, suggested):
    client = make_client("empty")
    window = MainWindow(app_paths, client, theme, first_start=True)
    window.asked = []
    ask = client.ask
    client.ask = lambda request, *asker: (window.asked.append(request), ask(request, *asker))[1]
    window.show()
    window.activateWindow()
    client.start()
    qtbot.waitUntil(lambda: client.status is not None)
    yield window
    client.stop()
    window.close()
    window.deleteLater()


def added(window) -> list[Path]:
    return [Path(request.path) for request in window.asked if isinstance(request, protocol.AddFolder)]


def test_folders_are_indexed_while_the_next_steps_are_read(window, qtbot, suggested):
    welcome = window.welcome
    assert welcome.folders.ticked() == suggested[:1]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert added(window) == suggested[:1]
    assert welcome.step == MODEL
    qtbot.waitUntil(lambda: bool(window._client.status.folders))
    assert window.first_run.is_open
    assert welcome.indexing.text() == "Your files are being indexed meanwhile."
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert welcome.step == BEHAVIOUR
    switch = welcome.behaviour.switches["pause_on_battery"]
    qtbot.waitUntil(switch.isEnabled)
    switch.click()
    assert window.asked[-1].fields == {"pause_on_battery": False}
    qtbot.keyClick(welcome.next, Qt.Key.Key_Return)
    assert window.start.currentWidget() is window.search
    assert QApplication.focusWidget() is window.search.box


def test_a_folder_that_comes_while_there_is_none_lets_enter_lead_on(window, qtbot, suggested, tmp_path):
    welcome = window.welcome
    (box,) = (b for b in welcome.folders.findChildren(QCheckBox) if b.isChecked())
    box.click()
    welcome.take_focus()
    assert QApplication.focusWidget() is welcome.folders.choose
    chosen = []
    welcome.choose_requested.connect(lambda: chosen.append(1))
    welcome.choose_requested.disconnect(window.index.choose_folder)
    qtbot.keyClick(welcome.folders.choose, Qt.Key.Key_Return)
    assert chosen, "Enter presses the button it stands on"
    window._client.ask(protocol.AddFolder(str(tmp_path)))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is welcome.next)
    qtbot.keyClick(welcome.next, Qt.Key.Key_Return)
    assert welcome.step == MODEL


def test_going_back_shows_what_is_indexed_and_adds_nothing_twice(window, qtbot, suggested):
    welcome = window.welcome
    welcome.next.click()
    qtbot.waitUntil(lambda: bool(window._client.status.folders))
    welcome.back.click()
    assert welcome.step == FOLDERS
    boxes = {box.accessibleName(): box for box in welcome.folders.findChildren(QCheckBox)}
    assert not boxes["Documents & more"].isEnabled()
    assert boxes["Documents & more"].isChecked()
    boxes["Desktop"].click()
    welcome.next.click()
    assert added(window) == suggested


def test_each_step_can_be_skipped_and_nothing_is_added_by_that(window, qtbot):
    welcome = window.welcome
    welcome.skip.click()
    assert welcome.step == MODEL
    assert welcome.skip.text() == "Skip the rest"
    welcome.skip.click()
    assert not window.first_run.is_open
    assert added(window) == []
    assert window.search.message.headline() == "No folders yet"
    # The next word from the engine does not bring the steps back.
    window._client.status_changed.emit(window._client.status)
    assert not window.first_run.is_open


def test_a_folder_that_is_dropped_or_chosen_appears_in_the_list(window, qtbot, tmp_path):
    welcome = window.welcome
    for box in welcome.folders.findChildren(QCheckBox):
        box.setChecked(False)
    assert not welcome.next.isEnabled()
    window.index.add_folders([tmp_path / "Elsewhere"])
    qtbot.waitUntil(lambda: welcome.next.isEnabled())
    names = [box.accessibleName() for box in welcome.folders.findChildren(QCheckBox)]
    assert names == ["Documents & more", "Desktop", "Elsewhere"]
    assert welcome.step == FOLDERS
    assert os.fspath(tmp_path / "Elsewhere") in welcome.folders._boxes
    # Taken out on the page Folders it is offered, and not taken in again by the next click.
    welcome.folders.show_folders(())
    assert (welcome.folders.ticked(), welcome.folders.is_enough) == ([], False)
    assert welcome.folders._boxes[os.fspath(tmp_path / "Elsewhere")].isEnabled()


def test_where_folders_are_known_already_there_is_nothing_to_be_asked(make_client, theme, app_paths, qtbot):
    client = make_client()
    window = MainWindow(app_paths, client, theme, first_start=True)
    window.show()
    client.start()
    qtbot.waitUntil(lambda: client.status is not None)
    assert not window.first_run.is_open
    client.stop()
    window.close()
    window.deleteLater()


def test_the_dots_tell_the_step_in_words(window):
    window.welcome.turn_to(MODEL)
    assert window.welcome.dots.accessibleName() == "Step 2 of 3"
    window.welcome.grab()


def test_the_last_step_asks_what_goes_on_without_the_window(window, tmp_path):
    autostart = Autostart(("desktop-search",))
    window.welcome.behaviour.add_presence(window.memory, autostart)
    window.welcome.turn_to(BEHAVIOUR)
    behaviour = window.welcome.behaviour
    assert not behaviour.login.isChecked()
    behaviour.login.click()
    assert autostart.is_on()
    behaviour.stay.click()
    assert window.memory.settings.when_closed == "stay"
    behaviour.stay.click()
    assert window.memory.settings.when_closed == "ask"
    behaviour.login.click()
    assert not autostart.is_on()
