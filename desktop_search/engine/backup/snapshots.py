"""Decides when to take a snapshot of the catalog."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.thread_owner import owned
from desktop_search.engine.backup.disk_use import bytes_of
from desktop_search.indexing.progress import Tally
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.snapshot import take_snapshot

log = logging.getLogger(__name__)

DAY_S = 86_400.0
# Work that justifies a snapshot: files indexed or removed plus passages embedded.
LARGE_RUN = 2_000
# Work done by the command line since its last snapshot.
NOT_COPIED_KEY = "work_not_copied"
# A snapshot this much larger than the catalog predates a compaction; replace it, to free that space too.
SHRUNK_FACTOR = 1.5


@owned
class SnapshotSchedule:
    """Takes a snapshot daily if anything has changed, and after much work."""

    # Retry interval after a failure, for example for lack of space.
    RETRY_S = 3600.0

    def __init__(self, paths: AppPaths) -> None:
        self._catalog = paths.catalog_file
        self._snapshot = paths.snapshot_file
        self._done_before = 0
        self._failed_at: float | None = None

    def due_in_s(self, tally: Tally) -> float | None:
        """Seconds until a snapshot is due, 0 if now; None if nothing has changed since the last one."""
        if self._failed_at is not None and (left_s := self._failed_at + self.RETRY_S - time.monotonic()) > 0:
            return left_s
        try:
            made = self._snapshot.stat().st_mtime
        except OSError:
            return 0
        if not self._has_changed(made):
            return None
        if bytes_of(self._snapshot) > SHRUNK_FACTOR * bytes_of(*self._parts()):
            return 0
        if _done(tally) - self._done_before >= LARGE_RUN:
            return 0
        return max(0.0, made + DAY_S - time.time())

    def take(self, tally: Tally, should_stop: Callable[[], bool]) -> None:
        """Take a snapshot, except while a folder is being removed. Raises the errors of `take_snapshot`."""
        self._failed_at = time.monotonic()
        if self._removes_a_folder():
            return
        started = time.monotonic()
        if take_snapshot(self._catalog, self._snapshot, should_stop):
            log.info("the catalog was copied in %.1f s", time.monotonic() - started)
            self._failed_at = None
            self._done_before = _done(tally)

    def take_after_run(self, tally: Tally, should_stop: Callable[[], bool]) -> None:
        """Take a snapshot at the end of a run in an engine that then ends, if one is due and something has changed.

        The work of runs too small for a snapshot is added up in the catalog. Errors are logged, because the run itself
        succeeded.
        """
        try:
            work = self._add_up(_done(tally))
            if self._is_due_after(work):
                self.take(tally, should_stop)
                if self._failed_at is None:
                    self._add_up(-work)
        except (DesktopSearchError, OSError) as error:
            log.warning("no copy of the catalog could be made: %s", error)

    def _add_up(self, work: int) -> int:
        catalog = Catalog.open(self._catalog)
        try:
            total = (catalog.meta.get_json(NOT_COPIED_KEY, lambda kept: isinstance(kept, int)) or 0) + work
            if work:
                catalog.meta.set(NOT_COPIED_KEY, str(total))
            return total
        finally:
            catalog.close()

    def _is_due_after(self, work: int) -> bool:
        try:
            made = self._snapshot.stat().st_mtime
        except OSError:
            return True
        return work >= LARGE_RUN or (work > 0 and time.time() >= made + DAY_S)

    def _parts(self) -> tuple[Path, Path]:
        return self._catalog, self._catalog.with_name(self._catalog.name + "-wal")

    def _has_changed(self, since_s: float) -> bool:
        for path in self._parts():
            try:
                if path.stat().st_mtime > since_s:
                    return True
            except OSError:
                continue
        return False

    def _removes_a_folder(self) -> bool:
        catalog = Catalog.open(self._catalog)
        try:
            return bool(catalog.folders.removed())
        finally:
            catalog.close()


def _done(tally: Tally) -> int:
    return tally.files_indexed + tally.files_removed + tally.passages_embedded
