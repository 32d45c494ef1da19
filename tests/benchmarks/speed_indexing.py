"""Measurements of the product for `speed.py`: indexing folders with its engine, embedding texts, answering queries."""

import itertools
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from helpers.engines import EngineProcess
from known_items import NO_MODEL, chosen_files
from speed_watch import TreeWatch

from desktop_search.domain.queries import SearchMode, SearchQuery
from desktop_search.domain.status import Activity, IndexStatus, ModelState
from desktop_search.paths import MODELS_VARIABLE, AppPaths
from desktop_search.settings import IndexSettings, Settings
from desktop_search.settings_file import save_settings
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.row_encoding import decode_text

HERE = Path(__file__).resolve().parent
# File types that are mostly prose, and not so large that a few files make most of the passages.
PROSE = (".html", ".htm", ".txt", ".md", ".pdf", ".epub", ".odt", ".docx", ".rtf", ".eml")
MOST_BYTES = 30_000
MODEL_WAIT_S = 300.0
SEED = 20261122
# Pause between two queries of a user.
PAUSE_S = 0.2
_WORD = re.compile(r"[^\W\d_]{4,20}")


@dataclass(frozen=True)
class Setup:
    """An index of the product."""

    base: Path
    models: Path
    model: str
    manner: str
    """polite or free; see speed_engine.py."""


def copy_part(tree: Path, target: Path, most: int, *, prose: bool, first: int = 0) -> int:
    """Copy files drawn evenly from the tree, others for another `first`; keeps existing ones. Returns their number."""
    if not target.exists():
        paths = chosen_files(tree, sys.maxsize)
        if prose:
            paths = [p for p in paths if p.suffix.lower() in PROSE and 0 < p.stat().st_size <= MOST_BYTES]
        for path in paths[first :: max(1, len(paths) // most)][:most]:
            place = target / path.relative_to(tree)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, place)
    return sum(1 for path in target.rglob("*") if path.is_file())


def start_engine(setup: Setup) -> EngineProcess:
    """Start the engine, and wait until its model is loaded if it has one."""
    command = [sys.executable, str(HERE / "speed_engine.py"), setup.manner]
    engine = EngineProcess(setup.base, command, **{MODELS_VARIABLE: str(setup.models)})
    engine.wait_until_ready()
    wanted = ModelState.MISSING if setup.model == NO_MODEL else ModelState.READY
    give_up_at = time.monotonic() + MODEL_WAIT_S
    while (state := engine.status().model.state) is not wanted:
        if state is ModelState.FAILED or time.monotonic() > give_up_at:
            engine.close()
            raise RuntimeError(f"the model is {state}")
        time.sleep(0.1)
    return engine


def index(setup: Setup, folder: Path, ask: Callable[[EngineProcess], dict[str, Any]] | None = None) -> dict[str, Any]:
    """Index a folder completely into an empty index, with engine and model already started; then call `ask` with it.

    Returns the seconds in total and until the last file was searchable by words, the number of texts embedded, and
    processor time and memory of the engine with its children.
    """
    shutil.rmtree(setup.base, ignore_errors=True)
    paths = AppPaths.under(setup.base)
    paths.create()
    save_settings(paths.settings_file, Settings(IndexSettings(model=setup.model)))
    engine = start_engine(setup)
    engine.events.clear()
    moments = _Moments(engine)
    with TreeWatch(engine.process.pid) as watch:
        started = time.perf_counter()
        summary = engine.index_to_end((str(folder),)).result(None)
        seconds = time.perf_counter() - started
    answers = ask(engine) if ask else {}
    engine.close()
    catalog = Catalog.open(paths.catalog_file)
    texts, left = catalog.vectors.live(), catalog.outbox.count()
    catalog.close()
    assert left == 0 or setup.model == NO_MODEL, f"Chroma was not told of {left} vectors"
    return {
        "seconds": seconds,
        "words_s": (moments.read_at or time.perf_counter()) - started,
        "files": summary.files_seen,
        "files_with_text": summary.files_indexed,
        "passages": summary.passages,
        "texts": texts,
        "cpu_s": watch.cpu_s,
        "peak_mb": sum(watch.peak.values()),
        "peak_by_role": watch.peak,
        **answers,
    }


class _Moments:
    """Records when the last file was read."""

    def __init__(self, engine: EngineProcess) -> None:
        self._has_read = False
        self.read_at: float | None = None
        engine.on_status = self._on_status

    def _on_status(self, status: IndexStatus) -> None:
        reading = (Activity.STARTING, Activity.SCANNING, Activity.READING)
        self._has_read = self._has_read or status.activity is Activity.READING
        if self._has_read and self.read_at is None and status.activity not in reading:
            self.read_at = time.perf_counter()


def texts_of(base: Path) -> list[str]:
    """Distinct embedded texts of an index, in the order of the catalog."""
    catalog = Catalog.open(AppPaths.under(base).catalog_file)
    try:
        rows = catalog._database.rows("SELECT content FROM texts WHERE refs > 0 AND embedded ORDER BY id")
        return [decode_text(content) or "" for (content,) in rows]
    finally:
        catalog.close()


def embed(how: str, setup: Setup, texts: Path, threads: int) -> dict[str, Any]:
    """Run speed_embed.py; returns its figures."""
    command = [
        sys.executable,
        str(HERE / "speed_embed.py"),
        how,
        str(setup.models),
        setup.model,
        str(texts),
        str(threads),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=dict(os.environ))
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def drawn_queries(texts: Sequence[str], most: int) -> list[str]:
    """Distinct queries of two or three consecutive words from texts all over the list."""
    chance = random.Random(SEED)
    found: dict[str, None] = {}
    for text in chance.sample(list(texts), min(len(texts), most * 3)):
        words = _WORD.findall(text)
        if len(words) >= 6:
            at = chance.randrange(len(words) - 3)
            found.setdefault(" ".join(words[at : at + chance.choice((2, 3))]))
    return list(found)[:most]


def ask_engine(
    engine: EngineProcess, queries: Sequence[str], mode: SearchMode, other_ms: Callable[[str], float] | None = None
) -> dict[str, dict[str, float]]:
    """Milliseconds per answer as the window gets it, without the first; each query is followed by `other_ms`."""
    took, others = [], []
    for query in [queries[-1], *queries]:
        started = time.perf_counter()
        engine.search(SearchQuery(query, 10, mode)).result()
        took.append((time.perf_counter() - started) * 1_000)
        if other_ms is not None:
            others.append(other_ms(query))
    return {"queries": spread(took[1:])} | ({"others": spread(others[1:])} if others else {})


def ask_while_indexing(setup: Setup, index: Path, folder: Path, queries: Sequence[str], at_rest: int) -> dict[str, Any]:
    """Milliseconds per answer by both, before and while a folder is added to a copy of an index.

    The first `at_rest` queries run before; then one every PAUSE_S. A repeated query gets a number appended.
    """
    shutil.rmtree(setup.base, ignore_errors=True)
    shutil.copytree(index, setup.base)
    engine = start_engine(setup)
    before = ask_engine(engine, queries[:at_rest], SearchMode.BOTH)["queries"]
    indexing, took = engine.index_to_end((str(folder),)), []
    more = (f"{query} {number or ''}" for number in itertools.count() for query in queries[at_rest:])
    while not indexing.done():
        started = time.perf_counter()
        engine.search(SearchQuery(next(more), 10, SearchMode.BOTH)).result(MODEL_WAIT_S)
        took.append((time.perf_counter() - started) * 1_000)
        time.sleep(PAUSE_S)
    indexing.result()
    engine.close()
    return {"queries": spread(took), "others": before, "asked": len(took)}


def spread(took_ms: Sequence[float]) -> dict[str, float]:
    """Median and 95th percentile."""
    ordered = sorted(took_ms)
    return {"p50_ms": statistics.median(ordered), "p95_ms": ordered[max(0, round(len(ordered) * 0.95) - 1)]}
