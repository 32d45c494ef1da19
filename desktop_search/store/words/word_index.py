"""Full-text index of the passages (FTS5), scored with BM25F."""

import contextlib
import logging
import os
import secrets
import sqlite3
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from desktop_search.domain.errors import CatalogDamagedError, DesktopSearchError, WordIndexDamagedError
from desktop_search.own_files import remove_tree
from desktop_search.store.sqlite.database import Database, Row
from desktop_search.store.sqlite.row_check import is_offset_sound, sound_text
from desktop_search.store.sqlite.rows import FilterResult, WordTerm
from desktop_search.store.sqlite.schema import WORDS
from desktop_search.store.sqlite.text_identity import word_form_identity
from desktop_search.store.words.bm25_cache import (
    IDENTITY,
    BM25Cache,
    varints,
)
from desktop_search.store.words.posting_file import StoredPosting, path_of, write
from desktop_search.store.words.word_scores import Mask, WordScores
from desktop_search.text.language_detection import language_token
from desktop_search.text.stemming import stem_tokens
from desktop_search.text.word_forms import fold, index_form

log = logging.getLogger(__name__)

WORD_FORM = "word_form"
# Key in `meta`, present while the word index is known to be damaged.
DAMAGED = "words_damaged"
REBUILD_SLICE = 1000
SAMPLED_WORDS = 3
# FTS5's `usermerge`: number of segments of one level that are merged; 2 is the minimum.
_MERGED_FROM = 2

# Number of passages from which there is a posting file. In smaller indexes FTS5 is fast enough.
MANY_PASSAGES = 20_000
# The posting file contains tokens in at least this number of passages. FTS5 takes .3 ms to read fewer.
COMMON = 1_000
# Share of passages that may be added or deleted before the posting file is written again.
_DUE_SHARE = 0.05
# Writing it takes 50 µs per passage, and should use at most a fiftieth of the time.
_REST = 50
# Time between two looks whether it is due, each of which takes some hundredths of a second.
_LOOK_AGAIN_S = 60.0
_TOKENS_AT_ONCE = 2_000
# Words that `frequencies` looks up with one statement. 8, 16 and 32 took equal time, 64 and more longer.
_WORDS_AT_ONCE = 16

# Number of parent folders whose names are indexed with a passage.
FOLDER_NAMES = 3

# Indexed data of a passage: its id, its text, its context, its file's name, the names of its folders.
Words = tuple[int, str, str, str, str]
# Words of a passage whose text is damaged.
_NO_WORDS = ("", "", "", "")
# Per term: the number of its postings, and the sum of a hash of each; the prime keeps the sum of some 10^9 postings
# within 64 bits.
POSTINGS = (
    "SELECT CAST(term AS BLOB), count(*),"
    " sum((doc * 2654435761 + offset * 40503 + unicode(col) * 7919) % 1000000007) FROM {} GROUP BY term"
)
_MODULUS = (1 << 61) - 1

Folded = tuple[int, str, str, str, str, str]
"""Passage id, then the words of the five columns."""


class WordIndex:
    """Words of every passage, of its context (title and headings), and of the names of its file and folders.

    The index is contentless, and SQLite before 3.43 needs the words of a row to delete it. They are computed again,
    and must equal those that were added; therefore a change of word_form_identity rebuilds the index.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._bm25_cache: BM25Cache | None = None
        self._writing: Iterator[None] | None = None
        """Remaining steps of writing the posting file."""
        self._write_again_at = 0.0
        self.look_again_at: float | None = None
        """When to call `write_postings` again, as time.monotonic(), because it was called too early."""

    def close(self) -> None:
        """Release the cached posting lists; a posting file that is being written is discarded."""
        self._writing = None
        if self._bm25_cache is not None:
            self._bm25_cache.close()

    def count(self) -> int:
        """Number of passages, including name passages."""
        return self._all_postings.count()

    def score(self, terms: Sequence[WordTerm]) -> WordScores:
        """BM25F of all passages for a query."""
        return self._all_postings.score(terms)

    def mask(self, within: FilterResult | None) -> Mask | None:
        """Passages that a search may return, for `best` of the scores computed last; None for all."""
        return self._all_postings.mask(within)

    def matching(self, match: str) -> Mask:
        """Passages that match an FTS5 expression, for `best` of the scores computed last."""
        return self._all_postings.matching(match)

    def passages_with(self, match: str, limit: int) -> list[int]:
        """Ids of passages that match an FTS5 expression, including those in removed folders."""
        found = self._database.rows(
            "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid LIMIT ?", (match, limit)
        )
        return [passage_id for (passage_id,) in found]

    def files_named(self, match: str, limit: int) -> list[tuple[int, Path]]:
        """Ids and paths of files whose name begins with an FTS5 phrase."""
        found = self._database.rows(
            "SELECT DISTINCT files.id, files.path FROM words CROSS JOIN passages ON passages.id = words.rowid"
            " CROSS JOIN files ON files.id = passages.file_id WHERE words MATCH ? LIMIT ?",
            (f"name : ^ {match}", limit),
        )
        return [(file_id, Path(os.fsdecode(path))) for file_id, path in found]

    @property
    def _all_postings(self) -> BM25Cache:
        if self._bm25_cache is None:
            self._bm25_cache = BM25Cache(self._database)
        return self._bm25_cache

    def frequency(self, *expressions: str) -> int:
        """Number of passages that match any of some FTS5 expressions, including those in removed folders."""
        found = self._all_postings.frequency(expressions)
        if found is None:
            sql = "SELECT count(*) FROM words WHERE words MATCH ?"
            found = int(self._database.value(sql, (" OR ".join(expressions),)))
        return found

    def frequencies(self, words: Sequence[str]) -> dict[str, int]:
        """Number of passages for each of these words of letters that the index contains.

        A group without any is passed over by one statement, which takes a third of the time of looking up each word.
        """
        found: dict[str, int] = {}
        for at in range(0, len(words), _WORDS_AT_ONCE):
            group = words[at : at + _WORDS_AT_ONCE]
            if self._database.rows(
                "SELECT 1 FROM words WHERE words MATCH ? LIMIT 1", (" OR ".join(f'"{word}"' for word in group),)
            ):
                found |= {word: count for word in group if (count := self.frequency(f'"{word}"'))}
        return found

    def has_words_from(self, letter: str) -> bool:
        """True if any word of the index, as the tokenizer produces it, begins with this letter."""
        self._database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.known_words USING fts5vocab (main, words, row)")
        sql = "SELECT EXISTS (SELECT 1 FROM temp.known_words WHERE term >= ? AND term < ?)"
        return bool(self._database.value(sql, (letter, chr(ord(letter) + 1))))

    def add(self, rows: Iterable[Words]) -> None:
        self._database.many(
            "INSERT INTO words (rowid, text, context, name, folders, stems) VALUES (?, ?, ?, ?, ?, ?)",
            map(_folded, rows),
        )

    def remove(self, rows: Iterable[Words]) -> None:
        """Remove passages; the words must equal those they were added with."""
        self._database.many(
            "INSERT INTO words (words, rowid, text, context, name, folders, stems) VALUES ('delete', ?, ?, ?, ?, ?, ?)",
            map(_folded, rows),
        )

    def forget_removed(self, pages: int, is_first: bool) -> bool:
        """One step of merging until no removed words are left in the index; False when done.

        FTS5 only marks a row as deleted, and keeps its words until it merges the segment.
        """
        before = self._database.changes()
        # A negative number starts a merge of all segments; the positive numbers after it continue that merge.
        self._database.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", (-pages if is_first else pages,))
        return self._database.changes() - before > 1

    def merge(self, pages: int) -> bool:
        """One step of merging segments, of at most `pages` pages of 4 kB; False when done.

        FTS5 searches every segment for a word, and each transaction creates one: in a new index with 17 segments that
        takes four times as long as in the 2 left after merging. By default FTS5 merges four or more segments of one
        level; here two are enough, so that one segment per level is left.
        """
        database = self._database
        if database.value("SELECT v FROM words_config WHERE k = 'usermerge'") != _MERGED_FROM:
            database.execute("INSERT INTO words (words, rank) VALUES ('usermerge', ?)", (_MERGED_FROM,))
        before = database.changes()
        database.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", (pages,))
        return database.changes() - before > 1

    def write_postings(self) -> bool:
        """One step of writing the posting file, of some hundredths of a second; False when done, or if none is due.

        It is due in a large index if there is none, or if many passages were added or removed since.
        """
        if self._writing is None:
            if not self._are_postings_due():
                return False
            self._writing = self._steps_of_writing()
        return self._advance_writing(self._writing)

    def _advance_writing(self, steps: Iterator[None]) -> bool:
        try:
            next(steps)
        except StopIteration:
            self._writing = None
        except (OSError, DesktopSearchError) as error:
            log.info("the posting file cannot be written: %s", error)
            self._writing = None
        return self._writing is not None

    def drop_postings(self) -> None:
        """Remove the posting file, which may contain traces of deleted passages."""
        self._writing = None
        self._database.execute("DELETE FROM meta WHERE key = ?", (IDENTITY,))
        with contextlib.suppress(DesktopSearchError):
            remove_tree(path_of(self._database.path))

    def _are_postings_due(self) -> bool:
        self.look_again_at = None
        if self._database.is_read_only or (rows := self.count()) < MANY_PASSAGES:
            return False
        if time.monotonic() < self._write_again_at:
            self.look_again_at = self._write_again_at
            return False
        self._write_again_at = time.monotonic() + _LOOK_AGAIN_S
        with contextlib.closing(BM25Cache(self._database)) as postings:
            return postings.file_lacks() > _DUE_SHARE * rows

    def _steps_of_writing(self) -> Iterator[None]:
        """Write the file, unless the index is rebuilt meanwhile; deleted and added passages do not matter."""
        started = time.thread_time()
        database, old, new = self._database, self._identity(), secrets.token_hex(8)
        try:
            with contextlib.closing(BM25Cache(database, with_file=False)) as postings:
                passages = postings.passages()

                def lists() -> Iterator[tuple[str, StoredPosting] | None]:
                    for token in self._common_tokens():
                        yield (token, postings.stored_posting(token, passages)) if token else None

                yield from write(path_of(database.path), new, passages, lists())
            with database.transaction():
                if self._identity() == old:
                    self._set_identity(new)
        finally:
            # After a failure too: on a full disk, every attempt would fail at its end.
            self._write_again_at = time.monotonic() + _REST * (time.thread_time() - started)

    def _common_tokens(self) -> Iterator[str | None]:
        """Tokens in many passages; also None, between steps that find none."""
        self._database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.known_words USING fts5vocab (main, words, row)")
        sql = "SELECT term, doc FROM temp.known_words WHERE term > ? ORDER BY term LIMIT ?"
        last = ""
        while found := self._database.rows(sql, (last, _TOKENS_AT_ONCE)):
            last = found[-1][0]
            yield None
            yield from (term for term, count in found if count >= COMMON)

    def _identity(self) -> object:
        return self._database.value("SELECT value FROM meta WHERE key = ?", (IDENTITY,))

    def _set_identity(self, identity: str) -> None:
        self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (IDENTITY, identity))

    def mark_damaged(self) -> None:
        """Make `audit` rebuild the index, whatever its checks find."""
        self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, '1')", (DAMAGED,))

    @property
    def is_marked(self) -> bool:
        """True if `audit` has to rebuild the index."""
        return bool(self._database.value("SELECT EXISTS (SELECT 1 FROM meta WHERE key = ?)", (DAMAGED,)))

    def ensure_current(self) -> None:
        """Rebuild the index if it was built with another version of the word forms."""
        database = self._database
        if database.value("SELECT value FROM meta WHERE key = ?", (WORD_FORM,)) != word_form_identity():
            self.rebuild()

    def rebuild(self) -> None:
        """Index every passage again, in one transaction: 20 s for 100,000, while no file can be committed."""
        database = self._database
        with database.transaction():
            # Drop and do not empty it: its tables may be too damaged for that, or have other columns.
            database.execute("DROP TABLE words")
            database.execute(WORDS)
            database.execute("DELETE FROM meta WHERE key = ?", (DAMAGED,))
            after = 0
            while found := self._stored(after, REBUILD_SLICE):
                self.add(found)
                if any(words[1:] == _NO_WORDS for words in found):
                    # Rebuild once more after the audit has restored or removed these texts.
                    self.mark_damaged()
                after = found[-1][0]
            database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (WORD_FORM, word_form_identity()))
            # Cached posting lists and the posting file may be of other words.
            self._set_identity(secrets.token_hex(8))

    def is_sound(self, samples: int) -> bool:
        """True if the index is sound, contains exactly the passages, and finds a sample of them by their words."""
        database = self._database
        try:
            if not self.check():
                return False
            if database.value("SELECT EXISTS (SELECT id FROM passages EXCEPT SELECT id FROM words_docsize)"):
                return False
            return all(self._finds(row) for row in self._samples(samples))
        except (CatalogDamagedError, WordIndexDamagedError):
            return False

    def differs_from_texts(self) -> bool:
        """Compare all postings, lengths and totals with the texts of the passages: about 0.25 ms per passage.

        FTS5's integrity check cannot do that, because the index is contentless. Others may write meanwhile.
        """
        try:
            with self._database.reading(), contextlib.closing(WordsFingerprint()) as expected:
                after = 0
                while found := self._stored(after, REBUILD_SLICE):
                    last = found[-1][0]
                    expected.add(map(_folded, found))
                    sql = "SELECT id, sz FROM words_docsize WHERE id > ? AND id <= ? ORDER BY id"
                    if self._database.rows(sql, (after, last)) != expected.lengths:
                        return True
                    after = last
                self._database.execute(
                    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.all_words USING fts5vocab (main, words, instance)"
                )
                totals = self._database.value("SELECT block FROM words_data WHERE id = 1")
                return (
                    varints(totals).tolist() != expected.totals
                    or self._database.value("SELECT count(*) FROM words_docsize") != expected.totals[0]
                    or fingerprint(self._database.rows(POSTINGS.format("temp.all_words"))) != expected.value
                )
        except (CatalogDamagedError, WordIndexDamagedError):
            return True
        finally:
            self._database.execute("DROP TABLE IF EXISTS temp.all_words")

    def check(self) -> bool:
        """True if FTS5's integrity check succeeds and the index has as many rows as there are passages."""
        self._database.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        indexed = self._database.value("SELECT count(*) FROM words_docsize")
        return bool(indexed == self._database.value("SELECT count(*) FROM passages"))

    def _samples(self, number: int) -> Iterator[Words]:
        """Passages sampled evenly by id."""
        last = self._database.value("SELECT max(id) FROM passages") or 0
        for step in range(number):
            yield from self._stored(last * step // number, 1)

    def _finds(self, row: Words) -> bool:
        """True if a few words from the middle of its text find the passage."""
        pieces = [piece for piece in index_form(row[1]).split() if piece.isalnum()]
        middle = len(pieces) // 2
        wanted = " ".join(f'"{piece}"' for piece in pieces[middle : middle + SAMPLED_WORDS])
        if not wanted:
            return True
        sql = "SELECT EXISTS (SELECT 1 FROM words WHERE words MATCH ? AND rowid = ?)"
        return bool(self._database.value(sql, (f"text : ({wanted})", row[0])))

    def _stored(self, after: int, limit: int) -> list[Words]:
        found = self._database.rows(f"{STORED} WHERE passages.id > ? ORDER BY passages.id LIMIT ?", (after, limit))
        return [stored_words(row, row[3]) or (row[0], *_NO_WORDS) for row in found]


STORED = (
    "SELECT passages.id, texts.content, passages.text_from, files.path, texts.hash FROM passages"
    " JOIN texts ON texts.id = passages.text_id JOIN files ON files.id = passages.file_id"
)


def stored_words(row: Row, path: bytes) -> Words | None:
    """Words to index for a row that `STORED` selects, under this path of its file; None if its text is damaged."""
    content = sound_text(row[1], row[4])
    if content is None or not is_offset_sound(content, row[2]):
        return None
    return words_of(row[0], content, row[2], path)


def words_of(passage_id: int, content: str, text_from: int, path: bytes) -> Words:
    """Words to index for a stored passage."""
    return passage_id, content[text_from:], content[: max(0, text_from - 1)], file_name(path), folder_names(path)


def file_name(path: bytes) -> str:
    """Last component of a stored path; bytes that are not UTF-8 become question marks."""
    return os.fsdecode(os.path.basename(path)).encode("utf-8", "replace").decode("utf-8")  # noqa: PTH119 (a bytes path)


@lru_cache(maxsize=64)
def folder_names(path: bytes) -> str:
    """Names of the nearest folders above a file, one per line."""
    parts = os.fsdecode(os.path.dirname(path)).replace("\\", "/").split("/")  # noqa: PTH120 (a bytes path)
    return "\n".join(parts[-FOLDER_NAMES:]).encode("utf-8", "replace").decode("utf-8")


def _folded(row: Words) -> tuple[int, str, str, str, str, str]:
    passage_id, text, context, name, folders = row
    folded_text, (folded_context, context_form) = fold(text), _place_forms(context)
    # Folding never spans the end of a line, so the parts can be folded separately.
    folded = f"{folded_context}\n{folded_text}"
    whole = f"{context}\n{text}"
    stems = f"{language_token(folded)} {stem_tokens(whole, folded)}"
    return (
        passage_id,
        index_form(text, folded_text),
        context_form,
        _place_forms(name)[1],
        _place_forms(folders)[1],
        stems,
    )


# Consecutive passages share the names of their file and folders, and often their headings.
@lru_cache(maxsize=16)
def _place_forms(text: str) -> tuple[str, str]:
    """A context or name, folded, and in its indexed form."""
    folded = fold(text)
    return folded, index_form(text, folded)


def fingerprint(rows: Iterable[Sequence[Any]]) -> int:
    """Fingerprint of the rows that `POSTINGS` selects."""
    total = 0
    for term, count, places in rows:
        # A damaged index can return other types: an overflowed sum, or NULL for a column that does not exist.
        places = int(places) if isinstance(places, int | float) else 0
        total += (zlib.crc32(term) + 1) * (places + 1_000_003 * count)
    return total % _MODULUS


class WordsFingerprint:
    """Fingerprint, lengths and totals that a word index of the added passages would have, to compare the index with.

    The fingerprint of a set of passages is the sum of the fingerprints of its parts. So no second index of all passages
    is needed: they are indexed in memory, some hundreds at a time.
    """

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
