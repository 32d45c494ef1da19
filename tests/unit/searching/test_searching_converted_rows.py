"""Searches give the same answers before, while and after the rows of an older version are converted."""

import random
from contextlib import closing
from pathlib import Path

import pytest
from helpers.catalogs import as_schema_11, value
from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.documents import Passage
from desktop_search.domain.queries import MeaningState, SearchMode, SearchQuery
from desktop_search.searching.searcher import Searcher
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import DocumentFacts, FileFacts
from desktop_search.store.vectors.exact_search import ExactVectors

VOCABULARY = [f"{stem}{ending}" for stem in ("apple", "boat", "harbour", "orchard", "ship") for ending in "abcdefgh"]
QUERIES = ("applea boatb", "harbourc -shipd", "orchardf type:pdf", "shipg", '"applea boatb"')
# Rounding of a vector to int8 changes a cosine by less.
ROUNDING = 2e-3

# Score in percent, and similarity, by file.
Answer = dict[str, tuple[int, float]]


@pytest.fixture
def old_catalog(tmp_path: Path) -> Path:
    """Forty files of five passages with their vectors, in the form of schema 11."""
    file = tmp_path / "catalog.sqlite"
    chance = random.Random(2)
    embedder = FakeEmbedder(256)
    with closing(Catalog.open(file)) as catalog:
        folder = catalog.folders.add(Path("/documents"))
        catalog.vectors.select_model(embedder.fingerprint, "fake", embedder.dimensions)
        for number in range(40):
            kind = ("txt", "pdf")[number % 2]
            facts = FileFacts(folder.id, Path(f"/documents/{number}.{kind}"), number, number, b"%d" % number)
            passages = [Passage(" ".join(chance.choices(VOCABULARY, k=12 + number))) for _ in range(5)]
            catalog.files.commit_document(facts, DocumentFacts(kind), passages, "s")
        while waiting := catalog.vectors.next_to_embed(1000, 10**6):
            vectors = embedder.embed_passages([text.text for text in waiting])
            catalog.vectors.put([(text.hash, row) for text, row in zip(waiting, vectors, strict=True)])
    as_schema_11(file)
    return file


def answers(searcher: Searcher) -> list[Answer]:
    """Score and similarity of the best passage of each file, by query and mode."""
    found = []
    for query in QUERIES:
        for mode in SearchMode:
            files = searcher.search(SearchQuery(query, 40, mode)).files
            assert files
            best = [(file.path, file.passages[0]) for file in files]
            found.append({path: (passage.score, passage.reasons.similarity or 0.0) for path, passage in best})
    return found


def is_same(one: list[Answer], other: list[Answer]) -> bool:
    return all(
        a.keys() == b.keys()
        and all(abs(a[path][0] - b[path][0]) <= 1 and abs(a[path][1] - b[path][1]) < ROUNDING for path in a)
        for a, b in zip(one, other, strict=True)
    )


def test_answers_are_equal_but_for_rounding(old_catalog: Path) -> None:
    with closing(Catalog.open(old_catalog)) as catalog, closing(Catalog.open(old_catalog)) as writer:
        searcher = Searcher(catalog)
        searcher.set_dense(FakeEmbedder(256), ExactVectors.load(catalog.vectors), MeaningState.READY)
        before = answers(searcher)
        steps = 0
        while writer.row_converter.advance(50):
            # With vectors that were read before, and those of a program that is started now.
            assert is_same(answers(searcher), before)
            restarted = Searcher(catalog)
            restarted.set_dense(FakeEmbedder(256), ExactVectors.load(catalog.vectors), MeaningState.READY)
            assert is_same(answers(restarted), before)
            restarted.close()
            steps += 1
        assert steps > 6
        assert value(catalog, "SELECT count(*) FROM texts WHERE typeof(content) = 'text' AND content <> ''") == 0
        searcher.close()
