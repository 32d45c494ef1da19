"""Memory that is no longer needed, given back to the system."""

import ctypes
import gc
import sys

import psutil

# A quarter leaves the machine to the person; less than 2 GB holds few models.
MACHINE_SHARE = 0.25
LEAST_CAP_MB = 2048


def automatic_cap_mb() -> int:
    """Megabytes a helper of ours may take on this machine, where nobody has said otherwise."""
    return max(LEAST_CAP_MB, int(psutil.virtual_memory().total / 1_048_576 * MACHINE_SHARE))


def settle() -> None:
    """Take what is alive now for what stays alive: to look at all of it again and again holds every thread up.

    In an engine that has loaded Chroma that is 70 to 90 ms, once in some hundred searches. For a process that has
    loaded what it will need.
    """
    gc.collect()
    gc.freeze()


def give_back_memory() -> None:
    """Collect what nobody refers to, and have it given back."""
    gc.collect()
    trim_memory()


def trim_memory() -> None:
    """What was freed glibc keeps for itself; it is asked to let go of it, which takes some milliseconds."""
    if sys.platform != "linux":
        return
    try:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    except (OSError, AttributeError):
        # Another C library, with ways of its own.
        return
