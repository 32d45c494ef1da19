"""Worker thread with a command queue."""

import threading
from collections import deque
from collections.abc import Callable

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.thread_owner import check_owner

Command = Callable[[], None]


class WorkerThread(threading.Thread):
    """Base of threads that run commands from a queue, in order, and between them work of their own.

    Public methods may be called from any thread: they queue a command, or read a value that is replaced as a whole.
    Everything else runs on the thread, so it needs no lock.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self._state = threading.Condition()
        self._commands: deque[Command] = deque()
        self._stopping = False

    @property
    def has_ended(self) -> bool:
        """False before the thread has started."""
        return self.ident is not None and not self.is_alive()

    def stop(self, timeout_s: float = 0.0) -> None:
        """End the thread, and wait for that. The step in progress is interrupted; queued commands are dropped."""
        self._end()
        self._interrupt()
        if timeout_s and self.is_alive():
            self.join(timeout_s)

    def wait_for_commands(self, timeout_s: float | None = None) -> bool:
        """Wait until all earlier commands have run. Returns False on a timeout or if the thread ended before."""
        with self._state:
            self._state.wait_for(lambda: self._stopping or not self._commands, timeout_s)
            return not self._commands

    def run(self) -> None:
        """Work until stopped. An error that is not handled ends the thread and is logged (`log_thread_errors`)."""
        try:
            self._serve()
        finally:
            self._end()

    def _serve(self) -> None:
        """Call `_take_commands` and `_wait_for_command` in a loop until `_stopping`."""
        raise NotImplementedError

    def _interrupt(self) -> None:
        """Interrupt the step in progress. Called from any thread."""

    def _post(self, command: Command) -> None:
        """Queue a command for the thread."""
        with self._state:
            self._commands.append(command)
            self._state.notify_all()

    def _wake(self) -> None:
        """End the current or the next wait for a command."""
        self._post(_nothing)

    def _take_commands(self) -> None:
        """Run all queued commands. A command that fails is dropped, unless a DesktopSearchError says to retry it."""
        check_owner(self)
        while True:
            with self._state:
                if not self._commands or self._stopping:
                    return
                # The command stays queued until it is done, so that the thread never looks idle in between.
                command = self._commands[0]
            try:
                command()
            except DesktopSearchError:
                # Such as a full disk.
                raise
            except Exception:
                self._drop_command()
                raise
            self._drop_command()

    def _drop_command(self) -> None:
        with self._state:
            self._commands.popleft()
            self._state.notify_all()

    def _wait_for_command(self, at_most_s: float | None = None) -> bool:
        """Wait for a command or a stop. Returns False after `at_most_s` seconds."""
        check_owner(self)
        with self._state:
            return bool(self._state.wait_for(lambda: self._commands or self._stopping, at_most_s))

    def _wait_for_stop(self, at_most_s: float) -> None:
        """Wait regardless of commands."""
        check_owner(self)
        with self._state:
            self._state.wait_for(lambda: self._stopping, at_most_s)

    def _end(self) -> None:
        """Mark the thread as stopping, and wake it and all threads that wait for it."""
        with self._state:
            self._stopping = True
            self._state.notify_all()


def _nothing() -> None:
    """Command that only wakes the thread."""
