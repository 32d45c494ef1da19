"""The one switch for whatever moves by itself: nothing else of the interface is animated."""

from functools import cache

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar

from desktop_search.platform.system.reduced_motion import wants_stillness

STEPS = 1_000


@cache
def may_move() -> bool:
    """False where the person has asked the system for less motion; asked once, when something first would move."""
    return not wants_stillness()


class WorkBar(QProgressBar):
    """How far some work is. Where nobody knows, it swings to and fro, or stands empty for who wants no motion."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._share: float | None = 0.0
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setRange(0, STEPS)

    def show_share(self, share: float | None) -> None:
        """From 0 to 1; None where nobody can tell."""
        self._share = share
        self._apply()

    def _apply(self) -> None:
        swings = self._share is None and self.isVisible() and may_move()
        self.setRange(0, 0 if swings else STEPS)
        self.setValue(int((self._share or 0.0) * STEPS))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._apply()
