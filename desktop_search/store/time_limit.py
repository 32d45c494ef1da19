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

_GUARD = threading.Lock()
_under_way = 0


@contextlib.contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """End the process, saying on stderr where it hung, when the body takes longer; some 50 microseconds.

    There is one alarm for all threads: of bodies that overlap, it rings so long after the last of them began.
    """
    global _under_way
    with _GUARD:
        _under_way += 1
        _set_alarm(seconds)
    try:
        yield
    finally:
        with _GUARD:
            _under_way -= 1
            if not _under_way:
                faulthandler.cancel_dump_traceback_later()


def _set_alarm(seconds: float) -> None:
    # A program without a console has no stderr.
    where = sys.stderr if sys.stderr is not None else _nowhere()
    faulthandler.dump_traceback_later(seconds, exit=True, file=where)


def _nowhere() -> int:
    return os.open(os.devnull, os.O_WRONLY)
