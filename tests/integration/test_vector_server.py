"""The vector index on a real Chroma server: with a token and TLS, while it is away, and when it is back."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import chromadb
import numpy as np
import pytest
from helpers.chroma_server import HOST, ChromaServer, Gate, gate_before
from helpers.engines import fake_finder, session, wait_for
from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.queries import SearchMode, SearchQuery
from desktop_search.domain.status import Activity, IndexStatus
from desktop_search.engine.client import EngineSession
from desktop_search.engine.models import model_thread
from desktop_search.own_files import create_own_folder
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings, Settings
from desktop_search.settings_file import load_settings, save_settings
from desktop_search.store.vectors.chroma_client import close_server_client
from desktop_search.store.vectors.collection_vectors import VectorsAwayError
from desktop_search.store.vectors.server_vectors import ServerVectors, forget, read_server

TOKEN = "sesame"
TEXT = "Let the sourdough bread rest overnight."


@pytest.fixture(scope="module")
def one_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChromaServer]:
    server = ChromaServer(tmp_path_factory.mktemp("server"))
    yield server
    server.stop()


@pytest.fixture
def server(one_server: ChromaServer) -> ChromaServer:
    one_server.stop()
    one_server.start()
    return one_server


@pytest.fixture
def gate(server: ChromaServer, tmp_path: Path) -> Iterator[Gate]:
    with gate_before(server.port, TOKEN, tmp_path) as gate:
        yield gate


def keep_token(path: Path, token: str) -> None:
    kept = json.loads(path.read_text()) if path.exists() else {}
    path.write_text(json.dumps({**kept, "token": token}))


def on_server(server: ChromaServer) -> dict[str, int]:
    """How many vectors each collection has, asked without the program."""
    client = chromadb.HttpClient(HOST, server.port, settings=chromadb.Settings(anonymized_telemetry=False))
    counts = {collection.name: collection.count() for collection in client.list_collections()}
    close_server_client(client)
    return counts


def test_two_indexes_share_a_server_and_know_nothing_of_each_other(server: ChromaServer, own_folder: Path) -> None:
    rows = np.eye(4, dtype=np.float32)
    hashes = [bytes([number]) * 16 for number in range(4)]
    places = [read_server(server.address, "", own_folder / name) for name in ("ours", "theirs")]
    ours, theirs = (ServerVectors.open(place, "model", 4) for place in places)
    before = len(on_server(server))
    ours.upsert(hashes, rows)
    theirs.upsert(hashes[:1], rows[:1])
    ours.delete(hashes[:1])
    assert (ours.count(), theirs.count()) == (3, 1)
    found = ours.query(rows[2], 5)
    assert found[0] == (hashes[2], pytest.approx(1, abs=1e-5))
    assert (len(found), set(ours.hashes())) == (3, set(hashes[1:]))
    (kept, matrix), *more = ours.everything()
    assert not more
    assert np.allclose(matrix, [rows[hashes.index(text_hash)] for text_hash in kept])
    ours.close()
    forget(places[0])
    assert len(on_server(server)) == before - 1
    assert theirs.count() == 1
    theirs.close()


def test_a_token_is_asked_for_and_sent_over_tls(gate: Gate, tmp_path: Path) -> None:
    kept = tmp_path / "config" / "vector-server.json"
    create_own_folder(kept.parent)
    with pytest.raises(VectorsAwayError, match="cannot be reached"):
        ServerVectors.open(read_server(gate.address, "", kept), "model", 4)
    certificate = str(gate.certificate)
    with pytest.raises(VectorsAwayError, match="refuses the token"):
        ServerVectors.open(read_server(gate.address, certificate, kept), "model", 4)
    assert (gate.refused, gate.bodies) == (1, [])
    keep_token(kept, TOKEN)
    kept.chmod(0o644)
    place = read_server(gate.address, certificate, kept)
    vectors = ServerVectors.open(place, "model", 4)
    if os.name == "posix":
        assert kept.stat().st_mode & 0o777 == 0o600
    vectors.upsert([b"a" * 16], np.ones((1, 4), np.float32))
    assert vectors.query(np.ones(4, np.float32), 1)[0][0] == b"a" * 16
    vectors.close()
    assert gate.refused == 1
    assert TOKEN not in repr(place)


@pytest.mark.parametrize("address", ["http://example.org:8000", "example.org", "ftp://example.org", "https://"])
def test_an_address_that_cannot_be_used_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(DesktopSearchError, match="https://host:port"):
        read_server(address, "", tmp_path / "kept")


def status_of(engine: EngineSession) -> IndexStatus:
    return engine.get_status().result()


def is_at_rest(engine: EngineSession, files: int) -> bool:
    now = status_of(engine)
    return now.activity in (Activity.IDLE, Activity.REPAIRING) and now.passages_embedded == files


def found(engine: EngineSession, text: str) -> list[str]:
    reply = engine.search(SearchQuery(text, 5, SearchMode.MEANING)).result()
    return [Path(hit.path).name for hit in reply.files]


def test_meaning_is_found_while_the_server_is_away_and_the_server_learns_what_it_missed(
    app_paths: AppPaths, server: ChromaServer, gate: Gate, tmp_path: Path, monkeypatch, expect_log
) -> None:
    monkeypatch.setattr(model_thread, "ROOM_RETRY_S", 0.2)
    expect_log("vector index failed|vector index waits|cannot be reached")
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "bread.txt").write_text(TEXT)
    keep_token(app_paths.vector_secrets, TOKEN)
    index = IndexSettings(vector_server=gate.address, vector_certificate=str(gate.certificate))
    save_settings(app_paths.settings_file, Settings(index))
    others = on_server(server)
    embedder = FakeEmbedder()

    def ours() -> dict[str, int]:
        return {name: count for name, count in on_server(server).items() if name not in others}

    with session(app_paths, finder=fake_finder(embedder)) as engine:
        engine.add_folder(str(folder)).result()
        wait_for(lambda: list(ours().values()) == [1], "the first vector on the server")
        assert found(engine, "sourdough bread") == ["bread.txt"]

        server.stop()
        (folder / "tea.txt").write_text("Green tea is steeped for three minutes.")
        wait_for(lambda: "vector server" in status_of(engine).message, "word of the trouble")
        wait_for(lambda: is_at_rest(engine, 2), "the new file")
        assert found(engine, "green tea")[0] == "tea.txt"
        assert found(engine, "sourdough bread")[0] == "bread.txt"

        server.start()
        wait_for(lambda: status_of(engine).message == "", "the end of the trouble")
        wait_for(lambda: list(ours().values()) == [2], "what the server missed")
        assert found(engine, "green tea")[0] == "tea.txt"
        assert len(embedder.embedded) == 2
        assert not app_paths.vectors.exists()

        engine.change_index_settings({"vector_server": ""}).result()
        wait_for(lambda: (app_paths.vectors / "chroma.sqlite3").exists(), "the index on this machine")
        wait_for(lambda: not ours(), "nothing left on the server")
        assert found(engine, "green tea")[0] == "tea.txt"
    sent = b"".join(gate.bodies)
    assert b"embeddings" in sent
    assert not any(word in sent for word in (b"sourdough", b"steeped", b"bread.txt", os.fsencode(folder)))
    assert TOKEN not in app_paths.settings_file.read_text()
    assert load_settings(app_paths.settings_file).index.vector_server == ""


def test_an_engine_starts_without_its_server(
    app_paths: AppPaths, server: ChromaServer, tmp_path: Path, monkeypatch, expect_log
) -> None:
    monkeypatch.setattr(model_thread, "ROOM_RETRY_S", 0.2)
    expect_log("vector index waits")
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "bread.txt").write_text(TEXT)
    save_settings(app_paths.settings_file, Settings(IndexSettings(vector_server=server.address)))
    server.stop()
    with session(app_paths) as engine:
        engine.add_folder(str(folder)).result()
        wait_for(lambda: is_at_rest(engine, 1), "the index")
        assert "vector server" in status_of(engine).message
        assert found(engine, "sourdough bread") == ["bread.txt"]
        server.start()
        wait_for(lambda: status_of(engine).message == "", "the end of the trouble")
        wait_for(lambda: 1 in on_server(server).values(), "the vector on the server")
