"""Builds a large index from a small one: texts recombined from real ones, vectors with a little noise.

For benchmarks of growth. Embedding a million passages would take days and is independent of the rest.
"""

import os
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop_search.domain.documents import PageUnit, Passage
from desktop_search.embedding.interfaces import Vectors
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import DocumentFacts, FileFacts
from desktop_search.store.sqlite.text_identity import text_hash

PASSAGES_OF_A_FILE = 20
FOLDERS = 500
DAY_NS = 86_400 * 10**9
# Noise of a vector; its cosine with the original is about .98, at 384 dimensions.
JITTER = 0.01
# Maximum distance of the passages of two halves, so that they are mostly of one document and language.
NEIGHBOURS = 40
# Extensions of the files, used in turn.
KINDS = ("txt", "md", "html", "pdf", "docx")


@dataclass(frozen=True, slots=True)
class Source:
    """Passages of a real index, with vectors."""

    texts: list[str]
    vectors: Vectors
    """Shape (passages, dimensions)."""
    fingerprint: str
    model_id: str


def read_source(catalog_file: Path) -> Source:
    """Read all passages that have a vector of the current model. Raises SystemExit if there are none."""
    catalog = Catalog.open(catalog_file)
    try:
        serving = catalog.switch.serving()
        texts: list[str] = []
        rows: list[Vectors] = []
        for hashes, matrix in catalog.vectors.iterate_live():
            ids = catalog.passages.by_hashes(hashes)
            found = catalog.passages.get([same[0].id for same in ids.values()])
            by_hash = {row.hash: row.text for row in found.values()}
            texts += [by_hash[key] for key in hashes if key in by_hash]
            rows += [row for key, row in zip(hashes, matrix, strict=True) if key in by_hash]
    finally:
        catalog.close()
    if serving is None or not texts:
        raise SystemExit(f"{catalog_file} holds no vectors.")
    return Source(texts, np.stack(rows), serving.fingerprint, serving.model_id)


@dataclass(frozen=True, slots=True)
class Grown:
    """Cost of growing the index."""

    passages: int
    text_bytes: int
    """Size of the new texts in UTF-8."""
    seconds: float
    cpu_s: float


class SyntheticIndex:
    """The index under `paths`; deterministic for the same source and sizes."""

    def __init__(self, paths: AppPaths, source: Source) -> None:
        self._paths = paths
        self._source = source
        self._random = np.random.default_rng(1)
        self._halves = [_halves(text) for text in source.texts]
        self.catalog = Catalog.open(paths.catalog_file)
        self._folder = self.catalog.folders.add(paths.data / "documents").id
        self._model = self.catalog.vectors.select_model(
            source.fingerprint, "Real", source.vectors.shape[1], source.model_id
        )
        self._files = 0
        self.passages = 0

    def grow(self, wanted: int) -> Grown:
        """Add files until there are `wanted` passages, one transaction per file."""
        before, text_bytes = self.passages, 0
        started, cpu = time.monotonic(), time.process_time()
        while self.passages < wanted:
            number = min(PASSAGES_OF_A_FILE, wanted - self.passages)
            passages, pairs = self._file_of(number)
            text_bytes += sum(len(passage.text.encode()) for passage in passages)
            with self.catalog.transaction():
                self._commit(passages)
                self.catalog.vectors.put(pairs, self._model)
            self.passages += number
        return Grown(self.passages - before, text_bytes, time.monotonic() - started, time.process_time() - cpu)

    def settle(self) -> None:
        """Do what an idle indexer does, and checkpoint the WAL, so that the catalog has its real size."""
        while self.catalog.words.merge(1000):
            pass
        while self.catalog.return_free_pages():
            pass
        while self.catalog.words.write_postings():
            pass
        self.catalog.close()
        self.catalog = Catalog.open(self._paths.catalog_file)

    def close(self) -> None:
        self.catalog.close()

    def _file_of(self, number: int) -> tuple[list[Passage], list[tuple[bytes, Vectors]]]:
        passages, pairs = [], []
        for page in range(number):
            first = int(self._random.integers(len(self._halves)))
            second = (first + int(self._random.integers(1, NEIGHBOURS))) % len(self._halves)
            # The number makes texts of the same two halves distinct.
            text = f"{self._halves[first][0]} {self._halves[second][1]} {self.passages + page}"
            passage = Passage(text, page=page + 1, page_end=page + 1)
            moved = self._random.normal(0, JITTER, self._source.vectors.shape[1]).astype(np.float32)
            row = self._source.vectors[first] + moved
            passages.append(passage)
            pairs.append((text_hash(passage.embedded_text), row / np.linalg.norm(row)))
        return passages, pairs

    def _commit(self, passages: list[Passage]) -> None:
        number, self._files = self._files, self._files + 1
        kind = KINDS[number % len(KINDS)]
        path = self._paths.data / "documents" / f"folder{number % FOLDERS}" / f"report-{number}.{kind}"
        changed_ns = time.time_ns() - number % 2000 * DAY_NS
        facts = FileFacts(self._folder, path, 20_000 + number, changed_ns, os.fsencode(path.name))
        self.catalog.files.commit_document(facts, DocumentFacts(kind, None, PageUnit.PAGE), passages, "synthetic")


def _halves(text: str) -> tuple[str, str]:
    """Split between two words near the middle."""
    at = text.find(" ", len(text) // 2)
    return (text[:at], text[at + 1 :]) if at > 0 else (text, text)
