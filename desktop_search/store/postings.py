"""BM25 of passages that hold any of some words, reckoned from lists of which passage holds which word.

FTS5 takes 1.2 to 1.7 µs to give a passage its BM25, and some word of a question stands in every tenth of them. What a
word gives a passage does not depend on the other words of the question: here it is read once, in a third of that time,
and kept. With the next key typed all words but the last are there already.
"""

import math
import re
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from desktop_search.domain.errors import WordIndexDamagedError
from desktop_search.domain.records import dataclass
from desktop_search.store.database import Database
from desktop_search.store.rows import Restriction, WordMatch
from desktop_search.store.tokens import Tokens

# As FTS5 has them: the weight of words that stand in more than half of all passages among them.
_K1, _B = 1.2, 0.75
_LEAST_WEIGHT = 1e-6
# For all lists together; an entry takes 8 bytes.
_KEPT_BYTES = 64 * 2**20
# So many passages may have come or gone, as a share of all, before everything is read anew.
_STALE_SHARE = 0.02
# Passages that keep their id and get other words, as a file gets another name, count one more under this key in `meta`.
REWRITTEN = "words_rewritten"
_COLUMNS = 4
# One word, or the beginning of one: in any column, or in that of stems alone.
_ONE_WORD = re.compile(r'(stems : )?"([^" ]+)"( \*)?')
_BEHIND_ALL = "\U0010ffff"
_NOT_REMOVED = (
    "passages.file_id IN (SELECT files.id FROM files JOIN folders ON folders.id = files.folder_id"
    " WHERE NOT folders.removed)"
)

Ids = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Posting:
    """What a word gives those passages that hold it, before it is weighed by how rare it is."""

    places: npt.NDArray[np.int32]
    """Of those passages among all that are known, ascending."""
    shares: Floats

    @property
    def bytes(self) -> int:
        return self.places.nbytes + self.shares.nbytes


class Postings:
    """Passages that hold any of some words, best first. Serves one thread, as its connection does.

    Scores are FTS5's but for one thing: a word counts once in the context of a passage, however often it stands there.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tokens = Tokens()
        self._moment: object = None
        self._rewritten: object = None
        self._rows = 0
        self._ids: Ids = np.empty(0, dtype=np.int64)
        """Of all passages there were when they were read, ascending. Some may be gone since."""
        self._norms: Floats = np.empty(0, dtype=np.float32)
        """What BM25 makes of each one's length."""
        self._is_complete = True
        self._kept: OrderedDict[tuple[str, float], _Posting] = OrderedDict()
        self._kept_bytes = 0
        self._allowed: tuple[object, Mask] | None = None

    def close(self) -> None:
        self._tokens.close()

    def known_until(self) -> int | None:
        """Greatest id that is looked at by `search`, while there are greater ones; None when all passages are."""
        moment = self._database.moment()
        if moment != self._moment:
            rows, mean_length = self._averages()
            newest = int(self._ids[-1]) if len(self._ids) else 0
            newer = self._database.value("SELECT count(*) FROM words_docsize WHERE id > ?", (newest,))
            gone = self._rows + newer - rows
            rewritten = self._database.value("SELECT value FROM meta WHERE key = ?", (REWRITTEN,))
            if rewritten != self._rewritten or newer + gone > _STALE_SHARE * self._rows:
                self._begin_anew(rows, mean_length)
                self._rewritten, newer = rewritten, 0
            self._moment, self._is_complete = moment, not newer
        return None if self._is_complete else int(self._ids[-1])

    def search(
        self, phrases: Sequence[str], limit: int, context_weight: float, within: Restriction | None
    ) -> list[WordMatch]:
        """The best passages for any of these FTS5 expressions for one word or phrase each, as of `known_until`."""
        scores = np.zeros(len(self._ids), dtype=np.float64)
        for phrase in phrases:
            posting = self._posting(phrase, context_weight)
            scores[posting.places] += inverse_frequency(len(posting.places), self._rows) * posting.shares
        if (allowed := self._mask(within)) is not None:
            scores[~allowed] = 0
        found = np.flatnonzero(scores)
        if len(found) > limit:
            # All that are as good as the last one stay, for the order among them is that of their ids.
            least = np.partition(scores[found], len(found) - limit)[len(found) - limit]
            found = found[scores[found] >= least]
        order = np.argsort(-scores[found], kind="stable")[:limit]
        best = found[order]
        return [WordMatch(int(self._ids[place]), -float(scores[place])) for place in best]

    def _begin_anew(self, rows: int, mean_length: float) -> None:
        joined = "SELECT group_concat(id), group_concat(hex(sz), '') FROM words_docsize"
        ids, sizes = self._database.row(joined) or (None, None)
        self._ids = _numbers(ids)
        numbers = varints(bytes.fromhex(sizes or ""))
        if len(numbers) != _COLUMNS * len(self._ids) or mean_length <= 0:
            raise WordIndexDamagedError(
                f"The word index in {self._database.path} is damaged.",
                "Choose Verify on the Health page.",
            )
        lengths = numbers.reshape(-1, _COLUMNS).sum(axis=1)
        self._norms = (_K1 * (1 - _B + _B * lengths / mean_length)).astype(np.float32)
        self._rows = rows
        self._kept.clear()
        self._kept_bytes = 0

    def _averages(self) -> tuple[int, float]:
        """How many passages FTS5 counts, and how many words one has."""
        block = self._database.value("SELECT block FROM words_data WHERE id = 1") or b""
        rows, *words = varints(block).tolist() or [0]
        return rows, sum(words) / rows if rows else 1.0

    def _posting(self, phrase: str, context_weight: float) -> _Posting:
        key = (phrase, context_weight)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        posting = self._kept[key] = self._read(phrase, context_weight)
        self._kept_bytes += posting.bytes
        while self._kept_bytes > _KEPT_BYTES and len(self._kept) > 1:
            self._kept_bytes -= self._kept.popitem(last=False)[1].bytes
        return posting

    def _read(self, phrase: str, context_weight: float) -> _Posting:
        one = _ONE_WORD.fullmatch(phrase)
        tokens = self._tokens.of(one[2]) if one else ()
        if one is None or len(tokens) != 1:
            return self._read_phrase(phrase, context_weight)
        docs = self._docs(tokens[0], is_beginning=bool(one[3]))
        firsts = np.flatnonzero(np.diff(docs, prepend=-1))
        often = np.diff(firsts, append=len(docs)).astype(np.float32)
        places, is_known = self._places(docs[firsts])
        often = often[is_known]
        if context_weight != 1 and not one[1]:
            in_context = np.zeros(len(self._ids), dtype=bool)
            sql = "SELECT group_concat(rowid) FROM words WHERE words MATCH ?"
            in_context[self._places(_numbers(self._database.value(sql, (f"context : {phrase}",))))[0]] = True
            often += np.float32(context_weight - 1) * in_context[places]
        return _Posting(places, often * np.float32(_K1 + 1) / (often + self._norms[places]))

    def _docs(self, token: str, *, is_beginning: bool) -> Ids:
        """Ids of the passages that hold it, ascending, each as often as it does."""
        self._database.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.found_words USING fts5vocab (main, words, instance)"
        )
        # Joined by SQLite: as rows they would take five times as long.
        sql = "SELECT group_concat(doc) FROM temp.found_words WHERE term"
        if not is_beginning:
            return _numbers(self._database.value(f"{sql} = ?", (token,)))
        return np.sort(_numbers(self._database.value(f"{sql} BETWEEN ? AND ?", (token, token + _BEHIND_ALL))))

    def _read_phrase(self, phrase: str, context_weight: float) -> _Posting:
        """Several words in a row are left to FTS5."""
        found = self._database.rows(
            "SELECT rowid, bm25(words, 1, ?, 1, 1) FROM words WHERE words MATCH ? ORDER BY rowid",
            (context_weight, phrase),
        )
        ids = np.array([row[0] for row in found], dtype=np.int64)
        places, is_known = self._places(ids)
        shares = np.array([-row[1] for row in found], dtype=np.float32)[is_known] / inverse_frequency(
            len(found), self._rows
        )
        return _Posting(places, shares.astype(np.float32))

    def _places(self, ids: Ids) -> tuple[npt.NDArray[np.int32], Mask]:
        """Where known passages stand among all, and which of these are known."""
        places = np.searchsorted(self._ids, ids)
        is_known = places < len(self._ids)
        is_known[is_known] = self._ids[places[is_known]] == ids[is_known]
        return places[is_known].astype(np.int32), is_known

    def _mask(self, within: Restriction | None) -> Mask | None:
        """Which passages may be found; None where all may."""
        if within is None and not self._database.value("SELECT EXISTS (SELECT 1 FROM folders WHERE removed)"):
            return None
        of = (within, self._moment)
        if self._allowed is None or self._allowed[0] != of:
            # A selection lets nothing of a removed folder through.
            condition = within.condition if within else _NOT_REMOVED
            sql = f"SELECT group_concat(passages.id) FROM passages WHERE {condition}"
            mask = np.zeros(len(self._ids), dtype=bool)
            mask[self._places(_numbers(self._database.value(sql, within.values if within else ())))[0]] = True
            self._allowed = of, mask
        return self._allowed[1]


def inverse_frequency(count: int, rows: int) -> float:
    """What a word weighs that stands in so many of all passages, as FTS5 reckons it."""
    return max(_LEAST_WEIGHT, math.log((max(rows, count) - count + 0.5) / (count + 0.5)))


def _numbers(joined: str | int | None) -> Ids:
    """The numbers of a list that SQLite has joined by commas."""
    return np.empty(0, dtype=np.int64) if joined is None else np.fromstring(str(joined), dtype=np.int64, sep=",")


def varints(data: bytes) -> Ids:
    """Numbers as SQLite writes them, seven bits in a byte, the last byte of each without the eighth."""
    found = np.frombuffer(data, dtype=np.uint8)
    ends = np.flatnonzero(found < 0x80)
    numbers = np.zeros(len(ends), dtype=np.int64)
    starts = np.concatenate(([0], ends[:-1] + 1)) if len(ends) else ends
    for step in range(int((ends - starts).max(initial=-1)) + 1):
        at = starts + step
        is_inside = at <= ends
        numbers[is_inside] = (numbers[is_inside] << 7) | (found[at[is_inside]] & 0x7F)
    return numbers
