"""Rows of the table with a figure and its target."""

import os
from collections import Counter
from typing import Any

from fault_bench.bench import say
from fault_bench.table import Line


def figure(section: str, what: str, outcome: str, target: str, is_met: bool, **numbers: Any) -> Line:
    """Make a row and log it immediately, because the next section may take minutes. `numbers` are for the JSON."""
    told = f"{outcome} (target: {target}: {'met' if is_met else 'NOT MET'})"
    say(f"{what}: {told} [load {os.getloadavg()[0]:.1f}]")
    return Line(section, what, outcome=told, wrong=[] if is_met else [f"not {target}"], numbers=numbers)


def recognized_once(section: str, rounds: int, counts: Counter[str], allowed: int) -> Line:
    """Make a row about the pictures that were recognized, by hash, and the number of them that may be again."""
    again = counts.total() - len(counts)
    wrong = [] if again <= allowed else [f"{again} pictures were recognized again, not at most {allowed}"]
    wrong += [] if counts else ["no picture was recognized"]
    return Line(
        section, "recognized twice", rounds, f"{again} of {len(counts)} pictures", wrong,
        numbers={"pictures": len(counts), "again": again},
    )  # fmt: skip
