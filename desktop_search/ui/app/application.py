"""Sets up the window process: application, theme, window, engine."""

import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Sequence
from functools import partial
from types import TracebackType

from PySide6.QtCore import QEvent, QMetaMethod, QObject, QTimer, Signal
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
from desktop_search.ui.app.restart import Restart, drawn_larger
from desktop_search.ui.app.settings_actions import SettingsActions
from desktop_search.ui.app.single_instance import SingleInstance
from desktop_search.ui.client.engine_client import EngineClient, base_dir_of, engine_command
from desktop_search.ui.desktop.background_mode import BackgroundMode
from desktop_search.ui.quick.quick_hotkey import QuickHotkey
from desktop_search.ui.quick.quick_search import QuickSearch
from desktop_search.ui.texts.display_names import printable
from desktop_search.ui.texts.engine_texts import engine_text
from desktop_search.ui.texts.translations import SYSTEM, install
from desktop_search.ui.theme.icons import app_icon
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.confirm_dialog import message_box
from desktop_search.ui.window.main_window import MainWindow

log = logging.getLogger(__name__)

# If set, the CPU time until the first paint is written to stderr, for the benchmark.
TRACE_VARIABLE = "DESKTOP_SEARCH_TRACE"


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
    instance.asked.connect(lambda word, text: session.window.quick.take(word, text))
    if word == "show":
        session.window.show()
    else:
        app.setQuitOnLastWindowClosed(False)
        QTimer.singleShot(0, session.window.begin_unseen)
        QTimer.singleShot(0, lambda: session.window.quick.take(word, text))
    status = app.exec()
    # From here on, a new start opens its own window, while this engine finishes its current slice of work.
    instance.close()
    session.client.stop()
    session.window.restart.follow()
    return status


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


def make_window(app: QApplication, paths: AppPaths, command: Sequence[str]) -> tuple[MainWindow, EngineClient]:
    """Create the window and its engine, which starts after the first paint."""
    session = Session(app, paths, command)
    return session.window, session.client


class Session(QObject):
    """The window and everything that belongs to it, over one engine.

    When the language changes, the window is built again: nearly all of its widgets have texts, and their layout may be
    mirrored. The new window takes over query, results, selection and page, and the engine keeps running.
    """

    def __init__(self, app: QApplication, paths: AppPaths, command: Sequence[str]) -> None:
        super().__init__()
        self._app, self._paths = app, paths
        self.client = EngineClient(command)
        self.theme = Theme(app)
        self.window = self._build(first_start=not paths.catalog_file.exists())

    def change_language(self, language: str) -> None:
        """Replace the window by one in this language."""
        old = self.window
        old.save()
        old.released.emit()
        _disconnect_all(self.client)
        self.client.drop_askers()
        _disconnect_all(self.theme)
        install(self._app, language)
        self.window = self._build(first_start=old.start.currentWidget() is old.welcome, before=old)
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

    def _follow(self, window: MainWindow, settings: WindowSettings) -> None:
        # Replacing the window would cancel a move of the index.
        if settings.language != window.language and not self.data.is_working:
            window.language = settings.language
            # Not while the drop-down of languages is still open.
            QTimer.singleShot(0, self, partial(self.change_language, settings.language))

    def _build(self, first_start: bool, before: MainWindow | None = None) -> MainWindow:
        app, paths, client = self._app, self._paths, self.client
        with self.theme.building():
            self.theme.choose(window_settings_file(paths.window_file).settings.theme)
            window = MainWindow(paths, client, self.theme, first_start)
        if before is not None:
            window.memory.at_start = before.memory.at_start
        window.session = self
        window.language = window.memory.settings.language
        window.memory.changed.connect(partial(self._follow, window))
        window.quick = QuickSearch(window, client, self.theme)
        keys = QuickHotkey(window.quick, window.memory, exec_line(start_command("toggle", *base_dir_of(paths))))
        window.with_settings(keys.add_card)
        window.keys_for_all = keys.heard
        window.released.connect(keys.close)
        window.released.connect(window.memory.flush)
        window.released.connect(window.search_actions.history.history.close)
        window.restart = Restart(window, start_command(*base_dir_of(paths)))
        self.data = DataActions(window, client, paths, window.restart)
        self.data.ended.connect(lambda: self._follow(window, window.memory.settings))
        SettingsActions(window, client, paths, window.restart)
        show_bugs_in(window)
        if isinstance(app, Application):
            app.quit_coming.connect(window.end_when_closed)
        presence = BackgroundMode(window, client, Autostart(start_command(*base_dir_of(paths), "--hidden")))
        presence.quick_search_requested.connect(window.quick.appear)

        def after_paint() -> None:
            if os.environ.get(TRACE_VARIABLE):
                print(f"painted, {time.process_time() * 1_000:.0f} ms of CPU", file=sys.stderr, flush=True)
            # The window's objects are long-lived, and a garbage collection that visits all of them takes longer than a
            # frame.
            gc.collect()
            gc.freeze()
            gc.enable()
            client.start()
            _join_desktop(window, client, presence, paths)

        window.painted.connect(after_paint)
        return window


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


def _join_desktop(window: MainWindow, client: EngineClient, presence: BackgroundMode, paths: AppPaths) -> None:
    """Set up desktop integration. Imported late, as D-Bus would delay the first paint."""
    from desktop_search.ui.desktop.desktop_integration import DesktopIntegration
    from desktop_search.updates.update_source import update_source

    DesktopIntegration(window, client, presence, start_command(*base_dir_of(paths)))
    if (source := update_source()) is not None:
        from desktop_search.ui.app.update_check import UpdateCheck

        UpdateCheck(window, source)


class ThreadErrors(QObject):
    """Forwards exceptions of other threads to the GUI thread."""

    found = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.found.connect(self._show)

    def _show(self, error: BaseException) -> None:
        self._window.show_bug(named(error), traceback_text(error))


def show_bugs_in(window: MainWindow) -> None:
    """Log every unhandled exception and show it in a dialog."""
    log_thread_errors(ThreadErrors(window).found.emit)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("a fault of the program", exc_info=(kind, error, trace))
        window.show_bug(named(error), traceback_text(error.with_traceback(trace)))

    sys.excepthook = hook
