"""Consistency check of the catalog, which repairs data that can be derived from other data.

Texts and vectors are compared with their hash and checksum; counters, queues and the word index are derived from them.
"""

import contextlib
import json
import logging
import os
import sqlite3
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from desktop_search.domain.documents import PageUnit
from desktop_search.domain.errors import CatalogDamagedError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message, joined
from desktop_search.domain.status import Finding
from desktop_search.store.catalog.container_table import ContainerTable
from desktop_search.store.catalog.embedding_order import IS_FIRST
from desktop_search.store.catalog.junk_texts import JunkTexts
from desktop_search.store.catalog.recognition_table import RecognitionTable
from desktop_search.store.catalog.vector_cache import TEXT_BITS, VectorCache
from desktop_search.store.catalog.work_queue import WorkQueue
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.row_check import (
    corrected_hash,
    is_offset_sound,
    is_vector_sound,
    sound_text,
    vector_checksum,
)
from desktop_search.store.sqlite.row_encoding import (
    decode_text,
    decode_vectors,
    encode_text,
    encode_vectors,
    is_float16,
)
from desktop_search.store.sqlite.rows import FileState, QueueItem
from desktop_search.store.words.word_index import WordIndex

log = logging.getLogger(__name__)

# Passages whose words are looked up one by one; the others are only counted, because FTS5 stores no text to compare.
SAMPLED_PASSAGES = 200
# Vectors checked per statement.
VECTOR_SLICE = 5000
SLICE = 500


class SnapshotRows:
    """Reads texts and vectors from a snapshot; finds none if it is missing or damaged."""

    def __init__(self, snapshot: Path | None) -> None:
        self._connection: sqlite3.Connection | None = None
        if snapshot is not None and snapshot.is_file():
            with contextlib.suppress(sqlite3.Error):
                # A snapshot is never written to, only replaced as a whole.
                self._connection = sqlite3.connect(f"{snapshot.absolute().as_uri()}?mode=ro&immutable=1", uri=True)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def text(self, text_hash: bytes) -> str | None:
        """The text with this hash; None if the snapshot has no undamaged one."""
        return sound_text(self._value("SELECT content FROM texts WHERE hash = ?", (text_hash,)), text_hash)

    def vector(self, text_hash: bytes, fingerprint: str, model_shift: int) -> bytes | None:
        """The stored vector of a text by a model; not verified, the caller checks it against a checksum."""
        found = self._value(
            "SELECT vector FROM vectors WHERE id = (SELECT id FROM models WHERE fingerprint = ?) * ?"
            " + (SELECT id FROM texts WHERE hash = ?)",
            (fingerprint, 1 << model_shift, text_hash),
        )
        return found if isinstance(found, bytes) else None

    def _value(self, sql: str, values: tuple[object, ...]) -> object:
        if self._connection is None:
            return None
        try:
            found = self._connection.execute(sql, values).fetchone()
        except sqlite3.Error:
            return None
        return found[0] if found else None


def audit(
    database: Database,
    words: WordIndex,
    vectors: VectorCache,
    junk: JunkTexts,
    recognition: RecognitionTable,
    snapshot: Path | None = None,
    *,
    deep: bool = False,
) -> Iterator[Finding]:
    """Yield the errors found, repaired or not. Raises CatalogDamagedError if SQLite cannot read the file.

    Damaged texts and vectors are restored from `snapshot` if it has them. `deep` compares the word index with every
    text and checks again which texts are junk; otherwise only the index's structure and a sample are checked. Writers
    are blocked while counters are compared, a second at 200,000 passages; searches are not.
    """
    copy = SnapshotRows(snapshot)
    try:
        yield from _file(database)
        yield from _texts(database, words, copy)
        yield from _file_rows(database)
        yield from _vectors(database, vectors, copy)
        yield from _recognitions(recognition)
        yield from _references(database)
        if deep:
            yield from _junk(junk)
        yield from _embed_queue(database, vectors)
        yield from _counters(database)
        yield from _words(words, deep=deep)
    finally:
        copy.close()


def damaged_rows(database: Database) -> int:
    """Number of damaged passages and vectors; takes about 4 µs per row."""
    return sum(len(part) for part in _damaged_passages(database)) + sum(
        len(part) for part in _slices_of_vectors(database)
    )


def _file(database: Database) -> Iterator[Finding]:
    wrong = _integrity(database)
    if not wrong:
        return
    log.error("the catalog's integrity check: %s", "; ".join(wrong[:10]))
    if all("index" in line for line in wrong):
        with contextlib.suppress(sqlite3.IntegrityError):
            database.execute("REINDEX")
        if not _integrity(database):
            yield Finding(Message("The catalog's lookup tables were damaged and have been rebuilt."))
            return
    raise CatalogDamagedError(
        Message("The index in {file} is damaged.", file=database.path),
        Message("Start the program again. It is then restored from its last copy."),
    )


def _integrity(database: Database) -> list[str]:
    return database.integrity("integrity_check") + [
        f"foreign key {row}" for row in database.rows("PRAGMA foreign_key_check")
    ]


@dataclass(frozen=True, slots=True)
class _Damaged:
    """A damaged passage."""

    passage_id: int
    file_id: int
    text_id: int
    hash: object
    content: str | None
    """None if it cannot be decoded."""
    is_text_sound: bool


def _texts(database: Database, words: WordIndex, copy: SnapshotRows) -> Iterator[Finding]:
    """Check texts against their hashes, and passages against their texts."""
    restored: set[int] = set()
    lost: list[_Damaged] = []
    for part in _damaged_passages(database):
        for damaged in part:
            if damaged.text_id in restored:
                continue
            if not damaged.is_text_sound and _restore(database, damaged, copy):
                restored.add(damaged.text_id)
            else:
                lost.append(damaged)
    if restored:
        yield Finding(
            _counted(
                len(restored),
                Message("One damaged text was restored."),
                Message("{count} damaged texts were restored.", count=f"{len(restored):,}"),
            )
        )
    if lost:
        files = {damaged.file_id for damaged in lost}
        with database.transaction():
            database.many("DELETE FROM passages WHERE id = ?", [(damaged.passage_id,) for damaged in lost])
            read_again(database, files)
            # Their words cannot be removed from the word index without their text.
            words.mark_damaged()
        removed = _counted(
            len(lost),
            Message("One damaged passage was removed."),
            Message("{count} damaged passages were removed.", count=f"{len(lost):,}"),
        )
        queued = _counted(
            len(files),
            Message("One file is read again."),
            Message("{count} files are read again.", count=f"{len(files):,}"),
        )
        yield Finding(joined(removed, queued))


def _restore(database: Database, damaged: _Damaged, copy: SnapshotRows) -> bool:
    correct = corrected_hash(damaged.content, damaged.hash)
    if correct is not None:
        # Another row already has the correct hash: the file is read again and refers to that row.
        if database.value("SELECT EXISTS (SELECT 1 FROM texts WHERE hash = ?)", (correct,)):
            return False
        database.execute("UPDATE texts SET hash = ? WHERE id = ?", (correct, damaged.text_id))
        return True
    content = copy.text(damaged.hash) if isinstance(damaged.hash, bytes) else None
    if content is None:
        return False
    database.execute("UPDATE texts SET content = ? WHERE id = ?", (encode_text(content), damaged.text_id))
    return True


def _damaged_passages(database: Database) -> Iterator[list[_Damaged]]:
    after = (0, 0)
    checked: tuple[int, str | None, bool] = (0, None, False)
    while True:
        # As bytes, because SQLite's driver cannot fetch text that is not UTF-8.
        found = database.rows(
            "SELECT texts.id, passages.id, passages.file_id, texts.hash, typeof(texts.content),"
            " CAST(texts.content AS BLOB), text_from, CAST(heading AS BLOB), CAST(page_label AS BLOB)"
            " FROM passages JOIN texts ON texts.id = passages.text_id WHERE (passages.text_id, passages.id) > (?, ?)"
            " ORDER BY passages.text_id, passages.id LIMIT ?",
            (*after, SLICE),
        )
        if not found:
            return
        after = found[-1][:2]
        wrong = []
        for text_id, passage_id, file_id, text_hash, form, raw, text_from, heading, label in found:
            if checked[0] != text_id:
                content = decode_text(raw) if form == "blob" else _decoded(raw)
                checked = text_id, content, sound_text(content, text_hash) is not None
            _, content, is_sound = checked
            if not (
                is_sound
                and is_offset_sound(content or "", text_from)
                and _is_heading_of(heading, (content or "")[:text_from])
                and (label is None or _decoded(label) is not None)
            ):
                wrong.append(_Damaged(passage_id, file_id, text_id, text_hash, content, is_sound))
        yield wrong


def _file_rows(database: Database) -> Iterator[Finding]:
    """Check the values in `files`."""
    wrong = [file_id for part in _damaged_files(database) for file_id in part]
    if wrong:
        with database.transaction():
            read_again(database, wrong)
        yield Finding(
            _counted(
                len(wrong),
                Message("The stored data of one file was damaged. The file is read again."),
                Message(
                    "The stored data of {count} files was damaged. The files are read again.", count=f"{len(wrong):,}"
                ),
            )
        )


def _damaged_files(database: Database) -> Iterator[list[int]]:
    units, states = set(PageUnit), set(FileState)
    after = 0
    while True:
        found = database.rows(
            "SELECT id, CAST(state AS BLOB), CAST(splitter AS BLOB), CAST(kind AS BLOB), CAST(title AS BLOB),"
            " CAST(page_unit AS BLOB), CAST(notes AS BLOB), CAST(author AS BLOB) FROM files"
            " WHERE id > ? ORDER BY id LIMIT ?",
            (after, SLICE),
        )
        if not found:
            return
        after = found[-1][0]
        yield [
            row[0]
            for row in found
            if _decoded(row[1]) not in states
            or _decoded(row[2]) is None
            or _decoded(row[3]) is None
            or (row[4] is not None and _decoded(row[4]) is None)
            or (row[5] is not None and _decoded(row[5]) not in units)
            or not _is_list(row[6])
            or (row[7] is not None and _decoded(row[7]) is None)
        ]


def read_again(database: Database, file_ids: Collection[int]) -> None:
    """Reset the stored data of these files, and queue them to be read again."""
    for file_id in file_ids:
        database.execute(
            "UPDATE files SET state = 'pending', splitter = '', title = NULL, author = NULL, page_unit = NULL,"
            " notes = '[]', kind = '' WHERE id = ?",
            (file_id,),
        )
        found = database.row("SELECT path, folder_id, size, mtime_ns, container_id FROM files WHERE id = ?", (file_id,))
        if found is not None and found[4] is not None:
            ContainerTable(database).put_of([file_id])
        elif found is not None:
            path, folder_id, size, mtime_ns, _ = found
            item = QueueItem(Path(os.fsdecode(path)), folder_id, size=size, mtime_ns=mtime_ns, force=True)
            WorkQueue(database).put_many([item])


def _decoded(raw: object) -> str | None:
    try:
        return raw.decode("utf-8") if isinstance(raw, bytes) else None
    except UnicodeDecodeError:
        return None


def _is_heading_of(raw: object, context: str) -> bool:
    """True if `raw` is a list of headings that occur in `context`; see `Passage.context`."""
    if not isinstance(raw, bytes) or not _is_list(raw):
        return False
    return all(isinstance(heading, str) and heading in context for heading in json.loads(raw))


def _is_list(raw: object) -> bool:
    try:
        return isinstance(raw, bytes) and isinstance(json.loads(raw), list)
    except ValueError:
        return False


def _vectors(database: Database, vectors: VectorCache, copy: SnapshotRows) -> Iterator[Finding]:
    """Check vectors: their checksum, length, text and model."""
    bad, restored = [], 0
    for part in _slices_of_vectors(database):
        for identity in part:
            if _restore_vector(database, identity, copy):
                restored += 1
            else:
                bad.append(identity)
    if restored:
        yield Finding(
            _counted(
                restored,
                Message("One damaged vector was restored."),
                Message("{count} damaged vectors were restored.", count=f"{restored:,}"),
            )
        )
    if not bad:
        return
    with database.transaction():
        for start in range(0, len(bad), SLICE):
            part = bad[start : start + SLICE]
            marks = ",".join("?" * len(part))
            database.execute(f"DELETE FROM vectors WHERE id IN ({marks})", part)
        vectors.recount()
    yield Finding(
        _counted(
            len(bad),
            Message("One unusable vector was removed; it is computed again where it is needed."),
            Message(
                "{count} unusable vectors were removed; they are computed again where they are needed.",
                count=f"{len(bad):,}",
            ),
        )
    )


def _restore_vector(database: Database, identity: int, copy: SnapshotRows) -> bool:
    found = database.row(
        "SELECT vector, checksum, hash, fingerprint, dimensions FROM vectors JOIN texts ON texts.id = vectors.id & ?"
        " JOIN models ON models.id = vectors.id >> ? WHERE vectors.id = ?",
        ((1 << TEXT_BITS) - 1, TEXT_BITS, identity),
    )
    if found is None:
        return False
    blob, checksum, text_hash, fingerprint, dimensions = found
    kept = copy.vector(text_hash, fingerprint, TEXT_BITS)
    if kept is None:
        return False
    # The copy may be from before the vector was converted.
    forms = [kept, *encode_vectors(decode_vectors([kept], dimensions))] if is_float16(kept, dimensions) else [kept]
    for form in forms:
        # If the copy has the same vector, only the checksum was damaged.
        if is_vector_sound(form, checksum, dimensions) or form == blob:
            values = (form, vector_checksum(form), identity)
            return database.execute("UPDATE vectors SET vector = ?, checksum = ? WHERE id = ?", values) > 0
    return False


def _slices_of_vectors(database: Database) -> Iterator[list[int]]:
    sizes: dict[int, int] = dict(database.rows("SELECT id, dimensions FROM models"))
    after = -1
    while True:
        found = database.rows(
            "SELECT vectors.id, vector, checksum, texts.id FROM vectors"
            " LEFT JOIN texts ON texts.id = vectors.id & ? WHERE vectors.id > ? ORDER BY vectors.id LIMIT ?",
            ((1 << TEXT_BITS) - 1, after, VECTOR_SLICE),
        )
        if not found:
            return
        after = found[-1][0]
        yield [
            identity
            for identity, blob, checksum, text in found
            if text is None or not is_vector_sound(blob, checksum, sizes.get(identity >> TEXT_BITS))
        ]


def _references(database: Database) -> Iterator[Finding]:
    """Check the references of texts, and the number of passages of files."""
    with database.transaction():
        counted = "(SELECT count(*) FROM passages WHERE passages.text_id = texts.id AND passages.ordinal >= 0)"
        wrong = database.execute(f"UPDATE texts SET refs = {counted} WHERE refs <> {counted}")
        counted = "(SELECT count(*) FROM passages WHERE passages.file_id = files.id AND passages.ordinal >= 0)"
        wrong += database.execute(f"UPDATE files SET passages = {counted} WHERE passages <> {counted}")
    if wrong:
        yield Finding(
            _counted(
                wrong,
                Message("One count of passages was wrong and has been corrected."),
                Message("{count} counts of passages were wrong and have been corrected.", count=f"{wrong:,}"),
            )
        )


def _recognitions(recognition: RecognitionTable) -> Iterator[Finding]:
    """Check recognized text; its files are recognized again where it is damaged."""
    wrong = recognition.repair()
    if wrong:
        yield Finding(
            _counted(
                wrong,
                Message("The recognized text of one picture was damaged. It is recognized again."),
                Message(
                    "The recognized text of {count} pictures was damaged. They are recognized again.",
                    count=f"{wrong:,}",
                ),
            )
        )


def _junk(junk: JunkTexts) -> Iterator[Finding]:
    wrong = junk.check()
    if wrong:
        yield Finding(
            _counted(
                wrong,
                Message("One text was wrongly marked as having words or none; corrected."),
                Message("{count} texts were wrongly marked as having words or none; corrected.", count=f"{wrong:,}"),
            )
        )


def _embed_queue(database: Database, vectors: VectorCache) -> Iterator[Finding]:
    """Check that the queue contains exactly the texts without a vector of the current model."""
    with database.transaction():
        wrong = vectors.disagreements()
        if wrong:
            vectors.recount()
    if wrong:
        yield Finding(
            _counted(
                wrong,
                Message("One text had a wrong embedding state, which was corrected."),
                Message("{count} texts had a wrong embedding state, which was corrected.", count=f"{wrong:,}"),
            )
        )


def _counters(database: Database) -> Iterator[Finding]:
    with database.transaction():
        wrong = [name for name, compare in _COUNTERS.items() if not compare(database)]
    if wrong:
        yield Finding(Message("Counters were wrong and have been corrected."))


def _folder_counters(database: Database) -> bool:
    """Correct the counters; True if they were right."""
    counted = {
        state: f"(SELECT count(*) FROM files WHERE folder_id = folders.id AND state = '{state}')"
        for state in ("pending", "indexed", "failed", "skipped", "ignored")
    }
    counted["waiting"] = "(SELECT count(*) FROM work_queue WHERE folder_id = folders.id)"
    counted["passages"] = "(SELECT coalesce(sum(passages), 0) FROM files WHERE folder_id = folders.id)"
    wrong = 0
    for column, truth in counted.items():
        wrong += database.execute(f"UPDATE folders SET {column} = {truth} WHERE {column} <> {truth}")
    return wrong == 0


def _text_counters(database: Database) -> bool:
    """Correct the counters; True if they were right."""
    truth = database.row(
        "SELECT coalesce(sum(refs * (embedded OR set_aside OR junk)), 0), coalesce(sum(refs > 0 AND embedded), 0),"
        " coalesce(sum(refs > 0 AND NOT embedded AND NOT set_aside AND NOT junk), 0),"
        f" (SELECT count(*) FROM embed_queue WHERE {IS_FIRST}), (SELECT count(*) FROM coming_queue) FROM texts"
    )
    assert truth is not None, "an aggregate always gives a row"
    columns = "passages_embedded, texts_embedded, texts_waiting, first_waiting, texts_coming"
    if database.row(f"SELECT {columns} FROM counters") == truth:
        return True
    database.execute("DELETE FROM counters WHERE id <> 1")
    database.execute(f"INSERT OR IGNORE INTO counters (id, vectors_deleted, {columns}) VALUES (1, 0, 0, 0, 0, 0, 0)")
    database.execute(f"UPDATE counters SET ({columns}) = (?, ?, ?, ?, ?)", truth)
    return False


_COUNTERS: dict[str, Callable[[Database], bool]] = {"folders": _folder_counters, "texts": _text_counters}


def _words(words: WordIndex, *, deep: bool) -> Iterator[Finding]:
    if not words.is_marked and words.is_sound(SAMPLED_PASSAGES) and not (deep and words.differs_from_texts()):
        return
    words.rebuild()
    if not words.is_sound(SAMPLED_PASSAGES):
        yield Finding(Message("The word index is damaged and could not be rebuilt."), repaired=False)
    else:
        yield Finding(Message("The word index and the passages differed. The word index was rebuilt."))


def _counted(number: int, one: Message, many: Message) -> Message:
    return one if number == 1 else many
