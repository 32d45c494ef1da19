"""Replays repeated queries: whether picked files are found better the next time, and all other answers stay.

    python tests/benchmarks/learning.py BASE HOME QUESTIONS [--json FILE]

BASE is the index of the folder HOME (it is copied, as picks are stored in it), QUESTIONS the table of the home folder
of the evaluation data: kind, query and right files. Half of the questions, drawn with a fixed seed, are asked, and the
first right file is picked wherever it is in the first ten. They are then asked again: as before, by their first half,
and with the words in reverse order (a similar query). The other half is asked only before and after, and must not
change.
"""

import argparse
import csv
import json
import random
import shutil
import tempfile
import time
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.queries import MeaningState, SearchQuery
from desktop_search.engine.client import EngineSession, open_session
from desktop_search.engine.engine import Engine
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import AppPaths

SEED = 20261125
DEPTH = 10
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Question:
    """A query with the paths of its right files."""

    query: str
    right: frozenset[str]


def read_questions(file: Path, home: Path) -> list[Question]:
    """The questions that have a right file."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["right"]]
    return [Question(row["query"], frozenset(str(home / name) for name in row["right"].split("|"))) for row in rows]


def ask(session: EngineSession, query: str) -> list[str]:
    """Paths of the answer; a folded file is at the place of the file above it."""
    while (answer := session.search(SearchQuery(query, limit=DEPTH)).result()).meaning is MeaningState.LOADING:
        time.sleep(1)
    return [hit.path for hit in answer.files]


def reciprocal(found: Sequence[str], right: Iterable[str]) -> float:
    """1 / rank of the first right file; 0 if there is none."""
    return next((1 / rank for rank, path in enumerate(found, 1) if path in {*right}), 0.0)


def mean(values: Sequence[float]) -> float:
    return round(sum(values) / max(1, len(values)), 3)


def variants(query: str) -> dict[str, str]:
    """Other ways to ask the same."""
    words = query.split()
    made = {"the same": query, "its beginning": query[: max(3, len(query) // 2)]}
    return made | ({"other order": " ".join(reversed(words))} if len(words) > 1 else {})


def replay(session: EngineSession, questions: Sequence[Question]) -> dict[str, object]:
    """Figures before and after the picks."""
    drawn = random.Random(SEED).sample(questions, len(questions))
    asked, never = drawn[: len(drawn) // 2], drawn[len(drawn) // 2 :]
    forms = {name for one in asked for name in variants(one.query)}
    before = {one.query: {name: ask(session, query) for name, query in variants(one.query).items()} for one in asked}
    others = {one.query: ask(session, one.query) for one in never}
    picked = 0
    for _ in range(ROUNDS):
        for one in asked:
            if path := next((path for path in ask(session, one.query) if path in one.right), ""):
                session.note_use(one.query, path).result()
                picked += 1
    after = {one.query: {name: ask(session, query) for name, query in variants(one.query).items()} for one in asked}
    now = {one.query: ask(session, one.query) for one in never}

    def figure(found: dict[str, dict[str, list[str]]], name: str) -> float:
        return mean([reciprocal(found[one.query][name], one.right) for one in asked if name in found[one.query]])

    return {
        "asked": len(asked),
        "picks": picked,
        "MRR@10": {name: {"before": figure(before, name), "after": figure(after, name)} for name in sorted(forms)},
        "never asked": {
            "queries": len(never),
            "changed": sum(others[query] != now[query] for query in others),
            "MRR@10": {
                "before": mean([reciprocal(others[one.query], one.right) for one in never]),
                "after": mean([reciprocal(now[one.query], one.right) for one in never]),
            },
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("base", type=Path)
    parser.add_argument("home", type=Path)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        place = Path(work) / "base"
        shutil.copytree(args.base, place, ignore=shutil.ignore_patterns("*.sock"))
        session = open_session(AppPaths.under(place), EngineMode.SEARCH, partial(Engine))
        try:
            session.forget_uses().result()
            figures = replay(session, read_questions(args.questions, args.home.resolve()))
        finally:
            session.close()
    text = json.dumps(figures, indent=2)
    print(text)
    if args.json:
        args.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
