"""Common options and helpers of all sections of the bench."""

import contextlib
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from helpers.engines import EngineProcess

from fault_bench.corpus import Folder
from fault_bench.inside import RECOGNIZED
from fault_bench.invariants import EVERYTHING, Asker, Inspector, Shares, Verdict, settle
from fault_bench.processes import ENGINE, MODEL_VARIABLE, STAND_IN
from fault_bench.sizes import Sizes


@dataclass(slots=True)
class Bench:
    """Options and temporary folders of one run."""

    seed: int = 1
    rounds: int | None = None
    """Number of rounds per section; None for the section's default."""
    files: int = 300
    model: str = STAND_IN
    keep: bool = False
    sizes: Sizes = field(default_factory=Sizes)
    chance: random.Random = field(default_factory=random.Random)

    def __post_init__(self) -> None:
        self.chance.seed(self.seed)

    def rounds_or(self, number: int) -> int:
        return self.rounds if self.rounds is not None else number

    @contextlib.contextmanager
    def place(self, what: str) -> Iterator[Path]:
        """Temporary folder for one section, with the log of what is recognized."""
        folder = Path(tempfile.mkdtemp(prefix=f"faults-{what}-"))
        os.environ[RECOGNIZED] = str(folder / "recognized")
        try:
            yield folder
        finally:
            if self.keep:
                say(f"kept: {folder}")
            else:
                shutil.rmtree(folder, ignore_errors=True)

    def folder(self, path: Path, files: int | None = None) -> Folder:
        """Make a folder of real files, deterministic by seed."""
        path.mkdir(parents=True, exist_ok=True)
        return Folder.make(path, files or self.files, self.seed)

    def start(self, base: Path, **environment: str) -> EngineProcess:
        """Start an engine and wait until it is ready."""
        engine = EngineProcess(base, ENGINE, **{MODEL_VARIABLE: self.model}, **environment)
        engine.wait_until_ready()
        return engine

    def indexed(self, base: Path, folder: Folder, inspector: Inspector) -> Verdict:
        """Index a folder without faults, and check all invariants."""
        engine = self.start(base)
        try:
            engine.add_folder(str(folder.path)).result()
            return settled(base, folder, engine, inspector, deadline_s=600)
        finally:
            engine.close()


def settled(
    base: Path,
    folder: Folder,
    engine: Asker,
    inspector: Inspector,
    shares: Shares = EVERYTHING,
    deadline_s: float = 90.0,
) -> Verdict:
    """Wait until the engine is idle, then check all invariants."""
    settle(base, folder, engine, deadline_s)
    return inspector.check(engine, shares)


def say(text: str) -> None:
    """Log progress to standard error; the table is printed last."""
    print(f"[{time.strftime('%H:%M:%S')}] {text}", file=sys.stderr, flush=True)
