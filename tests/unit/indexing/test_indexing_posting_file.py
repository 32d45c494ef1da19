"""The indexer writes the posting file once it has read all files, and again after many changes."""

from pathlib import Path

import pytest

from desktop_search.domain.queries import SearchMode, SearchQuery
from desktop_search.searching.searcher import Searcher
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.words import word_index
from desktop_search.store.words.posting_file import path_of
from tests.unit.indexing.conftest import Bench

FILES = 120


@pytest.fixture(autouse=True)
def _small_indexes_have_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_index, "MANY_PASSAGES", 50)
    monkeypatch.setattr(word_index, "COMMON", 5)
    monkeypatch.setattr(word_index, "_LOOK_AGAIN_S", 0.0)
    monkeypatch.setattr(word_index, "_REST", 0)


@pytest.fixture
def filled(bench: Bench, docs: Path) -> Path:
    for number in range(FILES):
        (docs / f"{number}.txt").write_text(f"invoice for garden chairs, house {number % 7}, page {number}")
    bench.folder(docs)
    return docs


def search(bench: Bench, text: str) -> set[str]:
    """Names of the files found by words, in a process that has just started."""
    catalog = Catalog.open(bench.base / "catalog.sqlite")
    searcher = Searcher(catalog)
    try:
        hits = searcher.search(SearchQuery(text, 2 * FILES, SearchMode.WORDS)).files
        return {Path(file.path).name for hit in hits for file in (hit, *hit.alike)}
    finally:
        searcher.close()
        catalog.close()


def test_edited_and_deleted_files(bench: Bench, filled: Path) -> None:
    bench.index()
    file = path_of(bench.catalog.path)
    written = file.read_bytes()
    assert "3.txt" in search(bench, "garden 3")
    for number in range(20):
        (filled / f"{number}.txt").unlink()
        (filled / f"{number + 20}.txt").write_text(f"minutes of meeting {number}")
    bench.index()
    assert file.read_bytes() != written
    assert search(bench, "minutes meeting") == {f"{number + 20}.txt" for number in range(20)}
    assert "3.txt" not in search(bench, "garden 3")
    assert search(bench, "garden chairs") <= {f"{number}.txt" for number in range(40, FILES)}
    assert bench.catalog.audit(deep=True) == []


def test_nothing_is_written_in_a_small_index(bench: Bench, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_index, "MANY_PASSAGES", FILES + 1)
    bench.index()
    assert not path_of(bench.catalog.path).exists()


def test_an_indexer_that_is_stopped_while_writing_finishes_later(
    bench: Bench, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[int] = []
    advance = word_index.WordIndex._advance_writing

    def advance_and_stop(self: word_index.WordIndex, writing: object) -> bool:
        steps.append(1)
        if len(steps) == 3 and bench.indexer is not None:
            bench.indexer.stop()
        return advance(self, writing)  # type: ignore[arg-type]

    monkeypatch.setattr(word_index.WordIndex, "_advance_writing", advance_and_stop)
    bench.start(rescans=True)
    assert bench.indexer is not None
    bench.indexer.join(30)
    bench.stop()
    file = path_of(bench.catalog.path)
    assert not file.exists()
    assert not file.with_name(file.name + ".new").exists()
    assert "100.txt" in search(bench, "garden 100")
    bench.index()
    assert file.exists()
    assert "100.txt" in search(bench, "garden 100")


def test_a_file_that_cannot_be_written_delays_nothing(
    bench: Bench, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(word_index, "write", refuse)
    monkeypatch.setattr(word_index, "_LOOK_AGAIN_S", 60.0)
    assert bench.index().files_indexed == FILES
    assert "7.txt" in search(bench, "garden 7")


def test_a_file_that_became_due_too_early_is_written_without_another_change(
    bench: Bench, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.index()
    file = path_of(bench.catalog.path)
    written = file.read_bytes()
    monkeypatch.setattr(word_index, "_LOOK_AGAIN_S", 1.0)
    indexer = bench.follow()
    for number in range(20):
        (filled / f"{number}.txt").write_text(f"minutes of meeting {number}")
    indexer.rescan()
    bench.wait(lambda: file.exists() and file.read_bytes() != written)
