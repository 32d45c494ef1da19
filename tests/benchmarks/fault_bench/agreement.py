"""Compares an index with the disk, byte by byte and word by word."""

import os
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from helpers.engines import EngineProcess

from desktop_search.domain.queries import SearchMode, SearchQuery
from fault_bench.corpus import FOREIGN
from fault_bench.inside import PICTURES, texts_in
from fault_bench.invariants import Verdict
from fault_bench.watching import ask_catalog, content_hash, files_below

LIMIT = 1000


def compare_files(base: Path, folder: Path, *, is_recognized: bool = True) -> Verdict:
    """Check that the index has every file on disk with its current content, no other file, and no pending work.

    Members of containers are files of the index too, but those of foreign containers are not checked. Unless
    `is_recognized`, recognition may have work.
    """
    disk = {os.fsencode(path): content_hash(path.read_bytes()) for path in files_below(folder)}
    inside = {os.fsencode(path): content_hash(content) for path, content, _ in _members_below(folder)}
    rows = ask_catalog(base, "SELECT path, state, content_hash, container_id IS NOT NULL FROM files")
    known = {path: (state, digest) for path, state, digest, is_member in rows if not is_member or path in inside}
    found = Verdict()
    found.ghosts += [
        f"in the index, not in its container: {os.fsdecode(path)}"
        for path, _, _, is_member in rows
        if is_member and path not in inside and FOREIGN.encode() not in path
    ]
    disk |= inside
    found.lost += [f"not in the index: {os.fsdecode(path)}" for path in disk.keys() - known.keys()]
    found.ghosts += [f"in the index, not on disk: {os.fsdecode(path)}" for path in known.keys() - disk.keys()]
    for path in disk.keys() & known.keys():
        state, digest = known[path]
        if state == "pending" or (state == "indexed" and digest != disk[path]):
            found.lost.append(f"{state}, and not with its present content: {os.fsdecode(path)}")
    waiting = ask_catalog(
        base,
        "SELECT (SELECT count(*) FROM work_queue), texts_waiting, count(hash), (SELECT count(*) FROM container_queue),"
        " (SELECT count(*) FROM recognition_queue) FROM counters, outbox",
    )
    if any(waiting[0][: None if is_recognized else -1]):
        found.disagreements.append(
            "{} files, {} texts, {} vectors, {} containers and {} scans wait".format(*waiting[0])
        )
    found.asked["files compared with the disk"] = len(disk)
    found.asked["of them inside containers"] = len(inside)
    return found


def words_on_disk(folder: Path, word: re.Pattern[str], *, with_pictures: bool = True) -> dict[str, set[str]]:
    """Files and members by word, for all words that match the pattern."""
    found: dict[str, set[str]] = {}
    for file in files_below(folder):
        for path, _, text in _texts_in(file):
            if path.suffix in PICTURES and not with_pictures:
                continue
            for one in word.findall(text):
                found.setdefault(one, set()).add(str(path))
    return found


def _members_below(folder: Path) -> Iterator[tuple[Path, bytes, str]]:
    for file in files_below(folder):
        yield from (one for one in _texts_in(file) if one[0] != file)


def _texts_in(file: Path) -> Iterator[tuple[Path, bytes, str]]:
    if FOREIGN not in file.name:
        yield from texts_in(file, file.read_bytes())


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
