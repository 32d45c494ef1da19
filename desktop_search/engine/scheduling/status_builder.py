"""Builds the index status from the catalog, the indexer's progress and the model's state."""

import os
from collections.abc import Mapping

from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.recognition import RecognitionProgress
from desktop_search.domain.status import (
    Activity,
    FolderStatus,
    IndexStatus,
    ModelDownload,
    ModelState,
    ModelStatus,
    ModelSwitch,
    SettingsProblem,
    WaitReason,
)
from desktop_search.indexing.progress import IndexerProgress
from desktop_search.indexing.scan.folder_scan import is_away
from desktop_search.own_files import is_bookmarks_folder
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FolderRow


def build_status(
    catalog: Catalog,
    model: ModelStatus,
    progress: IndexerProgress | None,
    *,
    outer: Mapping[int, FolderRow],
    is_starting: bool,
    is_repairing: bool,
    is_paused: bool,
    paused_until_s: float | None,
    waiting: WaitReason,
    index_bytes: int,
    notice: Message,
    is_recognition_paused: bool = False,
    downloads: tuple[ModelDownload, ...] = (),
    settings_problem: SettingsProblem | None = None,
) -> IndexStatus:
    """Build the status. `outer` is `ChosenFolders.outer()`; `is_starting` applies if there is no `progress` yet."""
    counts = catalog.counts()
    not_embedded = catalog.poison_texts.count_problems()
    progress = progress or IndexerProgress(activity=Activity.STARTING if is_starting else Activity.IDLE)
    activity = progress.activity
    if model.state is ModelState.LOADING and activity is Activity.IDLE and counts.texts_waiting:
        # Nothing can be embedded yet, but there is work waiting, so this is not IDLE.
        activity = Activity.STARTING
    if is_repairing and activity is Activity.IDLE:
        activity = Activity.REPAIRING
    if waiting or settings_problem:
        activity = Activity.WAITING
    if is_paused:
        activity = Activity.PAUSED
    problem = settings_problem.message if settings_problem else NO_MESSAGE
    # A changed file counts as waiting immediately, and as done only after it has been read again.
    done = max(0, counts.files - max(counts.pending, counts.waiting))
    return IndexStatus(
        activity=activity,
        model=model,
        folders=_folders(catalog, not_embedded, outer),
        files_seen=counts.files,
        files_done=done,
        files_waiting=counts.waiting,
        recognition=_recognition(catalog, progress, is_paused=is_recognition_paused),
        containers_waiting=catalog.containers.count([row.id for row in catalog.folders.all() if is_away(row.message)]),
        files_failed=counts.failed,
        files_skipped=counts.skipped,
        files_unembedded=counts.files_unembedded,
        passages=counts.passages,
        passages_embedded=counts.passages_embedded,
        passages_per_s=progress.passages_per_s,
        seconds_left=progress.seconds_left,
        paused=is_paused,
        paused_until_s=paused_until_s,
        waiting=waiting,
        index_bytes=index_bytes,
        current_file=progress.current_file,
        message=progress.message or problem or notice or progress.note,
        switch=_switch(catalog),
        downloads=downloads,
        files_not_embedded=sum(not_embedded.values()),
        trouble=progress.trouble or problem,
        settings_problem=settings_problem,
    )


def _recognition(catalog: Catalog, progress: IndexerProgress, *, is_paused: bool) -> RecognitionProgress:
    files, pages = catalog.recognition.waiting()
    done = progress.recognition.pages_done if files else 0
    current = progress.recognition.current_file if files and not is_paused else ""
    return RecognitionProgress(done, done + pages, files, is_paused, current)


def _switch(catalog: Catalog) -> ModelSwitch | None:
    serving, coming = catalog.switch.serving(), catalog.switch.coming()
    if serving is None or coming is None:
        return None
    counts = catalog.counts()
    # The catalog counts texts, but passages are shown. Passages with equal text share one vector.
    texts = max(1, catalog.vectors.live() + counts.texts_waiting)
    done = int(counts.passages * max(0, texts - counts.texts_coming) / texts)
    return ModelSwitch(serving.name, coming.name, done, counts.passages, serving.model_id)


def _folders(
    catalog: Catalog, not_embedded: dict[int, int], outer: Mapping[int, FolderRow]
) -> tuple[FolderStatus, ...]:
    counts = catalog.counts().folders
    found = []
    for folder in catalog.folders.all():
        if is_bookmarks_folder(folder.path):
            continue
        known = counts.get(folder.id)
        found.append(
            FolderStatus(
                folder_id=folder.id,
                path=os.fsdecode(folder.path),
                files=known.files if known else 0,
                files_waiting=known.waiting if known else 0,
                passages=known.passages if known else 0,
                problems=known.failed + not_embedded.get(folder.id, 0) if known else 0,
                message=folder.message,
                is_away=is_away(folder.message),
                outer=os.fsdecode(outer[folder.id].path) if folder.id in outer else "",
            )
        )
    return tuple(found)
