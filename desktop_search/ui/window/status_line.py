"""The status line: activity and progress of indexing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop_search.domain.status import Activity, IndexStatus
from desktop_search.ui.texts.display_names import short_path, tool_tip
from desktop_search.ui.texts.texts import activity_text, is_working, model_text, progress_parts
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.pause_button import PauseButton
from desktop_search.ui.widgets.widgets import ElidedLabel, button, label

NOTE_MS = 4_000


class StatusLine(QWidget):
    """Activity, figures, a progress bar, and a button to pause or resume."""

    pause_requested = Signal(bool, object)
    """Whether to pause, and for how many seconds."""
    anyway_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._activity = label(self.tr("Starting…"), "body", wrap=False)
        self._facts = ElidedLabel(kind="muted", mode=Qt.TextElideMode.ElideRight)
        self._model = label("", "warning", wrap=False)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1_000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Indexing progress"))
        self.pause = PauseButton(theme)
        self.pause.asked.connect(self.pause_requested)
        self._anyway = button(self.tr("Index anyway"), self.anyway_requested.emit, "quiet")
        self._note = ""
        self._note_timer = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._note_timer.timeout.connect(self._end_note)
        self._parts: list[str] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self._activity)
        row.addWidget(self._bar)
        row.addWidget(self._facts, 1)
        row.addWidget(self._model)
        row.addWidget(self._anyway)
        row.addWidget(self.pause)
        self.setFixedHeight(max(40, self.sizeHint().height()))
        for part in (self._bar, self._anyway, self.pause):
            part.hide()

    def show_status(self, status: IndexStatus) -> None:
        """Show the status of the index."""
        working = is_working(status)
        has_folders = bool(status.folders)
        self._activity.setText(activity_text(status) if has_folders else self.tr("No folders yet"))
        self._activity.setToolTip(tool_tip(short_path(status.current_file)) if status.current_file else "")
        self._parts = progress_parts(status)
        recognizes = not working and status.activity is Activity.RECOGNIZING
        share = status.switch.share if status.switch else status.searchable_share
        if recognizes:
            share = status.recognition.pages_done / max(1, status.recognition.pages_total)
        self._bar.setValue(int(share * 1_000))
        self._bar.setAccessibleName(self.tr("New model") if status.switch else self.tr("Indexing progress"))
        self._bar.setVisible(has_folders and (working or recognizes))
        self._model.setText(model_text(status))
        self._model.setToolTip(tool_tip(engine_text(status.model.message)))
        self._anyway.setVisible(has_folders and bool(status.waiting) and not status.paused)
        self.pause.setVisible(has_folders)
        self.pause.show_paused(paused=status.paused)
        self._fit()

    def say(self, text: str) -> None:
        """Show a transient note, such as that a path was copied."""
        self._note = text
        self._facts.set_whole(text)
        self._note_timer.start()

    def facts(self) -> str:
        return self._facts.whole()

    def _end_note(self) -> None:
        self._note = ""
        self._fit()

    def _fit(self) -> None:
        """Show as many whole facts as fit. The first and the last, the time left, are omitted last."""
        if self._note:
            return
        parts, layout = list(self._parts), self.layout()
        assert layout is not None
        layout.activate()
        while len(parts) > 1 and self._facts.fontMetrics().horizontalAdvance(_joined(parts)) > self._facts.width():
            del parts[-2 if len(parts) > 2 else -1]
        self._facts.set_whole(_joined(parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _joined(parts: Sequence[str]) -> str:
    return "  ·  ".join(parts)
