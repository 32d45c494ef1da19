"""The model's process: real child processes that crash and hang; only the model in them is a fake."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import psutil
import pytest

from desktop_search.domain.errors import (
    ModelAwayError,
    ModelBrokenError,
    ModelDiedError,
    ModelStoppedError,
    TextRefusedError,
)
from desktop_search.embedding.download.model_sources import ModelSource
from desktop_search.embedding.models.model_catalog import ModelCard
from desktop_search.embedding.runtime.embedding_client import EmbeddingClient, Timeouts
from desktop_search.embedding.runtime.embedding_wire import EmbeddingFailedError
from tests.helpers.fake_embedder import FakeEmbedder
from tests.helpers.fake_model_child import COMMAND, COUNTED, DEADLY, LENGTHY
from tests.helpers.waiting import stays, wait_for

CARD = ModelCard("stand-in", "Stand-in", "", dimensions=32, max_tokens=512)


@pytest.fixture
def make(tmp_path):
    made = []

    def make(name="model", patience=None, command=COMMAND):
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        embedder = EmbeddingClient(ModelSource(CARD, folder), "cpu", patience, command)
        made.append(embedder)
        return embedder

    yield make
    for embedder in made:
        embedder.close()


def is_gone(pid):
    return not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


def stopped_in(work):
    """A thread in which something is to be ended by `close`; one in which it is not stays alive."""
    ended = threading.Event()

    def run():
        try:
            work()
        except ModelStoppedError:
            return
        ended.wait()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread


def ready_query(embedder, text):
    """As a person asks again until meaning is there."""
    end = time.monotonic() + 30
    while True:
        try:
            return embedder.embed_query(text)
        except ModelAwayError:
            assert time.monotonic() < end
            time.sleep(0.01)


def test_vectors_are_those_of_the_model(make):
    embedder, same = make(), FakeEmbedder()
    texts = ["one text", "another \ud800 text", "\0", "and printed " * 3, ""]
    embedder.start()
    rows = embedder.embed_passages(texts)
    assert rows.dtype == np.float32
    assert np.array_equal(rows, same.embed_passages(texts))
    assert np.array_equal(embedder.embed_query("one text"), rows[0])
    assert embedder.embed_passages([]).shape == (0, 32)
    assert (embedder.dimensions, embedder.device) == (32, "cpu")


def test_a_query_is_answered_beside_a_batch(make):
    embedder = make()
    embedder.wait_until_ready()
    batch = stopped_in(lambda: embedder.embed_passages(["idle"]))
    assert embedder.embed_query("a question").shape == (32,)
    embedder.close()
    batch.join(30)
    assert not batch.is_alive()


def test_a_query_waits_for_no_model(make):
    embedder = make("slow")
    started = time.monotonic()
    with pytest.raises(ModelAwayError):
        embedder.embed_query("a question")
    assert time.monotonic() - started < 10


def test_texts_that_kill_the_process_are_told_apart_from_those_that_fail(make, expect_log):
    expect_log("ended with status")
    embedder = make()
    with pytest.raises(ModelDiedError):
        embedder.embed_passages(["fine", "deadly"])
    assert embedder.embed_passages(["fine"]).shape == (1, 32)
    with pytest.raises(EmbeddingFailedError, match="shapes"):
        embedder.embed_passages(["wrong"])
    pid = embedder.pid
    with pytest.raises(MemoryError):
        embedder.embed_passages(["scarce " * 50])
    assert embedder.embed_passages(["fine"]).shape == (1, 32)
    assert embedder.pid == pid


@pytest.mark.parametrize("word", ["endless", "idle"])
def test_a_hanging_batch_is_ended(make, expect_log, word):
    expect_log("taken to hang")
    expect_log("ended with status")
    embedder = make(patience=Timeouts(0.3, 0.0))
    with pytest.raises(ModelDiedError):
        embedder.embed_passages([word])
    assert embedder.embed_passages(["fine"]).shape == (1, 32)


def test_a_query_that_kills_is_not_asked_for_ever(make):
    embedder = make()
    for _ in range(2):
        embedder.wait_until_ready()
        with pytest.raises(ModelAwayError):
            embedder.embed_query("deadly")
    with pytest.raises(TextRefusedError):
        embedder.embed_query("deadly")
    assert ready_query(embedder, "fine").shape == (32,)


def test_a_process_that_dies_between_uses_comes_back(make):
    embedder = make()
    before = embedder.embed_passages(["fine"])
    psutil.Process(embedder.pid).kill()
    assert np.array_equal(ready_query(embedder, "fine"), before[0])


def test_a_model_that_cannot_be_loaded_says_why(make):
    with pytest.raises(ModelBrokenError) as caught:
        make("broken").wait_until_ready()
    assert (caught.value.message, caught.value.remedy) == ("This model is broken.", "Choose another.")
    with pytest.raises(ModelBrokenError, match="ended with status"):
        make("stillborn").wait_until_ready()


def test_closing_ends_the_process_also_while_it_loads(make):
    ready, loading = make(), make("slow")
    ready.wait_until_ready()
    waiting = stopped_in(loading.wait_until_ready)
    wait_for(lambda: loading.pid is not None, "the process")
    pids = ready.pid, loading.pid
    for embedder in (ready, loading):
        embedder.close()
        embedder.close()
        assert embedder.pid is None
    waiting.join(30)
    assert not waiting.is_alive()
    assert all(map(is_gone, pids))
    with pytest.raises(ModelStoppedError):
        ready.embed_passages(["fine"])


@pytest.mark.parametrize("work", ["", "embedder.embed_passages(['endless'])"])
def test_it_does_not_outlive_a_killed_parent(tmp_path, work):
    """Also in the middle of a batch that never ends."""
    program = (
        "import threading, time, pathlib\n"
        "from tests.unit.embedding.test_embedding_client import *\n"
        f"embedder = EmbeddingClient(ModelSource(CARD, pathlib.Path({str(tmp_path)!r})), 'cpu', None, COMMAND)\n"
        "embedder.wait_until_ready()\n"
        f"threading.Thread(target=lambda: {work or None}).start()\n"
        "print(embedder.pid, flush=True)\n"
        "time.sleep(600)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert parent.stdout
    pid = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    wait_for(lambda: is_gone(pid), "its end")


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's choice is Linux's")
def test_the_kernel_takes_it_before_the_engine(make):
    embedder = make()
    embedder.wait_until_ready()
    assert int(Path(f"/proc/{embedder.pid}/oom_score_adj").read_text()) > int(
        Path("/proc/self/oom_score_adj").read_text()
    )


def test_one_that_keeps_too_much_memory_is_started_afresh_and_given_less(make):
    embedder = make()
    embedder.use_memory(256)
    hungry = ["hungry " * 300] * 8
    pids = set()
    for _ in range(6):
        rows = embedder.embed_passages(hungry)
        assert np.array_equal(rows, FakeEmbedder().embed_passages(hungry))
        embedder.wait_until_ready()
        pids.add(embedder.pid)
        assert psutil.Process(embedder.pid).memory_info().rss < 600_000_000
        if embedder.note:
            break
    assert "smaller batches" in embedder.note
    assert len(pids) == 2
    embedder.use_memory(2048)
    assert embedder.note == ""


def test_a_cap_the_model_cannot_hold_is_said_and_does_not_stop_it(make, expect_log, monkeypatch):
    expect_log("does not fit")
    monkeypatch.setattr("desktop_search.embedding.runtime.memory_cap.LEAST_CAP_MB", 5)
    embedder = make()
    embedder.use_memory(5)
    for _ in range(3):
        assert embedder.embed_passages(["fine"]).shape == (1, 32)
    pid = embedder.pid
    assert embedder.embed_passages(["fine"]).shape == (1, 32)
    assert embedder.pid == pid
    assert "choose a smaller model" in embedder.note


def test_passages_are_read_again_with_a_query_in_the_same_process(make, tmp_path) -> None:
    embedder = make()
    with pytest.raises(ModelAwayError):
        embedder.rerank(tmp_path, "query", ["no process is started for this"], 1.0).result(30)
    embedder.wait_until_ready()
    pid = embedder.pid
    assert embedder.rerank(tmp_path, "query", ["four", "seventeen letters"], 30.0).result(30) == [4.0, 17.0]
    assert embedder.pid == pid


def test_an_idle_reranker_is_unloaded_and_loaded_again(make, tmp_path) -> None:
    embedder = make(command=(*COMMAND, "0.01"))
    embedder.wait_until_ready()

    def loads(folder):
        return embedder.rerank(tmp_path / folder, "query", [COUNTED], 30.0).result(30)[0]

    first = loads("reader")
    wait_for(lambda: loads("reader") > first, "the reranker to be loaded again")
    assert embedder.embed_query("a query").shape == (32,)
    slow = loads("slow")
    stays(lambda: loads("slow") == slow, "one that takes long to load is kept")


def test_what_there_is_no_time_for_is_not_read(make, tmp_path) -> None:
    embedder = make()
    embedder.wait_until_ready()
    embedder.rerank(tmp_path, "", (), 30.0).result(30)
    scores = embedder.rerank(tmp_path, "query", [LENGTHY] * 100, 1.0).result(30)
    assert scores[0] == len(LENGTHY)
    assert scores[-1] is None


def test_the_next_query_and_a_stop_end_what_is_read(make, tmp_path) -> None:
    embedder = make()
    embedder.wait_until_ready()
    first = embedder.rerank(tmp_path, "query", [LENGTHY] * 10_000, 600.0)
    second = embedder.rerank(tmp_path, "another", ["four"], 600.0)
    assert second.result(60) == [4.0]
    assert first.result(60)[-1] is None
    third = embedder.rerank(tmp_path, "query", [LENGTHY] * 10_000, 600.0)
    embedder.stop_reranking()
    assert third.result(60)[-1] is None


def test_sentences_are_embedded_in_groups_in_the_same_process(make) -> None:
    embedder = make()
    with pytest.raises(ModelAwayError):
        embedder.embed_sentences([["no process is started for this"]], 1.0).result(30)
    embedder.wait_until_ready()
    first, none, second = embedder.embed_sentences([["one", "two"], [], ["three"]], 30.0).result(30)
    assert none.shape == (0, 32)
    np.testing.assert_array_equal(np.concatenate([first, second]), embedder.embed_passages(["one", "two", "three"]))


def test_sentences_without_time_are_not_embedded(make) -> None:
    embedder = make()
    embedder.wait_until_ready()
    assert embedder.embed_sentences([["one"], ["two"]], -1.0).result(30) == [None, None]


def test_passages_are_not_blamed_for_what_ends_over_reading_again(make, tmp_path) -> None:
    embedder = make()
    for _ in range(2):
        embedder.wait_until_ready()
        with pytest.raises(ModelAwayError):
            embedder.rerank(tmp_path, "query", [DEADLY], 600.0).result(60)
    embedder.wait_until_ready()
    with pytest.raises(ModelAwayError):
        embedder.rerank(tmp_path, "query", ["harmless, but it has ended the process twice"], 600.0).result(60)
    assert embedder.embed_passages(["harmless"]).shape == (1, 32)


def test_a_broken_cross_encoder_leaves_the_embedder_as_it_is(make, tmp_path, expect_log) -> None:
    expect_log("could not be read again")
    embedder = make()
    embedder.wait_until_ready()
    with pytest.raises(ModelBrokenError):
        embedder.rerank(tmp_path / "broken", "query", ["text"], 600.0).result(60)
    assert ready_query(embedder, "query").shape == (32,)
