"""Durable queue of the paths the indexer has to process."""

import math
import os
from collections.abc import Iterable
from pathlib import Path

from desktop_search.store.sqlite.database import Database, Row
from desktop_search.store.sqlite.rows import QueueAction, QueueItem

COLUMNS = "path, folder_id, action, size, mtime_ns, force, attempts, id, version"
# Deletions before any reading: they are quick, and search should not find deleted files.
DELETE_PRIORITY = 1e12


class WorkQueue:
    """One entry per path; it survives a crash."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # Tickets of the entries being processed, so that a commit removes those and no entry queued since.
        self._taken: dict[bytes, tuple[int, int]] = {}

    def put_many(self, items: Iterable[QueueItem]) -> None:
        """Queue paths, in one transaction. A path to read that is not known yet becomes a pending file.

        An entry with the same facts is left unchanged; otherwise it is replaced, and its attempts start at 0.
        Items of folders that are unknown or being removed are dropped.
        """
        with self._database.transaction():
            folders = {row[0] for row in self._database.rows("SELECT id FROM folders WHERE NOT removed")}
            for item in items:
                if item.folder_id in folders:
                    self._put(item)

    def next(self) -> QueueItem | None:
        """The next entry: deletions, then the newest and smallest files. It stays queued until done or committed."""
        item = next(iter(self.next_many(1)), None)
        if item is not None:
            self.hold(item)
        return item

    def next_many(self, limit: int) -> list[QueueItem]:
        """The next entries in order, for reading ahead; call `hold` for each before processing it."""
        found = self._database.rows(f"SELECT {COLUMNS} FROM work_queue ORDER BY urgency DESC, id LIMIT ?", (limit,))
        return [_item(row) for row in found]

    def hold(self, item: QueueItem) -> None:
        """Mark the entry as being processed: a commit of its path removes this entry, but not one queued since."""
        self._taken[os.fsencode(item.path)] = item.ticket

    def done(self, item: QueueItem) -> None:
        """Remove an entry, unless it was queued again meanwhile; a pending file without an entry is deleted."""
        path = os.fsencode(item.path)
        self._taken.pop(path, None)
        with self._database.transaction():
            taken = self._database.execute(
                "DELETE FROM work_queue WHERE path = ? AND id = ? AND version = ?", (path, *item.ticket)
            )
            if taken:
                # One that was read before has passages or members, which the next scan deletes with it.
                self._database.execute(
                    "DELETE FROM files WHERE path = ? AND state = 'pending'"
                    " AND NOT EXISTS (SELECT 1 FROM passages WHERE file_id = files.id)"
                    " AND NOT EXISTS (SELECT 1 FROM files AS member WHERE member.container_id = files.id)",
                    (path,),
                )

    def finish(self, path: bytes) -> None:
        """Remove the entry of a file that was just committed, unless it was queued again since it was taken."""
        ticket = self._taken.pop(path, None)
        if ticket:
            self._database.execute("DELETE FROM work_queue WHERE path = ? AND id = ? AND version = ?", (path, *ticket))
        else:
            self._database.execute("DELETE FROM work_queue WHERE path = ?", (path,))

    def count(self, folder_id: int | None = None) -> int:
        which = "id = ?" if folder_id is not None else "? IS NULL"
        return self._database.value(f"SELECT sum(waiting) FROM folders WHERE {which}", (folder_id,)) or 0

    def count_attempt(self, item: QueueItem) -> int:
        """Count an attempt at the item; returns the number of attempts so far, or 0 if it is no longer queued."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE work_queue SET attempts = attempts + 1 WHERE id = ? AND version = ?", item.ticket
            )
            found = self._database.value("SELECT attempts FROM work_queue WHERE id = ? AND version = ?", item.ticket)
        return found or 0

    def count_hang(self, path: Path) -> None:
        """Count an attempt at a file on which the engine hung before it counted one itself."""
        self._database.execute("UPDATE work_queue SET attempts = attempts + 1 WHERE path = ?", (os.fsencode(path),))

    def _put(self, item: QueueItem) -> None:
        path = os.fsencode(item.path)
        facts = (item.folder_id, item.action, item.size, item.mtime_ns)
        rank = DELETE_PRIORITY if item.action is QueueAction.DELETE else priority(item.size, item.mtime_ns)
        self._database.execute(
            "INSERT INTO work_queue (path, folder_id, action, size, mtime_ns, force, urgency, attempts)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET folder_id = excluded.folder_id,"
            " action = excluded.action, size = excluded.size, mtime_ns = excluded.mtime_ns,"
            " force = max(force, excluded.force), urgency = excluded.urgency, attempts = 0, version = version + 1"
            " WHERE (folder_id, action, size, mtime_ns) <> (excluded.folder_id, excluded.action, excluded.size,"
            " excluded.mtime_ns) OR force < excluded.force",
            (path, *facts, item.force, rank, item.attempts),
        )
        if item.action is QueueAction.READ:
            self._database.execute(
                "INSERT INTO files (path, folder_id, size, mtime_ns, state, urgency) VALUES (?, ?, ?, ?, 'pending', ?)"
                # A folder may have taken the place of a container.
                " ON CONFLICT (path) DO UPDATE SET container_id = NULL, state = 'pending'"
                " WHERE container_id IS NOT NULL",
                (path, item.folder_id, item.size, item.mtime_ns, rank),
            )


def _item(row: Row) -> QueueItem:
    path, folder_id, action, size, mtime_ns, force, attempts, identity, version = row
    ticket = identity, version
    return QueueItem(
        Path(os.fsdecode(path)), folder_id, QueueAction(action), size, mtime_ns, bool(force), attempts, ticket
    )


# Up to this size all files are read about equally fast. Each doubling beyond it counts as this many days of age, so
# that one huge new file does not delay a thousand small ones, and no file waits forever for newer ones.
SMALL_BYTES = 64 * 1024
DAYS_PER_DOUBLING = 30.0
DAY_NS = 86_400 * 10**9


def priority(size: int, mtime_ns: int) -> float:
    """Priority of a file, in days; greater is sooner."""
    return mtime_ns / DAY_NS - DAYS_PER_DOUBLING * math.log2(1 + size / SMALL_BYTES)
