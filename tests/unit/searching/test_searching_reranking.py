"""Which texts are read again, which part of them, and what becomes of their order."""

import pytest

from desktop_search.searching.fusion import FusedCandidate
from desktop_search.searching.query_text import parse_query
from desktop_search.searching.reranking import STRETCH, is_enough, is_worth_it, reorder, stretch
from desktop_search.searching.snippets import Marker

FLOOR = 0.73


def found(*scores: float, first: int = 0) -> list[FusedCandidate]:
    return [FusedCandidate(bytes([at]), score, None, at + 1, has_phrases=at < first) for at, score in enumerate(scores)]


def keys(order: list[FusedCandidate]) -> list[int]:
    return [candidate.key[0] for candidate in order]


def test_what_reads_well_goes_up_and_the_fused_score_still_counts() -> None:
    order, moves = reorder(found(0.90, 0.89, 0.70), [-2.0, 4.0, 6.0], FLOOR)
    assert keys(order) == [1, 0, 2]
    assert moves == {b"\0": -1, b"\1": 1, b"\2": 0}


def test_what_was_not_read_keeps_its_place() -> None:
    order, moves = reorder(found(0.90, 0.89, 0.88, 0.87), [-9.0, None, 9.0], FLOOR)
    assert keys(order) == [2, 1, 0, 3]
    assert set(moves) == {b"\0", b"\2"}


def test_what_names_the_thing_stays_before_near_misses() -> None:
    order, _ = reorder(found(0.80, 0.90, 0.89, first=1), [-11.0, -2.0, 11.0], FLOOR)
    assert keys(order) == [0, 2, 1]


@pytest.mark.parametrize(
    ("query", "is_worth"),
    [("how do plants breathe", True), ("Anna Schmidt", False), ('the "exact phrase" of it', False)],
)
def test_names_and_quotations_keep_their_order(query, is_worth) -> None:
    assert is_worth_it(parse_query(query), found(0.9, 0.8)) is is_worth
    assert not is_worth_it(parse_query(query), found(0.9))


def test_the_part_that_is_read_holds_the_query_s_words_and_begins_a_sentence() -> None:
    dull = "Nothing of note happened on that day, nor on the next one. " * 20
    text = dull + "The yeast makes the dough rise. " + dull
    part = stretch(text, Marker(parse_query("yeast dough rise")).marks(text))
    assert len(part) <= STRETCH
    assert "The yeast makes the dough rise." in part
    assert part.startswith(("Nothing", "The yeast"))
    assert stretch("short", ()) == "short"
    assert stretch(dull, ()) == dull[:STRETCH]


def test_the_end_of_a_text_is_reached() -> None:
    text = "word " * 400 + "and the answer"
    assert stretch(text, Marker(parse_query("the answer")).marks(text)).endswith("and the answer")


def test_a_part_that_was_read_in_time_is_enough_from_the_half_on() -> None:
    assert is_enough([1.0] * 8 + [None] * 8)
    assert not is_enough([1.0] * 7 + [None] * 9)
    assert is_enough([1.0, 2.0, None])
    assert not is_enough([None, None])
    assert not is_enough([])
