"""Memory that is no longer needed, given back to the system."""

import ctypes
import gc
import sys


def give_back_memory() -> None:
    """Collect what nobody refers to; glibc would keep what was freed for itself, and is asked to let go of it."""
    gc.collect()
    if sys.platform != "linux":
        return
    try:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    except (OSError, AttributeError):
        # Another C library, with ways of its own.
        return
