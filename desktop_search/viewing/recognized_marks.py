"""Finds a passage and words in the recognized lines of a page or picture; pure.

A recognized line has one box, so the position of a word in it is estimated from the widths of its characters.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.page_images import Box, PageRequest
from desktop_search.domain.recognition import RecognizedLine
from desktop_search.viewing.passage_locator import (
    Folded,
    PassageText,
    carried,
    find_runs,
    find_words,
    fold,
    ranges_of,
)

# A line that is this many times as high as it is wide, in pixels, runs down the page.
_VERTICAL = 2.0
# Widths of characters in proportion to an average one, as in common proportional fonts.
_NARROW = frozenset("ijlftrI1.,;:!|'`()[] ")
_WIDE = frozenset("mwMW@%")
_NARROW_WIDTH, _WIDE_WIDTH, _FULL_WIDTH = 0.6, 1.5, 2.0


@dataclass(frozen=True, slots=True)
class Marks:
    """Rectangles to highlight on a page; the fields are those of `PageImage`."""

    passage: tuple[Box, ...] = ()
    marks: tuple[Box, ...] = ()
    words: tuple[Box, ...] = ()
    sentence: tuple[Box, ...] = ()


def recognized_marks(
    lines: Sequence[RecognizedLine], wish: PageRequest, passage: PassageText | None, size: tuple[float, float]
) -> Marks:
    """Return the rectangles of the passage, its marks, words elsewhere and its sentence.

    `passage` is None if no part of it is on this page; `size` is the page's width and height in any unit.
    """
    text = "\n".join(line.text for line in lines)
    folded = fold(text)
    runs = find_runs(passage.folded.letters, folded.letters) if passage else []
    places = ranges_of(runs)
    marked = [] if passage is None else [
        place for mark in wish.marks for place in carried(runs, *passage.folded.span(*mark))
    ]  # fmt: skip
    sentence = carried(runs, *passage.folded.span(*wish.sentence)) if passage and wish.sentence else []
    others = [
        (start, end)
        for start, end in find_words(wish.words, folded, text)
        if not any(first <= start and end <= last for first, last in places)
    ]
    found = (tuple(_boxes(lines, folded, ranges, size)) for ranges in (places, marked, others, sentence))
    return Marks(*found)


def merged_marks(own: Marks, read: Marks) -> Marks:
    """Combine the marks in a page's own text with those in its recognized lines.

    A passage is in one of the two; words elsewhere, such as in a letterhead over a scan, are in both.
    """
    words = own.words + tuple(box for box in read.words if not any(_overlap(box, word) for word in own.words))
    return replace(own if own.passage else read, words=words)


def has_word(lines: Sequence[RecognizedLine], words: Sequence[str]) -> bool:
    """Whether one of the words was recognized on the page."""
    text = "\n".join(line.text for line in lines)
    return bool(find_words(words, fold(text), text))


def _overlap(one: Box, other: Box) -> bool:
    return all(
        max(one[side], other[side]) < min(one[side] + one[side + 2], other[side] + other[side + 2]) for side in (0, 1)
    )


def _boxes(
    lines: Sequence[RecognizedLine], folded: Folded, ranges: Iterable[tuple[int, int]], size: tuple[float, float]
) -> Iterator[Box]:
    """Yield a rectangle for each line that a range of the folded letters touches."""
    starts = list(accumulate((len(line.text) + 1 for line in lines), initial=0))
    for first, last in ranges:
        start, end = folded.places[first], folded.places[last - 1] + 1
        for line, at in zip(lines, starts, strict=False):
            begin, stop = max(start, at) - at, min(end, at + len(line.text)) - at
            if begin < stop:
                yield _part(line, begin, stop, size)


def _part(line: RecognizedLine, start: int, end: int, size: tuple[float, float]) -> Box:
    """Return the rectangle of a range of a line's characters."""
    ends = list(accumulate((_width_of(character) for character in line.text), initial=0.0))
    whole = ends[-1] or 1.0
    first, last = ends[start] / whole, ends[end] / whole
    left, top, width, height = line.box
    if height * size[1] > _VERTICAL * width * size[0] and len(line.text) > 1:
        top, height = top + first * height, (last - first) * height
    else:
        if _runs_left(line.text):
            first, last = 1 - last, 1 - first
        left, width = left + first * width, (last - first) * width
    return round(left, 5), round(top, 5), round(width, 5), round(height, 5)


def _width_of(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return _FULL_WIDTH
    return _NARROW_WIDTH if character in _NARROW else _WIDE_WIDTH if character in _WIDE else 1.0


def _runs_left(text: str) -> bool:
    """Whether most letters are of a script that is written from right to left."""
    directions = [unicodedata.bidirectional(character) for character in text]
    return sum(one in ("R", "AL") for one in directions) > directions.count("L")
