"""Converts texts and vectors that versions before schema 12 stored to the smaller form of `row_encoding`."""

from collections.abc import Iterable

from desktop_search.store.catalog.vector_cache import TEXT_BITS, stored_number
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.row_check import is_vector_sound, sound_text, vector_checksum
from desktop_search.store.sqlite.row_encoding import decode_vectors, encode_text, encode_vectors, is_float16
from desktop_search.store.sqlite.schema import TEXTS_LEFT, VECTORS_LEFT


class RowConverter:
    """Works from the newest row to the oldest, in steps, each a transaction; continues after an interruption.

    Rows that shrink in place would leave every page half empty. So the rows of a step are deleted and inserted again,
    which fills pages and frees the others; additional disk space is needed for one step only.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def advance(self, limit: int) -> bool:
        """Convert at most this number of rows, 40 µs each; False if there was nothing to convert.

        Damaged rows are left to the audit.
        """
        return self._convert_texts(limit) or self._convert_vectors(limit)

    def _convert_texts(self, limit: int) -> bool:
        newest = self._left(TEXTS_LEFT)
        if newest is None:
            return False
        database = self._database
        with database.transaction():
            found = database.rows(
                "SELECT id, hash, refs, embedded, set_aside, junk, content FROM texts WHERE id <= ?"
                " ORDER BY id DESC LIMIT ?",
                (newest, limit),
            )
            converted = [
                (*row[:-1], encode_text(row[-1]))
                for row in reversed(found)
                if isinstance(row[-1], str) and row[-1] and sound_text(row[-1], row[1]) is not None
            ]
            # Passages and queues refer to the rows.
            database.execute("PRAGMA defer_foreign_keys = ON")
            database.many("DELETE FROM texts WHERE id = ?", ((row[0],) for row in converted))
            database.many(
                "INSERT INTO texts (id, hash, refs, embedded, set_aside, junk, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
                converted,
            )
            self._note(TEXTS_LEFT, [row[0] for row in found])
        return True

    def _convert_vectors(self, limit: int) -> bool:
        newest = self._left(VECTORS_LEFT)
        if newest is None:
            return False
        database = self._database
        with database.transaction():
            sizes: dict[int, int] = dict(database.rows("SELECT id, dimensions FROM models"))
            found = database.rows(
                "SELECT id, vector, checksum FROM vectors WHERE id <= ? ORDER BY id DESC LIMIT ?", (newest, limit)
            )
            old: dict[int, dict[int, bytes]] = {}
            for identity, blob, checksum in reversed(found):
                dimensions = sizes.get(identity >> TEXT_BITS)
                if dimensions and is_vector_sound(blob, checksum, dimensions) and is_float16(blob, dimensions):
                    old.setdefault(dimensions, {})[identity] = blob
            for dimensions, blobs in old.items():
                encoded = encode_vectors(decode_vectors(list(blobs.values()), dimensions))
                database.many("DELETE FROM vectors WHERE id = ?", ((identity,) for identity in blobs))
                database.many(
                    "INSERT INTO vectors (id, vector, checksum) VALUES (?, ?, ?)",
                    zip(blobs, encoded, map(vector_checksum, encoded), strict=True),
                )
            self._note(VECTORS_LEFT, [row[0] for row in found])
        return True

    def _left(self, key: str) -> int | None:
        """Greatest id that may be in the old form; None if there is none."""
        return stored_number(self._database.value("SELECT value FROM meta WHERE key = ?", (key,)))

    def _note(self, key: str, ids: Iterable[int]) -> None:
        oldest = min(ids, default=None)
        if oldest is None:
            self._database.execute("DELETE FROM meta WHERE key = ?", (key,))
        else:
            self._database.execute("UPDATE meta SET value = ? WHERE key = ?", (str(oldest - 1), key))
