"""Renames a folder of 10,000 files: nothing is embedded, and all files are soon found under the new path."""

import os
import random
import time
from pathlib import Path

from helpers.engines import EngineProcess, wait_for

from desktop_search.domain.queries import SearchMode, SearchQuery
from fault_bench.figures import figure
from fault_bench.invariants import is_at_rest
from fault_bench.saves import seconds_until
from fault_bench.table import Line
from fault_bench.watching import value_in

WITHIN_S = 5.0
ASKED = 40


def own_word(number: int) -> str:
    """A word that is unique to the file of that number."""
    return f"many{number}word"


def own_name(number: int) -> str:
    return f"many{number}name"


def measure_rename(engine: EngineProcess, base: Path, old: Path, files: int, embedded: Path) -> list[Line]:
    """Rename the folder `old`, whose files have unique words and names.

    The fake model writes the number of its texts to the file `embedded`.
    """
    texts_before = _embedded_in(embedded)
    assert texts_before, "the stand-in does not say what it embeds"
    new = old.with_name("another name")
    asked = random.Random(3).sample(range(files), min(ASKED, files))
    started = time.perf_counter()
    old.rename(new)
    seconds_until(lambda: _files_in(base, new) == files, "all files in the catalog")
    seconds_until(lambda: all(_is_found(engine, number, new) for number in asked), "all under the new name")
    took_s = time.perf_counter() - started
    left = _files_in(base, old)
    wait_for(lambda: is_at_rest(engine.status()), "quiet", 600)
    rest_s = time.perf_counter() - started
    again = _embedded_in(embedded) - texts_before
    return [
        figure(
            "rename",
            f"folder of {files:,} files renamed",
            f"all found by content and by name after {took_s:.1f} s, {left} under the old name, {again} texts embedded;"
            f" at rest after {rest_s:.1f} s",
            f"0 embedded, found within {WITHIN_S:g} s",
            took_s <= WITHIN_S and not again and not left,
            seconds=took_s, rest_s=rest_s, embedded=again, files=files,
        )
    ]  # fmt: skip


def _is_found(engine: EngineProcess, number: int, below: Path) -> bool:
    """True if the file is found by its unique word and by its name, under the new path only."""
    for query in (own_word(number), own_name(number)):
        reply = engine.search(SearchQuery(query, 5, SearchMode.WORDS)).result()
        paths = [Path(hit.path) for hit in reply.files]
        if [path.stem for path in paths] != [own_name(number)] or not paths[0].is_relative_to(below):
            return False
    return True


def _files_in(base: Path, folder: Path) -> int:
    first = os.fsencode(folder) + b"/"
    found: int = value_in(base, "SELECT count(*) FROM files WHERE path > ? AND path < ?", first, first[:-1] + b"0")
    return found


def _embedded_in(log: Path) -> int:
    return sum(map(int, log.read_text().split())) if log.exists() else 0
