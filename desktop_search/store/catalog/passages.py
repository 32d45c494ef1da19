"""Read access to the passages."""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from desktop_search.store.sqlite.database import Database, Row
from desktop_search.store.sqlite.row_check import sound_text
from desktop_search.store.sqlite.row_encoding import decode_text
from desktop_search.store.sqlite.rows import (
    FileState,
    FilterResult,
    PassageContext,
    PassageKey,
    PassageRow,
    page_unit,
    paths_below,
    problem_kind,
    strings,
)

# Values in one statement; see vector_cache.SLICE.
SLICE = 500

SELECT = """
SELECT passages.id, passages.file_id, files.folder_id, folders.removed, files.path, files.title, files.kind,
    files.page_unit, files.size, files.mtime_ns, passages.ordinal, texts.content, passages.text_from, passages.heading,
    passages.page, passages.page_end, passages.page_label, passages.start, passages.end, texts.hash,
    texts.junk, files.state, files.problem_kind, files.author,
    (SELECT container.path FROM files AS container WHERE container.id = files.container_id), passages.confidence
FROM passages JOIN texts ON texts.id = passages.text_id
    JOIN files ON files.id = passages.file_id JOIN folders ON folders.id = files.folder_id
"""

_FIRST_PAGE = "coalesce(passages.page, 1)"
_LAST_PAGE = f"coalesce(passages.page_end, {_FIRST_PAGE})"
# Passages of a long file that are read together.
_READ_AT_ONCE = 200
# Number of files below a folder among which the newest are chosen.
_MOST_BELOW = 10_000
# Each word requires another pass over a text in `containing`.
_MOST_SCANNED = 20

# All name passages share the empty text, but are no duplicates of each other.
_HASH = "iif(passages.ordinal < 0, CAST('name ' || passages.id AS BLOB), texts.hash)"
_JUNK = "iif(passages.ordinal < 0, 0, texts.junk)"
_KEY = (
    f"passages.id, passages.file_id, passages.ordinal, {_HASH}, files.mtime_ns, {_JUNK}, passages.end - passages.start,"
    " files.container_id IS NOT NULL, passages.confidence"
)
_SHOWN = (
    " JOIN files ON files.id = passages.file_id JOIN folders ON folders.id = files.folder_id AND NOT folders.removed"
)


class PassageTable:
    """Reads passages; they are written by FileTable."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.define("words_in", 2, _words_in)

    def get(self, ids: Iterable[int]) -> dict[int, PassageRow]:
        """Passages by id, without those that do not exist; those of removed folders have `folder_removed` set."""
        found = self._database.rows(
            f"{SELECT} WHERE passages.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
        )
        return {passage.id: passage for passage in self._sound(found)}

    def of_file(self, file_id: int, limit: int = -1) -> list[PassageRow]:
        """Passages of a file in reading order, all or the first `limit`; without its name passage."""
        found = self._database.rows(
            f"{SELECT} WHERE passages.file_id = ? AND passages.ordinal >= 0 ORDER BY passages.ordinal LIMIT ?",
            (file_id, limit),
        )
        return list(self._sound(found))

    def in_order(self, file_id: int, pages: tuple[int, int] | None = None) -> Iterator[PassageRow]:
        """Passages of a file in reading order, without its name passage, read in slices as they are consumed.

        `pages` limits them to those on pages from the first to the second one; a file without pages is page 1.
        """
        first, last = pages or (0, 0)
        on_pages = f" AND {_FIRST_PAGE} <= {last:d} AND {_LAST_PAGE} >= {first:d}" if pages else ""
        ordinal = -1
        while found := self._database.rows(
            f"{SELECT} WHERE passages.file_id = ? AND passages.ordinal > ?{on_pages} ORDER BY passages.ordinal LIMIT ?",
            (file_id, ordinal, _READ_AT_ONCE),
        ):
            yield from self._sound(found)
            ordinal = found[-1][10]

    def pages_of(self, file_id: int) -> tuple[int, int] | None:
        """The first and last page of a file with text; None if it has no text."""
        first, last = self._database.row(
            f"SELECT min({_FIRST_PAGE}), max({_LAST_PAGE}) FROM passages WHERE file_id = ? AND ordinal >= 0", (file_id,)
        ) or (None, None)
        return None if first is None else (first, last)

    def name_of(self, file_id: int) -> list[PassageRow]:
        """The name passage of a file without text; empty for other files."""
        return list(self._sound(self._database.rows(f"{SELECT} WHERE file_id = ? AND ordinal < 0", (file_id,))))

    def first_at(self, path: Path, within: FilterResult | None, limit: int) -> list[int]:
        """Ids of the first passages of the file at this path or, newest first, of the files below this folder."""
        at = os.fsencode(path)
        below, end = paths_below(path)
        condition, values = (f" AND {within.condition}", within.values) if within else ("", ())
        found = self._database.rows(
            "SELECT (SELECT passages.id FROM passages WHERE passages.file_id = files.id"
            f"{condition} ORDER BY passages.ordinal LIMIT 1) AS first FROM files"
            " WHERE files.id IN (SELECT id FROM files WHERE path = ? UNION ALL"
            " SELECT * FROM (SELECT id FROM files WHERE path > ? AND path < ? LIMIT ?))"
            " AND files.folder_id IN (SELECT id FROM folders WHERE NOT removed) AND first IS NOT NULL"
            " ORDER BY files.path <> ?, files.mtime_ns DESC, files.id DESC LIMIT ?",
            (*values, at, below, end, _MOST_BELOW, at, limit),
        )
        return [row[0] for row in found]

    def keys(self, ids: Iterable[int]) -> list[PassageKey]:
        """Keys of the passages that exist, in folders that are not being removed."""
        found = self._database.rows(
            f"SELECT {_KEY} FROM json_each(?) AS wanted CROSS JOIN passages ON passages.id = wanted.value"
            f" JOIN texts ON texts.id = passages.text_id{_SHOWN}",
            (json.dumps(list(ids)),),
        )
        return list(map(PassageKey._make, found))

    def texts(self, ids: Iterable[int]) -> dict[int, str]:
        """Texts of passages by id, without those that do not exist."""
        found = self._database.rows(
            "SELECT passages.id, texts.content, texts.hash, passages.text_from FROM json_each(?) AS wanted"
            " CROSS JOIN passages ON passages.id = wanted.value JOIN texts ON texts.id = passages.text_id",
            (json.dumps(list(ids)),),
        )
        sound = ((row[0], self._text(row[1], row[2]), row[3]) for row in found)
        return {passage_id: content[start:] for passage_id, content, start in sound if content is not None}

    def beside(self, passage: PassageKey, reach: int) -> list[tuple[bytes, str]]:
        """Hash and text of up to `reach` passages before and after this one in its file, in reading order."""
        found = self._database.rows(
            "SELECT texts.hash, texts.content, passages.text_from FROM passages"
            " JOIN texts ON texts.id = passages.text_id WHERE passages.file_id = ?"
            " AND passages.ordinal BETWEEN ? AND ? AND passages.ordinal <> ?"
            " ORDER BY passages.ordinal",
            (passage.file_id, passage.ordinal - reach, passage.ordinal + reach, passage.ordinal),
        )
        sound = ((row[0], self._text(row[1], row[0]), row[2]) for row in found)
        return [(text_hash, content[start:]) for text_hash, content, start in sound if content is not None]

    def containing(self, words: Sequence[str], limit: int, within: FilterResult | None = None) -> list[tuple[int, int]]:
        """Ids of passages whose text contains any of these words, and how many of them each has, most first.

        Scans every text; a fallback while there is no word index.
        """
        if not words:
            return []
        condition, values = (f" AND {within.condition}", within.values) if within else ("", ())
        return [
            (row[0], row[1])
            for row in self._database.rows(
                "SELECT passages.id, words_in(texts.content, ?) AS number FROM passages"
                f" JOIN texts ON texts.id = passages.text_id{_SHOWN} WHERE number > 0{condition}"
                " ORDER BY number DESC, passages.id DESC LIMIT ?",
                ("\n".join(words[:_MOST_SCANNED]), *values, limit),
            )
        ]

    def by_hashes(self, hashes: Sequence[bytes], within: FilterResult | None = None) -> dict[bytes, list[PassageKey]]:
        """Passages with exactly these texts by hash, oldest first, in folders that are not being removed.

        Unknown hashes are left out.
        """
        condition, values = (f" AND {within.condition}", within.values) if within else ("", ())
        found: dict[bytes, list[PassageKey]] = {}
        for start in range(0, len(hashes), SLICE):
            part = hashes[start : start + SLICE]
            marks = ",".join("?" * len(part))
            # CROSS JOIN: otherwise SQLite visits every passage of the selected files, to find some hundred texts.
            for row in self._database.rows(
                f"SELECT {_KEY} FROM texts CROSS JOIN passages ON passages.text_id = texts.id{_SHOWN}"
                f" WHERE texts.hash IN ({marks}){condition} ORDER BY passages.id",
                (*part, *values),
            ):
                key = PassageKey._make(row)
                found.setdefault(key.hash, []).append(key)
        return found

    def around(self, passage_id: int, characters: int) -> PassageContext | None:
        """The passage and up to `characters` characters before and after it; None if it does not exist.

        Overlaps of passages are removed, so that each character occurs once. A gap between two passages becomes an
        empty line.
        """
        passage = self.get([passage_id]).get(passage_id)
        if passage is None:
            return None
        before, more_before, rows_before = self._before(passage, characters)
        after, more_after, rows_after = self._after(passage, characters)
        at = len(before)
        begins = [*rows_before, (at, passage), *((at + len(passage.text) + start, row) for start, row in rows_after)]
        return PassageContext(passage, before, passage.text, after, more_before, more_after, tuple(begins))

    def adjacent(self, passage_id: int) -> list[PassageRow]:
        """The passages before and after this one in its file; empty if it does not exist or its folder is removed."""
        passage = self.get([passage_id]).get(passage_id)
        if passage is None or passage.folder_removed or passage.ordinal < 0:
            return []
        rows = (self._at(passage.file_id, passage.ordinal + step) for step in (-1, 1))
        return [row for row in rows if row is not None and row.ordinal >= 0]

    def opening(self, passage: PassageRow) -> str:
        """Text of the first passage on this passage's page, or of its file if it has no pages."""
        found = self._database.row(
            f"{SELECT} WHERE passages.file_id = ? AND passages.page IS ? ORDER BY passages.ordinal LIMIT 1",
            (passage.file_id, passage.page),
        )
        return next((passage.text for passage in self._sound([found])), "") if found else ""

    def _before(self, passage: PassageRow, characters: int) -> tuple[str, bool, list[tuple[int, PassageRow]]]:
        text, at, ordinal = "", passage.start, passage.ordinal
        # Offset of the start of each passage, counted back from this one.
        begins: list[tuple[int, PassageRow]] = []
        more = False
        while len(text) < characters:
            ordinal -= 1
            found = self._at(passage.file_id, ordinal)
            if found is None:
                break
            piece = found.text[: max(0, len(found.text) - max(0, found.end - at))]
            text = piece + gap_between(found.end, at) + text
            at = min(at, found.start)
            begins.insert(0, (len(text), found))
        else:
            more = len(text) > characters or self._at(passage.file_id, ordinal - 1) is not None
        shown = text[-characters:] if characters else ""
        return shown, more, [(len(shown) - back, row) for back, row in begins]

    def _after(self, passage: PassageRow, characters: int) -> tuple[str, bool, list[tuple[int, PassageRow]]]:
        text, at, ordinal = "", passage.end, passage.ordinal
        begins: list[tuple[int, PassageRow]] = []
        more = False
        while len(text) < characters:
            ordinal += 1
            found = self._at(passage.file_id, ordinal)
            if found is None:
                break
            gap = gap_between(at, found.start)
            begins.append((len(text) + len(gap), found))
            text += gap + found.text[max(0, at - found.start) :]
            at = max(at, found.end)
        else:
            more = len(text) > characters or self._at(passage.file_id, ordinal + 1) is not None
        return text[:characters], more, [(start, row) for start, row in begins if start < characters]

    def _at(self, file_id: int, ordinal: int) -> PassageRow | None:
        found = self._database.row(f"{SELECT} WHERE passages.file_id = ? AND passages.ordinal = ?", (file_id, ordinal))
        return next(self._sound([found]), None) if found else None

    def _sound(self, found: Iterable[Row]) -> Iterator[PassageRow]:
        """Skip passages whose text is damaged."""
        sound = ((row, self._text(row[11], row[19])) for row in found)
        return (_passage(row, content) for row, content in sound if content is not None)

    def _text(self, stored: object, text_hash: object) -> str | None:
        content = sound_text(stored, text_hash)
        if content is None:
            self._database.on_damage("a text differs from its hash")
        return content


def _words_in(stored: object, words: str) -> int:
    """SQL function: how many of these words, one per line, a stored text contains."""
    text = (decode_text(stored) or "").lower()
    return sum(word in text for word in words.split("\n"))


def gap_between(end: int, start: int) -> str:
    """Text shown for the gap between two passages; a split at a single blank or line end leaves one character."""
    if start <= end:
        return ""
    return " " if start == end + 1 else "\n\n"


# A reply has hundreds of passages from tens of files, and most of them recur in the reply to the next keystroke.
# Creating their paths again took a tenth of a search.
@lru_cache(maxsize=5_000)
def _path(stored: bytes) -> Path:
    return Path(os.fsdecode(stored))


def _passage(row: Row, content: str) -> PassageRow:
    return PassageRow(
        id=row[0],
        file_id=row[1],
        folder_id=row[2],
        folder_removed=bool(row[3]),
        path=_path(row[4]),
        title=row[5],
        kind=row[6],
        page_unit=page_unit(row[7]),
        size=row[8],
        mtime_ns=row[9],
        ordinal=row[10],
        text=content[row[12] :],
        heading=strings(row[13]),
        page=row[14],
        page_end=row[15],
        page_label=row[16],
        start=row[17],
        end=row[18],
        hash=row[19] if row[10] >= 0 else b"name %d" % row[0],
        is_junk=bool(row[20]) and row[10] >= 0,
        state=FileState(row[21]),
        problem=problem_kind(row[22]) if row[22] else None,
        author=row[23],
        container=_path(row[24]) if row[24] is not None else None,
        confidence=row[25],
    )
