"""Columns from left to right, lines from top to bottom."""

import random

from desktop_search.recognition.reading_order import Piece, ordered_lines

LONG = "words of a line of text"


def piece(text: str, left: float, top: float, width: float = 200, height: float = 20) -> Piece:
    return Piece(text, 0.9, left, top, left + width, top + height)


def order(pieces: list[Piece], slope: float = 0.0) -> list[str]:
    random.Random(1).shuffle(pieces)
    return [line.text for line in ordered_lines(pieces, slope)]


def test_nothing():
    assert ordered_lines([]) == []


def test_lines_from_top_to_bottom():
    assert order([piece(f"{n}", 10, 30 * n) for n in range(9)]) == [str(n) for n in range(9)]


def test_two_columns_under_a_title_and_over_a_footer():
    columns = [piece(f"{LONG} {side} {n}", 10 + 300 * side, 100 + 30 * n) for side in (0, 1) for n in range(6)]
    texts = [one.text for one in columns]
    title, footer = piece("A title over both columns", 10, 40, 490), piece("A footer under both columns", 10, 400, 490)
    assert order([*columns, title, footer]) == [title.text, *texts, footer.text]


def test_three_columns_with_lines_that_are_not_level():
    columns = [piece(f"{LONG} {side} {n}", 10 + 250 * side, 7 * side + 30 * n) for side in range(3) for n in range(8)]
    texts = [one.text for one in columns]
    assert order(list(columns)) == texts


def test_a_table_is_read_by_row():
    cells = [piece(f"{name}{n}", left, 30 * n, 60) for n in range(6) for name, left in (("item", 10), ("price", 300))]
    assert order(list(cells)) == [cell.text for cell in cells]


def test_words_of_a_line_are_joined():
    lines = ordered_lines([piece("quick", 120, 11, 90), piece("the", 10, 10, 100)])
    assert [(line.text, line.left, line.right, line.top, line.bottom) for line in lines] == [
        ("the quick", 10, 210, 10, 31)
    ]


def test_lines_that_slope():
    """At 3 degrees, the right end of a line is lower than the left end of the next."""
    slope = 0.05
    words = [
        piece(f"{n}.{word}", 10 + 210 * word, 30 * n + slope * (110 + 210 * word), 200)
        for n in range(5)
        for word in range(5)
    ]
    expected = [" ".join(f"{n}.{word}" for word in range(5)) for n in range(5)]
    assert order(list(words), slope) == expected


def test_a_newspaper_page_takes_no_time():
    pieces = [piece(f"{LONG} {n}", 250 * (n % 6), 25 * (n // 6)) for n in range(1800)]
    assert len(ordered_lines(pieces)) == 1800
