"""Chroma follows the catalog, and its failure stops nothing."""

from desktop_search.store.vectors import ChromaVectors, VectorsDamagedError


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
            raise VectorsDamagedError("gone")

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
