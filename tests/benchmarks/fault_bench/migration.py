"""Kills during the first start over a data folder in the layout of version 0.1, which `legacy_layout.py` migrates.

The old files are among user files with similar names. Each round kills the engine one to three times, then lets it
start: user files are unchanged, all of the program's files are in the new folder, every file is found, the settings are
unchanged, and nothing is embedded again.
"""

import json
import os
import shutil
import stat
import time
from collections import Counter
from pathlib import Path

from helpers.engines import DEADLINE_S, EngineProcess

from desktop_search.legacy_layout import STAGING_NAME
from desktop_search.own_files import FOLDER_NAME, MARKER_NAME
from desktop_search.paths import POINTER_NAME, AppPaths
from desktop_search.store.catalog.snapshot import take_snapshot
from fault_bench.bench import Bench, say, settled
from fault_bench.corpus import Folder
from fault_bench.invariants import Inspector, Shares
from fault_bench.processes import DIMENSIONS, ENGINE, MODEL_VARIABLE
from fault_bench.table import Line, spread

ROUNDS = 40
FILES = 60
SHARES = Shares(0.2, 0.1)
MOST_KILLS = 3
# Maximum number of the relevant system calls in a migration; counted with strace.
CALLS = {"rename,renameat,renameat2": 17, "fsync": 9, "mkdir,mkdirat": 6}
# Upper bound of a migration's duration after it has created its first folder.
LONGEST_WAIT_S = 0.05

# Not the default, so that a lost setting is noticed.
MODEL = list(DIMENSIONS)[1]
OLD_SETTINGS = {
    "index": {"exclude": ["*.private"], "max_file_mb": 7, "model": MODEL},
    "window": {"theme": "dark"},
}
SEARCHES = {"recent": ["tea"], "saved": []}
# Complete by file names, by which the migration recognizes a model.
MODELS = {
    "models/all-MiniLM-L6-v2/config.json": b"{}",
    "models/all-MiniLM-L6-v2/tokenizer.json": b"{}",
    "models/all-MiniLM-L6-v2/model.safetensors": bytes(range(256)) * 64,
    "models/imported/mine/config.json": b'{"imported": true}',
}
THEIRS = {
    "thesis.odt": b"a thesis",
    "pictures/anna.jpg": b"\xff\xd8 a picture",
    "pictures of Anna/1.jpg": b"\xff\xd8 a picture",
    "vectors-thesis/data.txt": b"numbers",
    "vectors.old/chroma.sqlite3": b"a copy that the user made",
    "catalog.pdf": b"a catalogue",
    "catalog.sqlite.bak": b"a copy that the user made",
    "models/car.blend": b"a car",
    "models/multilingual-e5-small/notes.txt": b"not a model",
    "logs/captain.log": b"a log",
    "damaged-goods/list.txt": b"a list",
    "snapshot.png": b"a picture",
    "folders.txt": b"a list",
    "settings.json.bak": b"{}",
    "tmp/draft.txt": b"a draft",
}

Facts = dict[str, tuple[int, int, bytes]]
"""Mode, mtime_ns and content of each file, by path."""


class Migrations:
    """Old data folders, copies of one index, and their migration by engines that are killed."""

    def __init__(self, bench: Bench, place: Path) -> None:
        self._bench = bench
        self._chance = bench.chance
        self._place = place
        self._base, self._drive, self._old = place / "base", place / "drive", place / "old"
        self._embedded = place / "embedded"
        self._embedded.touch()
        self._folder: Folder = bench.folder(place / "files", min(bench.files, FILES))
        self._inspector: Inspector | None = None
        self.hit: Counter[str] = Counter()
        self.migrated_s: list[float] = []

    def close(self) -> None:
        if self._inspector is not None:
            self._inspector.close()

    def begin(self) -> list[str]:
        """Index all files and store the result in the old layout. Returns broken invariants before any kill."""
        paths, inspector = AppPaths.under(self._base), Inspector(self._base, self._folder)
        engine = self._start(ENGINE)
        try:
            engine.wait_until_ready()
            engine.change_index_settings({"model": MODEL}).result()
            engine.add_folder(str(self._folder.path)).result()
            wrong = list(settled(self._base, self._folder, engine, inspector, deadline_s=600).lines())
            take_snapshot(paths.catalog_file, paths.snapshot_file, lambda: False)
        finally:
            # Killed, so that the last changes are in the write-ahead log.
            engine.kill()
            inspector.close()
        self._old.mkdir()
        for name in ("catalog.sqlite", "catalog.sqlite-wal", "catalog.sqlite-shm", "snapshot.sqlite", "folders.json"):
            shutil.copy2(paths.data / name, self._old / name)
        shutil.copytree(paths.vectors, self._old / "vectors")
        (self._old / "engine.lock").touch()
        (self._old / "searches.json").write_text(json.dumps(SEARCHES))
        _write(self._old, MODELS)
        return wrong

    def round(self, number: int) -> list[str]:
        """Kill one to three starts and let one finish. Returns broken invariants."""
        is_moved = number % 4 == 3
        self._lay_out(is_moved=is_moved)
        places = [self._base, self._drive] if is_moved else [self._base]
        theirs = {place: _facts(place, THEIRS) for place in places}
        before = self._texts_embedded()
        wrong: list[str] = []
        for _ in range(self._chance.randint(1, MOST_KILLS)):
            self._kill_one_start()
            wrong += [line for place in places for line in _changed(theirs[place], _facts(place, THEIRS))]
            if all((place / FOLDER_NAME / MARKER_NAME).exists() for place in places):
                break
        started = time.monotonic()
        engine = self._start(ENGINE)
        try:
            engine.wait_until_ready()
            self.migrated_s.append(time.monotonic() - started)
            wrong += [line for place in places for line in _changed(theirs[place], _facts(place, THEIRS))]
            wrong += self._left_behind(places) + self._lost(engine)
            wrong += self._look(engine, self._drive if is_moved else self._base)
        except Exception as error:  # Edge: an unfinished round counts as a broken invariant; the others continue.
            wrong.append(f"{type(error).__name__}: {error}")
        finally:
            engine.kill()
        if embedded := self._texts_embedded() - before:
            wrong.append(f"{embedded} texts were embedded again")
        wrong += [line for place in places for line in _changed(theirs[place], _facts(place, THEIRS))]
        return wrong

    def _lay_out(self, *, is_moved: bool) -> None:
        """Create the old layout; with `is_moved`, the index is on another drive."""
        for place in (self._base, self._drive):
            shutil.rmtree(place, ignore_errors=True)
        data = self._drive if is_moved else self._base
        shutil.copytree(self._old, data)
        self._base.mkdir(exist_ok=True)
        (self._base / "settings.json").write_text(json.dumps(OLD_SETTINGS))
        _write(self._base, THEIRS)
        if is_moved:
            (self._base / POINTER_NAME).write_text(json.dumps({"data": str(data)}))
            _write(data, THEIRS)

    # Kills.

    def _kill_one_start(self) -> None:
        if shutil.which("strace") is not None and self._chance.random() < 0.6:
            self._kill_at_a_call()
        else:
            self._kill_at_a_moment()

    def _kill_at_a_call(self) -> None:
        """Let strace kill the engine at its n-th call of one kind."""
        (calls,) = self._chance.choices(list(CALLS), list(CALLS.values()))
        inject = f"inject={calls}:signal=SIGKILL:when={self._chance.randint(1, CALLS[calls])}"
        # Without -f: the migration runs in the main thread, without child processes.
        engine = self._start(["strace", "-qq", "-o", os.devnull, "-e", f"trace={calls}", "-e", inject, *ENGINE])
        try:
            engine.wait_until_ready()
        except AssertionError:
            engine.kill()
            self.hit[f"at {calls.partition(',')[0]}"] += 1
        else:
            # The migration made fewer calls.
            engine.close()
            self.hit["not in time"] += 1

    def _kill_at_a_moment(self) -> None:
        """Kill the engine within some milliseconds after the first change by the migration."""
        engine = self._start(ENGINE)
        end = time.monotonic() + DEADLINE_S
        while not (self._is_begun() or engine.process.poll() is not None):
            assert time.monotonic() < end, "the migration does not begin"
        time.sleep(self._chance.uniform(0, LONGEST_WAIT_S) * self._chance.random())
        engine.kill()
        is_done = (self._base / FOLDER_NAME / MARKER_NAME).exists()
        self.hit["after the migration" if is_done else "at a moment"] += 1

    def _is_begun(self) -> bool:
        return (self._base / STAGING_NAME).exists() or (self._base / FOLDER_NAME).exists()

    # Checks.

    def _left_behind(self, places: list[Path]) -> list[str]:
        """Files of the program outside its folder; the old lock file stays, for engines of earlier versions."""
        expected = {Path(name).parts[0] for name in THEIRS} | {FOLDER_NAME, "engine.lock"}
        wrong = [f"left behind: {entry}" for place in places for entry in place.iterdir() if entry.name not in expected]
        return wrong + [
            f"left behind: {place / name}" for place in places for name in MODELS if (place / name).exists()
        ]

    def _lost(self, engine: EngineProcess) -> list[str]:
        """Settings, searches and models that have changed."""
        paths = AppPaths.under(self._base)
        wrong = [f"lost: {name}" for name, content in MODELS.items() if _content(paths.data / name) != content]
        reply = engine.get_index_settings().result()
        for name, value in OLD_SETTINGS["index"].items():
            kept = getattr(reply, name)
            if (list(kept) if isinstance(kept, tuple) else kept) != value:
                wrong.append(f"the setting {name} is {kept}")
        if json.loads(_content(paths.window_file) or b"{}").get("window") != OLD_SETTINGS["window"]:
            wrong.append("the window's settings are not as they were")
        if json.loads(_content(paths.data / "searches.json") or b"{}") != SEARCHES:
            wrong.append("the searches are not as they were")
        return wrong

    def _look(self, engine: EngineProcess, data_place: Path) -> list[str]:
        if self._inspector is not None:
            self._inspector.close()
        self._inspector = Inspector(data_place, self._folder)
        return list(settled(data_place, self._folder, engine, self._inspector, SHARES).lines())

    def _start(self, command: list[str]) -> EngineProcess:
        environment = {
            MODEL_VARIABLE: self._bench.model,
            "FAKE_EMBEDDED": str(self._embedded),
            # Writing bytecode renames files too, which would count as calls.
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        return EngineProcess(self._base, command, **environment)

    def _texts_embedded(self) -> int:
        return sum(int(line) for line in self._embedded.read_text().split())


def _write(place: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(content)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _facts(place: Path, names: dict[str, bytes]) -> Facts:
    found = {}
    for name in names:
        path = place / name
        if path.is_file():
            status = path.stat()
            found[str(path)] = stat.S_IMODE(status.st_mode), status.st_mtime_ns, path.read_bytes()
    return found


def _changed(before: Facts, now: Facts) -> list[str]:
    return [f"a file of the user's was changed: {path}" for path, facts in before.items() if now.get(path) != facts]


def run(bench: Bench) -> list[Line]:
    """Run the section; one row for all rounds."""
    started = time.perf_counter()
    wrong: list[str] = []
    with bench.place("migration") as place:
        migrations = Migrations(bench, place)
        try:
            lines = [Line("migration", "before any kill", 1, "", migrations.begin())]
            rounds = bench.rounds_or(ROUNDS)
            for number in range(rounds):
                found = migrations.round(number)
                wrong += [f"round {number + 1}: {line}" for line in found]
                for line in found:
                    say(f"  {line}")
                if not (number + 1) % 10 or found:
                    say(f"{number + 1} of {rounds}: {'BROKEN' if found else 'holds'}")
        finally:
            migrations.close()
    killed = sum(migrations.hit.values()) - migrations.hit["not in time"]
    hit = ", ".join(f"{what} {number}" for what, number in migrations.hit.most_common())
    return [
        *lines,
        Line(
            "migration", "kills while old data is moved", rounds,
            f"{killed} kills ({hit}); ready after the last {spread(migrations.migrated_s)}", wrong,
            time.perf_counter() - started, {"kills": killed, **migrations.hit},
        ),
    ]  # fmt: skip
