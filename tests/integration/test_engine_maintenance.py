"""Compacting and rebuilding in a real engine with real SQLite, Chroma and files; only the model is a fake."""

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from helpers.engines import FAKE_ENGINE, EngineProcess, fake_finder, run_command, run_json, session, wait_for
from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.health import IndexHealth, Maintenance, MaintenanceKind
from desktop_search.domain.queries import MeaningState, SearchQuery
from desktop_search.domain.status import ModelState
from desktop_search.engine.api import RequestFailedError
from desktop_search.engine.client import EngineSession
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.vectors import vector_index as vectors_module
from desktop_search.store.vectors.vector_index import ChromaVectors, rebuild

FILES = 80


@pytest.fixture
def embedder() -> FakeEmbedder:
    return FakeEmbedder(512)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    for number in range(FILES):
        words = " ".join(f"{letter}{number * 37 % 1009}" for letter in "abcdefghij")
        (folder / f"note{number}.txt").write_text(f"topic{number}topic {words} and a few plain words", encoding="utf-8")
    return folder


@pytest.fixture
def indexed(app_paths: AppPaths, folder: Path, embedder: FakeEmbedder) -> AppPaths:
    with session(app_paths, EngineMode.INDEX, fake_finder(embedder)) as engine:
        engine.index_to_end((str(folder),)).result()
    embedder.embedded.clear()
    return app_paths


def health(engine: EngineSession) -> IndexHealth:
    return engine.get_health().result()


def best(engine: EngineSession, text: str) -> str:
    reply = engine.search(SearchQuery(text)).result()
    assert reply.meaning is MeaningState.READY
    return Path(reply.files[0].path).name


def is_ready(engine: EngineSession) -> bool:
    found = health(engine)
    return found.status.model.state is ModelState.READY and found.queues == type(found.queues)()


def in_chroma(paths: AppPaths, embedder: FakeEmbedder) -> set[bytes]:
    vectors = ChromaVectors.open(paths.vectors, embedder.fingerprint, embedder.dimensions)
    try:
        return set(vectors.hashes())
    finally:
        vectors.close()


def test_compacting_gives_room_back_while_searches_are_answered(
    indexed: AppPaths, folder: Path, embedder: FakeEmbedder
) -> None:
    with session(indexed, finder=fake_finder(embedder)) as engine:
        wait_for(lambda: is_ready(engine), "the model")
        for number in range(FILES):
            if number % 4:
                (folder / f"note{number}.txt").unlink()
        engine.rescan().result()
        wait_for(lambda: health(engine).folders[0].indexed == FILES / 4 and is_ready(engine), "the scan")
        assert health(engine).reclaimable_bytes > 0
        answered: list[str] = []
        done = threading.Event()

        def ask() -> None:
            with session(indexed, EngineMode.SEARCH) as other:
                while not done.is_set():
                    answered.append(best(other, "topic8topic"))

        asking = threading.Thread(target=ask)
        asking.start()
        wait_for(lambda: bool(answered), "a first answer")
        before = len(answered)
        reply = engine.compact().result()
        done.set()
        asking.join()
        assert reply.after_bytes < 0.8 * reply.before_bytes
        assert reply.note == ""
        assert len(answered) > before
        assert set(answered) == {"note8.txt"}
        assert health(engine).reclaimable_bytes == 0
        assert health(engine).maintenance is None
    assert embedder.embedded == []
    catalog = Catalog.open(indexed.catalog_file)
    assert in_chroma(indexed, embedder) == catalog.vectors.live_hashes()
    assert catalog.vectors.live() == FILES / 4
    catalog.close()


def test_with_too_little_room_nothing_is_begun(
    indexed: AppPaths, embedder: FakeEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(indexed.data)
    monkeypatch.setattr("shutil.disk_usage", lambda place: usage._replace(free=20_000_000))
    with session(indexed, EngineMode.VERIFY) as engine:
        with pytest.raises(RequestFailedError, match="20 MB of the 34 MB") as failed:
            engine.compact().result()
        assert not failed.value.is_bug
        assert health(engine).maintenance is None


def test_vectors_are_made_anew_behind_whether_a_model_is_there_or_not(
    indexed: AppPaths, embedder: FakeEmbedder
) -> None:
    with session(indexed, finder=fake_finder(embedder)) as engine:
        wait_for(lambda: is_ready(engine), "the model")
        old = indexed.vectors.stat().st_ino
        engine.rebuild_vectors().result()
        assert best(engine, "topic7topic") == "note7.txt"
        wait_for(lambda: health(engine).maintenance is None, "the rebuild")
        assert indexed.vectors.stat().st_ino != old
        assert best(engine, "topic7topic") == "note7.txt"
    shutil.rmtree(indexed.vectors)
    done = run_command(indexed.data, "rebuild-vectors")
    assert done.returncode == 0, done.stderr
    assert "was rebuilt" in done.stdout
    catalog = Catalog.open(indexed.catalog_file)
    assert in_chroma(indexed, embedder) == catalog.vectors.live_hashes()
    catalog.close()
    assert embedder.embedded == []


def test_one_thing_at_a_time_and_the_last_check_is_kept(
    indexed: AppPaths, embedder: FakeEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()

    def slow_rebuild(*arguments: Any) -> bool:
        arguments[4](30, 80)
        assert may_go_on.wait(60)
        return rebuild(*arguments)

    monkeypatch.setattr(vectors_module, "rebuild", slow_rebuild)
    with session(indexed, EngineMode.VERIFY) as engine:
        assert health(engine).last_verify is None
        engine.rebuild_vectors().result()
        wait_for(
            lambda: health(engine).maintenance == Maintenance(MaintenanceKind.REBUILD, 30 / 80), "the rebuild to begin"
        )
        for request in (engine.compact, engine.verify, engine.rebuild_vectors):
            with pytest.raises(RequestFailedError, match="being rebuilt"):
                request()
        may_go_on.set()
        wait_for(lambda: health(engine).maintenance is None, "the rebuild")
        checked = engine.verify().result()
    with session(indexed, EngineMode.STATUS) as engine:
        last = health(engine).last_verify
        assert last is not None
        assert last.report == checked
        assert abs(last.at_s - time.time()) < 60


def test_an_engine_killed_while_it_compacts_goes_on_and_has_lost_nothing(
    indexed: AppPaths, folder: Path, embedder: FakeEmbedder, expect_log: Callable[[str], None]
) -> None:
    # A child of the killed engine may still write; the index is then rebuilt from the catalog.
    expect_log("vector index was changed since it was closed")
    for number in range(FILES):
        if number % 4:
            (folder / f"note{number}.txt").unlink()
    for wait_s in (0.01, 0.15):
        engine = EngineProcess(indexed.data, FAKE_ENGINE)
        engine.wait_until_ready()
        wait_for(lambda engine=engine: engine.status().model.state is ModelState.READY, "the model")  # type: ignore[misc]
        engine.compact()
        # The test depends on the time of the kill.
        time.sleep(wait_s)
        engine.kill()
    verified = run_json(indexed.data, "verify")
    assert verified["outcome"] != "damaged"
    with session(indexed, finder=fake_finder(embedder)) as again:
        wait_for(lambda: health(again).folders[0].indexed == FILES / 4 and is_ready(again), "the scan")
        for number in range(0, FILES, 4):
            assert best(again, f"topic{number}topic") == f"note{number}.txt"
    assert embedder.embedded == []


def test_compact_on_the_command_line(indexed: AppPaths) -> None:
    found = run_json(indexed.data, "compact")
    assert found["after_bytes"] <= found["before_bytes"]
    said = run_command(indexed.data, "compact").stdout
    assert "the index size is" in said
