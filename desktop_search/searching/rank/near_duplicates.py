"""Near-duplicate detection: the share of one text that is contained in another, regardless of file format; pure.

Texts are compared by hashed character n-grams (shingles), called runs here.
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_search.text.unicode_normalization import normalized

Runs = NDArray[np.uint64]
"""Sorted, distinct hashes of a sample of a text's shingles."""
NO_RUNS: Runs = np.empty(0, np.uint64)

# Letters per shingle: two or three words, which related texts rarely share by chance.
_RUN = 14
# One shingle of this many is kept, selected by hash; leaves about 300 per passage.
_SAMPLE = 4
# Texts per batch: some hundred kB.
_TOGETHER = 16
# Ignores what differs between formats: line ends, hyphens, quotation marks, table rules.
_LETTERS = re.compile(r"[^\W_]+")
_NO_ASCII_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_POWERS = {length: np.uint64(pow(0x9E3779B97F4A7C15, length, 1 << 64)) for length in (1, 2, 4)}
# Leaves 18 bits: the roughly 50,000 shingles of an answer rarely collide.
_PLACES = np.uint64(46)


def runs_of(texts: Sequence[str]) -> list[Runs]:
    """Shingles of each text; empty for a text shorter than one shingle."""
    found: list[Runs] = []
    for start in range(0, len(texts), _TOGETHER):
        found += _runs_together([_letters(text) for text in texts[start : start + _TOGETHER]])
    return found


def _runs_together(texts: Sequence[NDArray[np.uint8] | NDArray[np.uint32]]) -> list[Runs]:
    """Shingles of several texts, computed on their concatenation.

    For a single text, numpy's call overhead is as large as the work.
    """
    ends = np.cumsum([len(letters) for letters in texts])
    codes = np.concatenate(texts).astype(np.uint64)
    if len(codes) < _RUN:
        return [NO_RUNS] * len(texts)
    # Polynomial hash; longer n-grams are composed of shorter ones: 14 = 8 + 4 + 2.
    two = _joined(codes, codes, 1)
    four = _joined(two, two, 2)
    runs = _joined(_joined(_joined(four, four, 4), four, 4), two, 2)
    # Multiplication propagates bits upwards only, so the sample is selected by the upper half.
    runs = (runs ^ (runs >> np.uint64(29))) * _FACTOR
    chosen = np.flatnonzero(runs >> np.uint64(32) & np.uint64(_SAMPLE - 1) == 0)
    runs = runs[chosen]
    # Drop shingles that span two texts.
    firsts = np.searchsorted(chosen, np.concatenate(([0], ends[:-1])))
    lasts = np.searchsorted(chosen, ends - _RUN, side="right")
    return [distinct(runs[first:last]) for first, last in zip(firsts, lasts, strict=True)]


def distinct(runs: Runs) -> Runs:
    """Sort and remove duplicates. For such small arrays, np.unique takes ten times as long."""
    runs = np.sort(runs)
    return runs[np.concatenate(([True], runs[1:] != runs[:-1]))] if len(runs) else NO_RUNS


def _letters(text: str) -> NDArray[np.uint8] | NDArray[np.uint32]:
    if text.isascii():
        return np.frombuffer(text.lower().encode().translate(None, _NO_ASCII_LETTERS), np.uint8)
    letters = "".join(_LETTERS.findall(normalized("NFKC", text).casefold()))
    return np.frombuffer(letters.encode("utf-32-le", "surrogatepass"), np.uint32)


def _joined(first: Runs, second: Runs, length: int) -> Runs:
    """Hashes of the n-grams that consist of one of `first` followed by the last `length` letters of one of `second`."""
    behind = second[len(second) - (len(first) - length) :]
    return first[: len(behind)] * _POWERS[length] + behind


def share(part: Runs, whole: Runs) -> float:
    """Share of the first text that is contained in the second, 0 to 1."""
    if not len(whole):
        return 0.0
    nearest = whole[np.minimum(np.searchsorted(whole, part), len(whole) - 1)]
    return int(np.count_nonzero(nearest == part)) / max(1, len(part))


def shares(texts: Sequence[Runs]) -> NDArray[np.float32]:
    """Pairwise containment: [a, b] is the share of text a that is in text b, 0 to 1; shape (len(texts), len(texts))."""
    counts = np.array([len(runs) for runs in texts], np.intp)
    owners = np.repeat(np.arange(len(texts)), counts)
    runs = np.concatenate(texts)
    # Most shingles are in one text only and irrelevant. Discard those that are alone in a hash table of their upper
    # bits first: sorting all of them takes several times as long.
    places = (runs >> _PLACES).astype(np.intp)
    maybe_shared = np.bincount(places)[places] > 1 if len(runs) else np.zeros(0, bool)
    owners, runs = owners[maybe_shared], runs[maybe_shared]
    _, column, held_by = np.unique(runs, return_inverse=True, return_counts=True)
    columns = np.cumsum(held_by > 1) - 1
    is_shared = held_by[column] > 1
    holds = np.zeros((len(texts), int((held_by > 1).sum())), np.float32)
    holds[owners[is_shared], columns[column[is_shared]]] = 1
    return np.asarray(holds @ holds.T / np.maximum(counts, 1)[:, None], np.float32)
