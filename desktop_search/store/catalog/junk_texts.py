"""Marks junk texts in the catalog and removes their vectors."""

from collections.abc import Iterator, Sequence

from desktop_search.store.catalog.vector_cache import TEXT_BITS, VectorCache
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.row_check import is_offset_sound
from desktop_search.store.sqlite.row_encoding import decode_text
from desktop_search.text.junk_detection import JUNK_VERSION, is_junk

# Key in `meta`: version of the rules that the marks were set by.
JUNK_KEY = "junk_version"
CHECKED_AT_ONCE = 1000


class JunkTexts:
    """The column `junk` of `texts`; new texts are marked by PassageWriter."""

    def __init__(self, database: Database, vectors: VectorCache) -> None:
        self._database = database
        self._vectors = vectors

    def ensure_current(self) -> None:
        """Check every text again if the rules have changed: about 0.2 ms per text, in one transaction."""
        database = self._database
        if self._version() == str(JUNK_VERSION):
            return
        with database.transaction():
            # Another thread may have done it meanwhile.
            if self._version() != str(JUNK_VERSION):
                self.check()
                database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (JUNK_KEY, str(JUNK_VERSION)))

    def check(self) -> int:
        """Set all marks by `is_junk` and update the queues; returns the number of wrong marks."""
        database = self._database
        with database.transaction():
            wrong = list(self._wrong())
            if wrong:
                database.many("UPDATE texts SET junk = ? WHERE id = ?", wrong)
                drop_vectors(database, [text_id for junk, text_id in wrong if junk])
                self._vectors.recount()
        return len(wrong)

    def _version(self) -> str | None:
        found: str | None = self._database.value("SELECT value FROM meta WHERE key = ?", (JUNK_KEY,))
        return found

    def _wrong(self) -> Iterator[tuple[bool, int]]:
        """The correct mark and the id of each text whose mark is wrong."""
        after = 0
        while found := self._database.rows(
            "SELECT id, content, junk, (SELECT text_from FROM passages WHERE text_id = texts.id ORDER BY id LIMIT 1)"
            " FROM texts WHERE id > ? AND refs > 0 ORDER BY id LIMIT ?",
            (after, CHECKED_AT_ONCE),
        ):
            after = found[-1][0]
            for text_id, stored, junk, text_from in found:
                content = decode_text(stored)
                # Damaged rows are left to the audit.
                if content is not None and is_offset_sound(content, text_from):
                    right = is_junk(content[text_from:])
                    if right != junk:
                        yield right, text_id


def drop_vectors(database: Database, text_ids: Sequence[int]) -> None:
    """Delete the vectors of texts, of every model, also from Chroma, and remove the texts from the queues."""
    models = [row[0] for row in database.rows("SELECT id FROM models")]
    ids = [((model << TEXT_BITS) + text_id,) for model in models for text_id in text_ids]
    database.many("DELETE FROM vectors WHERE id = ?", ids)
    database.many("DELETE FROM suspects WHERE id = ?", ids)
    texts = [(text_id,) for text_id in text_ids]
    database.many(
        "INSERT OR REPLACE INTO outbox (hash, operation) SELECT hash, 'delete' FROM texts WHERE id = ? AND embedded",
        texts,
    )
    database.many("UPDATE texts SET embedded = 0, set_aside = 0 WHERE id = ?", texts)
    database.many("DELETE FROM embed_queue WHERE text_id = ?", texts)
    database.many("DELETE FROM coming_queue WHERE text_id = ?", texts)
