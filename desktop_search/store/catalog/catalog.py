"""The catalog: one SQLite file with all data that cannot be derived."""

import logging
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from desktop_search.domain.status import FileProblem, Finding
from desktop_search.store.catalog.catalog_audit import audit
from desktop_search.store.catalog.container_table import ContainerTable
from desktop_search.store.catalog.files import FileTable
from desktop_search.store.catalog.folders import FolderTable
from desktop_search.store.catalog.junk_texts import JunkTexts
from desktop_search.store.catalog.model_switch import ModelSwitch
from desktop_search.store.catalog.outbox import VectorOutbox
from desktop_search.store.catalog.passage_writer import PassageWriter
from desktop_search.store.catalog.passages import PassageTable
from desktop_search.store.catalog.poison_texts import PoisonTextTable
from desktop_search.store.catalog.query_filters import QueryFilterTable
from desktop_search.store.catalog.recognition_table import RecognitionTable
from desktop_search.store.catalog.row_converter import RowConverter
from desktop_search.store.catalog.scan_suspects import ScanSuspects
from desktop_search.store.catalog.statistics import StatisticsTable
from desktop_search.store.catalog.use_table import UseTable
from desktop_search.store.catalog.vector_cache import VectorCache
from desktop_search.store.catalog.work_queue import WorkQueue
from desktop_search.store.sqlite.database import Database, damaged
from desktop_search.store.sqlite.meta import MetaTable
from desktop_search.store.sqlite.row_encoding import vector_bytes
from desktop_search.store.sqlite.rows import CatalogCounts, FileRow, QueueItem
from desktop_search.store.sqlite.schema import check_version, migrate
from desktop_search.store.words.word_index import WordIndex

log = logging.getLogger(__name__)

# Free pages are returned if they are more than this, and more than this share of the file. Merging the word index and
# converting rows frees pages; a growing index uses them again.
_FREE_BYTES = 2**20
_FREE_SHARE = 0.02

# Key in `meta`, present while there are rows known to be damaged.
ROWS_DAMAGED_KEY = "rows_damaged"


class Catalog:
    """One connection to the catalog, used only by the thread that opened it; each thread opens its own.

    Every method of its tables may raise DiskFullError, CatalogDamagedError or CatalogUnavailableError; the change is
    then rolled back.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.meta = MetaTable(database)
        self.words = WordIndex(database)
        self.queue = WorkQueue(database)
        self.files = FileTable(database, PassageWriter(database, self.words), self.queue.finish)
        self.containers = ContainerTable(database)
        self.recognition = RecognitionTable(database)
        self.passages = PassageTable(database)
        self.query_filters = QueryFilterTable(database)
        self.vectors = VectorCache(database)
        self.junk = JunkTexts(database, self.vectors)
        self.poison_texts = PoisonTextTable(database, self.vectors)
        self.scan_suspects = ScanSuspects(database)
        self.switch = ModelSwitch(database, self.vectors)
        self.folders = FolderTable(database, self.files, self.vectors, self.words)
        self.outbox = VectorOutbox(database)
        self.statistics = StatisticsTable(database)
        self.row_converter = RowConverter(database)
        self.uses = UseTable(database)
        self._is_shrinking = False

    @classmethod
    def open(cls, path: Path) -> "Catalog":
        """Open or create the catalog, and migrate an older schema.

        If the disk is full or read-only, an existing catalog is opened for reading: see `is_read_only`.

        Raises CatalogDamagedError, CatalogTooNewError, DiskFullError, CatalogUnavailableError.
        """
        database = Database(path)
        try:
            catalog = cls(database)
            if database.is_read_only:
                check_version(database)
            else:
                migrate(database)
                catalog.words.ensure_current()
                catalog.junk.ensure_current()
                catalog.containers.ensure_current()
        except BaseException:
            database.close()
            raise
        return catalog

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def is_read_only(self) -> bool:
        """True if nothing can be written because the disk is full or read-only."""
        return self._database.is_read_only

    @property
    def on_damage(self) -> Callable[[str], None]:
        """Callback for a damaged row, called with a description; the row is left out of the result."""
        return self._database.on_damage

    @on_damage.setter
    def on_damage(self, notice: Callable[[str], None]) -> None:
        self._database.on_damage = notice

    def close(self) -> None:
        self.words.close()
        self._database.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Transaction as a context manager; nested ones join the outermost."""
        return self._database.transaction()

    def revision(self) -> tuple[int, int]:
        """Revision of the database; differs after every change, by this or any other connection."""
        return self._database.revision()

    def counts(self) -> CatalogCounts:
        """Counts from the maintained counters; fast at any catalog size."""
        return self.files.counts()

    def problems(self, *, ignored: bool = False) -> list[FileProblem]:
        """Problems of scanning, reading and embedding, in this order, each newest first.

        Either those the user chose to ignore, or all others.
        """
        return [
            *self.scan_suspects.problems(ignored=ignored),
            *self.files.problems(ignored=ignored),
            *self.poison_texts.problems(ignored=ignored),
        ]

    def read_again(self, rows: Iterable[FileRow], attempts: int = 0) -> None:
        """Queue files to be read again although they are unchanged; of members, their containers."""
        rows = list(rows)
        with self.transaction():
            self.queue.put_many(
                QueueItem(row.path, row.folder_id, size=row.size, mtime_ns=row.mtime_ns, force=True, attempts=attempts)
                for row in rows
                if row.container_id is None
            )
            self.containers.put_of((row.id for row in rows if row.container_id is not None), attempts)

    def ignore(self, paths: Sequence[Path], ignored: bool) -> None:
        """Ignore the problems of these files until the files change, or stop ignoring them."""
        with self.transaction():
            self.files.ignore(paths, ignored)
            self.poison_texts.ignore(paths, ignored)
            self.scan_suspects.ignore(paths, ignored)

    def reading(self) -> AbstractContextManager[None]:
        """Read transaction: a consistent snapshot for several reads; other connections may write meanwhile."""
        return self._database.reading()

    def compaction(self) -> Iterator[None]:
        """Free disk space, step by step. Not to be iterated in a transaction."""
        return compaction(self._database, self.words, self.vectors, self.recognition, self.vectors.wanted_models())

    def return_free_pages(self) -> bool:
        """Return some free pages to the file system, if there are many; False if not. Not in a transaction."""
        database = self._database
        if not self._is_shrinking:
            self._is_shrinking = database.unused_bytes() > max(_FREE_BYTES, _FREE_SHARE * database.file_bytes())
        self._is_shrinking = self._is_shrinking and database.shrink(PAGES)
        return self._is_shrinking

    def reclaimable_bytes(self) -> int:
        """Estimate of the bytes that `compaction` would free."""
        facts = self.vectors.current_model()
        per_vector = vector_bytes(facts[1]) if facts else 0
        return self._database.unused_bytes() + per_vector * self.vectors.unneeded(self.vectors.wanted_models())

    def audit(self, snapshot: Path | None = None, *, deep: bool = False) -> list[Finding]:
        """Check the catalog's consistency and repair it (store/catalog/catalog_audit.py)."""
        try:
            found = list(
                audit(self._database, self.words, self.vectors, self.junk, self.recognition, snapshot, deep=deep)
            )
        except (sqlite3.Error, ValueError) as error:
            log.exception("the check met values that it cannot read")
            raise damaged(self.path) from error
        if self.meta.get(ROWS_DAMAGED_KEY):
            self.meta.remove(ROWS_DAMAGED_KEY)
        return found

    @property
    def needs_audit(self) -> bool:
        """True if damage was noticed since the last `audit`."""
        return self.words.is_marked or bool(self.meta.get(ROWS_DAMAGED_KEY))

    def repair_folders(self, wanted: Sequence[Path]) -> None:
        """Check the index over the chosen folders' paths, and restore a damaged path from `wanted`.

        `wanted` is the list kept outside the catalog. Raises CatalogDamagedError if it does not determine the path.
        """
        if not self.is_read_only:
            self.folders.repair(wanted)

    def mark_for_audit(self) -> None:
        """Record that damage was noticed, for an engine that can repair it."""
        self.meta.set(ROWS_DAMAGED_KEY, "1")

    def check(self) -> list[str]:
        """Run SQLite's integrity checks over the whole file; returns their messages, empty if there is no error."""
        wrong = [row[0] for row in self._database.rows("PRAGMA integrity_check") if row[0] != "ok"]
        wrong += [f"foreign key: {row}" for row in self._database.rows("PRAGMA foreign_key_check")]
        return wrong if self.words.check() else [*wrong, "the word index and the passages differ"]


# Pages of 4 kB merged or freed per step.
PAGES = 1000
# Timeout for readers of the write-ahead log at the end; writers are blocked meanwhile.
TRUNCATE_WAIT_S = 2.0


def compaction(
    database: Database,
    words: WordIndex,
    vectors: VectorCache,
    recognition: RecognitionTable,
    wanted_models: Collection[int],
) -> Iterator[None]:
    """Iterate over the steps; the caller may stop after any of them.

    Deletes vectors of models that are not wanted, the data of texts that no passage refers to, and recognized text of
    contents that no file has.
    """
    while vectors.purge_models(wanted_models):
        yield
    # After the user renames a folder its files may be queued again; do not lose their vectors in between.
    while not database.value("SELECT EXISTS (SELECT 1 FROM work_queue)") and vectors.purge_unused():
        yield
    if not database.value("SELECT EXISTS (SELECT 1 FROM work_queue)") and recognition.purge_unused():
        yield
    is_first = True
    while words.forget_removed(PAGES, is_first):
        is_first = False
        yield
    while database.shrink(PAGES):
        yield
    if not database.truncate_log(TRUNCATE_WAIT_S):
        log.info("the write-ahead log is in use and is made smaller later")
