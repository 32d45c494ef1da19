"""A copy of the catalog, to restore it from: whole, checked, and on the disk before it replaces the one before."""

import contextlib
import logging
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from desktop_search.domain.errors import CatalogDamagedError, DesktopSearchError, RowsDamagedError
from desktop_search.own_files import remove_file, rename
from desktop_search.store.catalog.catalog_audit import damaged_rows
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.schema import is_current

log = logging.getLogger(__name__)

# Room that is to be left on the disk, beside the copy itself.
SPARE_BYTES = 256 * 2**20


class NoRoomError(DesktopSearchError):
    """The disk has no room for a copy of the catalog."""


def take_snapshot(catalog_file: Path, snapshot: Path, should_stop: Callable[[], bool]) -> bool:
    """Copy the catalog as it is at this moment, whoever writes to it meanwhile; False when stopped.

    Raises CatalogDamagedError when the catalog itself is found damaged, NoRoomError, and what a database raises.
    """
    beside = _beside(snapshot)
    remove_database(beside)
    if shutil.disk_usage(snapshot.parent).free < catalog_file.stat().st_size + SPARE_BYTES:
        raise NoRoomError("Not enough disk space for a copy of the index.", "Free some space.")
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
        # What is changed from here on is newer than the copy, however long that took.
        os.utime(beside, (begun_s, begun_s))
        _put_in_place(beside, snapshot)
    finally:
        remove_database(beside)
    return True


def restore_snapshot(snapshot: Path, catalog_file: Path) -> bool:
    """Put a copy of the snapshot where the catalog was; False when there is none that is sound."""
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
    """A database and what SQLite lays beside it; nothing happens where there is none."""
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
            f"The index copied to {path} is damaged.", "Start the program again. The index is then restored."
        )


def check_snapshot(path: Path) -> None:
    """Raises CatalogDamagedError where SQLite finds a copy of the catalog damaged; reads all of it."""
    _check(path)


def check_rows(path: Path) -> None:
    """Raises RowsDamagedError if texts or vectors in a copy of the catalog are damaged.

    The copy of an older version is not checked: it has other columns, and is replaced within a day.
    """
    database = Database(path, as_log=False)
    try:
        damaged = damaged_rows(database) if is_current(database) else 0
    finally:
        database.close()
    if damaged:
        raise RowsDamagedError(
            f"Part of the index is damaged ({damaged:,} passages or vectors).",
            "Choose Verify on the Health page.",
        )


def _put_in_place(new: Path, place: Path) -> None:
    _to_disk(new)
    rename(new, place)
    # The rename itself; Windows knows no such thing for folders.
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
