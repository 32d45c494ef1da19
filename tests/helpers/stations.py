"""Steps of the tour that takes screenshots of every screen; see tests/screens.py."""

import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from helpers.camera import Camera, settle, wait_until
from helpers.chat_server import ChatServer, quoting
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QToolButton

from desktop_search.app_info import APP_NAME
from desktop_search.domain.status import ModelState
from desktop_search.paths import AppPaths
from desktop_search.settings import Settings, WindowSettings
from desktop_search.settings_file import save_settings
from desktop_search.ui.app.application import Session
from desktop_search.ui.client.engine_client import engine_command
from desktop_search.ui.health.health_page import CONTENTS, OVERVIEW, PROBLEMS
from desktop_search.ui.settings.about_cards import LicencesDialog
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.texts.texts import is_working
from desktop_search.ui.widgets.window_geometry import free_size
from desktop_search.ui.window.bug_dialog import BugDialog
from desktop_search.ui.window.main_window import FIRST_SIZE, LEAST_SIZE

QUERY = "How do I install a package?"
# Query that search by words can answer while few passages are embedded.
WORDS_QUERY = 'put a package "on hold"'
# Question in two parts for a language model.
ASKED = "How long is my notice period when I move out, and am I allowed to keep a dog in the flat?"
# Query without a good answer in any folder, and one without a hit.
FAR_QUERY = "best wine for grilled salmon"
NOTHING_QUERY = "package modified:1990..1991"
MISTYPED_QUERY = "type:pfd household"
# Finds a scan without text by its name.
NAMED_QUERY = "birth certificate"
# Questions in other languages than their answers.
QUESTIONS = ("wie lange ist die Garantie der Waschmaschine", "كيف أثبت حزمة؟")
SAVED = {"Packages": "install a package", "Rechnungen 2024 (alle)": "invoice 2024", "عقود": "contract type:pdf"}
PREVIEWED = ("pdf", "document", "sheet", "slides", "mail", "web", "book", "text", "code")
ANSWER_MS = 1_800


class Walk:
    """Runs two windows in sequence: the first start, and a complete index."""

    def __init__(self, app: QApplication, out: Path, language: str, wanted: Callable[[str], bool]) -> None:
        self._app, self._out, self._language, self._wanted = app, out, language, wanted
        self.taken: list[str] = []
        self.failures = 0

    def first_start(self, base: Path, folder: Path, patience_s: float) -> None:
        """Capture the three pages of the setup, and the screens while indexing."""
        names = ("welcome-1", "welcome-2", "welcome-3", "indexing", "folders-indexing", "health-indexing")
        if any(self._wanted(name) for name in names):
            self._through(base, lambda session: FirstStart(session, folder, patience_s))

    def everything(self, base: Path, patience_s: float) -> None:
        """Capture all other screens."""
        self._through(base, lambda session: Everything(session, patience_s))

    def _through(self, base: Path, stations: "Callable[[Session], Stations]") -> None:
        paths = AppPaths.under(base)
        paths.create()
        save_settings(paths.settings_file, Settings(window=WindowSettings(language=self._language, when_closed="quit")))
        session = Session(self._app, paths, engine_command(paths))
        window, client = session.window, session.client
        camera = Camera(window, self._out, self._wanted)
        window.resize(QSize(*FIRST_SIZE).boundedTo(free_size()))
        window.show()
        window.activateWindow()
        for station in stations(session).all(camera):
            try:
                station(camera)
            except Exception:  # Edge: an error in one step must not lose the other screenshots.
                traceback.print_exc()
                self.failures += 1
        self.taken += camera.taken
        window.end_when_closed()
        window.close()
        client.stop()
        window.deleteLater()


class Stations:
    """Base class of a tour through a window."""

    def __init__(self, session: Session, patience_s: float) -> None:
        self.session, self.patience_s = session, patience_s
        self.window, self.client = session.window, session.client

    def all(self, camera: Camera) -> "list[Callable[[Camera], None]]":
        """Steps in order."""
        raise NotImplementedError

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for a condition; raises on timeout."""
        if not wait_until(condition, self.patience_s):
            raise TimeoutError(what)

    def search(self, text: str) -> None:
        """Type a query and wait for its answer."""
        pane = self.window.search
        self.window.go_to("search")
        pane.box.clear()
        pane.box.setText(text)
        self.wait(lambda: pane.answer is not None and pane.answer.query == text, "an answer")
        settle(ANSWER_MS)
        # On a busy machine the preview takes longer.
        self.wait(self._is_previewed, "a preview")

    def _is_previewed(self) -> bool:
        row, preview = self.window.search.results.current_row(), self.window.search.preview
        if row is None or not preview.isVisible():
            return True
        return preview.pages.view.picture is not None if preview.pages.isVisible() else preview.text.isVisible()


class FirstStart(Stations):
    """Screens from no index to a growing one."""

    def __init__(self, session: Session, folder: Path, patience_s: float) -> None:
        super().__init__(session, patience_s)
        self._folder = folder

    def all(self, camera: Camera) -> list[Callable[[Camera], None]]:
        return [self._steps, self._indexing]

    def _steps(self, camera: Camera) -> None:
        welcome = self.window.welcome
        self.wait(lambda: self.client.status is not None, "an engine")
        inner = [path for path in sorted(self._folder.iterdir()) if path.is_dir()]
        self.window.index.add_folders([self._folder, *inner[:1]])
        self.wait(lambda: welcome.folders.estimate is not None, "an estimate")
        camera.shoot("welcome-1")
        welcome.turn_to(1)
        self.wait(lambda: bool(welcome.model.rows()), "the models")
        settle(1_000)
        camera.shoot("welcome-2")
        welcome.turn_to(2)
        camera.shoot("welcome-3")
        welcome.next.click()

    def _indexing(self, camera: Camera) -> None:
        self.wait(lambda: bool(self.client.status and self.client.status.passages_embedded > 100), "some vectors")
        self.search(WORDS_QUERY)
        camera.shoot("indexing")
        self.window.go_to("folders")
        settle(500)
        camera.shoot("folders-indexing")
        self.window.go_to("health")
        # Time for the chart to get data.
        settle(10_000)
        self.window.health.overview.speed.refresh()
        camera.shoot("health-indexing")


class Everything(Stations):
    """Every screen with a complete index."""

    def all(self, camera: Camera) -> list[Callable[[Camera], None]]:
        return [
            self._ready,
            self._results,
            self._empty,
            self._weaker,
            self._saved,
            self._previews,
            self._folders,
            self._health,
            self._ask,
            self._settings,
            self._dialogs,
            self._menus,
            self._quick,
            self._small,
            self._large,
        ]

    def _ready(self, camera: Camera) -> None:
        self.wait(lambda: bool(self.client.status and self.client.status.files_done), "an index")
        self.wait(lambda: bool(self.client.status and not is_working(self.client.status)), "its end")
        self.client.api.wake_model()
        self.wait(lambda: bool(self.client.status and self.client.status.model.state is ModelState.READY), "a model")
        settle(500)
        camera.shoot("idle")

    def _results(self, camera: Camera) -> None:
        search = self.window.search
        self.search(QUERY)
        settle(1_500)
        camera.shoot("results")
        QTest.keyClick(search.box, Qt.Key.Key_Down)
        settle(500)
        camera.shoot("results-keyboard")
        search.preview.reasons.button.click()
        settle(1_500)
        camera.shoot("reasons")
        search.preview.reasons.button.click()
        self.search("type:pdf -draft modified:2000.. Debian")
        camera.shoot("chips")
        self.search(QUERY)
        search.find_similar()
        self.wait(lambda: search.answer is not None and bool(search.answer.similar_to), "similar files")
        settle(ANSWER_MS)
        self.wait(self._is_previewed, "a preview")
        camera.shoot("similar")
        model = search.results.results
        rows = (model.row_at(model.index(number, 0)) for number in range(model.rowCount()))
        folded = next(number for number, row in enumerate(rows) if row is not None and row.file.alike)
        search.results.setCurrentIndex(model.index(folded, 0))
        camera.shoot("folded")
        search.results.unfold(search.results.currentIndex(), True)
        settle(400)
        camera.shoot("unfolded")

    def _empty(self, camera: Camera) -> None:
        self.search(FAR_QUERY)
        camera.shoot("nothing-close")
        self.search(NOTHING_QUERY)
        camera.shoot("nothing-found")
        self.search(MISTYPED_QUERY)
        camera.shoot("mistyped")
        self.search(NAMED_QUERY)
        camera.shoot("no-text")
        for number, question in enumerate(QUESTIONS):
            self.search(question)
            camera.shoot(f"question-{number}")

    def _weaker(self, camera: Camera) -> None:
        results = self.window.search.results
        self.search(QUERY)
        results.scrollToBottom()
        settle(300)
        camera.shoot("weaker-line")
        results.show_weaker()
        settle(ANSWER_MS)
        camera.shoot("weaker")

    def _saved(self, camera: Camera) -> None:
        history = self.window.history.history
        for name, query in SAVED.items():
            history.save(name, query)
        self.search(QUERY)
        camera.shoot("saved")
        self.window.search.box.clear()
        settle(300)
        camera.shoot("saved-idle")

    def _previews(self, camera: Camera) -> None:
        for kind in PREVIEWED:
            self.search(f"type:{kind}")
            if self.window.search.results.current_row() is not None:
                settle(1_200)
                camera.shoot(f"preview-{kind}")

    def _folders(self, camera: Camera) -> None:
        self.window.go_to("folders")
        settle(800)
        camera.shoot("folders")

    def _health(self, camera: Camera) -> None:
        window = self.window
        window.go_to("health")
        self.wait(window.health.overview.maintenance.isEnabled, "the figures")
        for tab, name in ((OVERVIEW, "health"), (PROBLEMS, "problems"), (CONTENTS, "contents")):
            window.health.tabs.setCurrentIndex(tab)
            settle(800)
            if tab == PROBLEMS:
                window.health.problems.tree.expandAll()
            camera.shoot(name)
        window.health.tabs.setCurrentIndex(OVERVIEW)

    def _ask(self, camera: Camera) -> None:
        window, memory = self.window, self.window.memory
        memory.change(chat=True)
        window.go_to("ask")
        settle(300)
        camera.shoot("ask-no-server")
        with ChatServer() as server:
            server.answer = quoting
            memory.change(chat_server=server.address, chat_model="Qwen3-4B")
            settle(300)
            camera.shoot("ask-empty")
            page = window.ask
            for question in (ASKED, FAR_QUERY):
                page.field.setPlainText(question)
                page.submit()
                self.wait(page.ask.isVisible, "an answer")
            settle(300)
            camera.shoot("ask-closest")
            page.area.verticalScrollBar().setValue(0)
            camera.shoot("ask-answer")
            card = page.cards[0]
            if card.turn.statements:
                statement = card.turn.statements[0]
                page.passage_requested.emit(card.turn.passages[statement.passage], (statement.start, statement.end))
                self.wait(lambda: page.has_preview, "a preview")
                settle(ANSWER_MS)
                camera.shoot("ask-source")
                page.hide_preview()
                card.sent.click()
                page.area.verticalScrollBar().setValue(0)
                settle(300)
                camera.shoot("ask-passages")
            # The settings that follow show a server, and none is contacted.
            memory.change(chat_server="http://127.0.0.1:11434")

    def _settings(self, camera: Camera) -> None:
        window = self.window
        window.go_to("settings")
        for section in Section:
            if window.settings.choice.findData(section) >= 0:
                window.go_to_settings(section)
                settle(500)
                camera.shoot(f"settings-{section}")
        window.go_to_settings(Section.MODEL)
        window.settings.models.more.click()
        settle(300)
        camera.shoot("settings-models")
        # A word in the window's language.
        window.settings.filter.setText(window.settings.choice.currentText())
        settle(300)
        camera.shoot("settings-found")
        window.settings.filter.clear()

    def _dialogs(self, camera: Camera) -> None:
        window = self.window
        window.go_to("health")
        settle(500)
        window.pages.health_actions.export()
        self._shoot_dialog(camera, "report")
        window.show_shortcuts()
        self._shoot_dialog(camera, "shortcuts")
        BugDialog("ValueError: a fault to look at", "Traceback (most recent call last):\n  ...", window).open()
        self._shoot_dialog(camera, "bug")
        LicencesDialog(f"{APP_NAME}, MIT\n\n{'Permission is hereby granted, free of charge. ' * 4}", window).open()
        self._shoot_dialog(camera, "licences")
        folder = self.client.status.folders[0] if self.client.status else None
        # The message box blocks, so that the screenshot needs a timer.
        QTimer.singleShot(300, lambda: self._shoot_dialog(camera, "question"))
        window.index.act_on_folder("remove", folder)
        if folder is not None:
            inner = replace(folder, path=f"{folder.path}/Taxes", outer=folder.path)
            QTimer.singleShot(300, lambda: self._shoot_dialog(camera, "inner-folder"))
            window.index.act_on_folder("remove", inner)
        self.search("contract")
        QTimer.singleShot(300, lambda: self._shoot_dialog(camera, "save"))
        window.history.switch_saved()

    def _shoot_dialog(self, camera: Camera, name: str) -> None:
        settle(300)
        dialog = next(one for one in self.window.findChildren(QDialog) if one.isVisible())
        camera.shoot(f"dialog-{name}", dialog)
        if isinstance(dialog, QMessageBox):
            dialog.reject()
        else:
            dialog.close()
        settle(100)

    def _menus(self, camera: Camera) -> None:
        window = self.window
        self.search(QUERY)
        if (menu := window.search.results.make_menu()) is not None:
            menu.popup(window.search.results.mapToGlobal(window.search.results.rect().center()))
            settle(300)
            camera.shoot_with("menu-result", menu)
            menu.close()
        search = window.search
        citer = next(one for one in search.preview.findChildren(QToolButton) if one.menu() is not None)
        for name, opener in (("order", search.bar.order), ("groups", search.bar.grouping), ("citation", citer)):
            opened = opener.menu()
            opened.popup(opener.mapToGlobal(QPoint(0, opener.height())))
            settle(300)
            camera.shoot_with(f"menu-{name}", opened)
            opened.close()
        camera.shoot_opened("completion", self._offer_types)
        window.search.box.clear()
        settle(300)
        camera.shoot("idle-recent")
        window._overlay.cover()
        camera.shoot("drop")
        window._overlay.hide()
        window.banner.say("request", window.tr("No language model is installed."), window.tr("Choose model"))
        camera.shoot("banner")
        window.banner.withdraw("request")

    def _offer_types(self) -> None:
        box = self.window.search.box
        # A closed dialog may have kept the focus.
        self.window.activateWindow()
        self.window.go_to("search")
        box.clear()
        wait_until(box.hasFocus, 2)
        QTest.keyClicks(box, "type:")
        settle(800)

    def _quick(self, camera: Camera) -> None:
        box = self.session.quick.box
        box.appear()
        settle(300)
        camera.shoot("quick-empty", box)
        box.appear(QUERY)
        settle(ANSWER_MS)
        camera.shoot("quick-results", box)
        box.toggle_preview()
        settle(ANSWER_MS)
        camera.shoot("quick-preview", box)
        box.toggle_preview()
        box.hide()

    def _small(self, camera: Camera) -> None:
        window = self.window
        window.resize(*LEAST_SIZE)
        self.search(QUERY)
        camera.shoot("small-results")
        for place in ("folders", "health", "settings"):
            window.go_to(place)
            settle(600)
            camera.shoot(f"small-{place}")
        window.resize(QSize(*FIRST_SIZE).boundedTo(free_size()))

    def _large(self, camera: Camera) -> None:
        """Capture the window in the size of the screen."""
        self.window.resize(free_size())
        self.search(QUERY)
        camera.shoot("large-results")
