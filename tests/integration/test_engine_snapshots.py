"""The command line alone leaves a copy of the catalog behind, from which a lost one comes back without embedding."""

import os
import time
from pathlib import Path

import pytest
from helpers.catalogs import stored_texts
from helpers.engines import fake_finder, session
from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.status import IndexSummary
from desktop_search.engine.backup import snapshots
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import AppPaths


def index(paths: AppPaths, docs: Path) -> IndexSummary:
    with session(paths, EngineMode.INDEX, fake_finder(FakeEmbedder())) as asked:
        return asked.index_to_end((str(docs),)).result()


def test_a_run_leaves_a_copy_when_there_is_reason_to(
    app_paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    copy = app_paths.snapshot_file
    (docs / "a.md").write_text("# Tea\n\nFour minutes.\n")
    index(app_paths, docs)
    first = copy.stat()
    assert first.st_mode & 0o077 == 0

    index(app_paths, docs)
    (docs / "b.md").write_text("# Coffee\n\nNinety-two degrees.\n")
    index(app_paths, docs)
    assert copy.stat().st_ino == first.st_ino, "little work within a day"

    long_ago = time.time() - 2 * snapshots.DAY_S
    os.utime(copy, (long_ago, long_ago))
    index(app_paths, docs)
    second = copy.stat()
    assert second.st_ino != first.st_ino, "what the run before did is a day old by now"

    os.utime(copy, (long_ago, long_ago))
    index(app_paths, docs)
    assert copy.stat().st_ino == second.st_ino, "nothing has changed since, however old it is"

    monkeypatch.setattr(snapshots, "LARGE_RUN", 3)
    os.utime(copy)
    for number in range(2):
        (docs / f"c{number}.md").write_text(f"# Cocoa {number}\n\nOnly with milk, says number {number}.\n")
        index(app_paths, docs)
    assert copy.stat().st_ino != second.st_ino, "small runs add up"


def test_a_catalog_kept_by_the_command_line_alone_comes_back_without_embedding(
    app_paths: AppPaths, tmp_path: Path
) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "a.md").write_text("# Tea\n\nFour minutes.\n")
    assert index(app_paths, docs).passages_embedded == 1
    for file in app_paths.data.glob("catalog.sqlite*"):
        file.unlink()
    again = index(app_paths, docs)
    assert (again.files_unchanged, again.files_indexed, again.passages_embedded) == (1, 0, 0)


def test_no_copy_stays_that_holds_secrets_no_longer_wanted(app_paths: AppPaths, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "id_rsa").write_text("quorbleflax")
    with session(app_paths, EngineMode.INDEX, fake_finder(FakeEmbedder())) as asked:
        asked.change_index_settings({"skip_secrets": False}).result()
        asked.index_to_end((str(docs),)).result()
        [secret] = stored_texts(app_paths.snapshot_file, "quorbleflax")
        assert secret in app_paths.snapshot_file.read_bytes()
        asked.change_index_settings({"skip_secrets": True}).result()
        assert not app_paths.snapshot_file.exists()
        asked.index_to_end((str(docs),)).result()
        assert secret not in app_paths.snapshot_file.read_bytes()
        assert stored_texts(app_paths.snapshot_file, "quorbleflax") == []
