"""Compares an index with the disk, byte by byte and word by word."""

import os
import random
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from helpers.engines import EngineProcess

from desktop_search.domain.queries import SearchMode, SearchQuery
from fault_bench.invariants import Verdict
from fault_bench.watching import ask_catalog, content_hash, files_below

LIMIT = 1000


def compare_files(base: Path, folder: Path) -> Verdict:
    """Check that the index has every file on disk with its current content, no other file, and no pending work."""
    disk = {os.fsencode(path): path for path in files_below(folder)}
    known = {path: rest for path, *rest in ask_catalog(base, "SELECT path, state, content_hash FROM files")}
    found = Verdict()
    found.lost += [f"not in the index: {disk[path]}" for path in disk.keys() - known.keys()]
    found.ghosts += [f"in the index, not on disk: {os.fsdecode(path)}" for path in known.keys() - disk.keys()]
    for path in disk.keys() & known.keys():
        state, digest = known[path]
        if state == "pending" or (state == "indexed" and digest != content_hash(disk[path])):
            found.lost.append(f"{state}, and not with its present content: {disk[path]}")
    waiting = ask_catalog(
        base, "SELECT (SELECT count(*) FROM work_queue), texts_waiting, count(hash) FROM counters, outbox"
    )
    if any(waiting[0]):
        found.disagreements.append("{} files, {} texts and {} vectors wait".format(*waiting[0]))
    found.asked["files compared with the disk"] = len(disk)
    return found


def words_on_disk(folder: Path, word: re.Pattern[str]) -> dict[str, set[str]]:
    """Files by word, for all words that match the pattern."""
    found: dict[str, set[str]] = {}
    for path in files_below(folder):
        for one in word.findall(path.read_bytes().decode("utf-8", "replace")):
            found.setdefault(one, set()).add(str(path))
    return found


def compare_searches(engine: EngineProcess, words: Mapping[str, set[str]]) -> Verdict:
    """Check that a word finds exactly the files that contain it, each once, and an unused word finds nothing."""
    result = Verdict()
    for word, files in words.items():
        reply = engine.search(SearchQuery(word, LIMIT, SearchMode.WORDS)).result()
        found = Counter(hit.path for hit in reply.files)
        folded = {other.path for hit in reply.files for other in hit.alike}
        result.duplicates += [f"{word} finds it twice: {path}" for path, times in found.items() if times > 1]
        result.lost += [f"not found by {word}: {path}" for path in files - found.keys() - folded]
        result.ghosts += [f"found by {word}, which it has no more: {path}" for path in found.keys() - files]
        result.asked["words"] += 1
    return result


def some_words_gone(written: Sequence[str], present: Mapping[str, set[str]], number: int, seed: int) -> list[str]:
    """Words that are no longer in any file, and some that never were."""
    gone = [word for word in written if word not in present]
    return random.Random(seed).sample(gone, min(number, len(gone)))
