"""Search session of a desktop search provider."""

from collections.abc import Callable

from PySide6.QtCore import QMimeDatabase, QObject, QTimer, Signal

from desktop_search.domain import titles
from desktop_search.domain.queries import FileHit, SearchAnswer
from desktop_search.platform.dbus.session_bus import Call
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.texts.display_names import folder_trail, printable
from desktop_search.ui.texts.texts import place_text

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
    parts = [folder_trail(file.path)]
    if file.passages:
        best = file.passages[0]
        text = printable(" ".join(best.text.split()))
        parts += [place_text(best, file), text if len(text) <= SNIPPET else f"{text[:SNIPPET].rstrip()}…"]
    return "  ·  ".join(part for part in parts if part)
