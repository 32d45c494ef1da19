"""Fills the disk while the engine works, and frees space after a while."""

import contextlib
import os
import random
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from helpers.engines import EngineProcess

from desktop_search.domain.queries import SearchMode
from desktop_search.engine.api import Failed
from desktop_search.paths import AppPaths
from desktop_search.store.words.posting_file import path_of
from fault_bench.bench import Bench, say, settled
from fault_bench.corpus import Folder
from fault_bench.figures import recognized_once
from fault_bench.inside import RecognitionLog
from fault_bench.invariants import Inspector, Shares, Verdict, finds, is_at_rest, settle
from fault_bench.posting_file import until_whole
from fault_bench.processes import ENGINE, MODEL_VARIABLE, other_model
from fault_bench.table import Line, spread

ROUNDS = 20
DISK_MB = 96
# Small texts do not fill a disk; a change of some hundred kilobytes does.
FILES = 200
BALLAST = "ballast"
# Time limit for the error message, while the engine gets more and more work.
SAY_WITHIN_S = 45.0
MORE_EVERY_S = 0.5
# Duration of the full disk, longer than all retry intervals.
FULL_FOR_S = 12.0
GOES_ON_WITHIN_S = 60.0
# The message must name the problem and the remedy.
CLEAR = re.compile(r"disk.* is full.*free some space", re.IGNORECASE | re.DOTALL)
SHARES = Shares(1.0, 0.1)
# Exit status of the engine after a timeout of Chroma; see store/vectors/call_timeout.py.
GAVE_UP = 1


@contextlib.contextmanager
def small_disk(place: Path, size_mb: int) -> Iterator[Path]:
    """Mount a tmpfs. Raises OSError if that is impossible."""
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size_mb}m", "tmpfs", str(place)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise OSError(f"no small disk could be mounted: {done.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


def can_mount(place: Path) -> bool:
    """True if a tmpfs can be mounted, which needs root."""
    try:
        with small_disk(place / "trial", 1):
            return True
    except OSError:
        return False


def fill(disk: Path, leave_bytes: int) -> None:
    """Fill the disk except for `leave_bytes`."""
    with (disk / BALLAST).open("ab", buffering=0) as out:
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
        block = bytes(1 << 16)
        with contextlib.suppress(OSError):
            for _ in range(max(0, free - leave_bytes) // len(block)):
                out.write(block)
            while leave_bytes == 0 and out.write(bytes(4096)):
                pass


def make_room(disk: Path) -> None:
    (disk / BALLAST).unlink(missing_ok=True)


@dataclass(slots=True)
class Tally:
    """Counts of the rounds of one task, by outcome."""

    rounds: int = 0
    said: int = 0
    unharmed: int = 0
    """Rounds in which the remaining space was enough."""
    gave_up: int = 0
    """Rounds in which Chroma hung and the engine exited, to be restarted by its window."""
    said_s: list[float] = field(default_factory=list)
    went_on_s: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


class FullDisk:
    """An index on a small disk."""

    def __init__(self, bench: Bench, place: Path, disk: Path) -> None:
        self.bench = bench
        self.chance: random.Random = bench.chance
        self.disk = disk
        self.base = disk / "base"
        self.folder: Folder = bench.folder(place / "files", min(bench.files, FILES))
        self.inspector = Inspector(self.base, self.folder)
        self.tallies: dict[str, Tally] = {}
        self.engine: EngineProcess
        self._refused = ""

    def begin(self) -> list[str]:
        """Index everything with enough space."""
        self.engine = self._start()
        self.engine.add_folder(str(self.folder.path)).result()
        return list(settled(self.base, self.folder, self.engine, self.inspector, deadline_s=600).lines())

    def close(self) -> None:
        with contextlib.suppress(AssertionError, OSError, ValueError):
            self.engine.close()
        self.engine.process.kill()
        self.inspector.close()

    def run(self, name: str, begin: Callable[["FullDisk"], object]) -> None:
        """Fill the disk during this work, check the message, free space, and check that work continues."""
        tally = self.tallies.setdefault(name, Tally())
        tally.rounds += 1
        settle(self.base, self.folder, self.engine)
        self.folder.look()
        stable = self.folder.own_words()
        verdict = Verdict()
        try:
            begin(self)
            time.sleep(self.chance.uniform(0, 1.0))
            fill(self.disk, self.chance.choice((0, 0, self.chance.randrange(400_000))))
            message = self._what_is_said(tally)
            self._look_while_full(stable, verdict)
            make_room(self.disk)
            verdict += self._expect_to_go_on(tally)
            if message and not CLEAR.search(message):
                verdict.disagreements.append(f"said unclearly: {message}")
        except AssertionError as error:
            make_room(self.disk)
            if self._has_given_up():
                tally.gave_up += 1
                self.engine = self._start()
                verdict += self._expect_to_go_on(tally)
            else:
                verdict.lost.append(f"{error}")
        finally:
            make_room(self.disk)
        if not verdict.is_clean:
            tally.wrong += [f"{name}, round {sum(one.rounds for one in self.tallies.values())}: {line}"
                            for line in verdict.lines()]  # fmt: skip
            say(f"BROKEN {tally.wrong[-1]}")
            self._start_over()

    def restart(self) -> None:
        """Start the engine on a full disk."""
        self.engine.close()
        fill(self.disk, 0)
        self.engine = self._new_engine()
        first = self.engine.next_message()
        if isinstance(first, Failed):
            # The window shows the message, and restarts the engine after 1, 5 and then every 30 s.
            self._refused = f"{first.message} {first.remedy}"
            time.sleep(FULL_FOR_S)
            make_room(self.disk)
            self.engine.kill()
            self.engine = self._start()

    def switch(self) -> None:
        # It may fail, as the disk is full.
        self.engine.change_index_settings(other_model(self.engine, self.bench.model)).exception()

    def _has_given_up(self) -> bool:
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self.engine.process.wait(1) == GAVE_UP
        return False

    def _what_is_said(self, tally: Tally) -> str:
        """Wait for the message; empty if all requests succeeded nevertheless."""
        started = time.monotonic()
        asked = started
        if self._refused:
            refused, self._refused = self._refused, ""
            tally.said += 1
            return refused
        while (took := time.monotonic() - started) < SAY_WITHIN_S:
            status = self.engine.status()
            if status.message:
                tally.said += 1
                tally.said_s.append(took)
                return str(status.message)
            if time.monotonic() - asked > MORE_EVERY_S:
                asked = time.monotonic()
                for _ in range(6):
                    self.folder.create()
                    self.folder.replace()
            time.sleep(0.1)
        tally.unharmed += 1
        return ""

    def _look_while_full(self, stable: dict[str, list[str]], verdict: Verdict) -> None:
        """Check repeatedly that unchanged files are found meanwhile."""
        end = time.monotonic() + FULL_FOR_S
        now = self.folder.facts()
        unchanged = [path for path in stable if path in now and self.folder.known[path].facts == now[path]]
        while time.monotonic() < end:
            path = self.chance.choice(unchanged)
            asked = Verdict()
            if not finds(self.engine, path, stable[path], SearchMode.BOTH, asked):
                verdict.lost.append(f"not found while the disk is full: {path} by {stable[path]}")
                verdict.lost += asked.lost
            time.sleep(0.5)

    def _expect_to_go_on(self, tally: Tally) -> Verdict:
        """Check that the engine continues without a notification of free space."""
        started = time.monotonic()
        self._start_after_read_only()
        settle(self.base, self.folder, self.engine, GOES_ON_WITHIN_S)
        tally.went_on_s.append(time.monotonic() - started)
        verdict = self.inspector.check(self.engine, SHARES)
        verdict.disagreements += until_whole(self.base)
        status = self.engine.status()
        if status.message:
            verdict.disagreements.append(f"still says: {status.message}")
        if not is_at_rest(status):
            verdict.lost.append(f"does not go on: {status.activity}")
        return verdict

    def _start_after_read_only(self) -> None:
        """Check that an engine that was started on a full disk exits once there is space, and start the next one."""
        end = time.monotonic() + GOES_ON_WITHIN_S
        while time.monotonic() < end:
            try:
                if not self.engine.status().message:
                    return
            except (AssertionError, OSError):
                status = self.engine.process.wait(GOES_ON_WITHIN_S)
                assert status == 0, f"the engine ended with status {status}"
                self.engine.kill()
                self.engine = self._start()
                return
            time.sleep(0.2)

    def _start(self) -> EngineProcess:
        engine = self._new_engine()
        engine.wait_until_ready()
        return engine

    def _new_engine(self) -> EngineProcess:
        return EngineProcess(self.base, ENGINE, **{MODEL_VARIABLE: self.bench.model})

    def _start_over(self) -> None:
        """Restart the engine, so that one fault does not make all later rounds fail."""
        self.engine.process.kill()
        self.engine.kill()
        self.engine = self._start()
        settle(self.base, self.folder, self.engine, GOES_ON_WITHIN_S)
        # Files of earlier rounds would fill the disk.
        while len(self.folder.files()) > self.bench.files * 1.5:
            self.folder.delete()


def _create(full: FullDisk) -> None:
    for _ in range(25):
        full.folder.create()


def _create_inside(full: FullDisk) -> None:
    for _ in range(15):
        full.folder.create_inside()


def _change(full: FullDisk) -> None:
    full.folder.change(25)


def _lose_posting_file(full: FullDisk) -> None:
    """Have the posting file written again while the disk is filled."""
    path_of(AppPaths.under(full.base).catalog_file).unlink(missing_ok=True)
    full.folder.create()


TASKS: dict[str, Callable[[FullDisk], object]] = {
    "index": _create,
    "pictures and containers": _create_inside,
    "edit and delete": _change,
    "posting file": _lose_posting_file,
    "rebuild of Chroma": lambda full: full.engine.rebuild_vectors(),
    "model switch": FullDisk.switch,
    "compact": lambda full: full.engine.compact(),
    "start": FullDisk.restart,
}


def run(bench: Bench) -> list[Line]:
    """Run the section; one row per task."""
    with bench.place("disk") as place:
        if not can_mount(place):
            return [Line("full disk", "all", 0, "", ["not run: only root can mount a small disk"])]
        with small_disk(place / "disk", DISK_MB) as disk:
            full = FullDisk(bench, place, disk)
            try:
                lines = [Line("full disk", "undisturbed", 1, "", full.begin())]
                rounds = bench.rounds_or(ROUNDS)
                names = (list(TASKS) * rounds)[:rounds]
                for number, name in enumerate(names):
                    full.run(name, TASKS[name])
                    _prune(full)
                    say(f"{number + 1} of {rounds} full disks: {name}")
            finally:
                full.close()
        # An engine that ended itself may lose one picture, whose text was not yet committed.
        gave_up = sum(tally.gave_up for tally in full.tallies.values())
        recognized = recognized_once("full disk", rounds, RecognitionLog.named().counts(), gave_up)
    return [*lines, *_lines(full), recognized]


def _prune(full: FullDisk) -> None:
    """Delete the files that were added while the engine got more and more work."""
    while len(full.folder.files()) > min(full.bench.files, FILES):
        full.folder.delete()


def _lines(full: FullDisk) -> list[Line]:
    return [
        Line(
            "full disk",
            name,
            tally.rounds,
            f"said so in {tally.said} after {spread(tally.said_s)}; in {tally.unharmed} there was room enough;"
            f" ended itself in {tally.gave_up};"
            f" whole again {spread(tally.went_on_s)} after there was room",
            tally.wrong,
        )
        for name, tally in full.tallies.items()
    ]
