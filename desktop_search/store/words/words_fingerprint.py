"""Fingerprint of all postings of a word index, for comparing the index with the texts.

The fingerprint of a set of passages is the sum of the fingerprints of its parts. So no second index of all passages is
needed: they are indexed in memory, some hundreds at a time.
"""

import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from typing import Any

from desktop_search.store.sqlite.schema import WORDS
from desktop_search.store.words.bm25_cache import varints

# Per term: the number of its postings, and the sum of a hash of each; the prime keeps the sum of some 10^9 postings
# within 64 bits.
POSTINGS = (
    "SELECT CAST(term AS BLOB), count(*),"
    " sum((doc * 2654435761 + offset * 40503 + unicode(col) * 7919) % 1000000007) FROM {} GROUP BY term"
)
_MODULUS = (1 << 61) - 1

Folded = tuple[int, str, str, str, str, str]
"""Passage id, then the words of the five columns."""


def fingerprint(rows: Iterable[Sequence[Any]]) -> int:
    """Fingerprint of the rows that `POSTINGS` selects."""
    total = 0
    for term, count, places in rows:
        # A damaged index can return other types: an overflowed sum, or NULL for a column that does not exist.
        places = int(places) if isinstance(places, int | float) else 0
        total += (zlib.crc32(term) + 1) * (places + 1_000_003 * count)
    return total % _MODULUS


class WordsFingerprint:
    """Fingerprint, lengths and totals that a word index of the added passages would have."""

    def __init__(self) -> None:
        self.value = 0
        self.totals = [0, 0, 0, 0, 0, 0]
        """Number of passages, then of tokens in each column, as FTS5 stores them."""
        self.lengths: list[tuple[int, bytes]] = []
        """Id and encoded token counts per column of the passages added last."""
        self._database = sqlite3.connect(":memory:", isolation_level=None)

    def add(self, rows: Iterable[Folded]) -> None:
        database = self._database
        database.execute("DROP TABLE IF EXISTS words")
        database.execute(WORDS)
        database.execute("CREATE VIRTUAL TABLE temp.postings USING fts5vocab (main, words, instance)")
        database.execute("BEGIN")
        database.executemany(
            "INSERT INTO words (rowid, text, context, name, folders, stems) VALUES (?, ?, ?, ?, ?, ?)", rows
        )
        database.execute("COMMIT")
        part = fingerprint(database.execute(POSTINGS.format("temp.postings")))
        self.value = (self.value + part) % _MODULUS
        self.lengths = database.execute("SELECT id, sz FROM words_docsize ORDER BY id").fetchall()
        (block,) = database.execute("SELECT block FROM words_data WHERE id = 1").fetchone()
        self.totals = [a + b for a, b in zip(self.totals, varints(block).tolist(), strict=True)]
        database.execute("DROP TABLE temp.postings")

    def close(self) -> None:
        self._database.close()
