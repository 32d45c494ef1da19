"""Measures growth with the index: time to insert, query, start and rebuild the vectors; memory and disk.

    python tests/benchmarks/scale.py --catalog CATALOG [--sizes 10000 100000 ...] [--work FOLDER] [--out NAME] [--again]

CATALOG is the catalog.sqlite of a real index with vectors, of some thousand passages, from which a million are made
(synthetic_index.py); `desktop-search --base-dir DIR index FOLDER` makes one. One index grows through all sizes by the
product's own code: a transaction per file, and upserts to Chroma in slices, as many as the rate needs; then Chroma is
rebuilt completely. Queries run in a separate process. Writes NAME.md, NAME.json and NAME.png. A million passages take
some 13 GB of disk and, on two cores, an hour. A copy of each size is kept in FOLDER: `--again` queries those again,
which takes some minutes, and reads the rest from NAME.json.

A figure grows worse than n log n if, from one size to the next, it grows by a quarter more than n log n.
"""

import os

# As in the engine. Must be set before numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import json
import math
import platform
import random
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import chromadb
import numpy as np
import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from filters import KeptQueries
from scale_plot import draw
from synthetic_index import Source, SyntheticIndex, read_source

from desktop_search.domain.queries import MeaningState, SearchMode, SearchQuery
from desktop_search.embedding.interfaces import Vectors
from desktop_search.engine.backup.disk_use import bytes_of_catalog, bytes_of_vectors
from desktop_search.paths import AppPaths
from desktop_search.searching.searcher import Searcher
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.database import SQLITE_VERSION
from desktop_search.store.vectors.vector_index import follow, open_vectors, rebuild

SIZES = (10_000, 100_000, 300_000, 1_000_000)
QUERIES = 30
WORDS_OF_A_QUERY = 5
FOLLOW_SLICE = 32
# Enough to measure the rate of upserts; the rebuild, which is measured too, adds the rest.
TOLD_AT_MOST = 10_000
# Tolerance for noise: up to a quarter more than n log n counts as n log n.
ROOM = 1.25
# Suffix of the question (a filter), and its search mode. Each mode has its own questions, because the posting lists of
# words are cached.
MODES = {
    "words": ("", SearchMode.WORDS),
    "meaning": ("", SearchMode.MEANING),
    "both": ("", SearchMode.BOTH),
    "both, a fifth of the files let through": (" type:pdf", SearchMode.BOTH),
}


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures at one size. Times are processor time unless noted, because other programs affect it little."""

    passages: int
    catalog_per_s: float
    """Passages committed per second of processor time, since the previous size."""
    chroma_per_s: float
    """Vectors per second of processor time, upserted slice by slice as while indexing."""
    rebuild_s: float
    rebuild_wall_s: float
    making_mb: float
    """Peak memory of the process that built the index."""
    asking_mb: float
    """Peak memory of the querying process, without the model, which needs the same at any size."""
    catalog_mb: float
    chroma_mb: float
    text_mb: float
    bytes_over_text: float
    """Bytes per passage in catalog and vector index, without its text."""
    start_words_s: float
    """Seconds of a new process to the first answer, without importing modules."""
    start_meaning_s: float
    p50_ms: dict[str, float]
    p95_ms: dict[str, float]
    wall_p95_ms: dict[str, float]


class KnownQueries(KeptQueries):
    """Replacement of the model: the vector of a query is that of the passage its words are from."""

    def __init__(self, source: Source, by_text: dict[str, Vectors]) -> None:
        super().__init__(source.fingerprint, source.vectors)
        self._by_text = by_text

    def embed_query(self, text: str) -> Vectors:
        return self._by_text.get(text, self._vectors[0])


def measure(
    index: SyntheticIndex, source: Source, paths: AppPaths, catalog_file: Path, size: int, text: int
) -> Figures:
    """Grow the index to this size and measure everything. `text` is the number of bytes of text it already has."""
    grown = index.grow(size)
    print(f"{size:,} passages: {grown.passages:,} committed in {grown.seconds:.0f} s", flush=True)
    told_per_s = told_pace(index.catalog, paths, source)
    print(f"  {told_per_s:.0f} vectors upserted per second of processor time", flush=True)
    started, cpu = time.monotonic(), time.process_time()
    rebuild(paths.vectors, index.catalog, source.fingerprint, source.vectors.shape[1])
    rebuild_s, rebuild_wall_s = time.process_time() - cpu, time.monotonic() - started
    print(f"  rebuilt in {rebuild_s:.0f} s of processor time, {rebuild_wall_s:.0f} s elapsed", flush=True)
    index.settle()
    kept = kept_copy(paths.data.parent.parent, size)
    shutil.copytree(paths.data, kept / paths.data.name)
    asked = ask_apart(kept, catalog_file)
    catalog_bytes, chroma_bytes = bytes_of_catalog(paths), bytes_of_vectors(paths)
    text += grown.text_bytes
    return Figures(
        passages=size,
        catalog_per_s=grown.passages / grown.cpu_s,
        chroma_per_s=told_per_s,
        rebuild_s=rebuild_s,
        rebuild_wall_s=rebuild_wall_s,
        making_mb=peak_mb(),
        catalog_mb=catalog_bytes / 1e6,
        chroma_mb=chroma_bytes / 1e6,
        text_mb=text / 1e6,
        bytes_over_text=(catalog_bytes + chroma_bytes - text) / size,
        **asked,
    )


def kept_copy(work: Path, size: int) -> Path:
    """Folder for the copy of the index of a size."""
    return work / str(size)


def ask_apart(data: Path, catalog_file: Path) -> dict[str, Any]:
    """Run `ask` in a separate process."""
    command = [sys.executable, __file__, "--ask", str(data), "--catalog", str(catalog_file)]
    told: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return told


def told_pace(catalog: Catalog, paths: AppPaths, source: Source) -> float:
    """Upsert some missing vectors to Chroma; returns vectors per second of processor time."""
    vectors = open_vectors(paths.vectors, catalog, source.fingerprint, source.vectors.shape[1])
    if vectors is None:
        raise SystemExit("The vector index does not fit its catalog: empty the work folder.")
    told, cpu = 0, time.process_time()
    while told < TOLD_AT_MOST and (some := follow(vectors, catalog, FOLLOW_SLICE)):
        told += some
    pace = told / (time.process_time() - cpu)
    vectors.close()
    return pace


def ask(paths: AppPaths, source: Source) -> dict[str, object]:
    """Open the index, run the queries, and return their part of `Figures`; runs in a separate process."""
    queries = questions(source)
    cpu = time.process_time()
    catalog = Catalog.open(paths.catalog_file)
    if not catalog.counts().passages:
        raise SystemExit(f"{paths.catalog_file} is empty.")
    searcher = Searcher(catalog)
    searcher.search(SearchQuery(next(iter(queries)), 30, SearchMode.WORDS))
    start_words_s = time.process_time() - cpu
    vectors = open_vectors(paths.vectors, catalog, source.fingerprint, source.vectors.shape[1])
    if vectors is None:
        raise SystemExit("The vector index does not fit its catalog.")
    searcher.set_dense(KnownQueries(source, queries), vectors, MeaningState.READY)
    searcher.search(SearchQuery(next(iter(queries)), 30, SearchMode.BOTH))
    start_meaning_s = time.process_time() - cpu
    p50, p95, wall = {}, {}, {}
    for number, (name, (behind, mode)) in enumerate(MODES.items()):
        # The first key after a filter looks up and reads what passes it.
        searcher.search(SearchQuery(next(iter(queries)) + behind, 30, mode))
        own = list(queries)[1 + QUERIES * number : 1 + QUERIES * (number + 1)]
        took, waited = zip(*(timed_ms(searcher, query + behind, mode) for query in own), strict=True)
        p50[name], p95[name], wall[name] = statistics.median(took), percentile(took, 95), percentile(waited, 95)
    vectors.close()
    searcher.close()
    catalog.close()
    return {
        "start_words_s": start_words_s, "start_meaning_s": start_meaning_s, "asking_mb": peak_mb(),
        "p50_ms": p50, "p95_ms": p95, "wall_p95_ms": wall,
    }  # fmt: skip


def questions(source: Source) -> dict[str, Vectors]:
    """Questions of some consecutive words of a passage each, with its vector."""
    chance = random.Random(1)
    found: dict[str, Vectors] = {}
    while len(found) < 1 + QUERIES * len(MODES):
        at = chance.randrange(len(source.texts))
        words = source.texts[at].split()
        if len(words) > 2 * WORDS_OF_A_QUERY:
            start = chance.randrange(len(words) - WORDS_OF_A_QUERY)
            found[" ".join(words[start : start + WORDS_OF_A_QUERY])] = source.vectors[at]
    return found


def timed_ms(searcher: Searcher, query: str, mode: SearchMode) -> tuple[float, float]:
    """Processor time and elapsed time, in ms."""
    started, cpu = time.perf_counter(), time.process_time()
    searcher.search(SearchQuery(query, 30, mode))
    return 1000 * (time.process_time() - cpu), 1000 * (time.perf_counter() - started)


def percentile(figures: Sequence[float], percent: int) -> float:
    return float(np.percentile(figures, percent))


def peak_mb() -> float:
    """Peak memory of this process, in MB."""
    if sys.platform == "linux":
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1000
    return float(psutil.Process().memory_info().rss) / 1e6


def rows_of(figures: Sequence[Figures]) -> dict[str, list[float]]:
    """Figures of all sizes by row name."""
    rows = {
        "committed to the catalog, passages/s": [one.catalog_per_s for one in figures],
        "upserted to Chroma, vectors/s": [one.chroma_per_s for one in figures],
        "Chroma rebuilt, s (processor time)": [one.rebuild_s for one in figures],
        "the same, elapsed, s": [one.rebuild_wall_s for one in figures],
        "memory while built, MB": [one.making_mb for one in figures],
        "memory while queried, MB": [one.asking_mb for one in figures],
        "catalog, MB": [one.catalog_mb for one in figures],
        "vector index, MB": [one.chroma_mb for one in figures],
        "text, MB": [one.text_mb for one in figures],
        "bytes per passage in addition to its text": [one.bytes_over_text for one in figures],
        "start to words, s": [one.start_words_s for one in figures],
        "start to meaning, s": [one.start_meaning_s for one in figures],
    }
    for name in MODES:
        rows[f"{name}: p50, ms"] = [one.p50_ms[name] for one in figures]
        rows[f"{name}: p95, ms"] = [one.p95_ms[name] for one in figures]
        rows[f"{name}: p95 elapsed, ms"] = [one.wall_p95_ms[name] for one in figures]
    return rows


def growth(name: str, row: Sequence[float], sizes: Sequence[int]) -> str:
    """Describe a figure's growth, from the smallest size to the largest and from each to the next."""
    if len(row) < 2:
        return ""
    if "/s" in name:
        return f"{row[-1] / row[0]:.2f} times"
    worse = [
        f"{large:,}"
        for (small, large), (before, after) in zip(pairwise(sizes), pairwise(row), strict=True)
        if after / before > ROOM * (large * math.log(large)) / (small * math.log(small))
    ]
    power = math.log(row[-1] / row[0]) / math.log(sizes[-1] / sizes[0])
    return f"n^{power:.2f}" + (f", **worse than n log n at {', '.join(worse)}**" if worse else "")


def markdown(figures: Sequence[Figures], machine: str) -> str:
    sizes = [one.passages for one in figures]
    head = f"| | {' | '.join(f'{size:,}' for size in sizes)} | growth |\n|---|{'--:|' * len(sizes)}---|\n"
    body = ""
    for name, row in rows_of(figures).items():
        cells = [f"{value:,.0f}" if value >= 100 else f"{value:.3g}" for value in row]
        body += f"| {name} | {' | '.join(cells)} | {growth(name, row, sizes)} |\n"
    return f"{machine}. Processor time, except for rows marked as elapsed.\n\n{head}{body}"


def machine_text() -> str:
    return (
        f"{date.today()}, {os.cpu_count()} cores ({platform.machine()}), load {os.getloadavg()[0]:.1f}, Python "
        f"{platform.python_version()}, SQLite {SQLITE_VERSION}, chromadb {chromadb.__version__}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--catalog", type=Path, required=True, help="a real index's catalog.sqlite")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--work", type=Path, default=Path("build/scale"), help="emptied first")
    parser.add_argument("--out", type=Path, default=Path("build/scale-table"), help="without an ending")
    parser.add_argument("--again", action="store_true", help="query the copies again, build nothing")
    parser.add_argument("--ask", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    source = read_source(options.catalog)
    if options.ask:
        print(json.dumps(ask(AppPaths.under(options.ask), source)))
        return 0
    if options.again:
        told = json.loads(options.out.with_suffix(".json").read_text(encoding="utf-8"))["figures"]
        figures = [
            Figures(**{**one, **ask_apart(kept_copy(options.work, one["passages"]), options.catalog)}) for one in told
        ]
        print(write(figures, options.out))
        return 0
    shutil.rmtree(options.work, ignore_errors=True)
    paths = AppPaths.under(options.work / "grows")
    paths.create()
    index = SyntheticIndex(paths, source)
    figures = []
    text = 0
    for size in sorted(options.sizes):
        figures.append(measure(index, source, paths, options.catalog, size, text))
        text = int(figures[-1].text_mb * 1e6)
        # After each size, because a run of an hour may be interrupted.
        print(write(figures, options.out), flush=True)
    index.close()
    return 0


def write(figures: Sequence[Figures], out: Path) -> str:
    """Write table, figures and plot; returns the table."""
    table = markdown(figures, machine_text())
    out.with_suffix(".md").write_text(table, encoding="utf-8")
    told = {"machine": machine_text(), "figures": [asdict(one) for one in figures]}
    out.with_suffix(".json").write_text(json.dumps(told, indent=1), encoding="utf-8")
    lines = {name: row for name, row in rows_of(figures).items() if "/s" not in name and "clock" not in name}
    draw(lines, [one.passages for one in figures], out.with_suffix(".png"))
    return table


if __name__ == "__main__":
    sys.exit(main())
