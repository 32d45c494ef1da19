"""Settings card with the log of what assistants asked and got."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop_search.domain.assistant_access import AssistantCall
from desktop_search.ui.texts.display_names import isolated, locale, printable, short_path, tool_tip
from desktop_search.ui.texts.texts import listed
from desktop_search.ui.texts.translations import tr
from desktop_search.ui.widgets.widgets import Card, button, label

# Refresh interval while the card is visible.
LOOK_AGAIN_MS = 5_000
MOST_ROWS = 9
# The file contains more; the list shows the recent calls.
CALLS_SHOWN = 200
PROGRAMS_NAMED = 3


class CallsCard(Card):
    """A row for each call, newest first; unfolded, it shows the files of which something was delivered."""

    look_requested = Signal()
    clear_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._calls: tuple[AssistantCall, ...] | None = None
        self._items: list[tuple[AssistantCall, QTreeWidgetItem]] = []
        self.column.addWidget(label(self.tr("What assistants asked"), "strong"))
        self.summary = label("", "muted")
        self.column.addWidget(self.summary)
        self.tree = QTreeWidget()
        self.tree.setObjectName("calls")
        self.tree.setHeaderLabels([self.tr("Time"), self.tr("Request"), self.tr("Result")])
        self.tree.setAccessibleName(self.tr("What assistants asked"))
        self.tree.setUniformRowHeights(True)
        self.tree.setRootIsDecorated(True)
        self.tree.setTabKeyNavigation(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            header.setSectionResizeMode(column, mode)
        self.tree.itemExpanded.connect(lambda _item: self._fit())
        self.tree.itemCollapsed.connect(lambda _item: self._fit())
        self.column.addWidget(self.tree)
        self.clear_button = button(self.tr("Clear the log"), self.clear_requested.emit)
        row = QHBoxLayout()
        row.addWidget(self.clear_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self._again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._again.timeout.connect(self.look_requested)
        self.show_calls(())

    def show_calls(self, calls: Sequence[AssistantCall]) -> None:
        """Show the calls, newest first; unfolded rows stay unfolded."""
        if tuple(calls) == self._calls:
            return
        unfolded = {call for call, item in self._items if item.isExpanded()}
        self._calls = tuple(calls)
        self.tree.clear()
        self._items = [(call, self._item(call)) for call in calls]
        for call, item in self._items:
            item.setExpanded(call in unfolded)
        self.summary.setText(summary_text(calls, QDateTime.currentDateTime()))
        self.tree.setVisible(bool(calls))
        self.clear_button.setVisible(bool(calls))
        self._fit()

    def _item(self, call: AssistantCall) -> QTreeWidgetItem:
        texts = [time_text(call, QDateTime.currentDateTime()), request_text(call), result_text(call)]
        item = QTreeWidgetItem(self.tree, texts)
        for column in range(3):
            item.setToolTip(column, tool_tip(item.text(column)))
        for path in call.paths:
            child = QTreeWidgetItem(item, [short_path(path)])
            child.setToolTip(0, tool_tip(printable(path)))
            child.setFirstColumnSpanned(True)
        return item

    def _fit(self) -> None:
        """As high as the rows, up to MOST_ROWS."""
        rows, item = 0, self.tree.topLevelItem(0)
        while item is not None and rows < MOST_ROWS:
            rows, item = rows + 1, self.tree.itemBelow(item)
        row = self.tree.sizeHintForRow(0) if rows else 0
        self.tree.setFixedHeight(self.tree.header().sizeHint().height() + rows * row + 2 * self.tree.frameWidth() + 2)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_requested.emit()
        self._again.start()
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._again.stop()
        super().hideEvent(event)


def summary_text(calls: Sequence[AssistantCall], now: QDateTime) -> str:
    """ "Today: claude-code asked 3 times"."""
    if not calls:
        return tr("No assistant has asked anything yet.")
    today = Counter(_client(call) for call in calls if _local_time(call).date() == now.date())
    if not today:
        return tr("No assistant has asked anything today.")
    named = [
        tr("{program} asked %Ln time(s)", "", number).format(program=program)
        for program, number in today.most_common(PROGRAMS_NAMED)
    ]
    return tr("Today: {calls}").format(calls=listed(named))


def time_text(call: AssistantCall, now: QDateTime) -> str:
    """Time of a call, with its day unless that is today."""
    local = _local_time(call)
    if not local.isValid():
        return printable(call.at)
    time = locale().toString(local.time(), QLocale.FormatType.ShortFormat)
    if local.date() == now.date():
        return time
    return f"{locale().toString(local.date(), QLocale.FormatType.ShortFormat)} {time}"


def request_text(call: AssistantCall) -> str:
    """ "claude-code: Search “heat pump”"."""
    tool = {
        "search": tr("Search"),
        "fetch": tr("Read"),
        "similar": tr("Find similar"),
        "answer": tr("Answer"),
        "status": tr("Status"),
    }.get(call.tool, printable(call.tool))
    request = tr("“{passage}”").format(passage=printable(call.request)) if call.request else ""
    return tr("{program}: {request}").format(program=_client(call), request=f"{tool} {isolated(request)}".strip())


def result_text(call: AssistantCall) -> str:
    """ "3 results", "Nothing found", "Refused"."""
    if call.refused:
        return tr("Refused")
    return tr("%Ln result(s)", "", call.results) if call.results else tr("Nothing found")


def _client(call: AssistantCall) -> str:
    return isolated(printable(call.client)) if call.client else tr("Unnamed program")


def _local_time(call: AssistantCall) -> QDateTime:
    return QDateTime.fromString(call.at, Qt.DateFormat.ISODate).toLocalTime()
