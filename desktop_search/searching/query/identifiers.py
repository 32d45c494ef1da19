"""Identifiers in a query: part numbers, dates, file names, numbers."""

import re

from desktop_search.searching.query.query_text import split_words

# Shorter ones are chapter numbers or sizes.
_SHORTEST = 3
_INSIDE = re.compile(r"\w[._/\\@:#-]+\w")


def identifiers(text: str) -> list[str]:
    """Whitespace-separated parts with a digit, or joined by punctuation other than a hyphen alone."""
    found = []
    for piece in dict.fromkeys(text.split()):
        bare = piece.strip("\"'()[]{}<>«»“”„,;:!?.…")
        words = split_words(bare)
        has_digit = any(c.isdigit() for c in bare)
        is_joined = len(words) > 1 and _INSIDE.search(bare) is not None and re.search(r"[._/\\@]", bare) is not None
        if sum(map(len, words)) >= _SHORTEST and (has_digit or is_joined):
            found.append(bare)
    return found
