"""Cleanup after the user removes a folder: its files leave the catalog immediately, its vectors later."""

import time
from collections.abc import Callable

from desktop_search.domain.thread_owner import owned
from desktop_search.indexing.scan.folder_scan import DELETE_SLICE
from desktop_search.store.catalog.catalog import Catalog

FORGET_AFTER_S = 600.0
"""Grace period: to rename a folder, users often remove it here and add it under the new name."""


@owned
class FolderRemoval:
    """Deletes the data of removed folders. Thread: indexer."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        # The last session may have ended during a removal.
        self.begin()

    def begin(self) -> None:
        """Start after folders were marked as removed."""
        self._purge_waits = True
        self.forget_at: float | None = time.monotonic() + FORGET_AFTER_S
        """When to delete the vectors, on the monotonic clock; None if there is nothing to delete."""

    def purge(self, note: Callable[[], None]) -> bool:
        """Remove a slice of the removed folders' files, after calling `note`. Returns False if none are left."""
        if not self._purge_waits:
            return False
        for folder in self._catalog.folders.removed():
            if ids := self._catalog.files.ids(folder.id, DELETE_SLICE):
                note()
                self._catalog.files.delete(ids)
                return True
        self._purge_waits = False
        return False

    def forget(self, should_go_on: Callable[[], bool]) -> bool:
        """Delete the rows of removed folders and vectors that no text uses any more, after FORGET_AFTER_S."""
        if self.forget_at is None or time.monotonic() < self.forget_at:
            return False
        for folder in self._catalog.folders.removed():
            self._catalog.folders.delete(folder.id, should_stop=lambda: not should_go_on())
        if should_go_on():
            self.forget_at = None
        return True
