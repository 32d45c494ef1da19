"""Two ranked lists become one; pure."""

import math
from collections.abc import Sequence
from statistics import fmean

from desktop_search.domain.records import dataclass

# Not reciprocal rank, which forgets how much a hit by words knows of the query: a question in German finds "die" and a
# name in English texts, and their ranks bury the nearest by meaning. nDCG@10, multilingual-e5-small, as it
# was while questions were asked in their own language (QUALITY.md has what came after):
#                                       words  meaning  ranks, plain  ranks x share  this
#   SciFact train                        .712     .677          .732           .732  .748
#   LibreOffice's help, English          .692     .691          .730           .729  .729
#   XQuAD German asks English            .472     .914          .690           .901  .920
#   XQuAD German asks German             .916     .955          .958           .957  .971
#   XQuAD Thai asks twelve languages     .203     .387          .216           .233  .380
# What a text that has all the words gains, as a part of the way from "nothing to do with it" to "the same text".
WORDS_WORTH = 0.37
# What a text with a part of the words gains of that: by its share, and by its share beside the best, where it goes
# down fast. In an index of many languages every text in the language of the query shares some of its words, and would
# come before the answers in the others.
SHARE_POWER = 0.5
SHARPNESS = 4
# How fast it goes down with the distance to the nearest by meaning, as a part of the same way: words choose among what
# is near. Mean of 12 sets of help and XQuAD above the better half, and the worst of them: .15 +.009 and -.033,
# .1 +.012 and -.020, .07 +.016 and -.004, .05 +.014 and +.001; .05 costs help de .012.
REACH = 0.07
# Of models that spread their cosines from 0, as the floor tells: what is near is farther apart there. all-MiniLM-L6-v2
# through the program, against the .37 and .15 that were here before: SciFact train .725 -> .746, help en .716 -> .710,
# XQuAD en .984 -> .983, long documents .731 -> .766 (words alone .770). QUALITY.md has what lies between.
SPREAD_WORTH = 1.2
SPREAD_REACH = 0.6
SPREAD_BELOW = 0.5
# Of a query of few words the order by words tells more than the shares, which are much alike: help en .718 -> .729. The
# fourth hit gains half of this. Letting words reach farther there (.75, with .11 of this) was no better within a
# language, and took help from .358 to .346 in German asking English and from .392 to .365 the other way round.
FEW_WORDS = 4
RANK_WORTH = 0.15
RANK_CONSTANT = 3


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
    share: float = 0.0
    has_phrases: bool = False
    """Both as in WordsCandidate."""


def fuse(
    words: Sequence[WordsCandidate],
    meaning: Sequence[bytes],
    similarity: dict[bytes, float],
    floor: float,
    *,
    is_short: bool = False,
) -> list[FusedCandidate]:
    """Both lists, best first and each key once in each, as one list, best first.

    `similarity` has the cosine of every key that has a vector, `floor` is the cosine below which a text has nothing to
    do with the query.
    """
    words_rank = {c.key: rank for rank, c in enumerate(words, 1)}
    meaning_rank = {key: rank for rank, key in enumerate(meaning, 1)}
    most = max((c.share for c in words), default=0.0) or 1.0
    by_words = {c.key: c for c in words}
    unknown = _likely_similarity(words, meaning, similarity)
    nearest = max(similarity.values(), default=unknown)
    way = 1 - floor
    worth, reach = (SPREAD_WORTH, SPREAD_REACH) if floor < SPREAD_BELOW else (WORDS_WORTH, REACH)
    gains = {}
    for rank, c in enumerate(words):
        gain = worth * c.share**SHARE_POWER * (c.share / most) ** SHARPNESS
        if is_short:
            gain += RANK_WORTH * RANK_CONSTANT / (RANK_CONSTANT + rank)
        behind = max(0.0, nearest - similarity.get(c.key, unknown))
        gains[c.key] = way * gain * math.exp(-behind / (way * reach))
    fused = []
    for key in dict.fromkeys([*words_rank, *meaning_rank]):
        score = similarity.get(key, unknown) + gains.get(key, 0.0)
        word = by_words.get(key) or WordsCandidate(key, 0.0)
        ranks = words_rank.get(key), meaning_rank.get(key)
        fused.append(FusedCandidate(key, score, *ranks, word.share, word.has_phrases))
    return sorted(fused, key=lambda f: (not f.has_phrases, -f.score))


def _likely_similarity(
    words: Sequence[WordsCandidate], meaning: Sequence[bytes], similarity: dict[bytes, float]
) -> float:
    """For texts found by words whose vector is not there yet: as similar as the others found so, else middling."""
    known = [similarity[c.key] for c in words if c.key in similarity]
    if not known and meaning:
        known = [similarity[meaning[0]], similarity[meaning[-1]]]
    return fmean(known) if known else 0.0
