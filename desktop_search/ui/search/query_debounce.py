"""When what is typed is asked for: at once, and while one types on, as fast as answers come."""

from PySide6.QtCore import QObject, QTimer, Signal

# Two searches are at least so far apart: a burst of keys from a repeating key or a paste by a tool is one search.
LEAST_GAP_MS = 50
# An answer that takes longer is not waited for; the engine drops what waits there when something newer comes.
PATIENCE_MS = 300


class QueryDebounce(QObject):
    """Has one search under way at a time, so that however fast one types the engine is never asked for two."""

    due = Signal()
    """Ask for what is typed now."""

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
        """True while something has been typed that is not asked for yet."""
        return self._is_wanted

    def type(self) -> None:
        """Something else has been typed."""
        self._is_wanted = True
        self._go_on()

    def answer(self) -> None:
        """An answer has come."""
        self._is_asked = False
        self._patience.stop()
        self._go_on()

    def stop(self) -> None:
        """Nothing is to be asked for any more."""
        self._is_wanted = self._is_asked = False
        self._patience.stop()

    def _go_on(self) -> None:
        is_busy = self._is_asked and self._patience.isActive()
        if self._is_wanted and not is_busy and not self._gap.isActive():
            self._is_wanted, self._is_asked = False, True
            self._gap.start()
            self._patience.start()
            self.due.emit()
