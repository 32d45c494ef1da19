"""Completion popup of the search box."""

import time
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem

from desktop_search.domain.queries import Facets
from desktop_search.ui.search.completion import Completion, complete, complete_saved, recent_searches, wants_value
from desktop_search.ui.texts.display_names import utf16_length
from desktop_search.ui.theme.theme import Theme

# A word may be a filter key by chance, so the popup is delayed and does not flicker while the user types words.
KEY_PAUSE_MS = 400
# Facet counts older than this are requested again.
FRESH_S = 20.0
WIDTH = 420
MARGIN = 4


class QueryCompleter(QObject):
    """Shows completions below the box while the user types.

    Tab accepts the current entry, or the first one. Enter and Down are left to the box unless a filter value is typed.
    """

    facets_wanted = Signal()

    def __init__(self, box: QLineEdit, theme: Theme) -> None:
        super().__init__(box)
        self._box, self._theme = box, theme
        self._facets = Facets()
        self._saved: dict[str, str] = {}
        self._asked_at = 0.0
        self._completion: Completion | None = None
        self._pause = QTimer(self, singleShot=True, interval=KEY_PAUSE_MS)
        self._pause.timeout.connect(self._offer)
        self.list: QTreeWidget | None = None
        box.textEdited.connect(self._on_edited)
        box.installEventFilter(self)
        # Row colours are those of the theme at the time the list was filled.
        theme.changed.connect(self.close)

    def take_facets(self, facets: Facets) -> None:
        """Set the facets for completion."""
        self._facets = facets
        if self._box.hasFocus() and wants_value(self._before()):
            self._offer()

    def take_saved(self, saved: Mapping[str, str]) -> None:
        """Set the saved searches (queries by name) for completion."""
        self._saved = dict(saved)

    def offer_searches(self, queries: Sequence[str]) -> None:
        """Show recent queries in the popup, for an empty box."""
        self._completion = recent_searches(queries)
        self._show()

    def is_open(self) -> bool:
        return self.list is not None and self.list.isVisible()

    def close(self) -> None:
        """Hide the popup."""
        self._pause.stop()
        self._completion = None
        if self.list is not None:
            self.list.hide()

    def _on_edited(self) -> None:
        if wants_value(self._before()):
            if time.monotonic() - self._asked_at > FRESH_S:
                self._asked_at = time.monotonic()
                self.facets_wanted.emit()
            self._offer()
        else:
            self.close()
            self._pause.start()

    def _before(self) -> str:
        """Return the text before the cursor; "" inside a word. Qt counts positions in UTF-16 code units."""
        text, at = self._box.text(), self._box.cursorPosition()
        units = text.encode("utf-16-le", "surrogatepass")
        after = units[at * 2 :].decode("utf-16-le", "replace")
        is_within = after[:1] != "" and not after[0].isspace()
        return "" if is_within else units[: at * 2].decode("utf-16-le", "replace")

    def _offer(self) -> None:
        before = self._before()
        found = complete_saved(before, self._saved) or complete(before, self._facets)
        self._completion = found if self._box.hasFocus() else None
        self._show()

    def _show(self) -> None:
        if self._completion is None:
            self.close()
            return
        shown = self.list = self.list or self._make_list()
        shown.clear()
        muted = QBrush(QColor(self._theme.tokens.muted))
        rows = []
        for suggestion in self._completion.suggestions:
            row = QTreeWidgetItem([suggestion.text, suggestion.hint])
            row.setForeground(1, muted)
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            rows.append(row)
        shown.addTopLevelItems(rows)
        if self._completion.is_value:
            shown.setCurrentItem(rows[0])
        self._place(shown)

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget(self._box.window())
        made.setObjectName("completions")
        made.setAccessibleName(self.tr("Suggestions"))
        made.setColumnCount(2)
        made.setHeaderHidden(True)
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        made.itemClicked.connect(self._take)
        # Otherwise the first rows get their height from before the style sheet is applied.
        made.ensurePolished()
        return made

    def _place(self, shown: QTreeWidget) -> None:
        height = shown.sizeHintForRow(0) * shown.topLevelItemCount() + 2 * MARGIN
        below = self._box.mapTo(self._box.window(), QPoint(0, self._box.height() + MARGIN))
        shown.setGeometry(below.x(), below.y(), min(WIDTH, self._box.width()), height)
        shown.show()
        shown.raise_()

    def _take(self, row: QTreeWidgetItem) -> None:
        completion = self._completion
        self.close()
        if completion is None:
            return
        if completion.queries:
            shown = [suggestion.text for suggestion in completion.suggestions]
            self._box.setText(completion.queries[shown.index(row.text(0))])
            return
        before = self._before()
        start = utf16_length(before[: completion.start])
        self._box.setSelection(start, utf16_length(before[completion.start :]))
        self._box.insert(row.text(0) + (" " if completion.is_value else ""))
        self._on_edited()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.is_open():
            return self._on_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        """Return True if the popup handled the key."""
        shown, is_value = self.list, self._completion is not None and self._completion.is_value
        if shown is None:
            return False
        rows = [row for at in range(shown.topLevelItemCount()) if (row := shown.topLevelItem(at)) is not None]
        chosen = shown.currentItem()
        at = rows.index(chosen) if chosen in rows else -1
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        if key == Qt.Key.Key_Tab or (is_value and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            self._take(rows[max(0, at)])
            return True
        if is_value and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            shown.setCurrentItem(rows[(at + (1 if key == Qt.Key.Key_Down else -1)) % len(rows)])
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right,
                   Qt.Key.Key_Home, Qt.Key.Key_End):  # fmt: skip
            self.close()
        return False
