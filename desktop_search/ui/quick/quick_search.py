"""Quick search: prepares the box, shows it on request and runs its actions."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import joined
from desktop_search.domain.queries import FileHit, SearchAnswer
from desktop_search.engine.api import Failed
from desktop_search.platform.x11.xcb import activate_window, blends_windows
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.preview.preview_actions import PreviewActions
from desktop_search.ui.preview.preview_pane import PreviewPane
from desktop_search.ui.quick.quick_box import FILES, QuickBox
from desktop_search.ui.quick.quick_start import FILES_SHOWN
from desktop_search.ui.results.file_actions import FileActions
from desktop_search.ui.results.result_model import ResultRow
from desktop_search.ui.search.result_announcer import ResultAnnouncer
from desktop_search.ui.search.search_history import SearchHistory
from desktop_search.ui.search.search_pane import MAX_QUERY_CHARACTERS
from desktop_search.ui.theme.theme import Theme

PREPARE_AFTER_MS = 400
# A query of filters only lists files by date, newest first.
RECENT_FILES = "modified:1y"
# MIME type that password managers add to a copied secret.
SECRET_FORMAT = "x-kde-passwordManagerHint"


class QuickSearch(QObject):
    """One per window, which continues searches that need more space than the box."""

    prepared = Signal()
    """The box can be shown without delay."""
    shown = Signal()
    """The box is on screen."""
    window_requested = Signal()
    search_requested = Signal(str)
    """Emits a query to continue in the window."""
    query_used = Signal(str)
    """Emits a query when the user acts on one of its results."""
    file_used = Signal(str, str)
    """Emits the query and the path of the result that the user opens or shows in its folder."""
    failed = Signal(object)
    """Emits a DesktopSearchError if an action failed after the box was closed."""

    def __init__(self, client: EngineClient, history: SearchHistory, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._client, self._history, self._theme = client, history, theme
        self._session = client.session("quick")
        self._recent = client.session("recent", wants_order=False)
        self._files = FileActions(window, client.api)
        self._recent_files: tuple[FileHit, ...] = ()
        self._is_troubled = False
        self._asked_at_ms = 0
        self._wants_selected = False
        self._box: QuickBox | None = None
        self._preparing = QTimer(self, singleShot=True, interval=PREPARE_AFTER_MS)
        self._preparing.timeout.connect(self._prepare)

    def prepare_soon(self) -> None:
        """Create the box in idle time after the first paint and the start of the engine."""
        self._preparing.start()

    def _prepare(self) -> None:
        """Do all slow initialization in advance, including the creation of the native window."""
        box = self.box
        box.ensurePolished()
        box.winId()
        # Loads the fonts and draws the shadow for the first time.
        box.grab()
        self.prepared.emit()

    @property
    def box(self) -> QuickBox:
        """The box, created on first access or shortly after the start."""
        if self._box is None:
            is_x11 = QGuiApplication.platformName() == "xcb"
            self._box = box = QuickBox(self._theme, not is_x11 or blends_windows())
            self._connect(box)
            if self._client.status is not None:
                box.show_status(self._client.status)
            self.destroyed.connect(box.deleteLater)
        return self._box

    def _connect(self, box: QuickBox) -> None:
        session = self._session
        box.search_requested.connect(self._search)
        box.search_dropped.connect(session.forget_search)
        box.preview_requested.connect(
            lambda passage: deliver(session.api.get_preview(passage), box, box.show_preview, _ignore)
        )
        box.open_requested.connect(self._open)
        box.reveal_requested.connect(self._reveal)
        box.copy_path_requested.connect(lambda row: self._files.copy_path(row.file.path))
        box.all_requested.connect(self._go_on_in_window)
        box.preview_made.connect(self._connect_preview)
        box.shown.connect(self._on_shown)
        box.came_to_use.connect(self._look_at_selected)
        box.closed.connect(self._on_closed)
        self._recent.answer_arrived.connect(self._on_recent)
        self._history.changed.connect(self._show_start)
        session.answer_arrived.connect(box.show_answer)
        speech = ResultAnnouncer(box)
        session.answer_arrived.connect(speech.tell)
        for over in (box.search_dropped, box.closed):
            over.connect(lambda: speech.tell(None))
        session.reranked_arrived.connect(box.show_reranked)
        session.failed.connect(self._on_failed)
        self._client.status_changed.connect(box.show_status)
        self._files.failed.connect(self._on_trouble)

    # Opening.

    def take(self, word: str, text: str) -> None:
        """Execute one of `instance_client.WORDS`."""
        if word == "toggle":
            self.toggle()
        elif word == "quick":
            self.box.appear(text)
        elif word == "selected":
            self.appear_with_selected()
        elif word == "show":
            self.window_requested.emit()

    def toggle(self, asked_at_ms: int = 0) -> None:
        """Show or hide the box. `asked_at_ms` is the X11 timestamp of the key press; 0 if unknown."""
        if self._box is not None and self._box.isVisible():
            self._box.hide()
        else:
            self._asked_at_ms = asked_at_ms
            self.box.appear()

    def appear(self) -> None:
        """Show the box. If it is already open, its content is kept."""
        self.box.appear()

    def appear_with_selected(self, asked_at_ms: int = 0) -> None:
        """Show the box with the text that is selected in another program."""
        self._asked_at_ms = asked_at_ms
        self._wants_selected = True
        text, _is_selected = selected_text()
        self.box.appear(text)

    def _on_shown(self) -> None:
        """Start slow work only after the box is visible."""
        self._session.api.wake_model()
        self._show_start()
        box = self.box
        self._recent.search(RECENT_FILES, FILES_SHOWN)
        if not box.isActiveWindow() and QGuiApplication.platformName() == "xcb":
            # Qt has no timestamp of the key press, and without one a window manager may refuse the focus.
            activate_window(int(box.winId()), self._asked_at_ms)
        self._asked_at_ms = 0
        self._look_at_selected()
        self.shown.emit()

    def _look_at_selected(self) -> None:
        """Search for the text of another program if that was requested; otherwise offer it."""
        box = self.box
        if box.field.text() or not box.isVisible():
            return
        text, is_selected = selected_text()
        if text and self._wants_selected:
            self._wants_selected = False
            box.field.setText(text)
        elif text:
            box.offer_text(text, is_selected)

    def _on_closed(self) -> None:
        self._wants_selected = False

    def _show_start(self) -> None:
        self.box.show_start(self._history.recent, self._recent_files)

    def _on_recent(self, answer: SearchAnswer) -> None:
        self._recent_files = answer.files
        self._show_start()

    # Actions.

    def _search(self, text: str) -> None:
        self._session.search(text, FILES)
        if not self._client.is_ready:
            self.box.show_waiting()

    def _connect_preview(self, preview: PreviewPane) -> None:
        # Before and after a file is opened, do the same as `_act`.
        preview.open_at_requested.connect(lambda *_: self._begin())
        PreviewActions(preview, self._session.api, self._files, self, _ignore)
        preview.open_requested.connect(self._open)
        preview.reveal_requested.connect(self._reveal)
        preview.copy_path_requested.connect(lambda row: self._files.copy_path(row.file.path))
        preview.open_at_requested.connect(lambda *_: self._end())

    def _open(self, row: ResultRow) -> None:
        self._act(self._files.open, row)

    def _reveal(self, row: ResultRow) -> None:
        self._act(self._files.reveal, row)

    def _act(self, do: Callable[[str], None], row: ResultRow) -> None:
        """Close the box after the action; keep it open if the action fails, to show the error."""
        self.query_used.emit(self.box.field.text())
        self.file_used.emit(self.box.field.text(), row.file.path)
        self._begin()
        do(row.file.path)
        self._end()

    def _begin(self) -> None:
        self._is_troubled = False

    def _end(self) -> None:
        if not self._is_troubled:
            self.box.hide()

    def _on_trouble(self, error: DesktopSearchError) -> None:
        self._is_troubled = True
        if self.box.isVisible():
            self.box.show_trouble(error.text)
        else:
            # The other program failed only after the box was closed.
            self.failed.emit(error)

    def _on_failed(self, failed: Failed) -> None:
        if self.box.isVisible():
            self.box.show_trouble(joined(failed.message, failed.remedy))

    def _go_on_in_window(self, text: str) -> None:
        if text.strip():
            self.search_requested.emit(text)
        else:
            self.window_requested.emit()


def _ignore(_failed: Failed) -> None:
    """A passage that was replaced in the meantime has no preview; the next answer contains the new passage."""


def selected_text() -> tuple[str, bool]:
    """Return the selection of another program, or else the clipboard, as one line; True for the selection (X11)."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        return "" if clipboard.ownsSelection() else _line(clipboard.text(QClipboard.Mode.Selection)), True
    # The stubs do not declare that this may be None.
    copied: QMimeData | None = clipboard.mimeData()
    if copied is None or clipboard.ownsClipboard() or copied.hasFormat(SECRET_FORMAT):
        return "", False
    return _line(copied.text()), False


def _line(text: str) -> str:
    return " ".join(text.split())[:MAX_QUERY_CHARACTERS]
