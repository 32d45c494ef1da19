"""Kills the engine with SIGKILL in the middle of indexing real files, again and again, and looks what is lost.

    python tests/benchmarks/kill9.py --rounds 10 --files 300 FOLDER...

After each kill and restart every committed file must be found by its words; at the end every passage must have its
vector in the catalog and in Chroma, nothing may wait, and every file must have been read or have its reason. Prints
one line a round; exits with 1 when anything was lost.
"""

import argparse
import os
import random
import re
import shutil
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers.engines import FAKE_ENGINE, REAL_ENGINE, EngineProcess, wait_for

from desktop_search.domain.queries import SearchMode, SearchQuery
from desktop_search.domain.status import Activity, ModelState
from desktop_search.engine import protocol
from desktop_search.store.catalog import Catalog
from desktop_search.store.vectors import ChromaVectors

WORD = re.compile(r"[A-Za-z]{5,}")
LONG_S = 3600


def choose_files(sources: list[Path], number: int, target: Path, chance: random.Random) -> int:
    """Copies of real files, small ones, so that many are in hand in one run."""
    found = [path for source in sources for path in source.rglob("*") if path.is_file() and not path.is_symlink()]
    found = [path for path in found if 0 < path.stat().st_size < 60_000]
    chance.shuffle(found)
    for i, path in enumerate(found[:number]):
        folder = target / f"{i % 20:02d}"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / f"{i:04d}-{path.name}")
    return len(found[:number])


def committed(base: Path) -> dict[str, str]:
    """Path of each committed file with the text of one of its passages; read by SQL, not by the code under test."""
    connection = sqlite3.connect(f"file:{base / 'catalog.sqlite'}?mode=ro", uri=True)
    rows = connection.execute(
        "SELECT files.path, texts.content, passages.text_from FROM files JOIN passages ON passages.file_id = files.id"
        " JOIN texts ON texts.id = passages.text_id WHERE files.state = 'indexed' AND passages.ordinal = 0"
    ).fetchall()
    connection.close()
    return {os.fsdecode(path): text[start:] for path, text, start in rows}


def lost_by_words(engine: EngineProcess, files: dict[str, str]) -> list[str]:
    """Files whose own first words do not find them."""
    lost = []
    for path, text in files.items():
        words = WORD.findall(text)[:12]
        if len(words) < 3:
            continue
        reply = engine.ask(protocol.Search(SearchQuery(" ".join(words), 1000, SearchMode.WORDS)))
        assert isinstance(reply, protocol.Answer)
        hits = {name for hit in reply.answer.files for name in (hit.path, *hit.same_text_in)}
        if path not in hits:
            lost.append(path)
    return lost


def vectors_lost(base: Path) -> tuple[int, int, int]:
    """Passages without a vector in the catalog, vectors Chroma lacks, and those whose own vector does not find them."""
    catalog = Catalog.open(base / "catalog.sqlite")
    counts = catalog.counts()
    model = catalog.vectors.current_model()
    assert model
    chroma = ChromaVectors.open(base / "vectors", *model)
    lacking = catalog.vectors.live() - chroma.count()
    unfound = 0
    for hashes, matrix in catalog.vectors.iterate_live():
        for text_hash, row in zip(hashes, matrix, strict=True):
            unfound += text_hash not in dict(chroma.query(row, 10))
    chroma.close()
    catalog.close()
    return counts.passages - counts.passages_embedded, lacking, unfound


def kill_once(base: Path, folder: Path, command: list[str], round_number: int, chance: random.Random) -> int:
    """One life of the engine, ended by SIGKILL; gives the number of files lost at its start."""
    before = committed(base) if round_number else {}
    engine = EngineProcess(base, command)
    ready_s = engine.wait_until_ready()
    if not round_number:
        engine.ask(protocol.AddFolder(str(folder)))
    lost = lost_by_words(engine, before)
    start = engine.status()
    # Every other time in the midst of embedding, else wherever it happens to be.
    if round_number % 2:
        wait_for(lambda: engine.status().passages_embedded > start.passages_embedded or is_idle(engine), "vectors", 120)
    time.sleep(chance.uniform(0.2, 3.0))
    status = engine.status()
    engine.kill()
    print(
        f"round {round_number + 1}: ready in {ready_s:.2f} s, {len(before)} committed files, {len(lost)} lost; "
        f"killed while {status.activity.value} at {status.files_done} files, {status.passages_embedded} vectors",
        flush=True,
    )
    for path in lost:
        print(f"  LOST {path}")
    return len(lost)


def is_idle(engine: EngineProcess) -> bool:
    status = engine.status()
    return status.activity is Activity.IDLE and status.model.state is ModelState.READY


def finish(base: Path, command: list[str]) -> int:
    """Let the engine come to its end; gives the number of things lost."""
    engine = EngineProcess(base, command)
    engine.wait_until_ready()
    started = time.monotonic()
    wait_for(lambda: is_idle(engine) and not engine.status().files_waiting, "the end", LONG_S)
    status = engine.status()
    lost = len(lost_by_words(engine, committed(base)))
    engine.close()
    without, lacking, unfound = vectors_lost(base)
    print(
        f"at the end, after {time.monotonic() - started:.0f} s: {status.files_done} of {status.files_seen} files done, "
        f"{status.files_failed} failed, {status.files_skipped} without text, {status.passages} passages; "
        f"not found by words {lost}, without vector {without}, not in Chroma {lacking}, "
        f"not found by their own vector {unfound}"
    )
    return lost + without + lacking + (status.files_seen - status.files_done)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="+", type=Path, metavar="FOLDER", help="where real files are taken from")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fake-model", action="store_true", help="a stand-in for the model, for many quick rounds")
    options = parser.parse_args()
    command = FAKE_ENGINE if options.fake_model else REAL_ENGINE
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory(prefix="kill9-") as place:
        base, folder = Path(place) / "base", Path(place) / "files"
        number = choose_files(options.sources, options.files, folder, chance)
        print(f"{number} files", flush=True)
        lost = sum(kill_once(base, folder, command, i, chance) for i in range(options.rounds))
        lost += finish(base, command)
    print("nothing lost" if not lost else f"LOST: {lost}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
