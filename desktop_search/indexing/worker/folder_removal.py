"""What follows when the person removes a folder: its files go at once, its vectors later."""

import time
from collections.abc import Callable

from desktop_search.indexing.scan.folder_scan import DELETE_SLICE
from desktop_search.store.catalog.catalog import Catalog

FORGET_AFTER_S = 600.0
"""Who renames a folder often removes it here and adds it under its new name: until then its vectors are kept."""


class FolderRemoval:
    """Belongs to the indexer's thread."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        # The program may have ended in the midst of it.
        self.begin()

    def begin(self) -> None:
        """Folders were marked as removed."""
        self._purge_waits = True
        self.forget_at: float | None = time.monotonic() + FORGET_AFTER_S
        """When the rest goes, on the monotonic clock; None when nothing is to go."""

    def purge(self, note: Callable[[], None]) -> bool:
        """Delete a slice of what removed folders had, after `note`; False when nothing is left."""
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
        """With a removed folder's row go the vectors that no text needs any more; much later, see FORGET_AFTER_S."""
        if self.forget_at is None or time.monotonic() < self.forget_at:
            return False
        for folder in self._catalog.folders.removed():
            self._catalog.folders.delete(folder.id, should_stop=lambda: not should_go_on())
        if should_go_on():
            self.forget_at = None
        return True
