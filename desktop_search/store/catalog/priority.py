"""Priority of files to process: the newest and smallest first."""

import math

# Up to this size all files are read about equally fast. Each doubling beyond it counts as this many days of age, so
# that one huge new file does not delay a thousand small ones, and no file waits forever for newer ones.
SMALL_BYTES = 64 * 1024
DAYS_PER_DOUBLING = 30.0
DAY_NS = 86_400 * 10**9


def priority(size: int, mtime_ns: int) -> float:
    """Priority of a file, in days; greater is sooner."""
    return mtime_ns / DAY_NS - DAYS_PER_DOUBLING * math.log2(1 + size / SMALL_BYTES)
