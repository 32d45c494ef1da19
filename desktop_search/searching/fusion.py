"""Two ranked lists become one; pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

# What all the words of a query are worth, as a part of the way from "nothing to do with it" to "the same text".
WORDS_WORTH = 0.4


@dataclass(frozen=True, slots=True)
class WordsCandidate:
    """One text found by its words."""

    key: bytes
    share: float
    """How much of what the query says it covers, 0 to 1: its BM25 against the sum of the query words' weights."""
    has_phrases: bool = False
    """True when every quoted phrase of the query stands in it; such texts come first."""


@dataclass(frozen=True, slots=True)
class FusedCandidate:
    """One text of either list, with its rank in each, from 1."""

    key: bytes
    score: float
    words_rank: int | None
    meaning_rank: int | None


def fuse(
    words: Sequence[WordsCandidate], meaning: Sequence[bytes], similarity: dict[bytes, float], floor: float
) -> list[FusedCandidate]:
    """Both lists, best first and each key once in each, as one list, best first.

    `similarity` has the cosine of every key that has a vector, `floor` is the cosine below which a text has nothing to
    do with the query.
    """
    by_words = {c.key: (rank, c) for rank, c in enumerate(words, 1)}
    by_meaning = {key: rank for rank, key in enumerate(meaning, 1)}
    worth = WORDS_WORTH * (1 - floor)
    unknown = _likely_similarity(words, meaning, similarity)
    fused = []
    for key in dict.fromkeys([*by_words, *by_meaning]):
        rank, candidate = by_words.get(key, (None, None))
        score = similarity.get(key, unknown) + (worth * candidate.share if candidate else 0.0)
        fused.append(FusedCandidate(key, score, rank, by_meaning.get(key)))
    first = {c.key for c in words if c.has_phrases}
    return sorted(fused, key=lambda f: (f.key not in first, -f.score))


def _likely_similarity(
    words: Sequence[WordsCandidate], meaning: Sequence[bytes], similarity: dict[bytes, float]
) -> float:
    """For texts found by words whose vector is not there yet: as similar as the others found so, else middling."""
    known = [similarity[c.key] for c in words if c.key in similarity]
    if not known and meaning:
        known = [similarity[meaning[0]], similarity[meaning[-1]]]
    return fmean(known) if known else 0.0
