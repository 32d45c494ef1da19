"""Measures recall and cost of Chroma's HNSW graph for several parameters. Prints a Markdown table.

    python tests/benchmarks/recall.py CATALOG... [--most 20000] [--queries 300]

CATALOG is the catalog.sqlite of a real index with the vectors of a model (quality.py --work keeps some); several of one
model are merged. `--queries` of the `--most` vectors drawn from them are left out of the index and used as queries.
The ground truth is exact search. Times are processor time.
"""

import argparse
import os
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

import numpy as np

from desktop_search.embedding.interfaces import Vectors
from desktop_search.own_files import create_own_folder
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.vectors import collection_vectors
from desktop_search.store.vectors.vector_index import ChromaVectors

# max_neighbors, ef_construction, ef_search.
SHAPES = ((16, 100, 100), (16, 200, 300), (32, 200, 100), (32, 200, 300), (48, 300, 300))
NEAREST = (10, 200)
TOLD_AT_ONCE = 32
SEED = 20261122


def read(catalogs: list[Path], most: int) -> Vectors:
    """Distinct real vectors in random order; shape (at most `most`, dimensions)."""
    found: dict[bytes, Vectors] = {}
    for path in catalogs:
        catalog = Catalog.open(path)
        for hashes, matrix in catalog.vectors.iterate_live():
            found |= dict(zip(hashes, matrix, strict=True))
        catalog.close()
    rows = np.stack(list(found.values())).astype(np.float32)
    return rows[np.random.default_rng(SEED).permutation(len(rows))[:most]]


def measure(rows: Vectors, queries: Vectors, truth: np.ndarray, shape: tuple[int, int, int]) -> str:
    """Measure one shape; returns its row of the table."""
    neighbours, made_with, asked_with = shape
    named = {"MAX_NEIGHBORS": neighbours, "EF_CONSTRUCTION": made_with, "EF_SEARCH": asked_with}
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        patch.multiple(collection_vectors, **named),
    ):
        create_own_folder(Path(folder))
        vectors = ChromaVectors.open(Path(folder) / "vectors", "recall", rows.shape[1])
        hashes = [number.to_bytes(16, "big") for number in range(len(rows))]
        cpu = time.process_time()
        for start, end in pairwise([*range(0, len(rows), TOLD_AT_ONCE), len(rows)]):
            vectors.upsert(hashes[start:end], rows[start:end])
        insert_ms = (time.process_time() - cpu) / len(rows) * 1_000
        vectors.query(queries[0], max(NEAREST))
        cpu = time.process_time()
        found = [[int.from_bytes(key, "big") for key, _ in vectors.query(one, max(NEAREST))] for one in queries]
        query_ms = (time.process_time() - cpu) / len(queries) * 1_000
        vectors.close()
        size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file()) / len(rows)
    recalls = [
        np.mean([len({*one[:n]} & {*true[:n]}) / n for one, true in zip(found, truth, strict=True)]) for n in NEAREST
    ]
    told = " | ".join(f"{recall:.4f}" for recall in recalls)
    return f"| {neighbours} | {made_with} | {asked_with} | {told} | {insert_ms:.2f} | {query_ms:.1f} | {size:,.0f} |"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("catalogs", type=Path, nargs="+")
    parser.add_argument("--most", type=int, default=20_000)
    parser.add_argument("--queries", type=int, default=300)
    options = parser.parse_args()
    every = read(options.catalogs, options.most)
    queries, rows = every[: options.queries], every[options.queries :]
    lengths = np.linalg.norm(rows, axis=1)
    truth = np.argsort(-(queries @ rows.T) / lengths, axis=1)[:, : max(NEAREST)]
    print(f"{len(rows):,} vectors of {rows.shape[1]} numbers, {len(queries)} queries, load {os.getloadavg()[0]:.1f}\n")
    head = ["neighbours", "made with", "asked with", *(f"recall at {n}" for n in NEAREST)]
    print(f"| {' | '.join([*head, 'a vector told, ms', 'a query for 200, ms', 'bytes a vector'])} |")
    print("|" + "--:|" * (len(head) + 3))
    for shape in SHAPES:
        print(measure(rows, queries, truth, shape), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
