"""The page of files that could not be read."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_search.domain.status import FileProblem
from desktop_search.ui.parts import MessageView, button, label
from desktop_search.ui.problem_model import ProblemColumn, ProblemModel, ProblemRole
from desktop_search.ui.theme import Theme
from desktop_search.ui.wording import files_text

CELL_PAD = 12
LINES = 2


class ProblemDelegate(QStyledItemDelegate):
    """Two lines to a cell: a name with its folder, or a sentence that wraps."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def row_height(self, line: int) -> int:
        return line * LINES + 2 * 8

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # PySide's stubs leave out the fields of style options.
        style: Any = option
        tokens = self._theme.tokens
        painter.save()
        if style.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(style.rect, QColor(tokens.accent_soft))
        rect = style.rect.adjusted(CELL_PAD, 8, -CELL_PAD, -8)
        detail = index.data(ProblemRole.DETAIL)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        painter.setPen(QColor(tokens.text))
        if index.column() == ProblemColumn.FILE:
            self._paint_name(painter, rect, text, detail)
        else:
            _paint_sentence(painter, rect, text)
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRect, name: str, folder: str) -> None:
        metrics = painter.fontMetrics()
        name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect.left(), rect.top() + metrics.ascent(), name)
        painter.setFont(self._theme.fonts.small)
        painter.setPen(QColor(self._theme.tokens.muted))
        small = painter.fontMetrics()
        folder = small.elidedText(folder, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect.left(), rect.top() + metrics.height() + small.ascent(), folder)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        style: Any = option
        return QSize(120, self.row_height(style.fontMetrics.height()))


def _paint_sentence(painter: QPainter, rect: QRect, text: str) -> None:
    metrics = painter.fontMetrics()
    words, line = text.split(), ""
    while words and metrics.horizontalAdvance(f"{line} {words[0]}".strip()) <= rect.width():
        line = f"{line} {words.pop(0)}".strip()
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect.left(), rect.top() + metrics.ascent(), line)
    painter.drawText(rect.left(), rect.top() + metrics.height() + metrics.ascent(), rest)


class ProblemsPage(QWidget):
    """Shows each unreadable file with its reason; retries on request."""

    retry_requested = Signal(object)
    """Paths to read again; an empty tuple for all."""
    open_requested = Signal(str)
    reveal_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = ProblemModel(self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self.model)
        self._filtered.setFilterRole(ProblemRole.FILTER)
        self._filtered.setFilterKeyColumn(0)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name or reason"))
        self.filter.setAccessibleName(self.tr("Filter problems"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        self.table = QTableView()
        self._prepare_table(theme)
        self._retry = button(self.tr("Retry"), self._retry_selected, "", "refresh", theme)
        self._open = button(self.tr("Open"), lambda: self._emit(self.open_requested), "", "open", theme)
        self._reveal = button(self.tr("Show in folder"), lambda: self._emit(self.reveal_requested), "", "reveal", theme)
        self._retry_all = button(self.tr("Retry all"), lambda: self.retry_requested.emit(()))
        self._count = label("", "muted")
        self.message = MessageView(theme)
        self._stack = QStackedWidget()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self.table.selectionModel().selectionChanged.connect(lambda: self._refresh())
        self.model.modelReset.connect(self._refresh)
        self._refresh()

    def _prepare_table(self, theme: Theme) -> None:
        table = self.table
        table.setModel(self._filtered)
        delegate = ProblemDelegate(theme, table)
        table.setItemDelegate(delegate)
        table.setAccessibleName(self.tr("Files that could not be read"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(delegate.row_height(table.fontMetrics().height()))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.activated.connect(lambda: self._emit(self.reveal_requested))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Problems"), "page", wrap=False), 1)
        head.addWidget(self._retry_all)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.filter, 1)
        for part in (self._retry, self._open, self._reveal):
            tools.addWidget(part)
        filled = QWidget()
        inner = QVBoxLayout(filled)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(tools)
        inner.addWidget(self.table, 1)
        self._stack.addWidget(self.message)
        self._stack.addWidget(filled)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._count)
        column.addWidget(self._stack, 1)

    def show_problems(self, problems: tuple[FileProblem, ...]) -> None:
        """Replace the table's rows; the selection stays where its files still are."""
        chosen = {problem.path for problem in self.selected()}
        self.model.show_problems(problems)
        for number in range(self._filtered.rowCount() if chosen else 0):
            index = self._filtered.index(number, 0)
            if index.data(ProblemRole.PROBLEM).path in chosen:
                self.table.selectRow(number)

    def selected(self) -> list[FileProblem]:
        """The problems of the selected rows."""
        return [index.data(ProblemRole.PROBLEM) for index in self.table.selectionModel().selectedRows()]

    def _on_filter(self, text: str) -> None:
        self._filtered.setFilterFixedString(text)
        self._refresh()

    def _refresh(self) -> None:
        chosen = len(self.selected())
        self._retry.setEnabled(chosen > 0)
        self._open.setEnabled(chosen == 1)
        self._reveal.setEnabled(chosen == 1)
        total = self.model.rowCount()
        self._retry_all.setEnabled(total > 0)
        text = self.tr("{files} could not be read. Everything else is searched as usual.").format(
            files=files_text(total)
        )
        self._count.setText(text if total else "")
        self._count.setVisible(total > 0)
        self._stack.setCurrentIndex(1 if total else 0)
        self.message.say("check", self.tr("No problems"), self.tr("Every file that holds text could be read."))

    def _retry_selected(self) -> None:
        self.retry_requested.emit(tuple(problem.path for problem in self.selected()))

    def _emit(self, signal: Any) -> None:
        chosen = self.selected()
        if chosen:
            signal.emit(chosen[0].path)
