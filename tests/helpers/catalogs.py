"""Catalogs as SQLite sees them."""

import sqlite3
import zlib
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.row_check import vector_checksum
from desktop_search.store.sqlite.row_encoding import decode_text, decode_vectors


def rows(catalog: Catalog, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """Result of a query on a separate connection, which sees committed data only."""
    with closing(sqlite3.connect(catalog.path)) as database:
        return database.execute(statement, values).fetchall()


def value(catalog: Catalog, statement: str, *values: object) -> Any:
    """The only value of a query."""
    ((found,),) = rows(catalog, statement, *values)
    return found


def stored_texts(file: Path, word: str) -> list[bytes]:
    """Texts that contain a word, as the catalog's file has them: compressed."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as database:
        contents = [content for (content,) in database.execute("SELECT content FROM texts")]
    return [content for content in contents if word in (decode_text(content) or "")]


def damage_texts(file: Path, word: bytes, replacement: bytes) -> None:
    """Replace bytes in all stored texts that contain them, below the compression."""
    with closing(sqlite3.connect(file)) as database, database:
        for text_id, content in database.execute("SELECT id, content FROM texts").fetchall():
            text = (decode_text(content) or "").encode()
            if word in text:
                compressor = zlib.compressobj(wbits=-15)
                blob = compressor.compress(text.replace(word, replacement)) + compressor.flush()
                database.execute("UPDATE texts SET content = ? WHERE id = ?", (blob, text_id))


def as_schema_11(file: Path, *, with_checksums: bool = True) -> None:
    """Store texts and vectors as versions before schema 12 did. The catalog must be closed."""
    with closing(sqlite3.connect(file)) as database, database:
        if database.execute("PRAGMA user_version").fetchone()[0] > 14:
            for table in ("uses", "used_queries"):
                database.execute(f"DROP TABLE {table}")
        if database.execute("PRAGMA user_version").fetchone()[0] > 13:
            for table in ("recognition_queue", "recognized_contents", "pictures", "recognitions"):
                database.execute(f"DROP TABLE {table}")
            database.execute("ALTER TABLE passages DROP COLUMN confidence")
        if database.execute("PRAGMA user_version").fetchone()[0] > 12:
            database.execute("DROP TABLE container_queue")
            database.execute("DROP INDEX files_by_container")
            database.execute("ALTER TABLE files DROP COLUMN container_id")
        sizes = dict(database.execute("SELECT id, dimensions FROM models"))
        for text_id, content in database.execute("SELECT id, content FROM texts").fetchall():
            database.execute("UPDATE texts SET content = ? WHERE id = ?", (decode_text(content), text_id))
        for identity, blob in database.execute("SELECT id, vector FROM vectors").fetchall():
            old = decode_vectors([blob], sizes[identity >> 40]).astype(np.float16).tobytes()
            checksum = vector_checksum(old) if with_checksums else None
            database.execute("UPDATE vectors SET vector = ?, checksum = ? WHERE id = ?", (old, checksum, identity))
        database.execute("PRAGMA user_version = 11")
