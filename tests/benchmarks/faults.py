"""Fault injection on real files: checks invariants after each fault; prints one table, one row per kind of fault.

    python tests/benchmarks/faults.py                    # everything, about half an hour
    python tests/benchmarks/faults.py --only kills,disk --rounds 20 --seed 7
    python tests/benchmarks/faults.py --only storm,saves,rescan,resting --tree ../shared/tree/small --json FILE
    python tests/benchmarks/faults.py --only prove       # breaks every invariant on purpose: each must be noticed

After each fault: every stable file on disk is found by a rare word of its own and by its own vector, no passage of a
deleted file is found, nothing is duplicated, and catalog, word index and Chroma agree. All checks are black-box: the
files themselves, SQL, a copy of Chroma, and searches through the engine's protocol. Needs the evaluation data
(EVALSETS_DIR). The exit status is 1 if an invariant is broken.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fault_bench import (
    damage,
    disk,
    flips,
    kills,
    large_index,
    migration,
    posting_file,
    prove,
    rescan,
    resting,
    storm,
)
from fault_bench.bench import Bench, say
from fault_bench.processes import EMBEDDED, STAND_IN
from fault_bench.sizes import add_arguments, sizes_of
from fault_bench.table import Line, head, render, write_json

# In the order in which they run; each returns its rows of the table.
SECTIONS: dict[str, Callable[[Bench], list[Line]]] = {
    "prove": prove.run,
    "kills": kills.run,
    "disk": disk.run,
    "damage": damage.run,
    "flips": flips.run,
    "posting-file": posting_file.run,
    "migration": migration.run,
    "storm": storm.run,
    "saves": large_index.run,
    "rescan": rescan.run,
    "resting": resting.run,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help=f"some of {','.join(SECTIONS)}")
    parser.add_argument("--rounds", type=int, help="rounds of each section, instead of its own number")
    parser.add_argument("--files", type=int, default=300, help="real files in the folder that is indexed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--model", choices=(STAND_IN, EMBEDDED), default=STAND_IN)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table there as well")
    parser.add_argument("--keep", action="store_true", help="leave index and files where they are, to look at them")
    add_arguments(parser)
    options = parser.parse_args()
    chosen = options.only.split(",") if options.only else list(SECTIONS)
    if unknown := [name for name in chosen if name not in SECTIONS]:
        parser.error(f"there is no section {', '.join(unknown)}")
    bench = Bench(options.seed, options.rounds, options.files, options.model, options.keep, sizes_of(options))
    told = head(options.seed, options.files, options.model)
    print("\n".join(told), flush=True)
    lines: list[Line] = []
    for name in chosen:
        started = time.perf_counter()
        say(f"{name} begins")
        lines += SECTIONS[name](bench)
        say(f"{name} took {time.perf_counter() - started:.0f} s")
    print(render(lines), flush=True)
    if options.json:
        write_json(options.json, told, lines)
    return 0 if all(line.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
