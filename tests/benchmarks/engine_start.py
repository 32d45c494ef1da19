"""Measures the engine's start: time to Ready, to the first answer by words and by meaning; and its shutdown.

    python tests/benchmarks/engine_start.py BASE_DIR QUERY

BASE_DIR is an existing index, made by `desktop-search --base-dir BASE_DIR index FOLDER`.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from first_paint import SOURCES, compile_program
from helpers.engines import EngineProcess
from speed_watch import memory_mb, processor_s, tree_of

from desktop_search.domain.queries import MeaningState, SearchAnswer, SearchQuery


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base_dir", type=Path)
    parser.add_argument("query")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    compile_program()
    for _ in range(options.rounds):
        times = start_times(options.base_dir, options.query)
        print(
            f"Ready {times.ready_s:.2f} s, words {times.words_s:.2f} s, {times.meaning.value} {times.meaning_s:.2f} s; "
            f"a search then {times.took_ms[10]:.0f} ms (worst of 20: {times.took_ms[-1]:.0f} ms); "
            f"ended in {times.end_s:.2f} s",
            flush=True,
        )
    return 0


@dataclass(frozen=True)
class StartTimes:
    """Seconds from the start of the process, and from the shutdown request to its exit."""

    ready_s: float
    words_s: float
    meaning_s: float
    meaning: MeaningState
    took_ms: list[float]
    """Times of twenty searches after the start, ascending."""
    end_s: float
    memory_mb: float
    """Memory of the engine and its children once the model was loaded."""
    processor_s: float
    """Processor time of the engine and its children until then."""


def start_times(base: Path, query: str, program: Sequence[str] = SOURCES) -> StartTimes:
    """Start the engine on an index, query it until it answers by meaning, and shut it down."""
    engine = EngineProcess(base, [*program, "engine"])
    ready_s = engine.wait_until_ready()
    answer = ask(engine, query)
    words_s = time.monotonic() - engine.started
    while answer.meaning is MeaningState.LOADING:
        time.sleep(0.05)
        answer = ask(engine, query)
    meaning_s = time.monotonic() - engine.started
    processes = tree_of(engine.process.pid)
    used_mb, used_s = memory_mb(processes), processor_s(processes)
    took = sorted(ask(engine, f"{query} {i}").took_ms for i in range(20))
    return StartTimes(ready_s, words_s, meaning_s, answer.meaning, took, engine.close(), used_mb, used_s)


def ask(engine: EngineProcess, text: str) -> SearchAnswer:
    return engine.search(SearchQuery(text)).result()


if __name__ == "__main__":
    sys.exit(main())
