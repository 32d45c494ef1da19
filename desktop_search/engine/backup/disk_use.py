"""Disk use of the program's files."""

import contextlib
import shutil
import time
from pathlib import Path

from desktop_search.domain.health import DiskUse
from desktop_search.paths import AppPaths

# The size grows slowly, so there is no need to read it with every status, four times per second.
SIZE_EVERY_S = 5.0


class IndexSize:
    """Cached size of the index on disk, in bytes."""

    def __init__(self, paths: AppPaths) -> None:
        self._paths = paths
        self._total = 0
        self._looked_at: float | None = None

    def total(self) -> int:
        """Size of catalog, snapshot and vectors; without models and logs."""
        now = time.monotonic()
        if self._looked_at is None or now - self._looked_at >= SIZE_EVERY_S:
            self._looked_at = now
            snapshot = bytes_of(self._paths.snapshot_file)
            self._total = bytes_of_catalog(self._paths) + snapshot + bytes_of_vectors(self._paths)
        return self._total


def disk_use(paths: AppPaths) -> DiskUse:
    """Measure the size of everything, without the cache. Takes a few milliseconds."""
    free = 0
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(paths.data).free
    return DiskUse(
        catalog=bytes_of_catalog(paths),
        vectors=bytes_of_vectors(paths),
        snapshot=bytes_of(paths.snapshot_file),
        logs=bytes_of(*_files_below(paths.logs)),
        models=bytes_of(*_files_below(paths.models)),
        free=free,
    )


def bytes_of_catalog(paths: AppPaths) -> int:
    """The catalog with SQLite's journal files."""
    return bytes_of(*paths.catalog_file.parent.glob(paths.catalog_file.name + "*"))


def bytes_of_vectors(paths: AppPaths) -> int:
    """The vector index, with remains of an unfinished rebuild next to it."""
    return sum(bytes_of(*_files_below(folder)) for folder in paths.vectors.parent.glob(paths.vectors.name + "*"))


def bytes_of(*files: Path) -> int:
    """Total size; missing files count as 0."""
    total = 0
    for file in files:
        with contextlib.suppress(OSError):
            total += file.stat().st_size
    return total


def _files_below(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return [path for path in folder.rglob("*") if path.is_file()]
    return []
