"""Drives remounted at another path: updates the folder's path, so that nothing is read or embedded again.

The volume of each folder is stored. If the folder is missing, its volume is mounted elsewhere and the known files are
there unchanged, the paths in the catalog are updated in slices. The first transaction stores the old and the new path,
so that after a stop the remaining paths are updated before any other work on the folder.
"""

import json
import logging
import os
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

from desktop_search.indexing.change_debounce import is_below
from desktop_search.indexing.scan.folder_scan import ScanStoppedError, root_trouble
from desktop_search.platform.system.volumes import Place, found_at, mounted, place_of
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FileState, FolderRow

log = logging.getLogger(__name__)

SLICE = 1000
"""Files moved in one transaction: some hundredths of a second."""
SAMPLE = 64
"""Number of known files that are compared to decide that a folder is the same."""


def at_its_place(folder: FolderRow, catalog: Catalog, keep_going: Callable[[], bool] = lambda: True) -> FolderRow:
    """Return the folder, with its new path if its drive was remounted elsewhere.

    Raises ScanStoppedError when `keep_going` returns False; repeating the call resumes.
    """
    _finish(folder, catalog, keep_going)
    place = _stored_place(folder, catalog)
    if place is None:
        return folder
    mounts = mounted()
    if root_trouble(folder, catalog) is None and place_of(folder.path, mounts) in (place, None):
        return folder
    new = next((path for path in found_at(place, mounts) if _is_the_same(folder, path, catalog)), None)
    if new is None:
        return folder
    log.info("the drive of %s is back as %s", os.fsencode(folder.path), os.fsencode(new))
    with catalog.transaction():
        catalog.folders.set_path(folder.id, new)
        catalog.meta.set(_moving_key(folder), json.dumps(os.fsdecode(folder.path)))
    moved = catalog.folders.get(folder.id)
    assert moved is not None
    _finish(moved, catalog, keep_going)
    return moved


def remember_place(folder: FolderRow, catalog: Catalog) -> None:
    """Store the volume of a folder that was just found at its path."""
    place = place_of(folder.path, mounted())
    kept = json.dumps([place.volume, place.inside]) if place is not None else ""
    if kept != (catalog.meta.get(_place_key(folder)) or ""):
        catalog.meta.set(_place_key(folder), kept)


def _stored_place(folder: FolderRow, catalog: Catalog) -> Place | None:
    kept = catalog.meta.get_json(_place_key(folder), _is_place)
    return Place(*kept) if kept else None


def _is_place(kept: Any) -> bool:
    return isinstance(kept, list) and len(kept) == 2 and all(isinstance(part, str) for part in kept)


def _finish(folder: FolderRow, catalog: Catalog, keep_going: Callable[[], bool]) -> None:
    """Update the files still stored under the old path."""
    kept = catalog.meta.get_json(_moving_key(folder), lambda kept: isinstance(kept, str))
    if not kept:
        return
    old = Path(kept)
    while catalog.files.move_below(folder.id, old, folder.path, SLICE):
        if not keep_going():
            raise ScanStoppedError
    catalog.meta.set(_moving_key(folder), "")


def _is_the_same(folder: FolderRow, path: Path, catalog: Catalog) -> bool:
    """Whether the folder's known files are at `path`, and `path` is not a chosen folder or inside or around one.

    That includes the folder itself, which is found at its old path if it cannot be listed.
    """
    chosen = [str(one.path) for one in (*catalog.folders.all(), *catalog.folders.removed())]
    if any(str(path) == other or is_below(str(path), other) or is_below(other, str(path)) for other in chosen):
        return False
    sample = list(islice(catalog.files.known(folder.id), SAMPLE))
    same = 0
    for known in sample:
        try:
            facts = os.lstat(path / os.path.relpath(known.path, folder.path))
        except OSError:
            continue
        is_read = known.state is not FileState.PENDING
        same += is_read and (known.size, known.mtime_ns) == (facts.st_size, facts.st_mtime_ns)
    # Some files may have been changed on another machine in the meantime.
    return bool(sample) and same * 2 >= len(sample)


def _place_key(folder: FolderRow) -> str:
    return f"folder_place:{folder.id}"


def _moving_key(folder: FolderRow) -> str:
    return f"folder_moving:{folder.id}"
