"""Sets up the window process: application, theme, window, engine."""

import contextlib
import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaMethod, QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_search.app_info import APP_ID, APP_NAME, COMPONENT_ID, VERSION
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.redaction import named, traceback_text
from desktop_search.domain.threads import log_thread_errors
from desktop_search.legacy_layout import open_places
from desktop_search.logs import start_logging
from desktop_search.paths import AppPaths
from desktop_search.platform.desktop.autostart import Autostart
from desktop_search.platform.desktop.desktop_entry import exec_line, start_command
from desktop_search.platform.desktop.taskbar import name_process
from desktop_search.settings import WindowSettings
from desktop_search.settings_file import window_settings_file
from desktop_search.ui.app.data_actions import DataActions
from desktop_search.ui.app.settings_actions import SettingsActions
from desktop_search.ui.app.single_instance import SingleInstance
from desktop_search.ui.client.engine_client import EngineClient, base_dir_of, engine_command
from desktop_search.ui.desktop.background_mode import BackgroundMode
from desktop_search.ui.quick.quick_hotkey import QuickHotkey
from desktop_search.ui.quick.quick_search import QuickSearch
from desktop_search.ui.texts.display_names import printable
from desktop_search.ui.texts.translations import SYSTEM, engine_text, install
from desktop_search.ui.theme.icons import app_icon
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.dialogs import message_box
from desktop_search.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop_search.ui.app.update_check import UpdateCheck
    from desktop_search.ui.assistants.assistant_actions import AssistantActions
    from desktop_search.ui.desktop.desktop_integration import DesktopIntegration
    from desktop_search.ui.settings.settings_page import SettingsPage
    from desktop_search.updates.update_source import UpdateSource

log = logging.getLogger(__name__)

# If set, the CPU time until the first paint is written to stderr, for the benchmark.
TRACE_VARIABLE = "DESKTOP_SEARCH_TRACE"
# Qt reads it once, when the application is created.
SCALE_VARIABLE = "QT_SCALE_FACTOR"


def run(paths: AppPaths, first: str = "show") -> int:
    """Open the window and run the event loop; returns the exit status.

    `first` is one of `instance_client.WORDS`, optionally followed by a text. The window is shown immediately only for
    "show".
    """
    # Python's handler would run only with the next event. The engine shuts down cleanly when its window disappears.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    trouble: DesktopSearchError | None = None
    try:
        paths = open_places(paths)
    except DesktopSearchError as error:
        trouble = error
    chosen = window_settings_file(paths.window_file).settings
    with drawn_larger(chosen.scale_percent):
        app = make_application(chosen.language)
    instance = SingleInstance(paths.known_by)
    word, _, text = first.partition(" ")
    if instance.hand_over(word, text):
        return 0
    if trouble is not None:
        say_no_place(trouble)
        return 1
    start_logging(paths, "window")
    instance.listen()
    session = Session(app, paths, engine_command(paths))
    instance.asked.connect(lambda word, text: session.quick.take(word, text))
    if word == "show":
        session.window.show()
    else:
        app.setQuitOnLastWindowClosed(False)
        QTimer.singleShot(0, session.window.begin_unseen)
        QTimer.singleShot(0, lambda: session.quick.take(word, text))
    status = app.exec()
    # From here on, a new start opens its own window, while this engine finishes its current slice of work.
    instance.close()
    session.client.stop()
    if session.is_restarting:
        log.info("starting again")
        program, *arguments = start_command(*base_dir_of(paths))
        QProcess.startDetached(program, arguments)
    return status


@contextlib.contextmanager
def drawn_larger(percent: int) -> Iterator[None]:
    """Set the scale for a QApplication that is created inside; child processes started later do not inherit it."""
    before = os.environ.get(SCALE_VARIABLE)
    if percent > 100:
        try:
            factor = float(before or 1) * percent / 100
        except ValueError:
            factor = percent / 100
        os.environ[SCALE_VARIABLE] = f"{factor:g}"
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(SCALE_VARIABLE, None)
        else:
            os.environ[SCALE_VARIABLE] = before


def say_no_place(trouble: DesktopSearchError) -> None:
    """Show an error and wait until it is closed. Without a folder for its files, the program cannot start."""
    box = message_box(None, engine_text(trouble.message), engine_text(trouble.remedy), QMessageBox.Icon.Critical)
    print(f"desktop-search: {printable(str(trouble))}", file=sys.stderr, flush=True)
    box.exec()


class Application(QApplication):
    """Emits `quit_coming` before the windows are closed, if the system or the user quits the program."""

    quit_coming = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.quit_coming.emit()
        return super().event(event)


def make_application(language: str = SYSTEM) -> Application:
    """Create the application with names, icon and translations. `language` is a language code, or SYSTEM."""
    name_process(COMPONENT_ID)
    app = Application(sys.argv[:1])
    app.setApplicationName(APP_ID)
    app.setApplicationDisplayName(APP_NAME)
    app.setApplicationVersion(VERSION)
    QGuiApplication.setDesktopFileName(APP_ID)
    app.setWindowIcon(app_icon())
    install(app, language)
    return app


class Session(QObject):
    """The window and everything that belongs to it, over one engine, which starts after the first paint.

    When the language changes, the window is built again: nearly all of its widgets have texts, and their layout may be
    mirrored. The new window takes over query, results, selection and page, and the engine keeps running.
    """

    def __init__(self, app: QApplication, paths: AppPaths, command: Sequence[str]) -> None:
        super().__init__()
        self._app, self._paths = app, paths
        self.client = EngineClient(command)
        self.theme = Theme(app)
        self.is_restarting = False
        """True if the program is to be started again after it has quit and released all resources."""
        self._build(first_start=not paths.catalog_file.exists())
        report_bugs(lambda message, details: self.window.show_bug(message, details), self)

    def quit(self) -> None:
        """Quit the program."""
        self.window.leave()
        QApplication.quit()

    def restart(self) -> None:
        """Quit the program and start it again, for settings that Qt reads at the start."""
        self.is_restarting = True
        self.quit()

    def change_language(self, language: str) -> None:
        """Replace the window by one in this language."""
        old = self.window
        old.save()
        old.released.emit()
        _disconnect_all(self.client)
        self.client.drop_sessions()
        _disconnect_all(self.theme)
        install(self._app, language)
        self._build(first_start=old.first_run.is_open, before=old)
        if old.isVisible():
            if not (old.isMaximized() or old.isFullScreen()):
                self.window.resize(old.size())
            self.window.show()
        else:
            self.window.begin_unseen()
        self.window.take_over(old)
        # The old window was frozen with the other objects, and can now be collected.
        gc.unfreeze()
        old.hide()
        old.deleteLater()

    def _build(self, first_start: bool, before: MainWindow | None = None) -> None:
        app, paths, client = self._app, self._paths, self.client
        with self.theme.building():
            self.theme.choose(window_settings_file(paths.window_file).settings.theme)
            self.window = window = MainWindow(paths, client, self.theme, first_start)
        if before is not None:
            window.memory.at_start = before.memory.at_start
        self._language = window.memory.settings.language
        window.memory.changed.connect(self._follow)
        self.quick = add_quick_search(window, client, self.theme)
        toggle_command = exec_line(start_command("toggle", *base_dir_of(paths)))
        keys = QuickHotkey(self.quick, window.memory, self.theme, toggle_command)
        window.with_settings(keys.add_card)
        window.global_keys = keys.bound_keys
        window.released.connect(keys.close)
        window.released.connect(window.memory.flush)
        window.released.connect(window.history.history.close)
        window.released.connect(window.use.flush)
        self.data = add_data_actions(window, client, paths)
        server = start_command("mcp", *base_dir_of(paths))
        self.data.restart_requested.connect(self.restart)
        self.data.ended.connect(lambda: self._follow(window.memory.settings))
        window.with_settings(lambda page: add_assistants(window, client, self.theme, server, page))
        add_settings_actions(window, client, paths).restart_requested.connect(self.restart)
        if isinstance(app, Application):
            app.quit_coming.connect(window.end_when_closed)
        presence = add_background_mode(window, client, Autostart(start_command(*base_dir_of(paths), "--hidden")))
        presence.quick_search_requested.connect(self.quick.appear)
        presence.quit_requested.connect(self.quit)

        def after_paint() -> None:
            if os.environ.get(TRACE_VARIABLE):
                print(f"painted, {time.process_time() * 1_000:.0f} ms of CPU", file=sys.stderr, flush=True)
            # The window's objects are long-lived, and a garbage collection that visits all of them takes longer than a
            # frame.
            gc.collect()
            gc.freeze()
            gc.enable()
            client.start()
            add_desktop_integration(window, client, start_command(*base_dir_of(paths)), presence.show_message)
            from desktop_search.updates.update_source import update_source

            if (source := update_source()) is not None:
                add_update_check(window, source)

        window.painted.connect(after_paint)

    def _follow(self, settings: WindowSettings) -> None:
        # Replacing the window would cancel a move of the index.
        if settings.language != self._language and not self.data.is_working:
            self._language = settings.language
            # Not while the drop-down of languages is still open.
            QTimer.singleShot(0, self, partial(self.change_language, settings.language))


def _disconnect_all(sender: QObject) -> None:
    """Disconnect all receivers of the signals of a long-lived object, including those that are not QObjects."""
    meta = sender.metaObject()
    for index in range(QObject().metaObject().methodCount(), meta.methodCount()):
        method = meta.method(index)
        name = method.name().toStdString()
        # Signals that begin with "_" are internal.
        is_public = method.methodType() == QMetaMethod.MethodType.Signal and not name.startswith("_")
        if is_public and sender.isSignalConnected(method):
            getattr(sender, name).disconnect()


# Each of these creates one part of the program and connects it with the window, which is its parent.


def add_quick_search(window: MainWindow, client: EngineClient, theme: Theme) -> QuickSearch:
    """Add quick search, from which queries can be continued in the window."""
    quick = QuickSearch(client, window.history.history, theme, window)
    window.painted.connect(quick.prepare_soon)
    quick.window_requested.connect(window.come_to_front)
    quick.search_requested.connect(window.search_for)
    quick.query_used.connect(window.history.note_used)
    quick.file_used.connect(window.use.note_opened)
    quick.failed.connect(window.come_to_front)
    quick.failed.connect(window.show_error)
    return quick


def add_data_actions(window: MainWindow, client: EngineClient, paths: AppPaths) -> DataActions:
    """Add moving and clearing of the index."""
    data = DataActions(client, paths, window.banner, window)
    data.reveal_requested.connect(window.files.reveal)
    window.with_settings(data.add_card)
    return data


def add_settings_actions(window: MainWindow, client: EngineClient, paths: AppPaths) -> SettingsActions:
    """Add export, import and reset of the settings."""
    actions = SettingsActions(client, window.index, paths, window.memory, window)
    actions.reveal_requested.connect(window.files.reveal)
    actions.theme_chosen.connect(window.choose_theme)
    actions.said.connect(window.status_line.say)
    window.with_settings(actions.add_cards)
    return actions


def add_assistants(
    window: MainWindow, client: EngineClient, theme: Theme, command: Sequence[str], page: "SettingsPage"
) -> "AssistantActions":
    """Add the settings for AI assistants. `command` starts our MCP server."""
    # Imported late, with the settings page.
    from desktop_search.connectors.assistant_programs import assistant_programs
    from desktop_search.ui.assistants.assistant_actions import AssistantActions

    actions = AssistantActions(client, window.index, theme, assistant_programs(), command, window)
    actions.said.connect(window.status_line.say)
    actions.add_cards(page)
    return actions


def add_background_mode(window: MainWindow, client: EngineClient, autostart: Autostart) -> BackgroundMode:
    """Add the tray icon and the choice whether closing the window quits the program."""
    presence = BackgroundMode(client, window.memory, autostart, window)
    presence.window_requested.connect(window.come_to_front)
    window.keeps_running = presence.keeps_running
    window.painted.connect(presence.show_tray)
    window.with_settings(presence.add_card)
    window.welcome.behaviour.add_presence(window.memory, autostart)
    return presence


def add_desktop_integration(
    window: MainWindow, client: EngineClient, command: Sequence[str], show_in_tray: Callable[[str, str], None]
) -> "DesktopIntegration":
    """Add the desktop's search, launcher progress and notifications. `command` starts the program."""
    # Imported late, as D-Bus would delay the first paint.
    from desktop_search.ui.desktop.desktop_integration import DesktopIntegration

    desktop = DesktopIntegration(client, window.memory, command, show_in_tray, lambda: window.first_run.is_open, window)
    # The engine may take a while to exit; searches from the desktop must not wait for it.
    window.released.connect(desktop.bus.close)
    desktop.search.open_requested.connect(window.files.open)
    desktop.search.reveal_requested.connect(window.files.reveal)
    desktop.search.search_requested.connect(window.search_for)
    desktop.notifier.opened.connect(window.come_to_front)
    window.with_settings(desktop.add_card)
    return desktop


def add_update_check(window: MainWindow, source: "UpdateSource", now: Callable[[], float] = time.time) -> "UpdateCheck":
    """Add the check for new versions."""
    from desktop_search.ui.app.update_check import UpdateCheck

    check = UpdateCheck(source, window.memory, window.banner, window, now=now)
    check.page_requested.connect(window.files.open_page)
    window.with_settings(check.add_card)
    window.released.connect(check.stop)
    return check


class ThreadErrors(QObject):
    """Forwards exceptions of other threads to the GUI thread."""

    found = Signal(object)

    def __init__(self, show: Callable[[str, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show_bug = show
        self.found.connect(self._show)

    def _show(self, error: BaseException) -> None:
        self._show_bug(named(error), traceback_text(error))


def report_bugs(show: Callable[[str, str], None], parent: QObject) -> None:
    """Log every unhandled exception, and pass its message and details to `show`."""
    log_thread_errors(ThreadErrors(show, parent).found.emit)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("a fault of the program", exc_info=(kind, error, trace))
        show(named(error), traceback_text(error.with_traceback(trace)))

    sys.excepthook = hook
