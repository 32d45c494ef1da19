"""Known-item search: rare terms, numbers and names from a tree of files must find their file first.

    python tests/benchmarks/known_items.py TREE [--files 5000] [--terms 500] [--work DIR]

A part of the tree, the same on every machine, is indexed by the program's own engine without a model, so that search
is by words alone. Terms are drawn with a fixed seed from the texts: words, names and numbers that occur in one text
only, and file names. Copies count as the file itself. With --work the index is kept.
"""

import argparse
import os
import random
import re
import shutil
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path

from desktop_search.domain.queries import SearchMode, SearchQuery
from desktop_search.engine.client import open_session
from desktop_search.engine.engine import Engine
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import MODELS_VARIABLE, AppPaths
from desktop_search.searching.searcher import Searcher
from desktop_search.settings import IndexSettings, Settings
from desktop_search.settings_file import save_settings
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.row_encoding import decode_text

SEED = 20261121
# A model of this name does not exist, so that files are indexed for search by words only.
NO_MODEL = "no-model-of-this-name"
_TERM = re.compile(r"[^\W_]{4,30}")
_NAME = re.compile(r"[A-Z][^\W\d_]{3,20} [A-Z][^\W\d_]{3,20}")


def chosen_files(tree: Path, most: int) -> list[Path]:
    """Files drawn evenly from the whole tree."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    return files[:: max(1, len(files) // most)][:most]


def build_index(tree: Path, most: int, work: Path) -> AppPaths:
    """Index a part of the tree below `work`, without a model."""
    copies = work / "files"
    if not copies.exists():
        for path in chosen_files(tree, most):
            place = copies / path.relative_to(tree)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, place)
    os.environ[MODELS_VARIABLE] = str(work / "no-models")
    paths = AppPaths.under(work / "index")
    paths.create()
    # An empty models folder is not enough: the bundled model would be installed into it.
    save_settings(paths.settings_file, Settings(IndexSettings(model=NO_MODEL)))
    session = open_session(paths, EngineMode.INDEX, partial(Engine))
    session.index_to_end((str(copies),)).result()
    session.close()
    return paths


def draw(catalog: Catalog, most: int) -> list[tuple[str, str, set[str]]]:
    """Draw terms: kind, term, and the paths of the files with the text that contains it."""
    chance = random.Random(SEED)
    where: dict[str, set[int]] = {}
    paths: dict[int, set[str]] = {}
    names: Counter[str] = Counter()
    contents: list[str] = []
    for text_id, stored, path in catalog._database.rows(
        "SELECT texts.id, texts.content, files.path FROM passages JOIN texts ON texts.id = passages.text_id"
        " JOIN files ON files.id = passages.file_id"
    ):
        content = decode_text(stored) or ""
        new = text_id not in paths
        if new:
            contents.append(" ".join(content.casefold().split()))
        paths.setdefault(text_id, set()).add(os.fsdecode(path))
        if new:
            for term in {*_TERM.findall(content), *_NAME.findall(content)}:
                where.setdefault(term, set()).add(text_id)
    for path in {path for of_text in paths.values() for path in of_text}:
        names[Path(path).name] += 1
    folded = Counter(term.casefold() for term in where)
    once = sorted(term for term, ids in where.items() if len(ids) == 1 and folded[term.casefold()] == 1)
    kinds = {
        "name": [term for term in once if " " in term],
        "number": [term for term in once if any(c.isdigit() for c in term)],
        "word": [term for term in once if term.isalpha()],
    }
    found = []
    for kind, terms in kinds.items():
        drawn = [term for term in chance.sample(terms, min(most, len(terms))) if _is_single(term, contents)]
        found += [(kind, term, paths[next(iter(where[term]))]) for term in drawn[: most // 4]]
    by_name = {Path(path).name: path for of_text in paths.values() for path in of_text}
    single = sorted(name for name, count in names.items() if count == 1)
    for name in chance.sample(single, min(most - len(found), len(single))):
        found.append(("file name", name, {by_name[name]}))
    return found


def _is_single(term: str, contents: list[str]) -> bool:
    """True if no other text contains it in other case, broken across lines, or within a script without spaces."""
    if term.isascii() and " " not in term:
        return True
    return sum(term.casefold() in content for content in contents) == 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--terms", type=int, default=500)
    parser.add_argument("--work", type=Path)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        work = args.work or Path(scratch)
        paths = build_index(args.tree, args.files, work)
        catalog = Catalog.open(paths.catalog_file)
        searcher = Searcher(catalog)
        asked: Counter[str] = Counter()
        first: Counter[str] = Counter()
        for kind, term, right in draw(catalog, args.terms):
            files = searcher.search(SearchQuery(term, 10, SearchMode.WORDS)).files
            hit = bool(files) and bool({files[0].path, *(h.path for h in files[0].alike)} & right)
            asked[kind] += 1
            first[kind] += hit
            if not hit:
                print(f"  {kind} {term!r}: {sorted(right)[0]}, first is {files[0].path if files else None}")
        catalog.close()
    print("| kind | asked | first |\n|---|--:|--:|")
    for kind in asked:
        print(f"| {kind} | {asked[kind]} | {first[kind] / asked[kind]:.3f} |")
    print(f"| all | {asked.total()} | {first.total() / asked.total():.3f} |")


if __name__ == "__main__":
    main()
