"""Which sentences answer a query, and with what probability; pure.

One logistic model orders the sentences; another one gives the probability that the best of them answer the query at
all. Both need no question words and no rules for a language. tests/benchmarks/answers.py fits and measures them.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.searching.query.query_text import split_words
from desktop_search.text import word_forms
from desktop_search.text.sentences import Span
from desktop_search.text.word_forms import PARTED_RUN

MOST_SENTENCES = 3
# Minimum Jaccard similarity of two versions of a sentence, neither of which makes the other less probable.
_ALIKE = 0.6
# Minimum coverage of the query for lexical features; it is lower if query and texts are in different languages.
_WORDS_COUNT = 0.1

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a passage."""

    span: Span
    text: str
    words: frozenset[str]
    """The informative words of the query that it contains, as returned by `pieces`."""
    closeness: float
    """Closeness of its vector to the query; see Centering."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage with sentences."""

    logit: float
    """As in RankedText."""
    coverage: float
    """As in WordMatch."""
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Scored:
    """A sentence with its score, which is comparable with those of other sentences for the same query."""

    passage: int
    """Index of its passage."""
    sentence: Sentence
    score: float


# Weights of closeness, log-odds of the passage, and share of the words.
ORDER = (0.68, 0.78, 2.68)
FEATURES = ("closeness", "lead", "coverage", "words found", "log words", "mass")
# Without weight if the words of the query say nothing.
OF_WORDS = ("coverage", "words found")
# One weight per feature, and the intercept.
BY_WORDS = (0.61, 0.27, 2.38, 1.78, 0.68, 1.47, -7.53)
BY_MEANING = (1.05, 0.30, 0.0, 0.0, -0.48, 0.72, -5.27)


def pieces(words: Sequence[str]) -> frozenset[str]:
    """Folded words; bigrams instead of text in a script without spaces."""
    found: set[str] = set()
    for word in words:
        runs = PARTED_RUN.findall(word)
        found.update(run[at : at + 2] for run in runs for at in range(max(1, len(run) - 1)))
        if not runs:
            found.add(word)
    return frozenset(found)


def order(passages: Sequence[Passage]) -> list[Scored]:
    """All sentences, best first."""
    wanted = frozenset[str]().union(*(one.words for passage in passages for one in passage.sentences))
    scored = [
        Scored(at, one, float(np.dot(ORDER, order_features(passage, one, wanted))))
        for at, passage in enumerate(passages)
        for one in passage.sentences
    ]
    return sorted(scored, key=lambda one: -one.score)


def order_features(passage: Passage, sentence: Sentence, wanted: frozenset[str]) -> tuple[float, float, float]:
    """Features of a sentence; `wanted` are the words of the query that any sentence contains."""
    return sentence.closeness, passage.logit, len(sentence.words) / max(1, len(wanted))


def features(passages: Sequence[Passage], ordered: Sequence[Scored], informative: int) -> Numbers:
    """Features of the best sentences, shape (len(FEATURES),); `informative` is the number of `pieces` of the query."""
    best = ordered[0]
    own = {best.passage, *_alike(passages, best)}
    others = [passage.logit for at, passage in enumerate(passages) if at not in own]
    odds = np.exp(np.array([one.score - best.score for one in ordered]))
    mass = odds[[one.passage in own for one in ordered]].sum() / odds.sum()
    found = frozenset[str]().union(*(one.sentence.words for one in ordered[:MOST_SENTENCES]))
    top = passages[best.passage]
    return np.array(
        [
            best.sentence.closeness,
            top.logit - max(others, default=0.0),
            top.coverage,
            len(found) / max(1, informative),
            math.log(max(1, informative)),
            float(mass),
        ]
    )


def is_by_words(values: Numbers) -> bool:
    """Whether the words of the query are evidence for or against these features."""
    return bool(values[FEATURES.index("coverage")] >= _WORDS_COUNT)


def confidence(values: Numbers) -> float:
    """Probability that sentences with these features answer the query."""
    *weights, constant = BY_WORDS if is_by_words(values) else BY_MEANING
    logit = float(values @ np.array(weights)) + constant
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))


def _alike(passages: Sequence[Passage], best: Scored) -> list[int]:
    """Indexes of other passages with a version of this sentence."""
    words = text_words(best.sentence.text)
    return [
        at
        for at, passage in enumerate(passages)
        if at != best.passage and any(_is_alike(words, text_words(one.text)) for one in passage.sentences)
    ]


def text_words(text: str) -> frozenset[str]:
    """Words of a text, to compare it with others."""
    return pieces([word_forms.fold(word) for word in split_words(text)])


def _is_alike(some: frozenset[str], others: frozenset[str]) -> bool:
    return len(some & others) >= _ALIKE * len(some | others) > 0
