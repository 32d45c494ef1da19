"""A member of a container asked of a real engine: found, copied, shown on its page, and forgotten."""

import os
import stat
from contextlib import closing
from pathlib import Path

import pytest
from helpers.containers import mail, zipped
from helpers.engines import FAKE_ENGINE, EngineProcess, run_json, session, wait_for
from helpers.pdfs import page_of

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.file_status import FileStatusKind
from desktop_search.domain.page_images import PageRequest
from desktop_search.domain.queries import SearchQuery
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog

TEXT = "The office kept its certificates in a fireproof cabinet"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    docs = tmp_path / "docs"
    docs.mkdir()
    files = {
        "papers/office.pdf": page_of([TEXT]),
        "Offer.eml": mail("Offer", "See below.", {"bill.txt": b"Wallpaper."}),
    }
    (docs / "2023.zip").write_bytes(zipped(files))
    return docs / "2023.zip"


def test_a_member_is_found_copied_and_shown(app_paths: AppPaths, archive: Path) -> None:
    member = archive / "papers/office.pdf"
    with session(app_paths, EngineMode.INDEX) as asked:
        asked.index_to_end((str(archive.parent),)).result()
        hit = asked.search(SearchQuery("certificates")).result().files[0]
        assert (hit.path, hit.container, hit.kind) == (str(member), str(archive), "pdf")
        hit = asked.search(SearchQuery("wallpaper")).result().files[0]
        assert hit.path == str(archive / "Offer.eml/bill.txt")
        (hit,) = asked.search(SearchQuery("certificates name:office type:pdf in:papers")).result().files
        status = asked.get_file_status(str(member)).result()
        assert (status.kind, status.passages) == (FileStatusKind.INDEXED, 1)
        status = asked.get_file_status(str(archive / "node_modules/left.pdf")).result()
        assert (status.kind, status.message[:15]) == (FileStatusKind.LEFT_OUT, "It is excluded.")
        page = asked.get_page(PageRequest(hit.passages[0].passage_id, width_px=300)).result()
        assert page.passage
        copy = Path(asked.copy_member(str(member)).result())
        assert copy.name == "office.pdf"
        assert copy.read_bytes() == page_of([TEXT])
        assert asked.copy_member(str(member)).result() == str(copy)
        if os.name == "posix":
            assert stat.S_IMODE(copy.stat().st_mode) == 0o400
            assert stat.S_IMODE(copy.parent.stat().st_mode) == stat.S_IMODE(copy.parent.parent.stat().st_mode) == 0o700
        with pytest.raises(DesktopSearchError, match="no longer there"):
            asked.copy_member(str(archive / "papers/none.pdf")).result()
        archive.unlink()
        with pytest.raises(DesktopSearchError, match="no longer there"):
            asked.copy_member(str(member)).result()
    assert not copy.parent.parent.exists()


def test_a_file_comes_before_an_equal_attachment(app_paths: AppPaths, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    text = b"The office kept its certificates in a fireproof cabinet."
    (docs / "old.txt").write_bytes(text)
    os.utime(docs / "old.txt", (1e9, 1e9))
    (docs / "new.eml").write_bytes(mail("Offer", "See below.", {"new.txt": text}))
    with session(app_paths, EngineMode.INDEX) as asked:
        asked.index_to_end((str(docs),)).result()
        hit, *_ = asked.search(SearchQuery("fireproof cabinet")).result().files
    assert (hit.path, [other.path for other in hit.alike]) == (str(docs / "old.txt"), [str(docs / "new.eml/new.txt")])


def test_the_command_line_names_the_container(app_paths: AppPaths, archive: Path) -> None:
    with session(app_paths, EngineMode.INDEX) as asked:
        asked.index_to_end((str(archive.parent),)).result()
    assert app_paths.base_dir is not None
    hit = run_json(app_paths.base_dir, "search", "certificates")["hits"][0]
    assert (hit["path"], hit["container"]) == (str(archive / "papers/office.pdf"), str(archive))


def test_an_engine_killed_in_the_middle_of_a_container_loses_nothing(app_paths: AppPaths, tmp_path: Path) -> None:
    docs, embedded = tmp_path / "many", tmp_path / "embedded"
    docs.mkdir()
    count = 500
    files = {f"{number}.txt": f"A text about number{number} and other words.".encode() for number in range(count)}
    (docs / "many.zip").write_bytes(zipped(files))
    assert app_paths.base_dir is not None
    for least in (20, 120):
        engine = EngineProcess(app_paths.base_dir, FAKE_ENGINE, FAKE_EMBEDDED=str(embedded))
        engine.wait_until_ready()
        run = engine.index_to_end((str(docs),))
        wait_for(lambda engine=engine, least=least: engine.status().files_seen > least, "the first members")  # type: ignore[misc]
        engine.kill()
        assert run.exception() is not None
    engine = EngineProcess(app_paths.base_dir, FAKE_ENGINE, FAKE_EMBEDDED=str(embedded))
    engine.wait_until_ready()
    engine.index_to_end((str(docs),)).result()
    status = engine.status()
    assert (status.files_seen, status.passages, status.passages_embedded) == (count + 1, count, count)
    engine.close()
    # A batch whose vectors were not committed at the kill is embedded again.
    assert sum(map(int, embedded.read_text().split())) <= count + 2 * 64
    with closing(Catalog.open(app_paths.catalog_file)) as catalog:
        assert catalog.check() == []
        assert catalog.audit() == []
        assert catalog.containers.count() == 0
        assert catalog.files.notes(1) == ()
