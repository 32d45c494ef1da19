"""Recovers a damaged catalog: moves it aside and restores the last snapshot, or creates a new one.

Everything in the catalog can be read again from the user's files, except the list of chosen folders. So that list is
also saved next to it, as plain text.
"""

import json
import logging
import os
import time
from pathlib import Path

from desktop_search.domain.errors import CatalogDamagedError
from desktop_search.domain.messages import NO_MESSAGE, Message, joined
from desktop_search.own_files import remove_file, rename, write_file
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.snapshot import remove_database, restore_snapshot

log = logging.getLogger(__name__)

LIST_NAME = "folders.json"
MARK_NAME = "catalog.damaged"
# Set in a restored or newly created catalog until the vector index has been reconciled with it.
RESTORED_KEY = "restored"
# Suffixes of the database and of SQLite's journal files.
SIDE_FILES = ("", "-wal", "-shm", "-journal")


class FolderList:
    """Copy of the chosen folders outside the catalog, and the marker file of a damaged catalog."""

    def __init__(self, paths: AppPaths) -> None:
        self._list = paths.data / LIST_NAME
        self._mark = paths.data / MARK_NAME

    def write(self, catalog: Catalog) -> None:
        """Save the catalog's folders, if they differ from the file."""
        content = json.dumps([os.fsdecode(folder.path) for folder in catalog.folders.all()])
        try:
            if self._list.is_file() and self._list.read_text(encoding="ascii") == content:
                return
            write_file(self._list, content.encode("ascii"))
        except OSError as error:
            log.warning("the list of folders could not be kept: %s", error)

    def read(self) -> list[Path]:
        """The saved folders; empty if the file is missing or invalid."""
        try:
            raw = json.loads(self._list.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return []
        return [Path(path) for path in raw if isinstance(path, str)] if isinstance(raw, list) else []

    def mark_damaged(self) -> None:
        """Make the next start move the catalog aside."""
        try:
            self._mark.touch()
        except OSError as error:
            log.warning("the damage could not be marked: %s", error)

    def take_mark(self) -> bool:
        """Return whether the catalog is marked as damaged, and delete the mark."""
        there = self._mark.exists()
        if there:
            remove_file(self._mark)
        return there


def open_catalog(paths: AppPaths, folders: FolderList) -> tuple[Catalog, Message]:
    """Open the catalog, restoring it if necessary. Also returns a sentence about that for the user; empty if intact."""
    trouble = "damaged" if folders.take_mark() else _what_is_missing(paths, folders)
    if not trouble:
        try:
            catalog = Catalog.open(paths.catalog_file)
            try:
                catalog.repair_folders(folders.read())
            except BaseException:
                catalog.close()
                raise
            return catalog, NO_MESSAGE
        except CatalogDamagedError as error:
            log.error("the catalog is damaged: %s", error)
            trouble = "damaged"
    kept = _move_aside(paths)
    catalog, made = _restored(paths)
    _take_folders(catalog, folders.read())
    catalog.meta.set(RESTORED_KEY, "1")
    old = Message("The old one is kept as {folder}.", folder=kept) if kept else NO_MESSAGE
    return catalog, joined(_restored_message(trouble, made) if made else _rebuilt_message(trouble), old)


def _restored_message(trouble: str, made: str) -> Message:
    again = Message("Files that changed since are read again.")
    if trouble == "damaged":
        return joined(
            Message("The index was damaged and was restored from its backup copy of {date}.", date=made), again
        )
    if trouble == "empty":
        return joined(Message("The index was empty and was restored from its backup copy of {date}.", date=made), again)
    return joined(Message("The index was missing and was restored from its backup copy of {date}.", date=made), again)


def _rebuilt_message(trouble: str) -> Message:
    if trouble == "damaged":
        return Message("The index was damaged and is being rebuilt from your files.")
    if trouble == "empty":
        return Message("The index was empty and is being rebuilt from your files.")
    return Message("The index was missing and is being rebuilt from your files.")


def _what_is_missing(paths: AppPaths, folders: FolderList) -> str:
    """ "missing" or "empty" if a catalog with folders was lost; else empty."""
    catalog = paths.catalog_file
    if not folders.read() or (catalog.exists() and catalog.stat().st_size > 0):
        return ""
    return "empty" if catalog.exists() else "missing"


def _restored(paths: AppPaths) -> tuple[Catalog, str]:
    """Restore the last snapshot if it opens, else create a catalog. Also returns the date of a restored snapshot."""
    if restore_snapshot(paths.snapshot_file, paths.catalog_file):
        made = time.strftime("%d %B %Y, %H:%M", time.localtime(paths.snapshot_file.stat().st_mtime))
        try:
            catalog = Catalog.open(paths.catalog_file)
            return catalog, made
        except CatalogDamagedError as error:
            log.warning("the restored catalog is damaged too: %s", error)
            remove_database(paths.catalog_file)
    return Catalog.open(paths.catalog_file), ""


def _take_folders(catalog: Catalog, wanted: list[Path]) -> None:
    """Apply the saved folders, because the list is newer than the snapshot."""
    if not wanted:
        return
    for folder in catalog.folders.all():
        if folder.path not in wanted:
            catalog.folders.mark_removed(folder.id)
    for path in wanted:
        catalog.folders.add(path)


def _move_aside(paths: AppPaths) -> Path | None:
    """Return the folder that the catalog was moved to; None if there was none."""
    if not paths.catalog_file.exists():
        remove_database(paths.catalog_file)
        return None
    aside = paths.data / time.strftime("damaged-%Y%m%d-%H%M%S")
    aside.mkdir(mode=0o700, exist_ok=True)
    for ending in SIDE_FILES:
        part = paths.catalog_file.with_name(paths.catalog_file.name + ending)
        if part.exists():
            rename(part, aside / part.name)
    log.warning("the damaged catalog was moved to %s", aside)
    return aside
