"""Card of text recognition on the health page: its progress, and the files that could not be recognized."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QWidget

from desktop_search.domain.health import IndexHealth
from desktop_search.domain.recognition import RecognitionHealth, RecognitionState
from desktop_search.domain.status import FileProblem
from desktop_search.ui.texts.display_names import (
    in_own_direction,
    isolated,
    printable,
    short_path,
    tool_tip,
)
from desktop_search.ui.texts.texts import files_text, pages_text
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.widgets.flow_layout import FlowLayout
from desktop_search.ui.widgets.widgets import Card, button, label

# Rows of the list before it scrolls.
ROWS = 5


class RecognitionCard(Card):
    """Emits requests as signals."""

    pause_requested = Signal(bool)
    again_requested = Signal(object)
    """Emits the paths of files (a tuple) to recognize again."""
    language_requested = Signal(object)
    """Emits the paths of files whose language is to be asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._health = RecognitionHealth()
        self._failures: tuple[FileProblem, ...] | None = None
        self.state = label("", "muted")
        self.pause = button("", self._on_pause)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.state, 1)
        head.addWidget(self.pause)
        self.failed = QListWidget()
        self.failed.setAccessibleName(self.tr("Files whose text couldn't be recognized"))
        self.failed.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.failed.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.failed.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.failed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.failed.customContextMenuRequested.connect(self._show_menu)
        self.failed.itemSelectionChanged.connect(self._refresh)
        self.again = button(self.tr("Recognize text again"), lambda: self.again_requested.emit(self._chosen()))
        self.language = button(self.tr("Recognize as language…"), lambda: self.language_requested.emit(self._chosen()))
        tools = self._tools = QWidget()
        row = FlowLayout(tools, 8)
        row.addWidget(self.again)
        row.addWidget(self.language)
        self.column.addWidget(label(self.tr("Text recognition"), "strong"))
        self.column.addLayout(head)
        self.column.addWidget(self.failed)
        self.column.addWidget(tools)
        self.pause.hide()
        self.show_failures(())

    def show_health(self, health: IndexHealth) -> None:
        """Show the numbers of pages and files."""
        self._health = health.recognition
        self.state.setText(self._state_text(self._health))
        self.pause.setText(self.tr("Resume") if self._health.is_paused else self.tr("Pause"))
        self.pause.setVisible(self._health.is_paused or self._health.state is RecognitionState.WAITING)
        if not self._health.failed_files:
            self.show_failures(())

    def show_failures(self, failures: tuple[FileProblem, ...]) -> None:
        """Show the files that could not be recognized; selected ones stay selected."""
        if failures != self._failures:
            self._failures = failures
            chosen = set(self._chosen())
            self.failed.clear()
            for problem in failures:
                name, why = isolated(printable(Path(problem.path).name)), engine_text(problem.message)
                item = QListWidgetItem(in_own_direction(f"{name}  ·  {why}"))
                item.setData(Qt.ItemDataRole.UserRole, problem.path)
                item.setToolTip(tool_tip(f"{short_path(problem.path)}\n{why} {engine_text(problem.remedy)}".strip()))
                self.failed.addItem(item)
                item.setSelected(problem.path in chosen)
            rows = min(ROWS, len(failures))
            self.failed.setFixedHeight(rows * max(1, self.failed.sizeHintForRow(0)) + 8)
        for part in (self.failed, self._tools):
            part.setVisible(bool(failures))
        self._refresh()

    def _state_text(self, health: RecognitionHealth) -> str:
        parts = []
        if health.is_paused:
            parts.append(self.tr("Paused."))
        elif health.state is RecognitionState.OFF:
            parts.append(self.tr("Turned off in the settings."))
        if health.waiting_files:
            waiting = self.tr("Waiting: {pages} in {files}.")
            parts.append(waiting.format(pages=pages_text(health.waiting_pages), files=files_text(health.waiting_files)))
        if health.recognized_files:
            done = self.tr("Recognized: {pages} in {files}.")
            parts.append(
                done.format(pages=pages_text(health.recognized_pages), files=files_text(health.recognized_files))
            )
        if health.failed_files:
            parts.append(self.tr("Failed: {files}.").format(files=files_text(health.failed_files)))
        return " ".join(parts) or self.tr("No scans or pictures to recognize.")

    def _chosen(self) -> tuple[str, ...]:
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in self.failed.selectedItems())

    def _refresh(self) -> None:
        for part in (self.again, self.language):
            part.setEnabled(bool(self._chosen()))

    def _show_menu(self, place: QPoint) -> None:
        if self._chosen():
            menu = self.make_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.failed.viewport().mapToGlobal(place))

    def make_menu(self) -> QMenu:
        """Context menu of the selected files."""
        menu = QMenu(self)
        menu.addAction(self.again.text(), self.again.click)
        menu.addAction(self.language.text(), self.language.click)
        return menu

    def _on_pause(self) -> None:
        self.pause_requested.emit(not self._health.is_paused)
