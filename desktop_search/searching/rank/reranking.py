"""Re-ranking: a cross-encoder reads the top results with the query, and its scores change their log-odds; pure.

Its score is added and never replaces the rest: the cross-encoder knows nothing of how rare words are, nor of other
languages. With German it lost (XQuAD .993 to .964), and a German question gained nothing from English paragraphs (.958
to .955): a model of one language is asked about nothing else.
"""

from collections.abc import Sequence
from dataclasses import replace

from desktop_search.embedding.interfaces import Scores
from desktop_search.searching.query.query_text import QueryText
from desktop_search.searching.rank.ranking import RankedText
from desktop_search.searching.snippets import Mark
from desktop_search.text.sentences import find_sentences

# Texts that are re-ranked: with 12 the gain is a tenth smaller, with 8 a quarter.
READ = 16
# With fewer scores, or less than half of a short list, the order does not change: too few can be compared.
_LEAST_READ = 8
# Characters of each text, around the words of the query: some 145 tokens.
STRETCH = 600
# Characters of title and headings.
ABOVE = 150
# Log-odds per unit of a score. Scores are -11 to 11.
WORTH = 0.3
# The score that changes nothing.
NEUTRAL = -6.0
# One or two words are a name, or a word that is searched for literally.
_LEAST_WORDS = 3


def is_worth_it(query: QueryText, found: Sequence[RankedText]) -> bool:
    """False where the order is right as it is: for what must stand in the text as quoted, names, and a single find."""
    return len(query.words) >= _LEAST_WORDS and not query.phrases and len(found) > 1


def to_read(title: str | None, heading: Sequence[str], text: str, marks: Sequence[Mark]) -> str:
    """Title and headings, which often name what the text only calls "it", then the part of the text that matters."""
    above = ". ".join(dict.fromkeys(filter(None, [title, *heading])))[:ABOVE]
    part = stretch(text, marks)
    return f"{above}\n{part}" if above else part


def stretch(text: str, marks: Sequence[Mark]) -> str:
    """The part of a text that is read: where most of the query's words stand together, from the start of a sentence."""
    if len(text) <= STRETCH:
        return text
    last = len(text) - STRETCH
    starts = [0, *(start for start, _, _ in find_sentences(text, 0, len(text)) if start <= last)]
    # The end of the text, from the start of a word.
    starts.append(text.find(" ", last) + 1 or last)

    def words(start: int) -> int:
        return len({text[a:b].lower() for a, b in marks if start <= a and b <= start + STRETCH})

    best = max(starts, key=lambda start: (words(start), -start))
    return text[best : best + STRETCH]


def is_enough(scores: Scores) -> bool:
    """True when as many were read in time as make a better order."""
    return sum(score is not None for score in scores) >= max(1, min(_LEAST_READ, -(-len(scores) // 2)))


def reorder(ranked: Sequence[RankedText], scores: Scores) -> tuple[list[RankedText], dict[bytes, int]]:
    """The texts in their new order, and how many places each that was read moved up.

    `scores` are of the first texts. Texts without a score keep their log-odds.
    """
    read = {at: score for at, score in enumerate(scores) if score is not None}
    changed = [
        replace(text, logit=text.logit + WORTH * (read[at] - NEUTRAL)) if at in read else text
        for at, text in enumerate(ranked)
    ]
    places = sorted(range(len(changed)), key=lambda at: -changed[at].logit)
    moves = {ranked[at].key: at - place for place, at in enumerate(places) if at in read}
    return [changed[at] for at in places], moves
