"""Settings for AI assistants: consent folder by folder, connecting, and the log."""

from dataclasses import replace

import pytest
from helpers.engine_requests import record_requests
from helpers.widgets import button, texts
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from desktop_search.connectors.assistant_connections import connection_of
from desktop_search.connectors.assistant_programs import assistant_programs
from desktop_search.domain.assistant_access import AssistantCall
from desktop_search.ui.assistants.assistant_actions import AssistantActions
from desktop_search.ui.assistants.calls_card import CallsCard, summary_text, time_text
from desktop_search.ui.assistants.change_dialog import ChangeDialog
from desktop_search.ui.settings.setting_sections import Section

COMMAND = ("/opt/desktop-search", "mcp")
FOLDER, GONE = "/home/someone/docs & more", "/gone"


@pytest.fixture
def window(scripted_window, qtbot, expect_log, tmp_path, theme):
    expect_log("dropped a message")
    window = scripted_window
    window.resize(1200, 800)
    client = window._client
    window.asked = record_requests(client)
    (tmp_path / ".cursor").mkdir()
    window.programs = {one.program_id: one for one in assistant_programs({}, tmp_path, "linux")}
    window.assistants = AssistantActions(client, window.index, theme, list(window.programs.values()), COMMAND, window)
    window.with_settings(window.assistants.add_cards)
    qtbot.waitUntil(lambda: client.status is not None, timeout=30_000)
    window.go_to_settings(Section.ASSISTANTS)
    qtbot.waitUntil(window.assistants.access.isEnabled)
    return window


def changes(window):
    return [arguments["fields"] for arguments in window.asked.of("change_index_settings")]


def test_consent_is_off_and_given_folder_by_folder(window, qtbot):
    access = window.assistants.access
    assert not access.access.isChecked()
    assert list(access.folders) == [FOLDER, GONE]
    assert not any(box.isEnabled() or box.isChecked() for box in access.folders.values())
    access.access.click()
    qtbot.waitUntil(lambda: access.folders[FOLDER].isEnabled())
    assert "Assistants find nothing until you check a folder." in texts(access)
    access.folders[FOLDER].click()
    qtbot.waitUntil(lambda: len(changes(window)) == 2)
    assert changes(window) == [{"assistant_access": True}, {"assistant_folders": (FOLDER,)}]
    assert "Assistants find nothing until you check a folder." not in texts(access)
    access.folders[FOLDER].click()
    qtbot.waitUntil(lambda: len(changes(window)) == 3)
    assert changes(window)[-1] == {"assistant_folders": ()}


def test_consent_for_a_folder_that_left_the_index_is_still_shown(window, qtbot):
    access = window.assistants.access
    window._client.api.change_index_settings({"assistant_access": True, "assistant_folders": ("/elsewhere",)})
    qtbot.waitUntil(lambda: "/elsewhere" in access.folders)
    assert access.folders["/elsewhere"].text() == "/elsewhere (not in the index)"
    assert access.folders["/elsewhere"].isChecked()


def open_dialog(window, qtbot) -> ChangeDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(ChangeDialog)))
    return next(one for one in window.findChildren(ChangeDialog) if one.isVisible())


def test_connecting_shows_the_change_first_and_can_be_undone(window, qtbot):
    card, cursor = window.assistants.connect_card, window.programs["cursor"]
    shown = texts(card)
    assert shown.count("Not found on this computer") == 5
    cursor.file.write_text('{"mcpServers": {"mine": {"command": "x"}}}')
    button(card, "Connect… Cursor").click()
    dialog = open_dialog(window, qtbot)
    assert '+{"mcpServers": {"mine": {"command": "x"}, "desktop-search": ' in dialog.text.toPlainText()
    button(dialog, "Cancel").click()
    assert "desktop-search" not in cursor.file.read_text()
    button(card, "Connect… Cursor").click()
    button(open_dialog(window, qtbot), "Write the change").click()
    assert '"mine"' in cursor.file.read_text()
    assert "Connected" in texts(card)
    assert "mine" in (cursor.folder / "mcp.json.before-desktop-search").read_text()
    button(card, "Remove… Cursor").click()
    button(open_dialog(window, qtbot), "Write the change").click()
    assert cursor.file.read_text() == '{"mcpServers": {"mine": {"command": "x"}}}'
    assert str(connection_of(cursor, COMMAND).state) == "open"


def test_an_invalid_file_is_named(window, qtbot):
    card, cursor = window.assistants.connect_card, window.programs["cursor"]
    cursor.file.write_text("{")
    button(card, "Connect… Cursor").click()
    assert str(cursor.file) in card.trouble.text().replace("\u200b", "")
    assert "was not changed" in card.trouble.text()
    assert cursor.file.read_text() == "{"
    window.assistants.look()
    assert any("is not valid" in text for text in texts(card))


def test_the_log_lists_calls_with_their_files(window, qtbot, monkeypatch):
    calls = window.assistants.calls
    qtbot.waitUntil(lambda: calls.tree.topLevelItemCount() == 2)
    first, second = (calls.tree.topLevelItem(number) for number in range(2))
    assert (first.text(1), first.text(2)) == ("claude-code: Search “heat pump invoice”", "2 results")
    assert (second.text(1), second.text(2)) == ("cursor-vscode: Search “tax return”", "Refused")
    assert first.childCount() == 2
    assert first.child(0).text(0) == "/home/someone/bills/2025/heat pump.pdf"
    assert "\u202e" not in first.child(1).text(0)
    height = calls.tree.height()
    calls.tree.setCurrentItem(first)
    QTest.keyClick(calls.tree, Qt.Key.Key_Right)
    assert first.isExpanded()
    assert calls.tree.height() > height
    window.assistants._look_at_calls()
    assert calls.tree.topLevelItem(0).isExpanded()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0].click())
    calls.clear_button.click()
    qtbot.waitUntil(lambda: calls.tree.topLevelItemCount() == 0)
    assert calls.summary.text() == "No assistant has asked anything yet."
    assert calls.clear_button.isHidden()


def test_new_calls_appear_while_the_log_is_visible(window, qtbot):
    calls = window.assistants.calls
    qtbot.waitUntil(lambda: calls.tree.topLevelItemCount() == 2)
    calls._again.setInterval(20)
    window._client.api.log_assistant_call(AssistantCall("2026-11-24T10:00:00Z", "", "fetch", "", 0, (), False))
    qtbot.waitUntil(lambda: calls.tree.topLevelItemCount() == 3)
    assert calls.tree.topLevelItem(0).text(1) == "Unnamed program: Read"
    window.go_to("search")
    assert not calls._again.isActive()


def test_the_summary_counts_today(qapp, qtbot):
    now = QDateTime.currentDateTimeUtc()
    today = AssistantCall(now.toString(Qt.DateFormat.ISODate), "claude-ai", "search", "x", 1, (), False)
    old = replace(today, at="2020-01-02T10:00:00Z")
    other = replace(today, client="codex")
    local = now.toLocalTime()
    assert summary_text([today, today, other, old], local) == "Today: claude-ai asked 2 times, codex asked 1 time"
    assert summary_text([old], local) == "No assistant has asked anything today."
    assert "2020" in time_text(old, local)
    assert time_text(replace(today, at="nonsense"), local) == "nonsense"
    card = CallsCard()
    qtbot.addWidget(card)
    card.show_calls([replace(today, request=str(number)) for number in range(200)])
    assert card.tree.height() < 20 * card.fontMetrics().height()
