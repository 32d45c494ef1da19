"""Rows of the table with a figure and its target."""

import os
from typing import Any

from fault_bench.bench import say
from fault_bench.table import Line


def figure(section: str, what: str, outcome: str, target: str, is_met: bool, **numbers: Any) -> Line:
    """Make a row and log it immediately, because the next section may take minutes. `numbers` are for the JSON."""
    told = f"{outcome} (target: {target}: {'met' if is_met else 'NOT MET'})"
    say(f"{what}: {told} [load {os.getloadavg()[0]:.1f}]")
    return Line(section, what, outcome=told, wrong=[] if is_met else [f"not {target}"], numbers=numbers)
