"""Catalogs of versions before schema 12: their texts and vectors are converted while the indexer is idle."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from helpers.catalogs import as_schema_11, damage_texts, value

from desktop_search.domain.documents import Passage
from desktop_search.domain.errors import DiskFullError
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.snapshot import take_snapshot
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.rows import DocumentFacts, FileFacts
from desktop_search.store.sqlite.schema import migrate

DIMENSIONS = 384
FILES = 60
PASSAGES = 20
OLD_TEXTS = "SELECT count(*) FROM texts WHERE typeof(content) = 'text' AND content <> ''"
OLD_VECTORS = f"SELECT count(*) FROM vectors WHERE length(vector) = {2 * DIMENSIONS} OR checksum IS NULL"
VOCABULARY = [f"{stem}{ending}" for stem in ("apple", "boat", "harbour", "orchard", "ship") for ending in "abcdefgh"]


def fill(file: Path) -> None:
    """A catalog with some hundred passages and their vectors, of two models."""
    chance = random.Random(1)
    generator = np.random.default_rng(1)
    with closing(Catalog.open(file)) as catalog:
        folder = catalog.folders.add(Path("/documents"))
        for number in range(FILES):
            texts = [" ".join(chance.choices(VOCABULARY, k=90)) for _ in range(PASSAGES)]
            facts = FileFacts(folder.id, Path(f"/documents/{number}.txt"), number, number, b"%d" % number)
            catalog.files.commit_document(facts, DocumentFacts("txt"), [Passage(text) for text in texts], "s")
        for name in ("previous", "current"):
            model = catalog.vectors.select_model(name, name, DIMENSIONS)
            while waiting := catalog.vectors.next_to_embed(200, 10**6):
                rows = generator.normal(size=(len(waiting), DIMENSIONS)).astype(np.float32)
                rows /= np.linalg.norm(rows, axis=1, keepdims=True)
                catalog.vectors.put([(text.hash, row) for text, row in zip(waiting, rows, strict=True)], model)
        catalog.outbox.clear(catalog.outbox.last_ticket())
        # One file is gone: its texts have no content any more, and their vectors are still cached.
        catalog.files.delete([3])
        catalog.outbox.clear(catalog.outbox.last_ticket())


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    file = tmp_path_factory.mktemp("old") / "desktop-search-data" / "catalog.sqlite"
    fill(file)
    as_schema_11(file)
    return file.read_bytes()


@pytest.fixture
def file(filled: bytes, tmp_path: Path) -> Path:
    file = tmp_path / "catalog.sqlite"
    file.write_bytes(filled)
    return file


class Expected:
    """What a catalog has to contain, whatever its form."""

    def __init__(self, catalog: Catalog) -> None:
        self.texts = catalog.passages.texts(range(1, FILES * PASSAGES + 100))
        self.live = catalog.vectors.live_hashes()
        self.vectors = {name: catalog.vectors.get(list(self.live), name) for name in ("previous", "current")}

    def check(self, catalog: Catalog) -> None:
        now = Expected(catalog)
        assert now.texts == self.texts
        assert now.live == self.live
        for name, vectors in self.vectors.items():
            assert now.vectors[name].keys() == vectors.keys() == self.live
            assert min(cosine(now.vectors[name][key], vectors[key]) for key in self.live) > 0.9999
        assert catalog.vectors.waiting() == 0
        assert catalog.outbox.count() == 0


def cosine(one: np.ndarray, other: np.ndarray) -> float:
    return float(one @ other / (np.linalg.norm(one) * np.linalg.norm(other)))


def convert(catalog: Catalog, limit: int = 250, look: Callable[[], None] = lambda: None) -> None:
    while catalog.row_converter.advance(limit):
        look()
    while catalog.return_free_pages():
        pass


def test_an_older_catalog_answers_before_while_and_after_it_is_converted(file: Path) -> None:
    with closing(Catalog.open(file)) as catalog:
        expected = Expected(catalog)
        assert len(expected.texts) == (FILES - 1) * PASSAGES
        assert value(catalog, OLD_TEXTS) == (FILES - 1) * PASSAGES
        assert catalog.audit() == []
        convert(catalog, look=lambda: expected.check(catalog))
        expected.check(catalog)
        assert (value(catalog, OLD_TEXTS), value(catalog, OLD_VECTORS)) == (0, 0)
        assert catalog.audit(deep=True) == []
        assert catalog.check() == []
        assert not catalog.row_converter.advance(250)
    with closing(Catalog.open(file)) as catalog:
        assert not catalog.row_converter.advance(250)
        expected.check(catalog)


def test_opening_an_older_catalog_reads_no_rows(file: Path) -> None:
    hundreds = 0

    def count() -> int:
        nonlocal hundreds
        hundreds += 1
        return 0

    with closing(Database(file)) as database:
        database._connection.set_progress_handler(count, 100)
        migrate(database)
        # The 60 files are read for an index, not the 1,200 texts and their vectors; tables are created.
        assert hundreds < 35


def test_a_converted_catalog_is_a_third_smaller_without_compaction(file: Path) -> None:
    before = file.stat().st_size
    with closing(Catalog.open(file)) as catalog:
        convert(catalog)
    assert file.stat().st_size < 0.67 * before


def test_a_passage_takes_few_bytes(file: Path) -> None:
    with closing(Catalog.open(file)) as catalog:
        convert(catalog, 1000)
        number = value(catalog, "SELECT count(*) FROM vectors")
        if value(catalog, "SELECT count(*) FROM pragma_module_list WHERE name = 'dbstat'"):
            used = value(catalog, "SELECT sum(pgsize) FROM dbstat WHERE name = 'vectors'")
            assert used / number < 1.15 * DIMENSIONS
        stored = value(catalog, "SELECT sum(length(content)) FROM texts")
        assert stored < 0.5 * sum(map(len, catalog.passages.texts(range(1, 10_000)).values()))


def test_an_older_catalog_without_checksums_gets_them(file: Path) -> None:
    as_schema_11(file, with_checksums=False)
    with closing(Catalog.open(file)) as catalog:
        expected = Expected(catalog)
        convert(catalog)
        expected.check(catalog)
        assert value(catalog, OLD_VECTORS) == 0


def test_what_is_added_meanwhile_is_kept(file: Path) -> None:
    with closing(Catalog.open(file)) as catalog:
        folder = catalog.folders.all()[0]
        added = 0

        def add() -> None:
            nonlocal added
            facts = FileFacts(folder.id, Path(f"/documents/new{added}.txt"), 1, 1, b"new%d" % added)
            passages = [Passage(f"new text {added} {number}") for number in range(30)]
            catalog.files.commit_document(facts, DocumentFacts("txt"), passages, "s")
            waiting = catalog.vectors.next_to_embed(100, 10**6)
            catalog.vectors.put([(text.hash, np.ones(DIMENSIONS, np.float32)) for text in waiting])
            added += 1

        convert(catalog, look=add)
        assert added > 5
        assert catalog.audit(deep=True) == []
        assert catalog.counts().passages == catalog.counts().passages_embedded == (FILES - 1) * PASSAGES + 30 * added
        assert (value(catalog, OLD_TEXTS), value(catalog, OLD_VECTORS)) == (0, 0)


def test_damaged_rows_are_left_to_the_audit_which_restores_them_from_an_older_copy(file: Path, expect_log) -> None:
    expect_log("damage in the catalog")
    with closing(Catalog.open(file)) as catalog:
        expected = Expected(catalog)
        copy = file.with_name("copy.sqlite")
        assert take_snapshot(file, copy, lambda: False)
    with closing(Catalog.open(file)) as catalog:
        first = catalog.passages.texts([1])[1].encode()[:40]
        damage_texts(file, first, b"?" * 40)
        catalog._database.execute("UPDATE vectors SET vector = zeroblob(768) WHERE id & 0xff = 7")
        damaged = catalog._database.changes()
        convert(catalog)
        assert value(catalog, OLD_VECTORS) > 0
        # One vector is damaged after it was converted.
        catalog._database.execute("UPDATE vectors SET vector = zeroblob(386) WHERE id & 0xff = 8")
        assert damaged
        findings = " ".join(str(finding.message) for finding in catalog.audit(copy))
        assert "One damaged text was restored" in findings
        assert "damaged vectors were restored" in findings
        assert catalog.audit(copy) == []
        expected.check(catalog)


CONVERT = """
import os, signal, sys
from pathlib import Path
from desktop_search.store.catalog.catalog import Catalog
catalog = Catalog.open(Path(sys.argv[1]))
left = int(sys.argv[2])

def count(statement):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

catalog._database._connection.set_trace_callback(count)
while catalog.row_converter.advance(100):
    pass
while catalog.return_free_pages():
    pass
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_killed_at_any_statement_it_continues_where_it_was(file: Path) -> None:
    with closing(Catalog.open(file)) as catalog:
        expected = Expected(catalog)
    chance = random.Random(5)
    left: list[tuple[int, int]] = []
    while not left or left[-1] != (0, 0):
        # A step executes some 200 statements, of which most insert or delete a row.
        killed = subprocess.run(
            [sys.executable, "-c", CONVERT, str(file), str(chance.randrange(1, 1000))], check=False
        ).returncode  # fmt: skip
        with closing(Catalog.open(file)) as catalog:
            expected.check(catalog)
            assert catalog.check() == []
            left.append((value(catalog, OLD_TEXTS), value(catalog, OLD_VECTORS)))
        assert killed == -signal.SIGKILL or left[-1] == (0, 0)
    assert left == sorted(left, reverse=True)
    assert len(left) > 5
    with closing(Catalog.open(file)) as catalog:
        convert(catalog)
        assert catalog.audit(deep=True) == []
        expected.check(catalog)


def test_a_full_disk_stops_the_conversion_and_loses_nothing(filled: bytes, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if sys.platform != "linux" or os.geteuid() or mount(disk, len(filled) + 300_000):
        pytest.skip("a small disk of its own can only be mounted by root")
    file = disk / "catalog.sqlite"
    file.write_bytes(filled)
    try:
        with closing(Catalog.open(file)) as catalog:
            expected = Expected(catalog)
            with pytest.raises(DiskFullError):
                convert(catalog, 1000)
            expected.check(catalog)
            assert value(catalog, OLD_TEXTS) > 0
            assert not mount(disk, 3 * len(filled), "remount,")
            convert(catalog, 1000)
            expected.check(catalog)
            assert (value(catalog, OLD_TEXTS), value(catalog, OLD_VECTORS)) == (0, 0)
            assert catalog.audit(deep=True) == []
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def mount(disk: Path, size: int, options: str = "") -> int:
    """Mount a small disk; 0 if that succeeded."""
    command = ["mount", "-t", "tmpfs", "-o", f"{options}size={size}", "tmpfs", str(disk)]
    return subprocess.run(command, capture_output=True, check=False).returncode
