"""Damages the posting file, and kills the engine while it is written: answers must stay the same, and the file return.

A full disk while it is written is in the section "disk", and random flips are also in "flips".
"""

import contextlib
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from helpers.engines import EngineProcess

from desktop_search.domain.queries import SearchMode, SearchQuery
from desktop_search.paths import AppPaths
from desktop_search.store.words.bm25_cache import IDENTITY
from desktop_search.store.words.posting_file import PostingFile, PostingFileDamagedError, path_of
from fault_bench.bench import Bench, say, settled
from fault_bench.corpus import WORD, Folder
from fault_bench.damage import TO_FILES
from fault_bench.invariants import HITS, Inspector, Shares, Verdict, catalog_copy
from fault_bench.marks import VARIABLE, Marks
from fault_bench.processes import ENGINE, MODEL_VARIABLE
from fault_bench.table import Line, spread

ROUNDS = 48
# Words are what matters here; vectors are checked by the other sections.
SHARES = Shares(0.1, 0.05)
QUERIES = 40
# Words in more of the passages are stop words.
MOST_FREQUENT = 12
RETURNS_WITHIN_S = 30.0
AIM_PATIENCE_S = 3.0
LONGEST_AIMED_S = 0.05

Act = Callable[[Path, random.Random], None]


def _flip(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def _into_a_folder(path: Path, chance: random.Random) -> None:
    path.unlink()
    path.mkdir()
    (path / "something").write_bytes(b"else")


def _lengthen(path: Path, chance: random.Random) -> None:
    with path.open("ab") as out:
        out.write(chance.randbytes(100))


def _half_written(path: Path, chance: random.Random) -> None:
    """As left by a process that was killed, or by somebody else."""
    new = path.with_name(path.name + ".new")
    if chance.random() < 0.5:
        new.write_bytes(path.read_bytes()[: chance.randrange(path.stat().st_size)])
    else:
        new.mkdir()


DAMAGE: dict[str, Act] = {
    **TO_FILES,
    "one bit": _flip,
    "longer": _lengthen,
    "replaced by a folder": _into_a_folder,
    "half a new one beside it": _half_written,
}
KILL = "kill -9 while it is written"


def wrong_in(base: Path) -> list[str]:
    """What is wrong with the posting file of an idle index: missing, damaged, or not as FTS5 has its lists."""
    file = path_of(AppPaths.under(base).catalog_file)
    if file.with_name(file.name + ".new").exists():
        return ["a posting file that was half written is left"]
    catalog = catalog_copy(base)
    try:
        meta: dict[str, Any] = dict(catalog.execute("SELECT key, value FROM meta").fetchall())
        if IDENTITY not in meta or not file.is_file():
            return ["there is no posting file"]
        postings = PostingFile(file, meta[IDENTITY])
        passages = [row[0] for row in catalog.execute("SELECT id FROM passages ORDER BY id")]
        if postings.passages.ids.tolist() != passages:
            return ["the posting file has other passages than the catalog"]
        catalog.execute("CREATE VIRTUAL TABLE temp.found USING fts5vocab (main, words, instance)")
        expected: dict[str, Counter[int]] = {}
        for token, doc, weight in catalog.execute(
            "SELECT term, doc, CASE col WHEN 'context' THEN 2 WHEN 'name' THEN 3 ELSE 1 END FROM temp.found"
        ):
            expected.setdefault(token, Counter())[doc] += weight
        return [
            f"the posting file has other postings for {token}"
            for token, weights in expected.items()
            if (found := postings.read(token)) is not None
            and dict(zip(postings.passages.ids[found.places].tolist(), found.weights.tolist(), strict=True)) != weights
        ]
    except PostingFileDamagedError:
        return ["the posting file is damaged"]
    finally:
        catalog.close()


def until_whole(base: Path, within_s: float = RETURNS_WITHIN_S) -> list[str]:
    """Wait until nothing is wrong with the posting file. Returns what still is."""
    end = time.monotonic() + within_s
    while wrong := wrong_in(base):
        if time.monotonic() > end:
            return wrong
        time.sleep(0.2)
    return []


class Postings:
    """An index whose posting file is damaged."""

    def __init__(self, bench: Bench, place: Path) -> None:
        self._bench = bench
        self._place = place
        self._chance = bench.chance
        self.base = place / "base"
        self._folder: Folder = bench.folder(place / "files")
        self._inspector = Inspector(self.base, self._folder)
        self._marks = Marks(place / "marks")
        self.returned_s: list[float] = []
        self.hit: Counter[str] = Counter()

    @property
    def file(self) -> Path:
        return path_of(AppPaths.under(self.base).catalog_file)

    def begin(self) -> list[str]:
        """Index everything. Returns broken invariants before any damage."""
        engine = self._start()
        try:
            engine.add_folder(str(self._folder.path)).result()
            verdict = settled(self.base, self._folder, engine, self._inspector, SHARES, deadline_s=900)
            return [*verdict.lines(), *until_whole(self.base)]
        finally:
            engine.close()

    def close(self) -> None:
        self._inspector.close()

    def round(self, what: str, *, is_running: bool) -> list[str]:
        """Damage the file between two runs or during one; compare answers; wait until the file is whole again."""
        engine = self._start()
        try:
            before = self._answers(engine)
            if not is_running:
                engine.close()
            DAMAGE[what](self.file, self._chance)
            if not is_running:
                engine = self._start()
            wrong = self._differences(before, self._answers(engine))
            return wrong + self._expect_whole(engine)
        except AssertionError as error:
            return [f"{error}"]
        finally:
            engine.kill()

    def kill(self) -> list[str]:
        """Kill the engine while it writes the file, or shortly after."""
        engine = self._start()
        try:
            for _ in range(5):
                self._chance.choice((self._folder.create, self._folder.replace, self._folder.delete))()
            self._marks.wait_for("postings", AIM_PATIENCE_S)
            time.sleep(self._chance.uniform(0, LONGEST_AIMED_S))
            self.hit[self._marks.now()] += 1
            engine.kill()
            engine = self._start()
            wrong = list(self._inspector.check_committed(engine).lines())
            return wrong + self._expect_whole(engine)
        except AssertionError as error:
            return [f"{error}"]
        finally:
            engine.kill()

    def _expect_whole(self, engine: EngineProcess) -> list[str]:
        """Change a file, which wakes the indexer; check the new posting file and everything else.

        Answers with the file must then be those without it.
        """
        started = time.monotonic()
        self._folder.create()
        verdict: Verdict = settled(self.base, self._folder, engine, self._inspector, SHARES)
        wrong = [*verdict.lines(), *until_whole(self.base)]
        self.returned_s.append(time.monotonic() - started)
        self._folder.delete()
        verdict = settled(self.base, self._folder, engine, self._inspector, SHARES)
        wrong += [*verdict.lines(), *until_whole(self.base)]
        engine.close()
        with_file = self._fresh_answers()
        self.file.unlink(missing_ok=True)
        return wrong + self._differences(with_file, self._fresh_answers())

    def _fresh_answers(self) -> dict[str, list[tuple[str, Any]]]:
        """Answers of a new engine: a running one counts words again only after some per cent of passages changed."""
        engine = self._start()
        try:
            return self._answers(engine)
        finally:
            until_whole(self.base)
            engine.close()

    def _answers(self, engine: EngineProcess) -> dict[str, list[tuple[str, Any]]]:
        """Paths and scores of the hits for frequent words, alone, in pairs, and unfinished."""
        found = {}
        for query in self._queries():
            answer = engine.search(SearchQuery(query, HITS, SearchMode.WORDS)).result()
            found[query] = [(hit.path, hit.passages[0].score) for hit in answer.files]
        return found

    def _queries(self) -> list[str]:
        with contextlib.closing(catalog_copy(self.base)) as catalog:
            texts = [row[0] for row in catalog.execute("SELECT decoded(content) FROM texts WHERE refs > 0")]
        frequent = Counter(word.lower() for text in texts for word in set(WORD.findall(text)))
        words = [word for word, _ in frequent.most_common(QUERIES)]
        chance = random.Random(len(texts))
        pairs = [" ".join(chance.sample(words, 2)) for _ in words[:MOST_FREQUENT]]
        return [*words, *pairs, *(word[:3] for word in words[:MOST_FREQUENT] if len(word) > 3)]

    @staticmethod
    def _differences(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
        # Words of the file that was added or deleted meanwhile may be asked for in one of them only.
        return [f"another answer to {query}" for query in before.keys() & after.keys() if before[query] != after[query]]

    def _start(self) -> EngineProcess:
        environment = {MODEL_VARIABLE: self._bench.model, VARIABLE: str(self._place / "marks")}
        engine = EngineProcess(self.base, ENGINE, **environment)
        engine.wait_until_ready()
        return engine


def run(bench: Bench) -> list[Line]:
    """Run the section; one row per kind of damage."""
    started = time.perf_counter()
    wrong: dict[str, list[str]] = {}
    rounds: Counter[str] = Counter()
    with bench.place("posting-file") as place:
        postings = Postings(bench, place)
        try:
            before = postings.begin()
            number = bench.rounds_or(ROUNDS)
            kinds = [(what, is_running) for what in DAMAGE for is_running in (False, True)]
            kinds += [(KILL, True)] * (len(kinds) // 2)
            bench.chance.shuffle(kinds)
            for at in range(number):
                what, is_running = kinds[at % len(kinds)]
                found = postings.kill() if what == KILL else postings.round(what, is_running=is_running)
                name = what if what == KILL else f"{what}{', beneath a running engine' if is_running else ''}"
                rounds[name] += 1
                wrong.setdefault(name, []).extend(found)
                say(f"{at + 1} of {number}: posting file {name}, {'BROKEN' if found else 'holds'}")
                for line in found:
                    say(f"  {line}")
        finally:
            postings.close()
    hit = ", ".join(f"{what} {times}" for what, times in postings.hit.most_common())
    return [
        Line("posting file", "undamaged", 1, "", before),
        *(
            Line("posting file", name, rounds[name], f"hit {hit}" if name == KILL else "", wrong[name])
            for name in sorted(rounds)
        ),
        Line(
            "posting file", "all", number, f"whole again {spread(postings.returned_s)} after a change",
            seconds=time.perf_counter() - started,
        ),
    ]  # fmt: skip
