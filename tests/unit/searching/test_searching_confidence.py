import pytest

from desktop_search.searching.confidence import CLOSE, background, scores
from desktop_search.searching.fusion import FusedCandidate

FLOOR = 0.73


def judged(values, cosines, shares=(), files=None):
    """Scores of finds in the order given; `values` are their fused scores."""
    shares = [*shares, *[0.0] * (len(values) - len(shares))]
    fused = [FusedCandidate(b"%d" % n, value, None, n, shares[n]) for n, value in enumerate(values)]
    file_of = {find.key: (files or range(len(values)))[n] for n, find in enumerate(fused)}
    return list(scores(fused, file_of, cosines, FLOOR).values())


def test_the_same_cosine_says_much_where_it_stands_out_and_little_where_all_are_as_near():
    assert judged([0.86, 0.78], [0.86] + [0.76] * 99)[0] > 80
    assert judged([0.86, 0.855], [0.86] + [0.845] * 99)[0] < CLOSE


def test_a_model_whose_cosines_lie_elsewhere_gets_the_same_scores():
    e5 = judged([0.83, 0.80], [0.83, 0.80] + [0.76] * 98)
    fused = [FusedCandidate(b"0", 0.370, None, 1), FusedCandidate(b"1", 0.259, None, 2)]
    wide = scores(fused, {b"0": 0, b"1": 1}, [0.370, 0.259] + [0.111] * 98, 0.0)
    assert list(wide.values()) == pytest.approx(e5, abs=1)


def test_scores_go_down_the_list_and_stay_within_their_bounds():
    found = judged([0.95, 0.9, 0.86, 0.8, 0.7], [0.95] + [0.78] * 99, [1.0])
    assert found == sorted(found, reverse=True)
    assert judged([2.0], [1.0])[0] == 100
    assert judged([-1.0, -1.0], [0.5] * 100)[0] >= 0
    assert judged([], []) == []


def test_a_second_passage_of_the_best_file_does_not_lessen_its_lead():
    cosines = [0.86, 0.855] + [0.78] * 98
    apart, together = judged([0.86, 0.855, 0.8], cosines), judged([0.86, 0.855, 0.8], cosines, files=[1, 1, 2])
    assert together[0] > apart[0]


def test_words_alone_are_judged_by_how_much_of_the_query_they_cover():
    whole, part, little = (judged([0.0], [], [share])[0] for share in (1.0, 0.5, 0.05))
    assert whole > part > little
    assert little < 50 < whole


def test_texts_there_are_too_few_of_count_as_the_floor():
    assert background([0.9], FLOOR) == pytest.approx((0.9 + 7 * FLOOR) / 8)
    assert background([0.9, 0.8, 0.8, 0.8, 0.8, 0.8], FLOOR) == pytest.approx((4 * 0.8 + 4 * FLOOR) / 8)
    assert background([0.9] * 20 + [0.8] * 100, FLOOR) == pytest.approx(0.8)
