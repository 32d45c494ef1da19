"""A catalog that an earlier version of the program made opens in this one, with all that is in it."""

import lzma
import sqlite3
from pathlib import Path

import pytest
from helpers.catalogs import value
from helpers.engines import run_command, run_json

from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.row_encoding import vector_bytes
from desktop_search.store.sqlite.schema import MIGRATIONS

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "catalogs"
EARLIER = range(1, len(MIGRATIONS))


def unpacked(version: int, folder: Path) -> Path:
    catalog = folder / "catalog.sqlite"
    folder.mkdir(exist_ok=True)
    catalog.write_bytes(lzma.decompress((FIXTURES / f"schema-{version}.sqlite.xz").read_bytes()))
    return catalog


def schema_of(catalog: Path) -> tuple[int, set[tuple[str, str]]]:
    """The version, and every table, index and trigger as it was made, without its layout."""
    connection = sqlite3.connect(catalog)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    made = {
        (name, " ".join(sorted(column[1] for column in connection.execute(f"PRAGMA table_info('{name}')"))))
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    }
    connection.close()
    return version, made


def test_every_earlier_schema_is_here() -> None:
    kept = sorted(int(file.name.split("-")[1].partition(".")[0]) for file in FIXTURES.glob("schema-*.sqlite.xz"))
    assert kept == list(EARLIER)


@pytest.mark.parametrize("version", EARLIER)
def test_an_earlier_catalog_opens_whole(version: int, tmp_path: Path) -> None:
    file = unpacked(version, tmp_path / "old")
    assert schema_of(file)[0] == version
    catalog = Catalog.open(file)
    assert catalog.check() == []
    assert catalog.audit() == []
    counts = catalog.counts()
    assert (counts.files, counts.passages, counts.passages_embedded) == (3, 3, 3)
    texts = catalog.passages.texts(range(100))
    while catalog.row_converter.advance(2):
        pass
    assert catalog.passages.texts(range(100)) == texts
    forms = "SELECT count(*) FROM texts WHERE typeof(content) = 'blob'"
    lengths = "SELECT count(*) FROM vectors WHERE length(vector) = ?"
    vectors = value(catalog, "SELECT count(*) FROM vectors")
    assert (value(catalog, forms), value(catalog, lengths, vector_bytes(384))) == (len(texts), vectors)
    assert catalog.audit(deep=True) == []
    catalog.close()
    Catalog.open(tmp_path / "new.sqlite").close()
    assert schema_of(file) == schema_of(tmp_path / "new.sqlite")


def test_the_oldest_index_answers_by_words_and_by_the_meaning_it_has_kept(tmp_path: Path) -> None:
    base = tmp_path / "base"
    unpacked(min(EARLIER), base)
    for query, name in (("boiler pump", "boiler.txt"), ("How is bread made?", "brot.md")):
        hits = run_json(base, "search", query)["hits"]
        assert Path(hits[0]["path"]).name == name
        assert hits[0]["reasons"]["dense_rank"] == 1
    status = run_json(base, "status")
    assert status["passages_embedded"] == 3


def test_an_index_of_a_newer_program_is_refused_in_words_and_left_as_it_is(tmp_path: Path) -> None:
    base = tmp_path / "base"
    file = unpacked(max(EARLIER), base)
    connection = sqlite3.connect(file)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.commit()
    connection.close()
    before = file.read_bytes()
    done = run_command(base, "search", "boiler")
    assert done.returncode == 1
    assert "was created by a newer version of this program" in done.stderr
    assert "Install the newer version again" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    file = AppPaths.under(base).catalog_file
    # Within the first hundred bytes SQLite counts how often the file was opened to be written to.
    assert file.read_bytes()[100:] == before[100:]
