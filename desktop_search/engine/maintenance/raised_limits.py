"""Computes how far to raise limits for files that exceeded them."""

import math
from collections.abc import Sequence
from dataclasses import replace

from desktop_search.domain.status import FileProblem, ProblemKind
from desktop_search.settings import SETTINGS, IndexSettings

BYTES_PER_MB = 1_000_000
# Margin, because files grow: one that barely fits would be a problem again soon.
SIZE_SPARE = 1.25
# The time and memory that a file needs are not known in advance.
FACTOR = 3
# If a file needs more than these, the limit is not the problem.
MOST_FILE_MB, MOST_TIMEOUT_S, MOST_MEMORY_MB = (
    SETTINGS[name].bounds[1] for name in ("max_file_mb", "extract_timeout_s", "extract_memory_mb")
)


def raised_limits(settings: IndexSettings, problems: Sequence[FileProblem]) -> IndexSettings:
    """Settings with which these files may be readable; unchanged if no limit was exceeded."""
    kinds = {problem.kind for problem in problems}
    if ProblemKind.TOO_LARGE in kinds:
        sizes = [problem.size for problem in problems if problem.kind is ProblemKind.TOO_LARGE]
        wanted = math.ceil(max(sizes) * SIZE_SPARE / BYTES_PER_MB)
        if min(sizes) <= settings.max_file_mb * BYTES_PER_MB:
            # A small file that would unpack to ten times the limit; its exact size is unknown.
            wanted = max(wanted, settings.max_file_mb * FACTOR)
        settings = replace(settings, max_file_mb=max(settings.max_file_mb, min(MOST_FILE_MB, wanted)))
    if ProblemKind.TOO_SLOW in kinds:
        settings = replace(settings, extract_timeout_s=_raised(settings.extract_timeout_s, MOST_TIMEOUT_S))
    if ProblemKind.TOO_MUCH_MEMORY in kinds:
        settings = replace(settings, extract_memory_mb=_raised(settings.extract_memory_mb, MOST_MEMORY_MB))
    return settings


def _raised(now: int, most: int) -> int:
    return max(now, min(most, now * FACTOR))
