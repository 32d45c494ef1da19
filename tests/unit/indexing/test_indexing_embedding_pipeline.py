"""Chroma follows the catalog, and its failure stops nothing."""

import os
import threading
import time

import numpy as np
import pytest
from helpers.catalogs import value

from desktop_search.domain.messages import Message
from desktop_search.indexing.pipeline import embedding_pipeline
from desktop_search.indexing.pipeline.embedding_pipeline import embed_long_text
from desktop_search.store.catalog.poison_texts import IN_HAND
from desktop_search.store.vectors.vector_index import ChromaVectors, VectorsDamagedError
from tests.helpers.fake_embedder import FakeEmbedder, FakeTokenCounter

DAY_S = 86_400


def test_chroma_follows_the_catalog(bench, docs) -> None:
    for number in range(70):
        (docs / f"file{number}.txt").write_text(f"subject{number} treated at length")
    bench.folder(docs)
    vectors = ChromaVectors.open(bench.base / "vectors", bench.embedder.fingerprint, bench.embedder.dimensions)
    try:
        indexer = bench.start()
        indexer.set_vectors(vectors)
        indexer.rescan()
        bench.finish()
        assert (vectors.count(), bench.catalog.outbox.count()) == (70, 0)
        nearest, similarity = vectors.query(bench.embedder.embed_query("subject7 treated at length"), 1)[0]
        assert similarity > 0.99
        assert len(bench.catalog.passages.by_hashes([nearest])[nearest]) == 1

        (docs / "file7.txt").unlink()
        (docs / "file8.txt").rename(docs / "renamed.txt")
        indexer.rescan()
        bench.finish()
        assert (vectors.count(), bench.catalog.outbox.count()) == (69, 0)
        assert len(bench.embedder.embedded) == 70
    finally:
        bench.stop()
        vectors.close()


def test_vectors_that_fail_are_reported_and_let_go(bench, docs, expect_log) -> None:
    expect_log("the vector index failed")
    (docs / "file.txt").write_text("words")
    bench.folder(docs)
    failures = []

    class Broken:
        def upsert(self, hashes, matrix):
            raise VectorsDamagedError(Message("gone"))

        delete = upsert

    bench.vectors_failed = failures.append
    indexer = bench.start()
    indexer.set_vectors(Broken())
    indexer.rescan()
    bench.finish()
    assert len(failures) == 1
    assert bench.catalog.counts().passages_embedded == 1
    assert bench.catalog.outbox.count() == 1


def test_batches_grow_to_about_half_a_second(bench, docs) -> None:
    for number in range(300):
        (docs / f"file{number}.txt").write_text(f"number{number} " + "and so on " * 60)
    bench.folder(docs)
    sizes = []
    real = bench.embedder.embed_passages

    def count(texts):
        sizes.append(len(texts))
        return real(texts)

    bench.embedder.embed_passages = count
    assert bench.index().passages_embedded == 300
    assert sizes[0] <= 8
    assert max(sizes) >= 60


def test_a_batch_is_of_texts_of_about_one_length_each_counted_once(bench, docs, monkeypatch) -> None:
    for number in range(120):
        path = docs / f"file{number}.txt"
        path.write_text(f"number{number} " + "word " * (5 if number % 2 else 150))
        # The newest come first: a short one, a long one, and so on.
        os.utime(path, (number * DAY_S, number * DAY_S))
    bench.folder(docs)
    batches, counted = [], []
    embed, count = bench.embedder.embed_passages, FakeTokenCounter.count

    def note_batch(texts):
        batches.append(count(FakeTokenCounter(), texts))
        return embed(texts)

    def note_count(self, texts):
        counted.extend(texts)
        return count(self, texts)

    # As on a slow machine: else all of them are in one batch soon.
    monkeypatch.setattr(embedding_pipeline, "MAX_TOKENS", 1000)
    bench.embedder.embed_passages = note_batch
    bench.index(with_model=False)
    monkeypatch.setattr(FakeTokenCounter, "count", note_count)
    assert bench.index().passages_embedded == 120
    computed = sum(len(batch) * max(batch) for batch in batches)
    assert computed < 1.1 * sum(sum(batch) for batch in batches)
    assert len(counted) == 120


def test_the_model_has_the_next_batch_while_chroma_is_told_of_the_last(bench, docs) -> None:
    for number in range(20):
        (docs / f"file{number}.txt").write_text(f"number{number} " + "and so on " * 60)
    bench.folder(docs)
    batches, began_again, was_told = [], threading.Event(), []
    embed = bench.embedder.embed_passages

    def note_batch(texts):
        batches.append(texts)
        if len(batches) > 1:
            began_again.set()
        return embed(texts)

    class Slow:
        def upsert(self, hashes, matrix):
            was_told.append(began_again.wait(20))

    bench.embedder.embed_passages = note_batch
    indexer = bench.start()
    indexer.set_vectors(Slow())
    indexer.rescan()
    bench.finish()
    assert was_told[0]
    assert sum(map(len, batches)) == 20


def test_while_searches_come_chroma_is_written_once_a_second(bench, docs) -> None:
    for number in range(200):
        (docs / f"file{number}.txt").write_text(f"number{number} " + "and so on " * 60)
    bench.folder(docs)
    events = []

    def search_and_embed(texts):
        indexer.note_search()
        events.append(("embedded", time.monotonic()))
        return embed(texts)

    class Noted:
        def upsert(self, hashes, matrix):
            events.append(("written", time.monotonic()))

    bench.embedder = FakeEmbedder(seconds_per_text=0.01)
    embed, bench.embedder.embed_passages = bench.embedder.embed_passages, search_and_embed
    indexer = bench.start()
    indexer.set_vectors(Noted())
    indexer.rescan()
    bench.finish()
    last = max(number for number, (what, _) in enumerate(events) if what == "embedded")
    before_the_end = [at_s for what, at_s in events[:last] if what == "written"]
    assert len(before_the_end) <= 1 + events[last][1] - events[0][1]
    assert bench.catalog.outbox.count() == 0


def test_what_the_model_has_in_hand_at_the_end_is_not_blamed_and_embedded_next_time(bench, docs) -> None:
    for number in range(20):
        (docs / f"file{number}.txt").write_text(f"number{number} " + "and so on " * 60)
    bench.folder(docs)
    bench.embedder = FakeEmbedder(seconds_per_text=0.1)
    indexer = bench.start(rescans=True)
    bench.wait(lambda: indexer.progress.tally.passages_embedded > 0, "for a batch")
    bench.stop()
    assert bench.catalog.counts().texts_waiting > 0
    assert bench.catalog.meta.get(IN_HAND) is None
    bench.index()
    assert bench.catalog.counts().texts_waiting == 0
    assert value(bench.catalog, "SELECT count(*) FROM suspects") == 0


class ShortCounter(FakeTokenCounter):
    max_tokens = 20


def test_nothing_of_a_long_text_is_left_out() -> None:
    embedder = FakeEmbedder(512)
    short, long = "a few words only", " ".join(f"word{i}" for i in range(100))
    rows = embed_long_text(embedder, ShortCounter(), [short, long, short])
    assert rows.shape == (3, 512)
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-5)
    assert (rows[0] == embedder.embed_query(short)).all()
    # The last words tell as much as the first.
    assert rows[1] @ embedder.embed_query("word97 word98 word99") > 0.1
    pieces = embedder.embedded[1:-1]
    assert max(ShortCounter().count(pieces)) <= ShortCounter.max_tokens
    assert [word for piece in pieces for word in piece.split()] == long.split(), "cut between words, each once"


def test_text_without_spaces_is_cut_anywhere() -> None:
    embedder = FakeEmbedder(512)
    embed_long_text(embedder, ShortCounter(), ["あ" * 90])
    assert "".join(embedder.embedded) == "あ" * 90
    assert max(map(len, embedder.embedded)) <= ShortCounter.max_tokens
