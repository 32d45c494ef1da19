"""The catalog checked against itself: each damage is noticed, mended, and gone at the second look."""

import sqlite3

import numpy as np
import pytest

from desktop_search.domain.errors import CatalogDamagedError
from desktop_search.store.catalog.catalog import Catalog

DIMENSIONS = 8


@pytest.fixture
def catalog(shelf):
    shelf.catalog.vectors.select_model("model", "Model", DIMENSIONS)
    shelf.put("apples.txt", "Apples grow in the orchard.", "Pears grow beside them.", title="Fruit")
    shelf.put("boats.txt", "The harbour is full of boats.", "Äpfel und 東京タワー")
    embed(shelf.catalog)
    return shelf.catalog


def embed(catalog):
    waiting = catalog.vectors.next_to_embed(100, 10**6)
    catalog.vectors.put([(text.hash, np.full(DIMENSIONS, 0.5, np.float32)) for text in waiting])


def harm(shelf, *statements):
    with sqlite3.connect(shelf.file) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_a_sound_catalog_is_left_alone(shelf, catalog):
    before = [row for row in sqlite3.connect(shelf.file).iterdump() if "words" not in row]
    assert catalog.audit() == []
    assert [row for row in sqlite3.connect(shelf.file).iterdump() if "words" not in row] == before


@pytest.mark.parametrize(
    "statements, said",
    [
        (["UPDATE folders SET indexed = 7, passages = 9, waiting = -2"], "Counters"),
        (["UPDATE counters SET passages_embedded = 0, texts_embedded = 99"], "Counters"),
        (["DELETE FROM counters"], "Counters"),
        (["DROP TRIGGER text_changed", "UPDATE texts SET refs = refs + 1 WHERE id = 2"], "One count of passages"),
        (["UPDATE files SET passages = 12 WHERE id = 1"], "One count of passages"),
        (["INSERT INTO embed_queue VALUES (1, 0)"], "One text had a wrong embedding state"),
        (["UPDATE vectors SET vector = x'00' WHERE id % 2"], "unusable vectors were removed"),
        (["INSERT INTO vectors SELECT id + (9 << 40), vector, checksum FROM vectors"], "unusable vectors were removed"),
    ],
)
def test_what_is_derived_is_corrected(shelf, catalog, statements, said):
    counts, live = catalog.counts(), catalog.vectors.live()
    harm(shelf, *statements)
    findings = catalog.audit()
    assert any(said in finding.message for finding in findings), findings
    assert all(finding.repaired for finding in findings)
    embed(catalog)
    assert catalog.audit() == []
    assert (catalog.counts(), catalog.vectors.live()) == (counts, live)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO words (words) VALUES ('delete-all')",
        "INSERT INTO words (rowid, text, context, name) VALUES (77, 'ghost', '', '')",
        "INSERT INTO words (words, rowid, text, context, name) VALUES ('delete', 1, 'apples grow', '', '')",
        "UPDATE words_data SET block = zeroblob(length(block)) WHERE id > 10",
        "DELETE FROM words_data WHERE id > 10",
        "DELETE FROM words_docsize WHERE id = 1",
    ],
)
def test_the_word_index_is_made_anew_when_it_differs(shelf, catalog, statement):
    harm(shelf, statement)
    assert any("word index" in finding.message for finding in catalog.audit())
    assert catalog.audit() == []
    assert shelf.found("orchard") == ["apples.txt"]
    assert shelf.found("ghost") == []


def test_damage_of_the_file_itself_is_told_as_such(shelf, catalog, expect_log):
    expect_log("integrity check")
    shelf.catalog.close()
    content = bytearray(shelf.file.read_bytes())
    for start in range(8 * 4096, len(content), 4096):
        content[start : start + 64] = b"\xa5" * 64
    shelf.file.write_bytes(content)
    with pytest.raises(CatalogDamagedError):
        opened_and_audited(shelf)


def opened_and_audited(shelf):
    shelf.catalog = Catalog.open(shelf.file)
    shelf.catalog.audit()
