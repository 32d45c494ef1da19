"""Damaged rows in a real engine: searches continue, and a verification starts automatically."""

import sqlite3
from pathlib import Path

import numpy as np
import pytest
from helpers.catalogs import stored_texts
from helpers.engines import fake_finder, run_command, session, wait_for
from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.queries import SearchMode, SearchQuery
from desktop_search.domain.status import Activity, ModelState
from desktop_search.engine.client import EngineSession
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.vectors.vector_index import ChromaVectors

FILES = 12


@pytest.fixture
def embedder() -> FakeEmbedder:
    return FakeEmbedder(64)


@pytest.fixture
def indexed(app_paths: AppPaths, tmp_path: Path, embedder: FakeEmbedder) -> AppPaths:
    folder = tmp_path / "documents"
    folder.mkdir()
    for i in range(FILES):
        (folder / f"note{i}.txt").write_text(f"common word{i}word about sourdough number {i}.", encoding="utf-8")
    with session(app_paths, EngineMode.INDEX, fake_finder(embedder)) as engine:
        engine.index_to_end((str(folder),)).result()
    embedder.embedded.clear()
    return app_paths


def harm(paths: AppPaths, *statements: str) -> None:
    connection = sqlite3.connect(paths.catalog_file)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def found(engine: EngineSession, text: str, mode: SearchMode = SearchMode.WORDS) -> set[str]:
    reply = engine.search(SearchQuery(text, 50, mode)).result()
    return {Path(hit.path).name for hit in reply.files}


def is_at_rest(engine: EngineSession) -> bool:
    reply = engine.get_status().result()
    now = reply
    return now.activity is Activity.IDLE and now.model.state is ModelState.READY and not now.files_waiting


BREAK_TEXT = (
    "UPDATE texts SET content = CAST(x'ff' || substr(content, 2) AS BLOB) WHERE id IN (SELECT text_id FROM passages"
    " JOIN files ON files.id = file_id WHERE CAST(path AS TEXT) LIKE '%/note3.txt')"
)
BREAK_WORDS = "UPDATE words_data SET block = x'00' WHERE id > 10"


def checks(engine: EngineSession) -> str:
    reply = engine.get_health().result()
    last = reply.last_verify
    return "" if last is None or reply.maintenance else " ".join(f.message for f in last.report.findings)


@pytest.mark.parametrize("keeps_snapshot", [True, False])
def test_a_search_leaves_a_damaged_text_out_and_has_it_repaired(
    indexed: AppPaths, embedder: FakeEmbedder, keeps_snapshot: bool, expect_log
) -> None:
    expect_log("damage|verify:")
    everything = {f"note{i}.txt" for i in range(FILES)}
    if not keeps_snapshot:
        indexed.snapshot_file.unlink()
    harm(indexed, BREAK_TEXT)
    with session(indexed, finder=fake_finder(embedder)) as engine:
        assert found(engine, "common") == everything - {"note3.txt"}
        wait_for(lambda: "restored" in checks(engine) or "read again" in checks(engine), "the check")
        assert ("restored" in checks(engine)) is keeps_snapshot
        wait_for(lambda: is_at_rest(engine) and found(engine, "common") == everything, "the repair")
        assert found(engine, "word3word") == {"note3.txt"}
    assert embedder.embedded == []


def test_words_are_found_while_the_word_index_is_damaged_and_it_is_rebuilt(
    indexed: AppPaths, embedder: FakeEmbedder, expect_log
) -> None:
    expect_log("damage|verify:|stumbled|indexing waits")
    harm(indexed, BREAK_WORDS)
    with session(indexed, finder=fake_finder(embedder)) as engine:
        assert found(engine, "word5word") == {"note5.txt"}
        wait_for(lambda: "word index" in checks(engine), "the check")
        wait_for(lambda: found(engine, "number 7 word7word") >= {"note7.txt"}, "the words")
    assert embedder.embedded == []


def test_a_damaged_vector_comes_back_from_the_snapshot(indexed: AppPaths, embedder: FakeEmbedder, expect_log) -> None:
    expect_log("damage|verify:")
    harm(indexed, "UPDATE vectors SET vector = CAST(x'ff' || substr(vector, 2) AS BLOB) WHERE id & 0xffff = 2")
    with session(indexed, finder=fake_finder(embedder)) as engine:
        wait_for(lambda: "One damaged vector was restored" in checks(engine), "the check")
        wait_for(lambda: is_at_rest(engine), "rest")
    assert embedder.embedded == []


def test_a_search_command_says_nothing_is_lost_and_the_next_window_repairs_it(
    indexed: AppPaths, embedder: FakeEmbedder, expect_log
) -> None:
    expect_log("damage|verify:")
    harm(indexed, BREAK_TEXT)
    with session(indexed, EngineMode.SEARCH, fake_finder(embedder)) as engine:
        assert "note3.txt" not in found(engine, "common")
        reply = engine.get_status().result()
        assert "Part of the index is damaged" in reply.message
    with session(indexed, finder=fake_finder(embedder)) as engine:
        wait_for(lambda: "restored" in checks(engine), "the check")
        assert "note3.txt" in found(engine, "common")


@pytest.mark.parametrize("options", [(), ("--deep",)])
def test_verify_repairs_what_was_flipped_and_ends_without_a_traceback(
    indexed: AppPaths, options: tuple[str, ...]
) -> None:
    harm(
        indexed,
        BREAK_TEXT,
        "UPDATE vectors SET vector = CAST(x'ff' || substr(vector, 2) AS BLOB) WHERE id & 0xffff = 2",
        "UPDATE files SET state = 'indexee' WHERE id = 5",
        "UPDATE meta SET value = 'x' WHERE key = 'current_model'",
    )
    done = run_command(indexed.data, "verify", *options)
    assert "Traceback" not in done.stderr
    assert done.returncode == 0, done.stdout + done.stderr
    assert "One damaged text was restored" in done.stdout
    assert "One damaged vector was restored" in done.stdout
    assert run_command(indexed.data, "verify", *options).stdout.startswith("No errors found:")


def test_the_check_finds_a_changed_vector_of_chroma(indexed: AppPaths, embedder: FakeEmbedder, expect_log) -> None:
    from desktop_search.store.vectors.vector_audit import differing

    vectors = ChromaVectors.open(indexed.vectors, embedder.fingerprint, embedder.dimensions)
    catalog = Catalog.open(indexed.catalog_file)
    try:
        changed = next(iter(vectors.hashes()))
        assert differing(vectors, catalog) == []
        vectors.upsert([changed], -np.stack(list(catalog.vectors.get([changed]).values())))
        assert differing(vectors, catalog) == [changed]
    finally:
        vectors.close()
        catalog.close()
    done = run_command(indexed.data, "verify", "--deep")
    assert "The vector index had damaged vectors (1). It was rebuilt" in done.stdout
    assert run_command(indexed.data, "verify", "--deep").stdout.startswith("No errors found:")


def test_the_check_removes_a_damaged_snapshot(indexed: AppPaths) -> None:
    with indexed.snapshot_file.open("r+b") as snapshot:
        [stored] = stored_texts(indexed.snapshot_file, "sourdough number 4")
        snapshot.seek(snapshot.read().index(stored))
        snapshot.write(b"\xff")
    done = run_command(indexed.data, "verify", "--deep")
    assert done.returncode == 0
    assert "The backup copy of the index was damaged" in done.stdout
    assert not indexed.snapshot_file.exists()


@pytest.mark.parametrize("place", ["table", "index"])
def test_a_chosen_folder_whose_path_was_flipped_stays_chosen(
    indexed: AppPaths, embedder: FakeEmbedder, place: str, expect_log
) -> None:
    expect_log("damage|verify:")
    connection = sqlite3.connect(indexed.catalog_file)
    (folder,) = connection.execute("SELECT path FROM folders").fetchone()
    name = "folders" if place == "table" else "sqlite_autoindex_folders_1"
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    content = bytearray(indexed.catalog_file.read_bytes())
    at = content.index(folder, (page - 1) * 4096, page * 4096) + len(folder) - 3
    content[at] ^= 0x02
    indexed.catalog_file.write_bytes(content)
    with session(indexed, finder=fake_finder(embedder)) as engine:
        wait_for(lambda: is_at_rest(engine), "rest")
        reply = engine.get_status().result()
        assert [known.path for known in reply.folders] == [folder.decode()]
        assert reply.folders[0].files == FILES
        assert len(found(engine, "common")) == FILES
    assert embedder.embedded == []


def test_damaged_facts_about_a_folder_do_not_keep_it_from_being_scanned(
    indexed: AppPaths, embedder: FakeEmbedder, expect_log
) -> None:
    expect_log("the stored value of")
    harm(
        indexed,
        "INSERT OR REPLACE INTO meta SELECT 'folder_place:' || id, '[\"a\", \"b' FROM folders",
        "INSERT OR REPLACE INTO meta SELECT 'folder_moving:' || id, '7' FROM folders",
        "INSERT OR REPLACE INTO meta VALUES ('cuts', '{\"a\": 7}'), ('work_not_copied', 'x')",
    )
    with session(indexed, finder=fake_finder(embedder)) as engine:
        wait_for(lambda: is_at_rest(engine), "rest")
        assert len(found(engine, "common")) == FILES
    assert embedder.embedded == []
