"""Flips one byte at a random position in a row of the catalog, in its snapshot, or in Chroma's files.

Checks after each: a search answers, a deep check finds the damage, everything is repaired, and no text is embedded that
had its vector.
"""

import random
import shutil
import sqlite3
import time
from collections import Counter
from pathlib import Path

from helpers.engines import EngineProcess

from desktop_search.domain.queries import SearchMode, SearchQuery
from desktop_search.domain.status import VerifyReport
from desktop_search.engine.api import RequestFailedError
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.snapshot import take_snapshot
from desktop_search.store.words.posting_file import path_of
from fault_bench.bench import Bench, say, settled
from fault_bench.corpus import Folder
from fault_bench.invariants import Inspector, Shares, Verdict
from fault_bench.processes import ENGINE, MODEL_VARIABLE
from fault_bench.table import Line

ROUNDS = 60
SHARES = Shares(0.2, 0.05)
# Long enough to be unique in the file, short enough to be on one page.
CHUNK = 24
LOOK_EVERY_S = 0.2
# As the window does: an engine that exits because of damage is restarted.
STARTS = 4
KINDS = (
    "text", "text", "vector", "vector", "word index", "word index", "word lengths", "settings", "file", "passage",
    "folder", "model", "anywhere in the catalog", "anywhere in the copy", "vector index", "vector index",
    "posting file", "posting file",
)  # fmt: skip
VALUES = {
    "text": "SELECT CAST(content AS BLOB) FROM texts WHERE refs > 0",
    "vector": "SELECT vector FROM vectors",
    "word index": "SELECT block FROM words_data WHERE length(block) > 24",
    "settings": "SELECT CAST(key || value AS BLOB) FROM meta WHERE key <> 'last_verify'",
    "file": "SELECT CAST(state || splitter || kind || coalesce(title, '') || coalesce(page_unit, '') || notes AS BLOB)"
    " FROM files WHERE state = 'indexed'",
    "passage": "SELECT CAST(heading AS BLOB) FROM passages WHERE length(heading) > 8",
    "folder": "SELECT path FROM folders",
    "model": "SELECT CAST(fingerprint || name AS BLOB) FROM models",
}


TABLES = {"settings": "meta", "folder": "folders", "model": "models"}


class Flips:
    """An index that is restored before each round."""

    def __init__(self, bench: Bench, place: Path) -> None:
        self._bench = bench
        self._chance = bench.chance
        self.base = place / "base"
        self._whole = place / "whole"
        self._embedded = place / "embedded"
        self._embedded.touch()
        self._folder: Folder = bench.folder(place / "files")
        self._inspector = Inspector(self.base, self._folder)
        self.tally: Counter[tuple[str, str]] = Counter()

    def close(self) -> None:
        self._inspector.close()

    def begin(self) -> list[str]:
        """Index everything, with a snapshot of the catalog. Returns broken invariants before any damage."""
        engine = self._start()
        try:
            engine.add_folder(str(self._folder.path)).result()
            wrong = list(settled(self.base, self._folder, engine, self._inspector, deadline_s=900).lines())
        finally:
            engine.close()
        paths = AppPaths.under(self.base)
        take_snapshot(paths.catalog_file, paths.snapshot_file, lambda: False)
        connection = sqlite3.connect(paths.catalog_file)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        shutil.copytree(self.base, self._whole)
        return wrong

    def round(self, kind: str) -> Line:
        """Damage one byte, use the index, run the deep check, and compare the index with the disk."""
        shutil.rmtree(self.base)
        shutil.copytree(self._whole, self.base)
        where = self._flip(kind)
        before = self._count()
        started = time.monotonic()
        wrong: list[str] = []
        findings: list[str] = []
        engine = self._start()
        try:
            for _ in range(STARTS):
                try:
                    if not self._answers(engine):
                        wrong.append("a search was not answered")
                    report = self._verified(engine)
                    findings += [finding.message for finding in report.findings]
                    wrong += [f.message for f in report.findings if not f.repaired and not report.needs_restart]
                    if not report.needs_restart:
                        break
                    engine.process.wait(60)
                except AssertionError as error:
                    if "the engine ended" not in str(error):
                        raise
                findings.append("the engine was started again")
                engine.kill()
                engine = self._start()
            verdict = settled(self.base, self._folder, engine, self._inspector, SHARES)
        except Exception as error:  # Edge: an unfinished round counts as a broken invariant; the others continue.
            verdict = Verdict(lost=[f"{type(error).__name__}: {error}"])
        finally:
            engine.kill()
        embedded = self._count() - before
        wrong += list(verdict.lines())
        if embedded:
            wrong.append(f"{embedded} texts were embedded again")
        for name, holds in (
            ("found", bool(findings)),
            ("whole", not list(verdict.lines())),
            ("embedded", bool(embedded)),
        ):
            self.tally[kind, name] += holds
        self.tally[kind, "rounds"] += 1
        said = " ".join(dict.fromkeys(findings)) or "nothing found"
        return Line("flips", f"{kind}: {where}", 1, said, wrong, seconds=time.monotonic() - started)

    def _verified(self, engine: EngineProcess) -> VerifyReport:
        """Run the deep check, after one that the engine itself may have begun when it noticed the damage."""
        while True:
            try:
                return engine.verify(True).result()
            except RequestFailedError as error:
                if "being verified" not in str(error):
                    raise
                time.sleep(LOOK_EVERY_S)

    def _answers(self, engine: EngineProcess) -> bool:
        _, words = self._chance.choice(sorted(self._folder.own_words().items()))
        return engine.search(SearchQuery(words[0], 20, SearchMode.BOTH)).exception() is None

    def _flip(self, kind: str) -> str:
        paths = AppPaths.under(self.base)
        if kind == "vector index":
            parts = [path for path in paths.vectors.rglob("*") if path.is_file() and path.stat().st_size > 100]
            return _flip_at(self._chance.choice(sorted(parts)), self._chance)
        if kind == "posting file":
            return _flip_at(path_of(paths.catalog_file), self._chance)
        if kind == "anywhere in the copy":
            return _flip_at(paths.snapshot_file, self._chance)
        if kind == "anywhere in the catalog":
            return _flip_at(paths.catalog_file, self._chance)
        connection = sqlite3.connect(paths.catalog_file)
        if kind == "word lengths":
            # Too short to search for in the file; written through SQLite, which has no index of it.
            identity, sizes = self._chance.choice(connection.execute("SELECT id, sz FROM words_docsize").fetchall())
            at = self._chance.randrange(len(sizes))
            flipped = bytes(
                byte ^ (1 << self._chance.randrange(7)) if n == at else byte for n, byte in enumerate(sizes)
            )
            connection.execute("UPDATE words_docsize SET sz = ? WHERE id = ?", (flipped, identity))
            connection.commit()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()
            return f"row {identity}"
        values = [row[0] for row in connection.execute(VALUES[kind])]
        start, end = (
            self._page_of(connection, TABLES[kind]) if kind in TABLES else (0, paths.catalog_file.stat().st_size)
        )
        connection.close()
        content = bytearray(paths.catalog_file.read_bytes())
        while True:
            value = self._chance.choice(values)
            begin = self._chance.randrange(max(1, len(value) - CHUNK))
            chunk = value[begin : begin + CHUNK]
            if chunk and (at := content.find(chunk, start, end)) >= 0:
                break
        at += self._chance.randrange(len(chunk))
        content[at] ^= 1 << self._chance.randrange(8)
        paths.catalog_file.write_bytes(content)
        return f"byte {at:,}"

    @staticmethod
    def _page_of(connection: sqlite3.Connection, table: str) -> tuple[int, int]:
        """Offsets of a table of one page, because its content also occurs elsewhere in the file."""
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        return (page - 1) * size, page * size

    def _start(self) -> EngineProcess:
        environment = {MODEL_VARIABLE: self._bench.model, "FAKE_EMBEDDED": str(self._embedded)}
        engine = EngineProcess(self.base, ENGINE, **environment)
        engine.wait_until_ready()
        return engine

    def _count(self) -> int:
        return sum(int(line) for line in self._embedded.read_text().split())


def _flip_at(path: Path, chance: random.Random) -> str:
    at = chance.randrange(path.stat().st_size)
    with path.open("r+b") as out:
        out.seek(at)
        (byte,) = out.read(1)
        out.seek(at)
        out.write(bytes([byte ^ (1 << chance.randrange(8))]))
    return f"{path.name}, byte {at:,}"


def run(bench: Bench) -> list[Line]:
    """Run the section; one row per flip, and one per kind."""
    with bench.place("flips") as place:
        flips = Flips(bench, place)
        try:
            lines = [Line("flips", "undamaged", 1, "", flips.begin())]
            rounds = bench.rounds_or(ROUNDS)
            for number in range(rounds):
                line = flips.round(KINDS[number % len(KINDS)])
                lines.append(line)
                told = f"{line.what}, {line.seconds:.0f} s: {line.outcome}"
                say(f"{number + 1} of {rounds}: {told}, {'holds' if line.holds else 'BROKEN'}")
                for wrong in line.wrong:
                    say(f"  {wrong}")
        finally:
            flips.close()
    for kind in dict.fromkeys(KINDS):
        found, whole, again, number = (flips.tally[kind, name] for name in ("found", "whole", "embedded", "rounds"))
        lines.append(
            Line("flips", kind, number, f"found {found}, whole afterwards {whole}, rounds that embedded again {again}")
        )
    return lines
