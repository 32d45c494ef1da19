"""Search providers for GNOME Shell and KRunner on the session bus, while enabled in the settings."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, QObject, QTimer, Signal

from desktop_search.domain import titles
from desktop_search.domain.queries import FileHit, SearchAnswer
from desktop_search.platform.dbus.session_bus import BusError, Call, Method, SessionBus
from desktop_search.platform.desktop.search_plugins import BUS_NAME, GNOME_PATH, KRUNNER_PATH
from desktop_search.settings import WindowSettings
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.desktop.desktop_bus import DesktopBus
from desktop_search.ui.texts.display_names import printable, without_tags
from desktop_search.ui.texts.texts import location_text, place_text

log = logging.getLogger(__name__)

GNOME, KRUNNER = "org.gnome.Shell.SearchProvider2", "org.kde.krunner1"
# KRunner's match types: "possible match", and a higher one for the first result.
POSSIBLE, BEST = 30, 70
REVEAL = "reveal"
# More than a shell shows per provider; all results are in the window.
LIMIT = 10
# Timeout after which a shell ignores the reply.
PATIENCE_MS = 4_000
# A single letter is no meaningful query.
LEAST_LETTERS = 2
SNIPPET = 160
# Size of the cache of recent results; a shell refers to its last answer only.
MOST_KNOWN = 200

Taker = Callable[[list[FileHit]], None]


class SystemSearchSession(QObject):
    """Answers searches over D-Bus, independently of the window's searches; a newer search replaces a pending one.

    Calls arrive on the bus thread and are handled on the main thread.
    """

    _came = Signal(object, object)

    def __init__(self, name: str, client: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._session = client.session(name, wants_order=False)
        self._session.answer_arrived.connect(self._on_answer)
        self._session.failed.connect(lambda _failed: self._settle([]))
        self._taker: Taker | None = None
        self._known: dict[str, FileHit] = {}
        self._mime = QMimeDatabase()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._settle([]))
        self._came.connect(lambda handler, call: handler(call))

    def on_window(self, handler: Callable[[Call], None]) -> Callable[[Call], None]:
        """Wrap a handler: the result may be called on the bus thread and runs the handler on the main thread."""
        return lambda call: self._came.emit(handler, call)

    def find(self, text: str, take: Taker) -> None:
        """Search and pass the files to `take`; the callback of a pending search gets an empty list."""
        self._settle([])
        if not self._client.is_ready or len(text.strip()) < LEAST_LETTERS:
            take([])
            return
        self._taker = take
        self._patience.start()
        self._session.search(text, LIMIT)

    def file(self, key: str) -> FileHit | None:
        """File of a result key; None if it is unknown."""
        return self._known.get(key)

    def key(self, file: FileHit) -> str:
        """Key of a result. A path may not be valid UTF-8, which D-Bus requires."""
        return str(file.file_id)

    def icon_name(self, file: FileHit) -> str:
        """Icon name of the file's MIME type."""
        return self._mime.mimeTypeForFile(file.path, QMimeDatabase.MatchMode.MatchExtension).iconName()

    def forget(self) -> None:
        """Discard pending searches and cached results."""
        self._settle([])
        self._session.forget_search()
        self._known.clear()

    def _on_answer(self, answer: SearchAnswer) -> None:
        # Weak matches would displace results of other providers.
        self._settle(list(answer.files[: answer.strong]))

    def _settle(self, files: list[FileHit]) -> None:
        self._patience.stop()
        taker, self._taker = self._taker, None
        if taker is None:
            return
        for file in files:
            self._known.pop(self.key(file), None)
            self._known[self.key(file)] = file
        for key in list(self._known)[:-MOST_KNOWN]:
            del self._known[key]
        taker(files)


def title_of(file: FileHit) -> str:
    """Title of a result."""
    return printable(titles.title_of(file))


def description_of(file: FileHit) -> str:
    """Folder, page and snippet of a result, on one line."""
    parts = [location_text(file)]
    if file.passages:
        best = file.passages[0]
        text = printable(" ".join(best.text.split()))
        parts += [place_text(best, file), text if len(text) <= SNIPPET else f"{text[:SNIPPET].rstrip()}…"]
    return "  ·  ".join(part for part in parts if part)


class SystemSearch(QObject):
    """Serves the enabled providers; emits signals for the user's choices."""

    open_requested = Signal(str)
    reveal_requested = Signal(str)
    search_requested = Signal(str)
    """Emits a query to show in the window."""

    def __init__(self, client: EngineClient, bus: DesktopBus, parent: QObject) -> None:
        super().__init__(parent)
        self._desktop = bus
        self._gnome, self._krunner = (
            SystemSearchSession("gnome", client, self),
            SystemSearchSession("krunner", client, self),
        )
        self._is_named = False

    def take_settings(self, settings: WindowSettings) -> None:
        """Start or stop serving as the settings say."""
        if not (settings.gnome_search or settings.krunner_search or self._is_named):
            return
        bus = self._desktop.bus()
        if bus is None:
            return
        bus.serve(GNOME_PATH, GNOME, self._gnome_methods() if settings.gnome_search else {})
        bus.serve(KRUNNER_PATH, KRUNNER, self._krunner_methods() if settings.krunner_search else {})
        for session, is_wanted in ((self._gnome, settings.gnome_search), (self._krunner, settings.krunner_search)):
            if not is_wanted:
                session.forget()
        self._take_name(bus, is_wanted=settings.gnome_search or settings.krunner_search)

    def _take_name(self, bus: SessionBus, *, is_wanted: bool) -> None:
        if is_wanted and not self._is_named:
            try:
                self._is_named = bus.own(BUS_NAME)
            except BusError as error:
                log.info("the desktop's search cannot reach this program: %s", error)
            if not self._is_named:
                log.info("another window answers the desktop's searches")
        elif self._is_named and not is_wanted:
            bus.give_up(BUS_NAME)
            self._is_named = False

    # GNOME Shell.

    def _gnome_methods(self) -> dict[str, Method]:
        here = self._gnome.on_window
        return {
            "GetInitialResultSet": Method("as", "as", here(lambda call: self._find_for_gnome(call, call.body[0]))),
            "GetSubsearchResultSet": Method("asas", "as", here(lambda call: self._find_for_gnome(call, call.body[1]))),
            "GetResultMetas": Method("as", "aa{sv}", here(self._describe)),
            "ActivateResult": Method("sasu", "", here(lambda call: self._activate(call, self._gnome, call.body[0]))),
            "LaunchSearch": Method("asu", "", here(self._launch)),
        }

    def _find_for_gnome(self, call: Call, terms: list[str]) -> None:
        self._gnome.find(" ".join(terms), lambda files: call.answer([self._gnome.key(file) for file in files]))

    def _describe(self, call: Call) -> None:
        known = ((key, self._gnome.file(key)) for key in call.body[0])
        call.answer([self._meta(key, file) for key, file in known if file is not None])

    def _meta(self, key: str, file: FileHit) -> dict[str, tuple[str, str]]:
        return {
            "id": ("s", key),
            "name": ("s", title_of(file)),
            "description": ("s", description_of(file)),
            "gicon": ("s", self._gnome.icon_name(file)),
        }

    def _launch(self, call: Call) -> None:
        self.search_requested.emit(" ".join(call.body[0]))
        call.answer()

    # KRunner.

    def _krunner_methods(self) -> dict[str, Method]:
        here = self._krunner.on_window
        return {
            "Match": Method("s", "a(sssida{sv})", here(self._match)),
            "Actions": Method("", "a(sss)", here(self._list_actions)),
            "Run": Method("ss", "", here(self._run)),
            "Teardown": Method("", "", here(self._end_session)),
        }

    def _match(self, call: Call) -> None:
        self._krunner.find(call.body[0], lambda files: call.answer([self._row(at, f) for at, f in enumerate(files)]))

    def _row(self, place: int, file: FileHit) -> tuple[str, str, str, int, float, dict[str, tuple[str, object]]]:
        """Match for KRunner: id, title, icon, match type, relevance from 0 to 1, properties.

        KRunner shows a text with tags as rich text; GNOME Shell escapes it.
        """
        score = file.passages[0].score if file.passages else None
        relevance = (50 if score is None else score) / 100
        more: dict[str, tuple[str, object]] = {
            "subtext": ("s", without_tags(description_of(file))),
            "urls": ("as", [Path(file.path).as_uri()]),
            "actions": ("as", [REVEAL]),
        }
        kind = POSSIBLE if place else BEST
        title = without_tags(title_of(file))
        return (self._krunner.key(file), title, self._krunner.icon_name(file), kind, relevance, more)

    def _list_actions(self, call: Call) -> None:
        call.answer([(REVEAL, self.tr("Show in folder"), "document-open-folder")])

    def _run(self, call: Call) -> None:
        self._activate(call, self._krunner, call.body[0], is_reveal=call.body[1] == REVEAL)

    def _end_session(self, call: Call) -> None:
        call.answer()

    def _activate(self, call: Call, session: SystemSearchSession, key: str, *, is_reveal: bool = False) -> None:
        file = session.file(key)
        if file is not None:
            (self.reveal_requested if is_reveal else self.open_requested).emit(file.path)
        call.answer()
