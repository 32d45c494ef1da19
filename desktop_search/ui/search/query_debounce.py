"""Debounces typed queries: sends the first one immediately, then one for each answer."""

from PySide6.QtCore import QObject, QTimer, Signal

# Minimum time between two searches, so that key repeat or a tool that pastes text causes a single search.
LEAST_GAP_MS = 50
# After this time, do not wait for the answer; the engine drops queued searches when a newer one arrives.
PATIENCE_MS = 300


class QueryDebounce(QObject):
    """Allows one search at a time, so that fast typing does not queue up searches in the engine."""

    due = Signal()
    """Search for the text that is in the box now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_wanted = False
        self._is_asked = False
        self._gap = self._timer(LEAST_GAP_MS)
        self._patience = self._timer(PATIENCE_MS)

    def _timer(self, ms: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=ms)
        timer.timeout.connect(self._go_on)
        return timer

    @property
    def is_waiting(self) -> bool:
        """True if the current text has not been searched for yet."""
        return self._is_wanted

    def type(self) -> None:
        """The text has changed."""
        self._is_wanted = True
        self._go_on()

    def answer(self) -> None:
        """An answer has arrived."""
        self._is_asked = False
        self._patience.stop()
        self._go_on()

    def stop(self) -> None:
        """Cancel the pending search."""
        self._is_wanted = self._is_asked = False
        self._patience.stop()

    def _go_on(self) -> None:
        is_busy = self._is_asked and self._patience.isActive()
        if self._is_wanted and not is_busy and not self._gap.isActive():
            self._is_wanted, self._is_asked = False, True
            self._gap.start()
            self._patience.start()
            self.due.emit()
