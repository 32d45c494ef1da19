"""What the program's files take on the disk."""

import contextlib
import shutil
import time
from pathlib import Path

from desktop_search.domain.health import DiskUse
from desktop_search.paths import AppPaths

# The size grows slowly, and asking the disk for it four times a second would be vanity.
SIZE_EVERY_S = 5.0


class IndexSize:
    """Bytes the index takes on disk, looked up now and then."""

    def __init__(self, paths: AppPaths) -> None:
        self._paths = paths
        self._total = 0
        self._looked_at: float | None = None

    def total(self) -> int:
        """Catalog, its copy, and vectors; models and logs are not the index."""
        now = time.monotonic()
        if self._looked_at is None or now - self._looked_at >= SIZE_EVERY_S:
            self._looked_at = now
            snapshot = bytes_of(self._paths.snapshot_file)
            self._total = bytes_of_catalog(self._paths) + snapshot + bytes_of_vectors(self._paths)
        return self._total


def disk_use(paths: AppPaths) -> DiskUse:
    """Everything, looked up at once: a few milliseconds."""
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
    """With what SQLite lays beside it."""
    return bytes_of(*paths.catalog_file.parent.glob(paths.catalog_file.name + "*"))


def bytes_of_vectors(paths: AppPaths) -> int:
    """The vector index, and what an unfinished rebuild left beside it."""
    return sum(bytes_of(*_files_below(folder)) for folder in paths.vectors.parent.glob(paths.vectors.name + "*"))


def bytes_of(*files: Path) -> int:
    """Together; what is not there takes no room."""
    total = 0
    for file in files:
        with contextlib.suppress(OSError):
            total += file.stat().st_size
    return total


def _files_below(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return [path for path in folder.rglob("*") if path.is_file()]
    return []
