"""Waiting for something to happen in another thread or process."""

import time
from collections.abc import Callable

DEADLINE_S = 90.0


def wait_for(ask: Callable[[], bool], what: str, deadline_s: float = DEADLINE_S) -> None:
    end = time.monotonic() + deadline_s
    while not ask():
        assert time.monotonic() < end, f"waited {deadline_s:g} s in vain: {what}"
        time.sleep(0.02)


def stays(ask: Callable[[], bool], what: str, for_s: float = 1.0) -> None:
    """Assert that something remains true. Only for events that must not come: they cannot be waited for."""
    end = time.monotonic() + for_s
    while time.monotonic() < end:
        assert ask(), f"it did not last: {what}"
        time.sleep(0.02)
