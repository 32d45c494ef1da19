"""Estimates how long folders will take to index, before any of them is chosen.

Walks the folders by the rules of indexing, on a background thread and with a time limit. Opens no files but .gitignore.
The number of passages is estimated from the type and size of a file, the speed of embedding from a short matrix
product.
"""

import os
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from pathlib import Path

import numpy as np

from desktop_search.domain.folder_estimates import FolderEstimate
from desktop_search.domain.formats import family_of, is_document, kind_of
from desktop_search.domain.thread_owner import owned
from desktop_search.domain.threads import NewestTask
from desktop_search.indexing.rules.exclusion_rules import GITIGNORE, DirectoryRules, Rules
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings

# Enough for about 200,000 files on a hard disk; for larger folders the estimate is a lower bound ("more than").
LIMIT_S = 6.0
CLOSE_S = 2.0
# Bytes of a file per passage, from 300 files of a home folder (../shared/data/home), rounded. Formats that contain
# fonts and pictures have few passages for their size.
BYTES_PER_PASSAGE = {
    "pdf": 4_000, "document": 15_000, "slides": 15_000, "mail": 5_000, "web": 1_300, "book": 700, "sheet": 600,
}  # fmt: skip
TEXT_BYTES_PER_PASSAGE = 600
# A file of many megabytes consists mostly of pictures, or is truncated at the limit of its text.
MAX_PASSAGES = 2_000
# Reading with two cores, one of which is left to the user. For small files most of the time is overhead per file.
FILES_PER_S, BYTES_PER_S = 40, 4_000_000
# Of the default model: 21 million weights in its layers, some 150 tokens per passage, at half the speed of one large
# product (tests/benchmarks/README.md, "Side by side": 9 to 11 passages per second).
GFLOP_PER_PASSAGE = 10.0
PROBE_SIZE, PROBE_ROUNDS = 768, 8
# The model is loading during the first estimate. With pauses between the rounds, the best one is not slowed by that.
PROBE_PAUSE_S = 0.05


@owned
class FolderEstimator:
    """Thread: engine. A new estimate cancels the previous one."""

    def __init__(self, paths: AppPaths, settings: Callable[[], IndexSettings], work: Callable[[], float]) -> None:
        """`work` is the effort of the selected model relative to the default one; 0 if unknown."""
        self._paths, self._settings, self._work = paths, settings, work
        self._newest = NewestTask("estimate")

    def estimate(self, folders: Sequence[str]) -> "Future[FolderEstimate | None]":
        """Estimate in the background. The result is None if a newer estimate cancels it."""
        rules = Rules(self._settings(), self._paths.own_places)
        max_bytes, work = self._settings().max_file_mb * 1_000_000, self._work() or 1.0
        stop = threading.Event()
        return self._newest.start(lambda: _estimate(tuple(folders), rules, max_bytes, work, stop), stop.set)

    def close(self) -> None:
        """Cancel the running estimate."""
        self._newest.close(CLOSE_S)


def _estimate(
    folders: tuple[str, ...], rules: Rules, max_bytes: int, work: float, stop: threading.Event
) -> FolderEstimate | None:
    files = size = text_bytes = passages = 0
    ends_at, is_complete = time.monotonic() + LIMIT_S, True
    for path, file_bytes in _included(folders, rules):
        if stop.is_set():
            return None
        if time.monotonic() > ends_at:
            is_complete = False
            break
        files += 1
        size += file_bytes
        # Files without text, empty files and those above the size limit are indexed by name only.
        if 0 < file_bytes <= max_bytes and is_document(path):
            text_bytes += file_bytes
            passages += _passages(path, file_bytes)
    words_s = files / FILES_PER_S + text_bytes / BYTES_PER_S
    meaning_s = words_s + passages * GFLOP_PER_PASSAGE * work / measured_gflops()
    return None if stop.is_set() else FolderEstimate(folders, files, size, words_s, meaning_s, is_complete)


def _included(folders: Iterable[str], rules: Rules) -> Iterable[tuple[Path, int]]:
    """Yield path and size of every file that the rules do not exclude."""
    for folder in folders:
        stack = [rules.enter(Path(folder))]
        while stack:
            here = stack.pop()
            try:
                with os.scandir(here.path) as listing:
                    entries = list(listing)
            except OSError:
                continue
            names = {entry.name for entry in entries}
            if here.why_listing(names) is not None:
                continue
            if GITIGNORE in names:
                here = here.with_gitignore()
            for entry in entries:
                found = _look(here, entry)
                if isinstance(found, DirectoryRules):
                    stack.append(found)
                elif found is not None:
                    yield Path(entry.path), found


def _look(here: DirectoryRules, entry: "os.DirEntry[str]") -> DirectoryRules | int | None:
    """Rules for a subfolder, size of a file, or None if excluded."""
    try:
        if entry.is_dir(follow_symlinks=False):
            return here.enter(entry.name) if here.why_folder(entry.name) is None else None
        if not entry.is_file(follow_symlinks=False):
            return None
        facts = entry.stat(follow_symlinks=False)
        return facts.st_size if here.why_file(entry.name, facts) is None else None
    except OSError:
        return None


def _passages(path: Path, file_bytes: int) -> int:
    per_passage = BYTES_PER_PASSAGE.get(family_of(kind_of(path) or ""), TEXT_BYTES_PER_PASSAGE)
    return min(MAX_PASSAGES, 1 + file_bytes // per_passage)


def measured_gflops() -> float:
    """Measure billions of float32 operations per second: the best of a few matrix products, half a second in all."""
    factor = np.full((PROBE_SIZE, PROBE_SIZE), 0.5, dtype=np.float32)
    best_s = 1.0
    for _ in range(PROBE_ROUNDS):
        started = time.perf_counter()
        factor @ factor
        best_s = min(best_s, time.perf_counter() - started)
        time.sleep(PROBE_PAUSE_S)
    return 2 * PROBE_SIZE**3 / best_s / 1e9
