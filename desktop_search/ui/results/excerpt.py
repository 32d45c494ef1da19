"""Excerpt of a passage for a row of the result list; pure functions."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from desktop_search.domain.lazy_dataclass import dataclass

ELLIPSIS = "… "
# Characters by which a cut may move to a word boundary.
WORD_REACH = 24
# Share of the excerpt before the first marked word.
LEAD = 0.2
# Share of the budget that is visible even with wide glyphs.
IN_SIGHT = 0.6
# Dot leaders of tables of contents carry no information in three lines of text. A single space stays unchanged.
_RUNS = re.compile(r"[.·…_](?:\s?[.·…_]){3,}|\s{2,}|[^\S ]")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Text on one line, and the half-open ranges marked in it."""

    text: str
    marks: tuple[tuple[int, int], ...]


def excerpt(text: str, marks: Sequence[tuple[int, int]], budget: int, spans: Sequence[tuple[int, int]] = ()) -> Excerpt:
    """Cut about `budget` characters from `text`, where most marked words are, or so that the `spans` are visible.

    All spans but the last are shortened to a share of the budget; the text after the last one fills the rest.
    """
    if len(text) <= budget or not spans:
        return _cut(text, marks, budget, _best_start(text, marks, budget))
    *before, last = _joined(spans)
    pieces = [_piece(text[:end], marks, budget // (2 * len(before) + 1), start, end) for start, end in before]
    used = sum(len(piece.text) for piece in pieces)
    pieces.append(_piece(text, marks, max(1, budget - used), *last))
    whole = pieces[0]
    for piece in pieces[1:]:
        gap = " " if piece.text.startswith(ELLIPSIS[0]) or whole.text.endswith(ELLIPSIS[0]) else f" {ELLIPSIS}"
        shift = len(whole.text) + len(gap)
        moved = tuple((start + shift, end + shift) for start, end in piece.marks)
        whole = Excerpt(whole.text + gap + piece.text, whole.marks + moved)
    return whole


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Merge spans that are close together."""
    joined = [spans[0]]
    for start, end in spans[1:]:
        if start - joined[-1][1] <= WORD_REACH:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _piece(text: str, marks: Sequence[tuple[int, int]], budget: int, start: int, end: int) -> Excerpt:
    """Excerpt from the start of a span, or from later in it if its marked words would not be visible otherwise."""
    inside = [(a - start, b - start) for a, b in marks if a >= start and b <= end]
    begin = start + _best_start(text[start:end], inside, int(budget * IN_SIGHT))
    return _cut(text, marks, budget, begin)


def _cut(text: str, marks: Sequence[tuple[int, int]], budget: int, begin: int) -> Excerpt:
    # Half as much again, because runs of white space will be collapsed.
    stretch = text[begin : begin + budget + budget // 2]
    inside = [
        (max(0, a - begin), min(len(stretch), b - begin)) for a, b in marks if b > begin and a < begin + len(stretch)
    ]
    flat, inside = _flatten(stretch, inside)
    # Dot leaders at the beginning have become an ellipsis already.
    lead = ELLIPSIS if begin and not flat.startswith(ELLIPSIS[0]) else ""
    cut = flat[:budget]
    kept = ((a + len(lead), min(b, budget) + len(lead)) for a, b in inside if a < budget and a < b)
    return Excerpt(lead + cut, tuple(kept))


def to_whole_words(cut: Excerpt, passage: str) -> Excerpt:
    """Remove a truncated last word and clip the marks; unchanged at the end of the passage."""
    if " " not in cut.text or cut.text.split()[-1:] == passage.split()[-1:]:
        return cut
    kept = cut.text.rpartition(" ")[0]
    marks = tuple((start, min(end, len(kept))) for start, end in cut.marks if start < len(kept))
    return Excerpt(f"{kept} {ELLIPSIS[0]}", marks)


def _flatten(text: str, marks: Sequence[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """Collapse white space to one space and dot leaders to an ellipsis, and shift the marks accordingly."""
    out: list[str] = []
    # Start offsets of the copied stretches, in the old and the new text.
    old, new = [0], [0]
    length = at = 0
    for found in _RUNS.finditer(text):
        short = " " if found[0].isspace() else "…"
        out += (text[at : found.start()], short)
        length += found.start() - at + 1
        at = found.end()
        old.append(at)
        new.append(length)
    out.append(text[at:])

    def moved(offset: int) -> int:
        part = bisect_right(old, offset) - 1
        following = new[part + 1] if part + 1 < len(new) else length + len(text) - at
        return min(new[part] + offset - old[part], following)

    flat = "".join(out)
    lost = len(flat) - len(flat.lstrip())
    return flat.strip(), [(max(0, moved(a) - lost), moved(b) - lost) for a, b in marks]


def _best_start(text: str, marks: Sequence[tuple[int, int]], budget: int) -> int:
    """Start of the excerpt with the most marked words."""
    if len(text) <= budget or not marks or marks[-1][1] <= budget:
        return 0
    reach = budget * (1 - LEAD)
    counts = [sum(1 for other in marks if mark[0] <= other[0] and other[1] <= mark[0] + reach) for mark in marks]
    first = marks[counts.index(max(counts))][0]
    start = max(0, min(first - int(budget * LEAD), len(text) - budget))
    return _to_word(text, start, first)


def _to_word(text: str, start: int, latest: int) -> int:
    if start == 0:
        return 0
    space = _SPACE.search(text, start, min(start + WORD_REACH, latest))
    return space.end() if space else start
