"""A flipped byte inside a row: left out of answers, found by the audit, and repaired from the snapshot or the file."""

import sqlite3

import numpy as np
import pytest
from helpers.catalogs import damage_texts

from desktop_search.domain.errors import RowsDamagedError
from desktop_search.store.catalog.snapshot import take_snapshot

DIMENSIONS = 8
DAMAGED = "Part of the index is damaged"


@pytest.fixture
def noticed():
    return []


@pytest.fixture
def catalog(shelf, noticed):
    shelf.catalog.on_damage = noticed.append
    shelf.catalog.vectors.select_model("model", "Model", DIMENSIONS)
    shelf.put("apples.txt", "Apples grow in the orchard.", "Pears grow beside them.", title="Fruit")
    shelf.put("boats.txt", "The harbour is full of boats.", "Äpfel und 東京タワー")
    embed(shelf.catalog)
    return shelf.catalog


def embed(catalog):
    waiting = catalog.vectors.next_to_embed(100, 10**6)
    generator = np.random.default_rng(len(waiting))
    rows = generator.standard_normal((len(waiting), DIMENSIONS)).astype(np.float32)
    catalog.vectors.put([(text.hash, row) for text, row in zip(waiting, rows, strict=True)])
    return len(waiting)


def harm(shelf, *statements):
    with sqlite3.connect(shelf.file) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def snapshot(shelf):
    path = shelf.file.with_name("snapshot.sqlite")
    assert take_snapshot(shelf.file, path, lambda: False)
    return path


def all_texts(catalog):
    return {row.text for row in catalog.passages.get(range(1, 100)).values()}


@pytest.mark.parametrize("value", [b"orchasd", b"orch\xffrd"])
def test_a_damaged_text_is_left_out_and_noticed(shelf, catalog, noticed, value):
    whole = all_texts(catalog)
    damage_texts(shelf.file, b"orchard", value)
    assert all_texts(catalog) == whole - {"Apples grow in the orchard."}
    assert noticed
    (first,) = catalog.passages.keys([1])
    assert catalog.passages.texts([1, 2]).keys() == {2}
    assert [text for _, text in catalog.passages.beside(first, 1)] == ["Pears grow beside them."]
    assert [row.text for row in catalog.passages.of_file(1)] == ["Pears grow beside them."]
    assert catalog.passages.around(2, 100).before == ""


@pytest.mark.parametrize("value", [b"orchasd", b"orch\xffrd"])
def test_a_damaged_text_comes_back_from_the_snapshot(shelf, catalog, value):
    whole, copy = all_texts(catalog), snapshot(shelf)
    damage_texts(shelf.file, b"orchard", value)
    (finding,) = catalog.audit(copy)
    assert finding.repaired
    assert "One damaged text was restored" in finding.message
    assert catalog.audit(copy) == []
    assert all_texts(catalog) == whole
    assert catalog.queue.count() == 0
    assert catalog.vectors.waiting() == 0


def test_a_text_restored_after_the_word_index_was_rebuilt_is_found_by_its_words(shelf, catalog, monkeypatch):
    # As in a large index, of which the samples say nothing about one passage.
    monkeypatch.setattr("desktop_search.store.catalog.catalog_audit.SAMPLED_PASSAGES", 0)
    copy = snapshot(shelf)
    damage_texts(shelf.file, b"orchard", b"orchasd")
    catalog.words.rebuild()
    assert shelf.found("orchard") == []
    catalog.audit(copy)
    assert shelf.found("orchard") == ["apples.txt"]
    assert catalog.audit(copy, deep=True) == []
    catalog.files.delete([1])
    assert catalog.audit(deep=True) == []


def test_a_damaged_offset_does_not_keep_the_word_index_from_being_rebuilt(shelf, catalog):
    harm(shelf, "UPDATE passages SET text_from = 'orchard' WHERE id = 1")
    catalog.words.rebuild()
    assert shelf.found("pears") == ["apples.txt"]
    assert any("read again" in finding.message for finding in catalog.audit())
    assert catalog.audit(deep=True) == []


def test_a_damaged_text_without_snapshot_has_its_file_read_again_and_keeps_its_vector(shelf, catalog):
    whole = all_texts(catalog)
    damage_texts(shelf.file, b"orchard", b"orch\xffrd")
    findings = catalog.audit()
    assert any("read again" in finding.message for finding in findings)
    assert [item.path.name for item in catalog.queue.next_many(9)] == ["apples.txt"]
    assert all(item.force for item in catalog.queue.next_many(9))
    assert shelf.found("orchard") == []
    shelf.put("apples.txt", "Apples grow in the orchard.", "Pears grow beside them.", title="Fruit")
    assert all_texts(catalog) == whole
    assert shelf.found("orchard") == ["apples.txt"]
    assert catalog.audit() == []
    assert embed(catalog) == 0


def test_a_damaged_hash_is_computed_again(shelf, catalog):
    harm(
        shelf,
        "UPDATE texts SET hash = CAST(substr(hash, 1, 3) || iif(substr(hash, 4, 1) = x'00', x'01', x'00')"
        " || substr(hash, 5) AS BLOB) WHERE id = 1",
    )
    assert any("One damaged text" in finding.message for finding in catalog.audit())
    assert catalog.audit() == []
    assert len(all_texts(catalog)) == 4
    assert embed(catalog) == 0


def test_a_text_that_is_damaged_while_its_file_changes_leaves_a_sound_word_index(shelf, catalog):
    damage_texts(shelf.file, b"orchard", b"orchasd")
    shelf.put("apples.txt", "Plums grow in the garden.", title="Fruit")
    catalog.audit()
    assert catalog.audit() == []
    assert shelf.found("orchard") == []
    assert shelf.found("garden") == ["apples.txt"]


def test_a_damaged_text_is_not_copied_to_another_file(shelf, catalog):
    damage_texts(shelf.file, b"orchard", b"orchasd")
    source = catalog.files.by_path(shelf.root / "apples.txt")
    with pytest.raises(RowsDamagedError):
        catalog.files.commit_copy(shelf.facts("copy.txt"), source)
    assert catalog.files.by_path(shelf.root / "copy.txt") is None


def test_a_damaged_text_is_not_embedded(shelf, catalog, noticed):
    shelf.put("new.txt", "Cherries are red.")
    damage_texts(shelf.file, b"Cherries", b"Cherries\xff")
    assert catalog.vectors.next_to_embed(10, 1000) == []
    assert noticed


FLIP_VECTOR = "UPDATE vectors SET vector = CAST(x'aa' || substr(vector, 2) AS BLOB) WHERE (id & 0xffff) = 1"


def test_a_damaged_vector_takes_no_part_in_a_search_and_is_noticed(shelf, catalog, noticed):
    (first,) = catalog.passages.keys([1])
    live = catalog.vectors.live_hashes()
    harm(shelf, FLIP_VECTOR)
    loaded = {key for hashes, matrix in catalog.vectors.iterate_live() for key in hashes}
    assert loaded == live - {first.hash}
    assert noticed
    assert catalog.vectors.get(list(live)).keys() == live - {first.hash}


def test_a_damaged_vector_comes_back_from_the_snapshot_bit_by_bit(shelf, catalog):
    (first,) = catalog.passages.keys([1])
    before, copy = catalog.vectors.get([first.hash])[first.hash], snapshot(shelf)
    harm(shelf, FLIP_VECTOR)
    (finding,) = catalog.audit(copy)
    assert "One damaged vector was restored" in finding.message
    assert np.array_equal(catalog.vectors.get([first.hash])[first.hash], before)
    assert embed(catalog) == 0
    assert catalog.audit(copy) == []


def test_a_damaged_vector_without_snapshot_is_embedded_again_alone(shelf, catalog):
    harm(shelf, FLIP_VECTOR)
    assert any("One unusable vector" in finding.message for finding in catalog.audit())
    assert embed(catalog) == 1
    assert catalog.audit() == []


def test_a_snapshot_of_a_damaged_catalog_does_not_replace_a_sound_one(shelf, catalog, expect_log):
    copy = snapshot(shelf)
    damage_texts(shelf.file, b"orchard", b"orch\xffrd")
    before = copy.read_bytes()
    with pytest.raises(Exception, match=DAMAGED):
        take_snapshot(shelf.file, copy, lambda: False)
    assert copy.read_bytes() == before


def words_data(shelf):
    with sqlite3.connect(shelf.file) as connection:
        found = connection.execute("SELECT id, block FROM words_data WHERE id > 10").fetchall()
    connection.close()
    return found


def test_every_flipped_byte_of_the_word_index_is_found_and_repaired(shelf, catalog):
    """Not all bytes mean something: a flip of one that does not must leave the found words as they are."""
    expected = catalog.words.differs_from_texts()
    assert expected is False
    harmless = 0
    total = 0
    for identity, block in words_data(shelf):
        for at in range(4, len(block), 7):
            flipped = bytearray(block)
            flipped[at] ^= 0x01
            connection = sqlite3.connect(shelf.file)
            connection.execute("UPDATE words_data SET block = ? WHERE id = ?", (bytes(flipped), identity))
            connection.commit()
            connection.close()
            total += 1
            if not catalog.words.differs_from_texts():
                harmless += 1
            connection = sqlite3.connect(shelf.file)
            connection.execute("UPDATE words_data SET block = ? WHERE id = ?", (block, identity))
            connection.commit()
            connection.close()
    assert total > 20
    assert harmless < total / 5
    assert catalog.words.differs_from_texts() is False


def test_the_deep_audit_makes_a_word_index_anew_in_which_a_byte_was_flipped(shelf, catalog):
    identity, block = next(row for row in words_data(shelf) if b"arbour" in row[1])
    at = block.index(b"arbour")
    flipped = bytearray(block)
    flipped[at + 2] ^= 0x01
    connection = sqlite3.connect(shelf.file)
    connection.execute("UPDATE words_data SET block = ? WHERE id = ?", (bytes(flipped), identity))
    connection.commit()
    connection.close()
    shelf.catalog.close()
    shelf.catalog = type(catalog).open(shelf.file)
    assert shelf.found("harbour") == []
    findings = shelf.catalog.audit(deep=True)
    assert any("word index" in finding.message for finding in findings)
    assert shelf.found("harbour") == ["boats.txt"]
    assert shelf.catalog.audit(deep=True) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE files SET state = 'indexee' WHERE id = 1",
        "UPDATE files SET page_unit = 'pagf' WHERE id = 1",
        "UPDATE files SET notes = '[' WHERE id = 1",
        "UPDATE files SET title = CAST(x'46ff' AS TEXT) WHERE id = 1",
        "UPDATE passages SET heading = '[\"a' WHERE id = 1",
        "UPDATE passages SET heading = '[\"Frvit\"]' WHERE id = 1",
        "UPDATE passages SET heading = CAST(x'5b22ff225d' AS TEXT) WHERE id = 1",
        "UPDATE passages SET text_from = 999 WHERE id = 1",
    ],
)
def test_other_damaged_columns_raise_nothing_and_have_the_file_read_again(shelf, catalog, statement):
    harm(shelf, statement)
    assert len(catalog.passages.get(range(1, 100))) >= 3
    assert catalog.files.by_path(shelf.root / "apples.txt") is not None
    assert any("read again" in finding.message for finding in catalog.audit())
    shelf.put("apples.txt", "Apples grow in the orchard.", "Pears grow beside them.", title="Fruit")
    assert catalog.audit() == []
    assert len(all_texts(catalog)) == 4
    assert embed(catalog) == 0


DAMAGES = {
    "texts": "UPDATE texts SET content = x'ff' WHERE id {}",
    "vectors": "UPDATE vectors SET vector = zeroblob(length(vector)) WHERE id & 0xffff {}",
    "files": "UPDATE files SET state = 'indexee' WHERE id {}",
    "counts": "UPDATE files SET passages = 12 WHERE id {}",
    "queue": "INSERT INTO embed_queue SELECT id, 0 FROM texts WHERE id {}",
    "counters": "UPDATE counters SET texts_embedded = 99 WHERE 1 {}",
    "words": "DELETE FROM words_docsize WHERE id {}",
    "junk": "UPDATE texts SET junk = 1 WHERE id {}",
}


@pytest.mark.parametrize("which, number", [("= 1", "One"), ("< 3", "2")])
@pytest.mark.parametrize("with_snapshot", [True, False])
@pytest.mark.parametrize("damage", DAMAGES)
def test_findings_name_the_number_of_damaged_rows(shelf, catalog, damage, which, number, with_snapshot):
    copy = snapshot(shelf) if with_snapshot else None
    harm(shelf, DAMAGES[damage].format(which))
    findings = catalog.audit(copy, deep=True)
    assert findings
    assert damage in ("counters", "words") or any(number.lower() in finding.message.lower() for finding in findings)
