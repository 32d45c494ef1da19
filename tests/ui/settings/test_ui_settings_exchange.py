"""Settings of the window, settings as a file, and back to the first ones."""

import json
import os
from dataclasses import replace

import pytest
from helpers.engine_requests import record_requests
from PySide6.QtWidgets import QMessageBox

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import Message
from desktop_search.engine.api import Failed, RequestFailedError
from desktop_search.settings import (
    SETTINGS,
    IndexSettings,
    Settings,
    WindowSettings,
    changed_fields,
)
from desktop_search.settings_file import load_settings
from desktop_search.ui.app.application import SCALE_VARIABLE, add_settings_actions, drawn_larger
from desktop_search.ui.app.settings_actions import SettingsActions
from desktop_search.ui.search.search_history import SearchHistory
from desktop_search.ui.settings.setting_labels import setting_label
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.settings.settings_exchange import default_settings, exchange_text, read_exchange

OWN = Settings(
    IndexSettings(exclude=("*.bak", "Ä/"), max_file_mb=250, model="/models/mine"),
    WindowSettings(theme="dark", language="ar", geometry="AAAA", scale_percent=150),
)


@pytest.fixture(autouse=True)
def _noise_on_stdout(expect_log):
    expect_log("dropped a message")


@pytest.fixture
def ended() -> list[str]:
    return []


@pytest.fixture
def actions(scripted_window, app_paths, qtbot, ended) -> SettingsActions:
    made = add_settings_actions(scripted_window, scripted_window._client, app_paths)
    made.restart_requested.connect(scripted_window.leave)
    made.restart_requested.connect(lambda: ended.append("ended"))
    scripted_window.go_to_settings(Section.APPEARANCE)
    qtbot.waitUntil(lambda: made._index is not None)
    return made


def answer(monkeypatch, button: int) -> list[tuple[str, str]]:
    """Presses that button of every question; gives what they said."""
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append((box.text(), box.informativeText())))
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[button])
    return said


def test_settings_come_back_from_their_file_but_not_what_was_only_remembered():
    here = Settings(window=WindowSettings(geometry="BBBB"))
    found = read_exchange(exchange_text(OWN), here)
    assert found.settings == Settings(OWN.index, replace(OWN.window, geometry="BBBB"))
    assert found.unknown == ()
    assert "AAAA" not in exchange_text(OWN)


def test_what_is_not_in_the_file_stays_and_unknown_names_are_told():
    text = exchange_text(OWN)
    raw = json.loads(text) | {"index": {"rerank": False, "flying": 1}, "window": {"geometry": "x"}, "more": {}}
    found = read_exchange(json.dumps(raw), OWN)
    assert found.settings == replace(OWN, index=replace(OWN.index, rerank=False))
    assert found.unknown == ("more", "index.flying", "window.geometry")
    assert changed_fields(OWN.index, found.settings.index) == {"rerank": False}


@pytest.mark.parametrize(
    "section, name, value",
    [
        ("index", "max_file_mb", "250"), ("index", "max_file_mb", 0), ("index", "max_file_mb", True),
        ("index", "exclude", "*.bak"), ("index", "exclude", [1]), ("index", "device", "toaster"),
        ("window", "theme", "pink"), ("window", "scale_percent", 1000), ("index", "skip_hidden", None),
    ],
)  # fmt: skip
def test_one_value_that_cannot_be_used_keeps_all_the_others_out(section, name, value):
    raw = json.loads(exchange_text(OWN))
    raw[section][name] = value
    with pytest.raises(DesktopSearchError, match=f"Nothing was imported.*{section}.{name}"):
        read_exchange(json.dumps(raw), OWN)


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, '{"index": {}}', '{"settings of": "another program"}'])
def test_another_file_is_not_taken_for_settings(text):
    with pytest.raises(DesktopSearchError, match="not a settings file"):
        read_exchange(text, OWN)


def test_the_first_settings_leave_model_and_place_alone():
    first = default_settings(OWN)
    assert first.index == IndexSettings(model="/models/mine")
    assert first.window == WindowSettings(geometry="AAAA")


def test_an_import_says_what_it_does_and_takes_all_at_once(
    theme, actions, scripted_window, app_paths, qtbot, monkeypatch
):
    file = app_paths.config / "mine.json"
    actions.export_to(file)
    raw = json.loads(file.read_text())
    raw["index"]["max_file_mb"] = 321
    raw["index"]["hover"] = 1
    raw["window"]["theme"] = "dark"
    file.write_text(json.dumps(raw))
    said = answer(monkeypatch, 1)
    actions.import_from(file)
    assert said == [
        (
            "Import these settings?",
            "2 settings will change.\nFile size limit (MB): 100 → 321\nTheme: system → dark\n"
            "Unknown settings, ignored: index.hover",
        )
    ]
    assert scripted_window.memory.settings.theme == "system"
    answer(monkeypatch, 0)
    actions.import_from(file)
    qtbot.waitUntil(lambda: scripted_window.memory.settings.theme == "dark")
    qtbot.waitUntil(lambda: scripted_window.settings.limits.controls["max_file_mb"].value() == 321)
    assert theme.tokens.dark
    scripted_window.memory.flush()
    assert load_settings(app_paths.settings_file).window.theme == "dark"
    raw["index"]["max_file_mb"] = -1
    file.write_text(json.dumps(raw))
    actions.import_from(file)
    assert "index.max_file_mb" in actions.exchange.trouble.text()
    actions.import_from(app_paths.config / "none.json")
    assert "could not be read" in actions.exchange.trouble.text()


def test_where_data_goes_is_neither_exported_nor_imported(actions, scripted_window, tmp_path, qtbot, monkeypatch):
    sends = IndexSettings(vector_server="https://evil.example:1", vector_certificate="/c", hub_mirror="https://evil")
    for value in ("https://evil.example:1", "/c", "https://evil"):
        assert value not in exchange_text(Settings(index=sends))
    raw = json.loads(exchange_text(actions.present()))
    raw["index"] |= {"vector_server": sends.vector_server, "hub_mirror": sends.hub_mirror, "vector_certificate": 7}
    raw["index"] |= {"max_file_mb": 55}
    file = tmp_path / "hostile.json"
    file.write_text(json.dumps(raw))
    said = answer(monkeypatch, 0)
    actions.import_from(file)
    assert said[0][1].splitlines() == [
        "1 setting will change.",
        "File size limit (MB): 100 → 55",
        "Not imported, because these control where your data is stored: "
        "Mirror for model downloads, Certificate of the vector server, Vector server",
    ]
    qtbot.waitUntil(lambda: actions._index.max_file_mb == 55)
    assert (actions._index.vector_server, actions._index.hub_mirror) == ("", "")


def test_what_lets_more_be_indexed_is_pointed_out(actions, scripted_window, tmp_path, qtbot, monkeypatch):
    raw = json.loads(exchange_text(actions.present()))
    raw["index"] |= {"skip_secrets": False, "skip_hidden": False, "exclude": [*"abcdefghij", "!secret/"]}
    raw["index"] |= {"watch": False}
    file = tmp_path / "weak.json"
    file.write_text(json.dumps(raw))
    said = answer(monkeypatch, 0)
    actions.import_from(file)
    assert said[0][1].splitlines() == [
        "4 settings will change.",
        "Index new and changed files right away: on → off",
        "",
        "Caution: these settings may index more of your files:",
        "Excluded patterns: added !secret/, a, b, c, d, e, f, g, 3 more, removed *.bak",
        "Exclude hidden files: on → off",
        "Exclude secrets, such as private keys and passwords: on → off",
    ]
    qtbot.waitUntil(lambda: actions._index.exclude == (*"abcdefghij", "!secret/"))
    # A file that names very much does not push any of it out of sight.
    raw["index"] |= {"y" * 9_000: 1} | {f"z{number}": 1 for number in range(9_000)}
    raw["index"]["exclude"] = [f"{number}" * 90 for number in range(99)]
    file.write_text(json.dumps(raw))
    actions.import_from(file)
    assert len(said[-1][1]) < 3_000


def test_every_setting_that_is_exchanged_has_a_name():
    labels = {name: setting_label(name) for name, setting in SETTINGS.items() if not setting.is_state}
    assert len(set(labels.values())) == len(labels)


def test_imported_settings_without_recent_searches_clear_those_kept(
    actions, scripted_window, app_paths, qtbot, monkeypatch
):
    history = scripted_window.history.history
    history.note("rent")
    history.save("Flat", "flat")
    file = app_paths.config / "mine.json"
    file.write_text(exchange_text(Settings(actions.present().index, WindowSettings(keep_recent=False))))
    said = answer(monkeypatch, 1)
    actions.import_from(file)
    assert "existing ones are cleared" in said[0][1]
    assert history.recent == ("rent",)
    said = answer(monkeypatch, 0)
    actions.import_from(file)
    assert (history.recent, [one.name for one in history.saved]) == ((), ["Flat"])
    history.close()
    assert SearchHistory(app_paths.data).recent == ()
    # Nothing more is changed by what was the case before.
    actions.import_from(file)
    assert "existing ones" not in said[-1][1]


def test_the_window_takes_nothing_where_the_engine_refuses(actions, scripted_window, monkeypatch):
    asked = record_requests(scripted_window._client, held=("change_index_settings",))
    actions._apply({"max_file_mb": 250}, {"theme": "dark"}, actions.present())
    asked.futures[0].set_exception(RequestFailedError(Failed(Message("The disk is full."))))
    assert scripted_window.memory.settings.theme == "system"


def test_a_reset_asks_first(actions, scripted_window, qtbot, monkeypatch):
    scripted_window.choose_theme("dark")
    said = answer(monkeypatch, 1)
    actions.exchange.reset.click()
    assert said[0][0] == "Reset all settings?"
    assert scripted_window.memory.settings.theme == "dark"
    answer(monkeypatch, 0)
    actions.exchange.reset.click()
    qtbot.waitUntil(lambda: scripted_window.memory.settings.theme == "system")
    qtbot.waitUntil(lambda: actions._index.exclude == ())


def test_another_size_waits_for_a_restart_which_a_button_begins(actions, scripted_window, qtbot, ended):
    scale, language = actions._cards
    assert not scale.waits.isVisible()
    scale.choice.setCurrentIndex(scale.choice.findData(150))
    scale.choice.activated.emit(scale.choice.currentIndex())
    language.choice.setCurrentIndex(language.choice.findData("ar"))
    language.choice.activated.emit(language.choice.currentIndex())
    assert scale.waits.isVisible()
    assert (scripted_window.memory.settings.scale_percent, scripted_window.memory.settings.language) == (150, "ar")
    assert "Türkçe" in [language.choice.itemText(row) for row in range(language.choice.count())]
    scale.again.click()
    assert ended == ["ended"]
    assert not scripted_window.isVisible()


def test_only_what_is_made_at_once_is_drawn_larger(monkeypatch):
    monkeypatch.setenv(SCALE_VARIABLE, "2")
    with drawn_larger(150):
        assert os.environ[SCALE_VARIABLE] == "3"
    assert os.environ[SCALE_VARIABLE] == "2"
    monkeypatch.delenv(SCALE_VARIABLE)
    with drawn_larger(125):
        assert os.environ[SCALE_VARIABLE] == "1.25"
    assert SCALE_VARIABLE not in os.environ
    with drawn_larger(100):
        assert SCALE_VARIABLE not in os.environ


def test_what_is_kept_is_told_and_the_logs_are_shown(actions, scripted_window, app_paths, monkeypatch):
    shown = []
    monkeypatch.setattr("desktop_search.ui.results.file_actions.reveal_file", lambda path, trouble: shown.append(path))
    (card,) = [card for card in scripted_window.settings.group(Section.PRIVACY).cards() if hasattr(card, "logs")]
    card.logs.click()
    assert shown == [app_paths.logs]


def test_a_vector_server_is_named_where_it_is_told_who_is_contacted(actions, scripted_window):
    (card,) = [card for card in scripted_window.settings.group(Section.PRIVACY).cards() if hasattr(card, "logs")]
    assert [part.isHidden() for part in card.server] == [True, True]
    assert card.connections.text() == "No network connections"
    scripted_window._client.index_settings_changed.emit(IndexSettings(vector_server="https://vectors.example:8443"))
    assert [part.isHidden() for part in card.server] == [False, False]
    assert "vectors.example:8443" in card.server[1].text()
    assert card.connections.text() == "No other connections"
