"""Bookmarks of browsers in a real engine: off by default, found while on, and forgotten."""

import logging
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from helpers.browsers import Firefox, chromium, url
from helpers.engines import run_json, session, wait_for

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.file_status import FileStatusKind
from desktop_search.domain.queries import FileHit, SearchQuery
from desktop_search.engine.client import EngineSession
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.engine.folders import bookmark_source
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the home folder is that of HOME")
SITE = "https://example.org/"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "home"
    place.mkdir()
    monkeypatch.setenv("HOME", str(place))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr(bookmark_source, "LOOK_EVERY_S", 0.1)
    monkeypatch.setattr(bookmark_source, "LEAST_INTERVAL_S", 0.3)
    return place


@pytest.fixture
def firefox(home: Path) -> Iterator[Firefox]:
    found = Firefox(home)
    found.add("Certificates in cabinets", f"{SITE}cabinet", found.folder(".git"), tags=("fireproof",))
    yield found
    found.close()


def hits(asked: EngineSession, text: str) -> tuple[FileHit, ...]:
    """Hits that contain the words."""
    return tuple(hit for hit in asked.search(SearchQuery(text)).result().files if hit.passages[0].marks)


def test_bookmarks_are_found_while_the_setting_is_on(app_paths: AppPaths, home: Path, firefox: Firefox) -> None:
    (firefox.profile / "logins.json").write_text('{"logins": "fireproof cabinet"}')
    (home / "docs").mkdir()
    (home / "docs/tea.md").write_text("Tea is served in the cabinet.")
    chromium(home, url("Sourdough", f"{SITE}bread"))
    with session(app_paths) as asked:
        asked.add_folder(str(home / "docs")).result()
        wait_for(lambda: len(hits(asked, "cabinet")) == 1, "the document")
        assert not app_paths.bookmarks.exists()
        asked.change_index_settings({"browser_bookmarks": True}).result()
        wait_for(lambda: hits(asked, "fireproof"), "the bookmark")
        (hit,) = hits(asked, "fireproof type:bookmark in:firefox")
        assert Path(hit.path).relative_to(app_paths.bookmarks).as_posix() == (
            "Firefox/Bookmarks Toolbar/git/Certificates in cabinets.url"
        )
        assert (hit.kind, hit.passages[0].heading) == ("bookmark", ("Bookmarks Toolbar", ".git"))
        wait_for(lambda: hits(asked, "sourdough"), "the other browser")
        # Our folder is none of the user's.
        assert [folder.path for folder in asked.get_status().result().folders] == [str(home / "docs")]
        assert [folder.path for folder in asked.get_health().result().folders] == [str(home / "docs")]
        assert asked.get_file_status(hit.path).result().kind is FileStatusKind.INDEXED
        # The user's patterns apply to bookmarks, too, in both directions.
        asked.change_index_settings({}, ("Bookmarks Toolbar/",), ()).result()
        wait_for(lambda: not hits(asked, "fireproof"), "the excluded bookmark goes")
        asked.change_index_settings({}, (), ("Bookmarks Toolbar/",)).result()
        wait_for(lambda: hits(asked, "fireproof"), "the bookmark is back")
        added = firefox.add("Bicycle repair", f"{SITE}bicycle")
        wait_for(lambda: hits(asked, "bicycle"), "the new bookmark")
        firefox.remove(added)
        wait_for(lambda: not hits(asked, "bicycle"), "the removed bookmark goes")
        asked.change_index_settings({"browser_bookmarks": False}).result()
        assert not hits(asked, "fireproof")
        wait_for(lambda: not app_paths.bookmarks.exists(), "our files go")
        assert len(hits(asked, "cabinet")) == 1
        wait_for(lambda: asked.get_status().result().files_seen == 1, "the index forgets them")
    with closing(Catalog.open(app_paths.catalog_file)) as catalog:
        assert catalog.check() == []


def test_a_broken_file_keeps_the_results_and_a_browser_that_is_gone_loses_them(
    app_paths: AppPaths, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, bookmark_source.__name__)
    file = chromium(home, url("Sourdough", f"{SITE}bread"))
    content = file.read_bytes()
    with session(app_paths) as asked:
        asked.change_index_settings({"browser_bookmarks": True}).result()
        wait_for(lambda: hits(asked, "sourdough"), "the bookmark")
        file.write_bytes(content[: len(content) // 2])
        other = chromium(home, url("Rye", f"{SITE}rye"), at=".config/vivaldi")
        wait_for(lambda: hits(asked, "rye"), "the bookmark of the other browser")
        assert "1 bookmarks were read, unreadable profiles: 1" in caplog.messages
        assert hits(asked, "sourdough")
        file.unlink()
        wait_for(lambda: not hits(asked, "sourdough"), "the bookmarks of a removed browser go")
        other.unlink()
        wait_for(lambda: not hits(asked, "rye"), "no bookmarks are left")


def test_our_folder_inside_a_chosen_one_is_indexed_once(app_paths: AppPaths, home: Path) -> None:
    chromium(home, url("Sourdough", f"{SITE}bread"))
    assert app_paths.base_dir is not None
    (app_paths.base_dir.parent / "tea.md").write_text("Tea with sourdough")
    with session(app_paths) as asked:
        asked.add_folder(str(app_paths.base_dir.parent)).result()
        asked.change_index_settings({"browser_bookmarks": True}).result()
        wait_for(lambda: len(hits(asked, "sourdough")) == 2, "the document and the bookmark")
        with pytest.raises(DesktopSearchError, match="own data"):
            asked.add_folder(str(app_paths.bookmarks)).result()
        asked.rescan(None).result()
        assert len(hits(asked, "sourdough")) == 2
        asked.change_index_settings({"browser_bookmarks": False}).result()
        wait_for(lambda: [Path(hit.path).name for hit in hits(asked, "sourdough")] == ["tea.md"], "the bookmark goes")


def test_what_was_switched_off_in_between_is_removed_at_the_start(app_paths: AppPaths, home: Path) -> None:
    chromium(home, url("Sourdough", f"{SITE}bread"))
    with session(app_paths) as asked:
        asked.change_index_settings({"browser_bookmarks": True}).result()
        wait_for(lambda: hits(asked, "sourdough"), "the bookmark")
    assert app_paths.base_dir is not None
    assert [hit["kind"] for hit in run_json(app_paths.base_dir, "search", "sourdough")["hits"]] == ["bookmark"]
    with session(app_paths, EngineMode.INDEX) as asked:
        asked.change_index_settings({"browser_bookmarks": False}).result()
        assert not hits(asked, "sourdough")
    with session(app_paths) as asked:
        wait_for(lambda: not app_paths.bookmarks.exists(), "our files go")
        assert not hits(asked, "sourdough")
