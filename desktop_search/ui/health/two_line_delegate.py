"""Draws a cell in two lines: a name with what belongs to it, or a sentence that wraps."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_search.ui.health.problem_tree import ProblemColumn, ProblemRole
from desktop_search.ui.theme.mirroring import Mirror
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.passage_lines import set_lines

PAD_X, PAD_Y = 12, 8


class TwoLineDelegate(QStyledItemDelegate):
    """For the tree of problems."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def row_height(self, line: int) -> int:
        """Pixels of a row, for lines of that many."""
        return line * 2 + 2 * PAD_Y

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # PySide's stubs leave out the fields of style options.
        style: Any = option
        tokens = self._theme.tokens
        painter.save()
        mirror = Mirror(style.rect, style.direction)
        # Each text goes its own way; where it begins is reckoned by the mirror.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if style.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(style.rect, QColor(tokens.accent_soft))
        rect = style.rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        painter.setPen(QColor(tokens.text))
        if index.column() == ProblemColumn.FILE:
            if index.data(ProblemRole.IS_GROUP):
                painter.setFont(self._theme.fonts.strong)
            self._paint_name(painter, mirror, rect, text, index.data(ProblemRole.DETAIL))
        elif text:
            _paint_sentence(painter, mirror, rect, text)
        painter.restore()

    def _paint_name(self, painter: QPainter, mirror: Mirror, rect: QRect, name: str, detail: str) -> None:
        metrics = painter.fontMetrics()
        name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, rect.width())
        mirror.text(painter, rect.left(), rect.top() + metrics.ascent(), name)
        painter.setFont(self._theme.fonts.small)
        painter.setPen(QColor(self._theme.tokens.muted))
        small = painter.fontMetrics()
        detail = small.elidedText(detail, Qt.TextElideMode.ElideMiddle, rect.width())
        mirror.text(painter, rect.left(), rect.top() + metrics.height() + small.ascent(), detail)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        style: Any = option
        return QSize(120, self.row_height(style.fontMetrics.height()))


def _paint_sentence(painter: QPainter, mirror: Mirror, rect: QRect, text: str) -> None:
    # As the writing breaks its lines: Japanese has no spaces to break them at.
    lines = set_lines(text, (), QTextCharFormat(), painter.font(), rect.width(), 2)
    lines.paint(painter, mirror.column(rect.left(), rect.width(), rect.top()))
