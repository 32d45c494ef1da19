"""Numbers of calls for indexing and searching a fixed set of files, independent of the machine.

Real engine, SQLite, Chroma and reading child, a stand-in for the model. A change that makes the program ask for more
fails here, long before it is slow enough for anybody to notice. Raise a figure only together with the reason for it.
"""

import json
import random
import shutil
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from helpers.engines import EngineProcess, fake_finder, session, wait_for
from helpers.pdfs import page_of
from helpers.tallies import CountedEmbedder, Tallies, count_chroma, count_processes, count_sqlite, opens_counted

from desktop_search.domain.queries import MeaningState, SearchAnswer, SearchQuery
from desktop_search.domain.status import Activity, IndexSummary, ModelState
from desktop_search.engine.client import EngineSession
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.engine.server.server import NEWS_EVERY_S
from desktop_search.engine.vectors import vector_service
from desktop_search.paths import AppPaths
from desktop_search.store.vectors import exact_search

# A run is all of `desktop-search index FOLDER`, from opening the index to closing it. A bare figure is to be met
# exactly; with <= it depends on timing, and there is some room. Two or three transactions bring together the words of
# what was read, which makes every search faster.
# Each status and each step of the indexer asks once for what waits to be recognized. Each version of the schema is one
# of the transactions of the first run.
RUNS = """
                     first     again   one changed  one renamed
batches embedded     <=9       0       1            0
texts embedded       55        0       1            0
queries embedded     1         0       1            0
transactions         <=114     <=5     <=18         <=10
statements           <=3200    <=145   <=480        <=210
Chroma upsert        <=9       0       1            0
Chroma delete        0         0       1            0
Chroma query         0         0       0            0
Chroma get           0         0       0            0
Chroma count         2         0       2            0
files opened         <=84      0       <=3          <=2
processes started    1         0       1            0
"""
# Of one search, the engine being warm. A rare word may be a misspelled one: each way to slip is looked up. The graph
# answers in an index too large to compare all vectors.
SEARCHES = """
                     words and meaning  the same again  with a filter  a rare word  by the graph  by the graph again
batches embedded     0                  0               0              0            0             0
texts embedded       0                  0               0              0            0             0
queries embedded     1                  0               0              1            1             0
transactions         0                  0               <=7            0            0             0
statements           <=50               <=24            <=65           <=540        <=50          <=24
Chroma upsert        0                  0               0              0            0             0
Chroma delete        0                  0               0              0            0             0
Chroma query         0                  0               0              0            1             1
Chroma get           0                  0               0              0            0             0
Chroma count         0                  0               0              0            0             0
processes started    0                  0               0              0            0             0
"""
LOOK_AT = {
    "batches embedded": "embedding_pipeline.py and embedding_worker.py in indexing/pipeline/",
    "texts embedded": "store/catalog/vector_cache.py, which knows what has a vector already, and chunking/",
    "queries embedded": "searching/retrieve/dense.py, which caches query vectors, and engine/models/model_manager.py",
    "transactions": "indexing/pipeline/file_pipeline.py and store/catalog/files.py: one file is to be few transactions",
    "statements": "store/: a statement in a loop, or a count per file",
    "Chroma upsert": "store/vectors/vector_index.py (follow) and indexing/pipeline/embedding_worker.py",
    "Chroma delete": "store/vectors/vector_index.py (follow) and store/catalog/outbox.py",
    "Chroma query": "searching/retrieve/dense.py and store/vectors/exact_search.py",
    "Chroma get": "store/vectors/vector_index.py",
    "Chroma count": "store/vectors/vector_index.py (open, matches)",
    "files opened": "indexing/pipeline/file_pipeline.py, which hashes, and extract/, which reads",
    "processes started": "extract/extract_client.py, store/vectors/probe.py and engine/models/model_selection.py",
}

Budget = dict[str, dict[str, str]]
"""Allowed counts, by scenario and counter."""


def budget_of(table: str) -> Budget:
    head, *rows = table.strip("\n").splitlines()
    names = head.split("  ")
    columns = [name.strip() for name in names if name.strip()]
    budget: Budget = {column: {} for column in columns}
    for row in rows:
        name, *figures = [part.strip() for part in row.split("  ") if part.strip()]
        for column, figure in zip(columns, figures, strict=True):
            budget[column][name] = figure
    return budget


def breaches(budget: Budget, measured: dict[str, dict[str, int]]) -> list[str]:
    found = []
    for column, figures in budget.items():
        for name, figure in figures.items():
            most, count = int(figure.removeprefix("<=")), measured[column].get(name, 0)
            if count > most:
                found.append(f"{column}: {name} rose from {figure} to {count}. Look at {LOOK_AT[name]}.")
            elif count < most and not figure.startswith("<="):
                found.append(f"{column}: {name} fell from {figure} to {count}. Write that into the table, or mend it.")
    return found


@pytest.fixture
def tallies(monkeypatch: pytest.MonkeyPatch) -> Tallies:
    tallies = Tallies()
    count_sqlite(tallies, monkeypatch)
    count_chroma(tallies, monkeypatch)
    count_processes(tallies, monkeypatch)
    return tallies


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """28 fixed files of several formats with 55 different passages; most of the 150 words occur in many."""
    chance = random.Random(28)
    words = ["".join(chance.choices("aeioubdfgklmnprst", k=chance.randint(3, 9))) for _ in range(150)]

    def paragraphs(number: int) -> list[str]:
        return [" ".join(chance.choices(words, k=60)).capitalize() + "." for _ in range(number)]

    docs = tmp_path / "watched" / "documents"
    (docs / "letters").mkdir(parents=True)
    for number in range(14):
        (docs / f"note{number}.txt").write_text("\n\n".join(paragraphs(7)))
    for number in range(5):
        (docs / f"page{number}.md").write_text("# One\n\n" + "\n\n# Two\n\n".join(paragraphs(2)))
    for number in range(3):
        (docs / f"site{number}.html").write_text("<h1>Site</h1><p>" + "</p><p>".join(paragraphs(3)) + "</p>")
    for number in range(3):
        head = f"From: a@example.org\nSubject: letter {number}\n\n"
        (docs / "letters" / f"letter{number}.eml").write_text(head + "\n\n".join(paragraphs(2)))
    for number in range(2):
        (docs / "letters" / f"scan{number}.pdf").write_bytes(page_of(paragraphs(2)))
    shutil.copy(docs / "note0.txt", docs / "letters" / "copy.txt")
    return docs


def index(engine: EngineSession, folder: Path) -> IndexSummary:
    return engine.index_to_end((str(folder),)).result()


def search(engine: EngineSession, text: str) -> SearchAnswer:
    return engine.search(SearchQuery(text)).result()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of every file that is opened")
def test_indexing_asks_for_no_more_than_before(app_paths: AppPaths, docs: Path, tallies: Tallies) -> None:
    finder = fake_finder(CountedEmbedder(tallies))
    measured: dict[str, dict[str, int]] = {}
    with opens_counted(tallies, docs.parent) as settle:

        def measure(name: str) -> IndexSummary:
            settle()
            tallies.take()
            with session(app_paths, EngineMode.INDEX, finder) as engine:
                summary = index(engine, docs)
            settle()
            measured[name] = tallies.take()
            return summary

        assert measure("first").files_indexed == 28
        assert measure("again").files_unchanged == 28
        (docs / "page0.md").write_text("# One\n\nSomething else altogether.\n")
        assert measure("one changed").files_indexed == 1
        (docs / "note1.txt").rename(docs / "letters" / "renamed.txt")
        assert measure("one renamed").files_unchanged == 27
    found = breaches(budget_of(RUNS), measured)
    assert not found, "\n".join(found)


def test_searching_asks_for_no_more_than_before(
    app_paths: AppPaths, docs: Path, tallies: Tallies, monkeypatch: pytest.MonkeyPatch
) -> None:
    finder = fake_finder(CountedEmbedder(tallies))
    (docs / "page0.md").write_text("# One\n\nZeppelin.\n")
    with session(app_paths, EngineMode.INDEX, finder) as engine:
        index(engine, docs)
    first, second, third = (docs / "note3.txt").read_text().split()[:3]
    query = f"{first} {second}"
    measured: dict[str, dict[str, int]] = {}

    def measure(named: dict[str, str]) -> None:
        with session(app_paths, EngineMode.SEARCH, finder) as engine:
            wait_for(lambda: search(engine, third).meaning is MeaningState.READY, "meaning")
            for name, text in named.items():
                let_settle(tallies)
                answer = search(engine, text)
                measured[name] = tallies.take()
                assert answer.files, name

    same = {"words and meaning": query, "the same again": query}
    measure(same | {"with a filter": f"{query} type:txt", "a rare word": "zeppelin"})
    monkeypatch.setattr(exact_search, "FEW_VECTORS", 0)
    monkeypatch.setattr(vector_service, "CHEAP_TO_READ", 0)
    measure({"by the graph": query, "by the graph again": query})
    found = breaches(budget_of(SEARCHES), measured)
    assert not found, "\n".join(found)


def let_settle(tallies: Tallies) -> None:
    """After its first request, the engine sends another status event and reads its word index into memory."""
    tallies.take()
    quiet_since = time.monotonic()
    while time.monotonic() < quiet_since + 2 * NEWS_EVERY_S:
        time.sleep(0.02)
        if tallies.take():
            quiet_since = time.monotonic()


# Modules in the engine's process once search by words works, and libraries too large to be among them.
ENGINE_MODULES = 575
HEAVY = (
    "torch", "transformers", "sentence_transformers", "tokenizers", "huggingface_hub", "chromadb", "onnxruntime",
    "PySide6", "kreuzberg", "pypdf", "pypdfium2", "pygments", "scipy", "httpx", "requests", "asyncio", "ssl",
)  # fmt: skip
WITHOUT_MODEL = """
import atexit, json, sys
from functools import partial
from pathlib import Path
from desktop_search.domain.errors import ModelMissingError
from desktop_search.engine.engine import Engine
from desktop_search.engine.server.server import run

def find(*_):
    raise ModelMissingError("There is none.", "Go on.")

*_, base = sys.argv
atexit.register(lambda: Path(base, "modules.json").write_text(json.dumps(sorted(sys.modules))))
run(sys.argv[1:], partial(Engine, model_finder=find))
"""


def test_the_engine_loads_little_before_its_model(app_paths: AppPaths) -> None:
    engine = EngineProcess(app_paths.data, [sys.executable, "-c", WITHOUT_MODEL])

    def is_at_rest() -> bool:
        status = engine.status()
        return status.model.state is ModelState.MISSING and status.activity is Activity.IDLE

    engine.wait_until_ready()
    wait_for(is_at_rest, "an engine without a model")
    engine.close()
    everything = json.loads((app_paths.data / "modules.json").read_text())
    # Our packages are empty files.
    ours = Path(__file__).parents[2]
    loaded = [name for name in everything if not (ours / name.replace(".", "/")).is_dir()]
    heavy = sorted({name.partition(".")[0] for name in loaded} & set(HEAVY))
    assert not heavy, f"the engine loads {', '.join(heavy)} before its model: import it where it is needed"
    families = Counter(name.partition(".")[0] for name in loaded).most_common(8)
    assert len(loaded) <= ENGINE_MODULES, (
        f"the engine loads {len(loaded)} modules before its model, {ENGINE_MODULES} at most; most are of {families}"
    )
