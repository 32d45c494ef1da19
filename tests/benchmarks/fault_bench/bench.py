"""What every section of the bench is given."""

import contextlib
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from helpers.engines import EngineProcess

from desktop_search.engine.rpc import protocol
from fault_bench.corpus import Folder
from fault_bench.invariants import EVERYTHING, Asker, Inspector, Shares, Verdict, settle
from fault_bench.processes import ENGINE, MODEL_VARIABLE, STAND_IN
from fault_bench.sizes import Sizes


@dataclass(slots=True)
class Bench:
    """The options of one run, and where things are kept meanwhile."""

    seed: int = 1
    rounds: int | None = None
    """How many rounds a section makes; None means as many as it thinks fit."""
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
        """A folder for one section."""
        folder = Path(tempfile.mkdtemp(prefix=f"faults-{what}-"))
        try:
            yield folder
        finally:
            if self.keep:
                say(f"kept: {folder}")
            else:
                shutil.rmtree(folder, ignore_errors=True)

    def folder(self, path: Path, files: int | None = None) -> Folder:
        """Real files, the same for the same seed."""
        path.mkdir(parents=True, exist_ok=True)
        return Folder.make(path, files or self.files, self.seed)

    def start(self, base: Path, **environment: str) -> EngineProcess:
        """An engine that answers."""
        engine = EngineProcess(base, ENGINE, **{MODEL_VARIABLE: self.model}, **environment)
        engine.wait_until_ready()
        return engine

    def indexed(self, base: Path, folder: Folder, inspector: Inspector) -> Verdict:
        """Index a folder undisturbed, and look whether everything is as it must be before any fault."""
        engine = self.start(base)
        try:
            engine.ask(protocol.AddFolder(str(folder.path)))
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
    """Wait for rest, then look at everything."""
    settle(base, folder, engine, deadline_s)
    return inspector.check(engine, shares)


def say(text: str) -> None:
    """What goes on, for whoever watches; the table comes last."""
    print(f"[{time.strftime('%H:%M:%S')}] {text}", file=sys.stderr, flush=True)
