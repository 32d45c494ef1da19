"""Re-ranking: the top results are compared with the query once more, in more detail; pure.

A cross-encoder scores each text with the query. Its score is added to the others and does not replace them: the
cross-encoder knows neither how rare words are nor other languages. It lost on German (XQuAD .993 to .964), and a German
question gained nothing from English paragraphs (.958 to .955), so a monolingual one is used only for its own language.

Queries in other languages are compared with the sentences of each text: the vector of a passage covers all of its
topics, while the answer is often one sentence (EXPERIMENTS.md, "Vectors of sentences").
"""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace

from desktop_search.embedding.interfaces import Scores
from desktop_search.searching.query.query_text import QueryText
from desktop_search.searching.rank.ranking import Candidate, RankedText, rank
from desktop_search.searching.snippets import Mark
from desktop_search.text import word_forms
from desktop_search.text.sentences import find_sentences

# Number of re-ranked texts: with 12, the gain is a tenth smaller, with 8 a quarter.
READ = 16
# The same, if they are compared by their sentences: as good as 16 (EXPERIMENTS.md, "Vectors of sentences").
COMPARED = 12
# With fewer scores, or less than half of a short list, the order does not change: too few are comparable.
_LEAST_READ = 8
# Characters of each text, around the words of the query: about 145 tokens.
STRETCH = 600
# Characters of title and headings.
ABOVE = 150
# Log-odds per unit of a score. Scores range from -11 to 11.
WORTH = 0.2
# The score that leaves the log-odds unchanged.
NEUTRAL = -6.0
# Queries of one or two words are names, or words to find literally.
_LEAST_WORDS = 3
# Approximate, for scripts without spaces.
_CHARACTERS_A_WORD = 3
# Weight of the best sentence; the rest is that of the whole text.
_BEST_SENTENCE = 0.5


def is_worth_it(query: QueryText, found: Sequence[RankedText]) -> bool:
    """Whether re-ranking can improve the order; not for quoted phrases, names and single results."""
    return is_sentence(query) and not query.phrases and len(found) > 1


def is_sentence(query: QueryText) -> bool:
    """Whether a query has enough words to be a question or description rather than a name."""
    return _words(query) >= _LEAST_WORDS


def _words(query: QueryText) -> int:
    terms = word_forms.query_terms(query.text)
    return sum(-(-len(term.text) // _CHARACTERS_A_WORD) if term.parted else 1 for term in terms)


def to_read(title: str | None, heading: Sequence[str], text: str, marks: Sequence[Mark]) -> str:
    """Input of the cross-encoder: title and headings, as they often name what the text calls "it"; then an excerpt."""
    above = ". ".join(dict.fromkeys(filter(None, [title, *heading])))[:ABOVE]
    part = stretch(text, marks)
    return f"{above}\n{part}" if above else part


def stretch(text: str, marks: Sequence[Mark]) -> str:
    """Excerpt with most words of the query, starting at a sentence."""
    if len(text) <= STRETCH:
        return text
    last = len(text) - STRETCH
    starts = [0, *(start for start, _, _ in find_sentences(text, 0, len(text)) if start <= last)]
    # The end of the text, starting at a word.
    starts.append(text.find(" ", last) + 1 or last)

    def words(start: int) -> int:
        return len({text[a:b].lower() for a, b in marks if start <= a and b <= start + STRETCH})

    best = max(starts, key=lambda start: (words(start), -start))
    return text[best : best + STRETCH]


def is_enough(scores: Sequence[object | None]) -> bool:
    """Whether enough texts were scored in time for a better order."""
    return sum(score is not None for score in scores) >= max(1, min(_LEAST_READ, -(-len(scores) // 2)))


def reorder(ranked: Sequence[RankedText], scores: Scores) -> tuple[list[RankedText], dict[bytes, int]]:
    """The texts in their new order, and the number of places that each scored one moved up.

    `scores` belong to the first texts. Texts without a score keep their log-odds.
    """
    read = {at: score for at, score in enumerate(scores) if score is not None}
    changed = [
        replace(text, logit=text.logit + WORTH * (read[at] - NEUTRAL)) if at in read else text
        for at, text in enumerate(ranked)
    ]
    changed.sort(key=lambda text: -text.logit)
    return changed, _moves(ranked, changed, {ranked[at].key for at in read})


def reorder_by_sentences(
    ranked: Sequence[RankedText], candidates: Sequence[Candidate], words: int, best: Mapping[bytes, float]
) -> tuple[list[RankedText], dict[bytes, int]]:
    """Like `reorder`; `best` is the closeness of the best sentence of each text that was compared.

    `candidates` and `words` are the arguments of `rank` that resulted in `ranked`.
    """
    mixed = rank([replace(c, closeness=_mixed(c.closeness, best.get(c.key))) for c in candidates], words)
    logits = {text.key: text.logit for text in mixed}
    changed = sorted((replace(text, logit=logits[text.key]) for text in ranked), key=lambda text: -text.logit)
    return changed, _moves(ranked, changed, best.keys())


def _mixed(whole: float | None, sentence: float | None) -> float | None:
    if whole is None or sentence is None:
        return whole
    return (1 - _BEST_SENTENCE) * whole + _BEST_SENTENCE * sentence


def _moves(before: Sequence[RankedText], after: Sequence[RankedText], compared: Container[bytes]) -> dict[bytes, int]:
    places = {text.key: place for place, text in enumerate(before)}
    return {text.key: places[text.key] - place for place, text in enumerate(after) if text.key in compared}
