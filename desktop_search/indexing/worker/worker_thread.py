"""Worker thread with a command queue that is polled between steps."""

import threading
from collections import deque
from collections.abc import Callable

from desktop_search.domain.errors import DesktopSearchError


class WorkerThread(threading.Thread):
    """Base class: `run` must call `_take_commands` and `_rest`, and check `_should_go_on`."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self._state = threading.Condition()
        self._inbox: deque[Callable[[], None]] = deque()
        self._idle = False
        self._stopping = False
        self._paused = False
        self.beats = 0
        """Heartbeat: increases while the thread makes progress."""

    def pause(self) -> None:
        """Interrupt the work in progress within a second."""
        with self._state:
            self._paused = True
            self._state.notify_all()
        self._interrupt()

    def resume(self) -> None:
        with self._state:
            self._paused = False
            self._state.notify_all()

    def stop(self) -> None:
        """End the thread within a second; `join` it afterwards. Unfinished work stays queued."""
        with self._state:
            self._stopping = True
            self._state.notify_all()
        self._interrupt()

    def wait_until_idle(self, timeout_s: float | None = None) -> bool:
        """Wait until all earlier commands and all work are done. Returns False on a timeout or if the thread ended."""
        with self._state:
            self._state.wait_for(lambda: self._stopping or (self._idle and not self._inbox), timeout_s)
            return self._idle and not self._inbox and not self._stopping

    def wait_until_told(self, timeout_s: float | None = None) -> bool:
        """Wait until all earlier commands have run, even if work is left. Returns False on a timeout."""
        with self._state:
            return self._state.wait_for(lambda: self._stopping or not self._inbox, timeout_s)

    def _interrupt(self) -> None:
        """Interrupt the step in progress; called from any thread before a pause or stop."""

    def _post(self, command: Callable[[], None]) -> None:
        """Queue a command for the thread."""
        with self._state:
            self._inbox.append(command)
            self._idle = False
            self._state.notify_all()

    def _take_commands(self) -> None:
        while True:
            with self._state:
                if not self._inbox:
                    return
                # The command stays queued until it is done, so that the thread never looks idle in between.
                command = self._inbox[0]
            try:
                command()
            except DesktopSearchError:
                # Such as a full disk: retried.
                raise
            except Exception:
                self._drop_command()
                raise
            self._drop_command()

    def _drop_command(self) -> None:
        with self._state:
            self._inbox.popleft()
            self._state.notify_all()

    def _should_go_on(self) -> bool:
        self.beats += 1
        return not self._stopping and not self._paused

    def _rest(self, *, paused: bool, at_most_s: float | None = None) -> None:
        """Wait for a command, a stop, a change of the pause state, or `at_most_s`; counts as idle unless paused."""
        with self._state:
            if self._inbox or self._stopping:
                return
            if not paused:
                self._idle = True
                self._state.notify_all()
            self._state.wait_for(lambda: self._inbox or self._stopping or self._paused is not paused, at_most_s)
            if not self._paused:
                # After a timeout too, because something may be due.
                self._idle = False

    def _sit_out(self, seconds: float) -> None:
        """Wait regardless of commands; only a stop ends the wait."""
        with self._state:
            self._state.wait_for(lambda: self._stopping, seconds)

    def _end(self) -> None:
        """Wake all waiting threads."""
        with self._state:
            self._stopping = True
            self._state.notify_all()
