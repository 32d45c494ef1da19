"""How much of one text stands in another, whatever format each came from; pure."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_search.text.unicode_normalization import normalized

Runs = NDArray[np.uint64]
"""A sample of a text's runs of letters, as numbers, ascending, each once."""
NO_RUNS: Runs = np.empty(0, np.uint64)

# Letters in a row that are looked for together: two or three words, which related texts seldom share by chance.
_RUN = 14
# One run in so many is compared, always the same ones: of a passage some 300 are left.
_SAMPLE = 4
# Texts gone through at once: some hundred kB.
_TOGETHER = 16
# What formats differ in: line ends, hyphens, quote marks, the rules of tables.
_LETTERS = re.compile(r"[^\W_]+")
_NO_ASCII_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_POWERS = {length: np.uint64(pow(0x9E3779B97F4A7C15, length, 1 << 64)) for length in (1, 2, 4)}
# 18 bits are left: some 50,000 runs of one answer seldom meet by chance.
_PLACES = np.uint64(46)


def runs_of(texts: Sequence[str]) -> list[Runs]:
    """The runs of each text, none of one shorter than a run."""
    found: list[Runs] = []
    for start in range(0, len(texts), _TOGETHER):
        found += _runs_together([_letters(text) for text in texts[start : start + _TOGETHER]])
    return found


def _runs_together(texts: Sequence[NDArray[np.uint8] | NDArray[np.uint32]]) -> list[Runs]:
    """One behind the other: one text alone takes numpy as long to be told of as to do."""
    ends = np.cumsum([len(letters) for letters in texts])
    codes = np.concatenate(texts).astype(np.uint64)
    if len(codes) < _RUN:
        return [NO_RUNS] * len(texts)
    # Each letter counts by a power of the factor: of shorter runs longer ones are made, 14 = 8 + 4 + 2.
    two = _joined(codes, codes, 1)
    four = _joined(two, two, 2)
    runs = _joined(_joined(_joined(four, four, 4), four, 4), two, 2)
    # Multiplying mixes upwards only; the sample is chosen by the upper half.
    runs = (runs ^ (runs >> np.uint64(29))) * _FACTOR
    chosen = np.flatnonzero(runs >> np.uint64(32) & np.uint64(_SAMPLE - 1) == 0)
    runs = runs[chosen]
    # A run that begins in one text and ends in the next is none.
    firsts = np.searchsorted(chosen, np.concatenate(([0], ends[:-1])))
    lasts = np.searchsorted(chosen, ends - _RUN, side="right")
    return [distinct(runs[first:last]) for first, last in zip(firsts, lasts, strict=True)]


def distinct(runs: Runs) -> Runs:
    """Ascending, each once. For so few numpy's own takes ten times as long."""
    runs = np.sort(runs)
    return runs[np.concatenate(([True], runs[1:] != runs[:-1]))] if len(runs) else NO_RUNS


def _letters(text: str) -> NDArray[np.uint8] | NDArray[np.uint32]:
    if text.isascii():
        return np.frombuffer(text.lower().encode().translate(None, _NO_ASCII_LETTERS), np.uint8)
    letters = "".join(_LETTERS.findall(normalized("NFKC", text).casefold()))
    return np.frombuffer(letters.encode("utf-32-le", "surrogatepass"), np.uint32)


def _joined(first: Runs, second: Runs, length: int) -> Runs:
    """Numbers of the runs of which the last letters, so many, are one of the second ones."""
    behind = second[len(second) - (len(first) - length) :]
    return first[: len(behind)] * _POWERS[length] + behind


def share(part: Runs, whole: Runs) -> float:
    """How much of the first text stands in the second, 0 to 1."""
    if not len(whole):
        return 0.0
    nearest = whole[np.minimum(np.searchsorted(whole, part), len(whole) - 1)]
    return int(np.count_nonzero(nearest == part)) / max(1, len(part))


def shares(texts: Sequence[Runs]) -> NDArray[np.float32]:
    """At [a, b]: how much of text a stands in text b, 0 to 1; shape (len(texts), len(texts))."""
    counts = np.array([len(runs) for runs in texts], np.intp)
    owners = np.repeat(np.arange(len(texts)), counts)
    runs = np.concatenate(texts)
    # Most runs stand in one text alone, and say nothing of two. Those with a place of their own in a table of their
    # upper bits are left out first: to sort them all takes several times as long.
    places = (runs >> _PLACES).astype(np.intp)
    maybe_shared = np.bincount(places)[places] > 1 if len(runs) else np.zeros(0, bool)
    owners, runs = owners[maybe_shared], runs[maybe_shared]
    _, column, held_by = np.unique(runs, return_inverse=True, return_counts=True)
    columns = np.cumsum(held_by > 1) - 1
    is_shared = held_by[column] > 1
    holds = np.zeros((len(texts), int((held_by > 1).sum())), np.float32)
    holds[owners[is_shared], columns[column[is_shared]]] = 1
    return np.asarray(holds @ holds.T / np.maximum(counts, 1)[:, None], np.float32)
