"""The folders the person chose."""

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_search.store.catalog.files import FileTable
from desktop_search.store.catalog.vector_cache import VectorCache
from desktop_search.store.sqlite.database import Database, Row, damaged
from desktop_search.store.sqlite.rows import FolderRow
from desktop_search.store.words.word_index import WordIndex

log = logging.getLogger(__name__)

COLUMNS = "id, path, message, removed, scanned_at_s"
# Files deleted in one transaction, so that others get their turn in between.
SLICE = 200
# Pages of 4 kB merged or given back in one step, for the same reason.
PAGES = 1000


class FolderTable:
    """The chosen folders, those being removed included."""

    def __init__(self, database: Database, files: FileTable, vectors: VectorCache, words: WordIndex) -> None:
        self._database = database
        self._words = words
        self._files = files
        self._vectors = vectors

    def repair(self, wanted: Sequence[Path]) -> None:
        """As `Catalog.repair_folders`; a third of a millisecond where nothing is wrong."""
        database = self._database
        if [row[0] for row in database.rows("PRAGMA integrity_check (folders)")] == ["ok"]:
            return
        with database.transaction():
            database.execute("REINDEX folders")
            known = self.all()
            missing = set(wanted) - {folder.path for folder in known}
            wrong = [folder for folder in known if folder.path not in wanted]
            if len(missing) != len(wrong) or len(wrong) > 1:
                raise damaged(database.path)
            for folder, path in zip(wrong, missing, strict=True):
                log.warning("the path of a chosen folder was damaged, and has been restored")
                database.execute("UPDATE folders SET path = ? WHERE id = ?", (os.fsencode(path), folder.id))

    def add(self, path: Path) -> FolderRow:
        """Record a folder; one known already comes back, and one that is being removed is taken in again."""
        known = os.fsencode(path)
        with self._database.transaction():
            self._database.execute(
                "INSERT INTO folders (path) VALUES (?)"
                " ON CONFLICT (path) DO UPDATE SET message = '', scanned_at_s = NULL, removed = 0 WHERE removed",
                (known,),
            )
            found = self._database.row(f"SELECT {COLUMNS} FROM folders WHERE path = ?", (known,))
        assert found
        return _folder(found)

    def get(self, folder_id: int) -> FolderRow | None:
        found = self._database.row(f"SELECT {COLUMNS} FROM folders WHERE id = ?", (folder_id,))
        return _folder(found) if found else None

    def all(self) -> list[FolderRow]:
        """The folders that are not being removed, oldest first."""
        return [_folder(r) for r in self._database.rows(f"SELECT {COLUMNS} FROM folders WHERE NOT removed ORDER BY id")]

    def removed(self) -> list[FolderRow]:
        """The folders whose files are still to be deleted."""
        return [_folder(r) for r in self._database.rows(f"SELECT {COLUMNS} FROM folders WHERE removed ORDER BY id")]

    def mark_removed(self, folder_id: int) -> None:
        """Its passages are found no more from here on, and its queue is emptied; the files go in slices afterwards."""
        with self._database.transaction():
            self._database.execute("UPDATE folders SET removed = 1 WHERE id = ?", (folder_id,))
            self._database.execute("DELETE FROM work_queue WHERE folder_id = ?", (folder_id,))

    def set_path(self, folder_id: int, path: Path) -> None:
        """Change the path of a folder; its files are moved by `FileTable.move_below`."""
        self._database.execute("UPDATE folders SET path = ? WHERE id = ?", (os.fsencode(path), folder_id))

    def set_message(self, folder_id: int, message: str) -> None:
        self._database.execute("UPDATE folders SET message = ? WHERE id = ?", (message, folder_id))

    def set_scanned(self, folder_id: int, when_s: float) -> None:
        self._database.execute("UPDATE folders SET scanned_at_s = ? WHERE id = ?", (when_s, folder_id))

    def delete(self, folder_id: int, should_stop: Callable[[], bool] | None = None) -> None:
        """Forget a removed folder: its files, every cached vector no passage refers to, and all trace on the disk.

        Does nothing when the folder was added again meanwhile. It works in steps of a fraction of a second; after a
        stop, the next call continues. Not to be called in a transaction.
        """
        for _ in self._steps_of_deletion(folder_id):
            if should_stop and should_stop():
                return
        # Last, so that after a stop the folder is still there to tell that something remains to be done.
        with self._database.transaction():
            if self._is_removed(folder_id) and not self._files.ids(folder_id, 1):
                self._database.execute("DELETE FROM work_queue WHERE folder_id = ?", (folder_id,))
                self._database.execute("DELETE FROM folders WHERE id = ?", (folder_id,))

    def _steps_of_deletion(self, folder_id: int) -> Iterator[None]:
        if not self._is_removed(folder_id):
            return
        while self._delete_slice(folder_id):
            yield
        yield from self.steps_of_forgetting()

    def steps_of_forgetting(self) -> Iterator[None]:
        """Take every trace of what was deleted off the disk, a step of a fraction of a second at a time.

        Among them is every cached vector no passage refers to. Not to be called in a transaction.
        """
        while self._vectors.purge_unused():
            yield
        is_first = True
        while self._words.forget_removed(PAGES, is_first):
            is_first = False
            yield
        while self._database.shrink(PAGES):
            yield

    def _delete_slice(self, folder_id: int) -> bool:
        with self._database.transaction():
            ids = self._files.ids(folder_id, SLICE) if self._is_removed(folder_id) else []
            self._files.delete(ids)
        return bool(ids)

    def _is_removed(self, folder_id: int) -> bool:
        return bool(self._database.value("SELECT removed FROM folders WHERE id = ?", (folder_id,)))


def _folder(row: Row) -> FolderRow:
    identity, path, message, removed, scanned_at_s = row
    return FolderRow(identity, Path(os.fsdecode(path)), message, bool(removed), scanned_at_s)
