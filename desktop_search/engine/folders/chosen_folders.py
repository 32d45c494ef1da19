"""Adds and removes chosen folders, and keeps the list of them next to the catalog."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from desktop_search.domain.errors import FolderError
from desktop_search.domain.messages import Message, joined
from desktop_search.domain.thread_owner import owned
from desktop_search.engine.backup.recovery import FolderList
from desktop_search.indexing.change_debounce import is_below
from desktop_search.indexing.rules.exclusion_rules import Rules, excluded_path, exclusion_of, rules_for
from desktop_search.indexing.worker.indexer import Indexer
from desktop_search.own_files import is_bookmarks_folder, remove_file
from desktop_search.paths import AppPaths
from desktop_search.platform.system.mounts import real_path
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FolderRow


@owned
class ChosenFolders:
    """Thread: engine. When a method returns, its change is saved in the catalog and in the list."""

    def __init__(
        self,
        catalog: Catalog,
        folder_list: FolderList,
        paths: AppPaths,
        settings: Callable[[], IndexSettings],
        change_exclusions: Callable[[tuple[str, ...], tuple[str, ...]], None],
        ask_indexer: Callable[[Callable[[Indexer], None]], None],
        changed: Callable[[], None],
    ) -> None:
        """`change_exclusions` gets the lines to add to `IndexSettings.exclude` and the lines to remove."""
        self._catalog = catalog
        self._change_exclusions = change_exclusions
        self._ask_indexer = ask_indexer
        self._changed = changed
        self._folder_list = folder_list
        self._paths = paths
        self._settings = settings
        self._outer_key: object = None
        self._outer: dict[int, FolderRow] = {}
        folder_list.write(catalog)

    def check(self, path: str) -> Path:
        """Return the path under which a folder is indexed. Raises FolderError if it cannot be indexed.

        A folder reached through a symbolic link gets its path inside the chosen folders, so that no file is indexed
        under two paths.
        """
        folder = _readable_folder(path)
        reason = Rules(self._settings(), self._paths.own_places).why_root(folder)
        if reason is not None:
            raise FolderError(
                joined(Message("{folder} cannot be indexed.", folder=folder), reason.sentence),
                Message("Choose another folder."),
            )
        return self._without_overlap(folder)

    def _without_overlap(self, folder: Path) -> Path:
        """Map the folder to its path inside a chosen folder that contains it.

        Raises FolderError if it contains a chosen folder that is known under another path.
        """
        real = real_path(folder)
        for chosen in self._catalog.folders.all():
            if is_bookmarks_folder(chosen.path):
                continue
            if folder == chosen.path or is_below(str(folder), str(chosen.path)):
                return folder
            real_chosen = real_path(chosen.path)
            if real.is_relative_to(real_chosen):
                return chosen.path / real.relative_to(real_chosen)
            if real_chosen.is_relative_to(real) and not is_below(str(chosen.path), str(folder)):
                raise FolderError(
                    Message(
                        "{link} is a link to a folder inside {folder}, so its files would be indexed twice.",
                        link=chosen.path,
                        folder=folder,
                    ),
                    Message("Remove {folder} first.", folder=chosen.path),
                )
        return folder

    def rules(self, folder: FolderRow, without: FolderRow | None = None) -> Rules:
        """Exclusion rules of a chosen folder with the current settings; `without` is treated as not chosen."""
        ids = (folder.id, without.id if without else None)
        others = [other.path for other in self._catalog.folders.all() if other.id not in ids]
        return rules_for(folder.path, self._settings(), self._paths.own_places, others)

    def outer(self) -> dict[int, FolderRow]:
        """Map chosen folders, by id, to the enclosing chosen folder that would index their files after a removal."""
        folders, settings = self._catalog.folders.all(), self._settings()
        key = [(folder.id, folder.path) for folder in folders], settings
        if key != self._outer_key:
            found = {folder.id: self._outer_of(folder, folders) for folder in folders}
            self._outer_key = key
            self._outer = {inner: outer for inner, outer in found.items() if outer is not None}
        return self._outer

    def _outer_of(self, folder: FolderRow, folders: list[FolderRow]) -> FolderRow | None:
        around = [other for other in folders if is_below(str(folder.path), str(other.path))]
        outer = max(around, key=lambda other: len(other.path.parts), default=None)
        if outer is None or not self.rules(outer, without=folder).includes_by_name(outer.path, folder.path):
            return None
        return outer

    def add(self, path: str) -> int:
        """Record a folder and start a scan of it; returns its id. Raises FolderError."""
        (folder_id,) = self.record([self.check(path)])
        self._ask_indexer(lambda indexer: indexer.rescan(folder_id))
        return folder_id

    def use_bookmarks(self, is_wanted: bool, have_changed: bool = False) -> None:
        """Index our folder with bookmarks of web browsers, or remove it from search."""
        known = [folder for folder in self._catalog.folders.all() if is_bookmarks_folder(folder.path)]
        for folder in known:
            # After the index was moved, its path is another.
            if not is_wanted or folder.path != self._paths.bookmarks:
                self.remove(folder.id)
        here = next((folder.id for folder in known if folder.path == self._paths.bookmarks), None)
        if is_wanted and (here is None or have_changed):
            (folder_id,) = [here] if here is not None else self.record([self._paths.bookmarks])
            self._ask_indexer(lambda indexer: indexer.rescan(folder_id))

    def rescan(self, folder_id: int | None) -> None:
        """Scan one folder, or all, for changes. Raises FolderError."""
        if folder_id is not None:
            self._require(folder_id)
        self._ask_indexer(lambda indexer: indexer.rescan(folder_id))

    def reindex(self, folder_id: int) -> None:
        """Read all files of the folder again. Raises FolderError."""
        self._require(folder_id)
        self._ask_indexer(lambda indexer: indexer.reindex(folder_id))

    def record(self, checked: list[Path]) -> list[int]:
        """Add folders without scanning them, and remove exclusions of them. Returns their ids."""
        self._include_again(*checked)
        ids = [self._catalog.folders.add(path).id for path in checked]
        self._folder_list.write(self._catalog)
        return ids

    def remove(self, folder_id: int, exclude: bool | None = None) -> None:
        """Remove a folder from search.

        `exclude` applies to a folder inside another chosen folder: True excludes it from that folder, so that no scan
        finds it again; False keeps its files as part of that folder. Raises FolderError, also if `exclude` is None and
        a decision is needed.
        """
        folder = self._require(folder_id)
        outer = self.outer().get(folder_id)
        if outer is not None and exclude is None:
            raise FolderError(
                Message("{folder} is inside {outer}, which is searched too.", folder=folder.path, outer=outer.path),
                Message(
                    "Decide whether to exclude it from {folder} or to keep it as part of that folder.",
                    folder=outer.path,
                ),
            )
        if outer is not None and exclude:
            # First, because saving the settings may fail.
            self._change_exclusions((exclusion_of(folder.path),), ())
        elif outer is not None:
            self._keep_in(outer, folder)
        self._catalog.folders.mark_removed(folder_id)
        self.drop_snapshot()
        self._folder_list.write(self._catalog)
        self._ask_indexer(lambda indexer: indexer.purge_removed())
        if outer is not None:
            self._ask_indexer(lambda indexer: indexer.rescan(outer.id))
        self._changed()

    def _keep_in(self, outer: FolderRow, folder: FolderRow) -> None:
        """Assign the files of a folder to the enclosing one. Raises FolderError if that one excludes them."""
        try:
            reason = self.rules(outer, without=folder).why_left_out(outer.path, folder.path)
        except OSError:
            # Unreachable; the next scan that can read it decides.
            reason = None
        if reason is not None:
            raise FolderError(
                joined(
                    Message("{folder} cannot be kept as part of {outer}.", folder=folder.path, outer=outer.path),
                    reason.sentence,
                ),
                Message("Leave it as it is, or exclude it."),
            )
        self._catalog.files.hand_over(folder.id, outer.id)

    def _include_again(self, *paths: Path) -> None:
        named = {str(path) for path in paths}
        if lines := tuple(line for line in self._settings().exclude if excluded_path(line) in named):
            self._change_exclusions((), lines)

    def keep_list(self) -> None:
        """Save the list after a folder's path has changed in the catalog."""
        self._folder_list.write(self._catalog)

    def drop_snapshot(self) -> None:
        """Delete the snapshot: it contains data that the user wants removed. A new one is taken afterwards."""
        with contextlib.suppress(OSError):
            remove_file(self._paths.snapshot_file)

    def _require(self, folder_id: int) -> FolderRow:
        found = next((folder for folder in self._catalog.folders.all() if folder.id == folder_id), None)
        if found is None:
            raise FolderError(Message("This folder is no longer indexed."))
        return found


def _readable_folder(path: str) -> Path:
    if not path or "\0" in path:
        raise FolderError(Message("This is not a folder name."), Message("Choose another folder."))
    folder = Path(os.path.abspath(path))  # noqa: PTH100  # resolve() would follow links, absolute() keeps ".."
    if not folder.exists():
        raise FolderError(
            Message("There is no folder {folder}.", folder=folder), Message("Check the spelling, or connect its drive.")
        )
    if not folder.is_dir():
        raise FolderError(
            Message("{path} is a file, not a folder.", path=folder), Message("Choose the folder that contains it.")
        )
    with contextlib.suppress(OSError):
        if os.access(folder, os.R_OK | os.X_OK):
            return folder
    raise FolderError(
        Message("You have no permission to read the folder {folder}.", folder=folder),
        Message("Give yourself permission to read it."),
    )
