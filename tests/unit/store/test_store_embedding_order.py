"""Order in which texts are embedded, and the count of files that cannot be found by meaning yet."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from helpers.catalogs import damage_texts, rows

from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.schema import MIGRATIONS

NOW_NS = 1_700_000_000 * 10**9
DAY_NS = 86_400 * 10**9
ROW = np.ones(2, np.float32)


def embed(catalog: Catalog, limit: int = 100) -> list[str]:
    """Embed the next texts as the indexer does."""
    waiting = catalog.vectors.next_to_embed(limit, 10**6)
    catalog.vectors.put([(text.hash, ROW) for text in waiting])
    return [text.text for text in waiting]


def embed_all(catalog: Catalog) -> list[str]:
    found: list[str] = []
    while batch := embed(catalog, 2):
        found += batch
    return found


@pytest.fixture
def filled(shelf):
    shelf.catalog.vectors.select_model("model", "Model", 2)
    for age, name in enumerate(("new", "older", "oldest")):
        shelf.put(name, *(f"{name} {part}" for part in "abc"), mtime_ns=NOW_NS - age * DAY_NS)
    return shelf


FIRSTS = ["new a", "older a", "oldest a"]
REST = ["new b", "new c", "older b", "older c", "oldest b", "oldest c"]


def test_the_first_passage_of_every_file_comes_before_all_others(filled) -> None:
    catalog = filled.catalog
    assert catalog.counts().files_unembedded == 3
    assert embed(catalog, 2) == FIRSTS[:2]
    assert catalog.counts().files_unembedded == 1
    assert embed_all(catalog) == [*FIRSTS[2:], *REST]
    assert (catalog.counts().files_unembedded, catalog.counts().texts_waiting) == (0, 0)
    assert catalog.audit() == []


def test_what_the_user_changes_comes_before_the_first_passages(filled) -> None:
    catalog = filled.catalog
    filled.put("oldest", "oldest a", "oldest b", "oldest d", content=b"changed", mtime_ns=NOW_NS)
    assert embed(catalog, 3) == ["oldest a", "oldest b", "oldest d"]
    assert catalog.counts().files_unembedded == 2
    assert catalog.audit() == []


def test_a_file_cut_into_other_passages_is_not_changed(filled) -> None:
    filled.put("oldest", "oldest a oldest b", "oldest c", mtime_ns=NOW_NS - 2 * DAY_NS)
    assert embed_all(filled.catalog) == [
        *("new a", "older a", "oldest a oldest b"),
        *("new b", "new c", "older b", "older c", "oldest c"),
    ]


def test_another_model_embeds_in_the_same_order(filled) -> None:
    catalog = filled.catalog
    embed_all(catalog)
    catalog.vectors.select_model("another", "Another", 2)
    assert catalog.counts().files_unembedded == 3
    assert embed_all(catalog) == [*FIRSTS, *REST]
    assert catalog.audit() == []


def test_deleted_files_are_not_counted(filled) -> None:
    catalog = filled.catalog
    catalog.files.delete([1])
    assert catalog.counts().files_unembedded == 2
    filled.put("copy", "older a", "older z")
    assert catalog.counts().files_unembedded == 2, "it has the first passage of another file"
    embed(catalog, 2)
    assert catalog.counts().files_unembedded == 0
    assert catalog.audit() == []


def test_a_wrong_count_is_corrected(filled) -> None:
    catalog = filled.catalog
    with closing(sqlite3.connect(catalog.path)) as database, database:
        database.execute("UPDATE counters SET first_waiting = 77")
    assert [str(finding.message) for finding in catalog.audit()] == ["Counters were wrong and have been corrected."]
    assert catalog.counts().files_unembedded == 3


def test_a_damaged_first_passage_keeps_nothing_waiting(filled, expect_log) -> None:
    expect_log("a text that waits for its vector differs from its hash")
    catalog = filled.catalog
    embed(catalog, 2)
    damage_texts(catalog.path, b"oldest a", b"damaged")
    assert embed(catalog) == REST


def test_the_order_survives_a_crash(filled) -> None:
    embed(filled.catalog, 2)
    with closing(Catalog.open(filled.file)) as again:
        assert again.counts().files_unembedded == 1
        assert embed_all(again) == [*FIRSTS[2:], *REST]


def test_an_earlier_version_left_texts_waiting(tmp_path: Path) -> None:
    file = tmp_path / "data" / "catalog.sqlite"
    database = Database(file)
    with database.transaction():
        for migration in MIGRATIONS[:10]:
            migration(database)
        database.execute("PRAGMA user_version = 10")
        database.execute("INSERT INTO folders (id, path) VALUES (1, '/a')")
        for number, urgency in ((1, 19_000.0), (2, 20_000.0)):
            database.execute(
                "INSERT INTO files (id, folder_id, path, size, mtime_ns, state, passages, urgency)"
                " VALUES (?, 1, ?, 1, 1, 'indexed', 3, ?)",
                (number, f"/a/{number}".encode(), urgency),
            )
            for ordinal in range(2):
                text_id = number * 10 + ordinal
                database.execute(
                    "INSERT INTO texts (id, hash, content) VALUES (?, ?, ?)",
                    (text_id, bytes([text_id]) * 16, f"text {text_id}"),
                )
                database.execute(
                    "INSERT INTO passages (file_id, ordinal, text_id, text_from, heading, start, end)"
                    " VALUES (?, ?, ?, 0, '[]', 0, 1)",
                    (number, ordinal, text_id),
                )
                database.execute("INSERT INTO embed_queue VALUES (?, ?)", (text_id, urgency))
    database.close()
    with closing(Catalog.open(file)) as catalog:
        found = rows(catalog, "SELECT text_id, urgency FROM embed_queue ORDER BY urgency DESC, text_id")
        assert found == [(20, 1_020_000.0), (10, 1_019_000.0), (21, 20_000.0), (11, 19_000.0)]
        assert catalog.counts().files_unembedded == 2


def test_the_next_batch_is_found_by_an_index(filled) -> None:
    catalog = filled.catalog
    seen: list[str] = []
    database = catalog._database
    real = database.rows
    database.rows = lambda sql, *values: seen.append(sql) or real(sql, *values)  # type: ignore[method-assign]
    embed(catalog)
    [claim] = [sql for sql in seen if "FROM embed_queue" in sql]
    plan = [row[3] for row in rows(catalog, f"EXPLAIN QUERY PLAN {claim}", 0, 512)]
    assert "SCAN queue USING COVERING INDEX embed_queue_by_urgency" in plan
    assert not any("TEMP B-TREE" in step or "SCAN texts" in step for step in plan), plan


def test_many_files_in_random_states_are_counted_right(shelf) -> None:
    luck = random.Random(5)
    catalog = shelf.catalog
    catalog.vectors.select_model("model", "Model", 2)
    for step in range(150):
        name = f"file {luck.randrange(20)}"
        texts = [f"text {luck.randrange(30)}" for _ in range(luck.randrange(5))]
        shelf.put(name, *texts, content=f"{texts}".encode(), mtime_ns=NOW_NS + luck.randrange(10) * DAY_NS)
        if luck.random() < 0.3:
            embed(catalog, luck.randrange(1, 6))
        if luck.random() < 0.1:
            catalog.files.delete([known.id for known in catalog.files.known(shelf.folder.id)][:3])
        if luck.random() < 0.05:
            catalog.vectors.select_model(f"model {step}", "Model", 2)
    assert catalog.audit() == []
    embed_all(catalog)
    assert catalog.counts().files_unembedded == 0
