"""Observes a program from outside: its processes, and its catalog by plain SQL."""

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from desktop_search.paths import MODELS_VARIABLE, AppPaths

REPOSITORY = Path(__file__).resolve().parents[3]
# The tests' converted model is shared, because converting it takes seconds and half a gigabyte; git ignores `build`.
MODELS = {MODELS_VARIABLE: os.environ.get(MODELS_VARIABLE) or str(REPOSITORY / "build" / "test-models")}
MB = 2**20
HASH_BYTES = 16


@contextmanager
def catalog_of(base: Path) -> Iterator[sqlite3.Connection]:
    """Open the catalog below a base folder, read-only."""
    catalog = AppPaths.under(base).catalog_file
    with closing(sqlite3.connect(f"file:{catalog}?mode=ro", uri=True, timeout=30)) as connection:
        yield connection


def ask_catalog(base: Path, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with catalog_of(base) as connection:
        return connection.execute(sql, values).fetchall()


def value_in(base: Path, sql: str, *values: Any) -> Any:
    """First column of the first row; None if there is no row."""
    found = ask_catalog(base, sql, *values)
    return found[0][0] if found else None


def content_hash(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=HASH_BYTES).digest()


def family(pid: int) -> list[psutil.Process]:
    """A process and all of its descendants."""
    first = psutil.Process(pid)
    return [first, *first.children(recursive=True)]


def role_of(process: psutil.Process) -> str:
    """Role of a process: window, engine, or the kind of child."""
    words = process.cmdline()
    after = words[words.index("desktop_search") + 1 :] if "desktop_search" in words else words[1:]
    return after[0] if after and not after[0].startswith("-") else "window"


def processor_s(pid: int) -> float:
    """Processor time in seconds of a process and its descendants, including those that have exited."""
    times = [one.cpu_times() for one in family(pid)]
    # The parent's times include children that have exited and were waited for.
    return sum(one.user + one.system + one.children_user + one.children_system for one in times)


@dataclass(frozen=True)
class Memory:
    """Memory of one process, in bytes."""

    pid: int
    role: str
    resident: int
    proportional: int
    """Proportional set size: shared pages count by the process's share of them."""


def memory_of(pid: int) -> list[Memory]:
    return [_memory(one) for one in family(pid)]


def _memory(process: psutil.Process) -> Memory:
    rollup = Path("/proc", str(process.pid), "smaps_rollup").read_text()
    sizes = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in rollup.splitlines()[1:]}
    return Memory(process.pid, role_of(process), sizes["Rss"], sizes["Pss"])


def files_below(folder: Path) -> list[Path]:
    return [Path(place, name) for place, _, names in os.walk(folder) for name in names]
