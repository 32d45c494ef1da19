"""Files that could not be read: list, retry, ignore, raise limits."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_search.domain.status import FileProblem, ProblemKind
from desktop_search.domain.thread_owner import owned
from desktop_search.indexing.worker.indexer import Indexer
from desktop_search.settings import SETTINGS, IndexSettings, SettingValue, changed_fields
from desktop_search.store.catalog.catalog import Catalog


@owned
class FileProblems:
    """Lists, retries and ignores files that could not be indexed. Thread: engine."""

    def __init__(
        self,
        catalog: Catalog,
        ask_indexer: Callable[[Callable[[Indexer], None]], None],
        settings: Callable[[], IndexSettings],
        change_settings: Callable[[dict[str, SettingValue]], None],
        changed: Callable[[], None],
    ) -> None:
        self._catalog = catalog
        self._ask_indexer = ask_indexer
        self._settings = settings
        self._change_settings = change_settings
        self._changed = changed

    def all(self, *, ignored: bool = False) -> tuple[FileProblem, ...]:
        """Ignored problems, or all others; newest first."""
        return tuple(self._catalog.problems(ignored=ignored))

    def retry(self, paths: tuple[str, ...]) -> None:
        """Read these files again; if empty, every file with a problem."""
        self._ask_indexer(lambda indexer: indexer.retry([Path(path) for path in paths]))

    def ignore(self, paths: tuple[str, ...], ignored: bool) -> None:
        """Ignore these files until they change, or undo that."""
        self._catalog.ignore([Path(path) for path in paths], ignored)
        self._changed()

    def raise_limits(self, paths: tuple[str, ...]) -> None:
        """Raise the limits that these files exceeded, and read them again."""
        wanted = set(paths)
        now = self._settings()
        raised = raised_limits(now, [problem for problem in self.all() if problem.path in wanted])
        if raised != now:
            self._change_settings(changed_fields(now, raised))
        if paths:
            self.retry(paths)


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
