"""The catalog: one SQLite file that holds everything that cannot be derived."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from desktop_search.store.files import FileTable
from desktop_search.store.folders import FolderTable
from desktop_search.store.meta import MetaTable
from desktop_search.store.outbox import VectorOutbox
from desktop_search.store.passages import PassageTable
from desktop_search.store.rows import CatalogCounts
from desktop_search.store.vector_cache import VectorCache
from desktop_search.store.word_index import WordIndex
from desktop_search.store.work_queue import WorkQueue


class Catalog:
    """One connection to the catalog, for the thread that opened it; open as many as there are threads."""

    folders: FolderTable
    files: FileTable
    passages: PassageTable
    words: WordIndex
    vectors: VectorCache
    queue: WorkQueue
    outbox: VectorOutbox
    meta: MetaTable

    @classmethod
    def open(cls, path: Path) -> "Catalog":
        """Open, or make, the catalog, bringing an older schema up to date.

        Raises CatalogDamagedError, CatalogTooNewError, DiskFullError, CatalogUnavailableError (store/database.py).
        """
        raise NotImplementedError

    def close(self) -> None: ...

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing; may be nested, the inner ones then join the outermost."""
        raise NotImplementedError

    def counts(self) -> CatalogCounts:
        """The counters; cheap at any size. Also as `files.counts()`."""
        raise NotImplementedError
