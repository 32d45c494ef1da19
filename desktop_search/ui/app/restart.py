"""Restarts the program, for settings that Qt reads at the start."""

import contextlib
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop_search.ui.window.main_window import MainWindow

log = logging.getLogger(__name__)

# Qt reads it once, when the application is created.
SCALE_VARIABLE = "QT_SCALE_FACTOR"


class Restart(QObject):
    """One per window. The new process is started after this one has released all resources."""

    def __init__(
        self, window: "MainWindow", command: Sequence[str], end: Callable[[], None] = QApplication.quit
    ) -> None:
        super().__init__(window)
        self._window, self._command, self._end = window, list(command), end
        self.is_wanted = False

    def begin(self) -> None:
        """Quit the program and start it again."""
        self.is_wanted = True
        self._window.leave()
        self._end()

    def follow(self) -> None:
        """Start the new process if `begin` was called. This is the last step of the program."""
        if self.is_wanted:
            log.info("starting again")
            QProcess.startDetached(self._command[0], self._command[1:])


@contextlib.contextmanager
def drawn_larger(percent: int) -> Iterator[None]:
    """Set the scale for a QApplication that is created inside; child processes started later do not inherit it."""
    before = os.environ.get(SCALE_VARIABLE)
    if percent > 100:
        try:
            factor = float(before or 1) * percent / 100
        except ValueError:
            factor = percent / 100
        os.environ[SCALE_VARIABLE] = f"{factor:g}"
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(SCALE_VARIABLE, None)
        else:
            os.environ[SCALE_VARIABLE] = before
