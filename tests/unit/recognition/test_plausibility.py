"""Text is kept, and what is seen in patterns is not."""

import pytest

from desktop_search.recognition.plausibility import plausible
from desktop_search.recognition.reading_order import Piece


def lines(*several: tuple[str, float]) -> list[Piece]:
    return [Piece(text, confidence, 0, 0, 1, 1) for text, confidence in several]


@pytest.mark.parametrize(
    "given",
    [
        [("The whiteboard is green", 0.8)],
        [("STOP", 0.98)],
        [("出口", 0.97)],
        [("Exit", 0.99), ("o", 0.5)],
        [("Total", 0.95), ("1,250.00", 0.96), ("x" * 12, 0.3)],
    ],
)
def test_text(given):
    kept = [line.text for line in plausible(lines(*given), len(given))]
    assert kept == [text for text, confidence in given if confidence > 0.6]


@pytest.mark.parametrize(
    "given",
    [
        [],
        [("The whiteboard is green", 0.5)],
        [("STOP", 0.8)],
        [("o", 0.99)],
        [("-_..~", 0.99), ("| / |", 0.95)],
        [("lllllll", 0.9)],
        [("0", 0.99), ("8", 0.99), ("1", 0.99)],
        # An icon of a window; letter blocks.
        [("日", 1.0)] * 3,
        [("H", 0.99), ("S", 0.99), ("Y", 0.99), ("W", 0.99)],
        # A word in a texture of many lines.
        [("leaf", 0.95), *[("~", 0.4)] * 20],
    ],
)
def test_no_text(given):
    assert plausible(lines(*given), len(given)) == []
