"""Table of the files in the chosen folders, and of the documents read from them."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from desktop_search.domain.documents import Document, PageUnit, Passage
from desktop_search.domain.formats import SECRET_KIND, reader_version
from desktop_search.domain.messages import Message, message_of_stored, stored_message
from desktop_search.domain.status import FileProblem
from desktop_search.store.catalog.passage_writer import PassageWriter, storable
from desktop_search.store.catalog.work_queue import priority
from desktop_search.store.sqlite.database import Database, Row
from desktop_search.store.sqlite.rows import (
    CatalogCounts,
    CommitResult,
    DocumentFacts,
    FileFacts,
    FileIdentity,
    FileRow,
    FileState,
    FolderCounts,
    KnownFile,
    page_unit,
    problem_kind,
    strings,
)

PAGE = 2000
# Key in `meta`, set once every file without text has its name passage.
NAMES_ADDED = "names_added"
# Number of byte-identical files to look at; if none of them fits, the file is read again.
_SAME_CONTENT = 100
_COMPRESSED = (b".gz", b".bz2", b".xz")
KNOWN = "id, path, size, mtime_ns, state, splitter"
COLUMNS = (
    "id, folder_id, path, size, mtime_ns, content_hash, state, splitter, kind, title, page_unit, notes, passages,"
    " problem_kind, problem_message, problem_remedy, problem_at_s, author,"
    " container_id"
)


class FileTable:
    """Known files; each commit is one transaction."""

    def __init__(self, database: Database, writer: PassageWriter, finish_work: Callable[[bytes], None]) -> None:
        self._database = database
        self._writer = writer
        self._finish_work = finish_work

    def known(self, folder_id: int, *, with_members: bool = False) -> Iterator[KnownFile]:
        """Iterate over all files of a folder, including pending ones.

        Fetches them in pages, so the table may be modified meanwhile. `with_members` adds the members of containers.
        """
        after = 0
        which = "" if with_members else " AND container_id IS NULL"
        while True:
            found = self._database.rows(
                f"SELECT {KNOWN} FROM files WHERE folder_id = ? AND id > ?{which} ORDER BY id LIMIT ?",
                (folder_id, after, PAGE),
            )
            yield from map(_known, found)
            if len(found) < PAGE:
                return
            after = found[-1][0]

    def known_below(self, folder_id: int, place: Path) -> Iterator[KnownFile]:
        """Like `known`, restricted to the files below `place`."""
        after = os.fsencode(place).rstrip(os.sep.encode()) + os.sep.encode()
        # The first byte string that sorts after every path below `place`.
        end = after[:-1] + bytes([after[-1] + 1])
        while True:
            found = self._database.rows(
                f"SELECT {KNOWN} FROM files WHERE path > ? AND path < ? AND folder_id = ?"
                " AND container_id IS NULL ORDER BY path LIMIT ?",
                (after, end, folder_id, PAGE),
            )
            yield from map(_known, found)
            if len(found) < PAGE:
                return
            after = found[-1][1]

    def identities(self, file_ids: Iterable[int]) -> dict[int, FileIdentity]:
        """Inode and change time of these files; those not recorded are left out."""
        found = self._database.rows(
            "SELECT id, inode, changed_ns FROM files WHERE inode <> 0 AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(file_ids)),),
        )
        return {file_id: FileIdentity(*facts) for file_id, *facts in found}

    def ids(self, folder_id: int, limit: int) -> list[int]:
        """Up to `limit` files of a folder, for deleting it in slices."""
        return [
            r[0] for r in self._database.rows("SELECT id FROM files WHERE folder_id = ? LIMIT ?", (folder_id, limit))
        ]

    def get(self, file_id: int) -> FileRow | None:
        found = self._database.row(f"SELECT {COLUMNS} FROM files WHERE id = ?", (file_id,))
        return _file(found) if found else None

    def notes(self, file_id: int) -> tuple[Message, ...]:
        """What of a file could not be read."""
        return notes_of_stored(self._database.value("SELECT notes FROM files WHERE id = ?", (file_id,)))

    def by_path(self, path: Path) -> FileRow | None:
        found = self._database.row(f"SELECT {COLUMNS} FROM files WHERE path = ?", (os.fsencode(path),))
        return _file(found) if found else None

    def by_content(self, content_hash: bytes, suffix: str) -> FileRow | None:
        """An indexed file with this content, in a folder that is not being removed.

        Its name has the same suffix, because the suffix determines the reader and the file type.
        """
        if not content_hash:
            return None
        found = self._database.rows(
            f"SELECT {COLUMNS} FROM files WHERE content_hash = ? AND state = 'indexed'"
            " AND folder_id IN (SELECT id FROM folders WHERE NOT removed) LIMIT ?",
            (content_hash, _SAME_CONTENT),
        )
        return next((row for row in map(_file, found) if row.path.suffix == suffix), None)

    def embedded(self, file_id: int) -> int:
        """Number of the file's passages that have a vector."""
        return self._writer.tally(file_id)[2]

    def commit_document(
        self,
        found: FileFacts,
        document: DocumentFacts | Document,
        passages: Sequence[Passage],
        splitter: str,
        look: Callable[[], None] = lambda: None,
    ) -> CommitResult:
        """Replace the record of this path by the document and its passages.

        The path's entry in the work queue is removed, unless it was queued again after `next` returned it.
        `look` is called many times a second; if it raises, the transaction is rolled back.
        """
        facts = DocumentFacts.of(document) if isinstance(document, Document) else document
        path = os.fsencode(found.path)
        with self._database.transaction():
            is_changed = self._is_changed(path, found.content_hash)
            file_id = self._record(found, FileState.INDEXED, facts, splitter)
            written = self._writer.replace(file_id, path, passages, look, is_changed=is_changed)
            return self._finished(file_id, found, *written)

    def commit_copy(self, found: FileFacts, of: FileRow) -> CommitResult:
        """Like commit_document, with the passages of a file of the same content."""
        facts = DocumentFacts(of.kind, of.title, of.page_unit, of.notes, of.author)
        with self._database.transaction():
            file_id = self._record(found, FileState.INDEXED, facts, of.splitter)
            if file_id == of.id:
                written = self._writer.tally(file_id)
            else:
                written = self._writer.copy(file_id, os.fsencode(found.path), of.id)
            return self._finished(file_id, found, *written)

    def commit_recognized(
        self, row: FileRow, recognized: Sequence[Passage], splitter: str, page_unit: PageUnit | None
    ) -> CommitResult:
        """Replace the recognized passages of a known file, whose own text is kept.

        A file without text becomes a document, once there is any. Raises RowsDamagedError.
        """
        path = os.fsencode(row.path)
        with self._database.transaction():
            if row.state is not FileState.INDEXED:
                if not recognized:
                    return CommitResult(row.id, 0, 0, 0)
                self._database.execute(
                    "UPDATE files SET state = ?, splitter = ?, page_unit = ?, problem_kind = NULL,"
                    " problem_message = NULL, problem_remedy = NULL, problem_at_s = NULL WHERE id = ?",
                    (FileState.INDEXED, splitter + reader_version(str(row.path)), page_unit, row.id),
                )
            passages, to_embed, cached = self._writer.merge(row.id, path, recognized)
            self._database.execute("UPDATE files SET passages = ? WHERE id = ?", (passages, row.id))
        return CommitResult(row.id, passages, to_embed, cached)

    def commit_problem(self, found: FileFacts, problem: FileProblem, kind: str = "") -> int:
        """Record a file that could not be read: its passages are deleted, and it is found by its name only.

        `kind` is the format that the name implies. Returns the file's id.
        """
        with self._database.transaction():
            state = FileState.IGNORED if self._is_ignored(found) else FileState.FAILED
            file_id = self._without_text(found, state, kind)
            self._database.execute(
                "UPDATE files SET problem_kind = ?, problem_message = ?, problem_remedy = ?, problem_at_s = ?"
                " WHERE id = ?",
                (
                    problem.kind,
                    stored_message(problem.message),
                    stored_message(problem.remedy),
                    problem.at_s,
                    file_id,
                ),
            )
        return file_id

    def commit_skipped(self, found: FileFacts, kind: str = "") -> int:
        """Record a file without text, found by its name only, or not at all if it is secret. Returns the file's id."""
        with self._database.transaction():
            return self._without_text(found, FileState.SKIPPED, kind)

    def add_names(self, limit: int, kind_of: Callable[[Path], str]) -> bool:
        """Add name passages to up to `limit` files that an older version recorded without one; False if none is left.

        `kind_of` gives the format to record for a file without text.
        """
        if self._database.value("SELECT EXISTS (SELECT 1 FROM meta WHERE key = ?)", (NAMES_ADDED,)):
            return False
        with self._database.transaction():
            found = self._database.rows(
                "SELECT id, path, kind, state FROM files WHERE state <> 'pending' AND kind <> ?"
                " AND NOT EXISTS (SELECT 1 FROM passages WHERE file_id = files.id) LIMIT ?",
                (SECRET_KIND, limit),
            )
            for file_id, path, kind, state in found:
                if state != FileState.INDEXED:
                    kind = kind_of(Path(os.fsdecode(path)))
                    self._database.execute("UPDATE files SET kind = ? WHERE id = ?", (kind, file_id))
                self._writer.add_name(file_id, path)
            if len(found) < limit:
                self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, '1')", (NAMES_ADDED,))
        return True

    def touch(self, file_id: int, size: int, mtime_ns: int, identity: FileIdentity | None = None) -> None:
        """Update the metadata of a file whose content is unchanged, and remove its queue entry."""
        identity = identity or FileIdentity()
        with self._database.transaction():
            path = self._path(file_id)
            self._database.execute(
                "UPDATE files SET size = ?, mtime_ns = ?, urgency = ?, inode = ?, changed_ns = ? WHERE id = ?",
                (size, mtime_ns, priority(size, mtime_ns), identity.inode, identity.changed_ns, file_id),
            )
            if path is not None:
                self._finish_work(path)

    def move(self, file_id: int, folder_id: int, new_path: Path) -> None:
        """Change a file's path, replacing any file recorded under it. Nothing is read or embedded again."""
        path = os.fsencode(new_path)
        with self._database.transaction():
            old = self._path(file_id)
            if old is None:
                return
            in_the_way = self._database.value("SELECT id FROM files WHERE path = ? AND id <> ?", (path, file_id))
            if in_the_way is not None:
                self.delete([in_the_way])
            self._writer.rename(file_id, old, path)
            self._database.execute("UPDATE files SET folder_id = ?, path = ? WHERE id = ?", (folder_id, path, file_id))
            self._move_members(file_id, folder_id, old, path)
            self._finish_work(old)
            self._finish_work(path)

    def _move_members(self, file_id: int, folder_id: int, old: bytes, new: bytes) -> None:
        found = self._database.rows("SELECT id, path FROM files WHERE container_id = ?", (file_id,))
        for member_id, path in found:
            target = new + path[len(old) :]
            self._make_way("files", [(target, member_id)])
            self._writer.rename(member_id, path, target)
            self._database.execute(
                "UPDATE files SET folder_id = ?, path = ? WHERE id = ?", (folder_id, target, member_id)
            )
        old_name, name = (path.rpartition(os.sep.encode())[2] for path in (old, new))
        if found and name != old_name and name.lower().endswith(_COMPRESSED):
            # The only member of "notes.txt.gz" is named "notes.txt".
            self._database.execute(
                "INSERT INTO container_queue (file_id, urgency) SELECT id, urgency FROM files WHERE id = ?"
                " ON CONFLICT (file_id) DO UPDATE SET version = version + 1",
                (file_id,),
            )

    def hand_over(self, folder_id: int, new_folder_id: int) -> None:
        """Assign all files of a folder to another one that contains it. Nothing is read or embedded again."""
        self._database.execute("UPDATE files SET folder_id = ? WHERE folder_id = ?", (new_folder_id, folder_id))

    def move_below(self, folder_id: int, old: Path, new: Path, limit: int) -> int:
        """Change the paths of up to `limit` files, and of queue entries, from below `old` to below `new`.

        Returns how many were changed; 0 if `new` is `old` or below it. The indexed words of the files' folders are
        updated too. One transaction.
        """
        before, after = (os.fsencode(place).rstrip(os.sep.encode()) + os.sep.encode() for place in (old, new))
        end = before[:-1] + bytes([before[-1] + 1])
        moved = 0
        if after.startswith(before):
            # The files would stay below `old`, and the caller would never finish.
            return 0
        with self._database.transaction():
            for table in ("files", "work_queue"):
                found = self._database.rows(
                    f"SELECT id, path FROM {table} WHERE folder_id = ? AND path > ? AND path < ? LIMIT ?",
                    (folder_id, before, end, limit),
                )
                targets = [(after + path[len(before) :], identity) for identity, path in found]
                self._make_way(table, targets)
                if table == "files":
                    for (identity, path), (target, _) in zip(found, targets, strict=True):
                        self._writer.rename(identity, path, target)
                self._database.many(f"UPDATE {table} SET path = ? WHERE id = ?", targets)
                moved += len(found)
        return moved

    def delete(self, file_ids: Sequence[int]) -> None:
        """Delete files and their members, in one transaction. Vectors stay cached in case the files come back."""
        with self._database.transaction():
            for file_id in file_ids:
                path = self._path(file_id)
                if path is None:
                    continue
                self.delete_members(file_id)
                self._writer.remove(file_id, path)
                self._database.execute("DELETE FROM container_queue WHERE file_id = ?", (file_id,))
                self._database.execute("DELETE FROM recognition_queue WHERE file_id = ?", (file_id,))
                self._database.execute("DELETE FROM files WHERE id = ?", (file_id,))
                self._finish_work(path)

    def delete_members(self, file_id: int) -> None:
        """Delete the members of a container, which stays."""
        found = self._database.rows("SELECT id FROM files WHERE container_id = ?", (file_id,))
        self.delete([row[0] for row in found])

    def skipped_as(self, kind: str) -> list[FileRow]:
        """The files without text that were recorded with this format."""
        found = self._database.rows(f"SELECT {COLUMNS} FROM files WHERE state = 'skipped' AND kind = ?", (kind,))
        return [_file(row) for row in found]

    def ignore(self, paths: Sequence[Path], ignored: bool) -> None:
        """Ignore the problems of these files until the files change, or stop ignoring them."""
        before, after = (FileState.FAILED, FileState.IGNORED) if ignored else (FileState.IGNORED, FileState.FAILED)
        with self._database.transaction():
            self._database.many(
                "UPDATE files SET state = ? WHERE path = ? AND state = ?",
                ((after, os.fsencode(path), before) for path in paths),
            )

    def problems(self, *, ignored: bool = False) -> list[FileProblem]:
        """Problems, newest first, without folders that are being removed: either ignored ones, or all others."""
        # A literal and no parameter, so that SQLite can use its partial index.
        state = "'ignored'" if ignored else "'failed'"
        found = self._database.rows(
            "SELECT path, problem_kind, problem_message, problem_remedy, problem_at_s, size FROM files"
            f" WHERE state = {state} AND folder_id IN (SELECT id FROM folders WHERE NOT removed)"
            " ORDER BY problem_at_s DESC, id DESC"
        )
        return [_problem(*row) for row in found]

    def counts(self) -> CatalogCounts:
        """Counts from the maintained counters; fast at any catalog size."""
        found = self._database.rows(
            "SELECT id, pending, indexed, failed, skipped, waiting, passages, ignored FROM folders"
            " WHERE NOT removed ORDER BY id"
        )
        folders = [FolderCounts(*row) for row in found]
        embedded, waiting, first, coming = self._database.row(
            "SELECT passages_embedded, texts_waiting, first_waiting, texts_coming FROM counters"
        ) or (0, 0, 0, 0)
        passages = sum(folder.passages for folder in folders)
        indexed = sum(folder.indexed for folder in folders)
        return CatalogCounts(
            pending=sum(folder.pending for folder in folders),
            indexed=indexed,
            failed=sum(folder.failed for folder in folders),
            skipped=sum(folder.skipped for folder in folders),
            waiting=sum(folder.waiting for folder in folders),
            passages=passages,
            # This counter is not per folder; it includes passages of folders that are being removed.
            passages_embedded=min(embedded, passages),
            texts_waiting=waiting,
            # Not per folder either.
            files_unembedded=min(first, indexed),
            texts_coming=coming,
            ignored=sum(folder.ignored for folder in folders),
            folders={folder.folder_id: folder for folder in folders},
        )

    def _make_way(self, table: str, targets: Sequence[tuple[bytes, int]]) -> None:
        """Delete rows that already have these paths."""
        for path, identity in targets:
            in_the_way = self._database.value(f"SELECT id FROM {table} WHERE path = ? AND id <> ?", (path, identity))
            if in_the_way is not None and table == "files":
                self.delete([in_the_way])
            elif in_the_way is not None:
                self._database.execute(f"DELETE FROM {table} WHERE id = ?", (in_the_way,))

    def _record(self, found: FileFacts, state: FileState, document: DocumentFacts, splitter: str) -> int:
        """Insert or overwrite the file's row, except its passages; returns its id."""
        values = {
            "folder": found.folder_id,
            "path": os.fsencode(found.path),
            "size": found.size,
            "mtime_ns": found.mtime_ns,
            "content": found.content_hash,
            "state": state,
            "splitter": splitter + reader_version(str(found.path)),
            "kind": document.kind,
            "title": storable(document.title) if document.title else None,
            "unit": document.page_unit,
            "author": storable(document.author) if document.author else None,
            "notes": json.dumps([stored_message(note) for note in document.notes]),
            "urgency": priority(found.size, found.mtime_ns),
            "inode": found.identity.inode,
            "changed": found.identity.changed_ns,
            "container": found.container_id,
        }
        self._database.execute(RECORD, values)
        file_id: int = self._database.value("SELECT id FROM files WHERE path = ?", (values["path"],))
        return file_id

    def _without_text(self, found: FileFacts, state: FileState, kind: str) -> int:
        file_id = self._record(found, state, DocumentFacts(kind), "")
        path = os.fsencode(found.path)
        self._writer.remove(file_id, path)
        if kind != SECRET_KIND:
            self._writer.add_name(file_id, path)
        self._finished(file_id, found, 0, 0, 0)
        return file_id

    def _finished(self, file_id: int, found: FileFacts, passages: int, to_embed: int, cached: int) -> CommitResult:
        self._database.execute("UPDATE files SET passages = ? WHERE id = ?", (passages, file_id))
        self._finish_work(os.fsencode(found.path))
        return CommitResult(file_id, passages, to_embed, cached)

    def _is_changed(self, path: bytes, content_hash: bytes) -> bool:
        """True if a file is indexed with other content."""
        return bool(
            self._database.value(
                "SELECT EXISTS (SELECT 1 FROM files WHERE path = ? AND state = 'indexed' AND content_hash <> ?)",
                (path, content_hash),
            )
        )

    def _is_ignored(self, found: FileFacts) -> bool:
        """True if the user chose to ignore the file's problem and the file has not changed since."""
        return bool(
            self._database.value(
                "SELECT EXISTS (SELECT 1 FROM files"
                " WHERE path = ? AND state = 'ignored' AND size = ? AND mtime_ns = ?)",
                (os.fsencode(found.path), found.size, found.mtime_ns),
            )
        )

    def _path(self, file_id: int) -> bytes | None:
        path: bytes | None = self._database.value("SELECT path FROM files WHERE id = ?", (file_id,))
        return path


RECORD = """
INSERT INTO files (
    folder_id, path, size, mtime_ns, content_hash, state, splitter, kind, title, page_unit, notes, urgency, inode,
    changed_ns, author, container_id
) VALUES (
    :folder, :path, :size, :mtime_ns, :content, :state, :splitter, :kind, :title, :unit, :notes, :urgency, :inode,
    :changed, :author, :container
)
ON CONFLICT (path) DO UPDATE SET folder_id = :folder, size = :size, mtime_ns = :mtime_ns, content_hash = :content,
    state = :state, splitter = :splitter, kind = :kind, title = :title, page_unit = :unit, notes = :notes,
    urgency = :urgency, inode = :inode, changed_ns = :changed, author = :author, container_id = :container,
    problem_kind = NULL, problem_message = NULL, problem_remedy = NULL, problem_at_s = NULL
"""


def _known(row: Row) -> KnownFile:
    identity, path, size, mtime_ns, state, stored = row
    where = os.fsdecode(path)
    splitter, is_outdated = stored_versions(stored, where)
    return KnownFile(identity, where, size, mtime_ns, FileState(state), splitter, is_outdated)


def stored_versions(stored: str, path: str) -> tuple[str, bool]:
    """Return the chunker's fingerprint, and whether the file was read by an earlier version of the reader."""
    splitter, at, version = stored.partition("@")
    return splitter, at + version != reader_version(path)


def _file(row: Row) -> FileRow:
    path, state = row[2], FileState(row[6])
    where = os.fsdecode(path)
    splitter, is_outdated = stored_versions(row[7], where)
    return FileRow(
        id=row[0],
        folder_id=row[1],
        path=Path(where),
        size=row[3],
        mtime_ns=row[4],
        content_hash=row[5],
        state=state,
        splitter=splitter,
        kind=row[8],
        title=row[9],
        page_unit=page_unit(row[10]),
        notes=notes_of_stored(row[11]),
        passages=row[12],
        problem=_problem(path, row[13], row[14], row[15], row[16], row[3]) if row[13] else None,
        author=row[17],
        container_id=row[18],
        is_outdated=is_outdated,
    )


def notes_of_stored(stored: object) -> tuple[Message, ...]:
    """Decode the column "notes"."""
    return tuple(map(message_of_stored, strings(stored)))


def _problem(path: bytes, kind: str, message: str, remedy: str, at_s: float, size: int) -> FileProblem:
    return FileProblem(
        os.fsdecode(path), problem_kind(kind), message_of_stored(message), message_of_stored(remedy), at_s, size
    )
