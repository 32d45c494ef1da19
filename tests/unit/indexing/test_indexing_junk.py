"""Files without words: listed, found by their words, and indexing comes to its end without a vector of them."""

import pytest

from desktop_search.store.vectors.vector_index import ChromaVectors


@pytest.fixture
def placeholders_are_text() -> None:
    """Here they are what they are."""


def test_a_folder_of_nothing_but_junk_is_indexed_to_the_end(bench, docs) -> None:
    for number in range(30):
        (docs / f"stop{number}.txt").write_text(".")
    (docs / "serials.txt").write_text("4711 0815\n2093118")
    bench.folder(docs)
    bench.index()
    counts = bench.catalog.counts()
    assert (counts.files, counts.passages, counts.passages_embedded, counts.texts_waiting) == (31, 31, 31, 0)
    assert bench.embedder.embedded == []
    [found] = bench.catalog.words.passages_with("2093118", 10)
    assert bench.catalog.passages.get([found])[found].path.name == "serials.txt"
    assert bench.catalog.audit(deep=True) == []


def test_a_vector_goes_from_chroma_when_its_text_turns_out_to_be_junk(bench, docs, monkeypatch) -> None:
    (docs / "pears.txt").write_text("Pears ripen in September.")
    (docs / "stop.txt").write_text("Example")
    bench.folder(docs)
    vectors = ChromaVectors.open(bench.base / "vectors", bench.embedder.fingerprint, bench.embedder.dimensions)
    try:
        with monkeypatch.context() as before:
            before.setattr("desktop_search.store.catalog.passage_writer.is_junk", lambda text: False)
            indexer = bench.start()
            indexer.set_vectors(vectors)
            indexer.rescan()
            bench.finish()
        assert vectors.count() == 2
        bench.stop()
        bench.catalog.junk.check()
        indexer = bench.start()
        indexer.set_vectors(vectors)
        bench.finish()
        assert (vectors.count(), bench.catalog.outbox.count()) == (1, 0)
        assert bench.catalog.counts().passages_embedded == 2
    finally:
        bench.stop()
        vectors.close()
