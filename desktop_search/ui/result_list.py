"""The list of results."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu

from desktop_search.domain.queries import SearchAnswer
from desktop_search.ui.names import printable_text
from desktop_search.ui.result_delegate import ResultDelegate
from desktop_search.ui.result_model import ResultModel, ResultRow, question_of
from desktop_search.ui.theme import Theme
from desktop_search.ui.wording import more_like_text

# Fills the window; the rest follows between other events.
ROWS_AT_ONCE = 12
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Says where a key is, not that another is held.
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class ResultList(QListView):
    """Shows an answer; says what the person wants done with a row."""

    row_chosen = Signal(object)
    """The current row changed; None when there is none."""
    open_requested = Signal(object)
    reveal_requested = Signal(object)
    copy_path_requested = Signal(object)
    similar_requested = Signal(object)
    """Files like that of a row are wanted."""
    like_passage_requested = Signal(object)
    left_upwards = Signal()
    typed = Signal(str)
    """A letter was typed: it belongs into the search box."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Search results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self._question = ("", "")
        self._is_pointed_at = False
        # Setting a hundred passages at once would hold up the typing.
        self.setBatchSize(ROWS_AT_ONCE)
        self.results = ResultModel(self)
        self._delegate = ResultDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setModel(self.results)
        self.activated.connect(self._on_activated)
        theme.changed.connect(self.viewport().update)

    def show_answer(self, answer: SearchAnswer | None) -> None:
        """Replace the rows; a newer answer to the same query leaves place and choice alone, as they may be reading."""
        question = question_of(answer)
        is_same, self._question = question == self._question, question
        self._is_pointed_at = False
        before = self.current_row() if is_same and self.currentIndex().row() > 0 else None
        scrolled = self.verticalScrollBar().value() if is_same else 0
        # What has been set before is set quickly, and can be scrolled at once.
        self.setLayoutMode(QListView.LayoutMode.SinglePass if is_same else QListView.LayoutMode.Batched)
        self.results.show_answer(answer)
        index = self.results.find(before.hit.passage_id) if before else QModelIndex()
        if not index.isValid():
            index = self.results.index(0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.doItemsLayout()
            self.verticalScrollBar().setValue(scrolled)
        else:
            self.row_chosen.emit(None)

    @property
    def is_untouched(self) -> bool:
        """True while the person has done nothing with the answer shown: not chosen, scrolled, unfolded, pointed at."""
        is_at_top = self.currentIndex().row() <= 0 and self.verticalScrollBar().value() == 0
        return is_at_top and not (self.hasFocus() or self._is_pointed_at or self.results.has_unfolded)

    def current_row(self) -> ResultRow | None:
        return self.results.row_at(self.currentIndex())

    def step(self, rows: int) -> None:
        """Move the choice up or down."""
        index = self.results.index(self.currentIndex().row() + rows)
        if index.isValid():
            self.setCurrentIndex(index)

    def unfold(self, index: QModelIndex, wanted: bool) -> None:
        """Show the files like that of a row, or put them away; the choice then goes to the one they stand under."""
        head = self.results.head_of(index)
        row = self.results.row_at(index)
        if not wanted and row and row.is_folded:
            self.setCurrentIndex(head)
        self.results.unfold(head, wanted)

    def _on_activated(self, index: QModelIndex) -> None:
        row = self.results.row_at(index)
        if row:
            self.open_requested.emit(row)

    def _more_at(self, place: QPoint) -> QModelIndex:
        """The row whose "more like this" is there; invalid where there is none."""
        index = self.indexAt(place)
        row = self.results.row_at(index)
        is_there = row is not None and self._delegate.more_rect(self.visualRect(index), row).contains(place)
        return index if is_there else QModelIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._more_at(event.position().toPoint())
        row = self.results.row_at(index)
        if row and event.button() == Qt.MouseButton.LeftButton:
            self.unfold(index, not row.is_open)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._is_pointed_at = True
        is_link = self._more_at(event.position().toPoint()).isValid()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER_KEYS and row:
            (self.reveal_requested if control else self.open_requested).emit(row)
        elif event.matches(QKeySequence.StandardKey.Copy) and row:
            self.copy_path_requested.emit(row)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and row and not event.modifiers() & ~_KEYPAD:
            self.unfold(self.currentIndex(), event.key() == Qt.Key.Key_Right)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif _is_text(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.current_row()
        if row is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.open_requested.emit(row))
        menu.addAction(self.tr("Show in folder"), lambda: self.reveal_requested.emit(row))
        head = self.results.row_at(self.results.head_of(self.currentIndex()))
        if head and head.file.alike:
            menu.addSeparator()
            text = self.tr("Hide those like this") if head.is_open else more_like_text(len(head.file.alike))
            menu.addAction(text, lambda: self.unfold(self.currentIndex(), not head.is_open))
        menu.addSeparator()
        menu.addAction(self.tr("Find similar files"), lambda: self.similar_requested.emit(row))
        menu.addAction(self.tr("Find similar passages"), lambda: self.like_passage_requested.emit(row))
        menu.addSeparator()
        menu.addAction(self.tr("Copy path"), lambda: self.copy_path_requested.emit(row))
        menu.addAction(
            self.tr("Copy passage"), lambda: QGuiApplication.clipboard().setText(printable_text(row.hit.text))
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def currentChanged(  # noqa: N802
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.row_chosen.emit(self.results.row_at(current))


def _is_text(event: QKeyEvent) -> bool:
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & command
