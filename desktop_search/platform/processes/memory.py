"""Returns unused memory to the system, and computes the default memory cap."""

import ctypes
import gc
import sys

import psutil

# A quarter leaves enough for the user; less than 2 GB is too small for most models.
MACHINE_SHARE = 0.25
LEAST_CAP_MB = 2048


def automatic_cap_mb() -> int:
    """Default memory cap of a child process on this machine, in megabytes."""
    return max(LEAST_CAP_MB, int(psutil.virtual_memory().total / 1_048_576 * MACHINE_SHARE))


def settle() -> None:
    """Freeze live objects, so that the garbage collector skips them: scanning them blocks all threads.

    In an engine that has loaded Chroma, a scan takes 70 to 90 ms, once in some hundred searches. Call this after a
    process has loaded what it needs.
    """
    gc.collect()
    gc.freeze()


def give_back_memory() -> None:
    """Collect garbage and return freed memory to the system."""
    gc.collect()
    trim_memory()


def trim_memory() -> None:
    """Have glibc return freed memory to the system, which takes some milliseconds."""
    if sys.platform != "linux":
        return
    try:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    except (OSError, AttributeError):
        # Another C library with its own allocator.
        return
