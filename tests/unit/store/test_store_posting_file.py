"""Searches give the same answers with and without the posting file, whatever happens to it."""

import random
from pathlib import Path

import pytest

from desktop_search import own_files
from desktop_search.domain.queries import Filters, Selection
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FilterResult, WordMatch, WordTerm
from desktop_search.store.words import word_index, word_scores
from desktop_search.store.words.posting_file import path_of

ALL = 10_000
FILES, PASSAGES = 60, 5
# Common words first; the last ones are in a few passages only.
WORDS = [
    "the", "of", "house", "garden", "window", "report", "meeting", "budget", "invoice", "holiday", "planning",
    "searching", "searched", "zebra",
]  # fmt: skip
QUERIES = [
    ['"the"'],
    ['"house"', '"garden"'],
    ['"the"', '"of"', '"window"', '"zebra"'],
    ['"search" *', '"meeting"'],
    ['"report budget"', '"holiday"'],
    ['"nowhere"', '"invoice"'],
]


@pytest.fixture(autouse=True)
def _small_indexes_have_a_file(monkeypatch):
    monkeypatch.setattr(word_index, "MANY_PASSAGES", 100)
    monkeypatch.setattr(word_index, "COMMON", 20)
    monkeypatch.setattr(word_index, "_LOOK_AGAIN_S", 0.0)
    monkeypatch.setattr(word_index, "_REST", 0)
    # Lists of some hundred passages are pruned as those of a million.
    monkeypatch.setattr(word_scores, "_WORTH_PRUNING", 0)
    monkeypatch.setattr(word_scores, "_FEW", 10)


@pytest.fixture
def filled(shelf):
    chance = random.Random(1)
    for number in range(FILES):
        put(shelf, f"{chance.choice(WORDS)} {number}.txt", chance)
    return shelf


def put(shelf, name: str, chance: random.Random) -> int:
    weights = [1 / (1 + rank) for rank in range(len(WORDS))]
    texts = [" ".join(chance.choices(WORDS, weights, k=chance.randint(3, 40))) for _ in range(PASSAGES)]
    return shelf.put(name, *(f"{text} {number}" for number, text in enumerate(texts))).file_id


def write_file(shelf) -> Path:
    while shelf.catalog.words.write_postings():
        pass
    return path_of(shelf.file)


def answers(catalog: Catalog, limit: int, within: FilterResult | None = None) -> list[list[WordMatch]]:
    found = []
    for expressions in QUERIES:
        terms = [WordTerm(((expression, 1.0), ('"planning"', 0.7))) for expression in expressions]
        scores = catalog.words.score(terms)
        best = scores.best(limit, catalog.words.mask(within))
        assert {match.passage_id: match for match in best} == scores.of([match.passage_id for match in best])
        found.append(best)
    return found


def names_found(shelf, *expressions: str, limit: int = ALL) -> list[str]:
    """Names of the files of the passages found, best first."""
    terms = [WordTerm(((expression, 1.0),)) for expression in expressions]
    ids = [match.passage_id for match in shelf.catalog.words.score(terms).best(limit)]
    rows = shelf.catalog.passages.get(ids)
    return [rows[passage_id].path.name for passage_id in ids]


def assert_same_without_file(shelf, *, tolerance: float = 1e-5) -> None:
    """Compare with the same catalog opened while the file is elsewhere, which reads everything from FTS5."""
    found = [answers(shelf.catalog, limit) for limit in (ALL, 7)]
    for matches in found[0]:
        assert len(matches) > 10
    file, elsewhere = path_of(shelf.file), shelf.file.with_name("elsewhere")
    if file.exists():
        own_files.rename(file, elsewhere)
    other = Catalog.open(shelf.file)
    try:
        expected = [answers(other, limit) for limit in (ALL, 7)]
    finally:
        other.close()
    if elsewhere.exists():
        own_files.rename(elsewhere, file)
    for matches, same in zip(found[0], expected[0], strict=True):
        shares = {match.passage_id: match.share for match in same}
        assert {match.passage_id: match.share for match in matches} == pytest.approx(shares, rel=tolerance)
    for at, all_of_them in zip(found[1], found[0], strict=True):
        assert at == all_of_them[:7]


def test_answers_and_counts_are_the_same_with_the_file(filled):
    before = [answers(filled.catalog, limit) for limit in (ALL, 7)]
    counts = [filled.catalog.words.frequency(*expressions) for expressions in QUERIES]
    within = filled.catalog.query_filters.restrict(Selection(Filters(names=("*1*",))))
    filtered = answers(filled.catalog, 7, within)
    file = write_file(filled)
    assert file.stat().st_size > 1000
    assert [answers(filled.catalog, limit) for limit in (ALL, 7)] == before
    assert [filled.catalog.words.frequency(*expressions) for expressions in QUERIES] == counts
    assert answers(filled.catalog, 7, within) == filtered
    assert filled.catalog.words._bm25_cache._file is not None
    other = Catalog.open(filled.file)
    assert [answers(other, limit) for limit in (ALL, 7)] == before
    other.close()


def test_the_best_are_those_of_all(filled):
    """Words that cannot change the first results are looked up for few passages only."""
    for number, matches in enumerate(answers(filled.catalog, ALL)):
        for limit in (1, 3, 20):
            assert answers(filled.catalog, limit)[number] == matches[:limit]


def test_a_small_index_has_no_file(shelf):
    put(shelf, "a.txt", random.Random(1))
    assert not write_file(shelf).exists()


def test_the_file_is_not_written_again_without_changes(filled):
    file = write_file(filled)
    written = file.read_bytes()
    put(filled, "one more.txt", random.Random(2))
    assert write_file(filled).read_bytes() == written


def test_added_and_deleted_passages(filled):
    file = write_file(filled)
    written = file.read_bytes()
    chance = random.Random(3)
    added = [put(filled, f"new {number}.txt", chance) for number in range(2)]
    assert_same_without_file(filled, tolerance=0.1)
    filled.catalog.files.delete([1, 2, 3, added[0]])
    assert_same_without_file(filled, tolerance=0.1)
    for number in range(6):
        put(filled, f"newer {number}.txt", chance)
    assert_same_without_file(filled, tolerance=0.1)
    assert write_file(filled).read_bytes() != written
    assert_same_without_file(filled)
    filled.catalog.files.delete(list(range(4, 50)))
    assert_same_without_file(filled, tolerance=0.1)


def test_a_renamed_file_is_found_by_its_new_name_only(filled):
    added = put(filled, "budget.txt", random.Random(4))
    write_file(filled)
    filled.catalog.files.move(added, filled.folder.id, filled.root / "ostrich.txt")
    # The file is still used.
    assert_same_without_file(filled, tolerance=0.1)
    assert filled.catalog.words._bm25_cache._file is not None
    assert filled.found('name : "ostrich"') == ["ostrich.txt"] * PASSAGES
    assert names_found(filled, '"ostrich"') == ["ostrich.txt"] * PASSAGES
    assert "budget.txt" not in names_found(filled, '"budget"')
    write_file(filled)
    assert_same_without_file(filled, tolerance=0.1)
    assert filled.catalog.words._bm25_cache._file is not None


def test_a_moved_file_of_many_passages_is_found(filled):
    """Its passages from before score as high as those it has now."""
    added = filled.put("ostrich.txt", *(f"line {number}" for number in range(8))).file_id
    for number in range(2 * FILES):
        filled.put(f"more {number}.txt", *(f"{number} of {line}" for line in range(PASSAGES)))
    write_file(filled)
    assert names_found(filled, '"ostrich"', limit=3) == ["ostrich.txt"] * 3
    filled.catalog.files.move(added, filled.folder.id, filled.root / "zoo" / "ostrich.txt")
    for limit in (3, ALL):
        found = names_found(filled, '"ostrich"', limit=limit)
        assert found == ["ostrich.txt"] * min(limit, 8)
    filled.catalog.files.delete([added])
    assert names_found(filled, '"ostrich"') == []
    assert len(names_found(filled, '"more"', '"ostrich"', limit=3)) == 3


def test_renaming_while_the_file_is_written(filled):
    added = put(filled, "budget.txt", random.Random(4))
    for _ in range(5):
        assert filled.catalog.words.write_postings()
    filled.catalog.files.move(added, filled.folder.id, filled.root / "ostrich.txt")
    write_file(filled)
    assert_same_without_file(filled, tolerance=0.1)
    assert filled.catalog.words._bm25_cache._file is not None
    assert names_found(filled, '"ostrich"') == ["ostrich.txt"] * PASSAGES


def test_the_index_is_built_again_while_the_file_is_written(filled):
    for _ in range(5):
        assert filled.catalog.words.write_postings()
    filled.catalog.words.rebuild()
    write_file(filled)
    assert_same_without_file(filled)
    assert filled.catalog.words._bm25_cache._file is None
    write_file(filled)
    assert_same_without_file(filled)
    assert filled.catalog.words._bm25_cache._file is not None


def test_after_a_failure_the_file_is_not_written_at_once(filled, monkeypatch):
    """On a full disk, writing would fail after minutes of work, and begin again."""
    monkeypatch.setattr(word_index, "_REST", 1_000_000)

    def refuse(*_: object) -> None:
        raise OSError("no room")

    with monkeypatch.context() as patch:
        patch.setattr(own_files, "rename", refuse)
        file = write_file(filled)
    assert not filled.catalog.words.write_postings()
    assert [path.name for path in file.parent.iterdir() if path.name.startswith(file.name)] == []
    monkeypatch.setattr(filled.catalog.words, "_write_again_at", 0.0)
    assert write_file(filled).exists()


@pytest.mark.parametrize("is_used", [True, False])
def test_a_folder_in_place_of_the_file(filled, is_used):
    expected = answers(filled.catalog, ALL)
    file = path_of(filled.file)
    if is_used:
        write_file(filled).unlink()
    for path in (file, file.with_name(file.name + ".new")):
        path.mkdir()
        (path / "something").write_bytes(b"else")
    assert answers(filled.catalog, ALL) == expected
    assert write_file(filled).is_file()
    assert answers(filled.catalog, ALL) == expected
    assert filled.catalog.words._bm25_cache._file is not None


def test_changes_while_the_file_is_written(filled):
    for number in range(5):
        assert filled.catalog.words.write_postings()
        put(filled, f"new {number}.txt", random.Random(number))
        filled.catalog.files.delete([number + 1])
    write_file(filled)
    assert_same_without_file(filled, tolerance=0.1)


def test_interrupted_writing_leaves_nothing_behind(filled):
    file = write_file(filled)
    filled.catalog.files.delete(list(range(20, 40)))
    for _ in range(4):
        assert filled.catalog.words.write_postings()
    assert file.with_name(file.name + ".new").exists()
    filled.catalog.close()
    assert not file.with_name(file.name + ".new").exists()
    filled.catalog = Catalog.open(filled.file)
    assert_same_without_file(filled, tolerance=0.1)
    # As left by a process that was killed.
    file.with_name(file.name + ".new").write_bytes(b"half")
    write_file(filled)
    assert not file.with_name(file.name + ".new").exists()
    assert_same_without_file(filled)


@pytest.mark.parametrize("opened", [True, False])
def test_a_damaged_file_changes_no_answer_and_is_written_again(filled, opened):
    file = write_file(filled)
    whole = file.read_bytes()
    chance = random.Random(5)
    expected = answers(filled.catalog, ALL)
    for number in range(25):
        damaged = bytearray(whole)
        if number == 0:
            damaged = bytearray()
        elif number == 1:
            del damaged[len(damaged) // 2 :]
        else:
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        file.write_bytes(damaged)
        if opened:
            filled.catalog.words._bm25_cache._cache.clear()
            assert answers(filled.catalog, ALL) == expected
        other = Catalog.open(filled.file)
        assert answers(other, ALL) == expected
        other.close()
        whole = write_file(filled).read_bytes() if not file.exists() else whole
    file.unlink(missing_ok=True)
    assert write_file(filled).exists()
    assert answers(filled.catalog, ALL) == expected


def test_the_file_of_another_catalog_is_not_used(filled, tmp_path):
    file = write_file(filled)
    theirs = file.read_bytes()
    filled.catalog.files.delete(list(range(1, 30)))
    write_file(filled)
    file.write_bytes(theirs)
    filled.catalog.close()
    filled.catalog = Catalog.open(filled.file)
    assert_same_without_file(filled)
    assert filled.catalog.words._bm25_cache._file is None


def test_it_is_removed_with_a_removed_folder(filled):
    file = write_file(filled)
    filled.catalog.folders.mark_removed(filled.folder.id)
    filled.catalog.folders.delete(filled.folder.id)
    assert not file.exists()
    assert not write_file(filled).exists()


def test_the_word_index_is_built_again(filled):
    write_file(filled)
    filled.catalog.words.rebuild()
    assert_same_without_file(filled)
    write_file(filled)
    assert_same_without_file(filled)
    assert filled.catalog.words._bm25_cache._file is not None


def test_many_passages_of_equal_score_are_in_order(shelf):
    for number in range(200):
        shelf.put(f"{number}.txt", "holiday plans")
    term = WordTerm((('"holiday"', 1.0),))
    found = shelf.catalog.words.score([term]).best(50)
    assert [match.passage_id for match in found] == sorted(match.passage_id for match in found)[:50]
    write_file(shelf)
    assert shelf.catalog.words.score([term]).best(50) == found


def test_words_counted_during_a_search_do_not_disturb_it(filled):
    write_file(filled)
    words = filled.catalog.words
    scores = words.score([WordTerm((('"house"', 1.0),))])
    before = scores.best(ALL)
    put(filled, "new.txt", random.Random(6))
    assert words.frequency('"the"') > 20
    assert scores.best(ALL, words.matching('"house"')) == before
