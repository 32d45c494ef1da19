"""A file that was picked rises when the query, its beginning or a similar query returns, and nothing else changes."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_search.domain.documents import Passage
from desktop_search.domain.queries import MeaningState, SearchMode, SearchQuery
from desktop_search.embedding.download.model_sources import locate
from desktop_search.embedding.runtime.transformer import TransformerEmbedder
from desktop_search.searching.rank.learned_use import MOST_POINTS
from desktop_search.searching.searcher import Searcher
from desktop_search.store.catalog import use_table
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import DocumentFacts, FileFacts
from desktop_search.store.vectors.exact_search import ExactVectors

FOLDER = Path("/somewhere")
TEXTS = {
    "january.txt": "Electricity bill for January: 214 kWh were used in the flat in Karlsruhe, 71.20 euros.",
    "february.txt": "Electricity bill for February: 198 kWh were used in the flat in Karlsruhe, 66.90 euros.",
    "march.txt": "Electricity bill for March: 187 kWh were used in the flat in Karlsruhe, 63.40 euros.",
    "heart.txt": "Aspirin lowers the risk of a second heart attack in most patients.",
    "bread.txt": "Den Teig eine Stunde ruhen lassen, dann bei 230 Grad im Ofen backen.",
}


@pytest.fixture(scope="module")
def embedder(models_dir: Path) -> TransformerEmbedder:
    return TransformerEmbedder(locate("multilingual-e5-small", models_dir))


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "catalog.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def searcher(catalog: Catalog, embedder: TransformerEmbedder) -> Searcher:
    folder = catalog.folders.add(FOLDER)
    catalog.vectors.select_model(embedder.fingerprint, "e5", embedder.dimensions)
    for number, (name, text) in enumerate(TEXTS.items()):
        facts = FileFacts(folder.id, FOLDER / name, len(text), number, name.encode())
        catalog.files.commit_document(facts, DocumentFacts("txt"), [Passage(text, end=len(text))], "s")
    waiting = catalog.vectors.next_to_embed(100, 10**6)
    vectors = embedder.embed_passages([text.text for text in waiting])
    catalog.vectors.put([(text.hash, row) for text, row in zip(waiting, vectors, strict=True)])
    searcher = Searcher(catalog)
    searcher.set_dense(embedder.for_queries(), ExactVectors.load(catalog.vectors), MeaningState.READY)
    return searcher


def found(searcher: Searcher, query: str, mode: SearchMode = SearchMode.BOTH) -> list[str]:
    answer = searcher.search(SearchQuery(query, mode=mode))
    return [Path(shown.path).name for hit in answer.files for shown in (hit, *hit.alike)]


def pick(searcher: Searcher, query: str, name: str) -> None:
    searcher.note_use(query, str(FOLDER / name), 1.0)


def moves(searcher: Searcher, query: str) -> list[int]:
    return [hit.passages[0].reasons.use_move for hit in searcher.search(SearchQuery(query)).files]


def test_a_picked_file_rises_for_the_same_query_its_beginning_and_a_similar_one(searcher: Searcher) -> None:
    before = found(searcher, "electricity bill")
    last = before[2]
    pick(searcher, "electricity bill", last)
    for query in ("electricity bill", "Electricity  BILL", "electricity b", "electricity bill type:txt"):
        assert found(searcher, query)[0] == last
    assert moves(searcher, "electricity bill")[0] == 2
    for mode in (SearchMode.WORDS, SearchMode.MEANING):
        assert found(searcher, "electricity bill", mode)[0] == last
    # The same question in other words. A similar query counts half.
    assert found(searcher, "bill for electricity")[0] == last


def test_other_queries_keep_their_answers(searcher: Searcher) -> None:
    queries = ("heart attack", "how long does dough rest", "flat in Karlsruhe", "euros")
    before = [found(searcher, query) for query in queries]
    pick(searcher, "electricity bill", "march.txt")
    assert [found(searcher, query) for query in queries] == before
    assert not any(moves(searcher, "heart attack"))


def test_nothing_rises_above_a_clearly_better_match(searcher: Searcher) -> None:
    query = "aspirin heart attack risk"
    scores = {Path(hit.path).name: hit.passages[0].score or 0 for hit in searcher.search(SearchQuery(query)).files}
    assert scores["heart.txt"] - max(score for name, score in scores.items() if name != "heart.txt") > MOST_POINTS
    for _ in range(20):
        pick(searcher, query, "bread.txt")
    assert found(searcher, query)[0] == "heart.txt"
    pick(searcher, "bread", "heart.txt")
    assert found(searcher, "bread.txt")[0] == "bread.txt"


def test_a_pick_fades_follows_a_renamed_file_and_goes_with_a_deleted_one(
    searcher: Searcher, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = found(searcher, "electricity bill")[2]
    pick(searcher, "electricity bill", last)
    (use,) = catalog.uses.of_query("electricity bill")
    assert use.weight == pytest.approx(1.0)
    row = catalog.files.by_path(FOLDER / last)
    assert row
    now = time.time()
    monkeypatch.setattr(use_table.time, "time", lambda: now + 60 * 86_400)
    assert catalog.uses.of_query("electricity bill")[0].weight == pytest.approx(0.975**60, rel=0.01)
    monkeypatch.setattr(use_table.time, "time", lambda: now - 60 * 86_400)
    assert catalog.uses.of_query("electricity bill")[0].weight == pytest.approx(1.0)
    monkeypatch.undo()
    pick(searcher, "electricity bill", last)
    assert catalog.uses.of_query("electricity bill")[0].weight == pytest.approx(1.9)
    catalog.files.delete([row.id])
    assert not catalog.uses.of_query("electricity bill")
    pick(searcher, "electricity bill", last)
    assert not catalog.uses.of_query("electricity bill")


def test_everything_is_forgotten(searcher: Searcher, catalog: Catalog) -> None:
    before = found(searcher, "electricity bill")
    pick(searcher, "electricity bill", before[2])
    assert found(searcher, "electricity bill") != before
    assert catalog.uses.count() == 1
    searcher.forget_uses()
    assert found(searcher, "electricity bill") == before
    assert (catalog.uses.count(), catalog.uses.beginning_with("e")) == (0, [])


def test_the_number_of_queries_is_bounded(
    catalog: Catalog, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(use_table, "_MOST_QUERIES", 2)
    for query in ("first query", "second query", "third query"):
        pick(searcher, query, "march.txt")
    assert catalog.uses.count() == 2
    assert not catalog.uses.of_query("first query")
    # A query of filters only is not recorded.
    pick(searcher, "type:txt", "march.txt")
    assert catalog.uses.count() == 2
