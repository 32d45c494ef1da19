"""Posting lists of the word index for BM25F, read once per word and cached.

FTS5 takes 1.2 to 1.7 µs to score one passage, and a tenth of all passages contain some word of a question. The
contribution of a word to a passage's score does not depend on the other words of the query, so it is read once, in a
third of that time, and cached. With the next keystroke all words but the last are in the cache. Lists of common words
are read from the posting file, if there is one.
"""

import contextlib
import math
import re
import sqlite3
from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from desktop_search.domain.errors import DesktopSearchError, WordIndexDamagedError
from desktop_search.domain.messages import Message
from desktop_search.domain.thread_owner import owned
from desktop_search.own_files import remove_tree
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.rows import SAME_WORD, FilterResult, WordTerm
from desktop_search.store.sqlite.schema import TOKENIZER
from desktop_search.store.words.posting_file import (
    PassageArrays,
    PostingFile,
    PostingFileDamagedError,
    PostingFileOutdatedError,
    StoredPosting,
    path_of,
)
from desktop_search.store.words.word_scores import Ids, Mask, Places, Posting, ScoredTerm, WordScores, found_in

_K1, _B = 1.2, 0.75
# Column weights; a word in the file's name says most about the file's subject.
_WEIGHTS = {"text": 1.0, "context": 2.0, "name": 3.0, "folders": 1.0, "stems": 1.0}
# Columns are identified by their first letters, which differ.
_WEIGHT_OF_LETTER = np.zeros(128, dtype=np.float32)
for _column, _weight in _WEIGHTS.items():
    _WEIGHT_OF_LETTER[ord(_column[0])] = _weight
_NAME_LETTER = ord("n")
BM25 = f"bm25(words, {', '.join(map(str, _WEIGHTS.values()))})"
# Limit for all cached posting lists together; a posting takes 9 bytes.
_CACHE_BYTES = 64 * 2**20
# Share of passages that may be added or removed before the cache is cleared and read again.
_STALE_SHARE = 0.02
# A single word or prefix: in any column, or only in that of stems.
_ONE_WORD = re.compile(r'(stems : )?"([^" ]+)"( \*)?')
_AFTER_ALL = "\U0010ffff"
# Key in `meta` of what the posting file is written with. It changes when the file is written, and when the word index
# is rebuilt: a file of another catalog, or of an earlier word index, does not fit.
IDENTITY = "posting_file"
# Maximum share of passages that the posting file need not cover: FTS5 takes ten times as long to score one.
_NEWER_SHARE = 0.1
_NOT_REMOVED = (
    "passages.file_id IN (SELECT files.id FROM files JOIN folders ON folders.id = files.folder_id"
    " WHERE NOT folders.removed)"
)


@owned
class BM25Cache:
    """Scores passages for the words of a query."""

    def __init__(self, database: Database, *, with_file: bool = True) -> None:
        """With `with_file`, uses the posting file."""
        self._database = database
        self._with_file = with_file
        self._tokens = Tokens()
        self._revision: object = None
        self._identity: str | None = None
        self._file: PostingFile | None = None
        self._rows = 0
        """Number of known passages at the last complete read."""
        self._indexed = 0
        """Number of indexed passages as counted by FTS5: `_ids` without deleted ones."""
        self._passages = _no_passages(1.0)
        """All passages. Some may have been deleted since they were read."""
        self._deleted = 0
        """Number of those that were deleted before the last complete read."""
        self._existing: Mask | None = None
        """All but those; None if there are none."""
        self._cache: OrderedDict[str, Posting] = OrderedDict()
        """By expression."""
        self._cached_bytes = 0
        self._counts: dict[tuple[tuple[str, float], ...], tuple[int, int]] = {}
        """Number of known passages when it was counted, and document frequency, by the alternatives of a term."""
        self._allowed: tuple[object, Mask] | None = None

    def close(self) -> None:
        self._tokens.close()

    def count(self) -> int:
        """Number of passages, including name passages."""
        return self._averages()[0]

    def frequency(self, expressions: Sequence[str]) -> int | None:
        """Number of passages that match any of these expressions; None if none of them is common by the posting file.

        Of the passages known to the last call of `score`: a search counts words between `score` and `mask`. For a
        single word, without those that are newer than the file, and with deleted ones.
        """
        if self._revision is None:
            self._refresh()
        tokens = [self._token_of(expression) for expression in expressions]
        if self._file is None or not any(self._is_common(*token) for token in tokens):
            return None
        if len(tokens) == 1 and not tokens[0][1]:
            return self._file.count(tokens[0][0])
        return len(self._union([self._posting(expression).places for expression in expressions]))

    def _is_common(self, token: str, beginning: str) -> bool:
        """Whether most passages with this token, or one that begins with it, in the posting file still exist."""
        if self._file is None or not token:
            return False
        tokens = self._file.beginning_with(token) if beginning else [token]
        return any((self._file.count(one) or 0) > 2 * self._deleted for one in tokens)

    def score(self, terms: Sequence[WordTerm]) -> WordScores:
        """Scores of all passages for these terms."""
        self._refresh()
        return WordScores(
            self._ids,
            [
                ScoredTerm(
                    term.importance * inverse_frequency(self._document_frequency(term), self._indexed),
                    [(self._posting(expression), discount) for expression, discount in term.alternatives],
                )
                for term in terms
            ],
            self._exist,
        )

    def mask(self, within: FilterResult | None) -> Mask | None:
        """Passages that a search may return, for the scores computed last; None for all that exist."""
        if within is None and not self._database.value("SELECT EXISTS (SELECT 1 FROM folders WHERE removed)"):
            return None
        of = (within, self._revision)
        if self._allowed is None or self._allowed[0] != of:
            # A filter result already excludes removed folders.
            condition = within.condition if within else _NOT_REMOVED
            sql = f"SELECT group_concat(passages.id) FROM passages WHERE {condition}"
            self._allowed = of, self._mask_of(_numbers(self._database.value(sql, within.values if within else ())))
        return self._allowed[1]

    def _exist(self, ids: Ids) -> Mask:
        """Which of these passages have not been deleted."""
        if len(self._ids) == self._indexed:
            return np.ones(len(ids), dtype=bool)
        wanted = ",".join(map(str, ids.tolist()))
        found = self._database.value(f"SELECT group_concat(id) FROM passages WHERE id IN ({wanted})")
        return np.isin(ids, _numbers(found))

    def matching(self, match: str) -> Mask:
        """Passages that match an FTS5 expression, for the scores computed last."""
        return self._mask_of(
            _numbers(self._database.value("SELECT group_concat(rowid) FROM words WHERE words MATCH ?", (match,)))
        )

    def file_lacks(self) -> int:
        """Number of passages that were added or deleted since the posting file was written; all if there is none."""
        self._refresh()
        if self._file is None or not path_of(self._database.path).exists():
            return len(self._ids)
        return len(self._ids) - len(self._file.passages.ids) + self._deleted

    def passages(self) -> PassageArrays:
        """The known passages, for the posting file."""
        self._refresh()
        return self._passages

    def stored_posting(self, token: str, passages: PassageArrays) -> StoredPosting:
        """Posting list of a token for the posting file."""
        return self._between(passages.ids, token, token)

    def _mask_of(self, ids: Ids) -> Mask:
        mask = np.zeros(len(self._ids), dtype=bool)
        mask[found_in(self._ids, ids)[0]] = True
        return mask

    def _document_frequency(self, term: WordTerm) -> int:
        """Passages with a word; passages with the word only in their file name count once per file."""
        known, count = self._counts.get(term.alternatives, (-1, 0))
        if known != len(self._ids):
            exact = [self._posting(expression) for expression, discount in term.alternatives if discount >= SAME_WORD]
            if not any(len(posting.places) for posting in exact):
                exact = [self._posting(expression) for expression, _ in term.alternatives]
            in_text = self._not_deleted(self._union([posting.places[~posting.only_in_name] for posting in exact]))
            only_named = self._not_deleted(self._union([posting.places[posting.only_in_name] for posting in exact]))
            named = self._passages.files[only_named]
            # The passages of a file are neighbours, so that sorting can be left out.
            count = len(in_text) + (1 + int(np.count_nonzero(np.diff(named))) if len(named) else 0)
            self._counts[term.alternatives] = len(self._ids), count
        return count

    def _union(self, lists: Sequence[Places]) -> Places:
        """Sorted union of lists of passages."""
        if len(lists) == 1:
            return lists[0]
        mask = np.zeros(len(self._ids), dtype=bool)
        for places in lists:
            mask[places] = True
        return np.flatnonzero(mask)

    def _not_deleted(self, places: Places) -> Places:
        """Those of these passages that are not known to be deleted."""
        return places if self._existing is None else places[self._existing[places]]

    @property
    def _ids(self) -> Ids:
        return self._passages.ids

    def _refresh(self) -> None:
        revision = self._database.revision()
        if revision == self._revision:
            return
        self._indexed, mean_length = self._averages()
        identity = self._database.value("SELECT value FROM meta WHERE key = ?", (IDENTITY,))
        newer = self._newer_than(self._ids)
        deleted = len(self._ids) + newer - self._indexed
        changed = len(self._ids) + newer - self._rows + deleted - self._deleted
        if identity != self._identity or changed > _STALE_SHARE * self._rows:
            self._identity = identity
            self._reload(mean_length)
        elif newer:
            self._append_newer()
        self._revision = revision

    def _reload(self, mean_length: float) -> None:
        """Read the list of passages again, from the posting file as far as it covers them, and clear the cache."""
        self._cache.clear()
        self._counts.clear()
        self._cached_bytes = 0
        self._file = self._open_file()
        if self._file is not None and self._newer_than(self._file.passages.ids) > _NEWER_SHARE * self._indexed:
            self._file = None
        self._passages = self._file.passages if self._file else _no_passages(mean_length)
        self._existing = None
        self._append_newer()
        self._rows, self._deleted = len(self._ids), len(self._ids) - self._indexed
        if self._deleted:
            found = _numbers(self._database.value("SELECT group_concat(id) FROM words_docsize"))
            self._existing = self._mask_of(found)

    def _newer_than(self, ids: Ids) -> int:
        """Number of passages that were added after all of these."""
        sql = "SELECT count(*) FROM words_docsize WHERE id > ?"
        return int(self._database.value(sql, (_last(ids),)))

    def _open_file(self) -> PostingFile | None:
        if self._identity is None or not self._with_file:
            return None
        try:
            return PostingFile(path_of(self._database.path), self._identity)
        except PostingFileOutdatedError:
            return None
        except PostingFileDamagedError:
            self._remove_file()
            return None

    def _remove_file(self) -> None:
        """Do without the file, and have the indexer write it again; not if it has just done so."""
        self._file = None
        path = path_of(self._database.path)
        with contextlib.suppress(DesktopSearchError, PostingFileOutdatedError):
            with contextlib.suppress(PostingFileDamagedError):
                PostingFile(path, self._identity or "")
            remove_tree(path)

    def _append_newer(self) -> None:
        known, newest = self._passages, _last(self._ids)
        joined = "SELECT group_concat(id), group_concat(hex(sz), '') FROM words_docsize WHERE id > ?"
        found, sizes = self._database.row(joined, (newest,)) or (None, None)
        if found is None:
            return
        ids, numbers = _numbers(found), varints(bytes.fromhex(sizes or ""))
        if len(numbers) != len(_WEIGHTS) * len(ids) or known.mean_length <= 0:
            raise WordIndexDamagedError(
                Message("The word index in {file} is damaged.", file=self._database.path),
                Message("Choose Verify on the Health page."),
            )
        lengths = numbers.reshape(-1, len(_WEIGHTS)).sum(axis=1)
        norms = (_K1 * (1 - _B + _B * lengths / known.mean_length)).astype(np.float32)
        joined = "SELECT group_concat(id), group_concat(file_id) FROM (SELECT * FROM passages WHERE id > ? ORDER BY id)"
        in_catalog, file_ids = map(_numbers, self._database.row(joined, (newest,)) or (None, None))
        files = np.zeros(len(ids), dtype=np.int64)
        places, is_known = found_in(ids, in_catalog)
        files[places] = file_ids[is_known]
        self._passages = PassageArrays(
            np.concatenate([known.ids, ids]),
            np.concatenate([known.files, files]),
            np.concatenate([known.norms, norms]),
            known.mean_length,
        )
        if self._existing is not None:
            self._existing = np.concatenate([self._existing, np.ones(len(ids), dtype=bool)])

    def _averages(self) -> tuple[int, float]:
        """FTS5's count of passages, and the mean number of words of a passage."""
        block = self._database.value("SELECT block FROM words_data WHERE id = 1") or b""
        rows, *words = varints(block).tolist() or [0]
        return rows, sum(words) / rows if rows else 1.0

    def _posting(self, expression: str) -> Posting:
        posting = self._cache.pop(expression, None)
        if posting is not None:
            self._cached_bytes -= posting.bytes
        else:
            posting = self._read(expression)
        if posting.known != len(self._ids):
            # Have FTS5 score the few passages that were added since.
            newer = self._read_by_fts(expression, int(self._ids[posting.known - 1]) if posting.known else 0)
            posting = _joined(posting, newer)
        self._cache[expression] = posting
        self._cached_bytes += posting.bytes
        while self._cached_bytes > _CACHE_BYTES and len(self._cache) > 1:
            self._cached_bytes -= self._cache.popitem(last=False)[1].bytes
        return posting

    def _read(self, expression: str) -> Posting:
        token, beginning = self._token_of(expression)
        if not token:
            return self._read_by_fts(expression, 0)
        # A list that begins in the file is completed by `_posting`.
        is_in_file = self._file is not None and (bool(beginning) or self._file.count(token) is not None)
        covered = self._file.passages.ids if self._file is not None and is_in_file else self._ids
        stored = self._begun(covered, token, beginning) if beginning else self._list_of(covered, token)
        weights = stored.weights
        saturated = (weights * (_K1 + 1) / (weights + self._passages.norms[stored.places])).astype(np.float32)
        return Posting(stored.places, saturated, stored.in_name, stored.only_in_name, len(covered))

    def _token_of(self, expression: str) -> tuple[str, str]:
        """The token of an expression for one word, and the word if it is a prefix; empty for other expressions."""
        one = _ONE_WORD.fullmatch(expression)
        tokens = self._tokens.of(one[2]) if one else ()
        return (tokens[0], one[2] if one[3] else "") if one and len(tokens) == 1 else ("", "")

    def _read_file(self, token: str) -> StoredPosting | None:
        try:
            return self._file.read(token) if self._file else None
        except PostingFileDamagedError:
            self._remove_file()
            return None

    def _list_of(self, covered: Ids, token: str) -> StoredPosting:
        """Posting list of a token, for the passages with the ids `covered`."""
        return self._read_file(token) or self._between(covered, token, token)

    def _begun(self, covered: Ids, token: str, beginning: str) -> StoredPosting:
        """Posting list of all tokens that begin with a prefix as typed or with `token`, its stem.

        The stem of "volley" is "vollei". Lists that the posting file has are skipped when reading from FTS5.
        """
        found = []
        for start in [token] if beginning.startswith(token) else list(dict.fromkeys((token, beginning))):
            first = start
            for known in self._file.beginning_with(start) if self._file else ():
                found += [self._between(covered, first, _before(known)), self._list_of(covered, known)]
                first = known + "\0"
            found.append(self._between(covered, first, start + _AFTER_ALL))
        return _merged(found)

    def _between(self, covered: Ids, first: str, last: str) -> StoredPosting:
        """Posting list of all tokens from `first` to `last`."""
        self._database.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.found_words USING fts5vocab (main, words, instance)"
        )
        # Concatenated by SQLite: fetching rows takes five times as long. By token and then by passage.
        sql = "SELECT group_concat(doc), group_concat(substr(col, 1, 1), '') FROM temp.found_words WHERE term"
        condition, values = ("= ?", (first,)) if first == last else ("BETWEEN ? AND ?", (first, last))
        joined, joined_letters = self._database.row(f"{sql} {condition}", values) or (None, None)
        docs, letters = _numbers(joined), np.frombuffer((joined_letters or "").encode(), dtype=np.uint8)
        if first != last:
            order = np.argsort(docs, kind="stable")
            docs, letters = docs[order], letters[order]
        firsts = np.flatnonzero(np.diff(docs, prepend=-1))
        places, is_known = found_in(covered, docs[firsts])
        if not len(firsts):
            return StoredPosting(places, np.empty(0, np.float32), np.empty(0, bool), np.empty(0, bool))
        weights = np.add.reduceat(_WEIGHT_OF_LETTER[letters], firsts)[is_known]
        named = np.add.reduceat((letters == _NAME_LETTER).astype(np.int32), firsts)[is_known]
        total = np.diff(firsts, append=len(docs))[is_known]
        return StoredPosting(places, weights, named > 0, named == total)

    def _read_by_fts(self, expression: str, after: int) -> Posting:
        """Posting list computed by FTS5, for phrases and for passages with an id above `after`."""
        sql = f"SELECT rowid, {BM25} FROM words WHERE words MATCH ? AND rowid > ? ORDER BY rowid"
        found = self._database.rows(sql, (expression, after))
        if not found:
            none = np.empty(0, dtype=bool)
            return Posting(np.empty(0, dtype=np.int32), np.empty(0, dtype=np.float32), none, none, len(self._ids))
        places, is_known = found_in(self._ids, np.array([row[0] for row in found], dtype=np.int64))
        count = self._database.value("SELECT count(*) FROM words WHERE words MATCH ?", (expression,))
        saturated = np.array([-row[1] for row in found])[is_known] / _fts_inverse_frequency(count, self._indexed)
        # FTS5 used another weight if passages were added or deleted since `_refresh`; the quotient may then be far off.
        saturated = np.clip(saturated, 0, _K1 + 1)
        sql = "SELECT group_concat(rowid) FROM words WHERE words MATCH ? AND rowid > ?"
        in_name, in_others = (
            np.isin(self._ids[places], _numbers(self._database.value(sql, (f"{columns} : ({expression})", after))))
            for columns in ("name", "{text context folders stems}")
        )
        return Posting(places, saturated.astype(np.float32), in_name, in_name & ~in_others, len(self._ids))


def _merged(lists: Sequence[StoredPosting]) -> StoredPosting:
    """Posting list of several tokens as if they were one."""
    found = [one for one in lists if len(one.places)]
    if len(found) < 2:
        return found[0] if found else lists[0]
    places = np.concatenate([one.places for one in found])
    order = np.argsort(places, kind="stable")
    places = places[order]
    firsts = np.flatnonzero(np.diff(places, prepend=-1))
    weights, in_name, only_in_name = (
        function.reduceat(np.concatenate([getattr(one, name) for one in found])[order], firsts)
        for function, name in ((np.add, "weights"), (np.logical_or, "in_name"), (np.logical_and, "only_in_name"))
    )
    return StoredPosting(places[firsts], weights, in_name, only_in_name)


def _before(token: str) -> str:
    """A text between this token and those that sort before it."""
    code = ord(token[-1]) - 1
    # There are no characters in the range of surrogates.
    last = chr(code if not 0xD800 <= code < 0xE000 else 0xD7FF) if code >= 0 else ""
    return token[:-1] + last + _AFTER_ALL if last else token[:-1]


def _joined(posting: Posting, newer: Posting) -> Posting:
    return Posting(
        np.concatenate([posting.places, newer.places]),
        np.concatenate([posting.saturated, newer.saturated]),
        np.concatenate([posting.in_name, newer.in_name]),
        np.concatenate([posting.only_in_name, newer.only_in_name]),
        newer.known,
    )


def _no_passages(mean_length: float) -> PassageArrays:
    none = np.empty(0, dtype=np.int64)
    return PassageArrays(none, none, np.empty(0, dtype=np.float32), mean_length)


def _last(ids: Ids) -> int:
    return int(ids[-1]) if len(ids) else 0


def inverse_frequency(count: int, rows: int) -> float:
    """Inverse document frequency of a word in `count` of `rows` passages; positive even if it is in all of them."""
    return math.log(1 + (max(rows, count) - count + 0.5) / (count + 0.5))


def _fts_inverse_frequency(count: int, rows: int) -> float:
    """Inverse document frequency as FTS5 computes it."""
    return max(1e-6, math.log((max(rows, count) - count + 0.5) / (count + 0.5)))


def _numbers(joined: str | int | None) -> Ids:
    """Parse the comma-separated numbers of group_concat."""
    return np.empty(0, dtype=np.int64) if joined is None else np.fromstring(str(joined), dtype=np.int64, sep=",")


def varints(data: bytes) -> Ids:
    """Decode SQLite's varints: seven bits per byte; the eighth bit is set in all bytes but the last of a number."""
    found = np.frombuffer(data, dtype=np.uint8)
    ends = np.flatnonzero(found < 0x80)
    numbers = np.zeros(len(ends), dtype=np.int64)
    starts = np.concatenate(([0], ends[:-1] + 1)) if len(ends) else ends
    for step in range(int((ends - starts).max(initial=-1)) + 1):
        at = starts + step
        is_inside = at <= ends
        numbers[is_inside] = (numbers[is_inside] << 7) | (found[at[is_inside]] & 0x7F)
    return numbers


class Tokens:
    """Tokenizes with FTS5 by indexing text in a table in memory, the only interface for it; 60 µs per text, cached.

    Uses its own connection, because the catalog's counts changes.
    """

    def __init__(self) -> None:
        self._database = sqlite3.connect(":memory:", isolation_level=None)
        self._database.execute(f"CREATE VIRTUAL TABLE words USING fts5 (text, content='', tokenize='{TOKENIZER}')")
        self._database.execute("CREATE VIRTUAL TABLE found USING fts5vocab (words, instance)")
        self.of = lru_cache(maxsize=10_000)(self._of)

    def close(self) -> None:
        self._database.close()

    def _of(self, text: str) -> tuple[str, ...]:
        self._database.execute("INSERT INTO words (rowid, text) VALUES (1, ?)", (text,))
        found = self._database.execute("SELECT term FROM found ORDER BY offset").fetchall()
        self._database.execute("INSERT INTO words (words) VALUES ('delete-all')")
        return tuple(term for (term,) in found)
