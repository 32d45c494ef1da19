"""Many concurrent changes by four writers; checks that index and disk agree half a minute after the last."""

import json
import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from helpers.engines import EngineProcess, wait_for

from fault_bench.agreement import compare_files, compare_searches, some_words_gone, words_on_disk
from fault_bench.bench import Bench, say
from fault_bench.corpus import Folder
from fault_bench.figures import figure, recognized_once
from fault_bench.inside import RecognitionLog
from fault_bench.invariants import Inspector, Shares, Verdict, is_at_rest
from fault_bench.storm_writers import WRITERS, own_word, start_writers
from fault_bench.table import Line
from fault_bench.watching import processor_s, value_in

AGREES_AFTER_S = 30.0
# Timeout after which a change counts as lost, not only as late.
PATIENCE_S = 240.0
DOCUMENTS = 150
TEXTS = 500
SHORTEST_TEXT, LONGEST_TEXT = 200, 2500
WORD = re.compile(r"storm\d+w\d+x")
WORDS_TRIED, WORDS_GONE = 5000, 300
# Every text is compared with Chroma; of the slow searches by meaning, only a sample is made.
SHARES = Shares(own_vector_in_chroma=0.3, own_vector_by_engine=0.3)


def run(bench: Bench) -> list[Line]:
    """Run the section: a number of changes, spread over a time."""
    with bench.place("storm") as place, _a_storm(bench, place) as storm:
        line = storm.blow(bench.sizes.storm_ops, bench.sizes.storm_seconds)
        return [line, recognized_once("storm", 1, RecognitionLog.named().counts(), 0)]


@contextmanager
def _a_storm(bench: Bench, place: Path) -> Iterator["_Storm"]:
    base = place / "base"
    folder = bench.folder(place / "documents")
    with closing(bench.start(base)) as engine:
        engine.add_folder(str(folder.path)).result()
        wait_for(lambda: engine.status().files_done > 0 and is_at_rest(engine.status()), "the first run", 600)
        inspector = Inspector(base, folder)
        with closing(inspector):
            yield _Storm(bench, place, folder, engine, inspector)


class _Storm:
    """One storm of changes on an idle index."""

    def __init__(self, bench: Bench, place: Path, folder: Folder, engine: EngineProcess, inspector: Inspector) -> None:
        self._bench, self._folder, self._engine, self._inspector = bench, folder, engine, inspector
        self._base, self._outside = place / "base", place / "outside"
        self._outside.mkdir()
        self._pool = bench.folder(place / "pool", DOCUMENTS)

    def blow(self, operations: int, seconds: float) -> Line:
        """Make the changes, then check the index."""
        before, started = processor_s(self._engine.process.pid), time.monotonic()
        done = self._write(operations, seconds)
        ended = time.monotonic()
        used_s = processor_s(self._engine.process.pid) - before
        say(f"{sum(done.values())} changes, {used_s:.0f} s of the engine's processor: {dict(done.most_common())}")
        settled_s = self._settled_after(ended)
        time.sleep(max(0.0, ended + AGREES_AFTER_S - time.monotonic()))
        # Recognition comes after everything else, and takes as long as it takes.
        verdict = self._compare(is_recognized=False)
        if not verdict.is_clean:
            self._tell_late_from_lost(verdict, ended)
        else:
            wait_for(lambda: is_at_rest(self._engine.status()), "recognition", PATIENCE_S)
            say(f"recognized {time.monotonic() - ended:.0f} s after the last change")
            verdict = self._compare()
            verdict += self._inspector.check(self._engine, SHARES)
        return _line(done, ended - started, used_s, settled_s, verdict)

    def _write(self, operations: int, seconds: float) -> Counter[str]:
        chance = random.Random(self._bench.seed)
        texts = [self._pool.texts.next().body[: chance.randrange(SHORTEST_TEXT, LONGEST_TEXT)] for _ in range(TEXTS)]
        plan = {
            "docs": str(self._folder.path),
            "outside": str(self._outside),
            "texts": texts,
            "documents": [str(path) for path in self._pool.files()],
        }
        done: Counter[str] = Counter()
        for writer in start_writers(plan, operations, seconds, self._bench.seed):
            output = writer.communicate()[0]
            assert writer.returncode == 0, "a writer failed"
            done.update(json.loads(output))
        return done

    def _settled_after(self, ended: float) -> float | None:
        """Seconds from the last change until all but recognition is done; None on timeout."""
        while time.monotonic() < ended + AGREES_AFTER_S:
            if (
                is_at_rest(self._engine.status(), with_recognition=False)
                and value_in(self._base, "SELECT count(*) FROM outbox") == 0
            ):
                return time.monotonic() - ended
            time.sleep(0.1)
        return None

    def _compare(self, *, is_recognized: bool = True) -> Verdict:
        """Compare index and disk; unless `is_recognized`, without the text of pictures."""
        words = words_on_disk(self._folder.path, WORD, with_pictures=is_recognized)
        seeds = range(self._bench.seed * WRITERS, (self._bench.seed + 1) * WRITERS)
        written = [own_word(seed, number) for seed in seeds for number in range(1, WORDS_TRIED)]
        gone = some_words_gone(written, words, WORDS_GONE, self._bench.seed)
        verdict = compare_files(self._base, self._folder.path, is_recognized=is_recognized)
        verdict += compare_searches(self._engine, words | {word: set() for word in gone})
        return verdict

    def _tell_late_from_lost(self, verdict: Verdict, ended: float) -> None:
        for line in verdict.lines():
            say(f"after {AGREES_AFTER_S:g} s, {line}")
        wait_for(lambda: is_at_rest(self._engine.status()), "quiet", PATIENCE_S)
        later = self._compare()
        say(f"at rest after {time.monotonic() - ended:.0f} s: {'agrees' if later.is_clean else list(later.lines())}")


def _line(done: Counter[str], seconds: float, used_s: float, settled_s: float | None, verdict: Verdict) -> Line:
    rest = f"at rest after {settled_s:.1f} s" if settled_s is not None else f"not at rest after {AGREES_AFTER_S:g} s"
    line = figure(
        "storm",
        f"{sum(done.values()):,} changes by {WRITERS} writers in {seconds:.0f} s",
        f"{rest}; {len(verdict.lost)} lost, {len(verdict.ghosts)} ghosts, {len(verdict.duplicates)} duplicates,"
        f" {len(verdict.disagreements)} disagreements among {dict(verdict.asked)}",
        f"index and disk agree exactly after {AGREES_AFTER_S:g} s",
        verdict.is_clean,
        changes=dict(done), seconds=seconds, engine_processor_s=used_s, settled_s=settled_s,
    )  # fmt: skip
    line.wrong += verdict.lines()
    return line
