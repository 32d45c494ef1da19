"""What in a query is a name of one thing: a part number, a date, a file's name, a number."""

import re

from desktop_search.searching.query.query_text import split_words

# Fewer characters are a chapter's number or a size.
_SHORTEST = 3
_INSIDE = re.compile(r"\w[._/\\@:#-]+\w")


def identifiers(text: str) -> list[str]:
    """Pieces between blanks that hold a digit, or are put together by something else than a hyphen alone."""
    found = []
    for piece in dict.fromkeys(text.split()):
        bare = piece.strip("\"'()[]{}<>«»“”„,;:!?.…")
        words = split_words(bare)
        has_digit = any(c.isdigit() for c in bare)
        is_joined = len(words) > 1 and _INSIDE.search(bare) is not None and re.search(r"[._/\\@]", bare) is not None
        if sum(map(len, words)) >= _SHORTEST and (has_digit or is_joined):
            found.append(bare)
    return found
