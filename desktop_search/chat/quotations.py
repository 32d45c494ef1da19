"""Finds a quotation in the passage that it is said to be from; pure."""

import re
from difflib import SequenceMatcher

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.viewing.passage_locator import Folded, fold

# Minimum share of matching letters of a quotation that is not literal.
LEAST_SIMILARITY = 0.8
# Shorter quotations match by chance. Digits and letters of dense scripts count more.
LEAST_WEIGHT = 8
_WEIGHT_OF_DENSE = 3
# Longer quotations are matched exactly only, because the comparison takes quadratic time.
MOST_COMPARED = 1_200
# Shorter matching blocks are coincidental.
_SEED = 4
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Where a quotation is in its passage."""

    start: int
    end: int
    """Half-open range of characters."""
    similarity: float = 1.0
    """1 if at most case, white space and punctuation differ."""


def find_quotation(quote: str, passage: str) -> Quotation | None:
    """Search literally, then without case, white space and punctuation, then for text of at least 80 % of the letters.

    A quotation with other numbers than the passage is not found.
    """
    quote = quote.strip()
    wanted = fold(quote)
    if _weight(wanted.letters) < LEAST_WEIGHT:
        return None
    at = passage.find(quote)
    if at >= 0:
        return Quotation(at, at + len(quote))
    text = fold(passage)
    at = text.letters.find(wanted.letters)
    if at >= 0:
        return _quotation(text, at, at + len(wanted.letters), 1.0)
    if len(wanted.letters) > MOST_COMPARED:
        return None
    return _similar(wanted.letters, text, quote, passage)


def _similar(wanted: str, text: Folded, quote: str, passage: str) -> Quotation | None:
    matcher = SequenceMatcher(None, text.letters, wanted, autojunk=False)
    seed = matcher.find_longest_match()
    if seed.size < _SEED:
        return None
    margin = len(wanted) // 5
    low = max(0, seed.a - seed.b - margin)
    high = min(len(text.letters), seed.a - seed.b + len(wanted) + margin)
    matcher.set_seq1(text.letters[low:high])
    blocks = [block for block in matcher.get_matching_blocks() if block.size >= _SEED]
    first, last = blocks[0], blocks[-1]
    start, end = low + first.a, low + last.a + last.size
    similarity = 2 * sum(block.size for block in blocks) / (len(wanted) + end - start)
    if similarity < LEAST_SIMILARITY:
        return None
    found = _quotation(text, start, end, similarity)
    is_same_number = set(_DIGITS.findall(quote)) <= set(_DIGITS.findall(passage[found.start : found.end]))
    return found if is_same_number else None


def _quotation(text: Folded, start: int, end: int, similarity: float) -> Quotation:
    return Quotation(text.places[start], text.places[end - 1] + 1, similarity)


def _weight(letters: str) -> int:
    return sum(1 if letter < "\u0e00" and not letter.isdigit() else _WEIGHT_OF_DENSE for letter in letters)
