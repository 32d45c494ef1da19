"""A folder to index, a new index next to it, and a new indexer for each test."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_search.domain.documents import Document, Section
from desktop_search.domain.errors import FileVanishedError, UnsupportedFileError
from desktop_search.domain.messages import Message
from desktop_search.extract.extract_client import ReadCancelledError
from desktop_search.extract.source import ExtractLimits
from desktop_search.indexing.progress import Tally
from desktop_search.indexing.watch.watcher import make_watcher
from desktop_search.indexing.worker.indexer import Indexer
from desktop_search.own_files import create_own_folder
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog.catalog import Catalog
from tests.helpers.fake_embedder import FakeEmbedder, FakeTokenCounter

PATIENCE_S = 60


@pytest.fixture(autouse=True)
def _placeholders_are_text(placeholders_are_text: None) -> None:
    """Files in these tests say a word or two."""


class PlainReader:
    """Reads text files in this process and remembers which; pictures hold no text."""

    def __init__(self) -> None:
        self.read_paths: list[Path] = []
        self.blocked_name = ""
        self.is_blocked = threading.Event()
        self.before_read = lambda path: None
        self._cancelled = threading.Event()
        self._let_go = threading.Event()

    def read(self, path: Path) -> Document:
        self._cancelled.clear()
        self.before_read(path)
        if path.name == self.blocked_name:
            self.is_blocked.set()
            while not self._let_go.wait(0.02):
                if self._cancelled.is_set():
                    raise ReadCancelledError(Message("stopped"))
        if path.suffix == ".png":
            raise UnsupportedFileError(Message("no text"))
        self.read_paths.append(path)
        try:
            text = path.read_bytes().decode("utf-8", "replace")
        except FileNotFoundError:
            raise FileVanishedError(Message("gone")) from None
        return Document("txt", (Section(text),))

    def cancel(self) -> None:
        self._cancelled.set()

    def let_go(self) -> None:
        self._let_go.set()

    def close(self) -> None:
        pass


class Bench:
    """One index; every `start` is a new indexer on it, as after a restart of the program."""

    def __init__(self, base: Path) -> None:
        self.base = base
        create_own_folder(base)
        self.catalog = Catalog.open(base / "catalog.sqlite")
        self.embedder = FakeEmbedder()
        self.counter = FakeTokenCounter()
        self.reader = PlainReader()
        self.settings = IndexSettings()
        self.make_reader = lambda limits: self.reader
        self.make_recognizer = None
        self.vectors_failed = lambda error: None
        self.watcher_maker = make_watcher
        self.indexer: Indexer | None = None

    def folder(self, path: Path) -> int:
        return self.catalog.folders.add(path).id

    def start(self, *, with_model: bool = True, follows: bool = False, rescans: bool = False) -> Indexer:
        """With `rescans`, the folders are scanned before any queued file is read."""
        assert self.indexer is None
        self.indexer = Indexer(
            self.base / "catalog.sqlite",
            self.settings,
            self.counter,
            own_places=[self.base],
            make_reader=self.make_reader,
            make_recognizer=self.make_recognizer,
            follows=follows,
            watcher_maker=lambda sink: self.watcher_maker(sink),
            vectors_failed=lambda error: self.vectors_failed(error),
        )
        if rescans:
            self.indexer.rescan()
        self.indexer.start()
        if with_model:
            self.catalog.vectors.select_model(self.embedder.fingerprint, "fake", self.embedder.dimensions)
            self.indexer.set_model(self.embedder, self.counter, "fake")
        return self.indexer

    def stop(self) -> None:
        if self.indexer is not None:
            self.indexer.stop()
            self.indexer.join(10)
            assert not self.indexer.is_alive()
            self.indexer = None

    def follow(self) -> Indexer:
        """An indexer that has finished its scan and follows changes."""
        indexer = self.follow_unfinished()
        self.finish()
        return indexer

    def follow_unfinished(self) -> Indexer:
        """An indexer that is going to scan, and then follows changes."""
        indexer = self.start(follows=True)
        indexer.rescan()
        return indexer

    def index(self, **options: bool) -> Tally:
        """One run to the end, as the `index` command makes it."""
        indexer = self.start(rescans=True, **options)
        self.finish()
        tally = indexer.progress.tally
        self.stop()
        return tally

    def finish(self) -> None:
        assert self.indexer is not None
        assert self.indexer.wait_until_idle(PATIENCE_S), self.indexer.progress

    def wait(self, ask: Callable[[], bool], what: str = "") -> None:
        """Until something is so; shorter than anything the indexer does by the clock."""
        end = time.monotonic() + PATIENCE_S / 2
        while not ask():
            assert time.monotonic() < end, f"waited in vain {what}"
            time.sleep(0.02)

    def found(self, word: str) -> set[str]:
        """Names of the files that contain a word."""
        rows = self.catalog.passages.get(self.catalog.words.passages_with(f'"{word}"', 1000))
        return {row.path.name for row in rows.values()}


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path / "index")
    yield bench
    bench.stop()
    bench.catalog.close()


@pytest.fixture
def limits() -> ExtractLimits:
    return ExtractLimits()


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    return folder
