"""The health page: overview, files that could not be read, and statistics of the index."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_search.domain.health import IndexHealth
from desktop_search.domain.status import IndexStatus
from desktop_search.ui.health.contents_pane import ContentsPane
from desktop_search.ui.health.health_overview import HealthOverview
from desktop_search.ui.health.problems_pane import ProblemsPane
from desktop_search.ui.health.speed_history import SpeedHistory
from desktop_search.ui.texts.texts import problems_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import HEAD_HEIGHT, button, label

OVERVIEW, PROBLEMS, CONTENTS = range(3)


class HealthPage(QWidget):
    """Three tabs below a heading; each tab has its own signals."""

    export_requested = Signal()
    tab_changed = Signal()

    def __init__(self, theme: Theme, speeds: SpeedHistory) -> None:
        super().__init__()
        self.overview = HealthOverview(theme, speeds)
        self.contents = ContentsPane(theme)
        self.problems = ProblemsPane(theme)
        self.export = button(self.tr("Export a report…"), self.export_requested.emit)
        self.export.setToolTip(self.tr("A text file to attach to a bug report. It contains no file contents."))
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Sections of this page"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.addTab(self.tr("Overview"))
        self.tabs.addTab(self.tr("Problems"))
        self.tabs.addTab(self.tr("Index contents"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.problems)
        self._stack.addWidget(self.contents)
        self.tabs.currentChanged.connect(self._on_tab)
        self.overview.problems_requested.connect(lambda: self.tabs.setCurrentIndex(PROBLEMS))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        heading = label(self.tr("Health"), "page", wrap=False)
        heading.setMinimumHeight(HEAD_HEIGHT)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.export)
        top = QVBoxLayout()
        top.setContentsMargins(32, 24, 32, 0)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    @property
    def shows_problems(self) -> bool:
        return self.tabs.currentIndex() == PROBLEMS

    def show_status(self, status: IndexStatus) -> None:
        """Show the current activity and the number of problems."""
        self.overview.show_status(status)
        self.tabs.setTabText(PROBLEMS, problems_text(status.problems) if status.problems else self.tr("Problems"))

    def show_health(self, health: IndexHealth) -> None:
        """Show the state of the index."""
        self.overview.show_health(health)
        self.contents.show_contents(health.contents)

    def _on_tab(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.tab_changed.emit()
