"""List view of the search results, and its context menus."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from desktop_search.domain.formats import family_of
from desktop_search.domain.queries import NearestSentence, SearchAnswer
from desktop_search.domain.recognition import needs_recognition
from desktop_search.platform.desktop.open_with import Program, programs_for
from desktop_search.platform.desktop.pdf_viewers import page_viewer
from desktop_search.ui.results.citations import citation_forms
from desktop_search.ui.results.result_delegate import ICON, ResultDelegate
from desktop_search.ui.results.result_model import ResultModel, ResultRow, question_of
from desktop_search.ui.results.sorting import Grouping, Order
from desktop_search.ui.texts.display_names import number_text, printable
from desktop_search.ui.texts.texts import files_text, page_label_text
from desktop_search.ui.theme.icons import kind_pixmap
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.shortcuts import ENTER

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Set for keys of the numeric keypad; not a modifier the user holds.
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
# Maximum number of programs in the menu; longer lists are hard to scan.
PROGRAMS_SHOWN = 8


class ResultMenu(QMenu):
    """Context menu of a row. Emits the name of the action; "open_with:ID" names a program for this file type."""

    chosen = Signal(str)

    def __init__(self, row: ResultRow, head: ResultRow | None, parent: QWidget) -> None:
        """`head` is the row with the heading of the file that the row belongs to or is folded under."""
        super().__init__(parent)
        self._add("open", self.tr("Open"), ENTER)
        page = page_label_text(row.hit.page_label or "") or number_text(row.hit.page or 0)
        if row.hit.page and row.file.kind == "pdf" and page_viewer(Path(row.file.path)):
            self._add("open_at", self.tr("Open at page {page}").format(page=page))
        self._add_programs(row)
        self._add("reveal", self.tr("Show in folder"), f"Ctrl+{ENTER}")
        if head and head.file.alike:
            self.addSeparator()
            is_open = head.is_open
            text = self.tr("Hide duplicates and versions") if is_open else self.tr("Show duplicates and versions")
            self._add("fold" if is_open else "unfold", text)
        self.addSeparator()
        self._add("similar", self.tr("Find similar files"), "Ctrl+Shift+F")
        self._add("like_passage", self.tr("Find similar passages"))
        self.addSeparator()
        self._add("copy_path", self.tr("Copy path"), "Ctrl+C")
        self._add("copy_passage", self.tr("Copy passage"))
        self._add("copy_citation", self.tr("Copy passage with citation"), "Ctrl+Shift+C")
        citations = self.addMenu(self.tr("Copy citation"))
        for form, text in citation_forms().items():
            self._add(f"cite_{form}", text, to=citations)
        if needs_recognition(row.file.kind, bool(row.file.explanation) or row.hit.confidence is not None):
            self.addSeparator()
            self._add("recognize_again", self.tr("Recognize text again"))
            self._add("recognize_as", self.tr("Recognize as language…"))
        self.addSeparator()
        self._add_exclusions(row)

    def _add(self, name: str, text: str, keys: str = "", to: QMenu | None = None) -> None:
        action = (to or self).addAction(text.replace("&", "&&"), lambda: self.chosen.emit(name))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)

    def _add_programs(self, row: ResultRow) -> None:
        programs: Sequence[Program] = programs_for(Path(row.file.path))[:PROGRAMS_SHOWN]
        if sys.platform in ("win32", "darwin"):
            self._add("open_with", self.tr("Open with…"))
        if not programs:
            return
        sub = self.addMenu(self.tr("Open with"))
        for program in programs:
            self._add(f"open_with:{program.program_id}", printable(program.name), to=sub)

    def _add_exclusions(self, row: ResultRow) -> None:
        sub = self.addMenu(self.tr("Exclude from search"))
        path = Path(row.file.path)
        self._add("exclude_file", self.tr("This file…"), to=sub)
        folder = self.tr("The folder {name}…").format(name=printable(path.parent.name))
        self._add("exclude_folder", folder, to=sub)
        if path.suffix:
            kind = self.tr("All {suffix} files…").format(suffix=printable(path.suffix))
            self._add("exclude_type", kind, to=sub)


class SeveralMenu(QMenu):
    """Context menu of several files; emits the same action names."""

    chosen = Signal(str)

    def __init__(self, files: int, parent: QWidget) -> None:
        super().__init__(parent)
        for name, text, keys in (
            ("open", self.tr("Open {files}"), ENTER),
            ("copy_path", self.tr("Copy the paths of {files}"), "Ctrl+C"),
        ):
            action = self.addAction(text.format(files=files_text(files)), partial(self.chosen.emit, name))
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)


class ResultList(QListView):
    """Shows an answer; emits a signal for each action on a row."""

    row_chosen = Signal(object)
    """Emits the new current row; None if there is none."""
    open_requested = Signal(object)
    reveal_requested = Signal(object)
    copy_path_requested = Signal(object)
    several_requested = Signal(str, object)
    """Emits the action on several files, "open" or "copy_path", and one row per file."""
    similar_requested = Signal(object)
    """Emits the row to find similar files for."""
    like_passage_requested = Signal(object)
    action_requested = Signal(str, object)
    """Emits any other action of `ResultMenu` by name, and the row."""
    end_reached = Signal()
    """Emitted when the user has scrolled to the end of the list and more results may be wanted."""
    left_upwards = Signal()
    typed = Signal(str)
    """Emits a typed character, which belongs in the search box."""

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
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalScrollBar().setSingleStep(24)
        self._question = ("", "")
        self._is_pointed_at = False
        self._is_moved = False
        """True while the list scrolls programmatically."""
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.results = ResultModel(self)
        self._delegate = ResultDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setModel(self.results)
        self.results.modelAboutToBeReset.connect(self._delegate.forget_heights)
        self.activated.connect(self._on_activated)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self.viewport().update)

    def show_answer(self, answer: SearchAnswer | None) -> None:
        """Replace the rows. A newer answer to the same query keeps scroll position and selection."""
        if answer is not None and self.results.lengthen(answer):
            return
        question = question_of(answer)
        is_same, self._question = question == self._question, question
        self._is_pointed_at = False
        before = self.current_row() if is_same and self.currentIndex().row() > 0 else None
        was_at_weaker_line = is_same and self.is_at_weaker_line
        selected = self._selected_passages() if is_same else []
        scrolled = self.verticalScrollBar().value() if is_same else 0
        self.results.show_answer(answer)
        index = self.results.find(before.hit.passage_id) if before else QModelIndex()
        if was_at_weaker_line:
            index = self.results.weaker_line()
        if not index.isValid():
            index = self.results.index(0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._select_again(selected)
            self.doItemsLayout()
            self.verticalScrollBar().setValue(scrolled)
        else:
            self.row_chosen.emit(None)

    def arrange(self, order: Order, grouping: Grouping) -> None:
        """Change order or grouping; the current passage stays current."""
        before, selected = self.current_row(), self._selected_passages()
        self.results.arrange(order, grouping)
        index = self.results.find(before.hit.passage_id) if before else QModelIndex()
        self._is_moved = True
        if index.isValid():
            self.setCurrentIndex(index)
            self._select_again(selected)
        self._is_moved = False

    def take_over(self, other: "ResultList") -> None:
        """Copy selection and scroll position from another list with the same answer."""
        if self.results.hidden_files and not other.results.hidden_files:
            self.results.show_weaker()
        row = other.current_row()
        if row is not None and (index := self.results.find(row.hit.passage_id)).isValid():
            self.setCurrentIndex(index)
        self._select_again(other._selected_passages())
        self.doItemsLayout()
        self.verticalScrollBar().setValue(other.verticalScrollBar().value())

    def _selected_passages(self) -> list[int]:
        """Passages of several selected rows; empty if only the current row is selected."""
        rows = [row for index in self.selectedIndexes() if (row := self.results.row_at(index))]
        return [row.hit.passage_id for row in rows] if len(rows) > 1 else []

    def _select_again(self, passages: Sequence[int]) -> None:
        if passages:
            # The current row may have been deselected.
            self.clearSelection()
        for index in map(self.results.find, passages):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def chosen_rows(self) -> list[ResultRow]:
        """One row of each selected file, from top to bottom; the current row if none is selected."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row()) or [self.currentIndex()]
        rows = [row for index in indexes if (row := self.results.row_at(index))]
        return list({row.file.path: row for row in reversed(rows)}.values())[::-1]

    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value > 0 and value >= bar.maximum() - bar.pageStep() // 2:
            if self.results.canFetchMore(QModelIndex()):
                self.results.fetchMore(QModelIndex())
            elif not self._is_moved and not self.results.hidden_files:
                self.end_reached.emit()

    @property
    def is_as_ranked(self) -> bool:
        """True if the files are in the order of the answer, without groups."""
        return self.results.is_as_ranked

    @property
    def is_untouched(self) -> bool:
        """True if the user has not selected, scrolled, expanded or hovered over anything in this answer."""
        is_at_top = self.currentIndex().row() <= 0 and self.verticalScrollBar().value() == 0
        return is_at_top and not (self.hasFocus() or self._is_pointed_at or self.results.has_unfolded)

    def current_row(self) -> ResultRow | None:
        return self.results.row_at(self.currentIndex())

    def step(self, rows: int) -> None:
        """Move the current row up or down."""
        index = self.results.index(self.currentIndex().row() + rows)
        if index.isValid():
            self.setCurrentIndex(index)

    def unfold(self, index: QModelIndex, wanted: bool) -> None:
        """Expand or collapse the similar files of a row; collapsing makes their parent row current."""
        head = self.results.head_of(index)
        row = self.results.row_at(index)
        if not wanted and row and row.is_folded:
            self.setCurrentIndex(head)
        self.results.unfold(head, wanted)

    def _on_activated(self, index: QModelIndex) -> None:
        if self.results.is_weaker_line(index):
            self.show_weaker()
        row = self.results.row_at(index)
        if row:
            self.open_requested.emit(row)

    def show_weaker(self) -> None:
        """Replace the last line by the weaker results and select the first of them."""
        if not self.results.hidden_files:
            return
        first = self.results.show_weaker()
        self._is_moved = True
        self.setCurrentIndex(first if first.isValid() else self.results.index(self.results.rowCount() - 1))
        self._is_moved = False

    def show_sentence(self, nearest: NearestSentence) -> None:
        """Show the best sentence of a passage in its row."""
        if nearest.span is not None:
            self.results.show_sentence(nearest.passage_id, nearest.span)
            self.scheduleDelayedItemsLayout()

    @property
    def is_at_weaker_line(self) -> bool:
        """True if the line "Show weaker results" is current."""
        return self.results.is_weaker_line(self.currentIndex())

    def _more_at(self, place: QPoint) -> QModelIndex:
        """Index of the row whose "more like this" is at this position; invalid if there is none."""
        index = self.indexAt(place)
        row = self.results.row_at(index)
        is_there = row is not None and self._delegate.more_rect(
            self.visualRect(index), row, self.layoutDirection()
        ).contains(place)
        return index if is_there else QModelIndex()

    def _is_weaker_line_at(self, place: QPoint) -> bool:
        return self.results.is_weaker_line(self.indexAt(place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._more_at(event.position().toPoint())
        row = self.results.row_at(index)
        if row and event.button() == Qt.MouseButton.LeftButton:
            self.unfold(index, not row.is_open)
            return
        if self._is_weaker_line_at(event.position().toPoint()) and event.button() == Qt.MouseButton.LeftButton:
            self.show_weaker()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._is_pointed_at = True
        place = event.position().toPoint()
        is_link = self._more_at(place).isValid() or self._is_weaker_line_at(place)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (*ENTER_KEYS, Qt.Key.Key_Space) and self.is_at_weaker_line:
            self.show_weaker()
        elif event.key() in ENTER_KEYS and row:
            if control:
                self.reveal_requested.emit(row)
            else:
                self._act_on_chosen("open", self.open_requested)
        elif event.matches(QKeySequence.StandardKey.Copy) and row:
            self._act_on_chosen("copy_path", self.copy_path_requested)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and row and not event.modifiers() & ~_KEYPAD:
            self.unfold(self.currentIndex(), (event.key() == Qt.Key.Key_Right) != self.isRightToLeft())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0 and not event.modifiers() & ~_KEYPAD:
            self.left_upwards.emit()
        elif _is_text(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _act_on_chosen(self, name: str, one: SignalInstance) -> None:
        rows = self.chosen_rows()
        if len(rows) > 1:
            self.several_requested.emit(name, rows)
        elif rows:
            one.emit(rows[0])

    def make_menu(self) -> ResultMenu | SeveralMenu | None:
        """Context menu for the current row, or for several selected files."""
        row, rows = self.current_row(), self.chosen_rows()
        if row is None:
            return None
        if len(rows) > 1:
            several = SeveralMenu(len(rows), self)
            several.chosen.connect(lambda name: self.several_requested.emit(name, rows))
            several.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            return several
        menu = ResultMenu(row, self.results.row_at(self.results.head_of(self.currentIndex())), self)
        menu.chosen.connect(lambda name: self._on_menu(name, row))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        # No item is below the last row.
        if (by_key or self.indexAt(event.pos()).isValid()) and (menu := self.make_menu()) is not None:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            menu.popup(place if by_key else event.globalPos())

    def _on_menu(self, name: str, row: ResultRow) -> None:
        own = {
            "open": self.open_requested,
            "reveal": self.reveal_requested,
            "copy_path": self.copy_path_requested,
            "similar": self.similar_requested,
            "like_passage": self.like_passage_requested,
        }
        if name in ("unfold", "fold"):
            self.unfold(self.currentIndex(), name == "unfold")
        elif name in own:
            own[name].emit(row)
        else:
            self.action_requested.emit(name, row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # In a single column, Qt does not update row positions although the heights depend on the width.
            self.scheduleDelayedItemsLayout()

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: N802
        row = self.current_row()
        if row is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.results.mimeData(self.dragged()))
        # A pixmap of the whole row would hide the drop target.
        drag.setPixmap(kind_pixmap(family_of(row.file.kind), ICON, self.devicePixelRatioF()))
        drag.exec(supported)

    def dragged(self) -> list[QModelIndex]:
        """Rows to drag: all selected ones, from top to bottom."""
        return sorted(self.selectedIndexes(), key=lambda index: index.row()) or [self.currentIndex()]

    def currentChanged(  # noqa: N802
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        # On the line "Show weaker results" the preview stays unchanged.
        if not self.results.is_weaker_line(current):
            self.row_chosen.emit(self.results.row_at(current))


def _is_text(event: QKeyEvent) -> bool:
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & command
