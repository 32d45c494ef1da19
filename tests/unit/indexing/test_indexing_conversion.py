"""The indexer converts the rows of an older version when it has no other work and the user does not search."""

from pathlib import Path

import pytest
from helpers.catalogs import as_schema_11, value

from desktop_search.extract.source import ExtractLimits
from desktop_search.indexing.worker import indexer
from tests.unit.indexing.conftest import Bench, PlainReader

OLD = "SELECT count(*) FROM texts WHERE typeof(content) = 'text' AND content <> ''"
FILES = 30


@pytest.fixture
def old(bench: Bench, docs: Path) -> Bench:
    """An index in the form of schema 11."""
    for number in range(FILES):
        (docs / f"{number}.txt").write_text(f"invoice {number} for garden chairs")
    bench.folder(docs)
    bench.index()
    as_schema_11(bench.base / "catalog.sqlite")
    assert value(bench.catalog, OLD) == FILES
    return bench


def searches_at_the_start(bench: Bench) -> None:
    """Have a search happen before the indexer's first step."""

    def make_reader(limits: ExtractLimits) -> PlainReader:
        assert bench.indexer is not None
        bench.indexer.note_search()
        return bench.reader

    bench.make_reader = make_reader


def test_rows_are_converted_before_the_indexer_is_idle(old: Bench) -> None:
    old.index()
    assert value(old.catalog, OLD) == 0
    assert old.found("garden") == {f"{number}.txt" for number in range(FILES)}
    assert len(old.embedder.embedded) == FILES


def test_files_are_indexed_first_and_a_search_postpones_the_conversion(
    old: Bench, docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexer, "SEARCH_PAUSE_S", 3600.0)
    searches_at_the_start(old)
    (docs / "new.txt").write_text("minutes of the meeting")
    old.index()
    assert old.found("meeting") == {"new.txt"}
    assert value(old.catalog, OLD) == FILES


def test_the_conversion_starts_by_itself_when_the_user_stops_searching(
    old: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexer, "SEARCH_PAUSE_S", 1.0)
    searches_at_the_start(old)
    old.start(rescans=True)
    old.finish()
    old.wait(lambda: value(old.catalog, OLD) == 0, "for the conversion")
