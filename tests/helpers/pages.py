"""Visits every page and dialog of the window with a scripted engine, to check invariants on all of them."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from desktop_search.chat.conversation import FoundPassage, Statement, Turn
from desktop_search.domain.recognition import RecognitionEngine, RecognitionEngines
from desktop_search.paths import AppPaths
from desktop_search.platform.desktop.autostart import Autostart
from desktop_search.ui.app.application import add_background_mode, add_quick_search, add_update_check
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.preview.preview_pane import PreviewPane
from desktop_search.ui.recognition.recognition_actions import LanguageDialog
from desktop_search.ui.settings.about_cards import LicencesDialog
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.window.bug_dialog import BugDialog
from desktop_search.ui.window.main_window import MainWindow
from desktop_search.updates.update_source import UpdateSource

QUERY = "words type:pdf"
# Layouts need two or three rounds to settle after the engine's last reply.
ROUNDS, STILL_ROUNDS, ROUND_MS = 150, 3, 2


class Visitor:
    """Shows a window and navigates to each of its pages."""

    def __init__(self, make_client: Callable[..., EngineClient], paths: AppPaths, qtbot: Any, theme: Theme) -> None:
        self._qtbot = qtbot
        self.client = make_client()
        self.window = window = MainWindow(paths, self.client, theme, first_start=False)
        self.presence = add_background_mode(window, self.client, Autostart(("desktop-search",)))
        self.updates = add_update_check(window, UpdateSource("https://updates.example.org/latest.json", "a key"))
        self.quick = add_quick_search(window, self.client, theme)
        window.show()
        window.activateWindow()
        self.client.start()
        qtbot.waitUntil(lambda: self.client.status is not None)

    def close(self) -> None:
        """Stop the engine and close the window."""
        self.window.end_when_closed()
        self.client.stop()
        self.window.close()
        self.window.deleteLater()

    def each(self) -> Iterator[tuple[str, QWidget]]:
        """Show every page in turn; yields its name and widget."""
        yield from self._searching()
        yield from self._ask()
        yield from self._pages()
        yield from self._settings()
        yield from self._welcome()
        yield from self._dialogs()
        yield from self._quick()

    def _settle(self) -> None:
        """Wait until the layout is stable and no reply is pending, except for re-ranking."""
        before: list[QRect] = []
        still = 0
        for _round in range(ROUNDS):
            QTest.qWait(ROUND_MS)
            now = [widget.geometry() for widget in self.window.findChildren(QWidget)]
            is_told = all(one.request.operation == "rerank" for one in self.client._pending.values())
            still = still + 1 if now == before and is_told else 0
            if still == STILL_ROUNDS:
                return
            before = now

    def _searching(self) -> Iterator[tuple[str, QWidget]]:
        window, search = self.window, self.window.search
        window.go_to("search")
        search.box.clear()
        self._settle()
        yield "idle", window
        search.box.setText(QUERY)
        self._qtbot.waitUntil(lambda: self._answered(QUERY) and search.results.current_row() is not None)
        self._await_page(search.preview)
        yield "results", window
        if search.preview.isVisible():
            search.preview.reasons.button.click()
            self._settle()
            yield "reasons", window
            search.preview.reasons.button.click()
        search.box.setText("scanned")
        self._qtbot.waitUntil(lambda: self._answered("scanned"))
        self._settle()
        yield "scans and pictures", window
        search.box.setText("nothing")
        self._qtbot.waitUntil(lambda: self._answered("nothing"))
        self._settle()
        yield "nothing found", window
        history = window.history.history
        history.note("an invoice of last year")
        history.save("Offers", "offer type:pdf")
        search.box.clear()
        self._settle()
        yield "idle with searches", window

    def _await_page(self, preview: PreviewPane) -> None:
        """Wait for the page image, which arrives after the answer and moves the widgets above it."""
        self._qtbot.waitUntil(lambda: preview.pages.view.picture is not None or not preview.isVisible())
        self._settle()

    def _answered(self, query: str) -> bool:
        answer = self.window.search.answer
        return answer is not None and answer.query == query

    def _ask(self) -> Iterator[tuple[str, QWidget]]:
        window = self.window
        window.memory.change(chat=True)
        window.go_to("ask")
        self._settle()
        yield "ask, without a server", window
        # No server is there, and none is contacted before a question is asked.
        window.memory.change(chat_server="http://127.0.0.1:1", chat_model="model")
        self._settle()
        yield "ask", window
        page, text = window.ask, "These words stand \U0001f600 in the first passage."
        passage = FoundPassage(1, "/a", "T", "pdf", "page", 4, 4, None, ("Part",), "passage", 1.7e9, 90)
        turn = Turn("Which words?", [passage], {0: text}, [Statement("These words.", 0, 0, 7)], 2)
        card = page.add_turn(turn)
        card.add_statement(turn.statements[0])
        card.show_removed()
        card.show_sent()
        card.show_note("It was cut off.")
        card.show_state("Stopped.")
        card.sent.click()
        self._settle()
        yield "answer", window
        page.passage_requested.emit(passage, (0, 7))
        self._await_page(page.preview)
        yield "answer with preview", window
        page.hide_preview()

    def _pages(self) -> Iterator[tuple[str, QWidget]]:
        window = self.window
        window.go_to("folders")
        self._settle()
        yield "folders", window
        window.go_to("health")
        self._qtbot.waitUntil(window.health.overview.maintenance.isEnabled)
        for number in range(window.health.tabs.count()):
            window.health.tabs.setCurrentIndex(number)
            self._settle()
            yield f"health, tab {number}", window
        window.health.tabs.setCurrentIndex(0)

    def _settings(self) -> Iterator[tuple[str, QWidget]]:
        window = self.window
        window.go_to("settings")
        self._qtbot.waitUntil(lambda: len(window.settings.models.rows()) > 0)
        for section in Section:
            if window.settings.choice.findData(section) >= 0:
                window.go_to_settings(section)
                self._settle()
                yield f"settings, {section}", window
        release = {"version": "9.8.7", "date": "2026-11-22T12:00:00Z", "page": "https://example.org", "note": "Faster."}
        self.updates._take({"release": release, "newest": "", "is_newer": True})
        window.go_to_settings(Section.ABOUT)
        self._settle()
        yield "a newer version", window
        window.banner.withdraw("update")

    def _welcome(self) -> Iterator[tuple[str, QWidget]]:
        window, welcome = self.window, self.window.welcome
        window.go_to("search")
        window.start.setCurrentWidget(welcome)
        for step in range(welcome.steps.count()):
            welcome.turn_to(step)
            self._settle()
            yield f"welcome, step {step}", window
        window.start.setCurrentWidget(window.search)

    def _dialogs(self) -> Iterator[tuple[str, QWidget]]:
        window = self.window
        window.show_shortcuts()
        yield from self._dialog("shortcuts")
        window.go_to("health")
        self._qtbot.waitUntil(lambda: window.pages.health_actions._health is not None)
        window.pages.health_actions.export()
        yield from self._dialog("report")
        LanguageDialog(RecognitionEngines((RecognitionEngine("OCR", ("de", "en")),)), window).open()
        yield from self._dialog("language of recognition")
        BugDialog("ValueError: a fault", "Traceback (most recent call last)", window).open()
        yield from self._dialog("bug")
        LicencesDialog("MIT License\n\nPermission is hereby granted", window).open()
        yield from self._dialog("licences")
        self.presence._ask()
        yield from self._dialog("closing")

    def _quick(self) -> Iterator[tuple[str, QWidget]]:
        box = self.quick.box
        box.appear(QUERY)
        self._qtbot.waitUntil(lambda: box.current_row() is not None)
        self._settle()
        yield "quick search", box
        box.toggle_preview()
        self._await_page(box.preview)
        yield "quick search with preview", box
        box.toggle_preview()
        box.hide()

    def _dialog(self, name: str) -> Iterator[tuple[str, QWidget]]:
        self._settle()
        dialog = next(one for one in self.window.findChildren(QDialog) if one.isVisible())
        yield f"dialog, {name}", dialog
        if isinstance(dialog, QMessageBox):
            dialog.reject()
        else:
            dialog.close()
        self._settle()
