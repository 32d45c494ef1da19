"""What is like a file, a passage or a text: by the vectors of its passages, else by its rare words."""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from desktop_search.searching.query.query_text import split_words
from desktop_search.searching.rank.ranking import RankedText
from desktop_search.store.sqlite.rows import PassageKey, PassageRow
from desktop_search.text import word_forms
from desktop_search.text.stop_words import stop_words

# Passages of a file that are compared, spread over all of it. On Debian's manuals a file's other formats, and the
# manual a chapter was cut from, then come before everything else (29 of 29, with four passages as with sixteen); by
# the mean of all its vectors it is 26 of 29, and a long file is like every other long one.
_COMPARED = 8
# Words that stand for a text where there is no model.
_RARE_WORDS = 24
_WORDS_WEIGHED = 120


def spread(rows: Sequence[PassageRow]) -> list[PassageRow]:
    """Some of a file's passages, from the first to the last."""
    if len(rows) <= _COMPARED:
        return list(rows)
    return [rows[int(at)] for at in np.linspace(0, len(rows) - 1, _COMPARED)]


def rank_files(
    nearest: Sequence[Sequence[tuple[bytes, float]]], rows: Mapping[bytes, Sequence[PassageKey]]
) -> tuple[list[RankedText], dict[bytes, float]]:
    """Texts of the files that are nearest as a whole first; and the greatest cosine of each text.

    `nearest` has, for each passage of what is asked about, texts with their cosine, best first. A file counts by the
    sum of what it has nearest to each of them; where it has nothing in a list, as the last of that list.
    """
    totals: dict[int, float] = {}
    cosines: dict[bytes, float] = {}
    for found in nearest:
        best: dict[int, float] = {}
        for key, cosine in found:
            cosines[key] = max(cosine, cosines.get(key, -1.0))
            for row in rows.get(key, ()):
                best[row.file_id] = max(cosine, best.get(row.file_id, -1.0))
        least = found[-1][1] if found else 0.0
        for file_id, cosine in best.items():
            # What all get anyway need not be added.
            totals[file_id] = totals.get(file_id, 0.0) + cosine - least
    places = {file_id: place for place, file_id in enumerate(sorted(totals, key=lambda one: -totals[one]))}
    keys = [key for key in cosines if key in rows]
    dense_rank = {key: at for at, key in enumerate(sorted(keys, key=lambda key: -cosines[key]), 1)}
    keys.sort(key=lambda key: (min(places[row.file_id] for row in rows[key]), -cosines[key]))
    return [RankedText(key, cosines[key], None, dense_rank[key]) for key in keys], cosines


def rare_words(text: str, count: Callable[[str], int], passages: int, least: int) -> list[str]:
    """The words that say most of what a text is about, most telling first.

    `count` tells how many of the index's passages hold a word; those that fewer than `least` have are of no use.
    """
    written = Counter(word.lower() for word in split_words(text))
    telling = [word for word, _ in written.most_common() if len(word) > 1 and word_forms.fold(word) not in stop_words()]
    weights: dict[str, float] = {}
    for word in telling[:_WORDS_WEIGHED]:
        holding = count(word)
        if holding >= least:
            weights[word] = (1 + math.log(written[word])) * math.log(1 + passages / holding)
    return sorted(weights, key=lambda word: -weights[word])[:_RARE_WORDS]
