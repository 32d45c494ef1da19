"""Reports to the engine which results the user opens, copies from or reads, for ranking."""

import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.results.result_model import ResultRow
from desktop_search.ui.search.search_pane import SearchPane

# A user who comes back from a file sooner did not find what they were looking for.
RETURNED_WITHIN_S = 5.0
# An opened file is reported after this time even if this program stays active, as with two windows side by side.
DECIDED_AFTER_MS = 20_000
# Reading a preview for this long counts as half a use.
VIEWED_MS = 20_000
VIEWED_SHARE = 0.5
_COPIES = ("copy_passage", "copy_citation", "cite_")


class UseTracker(QObject):
    """Reports an opened file with a delay, and not at all if the user comes back at once; a copy immediately."""

    def __init__(self, pane: SearchPane, client: EngineClient) -> None:
        super().__init__(pane)
        self._pane, self._client = pane, client
        self._opened: tuple[str, str] | None = None
        """Query and path of an opened file that is not reported yet."""
        self._left_at_s: float | None = None
        self._viewed: tuple[str, str] | None = None
        self._deciding = self._timer(DECIDED_AFTER_MS, self.flush)
        self._viewing = self._timer(VIEWED_MS, self._on_viewed)
        pane.open_requested.connect(self._on_opened)
        pane.reveal_requested.connect(self._on_opened)
        pane.copy_path_requested.connect(self._on_copied)
        pane.row_action_requested.connect(self._on_action)
        pane.preview_requested.connect(lambda _: self._on_preview())
        pane.box.textChanged.connect(lambda _: self._viewing.stop())
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._on_state)

    def _timer(self, ms: int, then: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=ms)
        timer.timeout.connect(then)
        return timer

    def note_opened(self, query: str, path: str) -> None:
        """Record that a file was opened or shown in its folder, after a query of the window or of quick search."""
        self.flush()
        self._opened, self._left_at_s = (query, path), None
        self._deciding.start()

    def flush(self) -> None:
        """Report the last opened file now."""
        self._deciding.stop()
        opened, self._opened = self._opened, None
        if opened is not None:
            self._report(*opened)

    def _report(self, query: str, path: str, share: float = 1.0) -> None:
        deliver(self._client.api.note_use(query, path, share), self, on_failure=_ignore)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if self._opened is None:
            return
        if state != Qt.ApplicationState.ApplicationActive:
            self._left_at_s = time.monotonic()
        elif self._left_at_s is not None and time.monotonic() - self._left_at_s < RETURNED_WITHIN_S:
            self._opened = None
            self._deciding.stop()
        elif self._left_at_s is not None:
            self.flush()

    def _asked(self) -> str:
        """The query that the results belong to; empty if they do not belong to one."""
        answer = self._pane.answer
        return answer.query if answer is not None else ""

    def _on_opened(self, row: ResultRow) -> None:
        if query := self._asked():
            self.note_opened(query, row.file.path)

    def _on_copied(self, row: ResultRow) -> None:
        if query := self._asked():
            self._report(query, row.file.path)

    def _on_action(self, name: str, row: ResultRow) -> None:
        if name.startswith("open"):
            self._on_opened(row)
        elif name.startswith(_COPIES):
            self._on_copied(row)

    def _on_preview(self) -> None:
        row = self._pane.results.current_row()
        self._viewing.stop()
        # The first row is selected automatically.
        if row is not None and not row.is_top and (query := self._asked()):
            self._viewed = query, row.file.path
            self._viewing.start()

    def _on_viewed(self) -> None:
        is_in_front = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if self._viewed is not None and is_in_front and self._pane.preview.isVisible():
            self._report(*self._viewed, VIEWED_SHARE)


def _ignore(_failed: object) -> None:
    """A use that cannot be stored, as on a full disk, is not worth a message."""
