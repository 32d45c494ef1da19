"""Checks the catalog against itself, and mends what can be mended from what is there.

The files' rows, passages and texts are taken for true; counters, queues and the word index are derived from them.
"""

import logging
from collections.abc import Callable, Iterator

import numpy as np

from desktop_search.domain.errors import CatalogDamagedError
from desktop_search.domain.status import Finding
from desktop_search.store.database import Database
from desktop_search.store.vector_cache import TEXT_BITS, VectorCache
from desktop_search.store.word_index import WordIndex

log = logging.getLogger(__name__)

# Passages whose words are looked up one by one; the rest is only counted, because FTS5 keeps no text to compare.
SAMPLED_PASSAGES = 200
# Vectors looked at in one statement.
VECTOR_SLICE = 5000
SLICE = 500


def audit(database: Database, words: WordIndex, vectors: VectorCache) -> Iterator[Finding]:
    """What is wrong, each with what was done about it. Raises CatalogDamagedError where SQLite cannot read the file.

    Writers wait while counters are compared, a second at 200,000 passages; searches do not.
    """
    yield from _file(database)
    yield from _vectors(database, vectors)
    yield from _references(database)
    yield from _embed_queue(database, vectors)
    yield from _counters(database)
    yield from _words(words)


def _file(database: Database) -> Iterator[Finding]:
    wrong = _integrity(database)
    if not wrong:
        return
    log.error("the catalog's integrity check: %s", "; ".join(wrong[:10]))
    if all("index" in line for line in wrong):
        database.execute("REINDEX")
        if not _integrity(database):
            yield Finding("The catalog's lookup tables were damaged and have been made anew.")
            return
    raise CatalogDamagedError(
        f"The index in {database.path} is damaged.", "Start again: it is restored from its last copy."
    )


def _integrity(database: Database) -> list[str]:
    return database.integrity("integrity_check") + [
        f"foreign key {row}" for row in database.rows("PRAGMA foreign_key_check")
    ]


def _vectors(database: Database, vectors: VectorCache) -> Iterator[Finding]:
    """Vectors of the wrong length, with values that are no numbers, or of no text or model."""
    bad = [identity for part in _slices_of_vectors(database) for identity in part]
    if not bad:
        return
    with database.transaction():
        for start in range(0, len(bad), SLICE):
            part = bad[start : start + SLICE]
            marks = ",".join("?" * len(part))
            database.execute(f"DELETE FROM vectors WHERE id IN ({marks})", part)
        vectors.recount()
    yield Finding(f"{len(bad):,} stored vectors were unusable; their texts are embedded again.")


def _slices_of_vectors(database: Database) -> Iterator[list[int]]:
    sizes: dict[int, int] = dict(database.rows("SELECT id, dimensions FROM models"))
    after = -1
    while True:
        found = database.rows(
            "SELECT vectors.id, vector, texts.id FROM vectors LEFT JOIN texts ON texts.id = vectors.id & ?"
            " WHERE vectors.id > ? ORDER BY vectors.id LIMIT ?",
            ((1 << TEXT_BITS) - 1, after, VECTOR_SLICE),
        )
        if not found:
            return
        after = found[-1][0]
        yield [
            identity
            for identity, blob, text in found
            if text is None or not _is_vector(blob, sizes.get(identity >> TEXT_BITS))
        ]


def _is_vector(blob: object, dimensions: int | None) -> bool:
    if not isinstance(blob, bytes) or dimensions is None or len(blob) != 2 * dimensions:
        return False
    return bool(np.isfinite(np.frombuffer(blob, np.float16)).all())


def _references(database: Database) -> Iterator[Finding]:
    """How often a text is referred to, and how many passages a file has."""
    with database.transaction():
        counted = "(SELECT count(*) FROM passages WHERE passages.text_id = texts.id)"
        wrong = database.execute(f"UPDATE texts SET refs = {counted} WHERE refs <> {counted}")
        counted = "(SELECT count(*) FROM passages WHERE passages.file_id = files.id)"
        wrong += database.execute(f"UPDATE files SET passages = {counted} WHERE passages <> {counted}")
    if wrong:
        yield Finding(f"{wrong:,} counts of passages were wrong and have been corrected.")


def _embed_queue(database: Database, vectors: VectorCache) -> Iterator[Finding]:
    """Every text without a vector of the current model waits for one, and no other does."""
    with database.transaction():
        wrong = vectors.disagreements()
        if wrong:
            vectors.recount()
    if wrong:
        yield Finding(f"{wrong:,} texts were not known as waiting, or not waiting, for a vector; corrected.")


def _counters(database: Database) -> Iterator[Finding]:
    with database.transaction():
        wrong = [name for name, compare in _COUNTERS.items() if not compare(database)]
    if wrong:
        yield Finding("Counters were wrong and have been corrected.")


def _folder_counters(database: Database) -> bool:
    """True when they were right."""
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
    """True when they were right."""
    truth = database.row(
        "SELECT coalesce(sum(refs * (embedded OR set_aside)), 0), coalesce(sum(refs > 0 AND embedded), 0),"
        " coalesce(sum(refs > 0 AND NOT embedded AND NOT set_aside), 0), (SELECT count(*) FROM coming_queue) FROM texts"
    )
    assert truth is not None, "an aggregate always gives a row"
    columns = "passages_embedded, texts_embedded, texts_waiting, texts_coming"
    if database.row(f"SELECT {columns} FROM counters") == truth:
        return True
    database.execute("DELETE FROM counters WHERE id <> 1")
    database.execute(f"INSERT OR IGNORE INTO counters (id, vectors_deleted, {columns}) VALUES (1, 0, 0, 0, 0, 0)")
    database.execute(f"UPDATE counters SET ({columns}) = (?, ?, ?, ?)", truth)
    return False


_COUNTERS: dict[str, Callable[[Database], bool]] = {"folders": _folder_counters, "texts": _text_counters}


def _words(words: WordIndex) -> Iterator[Finding]:
    if words.is_sound(SAMPLED_PASSAGES):
        return
    words.make_anew()
    if not words.is_sound(SAMPLED_PASSAGES):
        yield Finding("The word index is damaged and could not be made anew.", repaired=False)
    else:
        yield Finding("The word index and the passages differed; it has been made anew.")
