"""BM25 by lists of which passage holds which word is FTS5's, also while passages come, go and are renamed."""

import re
from pathlib import Path

import pytest

from desktop_search.domain.selection import Filters, Selection
from desktop_search.store import postings, stems
from desktop_search.store.catalog import Catalog
from desktop_search.store.rows import Restriction

ROOT = Path(__file__).resolve().parents[3]
ALL = 10_000
WEIGHT = 3.0
# Rare and common words of the texts below, one that stands nowhere, a beginning, a phrase, a word just as written, and
# a run without blanks with its parts.
ASKED = [
    ['"search"'],
    ['"the"', '"of"'],
    ['"index"', '"window"', '"indexing"'],
    ['"nowhereatall"', '"python"'],
    ['"sear" *', '"folder"'],
    ['"desktop search"', '"install"'],
    [stems.as_written("indexed"), '"model"'],
    ['"北京 京大"', '"大学"', '"北" *'],
]


@pytest.fixture
def filled(shelf):
    """The project's own pages, a passage a paragraph, three of them a file."""
    for page in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md"):
        paragraphs = re.split(r"\n\s*\n", (ROOT / page).read_text(encoding="utf-8"))
        for number in range(0, len(paragraphs), 3):
            shelf.put(f"{page}-{number}.txt", *paragraphs[number : number + 3])
    shelf.put("beijing.txt", "北京大学的学生在北京学习。", "大学")
    return shelf


def by_fts5(catalog: Catalog, phrases: list[str], within: Restriction | None = None, limit: int = ALL):
    return catalog.words.search(" OR ".join(phrases), limit, WEIGHT, within)


def ranked(catalog: Catalog, *phrases: str, within: Restriction | None = None, limit: int = ALL) -> list[int]:
    """Ids of what is found, which is what FTS5 finds, with its scores."""
    found = catalog.words.rank(phrases, limit, WEIGHT, within)
    expected = by_fts5(catalog, list(phrases), within, limit)
    assert [match.passage_id for match in found] == [match.passage_id for match in expected], phrases
    assert [match.bm25 for match in found] == pytest.approx([match.bm25 for match in expected], rel=1e-5)
    return [match.passage_id for match in found]


def test_passages_and_scores_are_those_of_fts5(filled):
    found = [ranked(filled.catalog, *phrases) for phrases in ASKED]
    assert len(found[0]) > 10
    assert all(found)
    for phrases in ASKED:
        ranked(filled.catalog, *phrases, limit=7)


def test_an_empty_index_finds_nothing(shelf):
    assert ranked(shelf.catalog, '"search"') == []
    shelf.put("a.txt", "to search")
    assert len(ranked(shelf.catalog, '"search"')) == 1


def test_a_word_of_the_title_counts_as_much_as_fts5_lets_it(shelf):
    shelf.put("a.txt", "one two", "three four", title="honey bees")
    shelf.put("b.txt", "bees and honey and bees", "four five", "six", "seven", "eight", "nine")
    assert len(ranked(shelf.catalog, '"bees"')) == 3
    assert len(ranked(shelf.catalog, '"honey"', '"four"')) == 4


def test_what_has_come_is_found_while_nothing_is_read_anew(filled, monkeypatch):
    """One more passage among hundreds is asked of FTS5, all others are there already."""
    catalog = filled.catalog
    ranked(catalog, '"paragraph"')
    read = _watch_reading(monkeypatch)
    filled.put("new.txt", "A paragraph about zebras, written just now.")
    found = catalog.words.rank(['"paragraph"'], ALL, WEIGHT)
    assert {match.passage_id for match in found} == {match.passage_id for match in by_fts5(catalog, ['"paragraph"'])}
    assert read == []
    assert len(catalog.words.rank(['"zebras"'], ALL, WEIGHT)) == 1


def test_a_file_is_found_by_its_new_name_and_no_more_by_its_old_one(filled):
    catalog = filled.catalog
    added = filled.put("giraffe.txt", "Long necks.")
    assert len(ranked(catalog, '"giraffe"')) == 1
    catalog.files.move(added.file_id, filled.folder.id, filled.root / "ostrich.txt")
    assert len(ranked(catalog, '"ostrich"')) == 1
    assert ranked(catalog, '"giraffe"') == []


def test_much_that_has_gone_is_seen(filled):
    catalog = filled.catalog
    added = [filled.put(f"zebra-{number}.txt", f"zebra {number}").file_id for number in range(20)]
    assert len(ranked(catalog, '"zebra"', '"search"')) > 20
    catalog.files.delete(added)
    assert len(ranked(catalog, '"search"')) > 10
    assert ranked(catalog, '"zebra"') == []


def test_filters_and_removed_folders_leave_out_what_fts5_leaves_out(filled):
    catalog = filled.catalog
    for selection in (Selection(without=("window",)), Selection(wanted=Filters(names=("readme",)))):
        within = catalog.selections.restrict(selection)
        assert all(ranked(catalog, *phrases, within=within) for phrases in ASKED[:3])
    catalog.folders.mark_removed(filled.folder.id)
    assert [ranked(catalog, *phrases) for phrases in ASKED] == [[]] * len(ASKED)


def test_what_is_kept_has_a_limit(filled, monkeypatch):
    monkeypatch.setattr(postings, "_KEPT_BYTES", 400)
    for phrases in ASKED * 2:
        ranked(filled.catalog, *phrases)
    kept = filled.catalog.words._postings
    assert kept._kept_bytes == sum(posting.bytes for posting in kept._kept.values())
    assert kept._kept_bytes <= 400 or len(kept._kept) == 1


def _watch_reading(monkeypatch) -> list[str]:
    read: list[str] = []
    reading = postings.Postings._read

    def watched(self, phrase, context_weight):
        read.append(phrase)
        return reading(self, phrase, context_weight)

    monkeypatch.setattr(postings.Postings, "_read", watched)
    return read
