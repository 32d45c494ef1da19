"""Running titles: lines that stand at the top or the bottom of many pages, the same but for their numbers; pure."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

# In fewer pages the same first line is chance, or a list.
_LEAST_PAGES = 6
_LEAST_SHARE = 1 / 3
# Longer lines are sentences.
_MOST_CHARACTERS = 120
# A title and the page's number are often a line each.
_DEPTH = 2
_NUMBERS = re.compile(r"\d+")


def part(texts: Sequence[str]) -> list[tuple[str, str]]:
    """What each page says itself, and its running titles, a line each.

    A page that holds but one short line beside them keeps them where they are: they come before nothing.
    """
    pages = [[line for line in text.split("\n") if line.strip()] for text in texts]
    tops = _running([lines[:_DEPTH] for lines in pages])
    bottoms = _running([lines[::-1][:_DEPTH] for lines in pages])
    return [_parted(text, tops, bottoms) for text in texts]


def _running(ends: Sequence[Sequence[str]]) -> set[str]:
    """What stands at enough of the pages' ends."""
    if len(ends) < _LEAST_PAGES:
        return set()
    counts = Counter(kind for lines in ends for kind in {_kind(line) for line in lines})
    return {kind for kind, count in counts.items() if kind and count >= len(ends) * _LEAST_SHARE}


def _parted(text: str, tops: set[str], bottoms: set[str]) -> tuple[str, str]:
    lines = text.split("\n")
    first = _end_of_running(lines, tops)
    last = len(lines) - _end_of_running(lines[::-1], bottoms)
    said = [line for line in lines[first:last] if line.strip()]
    if len(said) <= 1 and len("".join(said)) <= _MOST_CHARACTERS:
        return text, ""
    running = [line for line in (*lines[:first], *lines[last:]) if line.strip()]
    return "\n".join(lines[first:last]).strip("\n"), "\n".join(running)


def _end_of_running(lines: Sequence[str], running: set[str]) -> int:
    """How many of the first lines are running titles, with the numbers beside them; 0 where none is."""
    filled = [at for at, line in enumerate(lines) if line.strip()][:_DEPTH]
    beside = list(takewhile(lambda at: not _has_letters(lines[at]) or _kind(lines[at]) in running, filled))
    titles = [at for at in beside if _has_letters(lines[at])]
    return beside[-1] + 1 if titles else 0


def _has_letters(line: str) -> bool:
    return any(map(str.isalpha, line))


def _kind(line: str) -> str:
    """What is the same on every page; empty for a line that is long or says nothing."""
    if len(line) > _MOST_CHARACTERS or not _has_letters(line):
        return ""
    return " ".join(_NUMBERS.sub(" ", line).split()).casefold()
