"""Item delegate of the result list: heading of a file, and a passage with highlighted words."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_search.domain.formats import family_of
from desktop_search.domain.queries import FileHit
from desktop_search.domain.titles import second_name, title_of
from desktop_search.ui.results import match_strength
from desktop_search.ui.results.excerpt import excerpt
from desktop_search.ui.results.result_model import ResultRole, ResultRow
from desktop_search.ui.texts.display_names import (
    in_own_direction,
    is_read_from_right,
    isolated,
    printable,
)
from desktop_search.ui.texts.file_type_names import kind_name
from desktop_search.ui.texts.texts import (
    date_text,
    exact_match_text,
    location_text,
    more_like_text,
    page_text,
    place_text,
)
from desktop_search.ui.theme.focus_ring import has_ring
from desktop_search.ui.theme.icons import kind_pixmap
from desktop_search.ui.theme.mirroring import Mirror
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.passage_lines import PassageLines, set_lines

MAX_LINES = 3
# Width of an average character relative to that of narrow ones.
NARROW = 1.6
# Size of the layout cache; the user reads one answer at a time.
KEPT_LAYOUTS = 400
PAD = 12
GAP = 4
ICON = 32
TEXT_LEFT = PAD + 8 + ICON + PAD
# Padding above the second and later passages of a file.
NEXT_TOP = 10
# Sizes for a file folded under another.
FOLDED_ICON = 20
FOLDED_PAD = 7
# Minimum width of a passage or title in a very narrow list.
LEAST_WIDTH = 80
SEPARATOR = "  ·  "


class ResultDelegate(QStyledItemDelegate):
    """Paints rows and caches the text layouts, because an answer is often replaced by a slightly longer one."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._laid: dict[tuple[object, ...], PassageLines] = {}
        self._heights: dict[int, tuple[ResultRow, int, int]] = {}
        """Cached heights by the row's identity: the row, the width it was measured for, and the height."""
        self._full_height = set_lines("x " * 2_000, (), QTextCharFormat(), theme.fonts.body, 400, MAX_LINES).height
        self._metrics = {
            "strong": QFontMetrics(theme.fonts.strong),
            "small": QFontMetrics(theme.fonts.small),
            "body": QFontMetrics(theme.fonts.body),
        }
        theme.changed.connect(self.forget_layouts)

    def forget_layouts(self) -> None:
        """Clear the layout cache, after the theme has changed."""
        self._laid.clear()

    def forget_heights(self) -> None:
        """Clear the height cache, before the model is reset."""
        self._heights.clear()

    def _heading_height(self) -> int:
        return max(ICON, self._metrics["strong"].height() + GAP + self._metrics["small"].height())

    def section_height(self, row: ResultRow) -> int:
        """Height of the group heading above a row; 0 if no group begins there."""
        return self._metrics["strong"].height() + 2 * PAD if row.section else 0

    def _place_height(self, row: ResultRow) -> int:
        return self._metrics["small"].height() + GAP if place_text(row.hit, row.file) else 0

    def _passage(self, row: ResultRow, width: int, mirrored: bool) -> PassageLines:
        beside = 0 if place_text(row.hit, row.file) else self._badge_room(row, width)
        margins = (beside, 0) if is_read_from_right(row.shown_text) else (0, beside)
        key = (row.shown_text, row.hit.marks, row.hit.spans, width, margins, mirrored)
        if key not in self._laid:
            if len(self._laid) >= KEPT_LAYOUTS:
                self._laid.clear()
            self._laid[key] = self._set_lines(row, width, margins, mirrored=mirrored)
        return self._laid[key]

    def _passage_height(self, row: ResultRow, width: int, mirrored: bool) -> int:
        # Certainly long enough to fill all lines; the layout is deferred until the row is painted.
        if row.hit.text.isascii() and not row.hit.spans and len(row.hit.text) > 1.5 * self._budget(width):
            return self._full_height
        return self._passage(row, width, mirrored).height

    def _budget(self, width: int) -> int:
        """Number of characters that certainly fill the lines of a passage."""
        return int(MAX_LINES * NARROW * width / self._metrics["body"].averageCharWidth())

    def _set_lines(self, row: ResultRow, width: int, margins: tuple[int, int], *, mirrored: bool) -> PassageLines:
        cut = excerpt(row.shown_text, row.hit.marks, self._budget(width), row.hit.spans)
        tokens = self._theme.tokens
        mark = QTextCharFormat()
        mark.setBackground(QColor(tokens.mark))
        mark.setForeground(QColor(tokens.on_mark))
        mark.setFontWeight(QFont.Weight.DemiBold)
        return set_lines(
            cut.text, cut.marks, mark, self._theme.fonts.body, width, MAX_LINES, margins, mirrored=mirrored
        )

    def _text_width(self, width: int) -> int:
        return max(LEAST_WIDTH, width - TEXT_LEFT - PAD - 4)

    def _badge_width(self) -> int:
        return self._metrics["small"].horizontalAdvance(exact_match_text()) + 12

    def _badge_room(self, row: ResultRow, width: int) -> int:
        """Width that the badge takes from the place of a passage, or from its first line if it has no place.

        0 without a badge, or if the text next to it would be illegible.
        """
        room = self._badge_width() + PAD
        return room if row.is_exact and LEAST_WIDTH + room <= width else 0

    def _paint_section(self, painter: QPainter, rect: QRect, row: ResultRow, mirror: Mirror) -> None:
        tokens, strong = self._theme.tokens, self._metrics["strong"]
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), QColor(tokens.border))
        painter.setFont(self._theme.fonts.strong)
        painter.setPen(QColor(tokens.accent))
        text = strong.elidedText(row.section, Qt.TextElideMode.ElideMiddle, rect.width() - 2 * PAD - 8)
        mirror.text(painter, rect.left() + PAD + 4, rect.top() + PAD + strong.ascent(), text)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: ResultRow, mirror: Mirror) -> int:
        """Paint icon, title and strength, then name, type, folder and date. Returns the top of the passage."""
        tokens, strong = self._theme.tokens, self._metrics["strong"]
        top = rect.top() + PAD
        ratio = painter.device().devicePixelRatioF()
        mirror.pixmap(painter, rect.left() + PAD + 4, top, kind_pixmap(family_of(row.file.kind), ICON, ratio))
        left, right = rect.left() + TEXT_LEFT, rect.right() - PAD - 4
        title = printable(title_of(row.file))
        room = right - left
        if row.strength:
            edge = right - match_strength.WIDTH
            match_strength.paint_strength(painter, mirror, edge, top + strong.height() / 2, row.strength, tokens)
            room = edge - PAD - left
        painter.setFont(self._theme.fonts.strong)
        painter.setPen(QColor(tokens.text))
        title = strong.elidedText(title, Qt.TextElideMode.ElideRight, room)
        mirror.text(painter, left, top + strong.ascent(), title)
        self._paint_facts(painter, left, right, top + strong.height() + GAP // 2, row, mirror)
        return top + self._heading_height() + GAP

    def _paint_facts(self, painter: QPainter, left: int, right: int, top: int, row: ResultRow, mirror: Mirror) -> None:
        """Paint the second line of a heading."""
        tokens, small = self._theme.tokens, self._metrics["small"]
        line = top + small.ascent()
        painter.setFont(self._theme.fonts.small)
        if row.file.alike:
            right -= small.horizontalAdvance(_more_text(row))
            painter.setPen(QColor(tokens.accent))
            mirror.text(painter, right, line, _more_text(row))
            right -= PAD
        painter.setPen(QColor(tokens.muted))
        if row.file.is_version:
            version = self.tr("other version")
            right -= small.horizontalAdvance(version)
            mirror.text(painter, right, line, version)
            right -= PAD
        mirror.text(painter, left, line, facts_text(row.file, small, right - left))

    def more_rect(self, rect: QRect, row: ResultRow, direction: Qt.LayoutDirection) -> QRect:
        """Rectangle of "3 more like this" in a row painted in `rect`; empty if the row has none."""
        if not row.file.alike or not row.is_first or row.is_folded:
            return QRect()
        small, strong = self._metrics["small"], self._metrics["strong"]
        width = small.horizontalAdvance(_more_text(row))
        top = rect.top() + self.section_height(row) + PAD + strong.height() + GAP // 2
        return Mirror(rect, direction).rect(QRect(rect.right() - PAD - 4 - width, top, width, small.height()))

    def _paint_folded(self, painter: QPainter, rect: QRect, row: ResultRow, mirror: Mirror) -> None:
        """Paint a folded file: a line with title and date, and one with its location."""
        tokens, body, small = self._theme.tokens, self._metrics["body"], self._metrics["small"]
        top, left = rect.top() + FOLDED_PAD, rect.left() + TEXT_LEFT
        ratio = painter.device().devicePixelRatioF()
        mirror.pixmap(painter, left, top + 2, kind_pixmap(family_of(row.file.kind), FOLDED_ICON, ratio))
        left, right = left + FOLDED_ICON + PAD, rect.right() - PAD - 4
        date = date_text(row.file.modified_s)
        painter.setFont(self._theme.fonts.small)
        painter.setPen(QColor(tokens.muted))
        mirror.text(painter, right - small.horizontalAdvance(date), top + body.ascent(), date)
        page = page_text(row.hit.page, row.hit.page_end, row.hit.page_label, row.file.page_unit)
        name = isolated(printable(second_name(row.file)))
        where = in_own_direction("  ·  ".join(part for part in (page, name, location_text(row.file)) if part))
        where = small.elidedText(where, Qt.TextElideMode.ElideMiddle, right - left)
        mirror.text(painter, left, top + body.height() + small.ascent(), where)
        painter.setFont(self._theme.fonts.body)
        painter.setPen(QColor(tokens.text))
        room = right - small.horizontalAdvance(date) - PAD - left
        title = body.elidedText(printable(title_of(row.file)), Qt.TextElideMode.ElideRight, room)
        mirror.text(painter, left, top + body.ascent(), title)

    def _paint_passage(self, painter: QPainter, rect: QRect, row: ResultRow, top: int, mirror: Mirror) -> None:
        tokens, small = self._theme.tokens, self._metrics["small"]
        left, width = rect.left() + TEXT_LEFT, self._text_width(rect.width())
        place = place_text(row.hit, row.file)
        beside = self._badge_room(row, width)
        if beside:
            # At the end of the place, or of the passage's first line, which depends on its letters.
            turned = mirror.is_mirrored if place else is_read_from_right(row.shown_text)
            column = mirror.rect(QRect(left, top, width, 1))
            side = Mirror(column, Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
            line = small if place else self._metrics["body"]
            self._paint_badge(painter, column.right() + 1 - self._badge_width(), top + line.height() / 2, side)
        if place:
            room = width - beside
            painter.setFont(self._theme.fonts.small)
            painter.setPen(QColor(tokens.accent))
            shown = small.elidedText(place, Qt.TextElideMode.ElideMiddle, room)
            mirror.text(painter, left, top + small.ascent(), shown)
            top += small.height() + GAP
        painter.setPen(QColor(tokens.muted if row.file.explanation else tokens.text))
        self._passage(row, width, mirror.is_mirrored).paint(painter, mirror.column(left, width, top))

    def _paint_badge(self, painter: QPainter, left: int, middle: float, mirror: Mirror) -> None:
        tokens, height = self._theme.tokens, self._metrics["small"].height() + 2
        chip = mirror.rect_f(QRectF(left, middle - height / 2, self._badge_width(), height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.mark))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setFont(self._theme.fonts.small)
        painter.setPen(QColor(tokens.on_mark))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, exact_match_text())

    def _paint_weaker(self, painter: QPainter, rect: QRect, text: str, mirror: Mirror) -> None:
        """Paint the line "Show 23 weaker results"."""
        body = self._metrics["body"]
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), QColor(self._theme.tokens.border))
        painter.setFont(self._theme.fonts.body)
        painter.setPen(QColor(self._theme.tokens.accent))
        room = self._text_width(rect.width())
        shown = body.elidedText(f"{text} ▾", Qt.TextElideMode.ElideMiddle, room)
        mirror.text(painter, rect.left() + TEXT_LEFT, rect.top() + PAD + body.ascent(), shown)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ResultRow | None = index.data(ResultRole.ROW)
        # PySide's stubs lack the fields of style options.
        style: Any = option
        rect, mirror = QRect(style.rect), Mirror(style.rect, style.direction)
        painter.save()
        # `Mirror` computes all coordinates; the painter's layout direction must not mirror them again.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            self._paint_ground(painter, style, rect)
            self._paint_weaker(painter, rect, index.data(), mirror)
            painter.restore()
            return
        if row.section:
            self._paint_section(painter, rect, row, mirror)
            rect.setTop(rect.top() + self.section_height(row))
        elif row.is_first and not row.is_top and not row.is_folded:
            rule = QRect(rect.left() + PAD, rect.top(), rect.width() - 2 * PAD, 1)
            painter.fillRect(rule, QColor(self._theme.tokens.border))
        self._paint_ground(painter, style, rect)
        if row.is_folded:
            self._paint_folded(painter, rect, row, mirror)
        else:
            top = self._paint_heading(painter, rect, row, mirror) if row.is_first else rect.top() + NEXT_TOP
            self._paint_passage(painter, rect, row, top, mirror)
        painter.restore()

    def _paint_ground(self, painter: QPainter, style: Any, rect: QRect) -> None:
        selected = bool(style.state & QStyle.StateFlag.State_Selected)
        hovered = bool(style.state & QStyle.StateFlag.State_MouseOver)
        # The current row may be deselected while others are selected.
        focused = bool(style.state & QStyle.StateFlag.State_HasFocus) and has_ring(style.widget)
        if not selected and not hovered and not focused:
            return
        tokens = self._theme.tokens
        ground = QRectF(rect).adjusted(4, 3, -4, -3)
        color = tokens.accent_soft if selected else tokens.window if hovered else ""
        painter.setBrush(QColor(color) if color else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(ground, 8, 8)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: ResultRow | None = index.data(ResultRole.ROW)
        style: Any = option
        width = style.rect.width()
        if width <= 0:
            return QSize(0, 0)
        if row is None:
            return QSize(200, self._metrics["body"].height() + 2 * PAD)
        known = self._heights.get(id(row))
        if known is None or known[0] is not row or known[1] != width:
            mirrored = style.direction == Qt.LayoutDirection.RightToLeft
            known = self._heights[id(row)] = (row, width, self._height(row, width, mirrored))
        return QSize(200, known[2])

    def _height(self, row: ResultRow, width: int, mirrored: bool) -> int:
        if row.is_folded:
            return self._metrics["body"].height() + self._metrics["small"].height() + 2 * FOLDED_PAD
        text = self._place_height(row) + self._passage_height(row, self._text_width(width), mirrored)
        if not row.is_first:
            text = max(text, self._metrics["small"].height() + GAP)
        heading = PAD + self._heading_height() + GAP if row.is_first else NEXT_TOP
        return self.section_height(row) + heading + text + (PAD if row.is_last else 10)


def facts_text(file: FileHit, metrics: QFontMetrics, width: int) -> str:
    """File name if the title differs, type, folder and date, elided to this width.

    The folder is elided first; then the type is omitted, then the date.
    """
    name = metrics.elidedText(printable(second_name(file)), Qt.TextElideMode.ElideMiddle, 2 * width // 5)
    known = [part for part in (isolated(name), kind_name(file)) if part]
    date = date_text(file.modified_s)
    room = width - metrics.horizontalAdvance(SEPARATOR.join([*known, "", date]))
    trail = metrics.elidedText(location_text(file), Qt.TextElideMode.ElideMiddle, room)
    shorter = ([*known, date], [known[0], date], [known[0]])
    for parts in ([*known, trail, date], *shorter) if room >= LEAST_WIDTH else shorter:
        text = in_own_direction(SEPARATOR.join(parts))
        if metrics.horizontalAdvance(text) <= width:
            return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _more_text(row: ResultRow) -> str:
    folded = "◂" if QGuiApplication.isRightToLeft() else "▸"
    return f"{more_like_text(len(row.file.alike))} {'▾' if row.is_open else folded}"
