"""The whole engine keeps up with real files, without being asked to."""

from collections.abc import Callable
from pathlib import Path

from helpers.engines import fake_finder, session, stays, wait_for
from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.queries import SearchQuery
from desktop_search.domain.status import Activity
from desktop_search.engine.client import EngineSession
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import AppPaths


def names(engine: EngineSession, text: str) -> set[str]:
    reply = engine.search(SearchQuery(text)).result()
    return {Path(hit.path).name for hit in reply.files if any(one.exact_words for one in hit.passages)}


def is_idle(engine: EngineSession, files: int) -> bool:
    reply = engine.get_status().result()
    status = reply
    return (
        status.activity is Activity.IDLE
        and (status.files_seen, status.files_waiting) == (files, 0)
        and status.passages == status.passages_embedded
    )


def test_the_running_engine_follows_its_folders(app_paths: AppPaths, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "first.txt").write_text("zeppelin over the lake\n")
    embedder = FakeEmbedder()
    with session(app_paths, EngineMode.EVERYTHING, fake_finder(embedder)) as engine:
        engine.add_folder(str(folder)).result()
        wait_for(lambda: is_idle(engine, 1), "the first scan")

        (folder / "second.txt").write_text("gondola under the bridge\n")
        wait_for(lambda: names(engine, "gondola") == {"second.txt"}, "a new file")
        wait_for(lambda: is_idle(engine, 2), "its meaning")

        (folder / "trips").mkdir()
        (folder / "first.txt").rename(folder / "trips" / "moved.txt")
        wait_for(lambda: names(engine, "zeppelin") == {"moved.txt"}, "a moved file")
        (folder / "second.txt").unlink()
        wait_for(lambda: names(engine, "gondola") == set(), "a deleted file")
        wait_for(lambda: is_idle(engine, 1), "rest")
        assert len(embedder.embedded) == 2

        engine.set_paused(True).result()
        (folder / "third.txt").write_text("ferry at the pier\n")
        # Longer than it takes to be found when nothing holds it back.
        stays(lambda: names(engine, "ferry") == set(), "the pause")
        engine.set_paused(False).result()
        wait_for(lambda: names(engine, "ferry") == {"third.txt"}, "the resumed engine")


def test_a_drive_that_comes_back_elsewhere_is_searched_there(app_paths: AppPaths, drive: Callable[[str], Path]) -> None:
    folder = drive("first") / "documents"
    folder.mkdir()
    (folder / "first.txt").write_text("zeppelin over the lake\n")
    embedder = FakeEmbedder()
    with session(app_paths, EngineMode.EVERYTHING, fake_finder(embedder)) as engine:
        engine.add_folder(str(folder)).result()
        wait_for(lambda: is_idle(engine, 1), "the first scan")
    moved = drive("second") / "documents"
    with session(app_paths, EngineMode.EVERYTHING, fake_finder(embedder)) as engine:
        wait_for(lambda: app_paths.data.joinpath("folders.json").read_text() == f'["{moved}"]', "the list of folders")
        reply = engine.search(SearchQuery("zeppelin")).result()
        assert [hit.path for hit in reply.files] == [str(moved / "first.txt")]
        status = engine.get_status().result()
        assert [(one.path, one.message) for one in status.folders] == [(str(moved), "")]
    assert len(embedder.embedded) == 1
