"""The main window: connects the signals of the pages with requests to the engine, and shows its replies."""

import logging
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QCoreApplication, QMimeData, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_search.app_info import APP_NAME
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import joined
from desktop_search.domain.status import IndexStatus, ModelState
from desktop_search.engine.api import Failed
from desktop_search.paths import AppPaths
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.folders.index_actions import IndexActions
from desktop_search.ui.preview.preview_actions import PreviewActions
from desktop_search.ui.results.file_actions import FileActions
from desktop_search.ui.search.filter_controller import FilterController
from desktop_search.ui.search.history_controller import HistoryController
from desktop_search.ui.search.new_results import NewResults
from desktop_search.ui.search.result_actions import ResultActions
from desktop_search.ui.search.result_announcer import ResultAnnouncer
from desktop_search.ui.search.row_best_sentences import RowBestSentences
from desktop_search.ui.search.search_pane import SearchPane
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.texts.display_names import printable
from desktop_search.ui.texts.texts import problems_text
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.welcome.first_run import FirstRun
from desktop_search.ui.welcome.welcome_pane import WelcomePane
from desktop_search.ui.widgets.banner import Banner
from desktop_search.ui.widgets.shortcuts import Shortcuts
from desktop_search.ui.widgets.widgets import make_clearable, scrolling
from desktop_search.ui.widgets.window_geometry import (
    free_size,
    restore_place,
    restore_splitter,
    save_place,
    save_splitter,
)
from desktop_search.ui.window.settings_recovery import SettingsRecovery
from desktop_search.ui.window.sidebar import PLACES, Sidebar
from desktop_search.ui.window.status_line import StatusLine
from desktop_search.ui.window.window_pages import WindowPages
from desktop_search.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop_search.ui.ask.ask_page import AskPage
    from desktop_search.ui.folders.folders_page import FoldersPage
    from desktop_search.ui.health.health_page import HealthPage
    from desktop_search.ui.settings.settings_page import SettingsPage


log = logging.getLogger(__name__)

FIRST_SIZE = (1180, 760)
LEAST_SIZE = (640, 480)
INSET = 16


class MainWindow(QMainWindow):
    """Main window with sidebar, pages, banner and status line."""

    painted = Signal()
    """The first paint is done."""
    released = Signal()
    """The program ends or another window replaces this one: release shortcuts, bus names and files."""
    settings_built = Signal(object)
    """The SettingsPage was created, which happens on the first visit. Use `with_settings` to add cards."""

    def __init__(self, paths: AppPaths, client: EngineClient, theme: Theme, first_start: bool) -> None:
        super().__init__()
        self._paths, self._client, self._theme = paths, client, theme
        self.memory = WindowState(paths.window_file, self)
        self._was_painted = False
        self.shortcuts = Shortcuts(self)
        self.keeps_running: Callable[[], bool] = lambda: False
        """Called when the window is closed. True ignores the event: the window stays open, or the callback hides it."""
        self.global_keys: Callable[[], dict[str, str]] = dict
        """Callback that returns the global hotkeys that are bound, as written by the system."""
        self.files, self.index = FileActions(self, client.api), IndexActions(client, self.memory, self)
        self.setWindowTitle(APP_NAME)
        self.setAcceptDrops(True)
        room = free_size()
        self.setMinimumSize(QSize(*LEAST_SIZE).boundedTo(room))
        self.resize(QSize(*FIRST_SIZE).boundedTo(room))
        self.sidebar, self.banner, self.status_line = Sidebar(theme), Banner(theme), StatusLine(theme)
        self.search, self.welcome = SearchPane(theme), WelcomePane(theme)
        self.start = QStackedWidget()
        self.start.addWidget(self.search)
        self.start.addWidget(self.welcome)
        self.start.setCurrentWidget(self.welcome if first_start else self.search)
        self.pages = WindowPages(self.start, client, paths, theme, self.memory, self.index, self.files)
        self._engine_trouble = ""
        self._bugs_shown: set[str] = set()
        self._build()
        self._overlay = DropOverlay(theme, self)
        self._connect()
        self._restore()
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.released)

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        # At the bottom, so that nothing moves under the pointer when it appears.
        column.addWidget(self.banner)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.sidebar)
        upper.addWidget(content, 1)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(upper, 1)
        rows.addWidget(self.status_line)
        whole.setMinimumSize(*LEAST_SIZE)
        # On a smaller screen, such as 1024 x 600 at 200 %, the window scrolls as a whole.
        self.setCentralWidget(whole if self.minimumSize() == QSize(*LEAST_SIZE) else scrolling(whole))
        self.search.box.setFocus()

    def _connect(self) -> None:
        client, search, files = self._client, self.search, self.files
        session, api = client.main, client.api
        search.search_requested.connect(session.search)
        search.similar_requested.connect(session.find_similar)
        search.search_dropped.connect(session.forget_search)
        search.completer.facets_wanted.connect(lambda: deliver(api.get_facets(), search, search.completer.take_facets))
        search.order_dropped.connect(session.forget_order)
        search.preview_requested.connect(
            # On failure, the passage was replaced in the meantime; the next answer contains the new one.
            lambda passage: deliver(api.get_preview(passage), search, search.show_preview, client.report_bug)
        )
        PreviewActions(search.preview, api, files, self, client.report_bug)
        RowBestSentences(search, client)
        search.open_requested.connect(lambda row: files.open(row.file.path))
        search.reveal_requested.connect(lambda row: files.reveal(row.file.path))
        search.copy_path_requested.connect(lambda row: files.copy_path(row.file.path))
        search.several_requested.connect(lambda name, rows: files.act_on_several(name, [row.file.path for row in rows]))
        search.action_requested.connect(self.go_to)
        search.answer_shown.connect(ResultAnnouncer(search).tell)
        # Creating the clear button takes Qt 50 ms to find the system's icon, and an empty box does not show it.
        self.painted.connect(lambda: QTimer.singleShot(0, search.box, partial(make_clearable, search.box, self._theme)))
        self._connect_results()
        self.sidebar.place_chosen.connect(self.go_to)
        self.sidebar.shortcuts_requested.connect(self.show_shortcuts)
        self.first_run = FirstRun(self.welcome, search, self.start, client, self.index)
        self.start.currentChanged.connect(self._show_frame)
        self.first_run.collected.connect(lambda: self.go_to("search"))
        self.pages.currentChanged.connect(self._show_frame)
        self.pages.settings_built.connect(self.settings_built)
        self.pages.said.connect(self.status_line.say)
        self.pages.theme_chosen.connect(self.choose_theme)
        self.pages.folders_requested.connect(lambda: self.go_to("folders"))
        self.pages.server_requested.connect(lambda: self.go_to_settings(Section.ASK))
        self.released.connect(self.pages.close_servers)
        self.memory.changed.connect(lambda settings: self.sidebar.offer_ask(settings.chat))
        self.sidebar.offer_ask(self.memory.settings.chat)
        self.painted.connect(self.pages.import_soon)
        self._show_frame()
        self.index.connect_models(self.welcome.model)
        self.welcome.model.more_requested.connect(lambda: self.go_to_settings(Section.MODEL))
        self.status_line.anyway_requested.connect(lambda: api.index_anyway())
        self.status_line.pause_requested.connect(lambda on, for_s: api.set_paused(on, for_s))
        self.banner.action_clicked.connect(self._on_banner)
        client.ready.connect(self._on_ready)
        client.stopped.connect(self._on_stopped)
        client.status_changed.connect(self._on_status)
        session.answer_arrived.connect(search.show_answer)
        session.reranked_arrived.connect(search.show_reranked)
        client.failed.connect(self._on_failed)
        client.start_failed.connect(self._on_start_failed)
        client.done.connect(self._on_done)
        files.said.connect(self.status_line.say)
        self.index.said.connect(self.status_line.say)
        files.failed.connect(self.show_error)
        self.index.reveal_requested.connect(files.reveal)
        self.index.settings_saved.connect(self._on_settings_saved)
        SettingsRecovery(client, self.memory, self.banner, self)
        self._bind_keys()

    def _connect_results(self) -> None:
        client, memory, search, say = self._client, self.memory, self.search, self.status_line.say
        self.result_actions = ResultActions(client, self.index, self.files, self.banner, self)
        self.result_actions.said.connect(say)
        self.result_actions.failed.connect(self.show_error)
        search.preview.copied.connect(say)
        self.filters = FilterController(search, client, memory)
        self.history = HistoryController(search, memory, self._paths.data, self._theme)
        self.history.said.connect(say)
        self.new_results = NewResults(client, self.history.history, search)
        self.history.follow(self.new_results)
        self.with_settings(self.history.add_card)
        search.row_action_requested.connect(self.result_actions.act)
        search.arrange(memory.settings.result_order, memory.settings.result_groups)
        search.arranged.connect(lambda order, groups: memory.change(result_order=order, result_groups=groups))

    def _bind_keys(self) -> None:
        bind, search = self.shortcuts.bind, self.search
        bind("shortcuts", self, self.show_shortcuts)
        bind("find", self, self._go_to_box)
        bind("similar", search, search.find_similar)
        bind("similar_clipboard", search, search.find_like_clipboard)
        bind("why", search, search.preview.reasons.button.click)
        preview = search.preview
        pages, view = preview.pages, preview.pages.view
        bind("next_mark", preview, preview.find_next)
        bind("mark_before", preview, lambda: preview.find_next(-1))
        bind("next_page", preview, lambda: pages.turn(1))
        bind("page_before", preview, lambda: pages.turn(-1))
        bind("larger", preview, lambda: view.zoom_step(1))
        bind("smaller", preview, lambda: view.zoom_step(-1))
        bind("fit_width", preview, view.fit_width)
        bind("save_search", search, self.history.switch_saved)
        bind("cite", search, self._cite)
        bind("quit", self, self.leave)
        for place in PLACES:
            bind(place, self, partial(self.go_to, place))

    def _restore(self) -> None:
        saved = self.memory.settings
        restore_place(self, saved.geometry)
        restore_splitter(self.search.splitter, saved.splitter)
        if saved.place in PLACES and saved.place != "search":
            self.go_to(saved.place)

    # Pages.

    def with_settings(self, add: Callable[["SettingsPage"], object]) -> None:
        """Call `add` with the settings page: now if it exists, otherwise when it is created."""
        if self.pages.has_settings:
            add(self.settings)
        else:
            self.settings_built.connect(add)

    @property
    def ask(self) -> "AskPage":
        """The Ask page."""
        return self.pages.ask

    @property
    def folders(self) -> "FoldersPage":
        """The folders page."""
        return self.pages.folders

    @property
    def health(self) -> "HealthPage":
        """The health page."""
        return self.pages.health

    @property
    def settings(self) -> "SettingsPage":
        """The settings page."""
        return self.pages.settings

    def go_to(self, place: str) -> None:
        """Show a page and focus its first control."""
        self.pages.turn_to(place)
        self.sidebar.show_place(place)
        page = self.pages.currentWidget()
        if place == "search" and self.first_run.is_open:
            self.welcome.take_focus()
        elif place == "search":
            self.search.focus_box()
        elif page is not None:
            page.setFocus()

    def _show_frame(self) -> None:
        """Show the pages of the first run alone, without sidebar, status line and banners."""
        is_alone = self.first_run.is_open and self.pages.currentWidget() is self.start
        self.sidebar.setVisible(not is_alone)
        self.status_line.setVisible(not is_alone)
        self.banner.hold(self.first_run.is_open)
        if not self.first_run.is_open:
            self.welcome.show_trouble("")

    def go_to_settings(self, section: Section) -> None:
        """Show one section of the settings."""
        self.go_to("settings")
        self.settings.go_to_section(section)

    def show_shortcuts(self) -> None:
        """Show the list of keyboard shortcuts."""
        from desktop_search.ui.window.shortcuts_sheet import ShortcutsSheet

        ShortcutsSheet(self.global_keys(), self).open()

    def _cite(self) -> None:
        if row := self.search.results.current_row():
            self.result_actions.act("copy_citation", row)

    def _go_to_box(self) -> None:
        self.go_to("search")

    def _on_banner(self, source: str) -> None:
        if source == "model":
            self.go_to_settings(Section.MODEL)

    # Messages from the engine.

    def _on_ready(self) -> None:
        self._engine_trouble = ""
        self.banner.withdraw("engine")
        self.welcome.show_trouble("")
        # After a crash, the pages still show the data of the previous engine.
        self.search.repeat()
        self._client.refresh_status()
        self._client.refresh_settings()

    def _on_stopped(self, seconds: int) -> None:
        if not self._engine_trouble:
            text = self.tr("The search engine stopped. Restarting…")
            self.banner.say("engine", text, closable=False)
            self._tell_in_first_run(text)
        log.info("the engine starts again in %d s", seconds)

    def _on_status(self, status: IndexStatus) -> None:
        self.status_line.show_status(status)
        self.search.show_status(status)
        problems = 0 if self.first_run.is_open else status.problems
        self.sidebar.buttons["health"].set_count(problems, problems_text(problems))
        self._tell_of_trouble(status)
        self.pages.show_status()

    def _tell_of_trouble(self, status: IndexStatus) -> None:
        if status.message and status.settings_problem is None:
            self.banner.say("index", engine_text(status.message), closable=False)
        else:
            self.banner.withdraw("index")
        if status.model.state in (ModelState.MISSING, ModelState.FAILED):
            what = engine_text(status.model.message) or self.tr("No language model is installed.")
            words_only = self.tr("Until then, your files are searched by words only.")
            self.banner.say("model", f"{what} {words_only}", self.tr("Choose model"))
        elif status.model.message:
            # Another model was chosen, and the previous one is used in the meantime.
            self.banner.say("model", engine_text(status.model.message), closable=False)
        else:
            self.banner.withdraw("model")

    def _on_failed(self, failed: Failed) -> None:
        text = engine_text(joined(failed.message, failed.remedy))
        if failed.is_bug:
            self.show_bug(failed.message, failed.details)
        elif self.first_run.is_open:
            self._tell_in_first_run(text)
        else:
            self.banner.say("request", text)

    def _on_start_failed(self, failed: Failed) -> None:
        if failed.is_bug:
            self.show_bug(failed.message, failed.details)
            return
        # The engine is about to exit, and may fail again with the same error at its next start.
        self._engine_trouble = engine_text(joined(failed.message, failed.remedy))
        self.banner.say("engine", self._engine_trouble, closable=False)
        self._tell_in_first_run(self._engine_trouble)

    def _tell_in_first_run(self, text: str) -> None:
        if self.first_run.is_open:
            self.welcome.show_trouble(text)

    def _on_done(self) -> None:
        self.banner.withdraw("request")

    def _on_settings_saved(self) -> None:
        if self.pages.has_settings:
            self._client.refresh_models()

    def show_error(self, error: DesktopSearchError) -> None:
        """Show in the banner why an action of the user failed."""
        self.banner.say("request", engine_text(error.text))

    def show_bug(self, message: str, details: str) -> None:
        """Show an error dialog for a bug, once per bug, as it may recur with every paint or restart."""
        from desktop_search.ui.window.bug_dialog import BugDialog

        if details in self._bugs_shown or self.findChildren(BugDialog):
            self.banner.say("request", self.tr("Something went wrong: {what}").format(what=printable(message)))
            return
        self._bugs_shown.add(details)
        BugDialog(message, details, self).open()

    # The window itself.

    def take_over(self, other: "MainWindow") -> None:
        """Copy the state of the window that this one replaces."""
        self.search.take_over(other.search)
        self.index.take_over(other.index)
        self.welcome.take_over(other.welcome)
        if self.pages.has_settings and other.pages.has_settings:
            self.settings.go_to_section(other.settings.section)
        if (status := self._client.status) is not None:
            self._client.status_changed.emit(status)
        if self._client.is_ready:
            self._client.ready.emit()

    def choose_theme(self, choice: str) -> None:
        """Apply a theme and save it."""
        self.memory.change(theme=choice)
        self._theme.choose(choice)
        if self.pages.has_settings:
            self.settings.show_theme(choice)

    def save(self) -> None:
        """Save geometry, splitter and page for the next start."""
        self.memory.change(
            geometry=save_place(self), splitter=save_splitter(self.search.splitter), place=self.sidebar.place
        )

    def come_to_front(self) -> None:
        """Show and activate the window, for instance because the program was started again."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        self.go_to("search")

    def search_for(self, query: str) -> None:
        """Come to front with this query."""
        self.come_to_front()
        self.search.box.setText(query)

    def end_when_closed(self) -> None:
        """The program quits: closing the window must not keep it in the background or ask."""
        self.keeps_running = lambda: False

    def leave(self) -> None:
        """Close the window and do not keep it in the background."""
        self.end_when_closed()
        self.close()

    def begin_unseen(self) -> None:
        """Start the work that waits for the first paint, because the program was started without showing the window."""
        self._was_painted = True
        self.painted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # The child widgets are painted in the same pass; in the next one, the whole window is on screen.
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        if self.keeps_running():
            event.ignore()
        else:
            self.memory.flush()
            super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if folders_in(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        folders = folders_in(event.mimeData())
        if folders:
            event.acceptProposedAction()
            self.index.add_folders(folders)


class DropOverlay(QWidget):
    """Says what dropping does."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._theme = parent, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Cover the whole parent."""
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Opaque: texts that show through could not be distinguished from the message.
        painter.fillRect(self.rect(), QColor(tokens.accent_soft))
        painter.setPen(QPen(QColor(tokens.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET), 12, 12)
        painter.setFont(self._theme.fonts.title)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop folders here to search them"))
        painter.end()


def folders_in(mime: QMimeData) -> list[Path]:
    """Return the folders in the drag data; files are ignored."""
    paths = (local_path(url) for url in mime.urls() if url.isLocalFile())
    return [path for path in paths if path.is_dir()]


def local_path(url: QUrl) -> Path:
    """Return the path of a file URL; on POSIX from its bytes, as names need not be UTF-8."""
    if os.name != "posix":
        return Path(url.toLocalFile())
    encoded = bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded).encode("ascii"))
    return Path(os.fsdecode(unquote_to_bytes(encoded)))
