"""A thread that works by itself, and between two pieces of work does what it is told."""

import threading
from collections import deque
from collections.abc import Callable

from desktop_search.domain.errors import DesktopSearchError


class WorkerThread(threading.Thread):
    """Whoever inherits from it calls `_take_commands` and `_rest` in its `run`, and looks at `_should_go_on`."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self._state = threading.Condition()
        self._inbox: deque[Callable[[], None]] = deque()
        self._idle = False
        self._stopping = False
        self._paused = False
        self.beats = 0
        """Goes up while the thread gets on with its work."""

    def pause(self) -> None:
        """Put everything down within a second."""
        with self._state:
            self._paused = True
            self._state.notify_all()
        self._interrupt()

    def resume(self) -> None:
        with self._state:
            self._paused = False
            self._state.notify_all()

    def stop(self) -> None:
        """End the thread within a second; `join` it afterwards. What is not done stays queued."""
        with self._state:
            self._stopping = True
            self._state.notify_all()
        self._interrupt()

    def wait_until_idle(self, timeout_s: float | None = None) -> bool:
        """Wait until all that was asked before is done and nothing is left; False when time ran out or it ended."""
        with self._state:
            self._state.wait_for(lambda: self._stopping or (self._idle and not self._inbox), timeout_s)
            return self._idle and not self._inbox and not self._stopping

    def wait_until_told(self, timeout_s: float | None = None) -> bool:
        """Wait until all that was asked before is taken in, whatever work is left; False when time ran out."""
        with self._state:
            return self._state.wait_for(lambda: self._stopping or not self._inbox, timeout_s)

    def _interrupt(self) -> None:
        """Have what is in hand end soon; called in any thread when it is to pause or stop."""

    def _post(self, command: Callable[[], None]) -> None:
        """Have the command done in the thread."""
        with self._state:
            self._inbox.append(command)
            self._idle = False
            self._state.notify_all()

    def _take_commands(self) -> None:
        while True:
            with self._state:
                if not self._inbox:
                    return
                # It stays in the inbox until it is done, so that the thread never looks idle in between.
                command = self._inbox[0]
            try:
                command()
            except DesktopSearchError:
                # Such as a full disk: tried again.
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
        """Wait for a command, a stop, a change between paused and not, or `at_most_s`; counts as idle unless paused."""
        with self._state:
            if self._inbox or self._stopping:
                return
            if not paused:
                self._idle = True
                self._state.notify_all()
            self._state.wait_for(lambda: self._inbox or self._stopping or self._paused is not paused, at_most_s)
            if not self._paused:
                # Without a command too: something may be due by now.
                self._idle = False

    def _sit_out(self, seconds: float) -> None:
        """Wait in any case; commands wait with it, a stop does not."""
        with self._state:
            self._state.wait_for(lambda: self._stopping, seconds)

    def _end(self) -> None:
        """Wake all waiting threads."""
        with self._state:
            self._stopping = True
            self._state.notify_all()
