"""The folders a person chose: added and removed here, and kept in a list beside the catalog."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from desktop_search.domain.errors import FolderError
from desktop_search.engine.recovery import FolderList
from desktop_search.indexing.indexer import Indexer
from desktop_search.indexing.rules import Rules
from desktop_search.own_files import remove_file
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog import Catalog
from desktop_search.store.rows import FolderRow


class ChosenFolders:
    """Belongs to the engine's thread; every change is in the catalog, and in the list, when a method returns."""

    def __init__(
        self,
        catalog: Catalog,
        kept: FolderList,
        paths: AppPaths,
        settings: Callable[[], IndexSettings],
        ask_indexer: Callable[[Callable[[Indexer], None]], None],
        changed: Callable[[], None],
    ) -> None:
        self._catalog = catalog
        self._ask_indexer = ask_indexer
        self._changed = changed
        self._kept = kept
        self._paths = paths
        self._settings = settings
        kept.write(catalog)

    def check(self, path: str) -> Path:
        """The folder a person named, as the catalog keeps it; raises FolderError where it cannot be indexed."""
        folder = _readable_folder(path)
        reason = Rules(self._settings(), self._paths.own_places).why_root(folder)
        if reason is not None:
            raise FolderError(f"{folder} cannot be indexed. {reason.sentence}", "Choose another folder.")
        return folder

    def rules(self, folder: FolderRow) -> Rules:
        """What a chosen folder leaves out, by the settings as they are now."""
        others = [other.path for other in self._catalog.folders.all() if other.id != folder.id]
        return Rules(self._settings(), self._paths.own_places, others)

    def add(self, path: str) -> int:
        """Record a folder and have it scanned; gives its id. Raises FolderError."""
        (folder_id,) = self.record([self.check(path)])
        self._ask_indexer(lambda indexer: indexer.rescan(folder_id))
        return folder_id

    def rescan(self, folder_id: int | None) -> None:
        """Compare one with the disk, or all. Raises FolderError."""
        if folder_id is not None:
            self._require(folder_id)
        self._ask_indexer(lambda indexer: indexer.rescan(folder_id))

    def reindex(self, folder_id: int) -> None:
        """Read all its files again. Raises FolderError."""
        self._require(folder_id)
        self._ask_indexer(lambda indexer: indexer.reindex(folder_id))

    def record(self, checked: list[Path]) -> list[int]:
        """Only note that these are chosen; gives their ids."""
        ids = [self._catalog.folders.add(path).id for path in checked]
        self._kept.write(self._catalog)
        return ids

    def remove(self, folder_id: int) -> None:
        """What is in it is found no more from here on, and deleted behind. Raises FolderError."""
        self._require(folder_id)
        self._catalog.folders.mark_removed(folder_id)
        self.drop_snapshot()
        self._kept.write(self._catalog)
        self._ask_indexer(lambda indexer: indexer.purge_removed())
        self._changed()

    def keep_list(self) -> None:
        """A folder's path has changed in the catalog."""
        self._kept.write(self._catalog)

    def drop_snapshot(self) -> None:
        """The copy of the catalog holds what the person wants gone; another is made when that is."""
        with contextlib.suppress(OSError):
            remove_file(self._paths.snapshot_file)

    def _require(self, folder_id: int) -> None:
        if all(folder.id != folder_id for folder in self._catalog.folders.all()):
            raise FolderError("This folder is no longer indexed.", "")


def _readable_folder(path: str) -> Path:
    if not path or "\0" in path:
        raise FolderError("This is not a folder name.", "Choose another folder.")
    folder = Path(os.path.abspath(path))  # noqa: PTH100  # resolve() would follow links, absolute() keeps ".."
    if not folder.exists():
        raise FolderError(f"There is no folder {folder}.", "Check the spelling, or connect its drive.")
    if not folder.is_dir():
        raise FolderError(f"{folder} is a file, not a folder.", "Choose the folder that contains it.")
    with contextlib.suppress(OSError):
        if os.access(folder, os.R_OK | os.X_OK):
            return folder
    raise FolderError(f"You have no permission to read the folder {folder}.", "Give yourself permission to read it.")
