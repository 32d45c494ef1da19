"""Texts that crash or hang the model are found, set aside, and do not delay others; the model's process is real."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.catalogs import rows, value

from desktop_search.domain.status import ProblemKind
from desktop_search.embedding.download.model_sources import ModelSource
from desktop_search.embedding.models.model_catalog import ModelCard
from desktop_search.embedding.runtime.embedding_client import EmbeddingClient, Timeouts
from desktop_search.indexing.pipeline.embedding_pipeline import EmbeddingPipeline
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.row_encoding import decode_text
from tests.helpers.fake_embedder import FakeEmbedder, FakeTokenCounter
from tests.helpers.fake_model_child import COMMAND, DEADLY, ENDLESS, WRONG

CARD = ModelCard("stand-in", "Stand-in", "", dimensions=32, max_tokens=512)


def embedder_in(folder: Path, name: str = "model", least_s: float = 1.0) -> EmbeddingClient:
    place = folder / name
    place.mkdir(exist_ok=True)
    return EmbeddingClient(ModelSource(CARD, place), "cpu", Timeouts(least_s, 0.0), COMMAND)


@pytest.fixture
def touchy(bench, tmp_path):
    bench.embedder = embedder = embedder_in(tmp_path)
    yield bench
    bench.stop()
    embedder.close()


def paragraphs(*words: str) -> str:
    return "\n\n".join(f"{word} " + "and so on with many more words " * 60 for word in words)


def write(docs: Path, poison: str) -> None:
    for number in range(4):
        (docs / f"file{number}.txt").write_text(f"subject{number} treated at length")
    # One of its passages is bad, the others are like any.
    (docs / "bad.txt").write_text(paragraphs("start", "first", poison, "last"))


def counts_of(bench):
    counts = bench.catalog.counts()
    return counts.passages - counts.passages_embedded, counts.texts_waiting


@pytest.mark.parametrize("poison", [DEADLY, ENDLESS, WRONG])
def test_a_bad_text_is_set_aside_and_the_rest_is_embedded(touchy, docs, expect_log, poison) -> None:
    expect_log("ended with status|taken to hang|set aside")
    write(docs, poison)
    touchy.folder(docs)
    touchy.index()
    assert counts_of(touchy) == (0, 0)
    [(content,)] = rows(touchy.catalog, "SELECT content FROM texts WHERE NOT embedded")
    assert poison in decode_text(content)
    [problem] = touchy.catalog.problems()
    assert (Path(problem.path).name, problem.kind) == ("bad.txt", ProblemKind.NOT_EMBEDDED)
    assert "found by words only" in problem.message
    assert touchy.found(poison) == {"bad.txt"}
    assert touchy.catalog.audit() == []


def test_what_is_set_aside_stays_so_until_it_is_retried(touchy, docs, expect_log) -> None:
    expect_log("ended with status|set aside")
    write(docs, DEADLY)
    touchy.folder(docs)
    touchy.index()
    sound = touchy.embedder = FakeEmbedder(fingerprint=touchy.embedder.fingerprint)
    touchy.index()
    (docs / "copy.txt").write_text((docs / "bad.txt").read_text() + "\n\nand an end")
    touchy.index()
    assert not any(DEADLY in text for text in sound.embedded)
    assert len(touchy.catalog.problems()) == 2
    indexer = touchy.start()
    indexer.retry([docs / "bad.txt"])
    touchy.finish()
    assert [DEADLY in text for text in sound.embedded[-1:]] == [True]
    assert touchy.catalog.problems() == []
    assert touchy.catalog.audit() == []


def test_another_model_tries_it_and_the_first_does_not_again(touchy, docs, expect_log) -> None:
    expect_log("ended with status|set aside")
    write(docs, DEADLY)
    touchy.folder(docs)
    touchy.index()
    first, other = touchy.embedder, FakeEmbedder(fingerprint="other")
    touchy.embedder = other
    touchy.index()
    assert any(DEADLY in text for text in other.embedded)
    assert touchy.catalog.problems() == []
    assert touchy.catalog.audit() == []
    touchy.embedder = FakeEmbedder(fingerprint=first.fingerprint)
    touchy.index()
    assert touchy.embedder.embedded == []
    assert len(touchy.catalog.problems()) == 1
    assert touchy.catalog.audit() == []


def test_it_is_tried_again_once_its_text_has_changed(touchy, docs, expect_log) -> None:
    expect_log("ended with status|set aside")
    (docs / "bad.txt").write_text(f"{DEADLY} words")
    touchy.folder(docs)
    touchy.index()
    assert len(touchy.catalog.problems()) == 1
    (docs / "bad.txt").write_text("harmless words now")
    touchy.index()
    assert touchy.catalog.problems() == []
    assert counts_of(touchy) == (0, 0)


def test_a_model_that_cannot_embed_anything_blames_no_text(touchy, docs, expect_log, tmp_path) -> None:
    expect_log("ended with status|stumbled|waits|failed")
    touchy.embedder = embedder_in(tmp_path, "stillborn")
    touchy.folder(docs)
    (docs / "file.txt").write_text("words")
    indexer = touchy.start()
    indexer.rescan()
    touchy.wait(lambda: indexer.progress.trouble != "", "for the failing model")
    assert value(touchy.catalog, "SELECT count(*) FROM suspects") == 0


CRASHING = """
import os, sys
from pathlib import Path
from desktop_search.indexing.pipeline.embedding_pipeline import EmbeddingPipeline
from desktop_search.store.catalog.catalog import Catalog
from tests.helpers.fake_embedder import FakeEmbedder, FakeTokenCounter

class Deadly(FakeEmbedder):
    def embed_passages(self, texts):
        if any("deadly" in text for text in texts):
            os.abort()
        return super().embed_passages(texts)

catalog = Catalog.open(Path(sys.argv[1]))
embedder = Deadly()
catalog.vectors.select_model(embedder.fingerprint, "fake", embedder.dimensions)
pipeline = EmbeddingPipeline(catalog, embedder, FakeTokenCounter(), "fake")
while pipeline.embed_batch().texts:
    pass
"""


def test_what_kills_the_engine_itself_is_found_over_its_restarts(bench, docs, expect_log) -> None:
    write(docs, DEADLY)
    bench.folder(docs)
    bench.index(with_model=False)
    file = bench.base / "catalog.sqlite"
    starts = 1
    while subprocess.run([sys.executable, "-c", CRASHING, str(file)], check=False).returncode:
        starts += 1
        assert starts < 40
    assert counts_of(bench) == (0, 0)
    assert [Path(problem.path).name for problem in bench.catalog.problems()] == ["bad.txt"]
    assert starts > 4


def test_one_crash_sets_nothing_aside(bench, docs) -> None:
    """It may have been a power cut; the batch in progress is not to blame."""
    (docs / "file.txt").write_text("deadly words")
    bench.folder(docs)
    bench.index(with_model=False)
    file = bench.base / "catalog.sqlite"
    for _ in range(2):
        ended = subprocess.run([sys.executable, "-c", CRASHING, str(file)], check=False)
        assert ended.returncode == -getattr(signal, "SIGABRT", 0) or os.name == "nt"
    assert bench.catalog.problems() == []
    bench.embedder = FakeEmbedder()
    bench.index()
    assert counts_of(bench) == (0, 0)
    assert value(bench.catalog, "SELECT count(*) FROM suspects") == 0


def test_an_older_catalog_is_brought_up_to_date(tmp_path) -> None:
    from desktop_search.store.sqlite.database import Database
    from desktop_search.store.sqlite.schema import MIGRATIONS

    database = Database(tmp_path / "catalog.sqlite")
    MIGRATIONS[0](database)
    database.execute("PRAGMA user_version = 1")
    database.execute("INSERT INTO texts (hash, content) VALUES (x'00', 'old')")
    database.close()
    catalog = Catalog.open(tmp_path / "catalog.sqlite")
    EmbeddingPipeline(catalog, FakeEmbedder(), FakeTokenCounter(), "fake")
    assert catalog.audit() == []
    catalog.close()
