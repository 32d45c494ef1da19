"""Ends the process when a call into a library does not come back.

Chroma keeps the interpreter's lock while it waits, so that no thread of Python could notice: the whole engine stands
still, searches by words too. Whoever started the engine starts it again, as after any crash.
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
    """End the process, saying on stderr where it hung, when the body takes longer.

    There is one alarm for all threads: of bodies that overlap, it rings so long after the last of them began. So a
    body calls the library and does nothing else; least of all it yields.
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
    """The file descriptor of the process's own stderr; nowhere for a program that has none, as without a console."""
    with contextlib.suppress(AttributeError, OSError, ValueError):
        return sys.__stderr__.fileno()  # type: ignore[union-attr]
    return os.open(os.devnull, os.O_WRONLY)
