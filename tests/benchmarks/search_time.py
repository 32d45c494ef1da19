"""How long the engine takes for a query, by words, by meaning, by both and with filters, at a given size.

    python tests/benchmarks/search_time.py --catalog CATALOG [--catalog ...] --passages 100000 --work FOLDER
    python tests/benchmarks/search_time.py --index FOLDER

With --index an index as the program leaves it is asked; no engine may have it open. Otherwise one is made in FOLDER,
and used again: each passage is put together of halves of two neighbouring passages of real catalogs (those that
`quality.py --work` leaves, say), so that words are as frequent as in them and hardly two are the same; its vector is
the mean of theirs, moved a little. Files get kinds, sizes, dates and folders by their number, as in `filters.py`.

Asked are LibreOffice's index entries (EVALSETS_DIR has them), each once, after others have warmed everything up, and
queries as they are typed, letter by letter. The model's own time is not in it: the vector of a query is that of some
passage. Answers hold 30 files with their marked passages, and are put into JSON as for the window.
"""

import os

# As the engine has it, and before numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))

from filters import JITTER, PASSAGES_OF_A_FILE, KeptQueries, add_file, read_sources
from quality_sets import load_evalsets

from desktop_search.domain.documents import Passage
from desktop_search.domain.queries import MeaningState, SearchMode, SearchQuery
from desktop_search.engine.codec import encode
from desktop_search.engine.protocol import Answer
from desktop_search.searching.searcher import Searcher
from desktop_search.store.catalog import Catalog
from desktop_search.store.exact import FEW_VECTORS, ExactVectors
from desktop_search.store.identity import text_hash
from desktop_search.store.vectors import ChromaVectors, rebuild

SEED = 6
# Two halves come from passages so far apart at most: mostly of one document, in one language.
NEIGHBOURS = 40
FILES_WANTED = 30
WARMING, ASKED = 20, 150
TYPED = ("install a package", "network configuration file", "Wie lösche ich eine Datei", "insert a page number")
FILTERS = ("type:pdf", "in:folder7", "date:2024", "-the")


def make(work: Path, sources: list[Path], wanted: int) -> None:
    """Fill the catalog, bring its words together as an indexer at rest does, and make the vector index."""
    texts, vectors, fingerprint = read_sources(sources)
    catalog = Catalog.open(work / "catalog.sqlite")
    folder = catalog.folders.add(work / "documents").id
    model = catalog.vectors.select_model(fingerprint, "real", vectors.shape[1])
    chance, noise = random.Random(SEED), np.random.default_rng(SEED)
    started = time.monotonic()
    for file in range(wanted // PASSAGES_OF_A_FILE):
        passages, pairs = [], []
        for page in range(1, PASSAGES_OF_A_FILE + 1):
            one = chance.randrange(len(texts))
            other = (one + chance.randrange(1, NEIGHBOURS)) % len(texts)
            text = f"{texts[one][: len(texts[one]) // 2]}\n{texts[other][len(texts[other]) // 2 :]}"
            passages.append(Passage(text, page=page, page_end=page))
            row = vectors[one] + vectors[other] + noise.normal(0, JITTER, vectors.shape[1]).astype(np.float32)
            pairs.append((text_hash(passages[-1].embedded_text), row / np.linalg.norm(row)))
        with catalog.transaction():
            add_file(catalog, folder, work / "documents", file, passages)
            catalog.vectors.put(pairs, model)
        if file % 500 == 499:
            print(f"{(file + 1) * PASSAGES_OF_A_FILE:,} passages, {time.monotonic() - started:.0f} s", flush=True)
    while catalog.words.merge(1000):
        pass
    rebuild(work / "vectors", catalog, fingerprint, vectors.shape[1])
    catalog.close()
    print(f"made in {time.monotonic() - started:.0f} s", flush=True)


def measure(index: Path, floor: float) -> None:
    """Print the table."""
    catalog = Catalog.open(index / "catalog.sqlite")
    fingerprint, dimensions = catalog.vectors.current_model() or ("", 0)
    few = catalog.vectors.live() <= FEW_VECTORS
    vectors = (
        ExactVectors.load(catalog.vectors) if few else ChromaVectors.open(index / "vectors", fingerprint, dimensions)
    )
    searcher = Searcher(catalog)
    some = next(catalog.vectors.iterate_live())[1]
    searcher.set_meaning(KeptQueries(fingerprint, some, floor), vectors, MeaningState.READY)
    entries = sorted(load_evalsets().load_help("en-US")[1].values())
    random.Random(SEED).shuffle(entries)
    warming, asked = entries[:WARMING], entries[WARMING : WARMING + ASKED]
    typed = [query[:length] for query in TYPED for length in range(1, len(query) + 1)]
    print(f"{catalog.counts().passages:,} passages, {catalog.counts().files:,} files, load {os.getloadavg()[0]:.1f}\n")
    print("| | queries | processor p50 | p95 | wall p50 | p95 |\n|---|--:|--:|--:|--:|--:|")
    for name, mode, queries in (
        ("words", SearchMode.WORDS, asked),
        ("meaning", SearchMode.MEANING, asked),
        ("both", SearchMode.BOTH, asked),
        ("both, typed", SearchMode.BOTH, typed),
        *((f"both, {text}", SearchMode.BOTH, [f"{query} {text}" for query in asked[::3]]) for text in FILTERS),
    ):
        suffix = name.partition(", ")[2] if queries is not typed and ", " in name else ""
        _times(searcher, [f"{query} {suffix}" for query in warming], mode)
        cells = [f"{figure:.0f} ms" for figure in _shares(_times(searcher, queries, mode))]
        print(f"| {name} | {len(queries)} | {' | '.join(cells)} |", flush=True)
    if isinstance(vectors, ChromaVectors):
        vectors.close()
    searcher.close()
    catalog.close()


def _times(searcher: Searcher, queries: Sequence[str], mode: SearchMode) -> list[tuple[float, float]]:
    """Processor and wall time of each, in ms."""
    took = []
    for query in queries:
        work, started = time.process_time(), time.perf_counter()
        encode(Answer(searcher.search(SearchQuery(query, FILES_WANTED, mode))))
        took.append((1000 * (time.process_time() - work), 1000 * (time.perf_counter() - started)))
    return took


def _shares(took: Sequence[tuple[float, float]]) -> list[float]:
    """Of processor time and then of wall time the median and the 95th percentile."""
    columns = [sorted(column) for column in zip(*took, strict=True)]
    return [column[int(len(column) * share)] for column in columns for share in (0.5, 0.95)]


def main() -> int:
    """Make what is not there, and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--index", type=Path, help="a folder with catalog.sqlite and vectors")
    parser.add_argument("--catalog", type=Path, action="append", default=[], help="a catalog with vectors")
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--floor", type=float, default=0.73, help="cosine below which nothing is an answer")
    parser.add_argument("--work", type=Path, default=Path("build/search_time"))
    options = parser.parse_args()
    if options.index is None and not (options.work / "vectors").exists():
        options.work.mkdir(parents=True, exist_ok=True)
        (options.work / "catalog.sqlite").unlink(missing_ok=True)
        make(options.work, options.catalog, options.passages)
    measure(options.index or options.work, options.floor)
    return 0


if __name__ == "__main__":
    sys.exit(main())
