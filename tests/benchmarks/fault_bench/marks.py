"""Records an engine's current work in a shared memory file, so that kills can be aimed at it and attributed.

The script that runs the engine for the bench wraps the engine's functions; the product has no code for it. The marks
of a killed process remain.
"""

import contextlib
import functools
import importlib
import mmap
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

VARIABLE = "FAULT_MARKS"
# The most specific first: a commit happens within reading, and both are marked.
KINDS = ("postings", "compact", "rebuild", "switch", "outbox", "commit", "embed", "recognize", "read", "scan")
IDLE = "idle"
# Wrapped functions of the product: module, function, kind.
PLACES = (
    ("desktop_search.indexing.worker.scan_scheduler", "scan_folder", "scan"),
    ("desktop_search.indexing.scan.incremental_scan", "IncrementalScan.look_at", "scan"),
    ("desktop_search.indexing.scan.incremental_scan", "IncrementalScan.compare", "scan"),
    ("desktop_search.indexing.scan.incremental_scan", "IncrementalScan.move", "scan"),
    ("desktop_search.indexing.pipeline.read_ahead", "ReadAhead.advance", "read"),
    ("desktop_search.indexing.pipeline.container_reading", "ContainerReading.advance", "read"),
    ("desktop_search.indexing.pipeline.recognition_work", "_Run.recognize", "recognize"),
    ("desktop_search.indexing.pipeline.embedding_pipeline", "EmbeddingPipeline.embed_batch", "embed"),
    ("desktop_search.store.vectors.vector_index", "follow", "outbox"),
    ("desktop_search.store.vectors.vector_index", "rebuild", "rebuild"),
    ("desktop_search.engine.maintenance.maintenance", "IndexMaintenance._compacted", "compact"),
    ("desktop_search.store.catalog.vector_cache", "VectorCache.select_model", "switch"),
    ("desktop_search.store.words.word_index", "WordIndex._advance_writing", "postings"),
)
TRANSACTION = ("desktop_search.store.sqlite.database", "Database.transaction", "commit")


class Marks:
    """One byte per kind: the number of active calls."""

    def __init__(self, path: Path) -> None:
        if not path.exists() or path.stat().st_size < len(KINDS):
            path.write_bytes(bytes(len(KINDS)))
        with path.open("r+b") as source:
            self._memory = mmap.mmap(source.fileno(), len(KINDS))
        self._lock = threading.Lock()

    def clear(self) -> None:
        self._memory[:] = bytes(len(KINDS))

    def add(self, kind: str, number: int) -> None:
        at = KINDS.index(kind)
        with self._lock:
            self._memory[at] = max(0, self._memory[at] + number)

    def now(self) -> str:
        """Most specific kind of the active calls."""
        return next((kind for at, kind in enumerate(KINDS) if self._memory[at]), IDLE)

    def wait_for(self, kind: str, at_most_s: float) -> bool:
        """Wait until a call of this kind is active. Returns False on timeout."""
        at = KINDS.index(kind)
        end = time.monotonic() + at_most_s
        while time.monotonic() < end:
            if self._memory[at]:
                return True
            time.sleep(0.0005)
        return False


def start() -> None:
    """Install the marks if the environment names a file. Raises AttributeError if a function no longer exists."""
    named = os.environ.get(VARIABLE)
    if not named:
        return
    marks = Marks(Path(named))
    marks.clear()
    for module, name, kind in PLACES:
        _replace(module, name, lambda act, kind=kind: _marked(marks, kind, act))
    module, name, kind = TRANSACTION
    _replace(module, name, lambda act: _marked_context(marks, kind, act))


def _replace(module_name: str, name: str, wrap: Callable[[Any], Any]) -> None:
    place: Any = importlib.import_module(module_name)
    *path, last = name.split(".")
    for step in path:
        place = getattr(place, step)
    setattr(place, last, wrap(getattr(place, last)))


def _marked(marks: Marks, kind: str, act: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(act)
    def marked(*args: Any, **named: Any) -> Any:
        marks.add(kind, 1)
        try:
            return act(*args, **named)
        finally:
            marks.add(kind, -1)

    return marked


def _marked_context(marks: Marks, kind: str, act: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(act)
    @contextlib.contextmanager
    def marked(*args: Any, **named: Any) -> Iterator[Any]:
        marks.add(kind, 1)
        try:
            with act(*args, **named) as given:
                yield given
        finally:
            marks.add(kind, -1)

    return marked
