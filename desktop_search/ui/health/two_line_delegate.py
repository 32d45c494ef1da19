"""Paints a cell in two lines: a name with a detail, or a sentence that wraps."""

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
    """Item delegate of the problem tree."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def row_height(self, line: int) -> int:
        """Height of a row in pixels, for a line height in pixels."""
        return line * 2 + 2 * PAD_Y

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # PySide's stubs lack the fields of style options.
        style: Any = option
        tokens = self._theme.tokens
        painter.save()
        mirror = Mirror(style.rect, style.direction)
        # The direction of each text is detected; its start is computed by the mirror.
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
    # Line breaks follow the script: Japanese has no spaces to break at.
    lines = set_lines(text, (), QTextCharFormat(), painter.font(), rect.width(), 2)
    lines.paint(painter, mirror.column(rect.left(), rect.width(), rect.top()))
