"""Pausing for as long as a person likes, and going on."""

from PySide6.QtCore import QDateTime, QTime, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import button

HOUR_S = 3600.0
# When a working day begins, and how near it must not be for a pause "until tomorrow".
MORNING = QTime(8, 0)
SHORTEST_NIGHT_S = 4 * HOUR_S


def until_morning_s(now: QDateTime) -> float:
    """Seconds until the next morning that is a night away."""
    morning = QDateTime(now.date(), MORNING)
    while now.secsTo(morning) < SHORTEST_NIGHT_S:
        morning = morning.addDays(1)
    return float(now.secsTo(morning))


class RisingMenu(QMenu):
    """Opens above its owner, flush with its right side: below the foot of a window is no place for a menu."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        corner = self._owner.mapToGlobal(self._owner.rect().topRight())
        self.move(corner.x() - self.width() + 1, corner.y() - self.height())


class PauseButton(QWidget):
    """A menu while indexing goes on, a button that ends the pause while it does not."""

    asked = Signal(bool, object)
    """Whether to pause, and for how many seconds; None means until told otherwise."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.menu = RisingMenu(self)
        self.menu.addAction(self.tr("Pause"), lambda: self.asked.emit(True, None))
        self.menu.addAction(self.tr("Pause for an hour"), lambda: self.asked.emit(True, HOUR_S))
        self.menu.addAction(
            self.tr("Pause until tomorrow"), lambda: self.asked.emit(True, until_morning_s(QDateTime.currentDateTime()))
        )
        self.pause = button(self.tr("Pause"), lambda: None, "quiet", "pause", theme)
        # Leaves room for the arrow.
        self.pause.setProperty("opens", "menu")
        self.pause.setMenu(self.menu)
        self.resume = button(self.tr("Resume"), lambda: self.asked.emit(False, None), "quiet", "resume", theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pause)
        row.addWidget(self.resume)
        self.show_paused(paused=False)

    def show_paused(self, *, paused: bool) -> None:
        """Offer the other of the two; whoever pressed one of them by keyboard finds the other under it."""
        gone, here = (self.pause, self.resume) if paused else (self.resume, self.pause)
        had_focus = gone.hasFocus()
        here.show()
        if had_focus:
            here.setFocus()
        gone.hide()
