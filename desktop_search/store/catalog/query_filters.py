"""Search filters (`Selection`) compiled to SQL conditions on files and passages."""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import translate
from functools import lru_cache
from pathlib import Path
from typing import Any

from desktop_search.domain.errors import WordIndexDamagedError
from desktop_search.domain.formats import SECRET_KIND, is_group, kinds_of
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.queries import Filters, Interval, PageRange, Selection
from desktop_search.store.catalog.vector_cache import SLICE, TEXT_BITS, Matrix
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.row_check import is_vector_sound
from desktop_search.store.sqlite.row_encoding import decode_vectors
from desktop_search.store.sqlite.rows import FilterResult, paths_below
from desktop_search.text import word_forms
from desktop_search.text.language_detection import in_language, in_no_language
from desktop_search.text.languages import CODES

# Every file that a search can find, by its text or by its name.
_SHOWN = (
    f"files.state <> 'pending' AND files.kind <> '{SECRET_KIND}'"
    " AND files.folder_id IN (SELECT id FROM folders WHERE NOT removed)"
)
# Read in the order of ids, so that vectors are read sequentially.
VECTOR_BATCH = 4_000
_NS = 10**9

Condition = tuple[str, list[object]]
"""SQL and its parameters."""


@dataclass(frozen=True, slots=True)
class _CachedResult:
    """The cached result: its selection, and the revision of the catalog it is valid for."""

    selection: Selection
    revision: tuple[int, int]
    result: FilterResult


class QueryFilterTable:
    """Compiles selections to conditions on passages.

    The result of the latest selection is cached in temporary tables of this connection until another selection is
    used or the catalog changes, because search-as-you-type repeats the selection with every keystroke. A FilterResult
    is valid until `restrict` is called again.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._cached: _CachedResult | None = None
        database.define("lies_in", 2, _lies_in)
        database.define("is_called", 2, _is_called)

    def restrict(self, selection: Selection) -> FilterResult | None:
        """The condition on passages; None if the selection is empty."""
        if selection.is_empty:
            return None
        if self._cached is None or (self._cached.selection, self._cached.revision) != (
            selection,
            self._database.revision(),
        ):
            leaves_files_out = self._fill(selection)
            self._cached = _CachedResult(
                selection, self._database.revision(), self._compile(selection, leaves_files_out)
            )
        return self._cached.result

    def newest_files(self, within: FilterResult, limit: int) -> list[int]:
        """First matching passage of each of the files modified last, newest first."""
        found = self._database.rows(
            "SELECT (SELECT passages.id FROM passages WHERE passages.file_id = files.id"
            f" AND {within.condition} ORDER BY passages.ordinal LIMIT 1) AS first FROM files"
            " WHERE files.id IN (SELECT id FROM selected_files) AND first IS NOT NULL"
            " ORDER BY files.mtime_ns DESC, files.id DESC LIMIT ?",
            (*within.values, limit),
        )
        return [row[0] for row in found]

    def keep(self, hashes: Sequence[bytes], within: FilterResult) -> set[bytes]:
        """Hashes of the texts with at least one matching passage."""
        kept: set[bytes] = set()
        for start in range(0, len(hashes), SLICE):
            part = hashes[start : start + SLICE]
            kept.update(
                row[0]
                for row in self._database.rows(
                    f"SELECT texts.hash FROM texts WHERE texts.hash IN ({','.join('?' * len(part))}) AND EXISTS"
                    f" (SELECT 1 FROM passages WHERE passages.text_id = texts.id AND {within.condition})",
                    (*part, *within.values),
                )
            )
        return kept

    def hashes(self, within: FilterResult) -> list[bytes]:
        """Hashes of the texts of matching passages."""
        found = self._database.rows(
            f"SELECT hash FROM texts WHERE id IN (SELECT passages.text_id FROM passages WHERE {within.condition})",
            within.values,
        )
        return [row[0] for row in found]

    def vectors(self, within: FilterResult, fingerprint: str) -> Iterator[tuple[list[bytes], Matrix]]:
        """Hashes and vectors, shape (n, dimensions) float32, of the texts of matching passages."""
        model, dimensions = self._database.row(
            "SELECT id, dimensions FROM models WHERE fingerprint = ?", (fingerprint,)
        ) or (0, None)
        ids = self._database.rows(
            f"SELECT DISTINCT passages.text_id FROM passages WHERE {within.condition} ORDER BY passages.text_id",
            within.values,
        )
        for start in range(0, len(ids), VECTOR_BATCH):
            part = [row[0] for row in ids[start : start + VECTOR_BATCH]]
            found = self._database.rows(
                "SELECT texts.hash, vectors.vector, vectors.checksum FROM json_each(?) AS wanted"
                " JOIN texts ON texts.id = wanted.value JOIN vectors ON vectors.id = wanted.value + ?",
                (str(part), model << TEXT_BITS),
            )
            sound = [row for row in found if is_vector_sound(row[1], row[2], dimensions)]
            if len(sound) < len(found):
                self._database.on_damage("a vector differs from its checksum")
            if sound:
                yield [row[0] for row in sound], decode_vectors([row[1] for row in sound], dimensions or 0)

    def kinds(self) -> dict[str, int]:
        """Number of searchable files by kind."""
        return dict(self._database.rows(f"SELECT files.kind, count(*) FROM files WHERE {_SHOWN} GROUP BY files.kind"))

    def languages(self) -> dict[str, int]:
        """Number of searchable files with text in each language, by language code."""
        # Each file is looked up once, not once per passage, which takes half the time.
        sql = (
            f"SELECT count(*) FROM files WHERE {_SHOWN} AND id IN (SELECT DISTINCT passages.file_id FROM words"
            " CROSS JOIN passages ON passages.id = words.rowid WHERE words MATCH ?)"
        )
        try:
            return {code: self._database.value(sql, (in_language(code),)) for code in CODES}
        except WordIndexDamagedError as error:
            self._database.on_damage(str(error))
            return {}

    def places(self, folder_id: int) -> Counter[bytes]:
        """Number of searchable files of a chosen folder by parent directory."""
        found = self._database.rows(
            f"SELECT files.path FROM files WHERE files.folder_id = ? AND {_SHOWN}", (folder_id,)
        )
        return Counter(os.path.dirname(path) for (path,) in found)  # noqa: PTH120 (a bytes path)

    def has_folder(self, name: str, below: tuple[str, ...] = ()) -> bool:
        """True if any file of the index, with or without text, is below a folder of this name or path.

        With `below`, only files in these folders count.
        """
        condition, values = _all([("lies_in(files.path, ?)", [word_forms.fold(name)]), *_below(below)])
        found = self._database.value(
            f"SELECT EXISTS (SELECT 1 FROM files WHERE {condition}"
            " AND folder_id IN (SELECT id FROM folders WHERE NOT removed))",
            values,
        )
        return bool(found)

    def _fill(self, selection: Selection) -> bool:
        """Fill the tables of files and of unwanted passages; False if all files match."""
        database = self._database
        for table in ("selected_files", "unwanted_passages"):
            database.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} (id INTEGER PRIMARY KEY)")
            database.execute(f"DELETE FROM {table}")
        on_files = [
            *_below(selection.below),
            *_wanted(selection.wanted, _ON_FILES),
            *_unwanted(selection.unwanted, _ON_FILES),
        ]
        condition, values = _all([(_SHOWN, []), *on_files])
        database.execute(f"INSERT INTO selected_files SELECT id FROM files WHERE {condition}", values)
        unwanted = [phrase for phrase in map(word_forms.phrase, selection.without) if phrase]
        if unwanted:
            database.execute(
                "INSERT INTO unwanted_passages SELECT rowid FROM words WHERE words MATCH ?", (" OR ".join(unwanted),)
            )
        self._fill_languages({*selection.wanted.languages, *selection.unwanted.languages})
        return bool(on_files) or bool(database.value("SELECT EXISTS (SELECT 1 FROM folders WHERE removed)"))

    def _fill_languages(self, codes: Iterable[str]) -> None:
        """Passages by language; one too short to be detected counts for every language of its file."""
        database = self._database
        database.execute("CREATE TEMP TABLE IF NOT EXISTS spoken (code, id, PRIMARY KEY (code, id)) WITHOUT ROWID")
        database.execute("DELETE FROM spoken")
        for code in codes:
            database.execute(
                "INSERT INTO spoken SELECT ?, rowid FROM words WHERE words MATCH ?", (code, in_language(code))
            )
            database.execute(
                "INSERT INTO spoken SELECT ?, passages.id FROM words CROSS JOIN passages ON passages.id = words.rowid"
                " WHERE words MATCH ? AND passages.file_id IN (SELECT passages.file_id FROM spoken"
                " CROSS JOIN passages ON passages.id = spoken.id WHERE spoken.code = ?)",
                (code, in_no_language(), code),
            )

    def _compile(self, selection: Selection, leaves_files_out: bool) -> FilterResult:
        on_passages: list[Condition] = []
        if selection.without:
            on_passages.append(("passages.id NOT IN (SELECT id FROM unwanted_passages)", []))
        on_passages += [*_wanted(selection.wanted, _ON_PASSAGES), *_unwanted(selection.unwanted, _ON_PASSAGES)]
        on_files: list[Condition] = []
        if leaves_files_out:
            on_files.append(("passages.file_id IN (SELECT id FROM selected_files)", []))
        condition, values = _all([*on_files, *on_passages] or [("TRUE", [])])
        if on_passages:
            passages = self._database.value(f"SELECT count(*) FROM passages WHERE {condition}", values)
        else:
            sql = "SELECT sum(passages) FROM files WHERE id IN (SELECT id FROM selected_files)"
            passages = self._database.value(sql)
        return FilterResult(condition, tuple(values), passages or 0)


def _of_type(name: str) -> Condition:
    kinds: list[object] = list(kinds_of(name))
    by_kind = f"files.kind IN ({','.join('?' * len(kinds))})"
    if is_group(name):
        return by_kind, kinds
    return f"({by_kind} OR CAST(files.path AS TEXT) LIKE ?)", [*kinds, f"%.{name}"]


def _between(column: str, interval: Interval, per_unit: int) -> Condition:
    bounds = ((">=", interval.low), ("<", interval.high))
    return _all([(f"{column} {sign} ?", [bound * per_unit]) for sign, bound in bounds if bound is not None])


def _on_page(pages: PageRange) -> Condition:
    if pages.last is None:
        return "coalesce(passages.page_end, passages.page, 0) >= ?", [pages.first]
    inside = "(coalesce(passages.page, 0) BETWEEN 1 AND ? AND coalesce(passages.page_end, passages.page) >= ?)"
    if not pages.label:
        return inside, [pages.last, pages.first]
    return f"({inside} OR coalesce(lower(passages.page_label), '') = ?)", [pages.last, pages.first, pages.label]


def _in_language(code: str) -> Condition:
    return "EXISTS (SELECT 1 FROM spoken WHERE spoken.code = ? AND spoken.id = passages.id)", [code]


# Field of Filters -> condition for one of its values.
_ON_FILES: dict[str, Callable[[Any], Condition]] = {
    "types": _of_type,
    "folders": lambda folder: ("lies_in(files.path, ?)", [word_forms.fold(folder)]),
    "names": lambda name: ("is_called(files.path, ?)", [word_forms.fold(name)]),
    "times": lambda intervals: _either([_between("files.mtime_ns", interval, _NS) for interval in intervals]),
    "sizes": lambda intervals: _either([_between("files.size", interval, 1) for interval in intervals]),
}
_ON_PASSAGES: dict[str, Callable[[Any], Condition]] = {"pages": _on_page, "languages": _in_language}
# Fields of which every value must apply; of the others, one.
_ALL_APPLY = ("times", "sizes")


def _below(folders: Sequence[str]) -> list[Condition]:
    """The condition that one of these folders contains the file; none without folders."""
    ranges = [("files.path >= ? AND files.path < ?", list[object](paths_below(Path(folder)))) for folder in folders]
    return [_either(ranges)] if ranges else []


def _wanted(filters: Filters, table: dict[str, Callable[[Any], Condition]]) -> list[Condition]:
    """Conditions that must be fulfilled to match these filters."""
    found: list[Condition] = []
    for field, condition in table.items():
        conditions = [condition(value) for value in getattr(filters, field)]
        found += conditions if field in _ALL_APPLY or not conditions else [_either(conditions)]
    return found


def _unwanted(filters: Filters, table: dict[str, Callable[[Any], Condition]]) -> list[Condition]:
    """Conditions that must be fulfilled to match none of these filters."""
    return [_not(condition(value)) for field, condition in table.items() for value in getattr(filters, field)]


def _all(conditions: Sequence[Condition]) -> Condition:
    return " AND ".join(sql for sql, _ in conditions), [value for _, values in conditions for value in values]


def _either(conditions: Sequence[Condition]) -> Condition:
    sql = " OR ".join(f"({sql})" for sql, _ in conditions)
    return f"({sql})", [value for _, values in conditions for value in values]


def _not(condition: Condition) -> Condition:
    return f"NOT ({condition[0]})", condition[1]


def _lies_in(path: bytes, place: str) -> bool:
    """True if a folder above the file, or several consecutive ones, have this name; ignores case and accents."""
    return _is_below(os.path.dirname(path), place)  # noqa: PTH120 (a bytes path)


@lru_cache(maxsize=20_000)
def _is_below(folder: bytes, place: str) -> bool:
    steps = place.replace("\\", "/").removeprefix("~").strip("/")
    return bool(steps) and f"/{steps}/" in f"/{_folded_path(folder)}/"


@lru_cache(maxsize=64)
def _name_pattern(name: str) -> re.Pattern[str]:
    if any(sign in name for sign in "*?"):
        return re.compile(translate(name.replace("[", "[[]")))
    return re.compile(f".*{re.escape(name)}", re.DOTALL)


def _is_called(path: bytes, name: str) -> bool:
    return _name_pattern(name).match(word_forms.fold(os.fsdecode(os.path.basename(path)))) is not None  # noqa: PTH119


def _folded_path(path: bytes) -> str:
    return word_forms.fold(os.fsdecode(path)).replace("\\", "/").strip("/")
