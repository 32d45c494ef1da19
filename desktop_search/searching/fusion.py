"""Two ranked lists become one; pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

# Not reciprocal rank, which forgets how much a hit by words knows of the query: a question in German finds "die" and a
# name in English texts, and their ranks bury the nearest by meaning. nDCG@10, multilingual-e5-small:
#                                       words  meaning  ranks, plain  ranks x share  this
#   SciFact train                        .689     .668          .718              -  .725
#   XQuAD German asks English            .472     .914          .690           .917  .92
#   XQuAD German asks German             .916     .955          .958           .960  .97
#   XQuAD German asks twelve languages   .271     .566          .342           .453  .559
# What a text that has all the words gains, as a part of the way from "nothing to do with it" to "the same text".
# Two thirds of it cost SciFact .003; a third more takes XQuAD Thai asks twelve languages .031 below meaning alone.
WORDS_WORTH = 0.28
# How fast the gain goes down below the best hit: in an index of many languages every text in the language of the query
# shares some of its words, and would come before the answers in the others. Without it German asks twelve languages is
# between .46 and .51, with 2 it is .549; with 6 SciFact loses .003.
SHARPNESS = 4


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
    words_rank = {c.key: rank for rank, c in enumerate(words, 1)}
    meaning_rank = {key: rank for rank, key in enumerate(meaning, 1)}
    most = max((c.share for c in words), default=0.0) or 1.0
    gains = {c.key: WORDS_WORTH * (1 - floor) * c.share * (c.share / most) ** SHARPNESS for c in words}
    unknown = _likely_similarity(words, meaning, similarity)
    fused = []
    for key in dict.fromkeys([*words_rank, *meaning_rank]):
        score = similarity.get(key, unknown) + gains.get(key, 0.0)
        fused.append(FusedCandidate(key, score, words_rank.get(key), meaning_rank.get(key)))
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
