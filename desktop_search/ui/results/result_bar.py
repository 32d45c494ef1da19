"""Bar above the results: number of results, order and grouping."""

from collections.abc import Mapping
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop_search.domain.queries import SearchAnswer
from desktop_search.ui.results.sorting import Grouping, Order
from desktop_search.ui.texts.display_names import tool_tip
from desktop_search.ui.texts.texts import answer_text, no_strong_text, words_only_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import ElidedLabel, keep_icon

# Narrower bars show the buttons' icons only.
TEXT_FROM_WIDTH = 640
# A summary that would be elided to less is omitted.
LEAST_SUMMARY = 80
SPACING = 12


class ChoiceButton(QToolButton):
    """Button with a menu of choices; its text is the current one."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Mapping[StrEnum, str], icon: str, theme: Theme) -> None:
        """`name` is a sentence with {choice}, used as tool tip and accessible name."""
        super().__init__()
        self._name, self._choices = name, choices
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keep_icon(self, icon, theme, "muted")
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {}
        for choice, text in choices.items():
            action = menu.addAction(text, partial(self._choose, choice))
            action.setCheckable(True)
            group.addAction(action)
            self._actions[str(choice)] = action
        self.setMenu(menu)

    def show_choice(self, choice: StrEnum) -> None:
        """Show the current choice."""
        self._actions[str(choice)].setChecked(True)
        text = self._choices[choice]
        self.setText(text)
        spoken = self._name.format(choice=text)
        self.setToolTip(tool_tip(spoken))
        self.setAccessibleName(spoken)

    def _choose(self, choice: StrEnum) -> None:
        self.show_choice(choice)
        self.chosen.emit(str(choice))


class ResultBar(QWidget):
    """Summary of the current answer, and the buttons for filters, order and grouping."""

    arranged = Signal(str, str)
    """Emits the chosen order and grouping."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._order, self._grouping = Order.BEST, Grouping.NONE
        self.nearest = ElidedLabel(no_strong_text(), "strong", Qt.TextElideMode.ElideRight)
        self.summary = ElidedLabel("", "small", Qt.TextElideMode.ElideRight)
        self.notice = ElidedLabel("", "warning", Qt.TextElideMode.ElideRight)
        self.order = ChoiceButton(self.tr("Order: {choice}"), self._orders(), "sort", theme)
        self.grouping = ChoiceButton(self.tr("Groups: {choice}"), self._groupings(), "group", theme)
        self.order.chosen.connect(lambda choice: self._arrange(Order(choice), self._grouping))
        self.grouping.chosen.connect(lambda choice: self._arrange(self._order, Grouping(choice)))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(8, 0, 0, 0)
        self.row.setSpacing(4)
        # In a nested layout, because a hidden widget also removes the spacing next to it.
        self._told = QHBoxLayout()
        self._told.setSpacing(SPACING)
        # Each takes what it needs before the next one gets any room.
        for part, stretch in ((self.nearest, 200), (self.summary, 100), (self.notice, 1)):
            self._told.addWidget(part, stretch)
        self.row.addLayout(self._told, 1)
        self.row.addSpacing(8)
        self.filters = QToolButton()
        self.filters.setText(self.tr("Filters"))
        self.filters.setToolTip(self.tr("Show filters next to the results"))
        self.filters.setAccessibleName(self.tr("Filters"))
        self.filters.setCheckable(True)
        self.filters.setProperty("kind", "toggle")
        self.filters.setIconSize(QSize(16, 16))
        self.filters.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keep_icon(self.filters, "filter", theme, "muted")
        self.row.addWidget(self.filters)
        self.row.addWidget(self.order)
        self.row.addWidget(self.grouping)
        self.show_arrangement(Order.BEST, Grouping.NONE)
        self.show_answer(None)

    def _orders(self) -> dict[StrEnum, str]:
        return {
            Order.BEST: self.tr("Best match"),
            Order.NEWEST: self.tr("Newest first"),
            Order.OLDEST: self.tr("Oldest first"),
            Order.NAME: self.tr("Name"),
            Order.LARGEST: self.tr("Largest first"),
        }

    def _groupings(self) -> dict[StrEnum, str]:
        return {
            Grouping.NONE: self.tr("No groups"),
            Grouping.FOLDER: self.tr("By folder"),
            Grouping.TYPE: self.tr("By type"),
            Grouping.DATE: self.tr("By date"),
        }

    def show_answer(self, answer: SearchAnswer | None) -> None:
        """Show the summary of an answer; None hides it."""
        has_files = answer is not None and bool(answer.files)
        self.nearest.setVisible(answer is not None and answer.nothing_strong)
        self.summary.set_whole(answer_text(answer) if answer and has_files else "")
        self.notice.set_whole(words_only_text(answer.meaning) if answer and has_files else "")
        self.order.setVisible(has_files)
        self.grouping.setVisible(has_files)
        self._fit()

    def _fit(self) -> None:
        """Give headline and summary the width of their texts; omit a summary for which too little is left."""
        self.row.activate()
        room = self._told.geometry().width() - SPACING
        for part in (self.nearest, self.summary):
            part.ensurePolished()
            needed = part.fontMetrics().horizontalAdvance(part.whole()) + 1
            part.setMaximumWidth(needed)
            if part is self.summary:
                part.setVisible(room >= min(needed, LEAST_SUMMARY))
            elif not part.isHidden():
                room -= needed + SPACING
        self.row.activate()

    def show_arrangement(self, order: Order, grouping: Grouping) -> None:
        """Show the current order and grouping."""
        self._order, self._grouping = order, grouping
        self.order.show_choice(order)
        self.grouping.show_choice(grouping)

    def _arrange(self, order: Order, grouping: Grouping) -> None:
        self._order, self._grouping = order, grouping
        self.arranged.emit(str(order), str(grouping))

    def buttons(self) -> list[QToolButton]:
        return self.findChildren(QToolButton)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        roomy = event.size().width() >= TEXT_FROM_WIDTH
        for button in self.buttons():
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly)
        self._fit()
