"""Compares start time and memory of the packaged program with those from its sources, in alternating rounds.

    python tests/benchmarks/frozen.py PROGRAM BASE_DIR QUERY [--rounds 3]

PROGRAM is the packaged executable, BASE_DIR an existing index. The goal is at most 1.5 times the start from sources.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from engine_start import start_times
from first_paint import SOURCES, compile_program, display, first_paint_ms

# The engine exits after its window; the next start must not connect to it.
BETWEEN_S = 2.0
ROWS = ("window painted, ms", "of it a core's, ms", "words answer, s", "meaning answers, s", "a core's until then, s",
        "memory of the engine then, MB")  # fmt: skip


def one_round(program: Sequence[str], base: Path, query: str) -> list[float]:
    """One figure for each row of the table."""
    with display() as environment, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        painted_ms, core_ms = first_paint_ms(Path(folder), environment, program)
        time.sleep(BETWEEN_S)
    times = start_times(base, query, program)
    return [painted_ms, core_ms, times.words_s, times.meaning_s, times.processor_s, times.memory_mb]


def main() -> int:
    """Run the rounds and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("base_dir", type=Path)
    parser.add_argument("query")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    compile_program()
    ways = {"from sources": SOURCES, "packaged": (str(options.program.resolve()),)}
    found: dict[str, list[list[float]]] = {name: [] for name in ways}
    for _ in range(options.rounds):
        for name, program in ways.items():
            found[name].append(one_round(program, options.base_dir, options.query))
            print(name, " ".join(f"{figure:.2f}" for figure in found[name][-1]), flush=True)
    medians = {
        name: [statistics.median(column) for column in zip(*rounds, strict=True)] for name, rounds in found.items()
    }
    print("| median | from sources | packaged | times |\n|---|--:|--:|--:|")
    for row, sources, packaged in zip(ROWS, *medians.values(), strict=True):
        print(f"| {row} | {sources:.2f} | {packaged:.2f} | {packaged / sources:.2f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
