"""Suggestions of quick search while the field is empty: recent searches and recently changed files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop_search.domain.queries import FileHit
from desktop_search.ui.results.result_model import ResultRow
from desktop_search.ui.texts.display_names import isolated, printable, short_path, tool_tip
from desktop_search.ui.theme.icons import action_icon
from desktop_search.ui.theme.theme import Theme

SEARCHES_SHOWN = 4
FILES_SHOWN = 5
MARGIN = 8


class QuickStart(QTreeWidget):
    """Two short lists. Like the list of results, it never has the keyboard focus."""

    search_chosen = Signal(str)
    file_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._content: tuple[tuple[str, ...], tuple[FileHit, ...]] = ((), ())
        self._choices: dict[int, str | FileHit] = {}
        self.setObjectName("quickStart")
        self.setAccessibleName(self.tr("Recent searches and files"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIconSize(QSize(16, 16))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.itemClicked.connect(self._on_clicked)
        theme.changed.connect(self._fill)
        self.hide()

    @property
    def count(self) -> int:
        """Number of rows that can be selected."""
        return len(self._choices)

    def show_content(self, searches: Sequence[str], files: Sequence[FileHit]) -> None:
        """Show the first few of each."""
        content = (tuple(searches[:SEARCHES_SHOWN]), tuple(files[:FILES_SHOWN]))
        if content != self._content:
            self._content = content
            self._fill()

    def _fill(self) -> None:
        self.clear()
        self._choices = {}
        searches, files = self._content
        if searches:
            self._add_heading(self.tr("Recent searches"))
        for query in searches:
            self._add(query, printable(query), "", "clock", query)
        if files:
            self._add_heading(self.tr("Recently changed files"))
        for file in files:
            folder = short_path(str(Path(file.path).parent))
            self._add(file, printable(Path(file.path).name), folder, "document", file.path)
        rows = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        # Row heights are unknown before the first show.
        self.ensurePolished()
        height = sum(self.visualItemRect(row).height() or self.sizeHintForRow(0) for row in rows if row is not None)
        self.setFixedHeight(height + MARGIN)

    def _add_heading(self, text: str) -> None:
        row = QTreeWidgetItem([text])
        row.setFlags(Qt.ItemFlag.NoItemFlags)
        row.setForeground(0, QBrush(QColor(self._theme.tokens.muted)))
        row.setFont(0, self._theme.fonts.small)
        self.addTopLevelItem(row)
        row.setFirstColumnSpanned(True)

    def _add(self, choice: str | FileHit, text: str, hint: str, icon: str, tip: str) -> None:
        row = QTreeWidgetItem([isolated(text), hint])
        row.setIcon(0, action_icon(icon, self._theme.tokens.muted))
        row.setForeground(1, QBrush(QColor(self._theme.tokens.muted)))
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setToolTip(0, tool_tip(printable(tip)))
        self.addTopLevelItem(row)
        if not hint:
            row.setFirstColumnSpanned(True)
        self._choices[self.topLevelItemCount() - 1] = choice

    def step(self, rows: int) -> None:
        """Move the selection; up from the first row, nothing is selected."""
        places = list(self._choices)
        current = self.currentItem()
        at = self.indexOfTopLevelItem(current) if current is not None else -1
        number = (places.index(at) if at in places else -1) + rows
        if number < 0:
            self.choose_none()
        elif places and (row := self.topLevelItem(places[min(number, len(places) - 1)])) is not None:
            self.setCurrentItem(row)

    def choose_none(self) -> None:
        """Clear the selection."""
        self.setCurrentIndex(QModelIndex())

    @property
    def _chosen(self) -> str | FileHit | None:
        current = self.currentItem()
        return self._choices.get(self.indexOfTopLevelItem(current)) if current is not None else None

    def current_query(self) -> str:
        """The selected search; empty if none is selected."""
        return self._chosen if isinstance(self._chosen, str) else ""

    def current_row(self) -> ResultRow | None:
        """The selected file as a result row; None if none is selected."""
        chosen = self._chosen
        if not isinstance(chosen, FileHit):
            return None
        return ResultRow(chosen, chosen.passages[0], is_first=True, is_last=True, is_top=True)

    def _on_clicked(self, item: QTreeWidgetItem) -> None:
        self.setCurrentItem(item)
        if query := self.current_query():
            self.search_chosen.emit(query)
        elif self.current_row() is not None:
            self.file_chosen.emit()
