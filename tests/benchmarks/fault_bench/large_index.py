"""Measurements on an index of 50,000 real passages with 10,000 files in one of its folders."""

import os
import random
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from helpers.engines import EngineProcess, wait_for

from desktop_search.domain.status import Activity
from fault_bench.bench import Bench, say
from fault_bench.corpus import Texts, data_dir
from fault_bench.invariants import is_at_rest
from fault_bench.processes import EMBEDDED, ENGINE, MODEL_VARIABLE, STAND_IN
from fault_bench.rename import measure_rename, own_name, own_word
from fault_bench.saves import Saves
from fault_bench.table import Line
from fault_bench.watching import MODELS, value_in

MANY = "many"
# Formats of the tree that are read quickly: the table is about an index of that size, not about building it.
SUFFIXES = (".eml", ".html", ".md", ".txt", ".py")
SMALLEST_BYTES, LARGEST_BYTES = 1_000, 60_000
# Characters per passage of these texts, with a margin.
CHARACTERS_EACH = 1350
PATIENCE_S = 3600
# Turns of saves without and with recognition; and the goal with it.
TURNS = 4
RECOGNIZING_P95_S = 1.0


def run(bench: Bench) -> list[Line]:
    """Measure saves and a renamed folder with a fake model, then saves with the real one, also with scans."""
    sizes = bench.sizes
    if not sizes.saves:
        return _with_the_real_model(bench)
    with bench.place("large") as place:
        base, folder, embedded = place / "base", place / "documents", place / "embedded"
        write_documents(folder, sizes.tree, sizes.passages, sizes.rename_files)
        with closing(_engine(base, STAND_IN, FAKE_EMBEDDED=str(embedded))) as engine:
            passages = make_index(engine, base, folder)
            if passages < sizes.passages:
                say(f"fewer than {sizes.passages:,} passages: name a folder of real documents with --tree")
            saves = Saves(engine, folder)
            saves.make(sizes.saves)
            lines = saves.lines(passages, STAND_IN)
            _wait_for_rest(engine, base)
            lines += measure_rename(engine, base, folder / MANY, sizes.rename_files, embedded)
    return lines + (_with_the_real_model(bench) if sizes.real_saves else [])


def _with_the_real_model(bench: Bench) -> list[Line]:
    with bench.place("real") as place:
        base, folder = place / "base", place / "documents"
        write_documents(folder, None, 0, bench.sizes.real_files)
        with closing(_engine(base, EMBEDDED)) as engine:
            passages = make_index(engine, base, folder)
            idle = Saves(engine, folder)
            if bench.sizes.scans is None:
                idle.make(bench.sizes.real_saves)
                return idle.lines(passages, "the real model")
            return _beside_recognition(engine, folder, bench.sizes.scans, bench.sizes.real_saves, idle, passages)


def _beside_recognition(
    engine: EngineProcess, folder: Path, scans: Path, saves: int, idle: Saves, passages: int
) -> list[Line]:
    """Saves while the engine is idle and while it recognizes text, in turn."""
    recognizing = Saves(engine, folder, first=saves)
    engine.set_recognition_paused(True).result()
    engine.add_folder(str(scans)).result()
    wait_for(lambda: engine.status().recognition.files_waiting > 0, "the scans", PATIENCE_S)
    for _ in range(TURNS):
        engine.set_recognition_paused(True).result()
        wait_for(lambda: engine.status().activity is Activity.IDLE, "rest", PATIENCE_S)
        idle.make(saves // TURNS)
        engine.set_recognition_paused(False).result()
        wait_for(lambda: engine.status().activity is Activity.RECOGNIZING, "recognition", PATIENCE_S)
        recognizing.make(saves // TURNS)
        assert engine.status().recognition.files_waiting, "the scans were recognized too early: name a larger folder"
    return [
        *idle.lines(passages, "the real model"),
        *recognizing.lines(passages, "the real model, while text is recognized", RECOGNIZING_P95_S),
    ]


def _engine(base: Path, model: str, **environment: str) -> EngineProcess:
    engine = EngineProcess(base, ENGINE, **{MODEL_VARIABLE: model}, **MODELS, **environment)
    engine.wait_until_ready()
    return engine


def _wait_for_rest(engine: EngineProcess, base: Path) -> None:
    wait_for(lambda: engine.status().passages > 0 and is_at_rest(engine.status()), "rest", PATIENCE_S)
    wait_for(lambda: value_in(base, "SELECT count(*) FROM outbox") == 0, "Chroma", PATIENCE_S)


def write_documents(folder: Path, tree: Path | None, passages: int, many: int) -> None:
    """Write real texts: `many` files of the evaluation sets, each with a unique word, and the rest from the tree."""
    texts = Texts(data_dir(), random.Random(1))
    characters = 0
    for number in range(many):
        text = texts.next()
        place = folder / MANY / f"{number % 100:02d}"
        place.mkdir(parents=True, exist_ok=True)
        content = f"# {text.title}\n\n{text.body}\n\n{own_word(number)}\n"
        (place / f"{own_name(number)}.md").write_text(content, encoding="utf-8")
        characters += len(content)
    if tree is None:
        return
    (folder / "tree").mkdir(parents=True, exist_ok=True)
    for number, source in enumerate(_documents(tree)):
        if characters >= passages * CHARACTERS_EACH:
            return
        content = source.read_bytes()
        (folder / "tree" / f"{number}-{source.name}").write_bytes(content)
        characters += len(content)


def _documents(tree: Path) -> Iterator[Path]:
    found = [Path(place, name) for place, _, names in os.walk(tree) for name in names if name.endswith(SUFFIXES)]
    random.Random(1).shuffle(found := sorted(found))
    for path in found:
        if path.is_file() and SMALLEST_BYTES <= path.stat().st_size <= LARGEST_BYTES:
            yield path


def make_index(engine: EngineProcess, base: Path, folder: Path) -> int:
    """Index the folder completely. Returns the number of passages."""
    started = time.monotonic()
    engine.add_folder(str(folder)).result()
    _wait_for_rest(engine, base)
    passages: int = engine.status().passages
    files: int = engine.status().files_done
    say(f"an index of {passages:,} passages in {files:,} files, made in {time.monotonic() - started:.0f} s")
    return passages
