"""Paints a row of quick search: one file in three lines."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_search.domain.formats import family_of
from desktop_search.domain.titles import title_of
from desktop_search.ui.results import match_strength
from desktop_search.ui.results.excerpt import excerpt, to_whole_words
from desktop_search.ui.results.result_model import ResultRole, ResultRow
from desktop_search.ui.texts.display_names import printable
from desktop_search.ui.texts.texts import location_text, page_place_text
from desktop_search.ui.theme.icons import kind_pixmap
from desktop_search.ui.theme.mirroring import Mirror
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.passage_lines import PassageLines, set_lines

PAD, SIDE, GAP, LINE_GAP = 8, 20, 12, 2
ICON = 28
KEPT_LINES = 200
# Reserve for letters narrower than the average character width; overflow is elided.
OVER = 1.2


class QuickDelegate(QStyledItemDelegate):
    """Paints title, page and match strength; the passage with highlighted words; the folder."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strong = QFontMetrics(theme.fonts.strong)
        self._body = QFontMetrics(theme.fonts.body)
        self._small = QFontMetrics(theme.fonts.small)
        self._lines: dict[tuple[object, ...], PassageLines] = {}
        theme.changed.connect(self._lines.clear)

    @property
    def row_height(self) -> int:
        """Height of every row, in pixels."""
        return self._strong.height() + self._body.height() + self._small.height() + 2 * PAD + 2 * LINE_GAP

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ResultRow = index.data(ResultRole.ROW)
        # PySide's stubs lack the fields of style options.
        style: Any = option
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, style)
        place = _Place(style.rect, style.direction)
        ratio = painter.device().devicePixelRatioF()
        icon = place.box(SIDE, PAD + LINE_GAP, ICON, ICON)
        painter.drawPixmap(icon, kind_pixmap(family_of(row.file.kind), ICON, ratio))
        self._paint_head(painter, place, row)
        self._paint_passage(painter, place, row)
        top = PAD + self._strong.height() + self._body.height() + 2 * LINE_GAP
        trail = self._small.elidedText(location_text(row.file), Qt.TextElideMode.ElideMiddle, place.text_width)
        self._write(painter, place.line(top, self._small.height()), trail, self._theme.fonts.small, "muted")
        painter.restore()

    def _paint_ground(self, painter: QPainter, style: Any) -> None:
        selected = bool(style.state & QStyle.StateFlag.State_Selected)
        if not selected and not style.state & QStyle.StateFlag.State_MouseOver:
            return
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft if selected else tokens.window))
        painter.drawRoundedRect(QRectF(style.rect).adjusted(8, 1, -8, -1), 8, 8)

    def _paint_head(self, painter: QPainter, place: "_Place", row: ResultRow) -> None:
        """Title; page and strength are at the end of the line."""
        hit = row.hit
        line = place.line(PAD, self._strong.height())
        if row.strength:
            self._paint_strength(painter, place, row.strength)
            line = place.line(PAD, self._strong.height(), match_strength.WIDTH + GAP)
        page = page_place_text(hit, row.file)
        elided = self._small.elidedText(page, Qt.TextElideMode.ElideRight, line.width() // 2)
        self._write(painter, line, elided, self._theme.fonts.small, "muted", Qt.AlignmentFlag.AlignTrailing)
        room = line.width() - self._small.horizontalAdvance(elided) - GAP
        title = self._strong.elidedText(printable(title_of(row.file)), Qt.TextElideMode.ElideRight, room)
        self._write(painter, line, title, self._theme.fonts.strong, "text")

    def _paint_strength(self, painter: QPainter, place: "_Place", level: int) -> None:
        painter.save()
        left = place.text_from + place.text_width - match_strength.WIDTH
        middle = place.rect.top() + PAD + self._strong.height() / 2
        match_strength.paint_strength(
            painter, place.mirror, place.rect.left() + left, middle, level, self._theme.tokens
        )
        painter.restore()

    def _paint_passage(self, painter: QPainter, place: "_Place", row: ResultRow) -> None:
        line = place.line(PAD + self._strong.height() + LINE_GAP, self._body.height())
        painter.setPen(QColor(self._theme.tokens.muted if row.file.explanation else self._theme.tokens.text))
        lines = self._passage(row, line.width(), mirrored=place.mirror.is_mirrored)
        lines.paint(painter, QPointF(line.left(), line.top()))

    def _passage(self, row: ResultRow, width: int, *, mirrored: bool) -> PassageLines:
        key = (row.shown_text, row.hit.marks, row.hit.spans, width, mirrored)
        if key not in self._lines:
            if len(self._lines) >= KEPT_LINES:
                self._lines.clear()
            passage = row.shown_text
            # Cut the text to slightly more than one line, so that the first highlighted word is visible.
            budget = int(OVER * width / self._body.averageCharWidth())
            cut = to_whole_words(excerpt(passage, row.hit.marks, budget, row.hit.spans), passage)
            tokens, mark = self._theme.tokens, QTextCharFormat()
            mark.setBackground(QColor(tokens.mark))
            mark.setForeground(QColor(tokens.on_mark))
            mark.setFontWeight(QFont.Weight.DemiBold)
            self._lines[key] = set_lines(cut.text, cut.marks, mark, self._theme.fonts.body, width, 1, mirrored=mirrored)
        return self._lines[key]

    def _write(
        self,
        painter: QPainter,
        line: QRect,
        text: str,
        font: QFont,
        color: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(getattr(self._theme.tokens, color)))
        # Each text has its own direction and is elided at its own end.
        direction = painter.layoutDirection()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = QStyle.visualAlignment(direction, side)
        painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        painter.setLayoutDirection(direction)


class _Place:
    """Rectangles inside a row, mirrored for right-to-left layouts."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self.rect, self._direction = rect, direction
        self.mirror = Mirror(rect, direction)
        self.text_from = SIDE + ICON + GAP
        self.text_width = max(40, rect.width() - self.text_from - SIDE)

    def box(self, x: int, y: int, width: int, height: int) -> QRect:
        logical = QRect(self.rect.left() + x, self.rect.top() + y, width, height)
        return QStyle.visualRect(self._direction, self.rect, logical)

    def line(self, y: int, height: int, free: int = 0) -> QRect:
        """A line of the text column, without `free` pixels at its end."""
        return self.box(self.text_from, y, self.text_width - free, height)
