"""Counts the product's calls to SQLite, Chroma, the model, the system and the user's files, at the boundary."""

import sqlite3
import subprocess
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from chromadb.api.models.Collection import Collection
from helpers.engines import wait_for
from helpers.fake_embedder import FakeEmbedder
from numpy.typing import NDArray
from watchdog.events import FileOpenedEvent, FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE", "CREATE", "DROP", "ALTER")
CHROMA = ("upsert", "delete", "query", "get", "count")


class Tallies:
    """Thread-safe counters by name."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()

    def note(self, name: str, times: int = 1) -> None:
        with self._lock:
            self._counts[name] += times

    def take(self) -> Counter[str]:
        """Return the counts since the last call, and reset them."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        return counts


class CountedEmbedder(FakeEmbedder):
    """Fake embedder that counts its calls."""

    def __init__(self, tallies: Tallies) -> None:
        super().__init__()
        self._tallies = tallies

    def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self._tallies.note("batches embedded")
        self._tallies.note("texts embedded", len(texts))
        return super().embed_passages(texts)

    def embed_query(self, text: str) -> NDArray[np.float32]:
        self._tallies.note("queries embedded")
        return super().embed_query(text)


def count_sqlite(tallies: Tallies, monkeypatch: pytest.MonkeyPatch) -> None:
    """Count statements, without those of triggers and the word index, and transactions that write to disk."""
    really_connect = sqlite3.connect

    def connect(*arguments: Any, **named: Any) -> sqlite3.Connection:
        connection = really_connect(*arguments, **named)
        is_on_disk = arguments[0] != ":memory:"

        def note(sql: str) -> None:
            if sql.startswith("--") or "'main'." in sql:
                return
            tallies.note("statements")
            word = sql.split(maxsplit=1)[0].upper()
            writes_alone = word in WRITES and not connection.in_transaction and " temp." not in sql
            if is_on_disk and (writes_alone or sql == "BEGIN IMMEDIATE"):
                tallies.note("transactions")

        connection.set_trace_callback(note)
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect)


def count_chroma(tallies: Tallies, monkeypatch: pytest.MonkeyPatch) -> None:
    """Count calls of a collection's methods."""

    def counted(name: str, really: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            tallies.note(f"Chroma {name}")
            return really(*arguments, **named)

        return call

    for name in CHROMA:
        monkeypatch.setattr(Collection, name, counted(name, getattr(Collection, name)))


def count_processes(tallies: Tallies, monkeypatch: pytest.MonkeyPatch) -> None:
    """Count started child processes."""
    really_begin = subprocess.Popen.__init__

    def begin(process: Any, *arguments: Any, **named: Any) -> None:
        tallies.note("processes started")
        really_begin(process, *arguments, **named)

    monkeypatch.setattr(subprocess.Popen, "__init__", begin)


@contextmanager
def opens_counted(tallies: Tallies, folder: Path) -> Iterator[Callable[[], None]]:
    """Count files opened under the folder by any process. Yields a function that waits for all counts. Linux only."""
    mark = folder / "mark"
    mark.touch()
    marks = Tallies()

    class OpenedCounter(FileSystemEventHandler):
        def on_opened(self, event: FileSystemEvent) -> None:
            if isinstance(event, FileOpenedEvent) and Path(str(event.src_path)) != mark:
                tallies.note("files opened")

        def on_closed_no_write(self, event: FileSystemEvent) -> None:
            if Path(str(event.src_path)) == mark:
                marks.note("mark closed")

    def settle() -> None:
        mark.read_bytes()
        wait_for(lambda: bool(marks.take()), "the count of opened files")

    observer = Observer()
    observer.schedule(OpenedCounter(), str(folder), recursive=True)
    observer.start()
    try:
        yield settle
    finally:
        settle()  # watchdog logs an error for an event that arrives while it stops
        observer.stop()
        observer.join()
