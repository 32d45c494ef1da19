"""Tests the bench: breaks every invariant on purpose, and checks that each violation is detected."""

import contextlib
import shutil
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

from helpers.engines import EngineProcess

from desktop_search.domain.queries import FileHit, SearchAnswer, SearchQuery
from desktop_search.engine.api import completed
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings, Settings
from desktop_search.settings_file import save_settings
from fault_bench.bench import Bench, say
from fault_bench.corpus import Folder
from fault_bench.invariants import CATALOG, VECTORS, Inspector, Verdict, settle
from fault_bench.processes import DIMENSIONS
from fault_bench.table import Line

Files = tuple[FileHit, ...]
Lie = Callable[[Files, str], Files]
Break = Callable[[sqlite3.Connection, Path, Folder], Any]
# Without watching, so that the engine repairs nothing meanwhile.
BLIND = Settings(IndexSettings(watch=False))


def _lose_words(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    row = catalog.execute("SELECT id FROM passages ORDER BY id LIMIT 1 OFFSET 7").fetchone()
    catalog.execute("DELETE FROM words_docsize WHERE id = ?", row)


def _empty_words(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    catalog.execute("INSERT INTO words (words) VALUES ('delete-all')")


def _ghost_words(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    catalog.execute("INSERT INTO words (rowid, text, context, name) VALUES (999999, 'somethinggone', '', '')")


def _lose_vector(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    catalog.execute("DELETE FROM vectors WHERE id = (SELECT max(id) FROM vectors)")


def _swap_vectors(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    catalog.execute("UPDATE vectors SET vector = (SELECT vector FROM vectors ORDER BY id LIMIT 1) WHERE id ="
                    " (SELECT max(id) FROM vectors)")  # fmt: skip


def _ghost_passage(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    catalog.execute("PRAGMA foreign_keys = OFF")
    catalog.execute("DELETE FROM files WHERE id = (SELECT file_id FROM passages LIMIT 1)")


def _lose_file(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    folder.create()


def _ghost_file(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    folder.delete()


def _lose_member(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    member = next(member for file in folder.known.values() for member in file.members)
    catalog.execute("DELETE FROM files WHERE path = ?", (member.encode(),))


def _ghost_member(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    member = next(member for file in folder.known.values() for member in file.members)
    catalog.execute("UPDATE files SET path = path || '.gone' WHERE path = ?", (member.encode(),))


def _forget_recognition(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    catalog.execute("INSERT INTO recognition_queue (file_id, urgency) SELECT id, 0 FROM files LIMIT 1")


def _stale_file(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    folder.replace()


def _double_passage(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    catalog.execute(
        "INSERT INTO passages (file_id, ordinal, text_id, text_from, heading, start, end)"
        " SELECT file_id, ordinal, text_id, text_from, heading, start, end FROM passages ORDER BY id LIMIT 1"
    )


def _forget_outbox(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    row = catalog.execute("SELECT hash FROM texts WHERE refs > 0 LIMIT 1").fetchone()
    catalog.execute("INSERT INTO outbox (hash, operation) VALUES (?, 'upsert')", row)


def _miscount(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    catalog.execute("UPDATE folders SET passages = passages + 1")


def _set_aside(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    path = str(folder.editable()[0]).encode()
    catalog.execute("UPDATE files SET state = 'failed' WHERE path = ?", (path,))


def _chroma(act: Callable[[Any], Any]) -> Break:
    def act_on_folder(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
        import chromadb
        from chromadb.config import Settings

        without_file: dict[str, Any] = {"_env_file": None}
        client = chromadb.PersistentClient(str(base / VECTORS), Settings(**without_file, anonymized_telemetry=False))
        try:
            act(client.list_collections()[0])
        finally:
            client.close()

    return act_on_folder


def _remove_chroma(catalog: sqlite3.Connection, base: Path, folder: Folder) -> None:
    shutil.rmtree(base / VECTORS)


# Violations by name: the invariant that must detect it, and the function that causes it.
BREAKS: dict[str, tuple[str, Break]] = {
    "row of the word index removed": ("lost", _lose_words),
    "word index emptied": ("lost", _empty_words),
    "row of the word index too many": ("ghosts", _ghost_words),
    "vector removed": ("lost", _lose_vector),
    "vector of another text": ("disagreements", _swap_vectors),
    "file's row removed, its passages kept": ("ghosts", _ghost_passage),
    "file not read": ("lost", _lose_file),
    "deleted file kept": ("ghosts", _ghost_file),
    "member of a container not read": ("lost", _lose_member),
    "member of a container kept": ("ghosts", _ghost_member),
    "recognition forgotten": ("disagreements", _forget_recognition),
    "changed file not read again": ("lost", _stale_file),
    "file set aside for nothing": ("lost", _set_aside),
    "passage twice": ("duplicates", _double_passage),
    "Chroma not told": ("disagreements", _forget_outbox),
    "counter wrong": ("disagreements", _miscount),
    "vector dropped from Chroma": ("lost", _chroma(lambda one: one.delete(ids=one.get(limit=1)["ids"]))),
    "vector too many in Chroma": (
        "ghosts",
        _chroma(lambda one: one.upsert(ids=["ab" * 16], embeddings=[[0.5] * DIMENSIONS["stand-in-512"]])),
    ),
    "vector changed in Chroma": (
        "disagreements",
        _chroma(lambda one: one.upsert(ids=one.get(limit=1)["ids"], embeddings=[[0.04] * DIMENSIONS["stand-in-512"]])),
    ),
    "Chroma emptied": ("lost", _chroma(lambda one: one.delete(ids=one.get()["ids"]))),
    "Chroma removed": ("disagreements", _remove_chroma),
}


class Liar:
    """Engine proxy that falsifies answers."""

    def __init__(self, engine: EngineProcess, falsify: Lie, path: str) -> None:
        self._engine = engine
        self._falsify = falsify
        self._path = path

    def search(self, query: SearchQuery, session: str = "") -> Future[SearchAnswer]:
        answer = self._engine.search(query, session).result()
        return completed(replace(answer, files=self._falsify(answer.files, self._path)))

    def get_index_settings(self) -> Future[IndexSettings]:
        return self._engine.get_index_settings()

    def status(self) -> Any:
        return self._engine.status()


def _without(files: Files, path: str) -> Files:
    return tuple(
        replace(one, alike=tuple(other for other in one.alike if other.path != path))
        for one in files
        if one.path != path
    )


LIES: dict[str, tuple[str, Lie]] = {
    "file left out of every answer": ("lost", _without),
    "file in answers that is not on disk": (
        "ghosts", lambda files, path: (*files, *(replace(one, path=f"{one.path} gone") for one in files[:1])),
    ),
    "file twice in an answer": ("duplicates", lambda files, path: (*files, *files[:1])),
    "passage twice in an answer": (
        "duplicates", lambda files, path: tuple(replace(one, passages=one.passages * 2) for one in files),
    ),
}  # fmt: skip


def run(bench: Bench) -> list[Line]:
    """Run the section; one row per violation, which passes if it was detected."""
    lines = []
    with bench.place("prove") as place:
        folder = bench.folder(place / "files", min(bench.files, 60))
        while not any(file.members for file in folder.known.values()):
            folder.create_inside()
            folder.look()
        inspector = Inspector(place / "base", folder)
        try:
            clean = bench.indexed(place / "base", folder, inspector)
            lines.append(Line("prove", "nothing broken", 1, _counted(clean), list(clean.lines())))
            for what, (promise, act) in BREAKS.items():
                say(f"prove: {what}")
                lines.append(_prove(bench, place, what, promise, act))
            lines += _prove_lies(bench, place / "base", folder, inspector)
        finally:
            inspector.close()
    return lines


def _prove(bench: Bench, place: Path, what: str, promise: str, act: Break) -> Line:
    """Cause a violation in a copy of the index; the files are restored afterwards."""
    started = time.perf_counter()
    copy = place / "broken"
    shutil.copytree(place / "base", copy / "base")
    # The same path, because the catalog has absolute paths.
    folder = Folder(place / "files", bench.folder(place / "spare", 2).texts, bench.chance)
    folder.look()
    kept = place / "kept"
    shutil.copytree(folder.path, kept, copy_function=shutil.copy2)
    inspector = Inspector(copy / "base", folder)
    try:
        found = _broken(bench, copy / "base", folder, inspector, act)
    finally:
        inspector.close()
        shutil.rmtree(folder.path)
        kept.rename(folder.path)
        shutil.rmtree(copy)
        shutil.rmtree(place / "spare")
    return _noticed(what, promise, found, time.perf_counter() - started)


def _broken(bench: Bench, base: Path, folder: Folder, inspector: Inspector, act: Break) -> Verdict:
    """Check with an idle engine that is not notified of the change."""
    save_settings(AppPaths.under(base).settings_file, BLIND)
    engine = bench.start(base)
    try:
        settle(base, folder, engine)
        with contextlib.closing(sqlite3.connect(base / CATALOG, timeout=30, isolation_level=None)) as catalog:
            act(catalog, base, folder)
        return inspector.check(engine)
    finally:
        engine.kill()


def _prove_lies(bench: Bench, base: Path, folder: Folder, inspector: Inspector) -> list[Line]:
    """Check that false answers over a valid index are detected."""
    lines = []
    with contextlib.closing(bench.start(base)) as engine:
        settle(base, folder, engine)
        path = str(folder.editable()[0])
        for what, (promise, falsify) in LIES.items():
            found = inspector.check(Liar(engine, falsify, path))
            lines.append(_noticed(what, promise, found, found.seconds))
    return lines


def _noticed(what: str, promise: str, found: Verdict, seconds: float) -> Line:
    noticed: list[str] = getattr(found, promise)
    wrong = [] if noticed else ["not noticed", *found.lines()]
    return Line("prove", what, 1, f"noticed: {noticed[0][:90]}" if noticed else "", wrong, seconds)


def _counted(verdict: Verdict) -> str:
    return ", ".join(f"{number:,} {what}" for what, number in sorted(verdict.asked.items()))
