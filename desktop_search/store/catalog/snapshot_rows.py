"""Single rows of the catalog's last snapshot, for restoring damaged rows."""

import contextlib
import sqlite3
from pathlib import Path

from desktop_search.store.sqlite.row_check import is_text_sound


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
        content = self._value("SELECT content FROM texts WHERE hash = ?", (text_hash,))
        return content if isinstance(content, str) and is_text_sound(content, text_hash) else None

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
