"""Precision of the grouping under "3 more like this". Prints a Markdown table.

    python tests/benchmarks/folding.py CATALOG [--queries 300] [--show N]

CATALOG is an index of real files, such as `known_items.py --work DIR` keeps in DIR/index. Questions are drawn with a
fixed seed: some consecutive words of a passage, searched by words. The ground truth is independent of the program's
method and uses shingles of five words: the share of the passage a grouped file was found by that is in the whole text
of the file above it, and the similarity of the two whole texts. Nearly equal files that are shown separately count as
missed.
"""

import argparse
import os
import random
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from pathlib import Path

from desktop_search.domain.queries import FileHit, SearchMode, SearchQuery
from desktop_search.searching.searcher import Searcher
from desktop_search.store.catalog.catalog import Catalog

SEED = 20261122
RUN = 5
WORDS_ASKED = 4
FILES_ASKED_FOR = 10
# Scripts without spaces are split into characters.
_TOKEN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
_WORD = re.compile(r"[^\W\d_]{3,}")
# Share of the passage a file was found by that is in the file above it, from which the passage counts as the same.
SAME_PASSAGE = 0.8
# Similarity of two whole texts from which they count as the same: versions, formats and copies.
SAME_WHOLE = 0.5
# Similarity of two files from which showing both counts as a miss.
CLEARLY_SAME = 0.9

Runs = frozenset[tuple[str, ...]]


def runs_of(text: str) -> Runs:
    """Every shingle of five words; a shorter text is one shingle."""
    tokens = _TOKEN.findall(text.casefold())
    return frozenset(tuple(tokens[at : at + RUN]) for at in range(max(1, len(tokens) - RUN + 1)))


class Judge:
    """Compares texts of one catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self.whole = lru_cache(maxsize=200)(self._whole)

    def _whole(self, path: str) -> Runs:
        row = self._catalog.files.by_path(Path(path))
        assert row is not None, path
        return runs_of("\n".join(passage.text for passage in self._catalog.passages.of_file(row.id)))

    def alike(self, one: str, other: str) -> float:
        """Jaccard similarity of the two whole texts."""
        a, b = self.whole(one), self.whole(other)
        return len(a & b) / len(a | b)

    def says(self, hit: FileHit, above: str) -> float:
        """Share of the passage of a file that the other one contains, or the reverse if that one is shorter."""
        part, whole = runs_of(hit.passages[0].text), self.whole(above)
        return len(part & whole) / min(len(part), len(whole))


def questions(catalog: Catalog, most: int) -> Iterator[str]:
    """Consecutive words from the middle of evenly drawn passages."""
    chance = random.Random(SEED)
    ids = [row[0] for row in catalog._database.rows("SELECT id FROM passages ORDER BY id")]
    for passage_id in chance.sample(ids, min(most, len(ids))):
        words = _WORD.findall(catalog.passages.get([passage_id])[passage_id].text)
        if len(words) > WORDS_ASKED:
            at = chance.randrange(len(words) - WORDS_ASKED)
            yield " ".join(words[at : at + WORDS_ASKED])


def measure(catalog: Catalog, most: int, show: int) -> Counter[str]:
    """Ask all questions and count the judgements."""
    judge, searcher, tally = Judge(catalog), Searcher(catalog), Counter[str]()
    for question in questions(catalog, most):
        files = searcher.search(SearchQuery(question, FILES_ASKED_FOR, SearchMode.WORDS)).files
        tally["asked"] += 1
        for file in files:
            for folded in file.alike:
                passage, whole = judge.says(folded, file.path), judge.alike(folded.path, file.path)
                kind = "whole" if whole >= SAME_WHOLE else "passage" if passage >= SAME_PASSAGE else "neither"
                tally[kind] += 1
                if kind == "neither" and tally[kind] <= show:
                    names = f"{os.path.relpath(folded.path, file.path)} under {file.path}"
                    print(f"  {question!r}: {names}: {passage:.2f} of the passage, {whole:.2f} of the whole")
        for one, other in combinations(files, 2):
            tally["side by side"] += 1
            tally["missed"] += judge.alike(one.path, other.path) >= CLEARLY_SAME
    searcher.close()
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("catalog", type=Path)
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--show", type=int, default=20, help="doubtful foldings to print")
    options = parser.parse_args()
    catalog = Catalog.open(options.catalog)
    tally = measure(catalog, options.queries, options.show)
    catalog.close()
    folded = tally["whole"] + tally["passage"] + tally["neither"]
    print("| questions | folded files | whole text the same | passage the same | neither | shown though the same |")
    print("|--:|--:|--:|--:|--:|--:|")
    shares = " | ".join(f"{tally[kind] / max(1, folded):.3f}" for kind in ("whole", "passage", "neither"))
    print(f"| {tally['asked']} | {folded} | {shares} | {tally['missed']} of {tally['side by side']} pairs |")


if __name__ == "__main__":
    main()
