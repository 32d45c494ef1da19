"""Ranking: one sorted list of the candidates of lexical and dense search; pure.

A logistic regression on a few features gives the probability that a text answers the query. The list is sorted by it,
and the user sees it as a percentage. tests/benchmarks/calibrate.py fits the weights; QUALITY.md has the ablation.
"""

import math
from collections.abc import Mapping, Sequence

import numpy as np

from desktop_search.domain.lazy_dataclass import dataclass

# Results below this probability, in percent, are weak matches.
CLOSE = 25
# Length in characters at which the feature for short texts is half of its maximum.
_SHORT = 50
# The text at this rank shows what unrelated texts of the index have in common with the query; answers have fewer texts.
_BACKGROUND_RANK = 20
# Log-odds added for a file whose name equals the query, so that it is first.
_EXACT_NAME = 20.0
# Log-odds subtracted for a text without the quoted phrases, so that it is last.
_NO_PHRASE = 20.0
# Recognized text of this confidence or more counts as the file's own text. Not fitted: clean print has .95 and more.
_SURE = 0.9
# Log-odds subtracted for recognized text of confidence 0, in proportion above it: .67 at .7, the least confidence of a
# line of PP-OCR, which halves the odds. Not fitted.
_DOUBT = 3.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text to rank, with its features."""

    key: bytes
    closeness: float | None = None
    """See Centering; None if the text has no vector."""
    share: float = 0.0
    """This and the next two as in WordMatch, for the best of its passages."""
    coverage: float = 0.0
    name_coverage: float = 0.0
    is_named: bool = False
    """As in LexicalHit."""
    has_phrases: bool = True
    """Whether it contains the quoted phrases; True if the query has none."""
    is_exactly_named: bool = False
    length: int = 0
    """Length of the text, in characters."""
    confidence: float | None = None
    """As in Passage, of the passage that was recognized best; None if one is the own text of its file."""


@dataclass(frozen=True, slots=True)
class RankedText:
    """A ranked text."""

    key: bytes
    logit: float
    """Log-odds that it answers the query; the cosine in a search for similar files."""
    lexical_rank: int | None = None
    """Rank in lexical search alone, from 1; None if it contains no word of the query."""
    dense_rank: int | None = None
    """Rank in dense search alone, from 1."""

    @property
    def score(self) -> int:
        """Probability that it answers the query, in percent."""
        return round(100 / (1 + math.exp(-max(-30.0, min(30.0, self.logit)))))


FEATURES = (
    "closeness",
    "share",
    "coverage above background",
    "name",
    "named",
    "closeness if words are missing",
    "words missing",
    "log words",
    "closeness of short text",
    "level",
    "background coverage",
)
# One weight per feature, and the intercept, fitted by calibrate.py on the train halves of the evaluation sets: first
# the order of the texts of a query; then the level, which is the scale of that order, the weights of the features that
# are equal for all texts of a query, and the intercept (EXPERIMENTS.md, "Fits of the ranking weights").
WITH_VECTORS = (0.74, 0.63, 3.03, 4.17, 3.46, 1.96, -1.0, 0.28, -0.22, -0.94, 3.47, -5.36)
LEXICAL_ONLY = (0.0, 5.36, 3.5, 3.91, 2.0, 0.0, 4.2, 1.34, 0.0, -0.52, -1.75, -9.57)


def features(candidates: Sequence[Candidate], words: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Feature matrix, shape (candidates, len(FEATURES)); `words` is the number of words of the query."""
    missing = 1 - max((candidate.coverage for candidate in candidates), default=0.0)
    # In a language without spaces, or in an index of many, any text contains many of a long query's words.
    background = _background([candidate.coverage for candidate in candidates])
    level = _background(
        [c.closeness for c in candidates if c.closeness is not None] or [c.share * c.coverage for c in candidates]
    )
    rows = [
        (
            closeness := candidate.closeness or 0.0,
            candidate.share,
            max(0.0, candidate.coverage - background),
            candidate.name_coverage,
            candidate.is_named,
            closeness * missing,
            missing,
            math.log(max(1, words)),
            # Vectors of short texts are close to many queries.
            closeness / (1 + candidate.length / _SHORT),
            level,
            background,
        )
        for candidate in candidates
    ]
    return np.array(rows, np.float64).reshape(-1, len(FEATURES))


def _background(values: Sequence[float]) -> float:
    return sorted(values, reverse=True)[_BACKGROUND_RANK - 1] if len(values) >= _BACKGROUND_RANK else 0.0


def fixed_log_odds(candidate: Candidate) -> float:
    """Log-odds that are not fitted.

    A file named like the query is first, a text without a quoted phrase last, and recognized text loses in proportion
    to what its confidence lacks of `_SURE`.
    """
    doubt = max(0.0, _SURE - candidate.confidence) if candidate.confidence is not None else 0.0
    return _EXACT_NAME * candidate.is_exactly_named - _NO_PHRASE * (not candidate.has_phrases) - _DOUBT * doubt / _SURE


def rank(candidates: Sequence[Candidate], words: int) -> list[RankedText]:
    """All candidates for a query of `words` words, most probable first."""
    by_words = all(candidate.closeness is None for candidate in candidates)
    *weights, constant = LEXICAL_ONLY if by_words else WITH_VECTORS
    logits = features(candidates, words) @ np.array(weights) + constant
    lexical_rank = _ranks({c.key: c.share for c in candidates if c.share})
    dense_rank = _ranks({c.key: c.closeness for c in candidates if c.closeness is not None})
    ranked = [
        RankedText(
            c.key,
            logit + fixed_log_odds(c),
            lexical_rank.get(c.key),
            dense_rank.get(c.key),
        )
        for c, logit in zip(candidates, logits.tolist(), strict=True)
    ]
    return sorted(ranked, key=lambda text: -text.logit)


def _ranks(values: Mapping[bytes, float]) -> dict[bytes, int]:
    return {key: rank for rank, key in enumerate(sorted(values, key=lambda key: -values[key]), 1)}
