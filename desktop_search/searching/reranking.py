"""The first finds are read once more, each together with the query, and put in a better order; pure.

What reads them is a cross-encoder, which a few passages keep busy for tenths of a second. What it says is added to the
fused score and never takes its place: it knows nothing of the words' rareness, nor of other languages. nDCG@10 before
and after, ms-marco-MiniLM-L-12-v2, every passage read, on samples of the sets it was tuned on:

    SciFact train, 51 questions .678 .688    LibreOffice help, English, 56 questions .682 .709

With German it lost (XQuAD .993 to .964), and a question in German gained nothing from English paragraphs (.958 to
.955): a model of one language is asked about nothing else.
"""

from collections.abc import Sequence

from desktop_search.chunking.sentences import find_sentences
from desktop_search.embedding.protocol import Scores
from desktop_search.searching.fusion import FusedCandidate
from desktop_search.searching.query_text import QueryText
from desktop_search.searching.snippets import Mark

# Texts read: with 12 the gain is a tenth smaller, with 8 a quarter.
READ = 16
# With fewer read, and of a short list with less than half, the order stays: a part of them says too little.
_LEAST_READ = 8
# Of each text, around the query's words: some 145 tokens.
STRETCH = 600
# And what stands above it.
ABOVE = 150
# What one unit of a score is worth, as a part of the way from "nothing to do with it" to "the same text". Scores go
# from -11 to 11. Half and twice as much were within what so few questions can tell.
WORTH = 0.025
# One or two words are a name, or a word that is looked for as it stands.
_LEAST_WORDS = 3


def is_worth_it(query: QueryText, found: Sequence[FusedCandidate]) -> bool:
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


def reorder(
    fused: Sequence[FusedCandidate], scores: Scores, floor: float
) -> tuple[list[FusedCandidate], dict[bytes, int]]:
    """The same finds with the first in their new order, and how many places each that was read went up.

    `scores` are of the first ones; those without keep their places. `floor` is the cosine below which a text has
    nothing to do with the query.
    """
    worth = WORTH * (1 - floor)
    read = {at: fused[at].score + worth * score for at, score in enumerate(scores) if score is not None}
    order = list(fused)
    moves: dict[bytes, int] = {}
    # Equal ones stay as they are, and what must not be buried stays before the others.
    for place, at in zip(read, sorted(read, key=lambda at: (not fused[at].has_phrases, -read[at])), strict=True):
        order[place] = fused[at]
        moves[fused[at].key] = at - place
    return order, moves
