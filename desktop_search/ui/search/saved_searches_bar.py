"""Row of saved searches below the search box, each with the number of its new results."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from desktop_search.ui.search.search_history import SavedSearch
from desktop_search.ui.texts.display_names import isolated, number_text, printable, tool_tip
from desktop_search.ui.texts.texts import new_results_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import keep_icon

# Longer names are elided in the middle; the tool tip has the full name.
NAME_WIDTH = 180


class SavedSearchesBar(QWidget):
    """Shows as many saved searches as fit, newest first; the rest are in an overflow menu."""

    chosen = Signal(str)
    """The query to search for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: list[tuple[SavedSearch, int]] = []
        self.setAccessibleName(self.tr("Saved searches"))
        self.buttons: list[QPushButton] = []
        self.more = QToolButton()
        self.more.setProperty("kind", "link")
        self.more.setText("…")
        self.more.setAccessibleName(self.tr("More saved searches"))
        self.more.setToolTip(self.tr("More saved searches"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        # Buttons that do not fit are hidden; without a minimum width, the window could not be made narrower.
        self.setMinimumWidth(1)
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.setSpacing(4)
        # At the end of the row, below the star: the filter chips at its start change.
        self._row.addStretch(1)
        self._row.addWidget(self.more)
        self.more.hide()

    def show_searches(self, saved: Sequence[SavedSearch], new: Mapping[str, int]) -> None:
        """Show the searches, newest (last) first; `new` has the number of new results by query."""
        wanted = [(one, new.get(one.query, 0)) for one in reversed(saved)]
        if wanted == self._shown:
            return
        self._shown = wanted
        for old in self.buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [self._button(one, count) for one, count in wanted]
        for at, made in enumerate(self.buttons):
            self._row.insertWidget(at + 1, made)
        self._fit()

    def _button(self, one: SavedSearch, count: int) -> QPushButton:
        name = printable(one.name)
        made = QPushButton()
        made.setProperty("kind", "link")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setIconSize(QSize(14, 14))
        keep_icon(made, "star-full", self._theme, "muted")
        elided = isolated(made.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, NAME_WIDTH))
        made.setText((f" {elided} ({number_text(count)})" if count else f" {elided}").replace("&", "&&"))
        spoken = f"{name}, {new_results_text(count)}" if count else name
        made.setAccessibleName(spoken)
        made.setToolTip(tool_tip(f"{spoken}\n{printable(one.query)}"))
        made.clicked.connect(lambda: self.chosen.emit(one.query))
        return made

    def _fit(self) -> None:
        """Hide buttons that do not fit, and add them to the menu."""
        menu = self.more.menu()
        menu.clear()
        widths = [made.sizeHint().width() + self._row.spacing() for made in self.buttons]
        room = self.width() - 8
        if sum(widths) > room:
            room -= self.more.sizeHint().width()
        for made, width, (one, count) in zip(self.buttons, widths, self._shown, strict=True):
            room -= width
            made.setVisible(room >= 0)
            if room < 0:
                text = printable(one.name).replace("&", "&&")
                action = menu.addAction(f"{text}\t{number_text(count)}" if count else text)
                action.triggered.connect(lambda _checked=False, query=one.query: self.chosen.emit(query))
        self.more.setVisible(room < 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
