"""Two ranked lists become one; pure."""

from collections.abc import Sequence
from dataclasses import dataclass

# Reciprocal rank fusion's usual 60 makes ranks 1 and 10 nearly equal.
RANK_OFFSET = 20
# How fast a hit by words loses its say as it covers less of what the query says.
SHARE_POWER = 2.0
WORDS_WEIGHT = 1.0


@dataclass(frozen=True, slots=True)
class WordsCandidate:
    """One text found by its words."""

    key: bytes
    share: float
    """How much of what the query says it covers, 0 to 1: its BM25 against the sum of the query words' weights."""
    has_phrases: bool = False
    """True when every quoted phrase of the query stands in it; such texts come first."""


@dataclass(frozen=True, slots=True)
class MeaningCandidate:
    """One text found by its vector."""

    key: bytes
    similarity: float


@dataclass(frozen=True, slots=True)
class FusedCandidate:
    """One text of either list, with its rank in each, from 1."""

    key: bytes
    score: float
    words_rank: int | None
    meaning_rank: int | None


def fuse(words: Sequence[WordsCandidate], meaning: Sequence[MeaningCandidate]) -> list[FusedCandidate]:
    """Both lists, best first and each key once in each, as one list, best first."""
    words_at = {c.key: (rank, c) for rank, c in enumerate(words, 1)}
    meaning_at = {c.key: rank for rank, c in enumerate(meaning, 1)}
    fused = [_fused(key, words_at.get(key), meaning_at.get(key)) for key in dict.fromkeys([*words_at, *meaning_at])]
    first = {c.key for c in words if c.has_phrases}
    return sorted(fused, key=lambda f: (f.key not in first, -f.score))


def _fused(key: bytes, by_words: tuple[int, WordsCandidate] | None, meaning_rank: int | None) -> FusedCandidate:
    score = 0.0
    if by_words:
        rank, candidate = by_words
        score += WORDS_WEIGHT * candidate.share**SHARE_POWER / (RANK_OFFSET + rank)
    if meaning_rank:
        score += 1 / (RANK_OFFSET + meaning_rank)
    return FusedCandidate(key, score, by_words[0] if by_words else None, meaning_rank)
