from desktop_search.searching.fusion import WordsCandidate, fuse

FLOOR = 0.76


def order(words, meaning, similarity=None, floor=FLOOR):
    similarity = dict(meaning) | (similarity or {})
    return [f.key.decode() for f in fuse(words, [key for key, _ in meaning], similarity, floor)]


def test_one_half_alone_keeps_its_order():
    words = [WordsCandidate(b"a", 1.0), WordsCandidate(b"b", 1.0), WordsCandidate(b"c", 0.2)]
    assert order(words, []) == ["a", "b", "c"]
    assert order([], [(b"x", 0.9), (b"y", 0.8)]) == ["x", "y"]
    assert fuse([], [], {}, FLOOR) == []


def test_words_that_know_the_query_lift_a_text_over_a_somewhat_nearer_one():
    assert order([WordsCandidate(b"code", 0.9)], [(b"near", 0.85), (b"code", 0.83)]) == ["code", "near"]


def test_words_that_know_little_of_the_query_do_not_bury_the_nearest():
    # A question in another language: only a name, or "die", stands in the texts.
    words = [WordsCandidate(b"stray", 0.1), WordsCandidate(b"other", 0.05)]
    assert order(words, [(b"near", 0.88), (b"next", 0.80)], {b"stray": 0.78, b"other": 0.78})[0] == "near"


def test_words_lift_what_is_near_and_leave_what_is_far():
    # All the words, in the question's own language, and answers in another one that are much nearer.
    words = [WordsCandidate(b"same words", 1.0)]
    assert order(words, [(b"near", 0.92)], {b"same words": 0.90})[0] == "same words"
    assert order(words, [(b"near", 0.92)], {b"same words": 0.78})[0] == "near"


def test_words_reach_farther_where_a_model_spreads_its_cosines():
    # The same places between nothing in common and the same text, for either kind of model.
    words = [WordsCandidate(b"all words", 1.0)]
    for floor, wanted in ((FLOOR, "near"), (0.1, "all words")):
        near, farther = floor + 0.6 * (1 - floor), floor + 0.35 * (1 - floor)
        assert order(words, [(b"near", near)], {b"all words": farther}, floor)[0] == wanted


def test_the_first_by_few_words_counts_for_more_than_its_share_says():
    words, similarity = [WordsCandidate(b"first", 0.5)], {b"first": 0.853, b"nearest": 0.875}
    for is_short, wanted in ((False, b"nearest"), (True, b"first")):
        assert fuse(words, [b"nearest", b"first"], similarity, FLOOR, is_short=is_short)[0].key == wanted


def test_quoted_phrases_come_before_everything():
    words = [WordsCandidate(b"words", 1.0), WordsCandidate(b"phrase", 0.3, has_phrases=True)]
    assert order(words, [(b"near", 0.95)], {b"words": 0.9, b"phrase": 0.8})[0] == "phrase"


def test_a_text_whose_vector_is_not_there_yet_is_taken_for_as_similar_as_its_like():
    words = [WordsCandidate(b"new", 0.9), WordsCandidate(b"old", 0.5)]
    assert order(words, [(b"old", 0.84), (b"near", 0.86)])[0] == "new"


def test_ranks_in_each_half_are_kept():
    fused = {f.key: f for f in fuse([WordsCandidate(b"w", 0.5), WordsCandidate(b"b", 0.4)], [b"b"], {b"b": 0.9}, FLOOR)}
    assert (fused[b"b"].words_rank, fused[b"b"].meaning_rank) == (2, 1)
    assert (fused[b"w"].words_rank, fused[b"w"].meaning_rank) == (1, None)
