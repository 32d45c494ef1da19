"""Black-box checks of the invariants of an idle index: files, SQL, a copy of Chroma, and searches.

The checks use nothing of the program under test except its protocol and its table names.
"""

import contextlib
import os
import re
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.containers import file_on_disk
from desktop_search.domain.errors import EngineGoneError
from desktop_search.domain.queries import MeaningState, SearchAnswer, SearchMode, SearchQuery
from desktop_search.domain.status import Activity, ModelState
from desktop_search.engine.api import RequestFailedError
from desktop_search.own_files import FOLDER_NAME
from desktop_search.settings import IndexSettings
from desktop_search.store.sqlite.row_encoding import decode_text, decode_vectors
from fault_bench.chroma_copy import ChromaReader
from fault_bench.corpus import WORD, Folder
from fault_bench.processes import STAND_IN

CATALOG = f"{FOLDER_NAME}/catalog.sqlite"
VECTORS = f"{FOLDER_NAME}/vectors"
TEXT_BITS = 40
HITS = 50
# Ghost words per check: the newest and some of the older ones.
GHOSTS_ASKED = 60
# Maximum length of a query; passages are searched for by their own words.
QUERY_CHARACTERS = 1_900
# Rounding of a vector to int8: at most 1/254 of its largest value.
NEAR = 5e-3
LOOK_EVERY_S = 0.1
REST_S = 0.5
MOST_SHOWN = 5
# Errors of a request to an engine that has exited (see helpers/engines.py).
ENDED = (AssertionError, OSError, EngineGoneError)


class Asker(Protocol):
    """An engine that takes requests."""

    def search(self, query: SearchQuery, session: str = "") -> Future[SearchAnswer]: ...

    def get_index_settings(self) -> Future[IndexSettings]: ...

    def status(self) -> Any: ...


@dataclass(slots=True)
class Verdict:
    """Violations by invariant, and the number of checks."""

    lost: list[str] = field(default_factory=list)
    ghosts: list[str] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    disagreements: list[str] = field(default_factory=list)
    asked: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.ghosts or self.duplicates or self.disagreements)

    def __iadd__(self, other: "Verdict") -> "Verdict":
        self.lost += other.lost
        self.ghosts += other.ghosts
        self.duplicates += other.duplicates
        self.disagreements += other.disagreements
        self.asked += other.asked
        self.seconds += other.seconds
        return self

    def lines(self) -> Iterator[str]:
        """Readable lines of the violations."""
        for name in ("lost", "ghosts", "duplicates", "disagreements"):
            found: list[str] = getattr(self, name)
            yield from (f"{name}: {line}" for line in found[:MOST_SHOWN])
            if len(found) > MOST_SHOWN:
                yield f"{name}: and {len(found) - MOST_SHOWN} more"


@dataclass(frozen=True, slots=True)
class Shares:
    """Sampling rates of the expensive checks; the others always cover everything."""

    own_vector_in_chroma: float = 1.0
    own_vector_by_engine: float = 1.0


EVERYTHING = Shares()


class Inspector:
    """Checks one index and its folder, repeatedly."""

    def __init__(self, base: Path, folder: Folder) -> None:
        self._base = base
        self._folder = folder
        self._chroma = ChromaReader()
        self._expected: dict[tuple[int, bytes], Any] = {}
        self._chance = folder.chance

    def close(self) -> None:
        self._chroma.close()

    def check(self, engine: Asker, shares: Shares = EVERYTHING) -> Verdict:
        """Check all invariants of an idle index (see `settle`)."""
        started = time.perf_counter()
        self._folder.look()
        verdict = Verdict()
        try:
            self._check(engine, shares, verdict)
        except ENDED as error:
            verdict.lost.append(f"the engine ended while it was asked: {error}")
        verdict.seconds = time.perf_counter() - started
        return verdict

    def _check(self, engine: Asker, shares: Shares, verdict: Verdict) -> None:
        with contextlib.closing(catalog_copy(self._base)) as catalog:
            self._files(catalog, verdict)
            self._passages(catalog, verdict)
            self._words(catalog, verdict)
            self._counters(catalog, verdict)
            unfound = self._vectors(catalog, verdict, shares.own_vector_in_chroma)
            self._beside_chroma(catalog, engine, verdict, unfound)
            self._by_words(engine, verdict, self._catalog_words(catalog) | self._folder.own_words())
            self._by_meaning(catalog, engine, verdict, shares.own_vector_by_engine)
            self._status(engine, verdict, len(catalog_files(catalog)))
        self._ghost_words(engine, verdict)

    def check_committed(self, engine: Asker) -> Verdict:
        """Check, immediately after a restart, that unchanged files in the catalog are found by words."""
        verdict, on_disk = Verdict(), self._folder.facts()
        with contextlib.closing(catalog_copy(self._base)) as catalog:
            known = catalog_files(catalog)
            own = {path: words for path, words in self._catalog_words(catalog).items()
                   if path in on_disk and known[path][:2] == on_disk[path]}  # fmt: skip
            self._by_words(engine, verdict, own)
        # The engine has not noticed deletions yet.
        verdict.ghosts.clear()
        return verdict

    # Catalog against the disk, and its own consistency.

    def _files(self, catalog: sqlite3.Connection, verdict: Verdict) -> None:
        on_disk = self._folder.facts()
        known = files_on_disk(catalog)
        verdict.lost += [f"not in the catalog: {path}" for path in sorted(on_disk.keys() - known.keys())]
        verdict.ghosts += [f"in the catalog, not on disk: {path}" for path in sorted(known.keys() - on_disk.keys())]
        for path in sorted(on_disk.keys() & known.keys()):
            size, mtime_ns, state, reason = known[path]
            if state == "pending" or on_disk[path] != (size, mtime_ns):
                verdict.lost.append(f"{state}, and not as it is on disk: {path}")
            elif state != "indexed" and self._folder.known[path].words is not None:
                verdict.lost.append(f"{state} ({reason}): {path}")
        self._members(catalog, verdict)
        verdict.asked["files"] += len(on_disk)

    def _members(self, catalog: sqlite3.Connection, verdict: Verdict) -> None:
        """Check the members of the bench's containers, which are files of the catalog too."""
        known = self._folder.known
        wanted = {member for file in known.values() for member in file.members}
        ours = tuple(f"{path}/" for path, file in known.items() if file.members)
        present = {path: facts for path, facts in catalog_files(catalog).items() if path.startswith(ours)}
        verdict.lost += [f"member not in the catalog: {path}" for path in sorted(wanted - present.keys())]
        verdict.ghosts += [f"in the catalog, not in the container: {path}" for path in sorted(present.keys() - wanted)]
        for path in sorted(wanted & present.keys()):
            _, _, state, reason = present[path]
            if state != "indexed" and known[path].words is not None:
                verdict.lost.append(f"{state} ({reason}): {path}")
        verdict.asked["members"] += len(wanted)

    def _passages(self, catalog: sqlite3.Connection, verdict: Verdict) -> None:
        _none(catalog, verdict.duplicates, "two passages of one file at one place",
              "SELECT file_id, ordinal FROM passages GROUP BY file_id, ordinal HAVING count(*) > 1")  # fmt: skip
        _none(catalog, verdict.duplicates, "one text twice",
              "SELECT hash FROM texts GROUP BY hash HAVING count(*) > 1")  # fmt: skip
        _none(catalog, verdict.ghosts, "passage of no file",
              "SELECT passages.id FROM passages LEFT JOIN files ON files.id = file_id WHERE files.id IS NULL"
              " OR (files.state <> 'indexed' AND passages.ordinal >= 0)")  # fmt: skip
        _none(catalog, verdict.lost, "file without its passages",
              "SELECT path FROM files WHERE state = 'indexed' AND passages <>"
              " (SELECT count(*) FROM passages WHERE file_id = files.id AND ordinal >= 0)")  # fmt: skip
        _none(catalog, verdict.lost, "file whose passages have a gap",
              "SELECT file_id FROM passages WHERE ordinal >= 0 GROUP BY file_id HAVING max(ordinal) + 1 <> count(*)"
              " OR min(ordinal) <> 0")  # fmt: skip
        _none(catalog, verdict.lost, "passage without its text",
              "SELECT passages.id FROM passages LEFT JOIN texts ON texts.id = text_id"
              " WHERE passages.ordinal >= 0 AND (texts.content IS NULL OR texts.content = '')")  # fmt: skip
        _none(catalog, verdict.ghosts, "text without a passage",
              "SELECT id FROM texts WHERE content <> '' AND id NOT IN (SELECT text_id FROM passages)"
              )  # fmt: skip
        wrong = [row[0] for row in catalog.execute("PRAGMA integrity_check") if row[0] != "ok"]
        wrong += [str(row) for row in catalog.execute("PRAGMA foreign_key_check")]
        verdict.disagreements += [f"catalog: {line}" for line in wrong]
        verdict.asked["passages"] += catalog.execute("SELECT count(*) FROM passages").fetchone()[0]

    def _words(self, catalog: sqlite3.Connection, verdict: Verdict) -> None:
        """Check the word index against the passages: the same rows, and each is found by a word of its text."""
        try:
            catalog.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        except sqlite3.DatabaseError as error:
            verdict.disagreements.append(f"word index: {error}")
            return
        _none(catalog, verdict.lost, "passage not in the word index",
              "SELECT id FROM passages WHERE id NOT IN (SELECT id FROM words_docsize)")  # fmt: skip
        _none(catalog, verdict.ghosts, "word index row without a passage",
              "SELECT id FROM words_docsize WHERE id NOT IN (SELECT id FROM passages)")  # fmt: skip
        found_by: dict[str, set[int]] = {}
        for passage, text in catalog.execute(
            "SELECT passages.id, substr(decoded(content), text_from + 1) FROM passages JOIN texts ON texts.id = text_id"
        ).fetchall():
            words = WORD.findall(text)
            if not words:
                continue
            word = max(words, key=len).lower()
            if word not in found_by:
                rows = catalog.execute("SELECT rowid FROM words WHERE words MATCH ?", (f'text : "{word}"',))
                found_by[word] = {row[0] for row in rows}
            if passage not in found_by[word]:
                verdict.lost.append(f"passage {passage} is not found by its word {word}")
            verdict.asked["passages by words"] += 1
        # A contentless index may return deleted rows; they are recognized by their words.
        known = {row[0] for row in catalog.execute("SELECT id FROM passages")}
        for word, rows in found_by.items():
            if rows - known:
                verdict.ghosts.append(f"word index finds deleted passages by {word}: {sorted(rows - known)[:3]}")

    def _counters(self, catalog: sqlite3.Connection, verdict: Verdict) -> None:
        for name, sql in {
            "work waits": "SELECT path FROM work_queue",
            "text waits for a vector": "SELECT text_id FROM embed_queue",
            "container waits": "SELECT file_id FROM container_queue",
            "recognition waits": "SELECT file_id FROM recognition_queue",
            "references of a text": "SELECT id FROM texts WHERE refs <>"
            " (SELECT count(*) FROM passages WHERE text_id = texts.id AND ordinal >= 0)",
            "counters of a folder": "SELECT id FROM folders WHERE pending <> 0 OR waiting <> 0 OR indexed <>"
            " (SELECT count(*) FROM files WHERE folder_id = folders.id AND state = 'indexed') OR passages <>"
            " (SELECT coalesce(sum(passages), 0) FROM files WHERE folder_id = folders.id)",
            "counters of texts": "SELECT texts_embedded, texts_waiting FROM counters WHERE texts_waiting <> 0 OR"
            " texts_embedded <> (SELECT count(*) FROM texts WHERE refs > 0 AND NOT junk) OR passages_embedded <>"
            " (SELECT count(*) FROM passages WHERE ordinal >= 0)",
        }.items():
            _none(catalog, verdict.disagreements, name, sql)

    # Vectors.

    def _vectors(self, catalog: sqlite3.Connection, verdict: Verdict, share: float) -> list[str]:
        """Check the vectors. Returns hex hashes of texts that their own vector does not find in Chroma's graph."""
        live = live_vectors(catalog)
        stand_in = stand_in_of(catalog)
        for text_hash, (content, vector) in live.items():
            if vector is None:
                verdict.lost.append(f"text {text_hash.hex()} has no vector")
            elif stand_in is not None and not self._is_as_expected(stand_in, text_hash, content, vector):
                verdict.disagreements.append(f"text {text_hash.hex()} has another text's vector")
        verdict.asked["vectors"] += len(live)
        waiting = {row[0].hex() for row in catalog.execute("SELECT hash FROM outbox")}
        if waiting:
            verdict.disagreements.append(f"Chroma is not told of {len(waiting)} changes")
        collections = self._chroma.read(self._base / VECTORS, share)
        if collections is None:
            verdict.disagreements.append("Chroma cannot be read")
            return []
        if len(collections) != 1:
            verdict.disagreements.append(f"Chroma has {len(collections)} collections")
        for collection in collections[:1]:
            here = collection.vectors
            wanted = {text_hash.hex(): vector for text_hash, (_, vector) in live.items() if vector is not None}
            verdict.lost += [f"not in Chroma: {i}" for i in sorted(wanted.keys() - here.keys() - waiting)]
            verdict.ghosts += [
                f"in Chroma, but without a passage: {i}" for i in sorted(here.keys() - wanted.keys() - waiting)
            ]
            verdict.duplicates += [f"twice in Chroma: {i}" for i in collection.listed_twice]
            for identity in wanted.keys() & here.keys():
                if (
                    here[identity].shape != wanted[identity].shape
                    or np.abs(here[identity] - wanted[identity]).max() > NEAR
                ):
                    verdict.disagreements.append(f"Chroma has another vector for {identity}")
            verdict.asked["own vectors in Chroma"] += collection.asked
        return [identity for collection in collections[:1] for identity in collection.unfound]

    def _beside_chroma(
        self, catalog: sqlite3.Connection, engine: Asker, verdict: Verdict, unfound: Sequence[str]
    ) -> None:
        """Check that the engine finds texts that the approximate graph does not reach: see FewVectors."""
        for identity in unfound:
            rows = catalog.execute(
                "SELECT decoded(content), path FROM texts JOIN passages ON text_id = texts.id"
                " JOIN files ON files.id = file_id WHERE hash = ?",
                (bytes.fromhex(identity),),
            ).fetchall()
            found = search(engine, as_query(rows[0][0]), SearchMode.MEANING, verdict) if rows else {}
            if not any(os.fsdecode(path) in found for _, path in rows):
                verdict.lost.append(f"not found by its own vector: {identity}")
            verdict.asked["vectors the graph does not reach"] += 1

    def _is_as_expected(self, stand_in: FakeEmbedder, text_hash: bytes, content: str, vector: Any) -> bool:
        key = stand_in.dimensions, text_hash
        if key not in self._expected:
            self._expected[key] = stand_in.embed_query(content)
        expected = self._expected[key]
        return bool(expected.shape == vector.shape and np.abs(expected - vector).max() <= NEAR)

    # Searches.

    def _by_words(self, engine: Asker, verdict: Verdict, own: dict[str, list[str]]) -> None:
        for path, words in own.items():
            if not finds(engine, path, words, SearchMode.WORDS, verdict):
                verdict.lost.append(f"not found by {' or '.join(words)}: {path}")
            verdict.asked["files by words"] += 1

    def _catalog_words(self, catalog: sqlite3.Connection) -> dict[str, list[str]]:
        """Rare words of each indexed file from the catalog's text, for formats that the bench cannot read."""
        texts: dict[str, set[str]] = {}
        for path, content in catalog.execute(
            "SELECT files.path, substr(decoded(content), text_from + 1) FROM files JOIN passages ON file_id = files.id"
            " JOIN texts ON texts.id = text_id"
        ):
            texts.setdefault(os.fsdecode(path), set()).update(word.lower() for word in WORD.findall(content))
        everywhere = Counter(word for words in texts.values() for word in words)
        return {
            path: sorted(words, key=lambda word: (everywhere[word], -len(word), word))[:3]
            for path, words in texts.items()
            if words
        }

    def _by_meaning(self, catalog: sqlite3.Connection, engine: Asker, verdict: Verdict, share: float) -> None:
        """Search each file by the text of its first passage, which has the passage's vector if it is short enough.

        An archive of the zoo has one text in more members than an answer lists.
        """
        for path, content in catalog.execute(
            "SELECT files.path, decoded(content) FROM files JOIN passages ON file_id = files.id AND ordinal = 0"
            " JOIN texts ON texts.id = text_id AND NOT junk AND refs <= ?",
            (HITS,),
        ).fetchall():
            if self._chance.random() >= share or not re.search(r"\w", content):
                continue
            name = os.fsdecode(path)
            if name not in search(engine, as_query(content), SearchMode.MEANING, verdict):
                verdict.lost.append(f"not found by its own meaning: {name}")
            verdict.asked["files by meaning"] += 1

    def _ghost_words(self, engine: Asker, verdict: Verdict) -> None:
        ghosts = self._folder.ghosts
        older = ghosts[: -GHOSTS_ASKED // 2]
        for ghost in ghosts[-GHOSTS_ASKED // 2 :] + self._chance.sample(older, min(len(older), GHOSTS_ASKED // 2)):
            for path, texts in search(engine, f"{ghost.word} ", SearchMode.WORDS, verdict).items():
                said = any(ghost.word in WORD.findall(text.lower()) for text in texts)
                if path == ghost.path and (said or not os.path.lexists(file_on_disk(Path(path)))):
                    verdict.ghosts.append(f"{ghost.word} still finds {path}")
            verdict.asked["ghost words"] += 1

    def _status(self, engine: Asker, verdict: Verdict, files: int) -> None:
        """Check the status; `files` is the number of files and members in the catalog."""
        status = engine.status()
        if not is_at_rest(status):
            verdict.disagreements.append(f"not at rest: {status.activity}, {status.model.state}")
        if status.files_seen != files:
            verdict.disagreements.append(f"status says {status.files_seen} files of {files}")


def as_query(text: str) -> str:
    """Words of a text as a query: the fake model ignores the rest, and nothing is parsed as a filter."""
    return " ".join(re.findall(r"\w+", text.lower()))[:QUERY_CHARACTERS]


def search(engine: Asker, text: str, mode: SearchMode, verdict: Verdict) -> dict[str, list[str]]:
    """Search; returns the texts of the hits by path. Violations in the answer itself go into the verdict."""
    try:
        reply = engine.search(SearchQuery(text, HITS, mode)).result()
    except RequestFailedError as error:
        verdict.lost.append(f"no answer: {error.failed}")
        return {}
    found: dict[str, list[str]] = {}
    listed: set[str] = set()
    for hit in reply.files:
        # A file may also be grouped under another one by another passage.
        if hit.path in listed:
            verdict.duplicates.append(f"twice in one answer: {hit.path}")
        listed.add(hit.path)
        texts = [passage.text for passage in hit.passages]
        identities = [passage.passage_id for passage in hit.passages]
        if len(set(identities)) < len(identities):
            verdict.duplicates.append(f"a passage twice in one answer: {hit.path}")
        for path in (hit.path, *(other.path for other in hit.alike)):
            found.setdefault(path, []).extend(texts)
    for path in found:
        if not os.path.lexists(file_on_disk(Path(path))):
            verdict.ghosts.append(f"found, and not on disk: {path}")
    return found


def finds(engine: Asker, path: str, words: Sequence[str], mode: SearchMode, verdict: Verdict) -> bool:
    """True if one of the words finds the file; the rarest is tried first.

    With a frequent word the file may be beyond the end of the list. With all words together too, because they may be in
    different passages, each of which has only some of them.
    """
    return any(path in search(engine, word, mode, verdict) for word in words)


def is_at_rest(status: Any, *, with_recognition: bool = True) -> bool:
    """True if no work is pending and all search modes are available; optionally but for recognition."""
    resting = {Activity.IDLE} if with_recognition else {Activity.IDLE, Activity.RECOGNIZING}
    return bool(
        status.activity in resting
        and status.model.state is ModelState.READY
        and not status.files_waiting
        and not status.containers_waiting
        and not (with_recognition and status.recognition.files_waiting)
        and getattr(status, "switch", None) is None
        and status.passages_embedded == status.passages
    )


def settle(base: Path, folder: Folder, engine: Asker, deadline_s: float = 90.0) -> float:
    """Wait until catalog and disk agree and the engine is idle, at most `deadline_s`. Returns the seconds."""
    started = time.monotonic()
    rested_since = None
    while (now := time.monotonic()) - started < deadline_s:
        if not (is_at_rest(engine.status()) and _agrees(base, folder) and _serves_what_is_wished(engine)):
            rested_since = None
        elif rested_since is None:
            rested_since = now
        elif now - rested_since >= REST_S:
            # A short pause between two tasks is not idle.
            return rested_since - started
        time.sleep(LOOK_EVERY_S)
    return time.monotonic() - started


def _serves_what_is_wished(engine: Asker) -> bool:
    """False while a model switch is pending, and while a model that crashed is restarted.

    The next query notices the crash, and is answered by words.
    """
    try:
        if engine.get_index_settings().result().model != engine.status().model.model_id:
            return False
        answer = engine.search(SearchQuery(f"are you there {time.monotonic()}", 1, SearchMode.MEANING)).result()
    except RequestFailedError:
        return False
    return answer.meaning is MeaningState.READY


def _agrees(base: Path, folder: Folder) -> bool:
    try:
        with contextlib.closing(sqlite3.connect(f"file:{base / CATALOG}?mode=ro", uri=True, timeout=30)) as catalog:
            known = {path: facts[:2] for path, facts in files_on_disk(catalog).items()}
            waiting = catalog.execute("SELECT EXISTS (SELECT 1 FROM outbox)").fetchone()[0]
    except sqlite3.OperationalError:
        return False
    return known == folder.facts() and not waiting


def catalog_copy(base: Path) -> sqlite3.Connection:
    """In-memory copy of the current catalog, which can be modified freely."""
    copy = sqlite3.connect(":memory:")
    with contextlib.closing(sqlite3.connect(f"file:{base / CATALOG}?mode=ro", uri=True, timeout=30)) as source:
        source.backup(copy)
    copy.create_function("decoded", 1, decode_text, deterministic=True)
    return copy


def files_on_disk(catalog: sqlite3.Connection) -> dict[str, tuple[int, int, str, str]]:
    """Like `catalog_files`, without the members of containers."""
    members = {os.fsdecode(row[0]) for row in catalog.execute("SELECT path FROM files WHERE container_id IS NOT NULL")}
    return {path: facts for path, facts in catalog_files(catalog).items() if path not in members}


def catalog_files(catalog: sqlite3.Connection) -> dict[str, tuple[int, int, str, str]]:
    """Size, mtime_ns, state and problem of each file, by path."""
    rows = catalog.execute("SELECT path, size, mtime_ns, state, coalesce(problem_message, '') FROM files")
    return {os.fsdecode(row[0]): row[1:] for row in rows}


def live_vectors(catalog: sqlite3.Connection) -> dict[bytes, tuple[str, Any]]:
    """Content and current vector (float32, or None) of each passage text that is not junk, by hash."""
    model = catalog.execute("SELECT value FROM meta WHERE key = 'current_model'").fetchone()
    first = int(model[0]) << TEXT_BITS if model else 0
    rows = catalog.execute(
        "SELECT hash, decoded(content), vector, dimensions FROM texts LEFT JOIN vectors ON vectors.id = texts.id + ?"
        " LEFT JOIN models ON models.id = vectors.id >> 40"
        " WHERE NOT junk AND EXISTS (SELECT 1 FROM passages WHERE text_id = texts.id AND ordinal >= 0)",
        (first,),
    )
    return {
        text_hash: (content, None if blob is None else decode_vectors([blob], dimensions)[0])
        for text_hash, content, blob, dimensions in rows
    }


def difference(first: Path, second: Path, *, by_passages: bool) -> list[str]:
    """Differences of two indexes of the same files: states, and the sequence of texts of each file.

    After a switch between models that count tokens differently, files correctly keep their chunks.
    """
    held = []
    for base in (first, second):
        with contextlib.closing(catalog_copy(base)) as catalog:
            states = {(path, "state", facts[2]) for path, facts in catalog_files(catalog).items()}
            passages = catalog.execute(
                "SELECT files.path, ordinal, hash FROM passages JOIN files ON files.id = file_id"
                " JOIN texts ON texts.id = text_id"
            )
            texts = {(os.fsdecode(path), str(at), text.hex()) for path, at, text in passages if by_passages}
            held.append(states | texts)
    return [
        *(f"only after the faults: {' '.join(row)}" for row in sorted(held[0] - held[1])),
        *(f"only without faults: {' '.join(row)}" for row in sorted(held[1] - held[0])),
    ]


def stand_in_of(catalog: sqlite3.Connection) -> FakeEmbedder | None:
    """Fake embedder whose vectors the catalog has; None if they are of a real model."""
    row = catalog.execute(
        "SELECT name, dimensions FROM models JOIN meta ON key = 'current_model' AND models.id = value"
    ).fetchone()
    return FakeEmbedder(row[1]) if row and row[0] == STAND_IN else None


def _none(catalog: sqlite3.Connection, wrong: list[str], what: str, sql: str) -> None:
    """Record each row of the statement as a violation."""
    rows: Sequence[tuple[Any, ...]] = catalog.execute(sql).fetchall()
    wrong += [f"{what}: {row}" for row in rows]
