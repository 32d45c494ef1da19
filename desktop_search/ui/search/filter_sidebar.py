"""Sidebar next to the results: filters with the number of files that each would leave."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_search.domain.queries import AnswerFacets, QueryPart
from desktop_search.ui.search.filter_choices import FilterGroup, FilterValue, filter_groups, kept_in_place
from desktop_search.ui.texts.display_names import number_text, tool_tip
from desktop_search.ui.texts.texts import counted_among_text, files_text
from desktop_search.ui.theme.focus_ring import has_ring
from desktop_search.ui.theme.icons import action_icon, action_pixmap
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import indent, label

WIDTH = 216
ROW_HEIGHT = 28
PAD = 8
TICK = 14
# A button shows the rest.
SHOWN_AT_FIRST = 6
MOST_SHOWN = 40


class FilterRow(QAbstractButton):
    """Row for one filter value: name and file count; checked while the filter is active."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.value: FilterValue | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: FilterValue) -> None:
        """Reuse the row for another value."""
        self.value = value
        self.setChecked(value.is_on)
        # While the pointer is over the filters, values without files are kept.
        self.setEnabled(bool(value.files) or value.is_on)
        self.setText(value.name.replace("&", "&&"))
        files = files_text(value.files) if value.files else ""
        self.setAccessibleName(", ".join(part for part in (value.name, files) if part))
        self.setToolTip(tool_tip(value.name))
        self.update()

    def sizeHint(self) -> QSize:
        # Leaves room for a scroll bar in the sidebar; long names are elided.
        return QSize(WIDTH - 5 * PAD, max(ROW_HEIGHT, self.fontMetrics().height() + PAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        value, tokens = self.value, self._theme.tokens
        if value is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on, mirrored = self.isChecked(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ground = tokens.accent_soft if is_on else tokens.hover if self.underMouse() else ""
        painter.setPen(QPen(QColor(tokens.accent), 2) if has_ring(self) else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        metrics = self.fontMetrics()
        count = number_text(value.files) if value.files else ""
        count_width = metrics.horizontalAdvance(count)
        inside = self.rect().adjusted(PAD, 0, -PAD, 0)
        tick_room = TICK + PAD // 2 if is_on else 0
        name_rect = QRect(inside.left() + tick_room, 0, inside.width() - tick_room - count_width - PAD, self.height())
        count_rect = QRect(inside.right() - count_width + 1, 0, count_width, self.height())
        tick_rect = QRect(inside.left(), (self.height() - TICK) // 2, TICK, TICK)
        if mirrored:
            for rect in (name_rect, count_rect, tick_rect):
                rect.moveLeft(self.width() - rect.right() - 1)
        if is_on:
            tick = action_pixmap("check", QColor(tokens.accent), TICK, self.devicePixelRatioF())
            painter.drawPixmap(tick_rect, tick)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(tokens.accent if is_on else tokens.text if self.isEnabled() else tokens.disabled))
        name = metrics.elidedText(value.name, Qt.TextElideMode.ElideMiddle, name_rect.width())
        painter.drawText(name_rect, middle | side, name)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(count_rect, middle | Qt.AlignmentFlag.AlignHCenter, count)
        painter.end()


class FilterSection(QWidget):
    """Collapsible section with the values of one kind of filter."""

    chosen = Signal(object)
    """A FilterValue was toggled."""
    folded = Signal(str, bool)
    """The section of this kind was collapsed (True) or expanded (False)."""

    def __init__(self, group: FilterGroup, is_open: bool, theme: Theme, watcher: QObject) -> None:
        """`watcher` is installed as event filter on all buttons."""
        super().__init__()
        self._watcher = watcher
        self._theme, self._group, self._shows_all = theme, group, False
        self.rows: list[FilterRow] = []
        self.heading = QPushButton(f" {group.name}")
        self.heading.setAccessibleName(group.name)
        self.heading.setProperty("kind", "line")
        self.heading.setIconSize(QSize(12, 12))
        self.heading.setFont(theme.fonts.strong)
        self.heading.setCheckable(True)
        self.heading.setChecked(is_open)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.toggled.connect(self._on_heading)
        self.more = QPushButton(self.tr("Show more"))
        # Aligns its text with that of the rows.
        self.more.setProperty("kind", "line")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.clicked.connect(self._show_all)
        for part in (self.heading, self.more):
            part.installEventFilter(watcher)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._show_arrow)
        self.show_group(group)

    def show_group(self, group: FilterGroup) -> None:
        """Show the values of the group. Existing rows are reused, so that focus is not lost."""
        self._group = group
        values = group.values[:MOST_SHOWN] if self._shows_all else group.values[:SHOWN_AT_FIRST]
        is_open = self.heading.isChecked()
        self._show_arrow()
        for number in range(len(self.rows), len(values)):
            row = FilterRow(self._theme)
            row.clicked.connect(lambda _checked=False, row=row: self.chosen.emit(row.value))
            row.installEventFilter(self._watcher)
            self.rows.append(row)
            self._column.insertWidget(number + 1, row)
        for number, row in enumerate(self.rows):
            if number < len(values):
                row.show_value(values[number])
            row.setVisible(is_open and number < len(values))
        self.more.setVisible(is_open and len(group.values) > len(values) and not self._shows_all)

    def _show_arrow(self) -> None:
        folded = "chevron-left" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "chevron-right"
        icon = "chevron-down" if self.heading.isChecked() else folded
        self.heading.setIcon(action_icon(icon, self._theme.tokens.muted))

    def _on_heading(self, is_open: bool) -> None:
        self.show_group(self._group)
        self.folded.emit(self._group.kind.value, not is_open)

    def _show_all(self) -> None:
        self._shows_all = True
        first_new = len([row for row in self.rows if row.isVisibleTo(self)])
        self.show_group(self._group)
        self.rows[min(first_new, len(self.rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


class FilterSidebar(QScrollArea):
    """Scrollable list of filter sections; Up and Down move the focus between all controls."""

    chosen = Signal(object)
    """A FilterValue to add to or remove from the query."""
    folded = Signal(object)
    """The kinds whose sections are collapsed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("filters")
        self.setAccessibleName(self.tr("Filters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._closed: set[str] = set()
        self.sections: dict[str, FilterSection] = {}
        self._found: list[FilterGroup] = []
        self._groups: list[FilterGroup] = []
        """The groups shown: `_found`, but in a stable order while the pointer is over them."""
        self._before: QWidget | None = None
        self._ordered: list[QWidget] = []
        self._note = label("", "small")
        indent(self._note, PAD)
        body = QWidget()
        body.setObjectName("page")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(2 * PAD, 0, PAD, PAD)
        self._column.setSpacing(PAD)
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        self.setWidget(body)

    def close_sections(self, kinds: Collection[str]) -> None:
        """Collapse sections, as saved in the settings."""
        self._closed = set(kinds)

    @property
    def is_empty(self) -> bool:
        """True if there are no filters to offer."""
        return not any(section.isVisibleTo(self) for section in self.sections.values())

    def show_facets(self, facets: AnswerFacets, parts: Sequence[QueryPart], wider: AnswerFacets | None = None) -> None:
        """Show the filters for the results of a query with these parts; `wider` as in `filter_groups`."""
        self._found = filter_groups(facets, parts, wider)
        self._show()
        self._note.setText(counted_among_text(facets.files, facets.is_all) if self._groups else "")

    def forget_places(self) -> None:
        """Drop the stable order, as the search terms have changed."""
        self._groups = []

    def _show(self) -> None:
        self._groups = kept_in_place(self._groups, self._found) if self.underMouse() else self._found
        groups = {group.kind.value: group for group in self._groups}
        for number, (kind, group) in enumerate(groups.items()):
            if kind not in self.sections:
                section = self.sections[kind] = FilterSection(group, kind not in self._closed, self._theme, self)
                section.chosen.connect(self.chosen)
                section.folded.connect(self._on_folded)
                section.more.clicked.connect(self._order_tabs)
                self._column.insertWidget(number, section)
        for kind, section in self.sections.items():
            section.setVisible(kind in groups)
            if kind in groups:
                section.show_group(groups[kind])
        self._order_tabs()

    def follow_in_tab_order(self, before: QWidget) -> None:
        """Set the widget that precedes the filters in the tab order.

        By default, Qt puts widgets created later at the end of the window's tab order.
        """
        self._before = before

    def _order_tabs(self) -> None:
        controls = self._controls()
        if self._before is not None and controls != self._ordered:
            self._ordered = controls
            for before, after in pairwise([self._before, *controls]):
                self.setTabOrder(before, after)

    def _controls(self) -> list[QWidget]:
        """All focusable controls from top to bottom, including hidden ones."""
        controls: list[QWidget] = []
        for section in (self._column.itemAt(at).widget() for at in range(self._column.count() - 1)):  # type: ignore[union-attr]
            if isinstance(section, FilterSection):
                controls += [section.heading, *section.rows, section.more]
        return controls

    def _on_folded(self, kind: str, is_closed: bool) -> None:
        (self._closed.add if is_closed else self._closed.discard)(kind)
        self.folded.emit(tuple(sorted(self._closed)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        shown = [part for part in self._controls() if part.isVisible()]
        at = next((number for number, part in enumerate(shown) if part.hasFocus()), -1)
        if shown and 0 <= at + by < len(shown):
            shown[at + by].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(shown[at + by])
