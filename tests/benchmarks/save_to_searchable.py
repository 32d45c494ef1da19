"""How long a saved file takes to be found by its words: real engine process, real files, a stand-in for the model.

    python tests/benchmarks/save_to_searchable.py --saves 50 --files 500

Prints p50, p95 and the longest, the events heard and the changes made of them, the engine's processor time over the
saves and over an idle spell after them, and how long a renamed folder of `--files` files takes to be found under its
new name.
"""

import argparse
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers.engines import FAKE_ENGINE, REAL_ENGINE, EngineProcess, wait_for

from desktop_search.domain.queries import FileHit, SearchMode, SearchQuery
from desktop_search.domain.status import Activity, ModelState
from desktop_search.engine import protocol

PATIENCE_S = 60.0
HEARD = re.compile(r"heard of (\d+) changes: (\d+) moves, (\d+) folders, (\d+) paths")


def hits(engine: EngineProcess, word: str) -> tuple[FileHit, ...]:
    reply = engine.ask(protocol.Search(SearchQuery(word, 5, SearchMode.WORDS)))
    assert isinstance(reply, protocol.Answer), reply
    return reply.answer.files


def seconds_until(ask) -> float:
    started = time.perf_counter()
    while not ask():
        assert time.perf_counter() - started < PATIENCE_S, "waited in vain"
        time.sleep(0.01)
    return time.perf_counter() - started


def is_settled(engine: EngineProcess) -> bool:
    status = engine.status()
    return (
        status.activity is Activity.IDLE
        and status.model.state is ModelState.READY
        and not status.files_waiting
        and status.passages == status.passages_embedded
    )


def processor_s(engine: EngineProcess) -> float:
    found = psutil.Process(engine.process.pid)
    times = [one.cpu_times() for one in [found, *found.children(recursive=True)]]
    return sum(one.user + one.system for one in times)


def write_files(folder: Path, number: int) -> None:
    for i in range(number):
        place = folder / "many" / f"{i % 50:02d}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"file{i}.txt").write_text(f"A note about plain{i} things and what else there is to say of them.\n")


def measure_saves(engine: EngineProcess, folder: Path, saves: int) -> list[float]:
    took = []
    for i in range(saves):
        # Every fifth is a new file, the others one that is known already.
        path = folder / (f"new{i}.txt" if i % 5 == 0 else "draft.txt")
        word = f"saved{i}word"
        path.write_text(f"This is what was written at last: {word}.\n")
        took.append(seconds_until(lambda word=word: hits(engine, word)))
    return took


def measure_rename(engine: EngineProcess, folder: Path, number: int) -> float:
    (folder / "many").rename(folder / "renamed")
    wanted = str(folder / "renamed" / f"{(number - 1) % 50:02d}")

    def is_there() -> bool:
        found = hits(engine, f"plain{number - 1}")
        return bool(found) and found[0].path.startswith(wanted)

    return seconds_until(is_there)


def heard_in(log: str) -> tuple[int, int]:
    """Events that passed the watcher's filter, and changes that were made of them."""
    found = HEARD.findall(log)
    return (int(found[-1][0]) if found else 0, sum(int(number) for line in found for number in line[1:]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saves", type=int, default=50)
    parser.add_argument("--files", type=int, default=500, help="files in the index beforehand")
    parser.add_argument("--idle", type=float, default=20.0, help="seconds of rest to measure")
    parser.add_argument("--real-model", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "documents")
        write_files(folder, options.files)
        engine = EngineProcess(Path(place, "base"), REAL_ENGINE if options.real_model else FAKE_ENGINE)
        try:
            engine.wait_until_ready()
            engine.ask(protocol.AddFolder(str(folder)))
            wait_for(lambda: engine.status().files_seen >= options.files and is_settled(engine), "the first run", 3600)
            report(engine, folder, options)
            log = "".join(file.read_text(errors="replace") for file in Path(place, "base", "logs").glob("*"))
            print("{} events heard, {} changes made of them".format(*heard_in(log)))
        finally:
            engine.close()
    return 0


def report(engine: EngineProcess, folder: Path, options: argparse.Namespace) -> None:
    before = processor_s(engine)
    took = sorted(measure_saves(engine, folder, options.saves))
    worked = processor_s(engine) - before
    print(
        f"{len(took)} saves beside {options.files} files: p50 {statistics.median(took):.2f} s,"
        f" p95 {took[int(len(took) * 0.95) - 1]:.2f} s, longest {took[-1]:.2f} s;"
        f" {worked / len(took):.3f} s of processor each, the questions included"
    )
    wait_for(lambda: is_settled(engine), "quiet", 600)
    passages = engine.status().passages_embedded
    started = time.perf_counter()
    renamed = measure_rename(engine, folder, options.files)
    wait_for(lambda: is_settled(engine), "quiet", 600)
    settled = time.perf_counter() - started
    print(
        f"folder of {options.files} files renamed: last one found after {renamed:.2f} s, at rest after {settled:.2f} s"
    )
    assert engine.status().passages_embedded == passages
    before = processor_s(engine)
    time.sleep(options.idle)
    print(f"idle for {options.idle:g} s: {(processor_s(engine) - before) / options.idle:.2%} of one processor")
    print(f"{len(engine.events)} status events told to the window in all")


if __name__ == "__main__":
    sys.exit(main())
