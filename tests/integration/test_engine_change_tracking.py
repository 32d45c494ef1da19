"""The whole engine keeps up with real files, without being asked to."""

from collections.abc import Callable
from pathlib import Path

from helpers.engines import fake_finder, session, stays, wait_for
from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.queries import SearchQuery
from desktop_search.domain.status import Activity
from desktop_search.engine.client import EngineSession
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.engine.rpc import protocol
from desktop_search.paths import AppPaths


def names(engine: EngineSession, text: str) -> set[str]:
    reply = engine.ask(protocol.Search(SearchQuery(text)))
    assert isinstance(reply, protocol.Answer)
    return {Path(hit.path).name for hit in reply.answer.files if any(one.exact_words for one in hit.passages)}


def is_idle(engine: EngineSession, files: int) -> bool:
    reply = engine.ask(protocol.GetStatus())
    assert isinstance(reply, protocol.Status)
    status = reply.status
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
        engine.ask(protocol.AddFolder(str(folder)))
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

        engine.ask(protocol.SetPaused(True))
        (folder / "third.txt").write_text("ferry at the pier\n")
        # Longer than it takes to be found when nothing holds it back.
        stays(lambda: names(engine, "ferry") == set(), "the pause")
        engine.ask(protocol.SetPaused(False))
        wait_for(lambda: names(engine, "ferry") == {"third.txt"}, "the resumed engine")


def test_a_drive_that_comes_back_elsewhere_is_searched_there(app_paths: AppPaths, drive: Callable[[str], Path]) -> None:
    folder = drive("first") / "documents"
    folder.mkdir()
    (folder / "first.txt").write_text("zeppelin over the lake\n")
    embedder = FakeEmbedder()
    with session(app_paths, EngineMode.EVERYTHING, fake_finder(embedder)) as engine:
        engine.ask(protocol.AddFolder(str(folder)))
        wait_for(lambda: is_idle(engine, 1), "the first scan")
    moved = drive("second") / "documents"
    with session(app_paths, EngineMode.EVERYTHING, fake_finder(embedder)) as engine:
        wait_for(lambda: app_paths.data.joinpath("folders.json").read_text() == f'["{moved}"]', "the list of folders")
        reply = engine.ask(protocol.Search(SearchQuery("zeppelin")))
        assert isinstance(reply, protocol.Answer)
        assert [hit.path for hit in reply.answer.files] == [str(moved / "first.txt")]
        status = engine.ask(protocol.GetStatus())
        assert isinstance(status, protocol.Status)
        assert [(one.path, one.message) for one in status.status.folders] == [(str(moved), "")]
    assert len(embedder.embedded) == 1
