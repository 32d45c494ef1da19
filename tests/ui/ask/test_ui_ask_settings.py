"""The settings card of the language model server: nothing is contacted before the user asks for it."""

import socket
from collections.abc import Iterator

import pytest
from helpers.chat_server import MODEL, ChatServer
from helpers.widgets import button, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_search.chat import model_servers
from desktop_search.ui.ask import server_controller
from desktop_search.ui.ask.server_card import ServerCard
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _noise_on_stdout(expect_log):
    expect_log("dropped a message")


@pytest.fixture
def server(monkeypatch) -> Iterator[ChatServer]:
    with ChatServer() as made:
        monkeypatch.setattr(model_servers, "KNOWN_SERVERS", ((made.port, "llama.cpp"),))
        yield made


@pytest.fixture
def card(scripted_window: MainWindow, server: ChatServer) -> Iterator[ServerCard]:
    scripted_window.go_to_settings(Section.ASK)
    controller = scripted_window.pages.server_controller
    yield controller.card
    controller.close()


def enter(card: ServerCard, address: str) -> None:
    card.address.selectAll()
    QTest.keyClicks(card.address, address)
    QTest.keyClick(card.address, Qt.Key.Key_Return)


def test_a_server_is_found_chosen_and_tested(
    card: ServerCard, server: ChatServer, scripted_window: MainWindow, qtbot
) -> None:
    memory = scripted_window.memory
    assert not memory.settings.chat
    assert not scripted_window.sidebar.buttons["ask"].isVisible()
    card.controls["chat"].click()
    assert scripted_window.sidebar.buttons["ask"].isVisible()
    assert server.asked == [], "enabling it must not send a request"
    card.look.click()
    qtbot.waitUntil(lambda: "llama.cpp: 2 models" in texts(card))
    assert (memory.settings.chat_server, memory.settings.chat_model) == (server.address, MODEL)
    assert [card.models.itemText(row) for row in range(card.models.count())] == [MODEL, "other-model"]
    server.answer = lambda body: ["yes"]
    card.test.click()
    qtbot.waitUntil(lambda: any("The model works" in text and "4,096" in text for text in texts(card)))
    card.models.setCurrentIndex(1)
    card.models.activated.emit(1)
    assert memory.settings.chat_model == "other-model"
    enter(card, " ")
    qtbot.waitUntil(lambda: memory.settings.chat_server == "")
    assert not card.test.isEnabled()


def test_another_computer_needs_permission(card: ServerCard, scripted_window: MainWindow, qtbot, monkeypatch) -> None:
    asked: list[str] = []
    permits = [False, True]

    def confirm(window, question, text, yes, no):
        asked.append(f"{question} {text}")
        return permits[len(asked) - 1]

    monkeypatch.setattr(server_controller, "confirm", confirm)
    # Nothing is there: an address for documentation, and a short time limit.
    monkeypatch.setattr(server_controller, "LIST_TIMEOUT_S", 0.05)
    memory = scripted_window.memory
    enter(card, "192.0.2.1:8080")
    assert "not encrypted" in asked[0]
    assert "http://192.0.2.1:8080" in asked[0]
    assert (memory.settings.chat_server, card.address.text()) == ("", "")
    enter(card, "192.0.2.1:8080")
    assert memory.settings.chat_server == memory.settings.chat_permitted == "http://192.0.2.1:8080"
    qtbot.waitUntil(card.look.isEnabled)
    # The permission is for this address alone, and ends with another choice.
    enter(card, "127.0.0.1:1")
    assert memory.settings.chat_permitted == ""
    qtbot.waitUntil(card.look.isEnabled)
    assert len(asked) == 2


def test_what_goes_wrong_is_told_on_the_card(card: ServerCard, server: ChatServer, qtbot, monkeypatch) -> None:
    enter(card, "ftp://127.0.0.1")
    assert any("not the address of a server" in text for text in texts(card))
    with socket.create_server(("127.0.0.1", 0)) as other:
        closed = other.getsockname()[1]
    enter(card, f"127.0.0.1:{closed}")
    qtbot.waitUntil(lambda: any("No server answers" in text for text in texts(card)))
    monkeypatch.setattr(model_servers, "KNOWN_SERVERS", ((closed, "Ollama"),))
    button(card, "Look for servers").click()
    qtbot.waitUntil(lambda: any("No server found" in text for text in texts(card)))
    server.location = "http://192.0.2.1/"
    enter(card, server.address)
    qtbot.waitUntil(lambda: any("redirects to another address" in text for text in texts(card)))
