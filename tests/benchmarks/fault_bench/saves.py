"""Measures the time from saving a file until it is found by words and by meaning, with 50,000 passages."""

import itertools
import math
import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from helpers.engines import EngineProcess

from desktop_search.domain.queries import SearchMode, SearchQuery
from fault_bench.bench import say
from fault_bench.corpus import Texts, data_dir
from fault_bench.figures import figure
from fault_bench.invariants import as_query
from fault_bench.table import Line
from fault_bench.watching import processor_s

P50_S, P95_S = 1.0, 2.0
PATIENCE_S = 20.0
LOOK_EVERY_S = 0.01
LONGEST_PAUSE_S = 0.2
MOST_LOST = 5
"""Number of files that are never found after which the measurement stops."""
NEW_EVERY = 5
"""Every fifth save creates a file, the others change a known one."""
TEXT_CHARACTERS = 500


class Saves:
    """Times of saves, in one turn or several. The folder must be watched."""

    def __init__(self, engine: EngineProcess, folder: Path, first: int = 0) -> None:
        """`first` is the number of the first save, and differs between two measurements in one folder."""
        self._engine, self._folder, self._number = engine, folder, first
        self._chance = random.Random(2 + first)
        self._texts = Texts(data_dir(), self._chance)
        self._took: dict[SearchMode, list[float]] = {SearchMode.WORDS: [], SearchMode.MEANING: []}
        self._worked_s = 0.0

    def make(self, saves: int) -> None:
        """Save some files, one after the other is found."""
        before = processor_s(self._engine.process.pid)
        for _ in range(saves):
            if sum(map(math.isinf, itertools.chain(*self._took.values()))) >= MOST_LOST:
                break
            self._save()
            time.sleep(self._chance.uniform(0, LONGEST_PAUSE_S))
        self._worked_s += processor_s(self._engine.process.pid) - before

    def _save(self) -> None:
        number, self._number = self._number, self._number + 1
        word = f"saved{number}word"
        text = f"{word}. {self._texts.next().body[:TEXT_CHARACTERS]}\n"
        # As editors do: some write in place, some write a temporary file and rename it.
        path = self._folder / (f"new{number}.txt" if number % NEW_EVERY == 0 else f"draft{number % 3}.txt")
        started = time.perf_counter()
        if number % 2:
            beside = path.with_name(f".{path.name}.swp")
            beside.write_text(text)
            beside.replace(path)
        else:
            path.write_text(text)
        for mode, seconds in _seconds_until_found(self._engine, path, word, text, started).items():
            self._took[mode].append(seconds)

    def lines(self, passages: int, model: str, p95_s: float = P95_S) -> list[Line]:
        """Two rows, by words and by meaning."""
        return [
            _line(mode, took, passages, model, self._worked_s / len(took), p95_s) for mode, took in self._took.items()
        ]


def _seconds_until_found(
    engine: EngineProcess, path: Path, word: str, text: str, started: float
) -> dict[SearchMode, float]:
    """Seconds until found by its unique word, and by meaning with its own text; infinite if never found."""
    queries = {SearchMode.WORDS: word, SearchMode.MEANING: as_query(text)}
    took: dict[SearchMode, float] = {}
    while len(took) < len(queries) and time.perf_counter() - started < PATIENCE_S:
        for mode in queries.keys() - took.keys():
            if _finds(engine, queries[mode], mode, path, word):
                took[mode] = time.perf_counter() - started
        time.sleep(LOOK_EVERY_S)
    for mode in queries.keys() - took.keys():
        say(f"{path} is never found by {mode.value}")
    return {mode: took.get(mode, math.inf) for mode in queries}


def _finds(engine: EngineProcess, query: str, mode: SearchMode, path: Path, word: str) -> bool:
    reply = engine.search(SearchQuery(query, 5, mode)).result()
    hits = [hit for hit in reply.files if hit.path == str(path)]
    return any(word in passage.text for hit in hits for passage in hit.passages)


def _line(
    mode: SearchMode, took: Sequence[float], passages: int, model: str, worked_s: float, p95_limit_s: float
) -> Line:
    p50, p95 = statistics.median(took), percentile(took, 0.95)
    return figure(
        "saves",
        f"save to searchable by {mode.value}, {len(took)} saves, {passages:,} passages, {model}",
        f"p50 {p50:.2f} s, p95 {p95:.2f} s, longest {max(took):.2f} s;"
        f" {worked_s:.2f} s of processor for each, the questions included",
        f"p50 at most {P50_S:g} s, p95 at most {p95_limit_s:g} s",
        p50 <= P50_S and p95 <= p95_limit_s and math.isfinite(max(took)),
        p50_s=p50, p95_s=p95, longest_s=max(took), passages=passages, saves=len(took),
    )  # fmt: skip


def percentile(values: Sequence[float], share: float) -> float:
    """Smallest value that the share `share` of the values does not exceed."""
    return sorted(values)[math.ceil(len(values) * share) - 1]


def seconds_until(ask: Callable[[], bool], what: str, patience_s: float = 120.0) -> float:
    started = time.perf_counter()
    while not ask():
        assert time.perf_counter() - started < patience_s, f"waited in vain: {what}"
        time.sleep(LOOK_EVERY_S)
    return time.perf_counter() - started
