"""Button that pauses indexing for a chosen time, or resumes it."""

from PySide6.QtCore import QDateTime, QTime, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import button

HOUR_S = 3600.0
# Start of a working day, and the minimum length of a pause "until tomorrow".
MORNING = QTime(8, 0)
SHORTEST_NIGHT_S = 4 * HOUR_S


def until_morning_s(now: QDateTime) -> float:
    """Seconds until the next morning that is at least SHORTEST_NIGHT_S away."""
    morning = QDateTime(now.date(), MORNING)
    while now.secsTo(morning) < SHORTEST_NIGHT_S:
        morning = morning.addDays(1)
    return float(now.secsTo(morning))


class RisingMenu(QMenu):
    """Menu that opens above its owner, right-aligned, because there is no room below the window's status line."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        corner = self._owner.mapToGlobal(self._owner.rect().topRight())
        self.move(corner.x() - self.width() + 1, corner.y() - self.height())


class PauseButton(QWidget):
    """Menu button while indexing runs, resume button while it is paused."""

    asked = Signal(bool, object)
    """Emits whether to pause, and for how many seconds; None means until resumed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.menu = RisingMenu(self)
        self.menu.addAction(self.tr("Pause"), lambda: self.asked.emit(True, None))
        self.menu.addAction(self.tr("Pause for an hour"), lambda: self.asked.emit(True, HOUR_S))
        self.menu.addAction(
            self.tr("Pause until tomorrow"), lambda: self.asked.emit(True, until_morning_s(QDateTime.currentDateTime()))
        )
        self.pause = button(self.tr("Pause"), lambda: None, "quiet", "pause", theme)
        # Reserves room for the arrow in the style sheet.
        self.pause.setProperty("opens", "menu")
        self.pause.setMenu(self.menu)
        self.resume = button(self.tr("Resume"), lambda: self.asked.emit(False, None), "quiet", "resume", theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pause)
        row.addWidget(self.resume)
        self.show_paused(paused=False)

    def show_paused(self, *, paused: bool) -> None:
        """Show the button that applies. Keyboard focus moves with it."""
        gone, here = (self.pause, self.resume) if paused else (self.resume, self.pause)
        had_focus = gone.hasFocus()
        here.show()
        if had_focus:
            here.setFocus()
        gone.hide()
