"""Progress of an index run, on stderr."""

import os
import sys
import time
from collections.abc import Callable

from desktop_search.cli import output as text
from desktop_search.domain.status import IndexStatus
from desktop_search.engine.api import Event, StatusChanged

# Often enough to show progress in the log of a nightly run, without filling it.
PLAIN_LINE_EVERY_S = 30.0
BAR_CELLS = 24


class ProgressMeter:
    """A progress bar on a terminal; otherwise a plain line from time to time."""

    def __init__(self, say: Callable[[str], None], now: Callable[[], float] = time.monotonic) -> None:
        self._say = say
        self._now = now
        self._is_terminal = sys.stderr.isatty()
        self._last_line = now()
        self._is_drawn = False

    def on_event(self, event: Event) -> None:
        if not isinstance(event, StatusChanged):
            return
        if self._is_terminal:
            self._draw(event.status)
        elif self._now() - self._last_line >= PLAIN_LINE_EVERY_S:
            self._last_line = self._now()
            self._say(text.progress_text(event.status))

    def clear(self) -> None:
        """Erase the bar, so that other output starts on an empty line."""
        if self._is_drawn:
            self._is_drawn = False
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _draw(self, status: IndexStatus) -> None:
        filled = round(BAR_CELLS * status.searchable_share)
        bar = "█" * filled + "░" * (BAR_CELLS - filled)
        # Some terminals report 0 columns.
        columns = os.get_terminal_size(sys.stderr.fileno()).columns or 80
        line = f"{bar} {status.searchable_share:4.0%}  {text.progress_text(status)}"
        sys.stderr.write("\r" + line[: max(columns - 1, 20)] + "\x1b[K")
        sys.stderr.flush()
        self._is_drawn = True
