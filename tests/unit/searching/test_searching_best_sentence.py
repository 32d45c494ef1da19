import pytest

from desktop_search.searching.present.best_sentence import BestSentences

TEXT = "The pump was bought in 2019. Its filter is changed every spring. The warranty ended long ago."


def test_the_nearest_sentence_is_found_once_and_remembered():
    asked = []

    def likeness(sentence: str) -> float:
        asked.append(sentence)
        return float("filter" in sentence)

    sentences = BestSentences()
    for _ in range(2):
        span = sentences.find(b"hash", TEXT, "when to change the filter", likeness)
        assert span is not None
        assert TEXT[slice(*span)] == "Its filter is changed every spring."
    assert len(asked) == 3
    sentences.find(b"hash", TEXT, "warranty", likeness)
    assert len(asked) == 6


@pytest.mark.parametrize("text", ["One sentence alone, and nothing else.", "", "A. B. C."])
def test_where_there_is_no_choice_nothing_is_marked(text):
    assert BestSentences().find(b"hash", text, "query", lambda _: 1.0) is None


def test_a_slow_model_is_not_waited_for():
    clock = iter(range(100))
    asked = []

    def slow(sentence: str) -> float:
        asked.append(sentence)
        return 1.0

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop_search.searching.present.best_sentence.time.monotonic", lambda: next(clock))
        assert BestSentences().find(b"hash", TEXT, "query", slow) == (0, 28)
        # What has words of the query is looked at first.
        BestSentences().find(b"hash", TEXT, "warranties", slow)
    assert asked == ["The pump was bought in 2019.", "The warranty ended long ago."]


def test_the_headers_of_a_mail_are_no_answer():
    text = "From: Anna\nSubject: The meeting on Monday\n\nThe meeting begins at ten. Bring the minutes of the last one."
    span = BestSentences().find(b"hash", text, "meeting Monday", lambda sentence: float("Monday" in sentence))
    assert span is not None
    assert text[slice(*span)] == "The meeting begins at ten."
