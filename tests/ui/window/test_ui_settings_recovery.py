"""Settings that cannot be read, as the window shows them, and changes that come together."""

from collections.abc import Callable, Iterator

import pytest
from helpers.engine_requests import calls, record_requests
from helpers.widgets import button, buttons
from PySide6.QtWidgets import QMessageBox

from desktop_search.domain.errors import EngineGoneError
from desktop_search.settings import IndexSettings, Settings, WindowSettings
from desktop_search.settings_file import load_settings, save_settings, window_settings_file
from desktop_search.ui.settings.engine_cards import LimitsCard
from desktop_search.ui.settings.exclusions_card import ExclusionsCard
from desktop_search.ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _noise_on_stdout(expect_log):
    expect_log("dropped a message")


@pytest.fixture
def open_window(make_client, theme, app_paths, qtbot) -> Iterator[Callable[..., MainWindow]]:
    made = []

    def open_it(*script: str) -> MainWindow:
        client = make_client(*script)
        window = MainWindow(app_paths, client, theme, first_start=False)
        window.asked = record_requests(client)
        window.show()
        client.start()
        made.append((window, client))
        qtbot.waitUntil(lambda: client.status is not None)
        return window

    yield open_it
    for window, client in made:
        client.stop()
        window.close()
        window.deleteLater()


def decisions(window: MainWindow) -> list[bool]:
    return [one["restore"] for one in window.asked.of("decide_settings")]


def press(monkeypatch: pytest.MonkeyPatch, button: int) -> list[str]:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[button])
    return asked


def test_the_last_good_copy_is_restored_by_one_click(open_window, qtbot):
    window = open_window("held")
    assert window.banner.text() == "Your settings could not be read."
    assert buttons(window.banner)[0] == "Restore last settings"
    assert not any(name.startswith("Dismiss") for name in buttons(window.banner))
    button(window.banner, "Restore last settings").click()
    qtbot.waitUntil(lambda: not window.banner.isVisible())
    assert decisions(window) == [True]


@pytest.mark.parametrize("script", [("held",), ("held", "copyless")])
def test_the_defaults_are_taken_after_a_question(open_window, qtbot, monkeypatch, script):
    window = open_window(*script)
    choices = ["Use defaults"] if "copyless" in script else ["Restore last settings", "Use defaults"]
    assert buttons(window.banner) == choices
    asked = press(monkeypatch, 1)
    button(window.banner, "Use defaults").click()
    assert asked == ["Use the default settings?"]
    assert decisions(window) == []
    press(monkeypatch, 0)
    button(window.banner, "Use defaults").click()
    qtbot.waitUntil(lambda: not window.banner.isVisible())
    assert decisions(window) == [False]


@pytest.mark.parametrize("has_copy", [True, False])
def test_the_windows_own_settings_are_replaced_and_the_file_is_kept(open_window, app_paths, expect_log, has_copy):
    expect_log("settings in")
    if has_copy:
        save_settings(app_paths.settings_file, Settings(window=WindowSettings(scale_percent=125)))
    app_paths.window_file.write_bytes(b'{"window": {"theme": "da')
    window = open_window()
    assert window.memory.settings.scale_percent == (125 if has_copy else 100)
    assert window.banner.text().startswith(f"The window settings in {app_paths.window_file} could not be read.")
    window.memory.change(keep_recent=False)
    window.memory.flush()
    assert app_paths.window_file.with_name("window.json.unreadable-1").read_bytes() == b'{"window": {"theme": "da'
    kept = window_settings_file(app_paths.window_file)
    assert (kept.settings.keep_recent, kept.settings.scale_percent) == (False, 125 if has_copy else 100)
    assert not kept.is_unreadable
    assert load_settings(app_paths.settings_file).index == IndexSettings()


def test_a_number_typed_does_not_take_back_one_changed_elsewhere(qtbot):
    card = LimitsCard()
    qtbot.addWidget(card)
    card.show()
    changes = []
    card.settings_changed.connect(changes.append)
    card.show_settings(IndexSettings())
    card.controls["max_file_mb"].setValue(7)
    card.show_settings(IndexSettings(extract_timeout_s=99, max_file_mb=8))
    assert card.controls["extract_timeout_s"].value() == 99
    assert card.controls["max_file_mb"].value() == 7
    card.hide()
    assert changes == [{"max_file_mb": 7}]
    card.show_settings(IndexSettings(max_file_mb=7))
    card.controls["max_file_mb"].setValue(100)
    card.show()
    card.hide()
    assert changes[1:] == [{"max_file_mb": 100}]


def test_patterns_added_elsewhere_while_typing_are_kept(open_window, qtbot):
    window = open_window()
    window.go_to("folders")
    card: ExclusionsCard = window.folders.exclusions
    qtbot.waitUntil(lambda: card.patterns.toPlainText() == "*.bak")
    card.patterns.setPlainText("*.bak\ntyped/")
    window.index.change_exclusions(("elsewhere/",))
    qtbot.waitUntil(lambda: window.index._settings.exclude == ("*.bak", "elsewhere/"))
    assert card.patterns.toPlainText() == "*.bak\ntyped/"
    card.apply_button.click()
    qtbot.waitUntil(lambda: card.patterns.toPlainText() == "elsewhere/\n*.bak\ntyped/")
    assert window.index._settings.exclude == ("elsewhere/", "*.bak", "typed/")


def test_a_change_that_ended_two_engines_is_kept(open_window, qtbot):
    window = open_window()
    change = calls.change_index_settings({}, exclude_add=("secret/",))
    held = record_requests(window._client, held=("change_index_settings",))
    window.index.change_exclusions(("secret/",))
    held.futures[0].set_exception(EngineGoneError("It stopped."))
    assert len(window.memory.settings.unsent) == 1
    window._client.ready.emit()
    assert held.count(change) == 2
    held.futures[held.index(change, 1)].set_result(None)
    assert window.memory.settings.unsent == ()


def test_a_change_kept_by_an_earlier_version_is_sent(open_window, qtbot, expect_log):
    expect_log("dropped an unsaved change")
    window = open_window()
    body = '{"fields":{"skip_hidden":false},"exclude_add":["secret/"],"exclude_remove":[]}'
    lines = (f'{{"v":1,"id":0,"type":"ChangeIndexSettings","body":{body}}}', "no change", "[]")
    window.memory.change(unsent=lines)
    window._client.ready.emit()
    assert calls.change_index_settings({"skip_hidden": False}, ("secret/",)) in window.asked
    qtbot.waitUntil(lambda: window.memory.settings.unsent == ())
