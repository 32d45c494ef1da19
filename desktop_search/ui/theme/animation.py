"""Reduced-motion setting and the indeterminate progress bar; nothing else in the interface is animated."""

from functools import cache

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar

from desktop_search.platform.system.reduced_motion import wants_stillness

STEPS = 1_000


@cache
def may_move() -> bool:
    """False if the user has asked the system to reduce motion; read once, at the first call."""
    return not wants_stillness()


class WorkBar(QProgressBar):
    """Progress bar. Unknown progress is shown as busy animation, or as an empty bar with reduced motion."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._share: float | None = 0.0
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setRange(0, STEPS)

    def show_share(self, share: float | None) -> None:
        """Progress from 0 to 1; None if it is unknown."""
        self._share = share
        self._apply()

    def _apply(self) -> None:
        swings = self._share is None and self.isVisible() and may_move()
        self.setRange(0, 0 if swings else STEPS)
        self.setValue(int((self._share or 0.0) * STEPS))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._apply()
