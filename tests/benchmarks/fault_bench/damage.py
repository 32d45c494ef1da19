"""Damages the Chroma folder in many ways: no process may crash, and nothing may be embedded again."""

import os
import random
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from helpers.engines import EngineProcess

from desktop_search.domain.queries import SearchMode
from fault_bench.bench import Bench, say, settled
from fault_bench.corpus import Folder
from fault_bench.invariants import VECTORS, Inspector, Shares, Verdict, finds, search, settle
from fault_bench.processes import ENGINE, DoorEngine, Window
from fault_bench.table import Line, spread

# Chroma writes its graph to disk from a thousand vectors on; before that there is little to damage.
LEAST_VECTORS = 1_100
# Marker file of a write in progress when the process ended; see store/vectors/vector_index.py.
DIRTY = "dirty"
OURS = (DIRTY, "closed.json")
FIRST_ANSWER_S = 5.0
# Self-queries: every vector in a copy of Chroma, a sample through the engine.
SHARES = Shares(1.0, 0.05)


def _truncate(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(path.stat().st_size))


def _zero(path: Path, chance: random.Random) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def _remove(path: Path, chance: random.Random) -> None:
    path.unlink()


def _scramble(path: Path, chance: random.Random) -> None:
    path.write_bytes(chance.randbytes(path.stat().st_size))


def _scramble_some(path: Path, chance: random.Random) -> None:
    """Overwrite a few sectors in the middle, as a failing disk does."""
    size = path.stat().st_size
    with path.open("r+b") as out:
        for _ in range(3):
            out.seek(chance.randrange(max(1, size - 512)))
            out.write(chance.randbytes(min(512, size)))


def _take_away(path: Path, chance: random.Random) -> None:
    shutil.rmtree(path)


def _into_a_file(path: Path, chance: random.Random) -> None:
    shutil.rmtree(path)
    path.write_bytes(b"this is no folder")


def _cleared(path: Path, chance: random.Random) -> None:
    shutil.rmtree(path)
    path.mkdir()


TO_FILES: dict[str, Callable[[Path, random.Random], None]] = {
    "truncated": _truncate,
    "zeroed": _zero,
    "removed": _remove,
    "random bytes": _scramble,
    "some sectors random": _scramble_some,
}
TO_FOLDERS: dict[str, Callable[[Path, random.Random], None]] = {
    "removed": _take_away,
    "replaced by a file": _into_a_file,
    "cleared": _cleared,
}


@dataclass(slots=True)
class Figures:
    """Times of the rounds."""

    answers_s: list[float]
    repaired_s: list[float]


class Damage:
    """An index whose Chroma folder is damaged between two runs of the program, or during a run."""

    def __init__(self, bench: Bench, place: Path) -> None:
        self._bench = bench
        self._place = place
        self.base = place / "base"
        self._embedded = place / "embedded"
        self._embedded.touch()
        self._folder: Folder = bench.folder(place / "files", max(bench.files, LEAST_VECTORS // 2))
        self._inspector = Inspector(self.base, self._folder)
        self.figures = Figures([], [])

    def close(self) -> None:
        self._inspector.close()

    def begin(self) -> list[str]:
        """Index everything. Returns broken invariants before any damage."""
        engine = self._start()
        try:
            engine.add_folder(str(self._folder.path)).result()
            return list(settled(self.base, self._folder, engine, self._inspector, deadline_s=900).lines())
        finally:
            engine.close()

    def parts(self) -> list[Path]:
        """The files of the Chroma folder."""
        return sorted(path for path in (self.base / VECTORS).rglob("*") if path.is_file() and path.name not in OURS)

    def between(self, what: str, act: Callable[[], None], *, is_dirty: bool) -> Line:
        """Damage it while nothing runs, then open the window; `is_dirty` sets the marker, as after a crash."""
        act()
        marker = self.base / VECTORS / DIRTY
        if is_dirty and marker.parent.is_dir():
            marker.touch()
        before = self._texts_embedded()
        started = time.monotonic()
        window = Window(self.base, ENGINE, **self._environment)
        try:
            engine = DoorEngine(self.base)
            verdict = self._look(engine, started)
            # The window restarts an engine that crashed meanwhile.
            if DoorEngine(self.base).pid != engine.pid:
                verdict.lost.append("the engine died")
            if window.process.poll() is not None:
                verdict.lost.append("the window died")
        except AssertionError as error:
            verdict = Verdict(lost=[f"{error}"])
        finally:
            window.close()
        return self._line(f"{what}{', after a crash' if is_dirty else ''}", verdict, before)

    def beneath(self, what: str, act: Callable[[], None]) -> Line:
        """Damage it while the engine runs, which then has to write to it and is restarted."""
        engine: EngineProcess | None = self._start()
        assert engine is not None
        before = self._texts_embedded()
        try:
            settle(self.base, self._folder, engine)
            act()
            before += self._change(engine)
            verdict = settled(self.base, self._folder, engine, self._inspector, SHARES)
            engine.close()
            started = time.monotonic()
            engine = self._start()
            verdict += self._look(engine, started)
        except AssertionError as error:
            verdict = Verdict(lost=[f"{error}"])
        finally:
            if engine is not None:
                engine.close()
        return self._line(f"{what}, beneath a running engine", verdict, before)

    def _change(self, engine: EngineProcess) -> int:
        """Add files, so that Chroma gets upserts. Returns the number of texts embedded for them."""
        before = self._texts_embedded()
        for _ in range(3):
            self._folder.create()
            self._folder.delete()
        settle(self.base, self._folder, engine)
        return self._texts_embedded() - before

    def _look(self, engine: EngineProcess | DoorEngine, started: float) -> Verdict:
        verdict = Verdict()
        path, words = self._folder.chance.choice(sorted(self._folder.own_words().items()))
        found = search(engine, words[0], SearchMode.BOTH, verdict)
        answered = time.monotonic() - started
        if path not in found and not finds(engine, path, words[1:], SearchMode.BOTH, verdict):
            verdict.lost.append(f"the first answer lacks {path}")
        self.figures.answers_s.append(answered)
        if answered > FIRST_ANSWER_S:
            verdict.lost.append(f"the first answer took {answered:.1f} s")
        verdict += settled(self.base, self._folder, engine, self._inspector, SHARES)
        self.figures.repaired_s.append(time.monotonic() - started)
        return verdict

    def _line(self, what: str, verdict: Verdict, before: int) -> Line:
        embedded = self._texts_embedded() - before
        wrong = list(verdict.lines())
        if embedded:
            wrong.append(f"{embedded} texts were embedded again")
        took = f"whole again after {self.figures.repaired_s[-1]:.1f} s" if self.figures.repaired_s else ""
        return Line("damage", what, 1, took, wrong)

    def _start(self) -> EngineProcess:
        return self._bench.start(self.base, **self._environment)

    @property
    def _environment(self) -> dict[str, str]:
        return {"FAKE_EMBEDDED": str(self._embedded)}

    def _texts_embedded(self) -> int:
        return sum(int(line) for line in self._embedded.read_text().split())


def run(bench: Bench) -> list[Line]:
    """Run the section; one row per kind of damage."""
    started = time.perf_counter()
    with bench.place("damage") as place:
        damage = Damage(bench, place)
        try:
            lines = [Line("damage", "undamaged", 1, "", damage.begin())]
            rounds = _rounds(damage, bench.chance)
            for number, make in enumerate(rounds[: bench.rounds_or(len(rounds))]):
                lines.append(make())
                say(f"{number + 1} of {len(rounds)}: {lines[-1].what}, {'holds' if lines[-1].holds else 'BROKEN'}")
                for wrong in lines[-1].wrong:
                    say(f"  {wrong}")
        finally:
            damage.close()
    figures = damage.figures
    lines.append(
        Line(
            "damage", "all", len(lines) - 1,
            f"first answer {spread(figures.answers_s)}, whole again {spread(figures.repaired_s)}, nothing embedded",
            seconds=time.perf_counter() - started,
        )
    )  # fmt: skip
    return lines


def _rounds(damage: Damage, chance: random.Random) -> list[Callable[[], Line]]:
    """All rounds in random order, so that a few of them are a fair sample."""
    folder = damage.base / VECTORS
    made: list[Callable[[], Line]] = []
    for name in sorted({path.name for path in damage.parts()}):
        for how, act in TO_FILES.items():

            def strike(name: str = name, act: Callable[[Path, random.Random], None] = act) -> None:
                for path in damage.parts():
                    if path.name == name and path.stat().st_size:
                        act(path, chance)

            is_dirty = chance.random() < 0.5
            what = f"{name} {how}"
            made.append(
                lambda what=what, strike=strike, is_dirty=is_dirty: damage.between(what, strike, is_dirty=is_dirty)
            )
            if how == chance.choice(("random bytes", "truncated", "removed")):
                made.append(lambda what=what, strike=strike: damage.beneath(what, strike))
    for how, act in TO_FOLDERS.items():
        what = f"the folder {how}"
        made.append(lambda what=what, act=act: damage.between(what, lambda: act(folder, chance), is_dirty=False))
    chance.shuffle(made)
    return made
