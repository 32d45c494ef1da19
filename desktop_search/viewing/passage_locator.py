"""Locates a passage in the text of a page, although the two were extracted by different libraries; pure.

Both are reduced to letters and digits. Ligatures, hyphens at line ends, composed and decomposed accents and white space
then make no difference, and a running title between two pages still leaves long matching runs.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Sequence

from desktop_search.domain.lazy_dataclass import dataclass

# Minimum length of a run: shorter ones match by chance.
SEED = 8
# Runs at a greater distance, in letters, belong to different places of a page.
FAR = 300
# Gaps between two runs of up to this many letters are highlighted too.
NEAR = 60
# A place with fewer matching letters is ignored, unless it has a large share of those on the page.
LEAST_LETTERS = 24
LEAST_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Folded:
    """The letters and digits of a text, with the position of each in the text."""

    letters: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Convert a range of the text to a range of the folded letters."""
        return bisect_left(self.places, start), bisect_left(self.places, end)


@dataclass(frozen=True, slots=True)
class Run:
    """A run of letters that is equal in passage and page; offsets are in folded letters."""

    passage: int
    page: int
    length: int


def fold(text: str) -> Folded:
    """Reduce a text to letters and digits, without accents, in lower case."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if unicodedata.category(part)[0] in "LN":
                letters.append(part)
                places.append(place)
    return Folded("".join(letters), places)


class PassageText:
    """The passage to highlight on a page."""

    def __init__(self, text: str, page: int | None, page_end: int | None) -> None:
        self.text = text
        self.page = page
        self._page_end = page_end
        self.folded = fold(text)

    def is_on(self, number: int) -> bool:
        """Whether part of the passage should be on the page with this number."""
        return self.page is None or self.page <= number <= (self._page_end or self.page)


def find_runs(passage: str, page: str) -> list[Run]:
    """Find the runs of the folded passage on the folded page, in the order of the passage."""
    begun = _begun(passage, page)
    if begun < len(passage) / 2 or not passage:
        return _at_one_place(_agreeing(passage, page, min(SEED, len(passage))))
    # After a match this long the rest follows a running title, which is at the end of a passage but elsewhere on its
    # page.
    rest = _agreeing(passage[begun:], page, SEED)
    first = Run(0, page.find(passage[:begun]), begun)
    return _at_one_place([first, *(Run(begun + run.passage, run.page, run.length) for run in rest)])


def ranges_of(runs: Sequence[Run]) -> list[tuple[int, int]]:
    """Return the ranges of the runs on the page, with small gaps closed."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((run.page, run.page + run.length) for run in runs):
        if merged and start - merged[-1][1] <= NEAR:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def carried(runs: Sequence[Run], start: int, end: int) -> list[tuple[int, int]]:
    """Map a range of the folded passage to ranges of the page."""
    found = []
    for run in runs:
        first, last = max(start, run.passage), min(end, run.passage + run.length)
        if first < last:
            found.append((first - run.passage + run.page, last - run.passage + run.page))
    return found


def find_words(words: Sequence[str], page: Folded, text: str) -> list[tuple[int, int]]:
    """Find whole words on a page; returns ranges of its folded letters."""
    found = set()
    for word in {fold(word).letters for word in words} - {""}:
        at = page.letters.find(word)
        while at >= 0:
            if _is_whole(page, text, at, at + len(word)):
                found.add((at, at + len(word)))
            at = page.letters.find(word, at + 1)
    return sorted(found)


def _is_whole(page: Folded, text: str, start: int, end: int) -> bool:
    """Whether no letter precedes or follows; always true in scripts that do not separate words by spaces."""
    first, last = page.places[start], page.places[end - 1]
    before = text[first - 1] if first else " "
    after = text[last + 1] if last + 1 < len(text) else " "
    return not (_parts_words(text[first]) and (_is_letter(before) or _is_letter(after)))


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LN" and _parts_words(character)


def _parts_words(character: str) -> bool:
    """Whether a character's script separates words by spaces."""
    return not (
        "\u3040" <= character <= "\u9fff" or "\u0e00" <= character <= "\u0eff" or "\uac00" <= character <= "\ud7a3"
    )


def _begun(passage: str, page: str) -> int:
    """Return the length of the longest prefix of the passage that is on the page."""
    return bisect_left(range(len(passage)), True, key=lambda at: passage[: at + 1] not in page)


def _agreeing(passage: str, page: str, seed: int) -> list[Run]:
    """Find maximal runs that match; of several candidates on the page, the one nearest to the end of the last run."""
    if not seed:
        return []
    places: dict[str, list[int]] = {}
    for at in range(len(page) - seed + 1):
        places.setdefault(page[at : at + seed], []).append(at)
    runs: list[Run] = []
    at = expected = 0
    while at + seed <= len(passage):
        candidates = places.get(passage[at : at + seed])
        if candidates is None:
            at += 1
            continue
        start = candidates[min(bisect_left(candidates, expected), len(candidates) - 1)]
        length = seed
        while (
            at + length < len(passage) and start + length < len(page) and passage[at + length] == page[start + length]
        ):
            length += 1
        runs.append(Run(at, start, length))
        at += length
        expected = start + length
    return runs


def _at_one_place(runs: list[Run]) -> list[Run]:
    """Keep runs that are close together; single words that match elsewhere on the page do so by chance."""
    groups: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: run.page):
        last = groups[-1][-1] if groups else None
        if last is not None and run.page - last.page - last.length <= FAR:
            groups[-1].append(run)
        else:
            groups.append([run])
    sizes = [sum(run.length for run in group) for group in groups]
    most = max(sizes, default=0)
    enough = max(LEAST_SHARE * most, min(LEAST_LETTERS, most))
    kept = [run for group, size in zip(groups, sizes, strict=True) if size >= enough for run in group]
    return sorted(kept, key=lambda run: run.passage)
