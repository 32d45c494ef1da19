"""Kills the engine, its children, the window and the window's engine with SIGKILL at random moments."""

import contextlib
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from first_paint import display
from helpers.engines import EngineProcess

from desktop_search.domain.queries import SearchMode
from fault_bench.bench import Bench, say, settled
from fault_bench.corpus import Folder
from fault_bench.figures import recognized_once
from fault_bench.inside import RecognitionLog
from fault_bench.invariants import Inspector, Shares, Verdict, difference, finds, search, settle
from fault_bench.marks import VARIABLE, Marks
from fault_bench.processes import (
    ENGINE,
    MODEL_VARIABLE,
    STAND_IN,
    DoorEngine,
    Window,
    child_of,
    family,
    kill_now,
    left_after,
    other_model,
    pid_of,
)
from fault_bench.table import Line, spread

ROUNDS = 200
# Slow models, so that kills hit work in progress.
SLOW_MODELS = {"FAKE_MODEL_SECONDS": "0.003", "FAKE_RECOGNIZER_SECONDS": "0.05"}
# Every round checks everything, but only a sample of the self-queries by vector; some rounds check all of them.
MOST, ALL = Shares(0.2, 0.1), Shares()
ALL_EVERY = 20
# Share of kills that wait for a certain kind of work; the others wait a random time.
AIMED_SHARE = 0.8
AIM_PATIENCE_S = 3.0
# Words and meaning of all new files come first.
RECOGNIZER_PATIENCE_S = 30.0
LONGEST_AIMED_S, LONGEST_BLIND_S = 0.04, 1.2
# Time limit for the children of a killed process to exit.
LEFT_AFTER_S = 20.0
FIRST_ANSWER_S = 5.0

ENGINE_ITSELF, WINDOW, WINDOWS_ENGINE, EXTRACTOR, EMBEDDER, RECOGNIZER = (
    "engine", "window", "window's engine", "extractor", "embedder", "recognizer",
)  # fmt: skip
CHILDREN = (EXTRACTOR, EMBEDDER, RECOGNIZER)
# Victims of every 20 rounds. A window is used for two rounds: first its engine is killed, then the window itself.
PLAN = [
    ENGINE_ITSELF, RECOGNIZER, ENGINE_ITSELF, WINDOWS_ENGINE, WINDOW, EXTRACTOR, EMBEDDER, RECOGNIZER,
    *([ENGINE_ITSELF] * 8), WINDOWS_ENGINE, WINDOW, EXTRACTOR, EMBEDDER,
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Task:
    """Work for the engine before it is killed."""

    name: str
    begin: Callable[["Kills"], object]
    aims: tuple[str, ...] = ()


@dataclass(slots=True)
class Tally:
    """Outcomes of the rounds of one victim and task."""

    rounds: int = 0
    hit: Counter[str] = field(default_factory=Counter)
    answers_s: list[float] = field(default_factory=list)
    rest_s: list[float] = field(default_factory=list)
    ended_s: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    found: Verdict = field(default_factory=Verdict)


class Kills:
    """An index whose processes are killed repeatedly."""

    def __init__(self, bench: Bench, place: Path, screen: dict[str, str]) -> None:
        """`screen` is an environment with a display for the window."""
        self.bench = bench
        self._screen = screen
        self.chance = bench.chance
        self.place = place
        self.folder: Folder = bench.folder(place / "files")
        self.marks = Marks(place / "marks")
        self.tallies: dict[tuple[str, str], Tally] = {}
        self.recognized: Counter[str] = Counter()
        """Times each picture was recognized, by its hash; an index that was made again has its own key."""
        self._log = RecognitionLog.named()
        self.engine: EngineProcess | DoorEngine
        self.window: Window | None = None
        self._bases = 0
        self._round = 0

    # The index under test.

    def begin(self) -> list[str]:
        """Make a new index of all files. Returns broken invariants before any fault."""
        self._count_recognized()
        self._bases += 1
        self.base = self.place / f"base{self._bases}"
        self.inspector = Inspector(self.base, self.folder)
        self.engine = self._start()
        self.engine.add_folder(str(self.folder.path)).result()
        return list(settled(self.base, self.folder, self.engine, self.inspector, deadline_s=600).lines())

    def end(self) -> list[str]:
        """Close the engine. Returns differences from an index of the same files that was made without faults."""
        tortured = self.base
        self._close_engine()
        self.inspector.close()
        wrong = self.begin()
        self._close_engine()
        self.inspector.close()
        self._count_recognized()
        return wrong + difference(tortured, self.base, by_passages=self.bench.model == STAND_IN)

    def _count_recognized(self) -> None:
        """Add what was recognized for the current index, before the next one is made."""
        self.recognized.update({f"{self._bases} {key}": times for key, times in self._log.counts().items()})
        self._log.clear()

    @property
    def environment(self) -> dict[str, str]:
        return {VARIABLE: str(self.place / "marks"), MODEL_VARIABLE: self.bench.model, **SLOW_MODELS, **self._screen}

    def _start(self) -> EngineProcess:
        engine = EngineProcess(self.base, ENGINE, **self.environment)
        engine.wait_until_ready()
        return engine

    def close(self) -> None:
        """Stop all processes."""
        with contextlib.suppress(AssertionError, OSError, ValueError):
            self._close_engine()
        if isinstance(self.engine, EngineProcess):
            self.engine.process.kill()
        self.inspector.close()

    def _close_engine(self) -> None:
        if self.window is not None:
            self.engine.close()
            self.window.close()
            self.window = None
            return
        self.engine.close()

    # A round.

    def run(self, victim: str, task: Task) -> None:
        """Give it work, kill it, let it restart, check all invariants."""
        self._round += 1
        tally = self.tallies.setdefault((victim, task.name), Tally())
        tally.rounds += 1
        self._seat(victim)
        settle(self.base, self.folder, self.engine)
        self.folder.look()
        stable = self.folder.own_words()
        task.begin(self)
        self._await_moment(task)
        verdict = Verdict()
        try:
            self._kill(victim, tally, verdict, stable)
            shares = ALL if self._round % ALL_EVERY == 0 else MOST
            tally.rest_s.append(settle(self.base, self.folder, self.engine))
            verdict += self.inspector.check(self.engine, shares)
        except AssertionError as error:
            verdict.lost.append(f"{error}")
        tally.found += verdict
        if not verdict.is_clean:
            self._note_broken(victim, task, tally, verdict)

    def _seat(self, victim: str) -> None:
        """Start the engine in the way this round needs, alone or by a window."""
        if victim in (WINDOW, WINDOWS_ENGINE) and self.window is None:
            self._close_engine()
            self.window = Window(self.base, ENGINE, **self.environment)
            self.engine = DoorEngine(self.base)
        elif victim not in (WINDOW, WINDOWS_ENGINE) and self.window is not None:
            self._close_engine()
            self.engine = self._start()

    def _await_moment(self, task: Task) -> None:
        if task.aims and self.chance.random() < AIMED_SHARE:
            self.marks.wait_for(self.chance.choice(task.aims), AIM_PATIENCE_S)
            time.sleep(self.chance.uniform(0, LONGEST_AIMED_S))
        else:
            time.sleep(self.chance.uniform(0, LONGEST_BLIND_S))

    def _kill(self, victim: str, tally: Tally, verdict: Verdict, stable: dict[str, list[str]]) -> None:
        if victim in CHILDREN:
            self._kill_child(victim, tally)
            return
        below = family(pid_of(self.engine))
        tally.hit[self.marks.now()] += 1
        started = time.monotonic()
        if isinstance(self.engine, EngineProcess):
            self.engine.kill()
            started = time.monotonic()
            self.engine = self._start()
        elif victim == WINDOWS_ENGINE:
            pid = self.engine.pid
            kill_now(psutil.Process(pid))
            self.engine.close()
            self.engine = DoorEngine(self.base, not_pid=pid)
        else:
            below = family(self._window.process.pid)
            self._window.kill()
            self.engine.close()
            self.window = None
            self._expect_gone(below, tally, verdict)
            below = []
            started = time.monotonic()
            self.engine = self._start()
        self._first_answer(started, tally, verdict, stable)
        self._expect_gone(below, tally, verdict)
        verdict += self.inspector.check_committed(self.engine)

    def _kill_child(self, victim: str, tally: Tally) -> None:
        end = time.monotonic() + (RECOGNIZER_PATIENCE_S if victim == RECOGNIZER else AIM_PATIENCE_S)
        while (child := child_of(pid_of(self.engine), victim)) is None and time.monotonic() < end:
            time.sleep(0.005)
        hit = self.marks.now()
        tally.hit[hit if child is not None and kill_now(child) else "no child"] += 1

    def _first_answer(self, started: float, tally: Tally, verdict: Verdict, stable: dict[str, list[str]]) -> None:
        now = self.folder.facts()
        unchanged = [path for path in stable if path in now and self.folder.known[path].facts == now[path]]
        path = self.chance.choice(unchanged)
        # The engine has not noticed yet what was deleted while it did not run.
        found = search(self.engine, stable[path][0], SearchMode.BOTH, Verdict())
        tally.answers_s.append(time.monotonic() - started)
        if path not in found and not finds(self.engine, path, stable[path][1:], SearchMode.BOTH, Verdict()):
            verdict.lost.append(f"the first answer after the restart lacks {path}, asked for by {stable[path]}")

    def _expect_gone(self, below: list[psutil.Process], tally: Tally, verdict: Verdict) -> None:
        alive, took = left_after(below, LEFT_AFTER_S)
        tally.ended_s.append(took)
        verdict.disagreements += [f"left behind: {process}" for process in alive]

    def _note_broken(self, victim: str, task: Task, tally: Tally, verdict: Verdict) -> None:
        """Keep the files for analysis, and continue with a new index."""
        kept = ""
        if self.bench.keep:
            kept = f", kept in {self.base}"
        hit = ", ".join(tally.hit)
        where = f"round {self._round}, {victim} during {task.name} (hit so far: {hit}){kept}"
        tally.wrong += [f"{where}: {line}" for line in verdict.lines()]
        say(f"BROKEN {where}")
        for line in verdict.lines():
            say(f"  {line}")
        self._close_engine()
        self.inspector.close()
        if not self.bench.keep:
            shutil.rmtree(self.base, ignore_errors=True)
        self.begin()

    @property
    def _window(self) -> Window:
        assert self.window is not None, "seated before"
        return self.window

    # Tasks.

    def create_many(self) -> None:
        for _ in range(25):
            self.folder.create()
        for _ in range(5):
            self.folder.copy()
        for _ in range(3):
            self.folder.create_inside()

    def edit_many(self) -> None:
        for _ in range(20):
            self.chance.choice((self.folder.replace, self.folder.append))()
        for _ in range(3):
            self.folder.replace_inside()

    def delete_many(self) -> None:
        """Delete as many files as the other tasks add."""
        for _ in range(max(5, len(self.folder.files()) - self.bench.files)):
            self.folder.delete()

    def move_many(self) -> None:
        for _ in range(8):
            self.folder.move()
        self.folder.move_folder()

    def recognize_many(self) -> None:
        """Add pictures and containers, and copies of some, whose text is recognized already."""
        for _ in range(8):
            self.folder.create_inside()
        for _ in range(3):
            self.folder.copy()

    def reindex(self) -> None:
        for folder in self.engine.status().folders:
            self.engine.reindex(folder.folder_id).result()

    def switch(self) -> None:
        """Switch to the other model."""
        self.engine.change_index_settings(other_model(self.engine, self.bench.model)).result()


READING = ("scan", "read", "commit", "embed", "outbox", "postings", "recognize")
TASKS = (
    Task("index", Kills.create_many, READING),
    Task("edit", Kills.edit_many, READING),
    Task("delete", Kills.delete_many, ("scan", "commit", "outbox", "postings")),
    Task("move", Kills.move_many, ("scan", "commit")),
    Task("recognize", Kills.recognize_many, ("recognize",)),
    Task("read all again", Kills.reindex, ("read", "commit")),
    Task("model switch", Kills.switch, ("switch", "embed", "outbox", "rebuild")),
    Task("idle", lambda kills: None),
)


def _requests() -> list[Task]:
    """Tasks that are single requests."""
    return [
        Task("compact", lambda kills: kills.engine.compact(), ("compact",)),
        Task("rebuild of Chroma", lambda kills: kills.engine.rebuild_vectors(), ("rebuild",)),
    ]


@contextlib.contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """Environment with a virtual display if Xvfb is installed, else with Qt's offscreen platform."""
    if shutil.which("Xvfb") is None:
        yield {}
        return
    with display() as environment:
        yield {name: environment[name] for name in ("DISPLAY", "QT_QPA_PLATFORM") if name in environment}


def run(bench: Bench) -> list[Line]:
    """Run the section; one row per victim and task, and two for all of them."""
    rounds = bench.rounds_or(ROUNDS)
    tasks = [*TASKS, *_requests()]
    reading = [task for task in tasks if task.name in ("index", "edit", "read all again")]
    started = time.perf_counter()
    with bench.place("kills") as place, _screen() as screen:
        kills = Kills(bench, place, screen)
        try:
            before = kills.begin()
            queue: list[Task] = []
            for number in range(rounds):
                victim = PLAN[number % len(PLAN)]
                if victim == RECOGNIZER:
                    task = next(task for task in tasks if task.name == "recognize")
                elif victim in CHILDREN:
                    task = bench.chance.choice(reading[: 3 if victim == EXTRACTOR else 2])
                else:
                    queue = queue or bench.chance.sample(tasks, len(tasks))
                    task = queue.pop()
                kills.run(victim, task)
                if (number + 1) % 10 == 0:
                    say(f"{number + 1} of {rounds} kills")
            after = kills.end()
        finally:
            kills.close()
    took = time.perf_counter() - started
    return [Line("kill -9", "undisturbed", 1, "", before), *_lines(kills, rounds, took, after)]


def _lines(kills: Kills, rounds: int, took: float, after: list[str]) -> list[Line]:
    lines = []
    for (victim, task), tally in sorted(kills.tallies.items()):
        hit = ", ".join(f"{what} {number}" for what, number in tally.hit.most_common())
        lines.append(
            Line(
                "kill -9",
                f"{victim} during {task}",
                tally.rounds,
                f"hit {hit}; answers again {spread(tally.answers_s)}; at rest {spread(tally.rest_s)}",
                tally.wrong,
            )
        )
    tallies = kills.tallies.values()
    total = Verdict()
    for tally in tallies:
        total += tally.found
    answers = [seconds for tally in tallies for seconds in tally.answers_s]
    late = [f"an answer took {seconds:.1f} s" for seconds in answers if seconds > FIRST_ANSWER_S]
    hit_all = sum((tally.hit for tally in tallies), Counter[str]())
    ended = [seconds for tally in tallies for seconds in tally.ended_s]
    lines.append(
        Line(
            "kill -9", "all", rounds,
            f"{len(total.lost)} lost, {len(total.ghosts)} ghosts, {len(total.duplicates)} duplicates,"
            f" {len(total.disagreements)} disagreements; restart to first answer {spread(answers)};"
            f" children gone after {spread(ended)}; {took / max(rounds, 1):.1f} s a round",
            late, took,
        )
    )  # fmt: skip
    lines.append(Line("kill -9", "what was hit", rounds, ", ".join(f"{what} {n}" for what, n in hit_all.most_common())))
    # A kill may lose one picture, whose text was not yet committed.
    lines.append(recognized_once("kill -9", rounds, kills.recognized, rounds))
    lines.append(
        Line("kill -9", "index against a fresh one of the same files", 1, "the same" if not after else "", after)
    )
    return lines
