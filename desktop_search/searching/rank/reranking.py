"""Re-ranking: a cross-encoder scores the top results with the query, and the scores change their log-odds; pure.

Its score is added to the others and does not replace them: the cross-encoder knows neither how rare words are nor other
languages. It lost on German (XQuAD .993 to .964), and a German question gained nothing from English paragraphs (.958 to
.955), so a monolingual model is used only for its own language.
"""

from collections.abc import Sequence
from dataclasses import replace

from desktop_search.embedding.interfaces import Scores
from desktop_search.searching.query.query_text import QueryText
from desktop_search.searching.rank.ranking import RankedText
from desktop_search.searching.snippets import Mark
from desktop_search.text.sentences import find_sentences

# Number of re-ranked texts: with 12, the gain is a tenth smaller, with 8 a quarter.
READ = 16
# With fewer scores, or less than half of a short list, the order does not change: too few are comparable.
_LEAST_READ = 8
# Characters of each text, around the words of the query: about 145 tokens.
STRETCH = 600
# Characters of title and headings.
ABOVE = 150
# Log-odds per unit of a score. Scores range from -11 to 11.
WORTH = 0.3
# The score that leaves the log-odds unchanged.
NEUTRAL = -6.0
# Queries of one or two words are names, or words to find literally.
_LEAST_WORDS = 3


def is_worth_it(query: QueryText, found: Sequence[RankedText]) -> bool:
    """Whether re-ranking can improve the order; not for quoted phrases, names and single results."""
    return len(query.words) >= _LEAST_WORDS and not query.phrases and len(found) > 1


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


def is_enough(scores: Scores) -> bool:
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
    places = sorted(range(len(changed)), key=lambda at: -changed[at].logit)
    moves = {ranked[at].key: at - place for place, at in enumerate(places) if at in read}
    return [changed[at] for at in places], moves
