"""A passage and words are found in recognized lines, and their rectangles are parts of those of the lines."""

import pytest

from desktop_search.domain.page_images import Box, PageRequest
from desktop_search.domain.recognition import RecognizedLine
from desktop_search.viewing.passage_locator import PassageText
from desktop_search.viewing.recognized_marks import has_word, recognized_marks

SIZE = (1000.0, 1000.0)
LETTER = (
    "Dear Ms Meyer,",
    "the certificates are kept in a fireproof",
    "cabinet until the winter of that year.",
    "Yours sincerely, the office",
)


def lines(*texts: str) -> tuple[RecognizedLine, ...]:
    return tuple(
        RecognizedLine(text, (0.1, 0.1 * number, 0.8, 0.05), 0.9) for number, text in enumerate(texts, start=1)
    )


def passage(text: str, page: int | None = None) -> PassageText:
    return PassageText(text, page, page)


def wish(text: str, *words: str, **others: object) -> PageRequest:
    marks = tuple((text.index(word), text.index(word) + len(word)) for word in words)
    return PageRequest(1, marks=marks, **others)  # type: ignore[arg-type]


def tops(boxes: tuple[Box, ...]) -> list[float]:
    return [box[1] for box in boxes]


def test_the_lines_of_a_passage_are_marked_and_no_others() -> None:
    text = f"{LETTER[1]}\n{LETTER[2]}"
    found = recognized_marks(lines(*LETTER), wish(text, "fireproof", "winter"), passage(text), SIZE)
    assert tops(found.passage) == [0.2, 0.3]
    assert [box[2] for box in found.passage] == pytest.approx([0.8, 0.8], abs=0.03)
    (fireproof, winter) = found.marks
    # "fireproof" ends its line; "winter" is in the middle of the next.
    assert fireproof[1] == 0.2
    assert fireproof[0] + fireproof[2] == pytest.approx(0.9, abs=0.001)
    assert (winter[1], winter[0]) == (0.3, pytest.approx(0.1 + 0.8 * 18 / 38, abs=0.04))


def test_a_passage_that_joins_hyphenated_lines_and_begins_within_one_is_found() -> None:
    read = lines("and after that the certifi-", "cates were brought to the cabinet")
    text = "the certificates were brought to the cabinet"
    found = recognized_marks(read, wish(text, "certificates"), passage(text), SIZE)
    assert tops(found.passage) == [0.1, 0.2]
    assert found.passage[0][0] > 0.4
    assert tops(found.marks) == [0.1, 0.2]


def test_words_elsewhere_and_the_best_sentence_are_marked() -> None:
    text = LETTER[1]
    asked = wish(text, "fireproof", words=("office", "fireproof"), sentence=(0, 16))
    found = recognized_marks(lines(*LETTER), asked, passage(text), SIZE)
    assert tops(found.words) == [0.4]
    assert tops(found.sentence) == [0.2]
    assert found.sentence[0][2] < 0.4
    only_words = recognized_marks(lines(*LETTER), asked, None, SIZE)
    assert (only_words.passage, only_words.marks) == ((), ())
    assert tops(only_words.words) == [0.2, 0.4]


def test_a_word_is_placed_by_the_direction_of_its_line() -> None:
    hebrew = "שלום עולם"
    (mark,) = recognized_marks(lines(hebrew), wish(hebrew, "שלום"), passage(hebrew), SIZE).marks
    # The first word is at the right.
    assert mark[0] + mark[2] == pytest.approx(0.9, abs=0.001)
    assert mark[0] > 0.45
    down = "東京都千代田区"
    column = (RecognizedLine(down, (0.5, 0.1, 0.05, 0.7), 0.9),)
    (mark,) = recognized_marks(column, wish(down, "千代田"), passage(down), SIZE).marks
    assert mark == (0.5, pytest.approx(0.4), 0.05, pytest.approx(0.3))


def test_other_text_marks_nothing() -> None:
    text = "Nothing of this sentence was printed on paper"
    found = recognized_marks(
        lines("Kilometre 12", "Quay 7"), wish(text, "sentence", words=("zebra",)), passage(text), SIZE
    )
    assert (found.passage, found.marks, found.words) == ((), (), ())
    assert recognized_marks((), wish(text, "sentence"), passage(text), SIZE).passage == ()
    assert recognized_marks(lines("", "  "), wish("", words=("a",)), passage(""), SIZE).passage == ()


def test_a_page_is_searched_for_whole_words() -> None:
    assert has_word(lines(*LETTER), ("CABINET",))
    assert not has_word(lines(*LETTER), ("cabin",))
    assert not has_word((), ("cabinet",))
