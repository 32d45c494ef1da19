"""Search for similar files, by the vectors of a file's passages, or by its rare words if there is no model."""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from desktop_search.searching.query.query_text import split_words
from desktop_search.searching.rank.ranking import RankedText
from desktop_search.store.sqlite.rows import PassageKey, PassageRow
from desktop_search.text import word_forms
from desktop_search.text.stop_words import stop_words

# Passages of a file to compare, spread evenly over it. On Debian's manuals, a file's other formats and the manual that
# a chapter was cut from then come first (29 of 29, with 4 as well as 16 passages); with the mean of all vectors, in 26
# of 29, and any two long files are similar.
_COMPARED = 8
# Words that represent a text if there is no model.
_RARE_WORDS = 24
_WORDS_WEIGHED = 120


def spread(rows: Sequence[PassageRow]) -> list[PassageRow]:
    """Sample of a file's passages, evenly spaced from the first to the last."""
    if len(rows) <= _COMPARED:
        return list(rows)
    return [rows[int(at)] for at in np.linspace(0, len(rows) - 1, _COMPARED)]


def rank_files(
    nearest: Sequence[Sequence[tuple[bytes, float]]], rows: Mapping[bytes, Sequence[PassageKey]]
) -> tuple[list[RankedText], dict[bytes, float]]:
    """Rank texts by the similarity of their whole files; also returns the highest cosine of each text.

    `nearest` has, for each passage of the source, texts with their cosine, best first. A file's score is the sum of its
    highest cosine in each list; if it is not in a list, the last cosine of that list counts.
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
            # Relative to the minimum that all files get, so that only files in the list need an update.
            totals[file_id] = totals.get(file_id, 0.0) + cosine - least
    places = {file_id: place for place, file_id in enumerate(sorted(totals, key=lambda one: -totals[one]))}
    keys = [key for key in cosines if key in rows]
    dense_rank = {key: at for at, key in enumerate(sorted(keys, key=lambda key: -cosines[key]), 1)}
    keys.sort(key=lambda key: (min(places[row.file_id] for row in rows[key]), -cosines[key]))
    return [RankedText(key, cosines[key], None, dense_rank[key]) for key in keys], cosines


def rare_words(text: str, count: Callable[[str], int], passages: int, least: int) -> list[str]:
    """Keywords of a text by TF-IDF, most informative first.

    `count` returns the number of the index's passages that contain a word; words in fewer than `least` are skipped.
    """
    written = Counter(word.lower() for word in split_words(text))
    telling = [word for word, _ in written.most_common() if len(word) > 1 and word_forms.fold(word) not in stop_words()]
    weights: dict[str, float] = {}
    for word in telling[:_WORDS_WEIGHED]:
        holding = count(word)
        if holding >= least:
            weights[word] = (1 + math.log(written[word])) * math.log(1 + passages / holding)
    return sorted(weights, key=lambda word: -weights[word])[:_RARE_WORDS]
