"""The figures of the status line, put together from those who know them."""

import contextlib
import os
import time
from pathlib import Path

from desktop_search.domain.status import Activity, FolderStatus, IndexStatus, ModelState, ModelStatus
from desktop_search.indexing.progress import IndexerProgress
from desktop_search.paths import AppPaths
from desktop_search.store.catalog import Catalog

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
            catalog = self._paths.catalog_file
            files = [
                *catalog.parent.glob(catalog.name + "*"),
                self._paths.snapshot_file,
                *_files_below(self._paths.vectors),
            ]
            self._total = sum(_size(file) for file in files)
        return self._total


def overview(
    catalog: Catalog,
    model: ModelStatus,
    progress: IndexerProgress | None,
    *,
    is_starting: bool,
    is_repairing: bool,
    is_paused: bool,
    paused_until_s: float | None,
    waiting: str,
    index_bytes: int,
    notice: str,
) -> IndexStatus:
    """How everything stands. `is_starting` says what it means that there is no indexer yet."""
    counts = catalog.counts()
    progress = progress or IndexerProgress(activity=Activity.STARTING if is_starting else Activity.IDLE)
    activity = progress.activity
    if model.state is ModelState.LOADING and activity is Activity.IDLE and counts.texts_waiting:
        # Nothing can be embedded yet, but there is no rest either.
        activity = Activity.STARTING
    if is_repairing and activity is Activity.IDLE:
        activity = Activity.REPAIRING
    if waiting:
        activity = Activity.WAITING
    if is_paused:
        activity = Activity.PAUSED
    # A changed file is known and waits at once; it is done only when it has been read again.
    done = max(0, counts.files - max(counts.pending, counts.waiting))
    return IndexStatus(
        activity=activity,
        model=model,
        folders=_folders(catalog),
        files_seen=counts.files,
        files_done=done,
        files_waiting=counts.waiting,
        files_failed=counts.failed,
        files_skipped=counts.skipped,
        passages=counts.passages,
        passages_embedded=counts.passages_embedded,
        passages_per_s=progress.passages_per_s,
        seconds_left=progress.seconds_left,
        paused=is_paused,
        paused_until_s=paused_until_s,
        waiting=waiting,
        index_bytes=index_bytes,
        current_file=progress.current_file,
        message=progress.message or notice,
    )


def _folders(catalog: Catalog) -> tuple[FolderStatus, ...]:
    counts = catalog.counts().folders
    found = []
    for folder in catalog.folders.all():
        known = counts.get(folder.id)
        found.append(
            FolderStatus(
                folder_id=folder.id,
                path=os.fsdecode(folder.path),
                files=known.files if known else 0,
                files_waiting=known.waiting if known else 0,
                passages=known.passages if known else 0,
                problems=known.failed if known else 0,
                message=folder.message,
            )
        )
    return tuple(found)


def _files_below(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return [path for path in folder.rglob("*") if path.is_file()]
    return []


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
