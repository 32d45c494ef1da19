"""Files that could not be read: list, retry, ignore, raise limits."""

from collections.abc import Callable
from pathlib import Path

from desktop_search.domain.status import FileProblem
from desktop_search.domain.thread_owner import owned
from desktop_search.engine.maintenance.raised_limits import raised_limits
from desktop_search.indexing.worker.indexer import Indexer
from desktop_search.settings import IndexSettings, SettingValue, changed_fields
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
