"""The part of a passage that fits in a row of the result list; pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

ELLIPSIS = "… "
# How far a cut may move to fall between two words.
WORD_REACH = 24
# Share of the excerpt that stands before the first marked word.
LEAD = 0.2
# The dotted lines of tables of contents say nothing in three lines of text.
_LEADERS = re.compile(r"[.·…_](?:\s?[.·…_]){3,}")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Text on one line, and the half-open ranges marked in it."""

    text: str
    marks: tuple[tuple[int, int], ...]


def excerpt(text: str, marks: Sequence[tuple[int, int]], budget: int) -> Excerpt:
    """At most about `budget` characters of `text`, cut where most marked words stand."""
    flat, places = _flatten(text)
    moved = [(places[start], places[end]) for start, end in marks if start < end <= len(text)]
    start = _best_start(flat, moved, budget)
    lead = ELLIPSIS if start else ""
    cut = flat[start : start + budget]
    shift = len(lead) - start
    kept = [
        (max(a, start) + shift, min(b, start + budget) + shift) for a, b in moved if b > start and a < start + budget
    ]
    return Excerpt(lead + cut, tuple(kept))


def _flatten(text: str) -> tuple[str, list[int]]:
    """Runs of white space become one space, dotted lines an ellipsis; for each old offset the new one."""
    out: list[str] = []
    places: list[int] = []
    leaders = {at for found in _LEADERS.finditer(text) for at in range(found.start() + 1, found.end())}
    for at, character in enumerate(text):
        places.append(len(out))
        if at in leaders:
            out[-1] = "…"
        elif not character.isspace():
            out.append(character)
        elif out and out[-1] != " ":
            out.append(" ")
    places.append(len(out))
    return "".join(out), places


def _best_start(flat: str, marks: Sequence[tuple[int, int]], budget: int) -> int:
    if len(flat) <= budget or not marks or marks[-1][1] <= budget:
        return 0
    reach = budget * (1 - LEAD)
    counts = [sum(1 for other in marks if mark[0] <= other[0] and other[1] <= mark[0] + reach) for mark in marks]
    first = marks[counts.index(max(counts))][0]
    start = max(0, min(first - int(budget * LEAD), len(flat) - budget))
    return _to_word(flat, start, first)


def _to_word(flat: str, start: int, latest: int) -> int:
    if start == 0:
        return 0
    space = flat.find(" ", start, min(start + WORD_REACH, latest))
    return space + 1 if space >= 0 else start
