"""How likely a find is right, 0 to 100, whatever the model and the language; pure.

A cosine does not tell: multilingual-e5-small gives .80 to nonsense in the query's own language and to the right answer
in another. What tells is how far a find stands out, in parts of the way from the model's floor to 1: above the texts
that are merely somewhere near, and above the next best file. tests/benchmarks/calibrate.py fitted the numbers below and
CALIBRATION.md beside it has what came of them.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from statistics import fmean

from desktop_search.domain.records import dataclass
from desktop_search.searching.fusion import SPREAD_BELOW, FusedCandidate

# An answer whose best find is less likely than this is called not close: by CALIBRATION.md's sets, of three quarters of
# the questions nothing answers, and of 1.2% of the right first finds.
CLOSE = 25
# No find gets less than that whose cosine is this part of the way from the model's floor to 1, .86 with
# multilingual-e5-small. Where many files say much the same none of them leads, and each is unlikely to be the one that
# was graded as right. It lifts 151 first finds of 2,900 answerable questions, 38 of them right, and 45 of 1,150 that
# nothing answers. At .89 it would lift 42 (19 right) and none for nothing, but in help across languages .27 and .41 of
# the right first finds would be called not close, instead of .09 and .07.
_NEAR = 0.48
# Texts at these places of the list by meaning are near the query but rarely answers to it; the same answer in twelve
# languages ends before them.
_BACKGROUND = slice(20, 60)
# In a small index two thirds of the texts, and no fewer than this: the floor stands for those there are not.
_LEAST_BACKGROUND = 8
# What its words add to a find's cosine here, as parts of the way from the floor to 1. Not as where the list is put in
# order: that is changed for the order's sake, and what was fitted would no longer hold.
_WORDS_WORTH = 0.28
_SHARPNESS = 4
# A find so far above the background is half as much above it as one can be.
_HALF_ABOVE = 0.1


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one find; each from 0 to 1 or a little more."""

    height: float
    """Its cosine, and what its words add, above the background; by words alone, its share of the query's words."""
    foreign: float
    """Height, as far as the query's words stand in no text: then meaning has to carry it all."""
    lead: float
    """Root of the way down to the best find of another file; 0 for all that are below it."""
    named: float
    """1 when it holds what the query quotes or names."""
    wholly: float
    """How far it has all the words of a query of few words."""
    brief: float
    """How few words the query has, for there is less to tell a right answer by."""
    first: float
    """1 in the file that comes first."""
    crowded: float
    """How far the background is above the floor: where all texts are of one kind, many are near that do not answer."""
    unknown: float
    """How much of what the query says stands in no text."""
    strange: float
    """Its square: a missing word tells much in the language of the query, all of them that the answer is in another."""
    above: float
    """Height, soon full: a little above the background tells much, and more of it ever less."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A logistic curve: what each piece of evidence is worth."""

    constant: float
    height: float
    foreign: float
    lead: float
    named: float
    wholly: float
    brief: float
    first: float
    crowded: float
    unknown: float = 0.0
    strange: float = 0.0
    above: float = 0.0

    def chance(self, evidence: Evidence) -> float:
        """0 to 1."""
        odds = self.constant + sum(getattr(self, piece.name) * getattr(evidence, piece.name) for piece in _PIECES)
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


_PIECES = fields(Evidence)

WITH_MEANING = Curve(
    constant=-1.81,
    height=0.0,
    foreign=7.23,
    lead=4.94,
    named=4.76,
    wholly=-0.83,
    brief=-8.37,
    first=1.17,
    crowded=-2.83,
    unknown=-5.87,
    strange=2.66,
    above=4.31,
)
# Of models that spread their cosines from 0, as the floor tells; fitted with all-MiniLM-L6-v2.
WITH_SPREAD_MEANING = Curve(
    constant=-4.9, height=3.19, foreign=7.58, lead=7.95, named=1.53, wholly=8.53, brief=-2.99, first=-0.56, crowded=3.69
)
BY_WORDS = Curve(
    constant=-2.49,
    height=0.45,
    foreign=-0.23,
    lead=6.61,
    named=1.06,
    wholly=15.16,
    brief=-13.3,
    first=1.42,
    crowded=0.0,
)


def scores(
    fused: Sequence[FusedCandidate],
    file_of: Mapping[bytes, int],
    similarity: Mapping[bytes, float],
    cosines: Sequence[float],
    floor: float,
    words: int,
) -> Mapping[bytes, int]:
    """0 to 100 for each find of a query of so many `words`, reckoned when it is looked up: a fifth of them is shown.

    `cosines` are of the texts nearest by meaning, best first; none by words alone.
    """
    return _Scores(_Evidences(fused, file_of, similarity, cosines, floor, words), similarity, floor)


def least_score(cosine: float | None, floor: float) -> int:
    """What a find gets for its cosine, whatever else is known of it; `floor` is the model's."""
    return CLOSE if cosine is not None and cosine >= floor + _NEAR * (1 - floor) else 0


def evidence(
    fused: Sequence[FusedCandidate],
    file_of: Mapping[bytes, int],
    similarity: Mapping[bytes, float],
    cosines: Sequence[float],
    floor: float,
    words: int,
) -> Mapping[bytes, Evidence]:
    """What `scores` goes by."""
    return _Evidences(fused, file_of, similarity, cosines, floor, words)


class _Scores(Mapping[bytes, int]):
    """By text, in the order of the list."""

    def __init__(self, known: "_Evidences", similarity: Mapping[bytes, float], floor: float) -> None:
        with_meaning = WITH_SPREAD_MEANING if floor < SPREAD_BELOW else WITH_MEANING
        self._curve = BY_WORDS if known.by_words else with_meaning
        self._known = known
        self._similarity = similarity
        self._floor = floor

    def __getitem__(self, key: bytes) -> int:
        chance = self._curve.chance(self._known[key])
        return max(least_score(self._similarity.get(key), self._floor), round(100 * chance))

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)


class _Evidences(Mapping[bytes, Evidence]):
    """By text, in the order of the list; what all have in common is reckoned once."""

    def __init__(
        self,
        fused: Sequence[FusedCandidate],
        file_of: Mapping[bytes, int],
        similarity: Mapping[bytes, float],
        cosines: Sequence[float],
        floor: float,
        words: int,
    ) -> None:
        self.by_words = not cosines
        self._finds = {find.key: find for find in fused}
        self._file_of = file_of
        self._ground = 0.0 if self.by_words else background(cosines, floor)
        self._scale = 1.0 if self.by_words else 1.0 - floor
        self._value = self._values(fused, similarity)
        of_file: dict[int, float] = {}
        for key, one in self._value.items():
            of_file[file_of[key]] = max(one, of_file.get(file_of[key], -math.inf))
        self._second = sorted([*of_file.values(), -math.inf, -math.inf])[-2]
        self._unknown = 1 - max((find.share for find in fused), default=0.0)
        self._brief = 1 / (1 + words)
        self._crowded = 0.0 if self.by_words else (self._ground - floor) / self._scale
        self._first = file_of[fused[0].key] if fused else None

    def _values(self, fused: Sequence[FusedCandidate], similarity: Mapping[bytes, float]) -> dict[bytes, float]:
        """Cosine and what the words add."""
        if self.by_words:
            return {find.key: find.share for find in fused}
        most = max((find.share for find in fused), default=0.0) or 1.0
        gain, ground = _WORDS_WORTH * self._scale, self._ground
        return {
            find.key: similarity.get(find.key, ground) + gain * find.share * (find.share / most) ** _SHARPNESS
            for find in fused
        }

    def __getitem__(self, key: bytes) -> Evidence:
        find, value = self._finds[key], self._value[key]
        height = max(0.0, (value - self._ground) / self._scale)
        return Evidence(
            height=height,
            foreign=height * self._unknown,
            # Alone in the list, it leads over what is merely near.
            lead=math.sqrt(max(0.0, (value - max(self._second, self._ground)) / self._scale)),
            named=float(find.has_phrases),
            wholly=find.share * self._brief,
            brief=self._brief,
            first=float(self._file_of[key] == self._first),
            crowded=self._crowded,
            unknown=self._unknown,
            strange=self._unknown**2,
            above=height / (height + _HALF_ABOVE),
        )

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._finds)

    def __len__(self) -> int:
        return len(self._finds)


def background(cosines: Sequence[float], floor: float) -> float:
    """Cosine of texts that are near the query and do not answer it."""
    near = cosines[min(_BACKGROUND.start, len(cosines) // 3) : _BACKGROUND.stop]
    return fmean([*near, *[floor] * (_LEAST_BACKGROUND - len(near))])
