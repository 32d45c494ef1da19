"""Snapshots of the catalog for recovery: complete, verified and synced to disk before they replace the previous one."""

import contextlib
import logging
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from desktop_search.domain.errors import CatalogDamagedError, DesktopSearchError, RowsDamagedError
from desktop_search.domain.messages import Message
from desktop_search.own_files import remove_file, rename
from desktop_search.store.catalog.catalog_audit import damaged_rows
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.schema import is_current

log = logging.getLogger(__name__)

# Free space to leave on the disk, in addition to the copy itself.
SPARE_BYTES = 256 * 2**20


class NoRoomError(DesktopSearchError):
    """The disk has no space for a copy of the catalog."""


def take_snapshot(catalog_file: Path, snapshot: Path, should_stop: Callable[[], bool]) -> bool:
    """Copy the catalog as of this moment, even if it is written to meanwhile; False if stopped.

    Raises CatalogDamagedError if the catalog itself is damaged, RowsDamagedError, NoRoomError, and database errors.
    """
    beside = _beside(snapshot)
    remove_database(beside)
    if shutil.disk_usage(snapshot.parent).free < catalog_file.stat().st_size + SPARE_BYTES:
        raise NoRoomError(Message("Not enough disk space for a copy of the index."), Message("Free some space."))
    try:
        source = Database(catalog_file)
        begun_s = time.time()
        try:
            if not source.copy_to(beside, should_stop):
                return False
        finally:
            source.close()
        _check(beside)
        check_rows(beside)
        # Changes from the start of the copy on are newer than the copy, however long it took.
        os.utime(beside, (begun_s, begun_s))
        _put_in_place(beside, snapshot)
    finally:
        remove_database(beside)
    return True


def restore_snapshot(snapshot: Path, catalog_file: Path) -> bool:
    """Replace the catalog by a copy of the snapshot; False if there is no valid one."""
    if not snapshot.is_file():
        return False
    beside = _beside(catalog_file)
    remove_database(beside)
    try:
        beside.touch(mode=0o600)
        shutil.copyfile(snapshot, beside)
        _check(beside)
        _put_in_place(beside, catalog_file)
    except (DesktopSearchError, OSError) as error:
        log.warning("the snapshot of the catalog is of no use: %s", error)
        return False
    finally:
        remove_database(beside)
    return True


def remove_database(path: Path) -> None:
    """Delete a database and the files that SQLite creates next to it; does nothing if there is none."""
    for ending in ("", "-wal", "-shm", "-journal"):
        remove_file(path.with_name(path.name + ending))


def _check(path: Path) -> None:
    database = Database(path, as_log=False)
    try:
        wrong = database.integrity("quick_check")
    finally:
        database.close()
    if wrong:
        log.error("a copy of the catalog is damaged: %s", "; ".join(wrong[:10]))
        raise CatalogDamagedError(
            Message("The index copied to {file} is damaged.", file=path),
            Message("Start the program again. The index is then restored."),
        )


def check_snapshot(path: Path) -> None:
    """Run SQLite's quick check over a copy of the catalog, which reads all of it. Raises CatalogDamagedError."""
    _check(path)


def check_rows(path: Path) -> None:
    """Raises RowsDamagedError if texts or vectors in a copy of the catalog are damaged.

    A copy by an older version is not checked: it has other columns, and is replaced within a day.
    """
    database = Database(path, as_log=False)
    try:
        damaged = damaged_rows(database) if is_current(database) else 0
    finally:
        database.close()
    if damaged:
        raise RowsDamagedError(
            Message("Part of the index is damaged ({count} passages or vectors).", count=f"{damaged:,}"),
            Message("Choose Verify on the Health page."),
        )


def _put_in_place(new: Path, place: Path) -> None:
    _to_disk(new)
    rename(new, place)
    # Sync the rename itself; Windows has no fsync for folders.
    if os.name == "posix":
        _to_disk(place.parent)


def _to_disk(path: Path) -> None:
    flags = os.O_RDONLY if os.name == "posix" else os.O_RDWR
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        with contextlib.suppress(OSError):
            os.close(descriptor)


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ".new")
