"""The table of the bench: one row per kind of fault."""

import importlib.metadata
import json
import os
import platform
import sqlite3
import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from desktop_search.app_info import VERSION

REPOSITORY = Path(__file__).resolve().parents[3]
LIBRARIES = ("chromadb", "PySide6-Essentials", "watchdog", "kreuzberg", "numpy")


@dataclass(slots=True)
class Line:
    """A row: one kind of fault, or one figure."""

    section: str
    what: str
    rounds: int = 0
    outcome: str = ""
    """Figures as text."""
    wrong: list[str] = field(default_factory=list)
    """Violations; empty if all invariants are true."""
    seconds: float = 0.0
    numbers: dict[str, Any] = field(default_factory=dict)
    """Raw figures, for the JSON."""

    @property
    def holds(self) -> bool:
        return not self.wrong


def head(seed: int, files: int, model: str) -> list[str]:
    """Lines with machine, versions and seed."""
    versions = ", ".join(f"{name} {_version(name)}" for name in LIBRARIES)
    return [
        f"Desktop Search {VERSION} ({_commit()}), Python {platform.python_version()}, SQLite {sqlite3.sqlite_version},"
        f" {versions}",
        f"{platform.system()} {platform.release()} {platform.machine()}, {os.cpu_count()} cores, {_memory_gb():.0f} GB",
        f"{files} files, model: {model}, seed {seed}",
    ]


def render(lines: Sequence[Line]) -> str:
    """Aligned columns; violations are below their row."""
    rows = [("section", "fault", "rounds", "holds", "figures")]
    rows += [(one.section, one.what, str(one.rounds or ""), "yes" if one.holds else "NO", one.outcome) for one in lines]
    widths = [max(len(row[at]) for row in rows) for at in range(4)]
    out = []
    for at, row in enumerate(rows):
        out.append("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4]]).rstrip())
        if at:
            out += [f"      {line}" for line in lines[at - 1].wrong[:20]]
    return "\n".join(out)


def write_json(path: Path, head_lines: Sequence[str], lines: Sequence[Line]) -> None:
    path.write_text(json.dumps({"head": list(head_lines), "lines": [asdict(line) for line in lines]}, indent=1))


def spread(values: Sequence[float], unit: str = "s") -> str:
    """Median and maximum as text."""
    if not values:
        return "none"
    return f"p50 {statistics.median(values):.2f} {unit}, max {max(values):.2f} {unit}"


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "missing"


def _commit() -> str:
    done = subprocess.run(
        ["git", "-C", str(REPOSITORY), "describe", "--always", "--dirty"], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "no checkout"


def _memory_gb() -> float:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    except (ValueError, OSError):
        return 0.0
