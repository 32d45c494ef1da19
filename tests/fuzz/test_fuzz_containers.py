"""Damaged archives and mails: whatever is in them, their members have safe names, and only known errors are raised."""

import random
import time
from pathlib import Path

import pytest
from helpers.containers import mail, outlook, tarred, zipped
from helpers.fuzzing import FUZZ_CASES, MOST_S, USUAL_CASES

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.extract.containers.member_reader import MemberReader, copy_member
from desktop_search.extract.extract_wire import member_message, member_of
from desktop_search.extract.members import MemberContent, MemberHeader, MemberWish
from desktop_search.extract.source import ExtractLimits

TEXT = b"The whiteboard is green. " * 20
INNER = zipped({"c.md": TEXT})
MAIL = mail("Héllo", "Text", {"a.txt": TEXT, "b.zip": INNER}, (mail("in", "x", {"z.txt": TEXT}),))
SEEDS = {
    "a.zip": zipped({"a.txt": TEXT, "b/in.zip": INNER, "p.png": b"x" * 99}),
    "a.tar": tarred({"a.txt": TEXT, "é/b.md": TEXT}),
    "a.tar.gz": tarred({"a.txt": TEXT}, "gz"),
    "a.tar.bz2": tarred({"a.txt": TEXT}, "bz2"),
    "a.tar.xz": tarred({"a.txt": TEXT}, "xz"),
    "a.eml": MAIL,
    "a.msg": outlook("Hello", "Text", {"a.txt": TEXT, "b.zip": INNER}, (b"in\nx",)),
    "a.mbox": b"From a@b Mon May 06 10:00:00 2024\n" + MAIL,
}
LIMITS = ExtractLimits(max_file_mb=1)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, removed, or repeated elsewhere."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at, kind = chance.randrange(len(found)), chance.random()
        if kind < 0.5:
            found[at] = chance.randrange(256)
        elif kind < 0.7:
            found[at : at + chance.randint(1, 8)] = bytes(chance.choice([0, 128, 255]) for _ in range(4))
        elif kind < 0.85:
            del found[at : at + chance.randint(1, 200)]
        else:
            found[at:at] = found[chance.randrange(len(found)) :][: chance.randint(1, 300)]
        found = found or bytearray(b"x")
    return bytes(found)


def read(path: Path) -> list[str]:
    """Read all members; returns their paths."""
    paths: list[str] = []

    def ask(header: MemberHeader) -> MemberWish:
        # The engine refuses a header with a path that leads elsewhere.
        assert member_of(member_message(header)["member"]) == header
        assert header.path not in paths
        paths.append(header.path)
        return MemberWish()

    def tell(content: MemberContent) -> None:
        assert content.document or content.error

    MemberReader(LIMITS, ask, tell).read(path)
    return paths


def look(seed: int, count: int, folder: Path) -> None:
    chance = random.Random(seed)
    for _ in range(count):
        name = chance.choice(list(SEEDS))
        path = folder / name
        path.write_bytes(damaged(SEEDS[name], chance))
        started = time.process_time()
        for member in [*read(path)[:3], "none/such.txt"]:
            try:
                assert sum(map(len, copy_member(path, member, LIMITS))) >= 0
            except DesktopSearchError:
                continue
        assert time.process_time() - started < MOST_S


def test_damaged_containers(tmp_path: Path) -> None:
    look(1, USUAL_CASES, tmp_path)


@pytest.mark.fuzz
def test_many_damaged_containers(tmp_path: Path) -> None:
    look(2, FUZZ_CASES, tmp_path)
