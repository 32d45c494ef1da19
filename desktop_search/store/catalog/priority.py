"""What comes first: the newest and smallest files."""

import math

# Up to this size files are read alike fast; each doubling beyond it counts as this many days of age, so that one
# huge new file does not hold up a thousand small ones, and no file waits forever behind newer ones.
SMALL_BYTES = 64 * 1024
DAYS_PER_DOUBLING = 30.0
DAY_NS = 86_400 * 10**9


def priority(size: int, mtime_ns: int) -> float:
    """Greater for what is to be done sooner, in days."""
    return mtime_ns / DAY_NS - DAYS_PER_DOUBLING * math.log2(1 + size / SMALL_BYTES)
