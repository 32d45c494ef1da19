"""Queue of the containers whose members have to be read, and the recorded members."""

import json
import os
from collections.abc import Collection, Iterable
from pathlib import Path

from desktop_search.domain.containers import ARCHIVE_CONTAINERS, CONTAINER_KINDS
from desktop_search.domain.formats import all_reader_versions
from desktop_search.domain.messages import Message, stored_message
from desktop_search.domain.status import ProblemKind
from desktop_search.store.catalog.files import notes_of_stored, stored_versions
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.rows import ContainerItem, FileState, KnownMember

# Increment when members are found or read differently: all containers are then read again.
READER_VERSION = 1
# Key in `meta`.
_VERSION_KEY = "containers"
_SLICE = 500


class ContainerTable:
    """Files on disk that contain other files."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ensure_current(self) -> None:
        """Queue every known container, once after an update that reads containers or members differently."""
        database = self._database
        version = f"{READER_VERSION} {all_reader_versions()}"
        if database.value("SELECT value FROM meta WHERE key = ?", (_VERSION_KEY,)) == version:
            return
        with database.transaction():
            # Earlier versions refused archives above the limit for files.
            database.execute(
                "UPDATE files SET state = 'skipped', problem_kind = NULL, problem_message = NULL,"
                " problem_remedy = NULL, problem_at_s = NULL"
                " WHERE container_id IS NULL AND kind = 'zip' AND state IN ('failed', 'ignored')"
                " AND problem_kind = ?",
                (ProblemKind.TOO_LARGE,),
            )
            self.put_all()
            database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_VERSION_KEY, version))

    def put(self, file_id: int, *, force: bool = False) -> None:
        """Queue a container that was just recorded."""
        self._put([file_id], force=force)

    def put_all(self) -> None:
        """Queue every container."""
        marks = ",".join("?" * len(CONTAINER_KINDS))
        found = self._database.rows(
            f"SELECT id FROM files WHERE container_id IS NULL AND kind IN ({marks}) AND state <> 'pending'",
            sorted(CONTAINER_KINDS),
        )
        self._put([row[0] for row in found])

    def put_of(self, file_ids: Iterable[int], attempts: int = 0) -> None:
        """Queue the containers of these members."""
        found = self._database.rows(
            "SELECT DISTINCT container_id FROM files WHERE container_id IS NOT NULL"
            " AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(file_ids)),),
        )
        self._put([row[0] for row in found], attempts=attempts)

    def put_outdated(self, splitters: Collection[str]) -> None:
        """Queue the containers with members that were chunked by other versions than these."""
        found = self._database.rows(
            "SELECT DISTINCT container_id FROM files WHERE container_id IS NOT NULL AND state = 'indexed'"
            " AND substr(splitter, 1, instr(splitter || '@', '@') - 1) NOT IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(splitters)),),
        )
        self._put([row[0] for row in found])

    def next(self, away: Collection[int] = ()) -> ContainerItem | None:
        """The newest and smallest container in the queue, in a folder that is neither being removed nor in `away`."""
        row = self._database.row(
            "SELECT file_id, files.folder_id, files.path, files.mtime_ns, force, attempts, version FROM container_queue"
            " CROSS JOIN files ON files.id = file_id"
            " WHERE files.folder_id IN (SELECT id FROM folders WHERE NOT removed)"
            " AND files.folder_id NOT IN (SELECT value FROM json_each(?))"
            " ORDER BY container_queue.urgency DESC, file_id LIMIT 1",
            (json.dumps(list(away)),),
        )
        if row is None:
            return None
        file_id, folder_id, path, mtime_ns, force, attempts, version = row
        return ContainerItem(file_id, folder_id, Path(os.fsdecode(path)), mtime_ns, bool(force), attempts, version)

    def count(self, away: Collection[int] = ()) -> int:
        """Number of containers in the queue, without those in the folders `away`."""
        if not away:
            return self._database.value("SELECT count(*) FROM container_queue") or 0
        return (
            self._database.value(
                "SELECT count(*) FROM container_queue JOIN files ON files.id = file_id"
                " WHERE files.folder_id NOT IN (SELECT value FROM json_each(?))",
                (json.dumps(list(away)),),
            )
            or 0
        )

    def partly_read(self, most: int) -> list[tuple[Path, tuple[Message, ...]]]:
        """The first archives of which something was left out, with the reasons."""
        marks = ",".join("?" * len(ARCHIVE_CONTAINERS))
        found = self._database.rows(
            f"SELECT path, notes FROM files WHERE container_id IS NULL AND kind IN ({marks}) AND notes <> '[]'"
            " AND folder_id IN (SELECT id FROM folders WHERE NOT removed) ORDER BY path LIMIT ?",
            (*sorted(ARCHIVE_CONTAINERS), most),
        )
        return [(Path(os.fsdecode(path)), notes_of_stored(notes)) for path, notes in found]

    def count_attempt(self, item: ContainerItem, by: int = 1) -> None:
        """Count an attempt that begins, or with -1 take back one that was stopped deliberately."""
        self._database.execute(
            "UPDATE container_queue SET attempts = max(0, attempts + ?) WHERE file_id = ? AND version = ?",
            (by, item.file_id, item.version),
        )

    def members(self, file_id: int) -> list[KnownMember]:
        """The recorded members of a container."""
        found = self._database.rows(
            "SELECT id, path, content_hash, state, splitter, kind FROM files WHERE container_id = ?", (file_id,)
        )
        members = []
        for member_id, path, content_hash, state, stored, kind in found:
            where = os.fsdecode(path)
            splitter, is_outdated = stored_versions(stored, where)
            members.append(
                KnownMember(member_id, Path(where), content_hash, FileState(state), splitter, kind, is_outdated)
            )
        return members

    def done(self, item: ContainerItem, notes: Iterable[Message]) -> None:
        """Remove a container from the queue, unless it was queued again meanwhile, and record what was left out.

        The notes of a mail are those of its own text; the others are replaced.
        """
        with self._database.transaction():
            self._database.execute(
                "DELETE FROM container_queue WHERE file_id = ? AND version = ?", (item.file_id, item.version)
            )
            marks = ",".join("?" * len(ARCHIVE_CONTAINERS))
            stored = json.dumps([stored_message(note) for note in notes])
            self._database.execute(
                f"UPDATE files SET notes = ? WHERE id = ? AND (kind IN ({marks}) OR notes = '[]')",
                (stored, item.file_id, *sorted(ARCHIVE_CONTAINERS)),
            )

    def _put(self, file_ids: list[int], *, force: bool = False, attempts: int = 0) -> None:
        if not file_ids:
            return
        with self._database.transaction():
            self._database.many(
                "INSERT INTO container_queue (file_id, urgency, force, attempts)"
                " SELECT id, urgency, ?, ? FROM files WHERE id = ?"
                " ON CONFLICT (file_id) DO UPDATE SET urgency = excluded.urgency, force = max(force, excluded.force),"
                " attempts = excluded.attempts, version = version + 1",
                ((force, attempts, file_id) for file_id in file_ids),
            )
