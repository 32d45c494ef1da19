import pytest

from desktop_search.searching.confidence import CLOSE, background, scores
from desktop_search.searching.fusion import FusedCandidate

FLOOR = 0.73
A_QUESTION = 8


def judged(found, near, shares=(), files=None, *, words=A_QUESTION, floor=FLOOR, named=False):
    """Scores of finds in the order given; `found` are their cosines, `near` those of the list by meaning."""
    shares = [*shares, *[0.0] * (len(found) - len(shares))]
    fused = [FusedCandidate(b"%d" % n, cosine, None, n, shares[n], named) for n, cosine in enumerate(found)]
    similarity = {b"%d" % n: cosine for n, cosine in enumerate(found)}
    file_of = {find.key: (files or range(len(found)))[n] for n, find in enumerate(fused)}
    return list(scores(fused, file_of, similarity, near, floor, words).values())


def test_the_same_cosine_says_much_where_it_stands_out_and_little_where_all_are_as_near():
    assert judged([0.85, 0.77], [0.85] + [0.75] * 99)[0] > 80
    assert judged([0.85, 0.845], [0.85] + [0.835] * 99)[0] < CLOSE


def test_a_model_whose_cosines_lie_elsewhere_is_judged_by_the_way_from_its_floor():
    assert judged([0.6, 0.3], [0.6] + [0.25] * 99, floor=0.1)[0] > 80
    assert judged([0.3, 0.29], [0.3] + [0.25] * 99, floor=0.1)[0] < CLOSE


def test_scores_go_down_the_list_and_stay_within_their_bounds():
    found = judged([0.95, 0.9, 0.86, 0.8, 0.7], [0.95] + [0.78] * 99, [1.0])
    assert found == sorted(found, reverse=True)
    assert judged([2.0], [1.0])[0] == 100
    assert judged([-1.0, -1.0], [0.5] * 100)[0] >= 0
    assert judged([], []) == []


def test_a_second_passage_of_the_best_file_does_not_lessen_its_lead():
    near = [0.86, 0.855] + [0.78] * 98
    apart, together = judged([0.86, 0.855, 0.8], near), judged([0.86, 0.855, 0.8], near, files=[1, 1, 2])
    assert together[0] > apart[0]


def test_words_alone_are_judged_by_how_far_one_text_has_more_of_them_than_another():
    clear, close = (judged([0.0, 0.0], [], [0.9, other])[0] for other in (0.2, 0.85))
    assert clear > close


def test_the_one_word_that_was_asked_for_is_close_wherever_it_stands_and_nothing_is_where_it_does_not():
    near = [0.80] * 100
    assert judged([0.80, 0.80], near, [1.0], words=1)[0] > CLOSE
    assert judged([0.81, 0.80], near, words=1)[0] < CLOSE
    assert judged([0.80], near, [1.0], words=3, named=True) > judged([0.80], near, [1.0], words=3)


def test_texts_there_are_too_few_of_count_as_the_floor():
    assert background([0.9], FLOOR) == pytest.approx((0.9 + 7 * FLOOR) / 8)
    assert background([0.9, 0.8, 0.8, 0.8, 0.8, 0.8], FLOOR) == pytest.approx((4 * 0.8 + 4 * FLOOR) / 8)
    assert background([0.9] * 20 + [0.8] * 100, FLOOR) == pytest.approx(0.8)


def test_a_near_one_among_many_of_its_kind_is_not_called_far():
    # Every chapter of a manual says something of it: none leads, and each is unlikely to be the one.
    assert judged([0.87, 0.868, 0.866], [0.87] + [0.862] * 99) == [CLOSE] * 3
    assert max(judged([0.82, 0.818, 0.816], [0.82] + [0.81] * 99)) < CLOSE


def test_the_answer_in_another_language_is_judged_apart_from_one_that_lacks_some_of_the_words():
    near = [0.82] + [0.77] * 99
    nothing_known, half_known = judged([0.82, 0.77], near)[0], judged([0.82, 0.77], near, [0.0, 0.5])[0]
    assert nothing_known > half_known
