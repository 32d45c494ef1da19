"""The weight of recognized text in ranking."""

from desktop_search.searching.rank.ranking import Candidate, fixed_log_odds, rank
from desktop_search.searching.searcher import best_confidence
from desktop_search.store.sqlite.rows import PassageKey


def key(confidence: float | None) -> PassageKey:
    return PassageKey(1, 1, 0, b"text", 0, confidence=confidence)


def test_recognized_text_of_low_confidence_ranks_lower() -> None:
    values = [fixed_log_odds(Candidate(b"text", confidence=value)) for value in (None, 1.0, 0.9, 0.7, 0.3)]
    assert values[:3] == [0.0] * 3
    assert 0 > values[3] > -1 > values[4] > -3
    same = {"closeness": 0.5, "share": 0.5, "coverage": 1.0}
    found = rank([Candidate(b"scan", **same, confidence=0.6), Candidate(b"text", **same)], 2)
    assert [one.key for one in found] == [b"text", b"scan"]
    # A better match wins nevertheless.
    better = Candidate(b"scan", closeness=0.6, share=0.9, coverage=1.0, confidence=0.6)
    worse = Candidate(b"text", closeness=0.4, share=0.3, coverage=0.5)
    assert rank([worse, better], 2)[0].key == b"scan"


def test_the_confidence_of_a_text_is_that_of_its_best_passage() -> None:
    assert best_confidence([key(0.5), key(0.8)]) == 0.8
    assert best_confidence([key(0.5), key(None)]) is None
    assert best_confidence([]) is None
