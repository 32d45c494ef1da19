"""Watchdog for calls into a library: ends the process if a call hangs.

Chroma holds the GIL while it waits, so no Python thread could notice: the whole engine is blocked, including lexical
search. The engine's parent process restarts it, as after any crash.
"""

import contextlib
import faulthandler
import os
import sys
import threading
from collections.abc import Iterator
from functools import cache

_GUARD = threading.Lock()
_under_way = 0


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """End the process, with a traceback on stderr, if the body takes longer than `seconds`.

    All threads share one timer: if bodies overlap, it expires this long after the last of them began. So a body should
    contain only the library call, and must not yield.
    """
    global _under_way
    with _GUARD:
        _under_way += 1
        faulthandler.dump_traceback_later(seconds, exit=True, file=_where_to_say())
    try:
        yield
    finally:
        with _GUARD:
            _under_way -= 1
            if not _under_way:
                faulthandler.cancel_dump_traceback_later()


@cache
def _where_to_say() -> int:
    """File descriptor of the process's own stderr, or of the null device if it has none, as without a console."""
    with contextlib.suppress(AttributeError, OSError, ValueError):
        return sys.__stderr__.fileno()  # type: ignore[union-attr]
    return os.open(os.devnull, os.O_WRONLY)
