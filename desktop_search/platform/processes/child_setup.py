"""What a child process of the engine does before anything else."""

import contextlib
import ctypes
import os
import signal
import sys
from pathlib import Path
from typing import BinaryIO

# Of 1,000: when memory runs out the kernel takes a child, which is started again, and not the engine or the window.
OOM_SCORE = 500
_PR_SET_PDEATHSIG = 1
# The parent's watch is the true limit of memory; this one stops a leap between two looks. Address space that is only
# reserved does not count towards it, hence RLIMIT_DATA and not RLIMIT_AS.
_HARD_LIMIT_FACTOR = 1.5


def take_stdout() -> BinaryIO:
    """Keep standard output for messages: what libraries print goes to standard error."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return out


def offer_to_oom_killer() -> None:
    """Be what Linux ends first when memory runs out."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text(str(OOM_SCORE), encoding="ascii")


def die_with_parent() -> None:
    """Have Linux end this process when the thread that started it ends, whatever it is in the middle of.

    A closed standard input says the same everywhere, but only a process whose interpreter still runs can hear it.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def limit_computing(seconds: float) -> None:
    """Have POSIX systems end this process once it has computed for so long from now on; 0 lifts the limit.

    The parent's watch is the true limit. This one ends a child that hangs when its parent is gone, and needs no part
    of the interpreter, whose lock a pattern that backtracks never gives back.
    """
    if sys.platform != "win32":
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, seconds)


def limit_memory(memory_mb: int) -> None:
    """Have Linux refuse this process much more memory than that."""
    if sys.platform != "linux":
        return
    import resource

    limit = int(memory_mb * 1_048_576 * _HARD_LIMIT_FACTOR)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
