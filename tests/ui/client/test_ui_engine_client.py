"""The client against a process that speaks the protocol."""

import logging

import pytest

from desktop_search.engine.rpc import protocol
from desktop_search.ui.client import engine_client


@pytest.fixture
def quick_restart(monkeypatch, expect_log):
    expect_log("the engine ended with status")
    monkeypatch.setattr(engine_client, "RESTART_DELAYS_S", (0, 0, 1))


@pytest.fixture(autouse=True)
def _noise_on_stdout(expect_log):
    expect_log("dropped a message")


def test_what_is_asked_early_is_kept_until_the_engine_is_ready(make_client, qtbot):
    client = make_client("late")
    client.search("first", 10)
    client.search("second", 10)
    client.start()
    assert not client.is_ready
    with qtbot.waitSignal(client.answer_arrived) as got:
        pass
    assert got.args[0].query == "second"


def test_a_late_answer_is_dropped(make_client, qtbot):
    client = make_client()
    answers = []
    client.answer_arrived.connect(lambda answer: answers.append(answer.query))
    client.start()
    with qtbot.waitSignal(client.ready):
        pass
    client.search("slow one", 10)
    with qtbot.waitSignal(client.answer_arrived):
        client.search("quick", 10)
    # The engine takes the same time for each slow one, so the first one's answer comes before the second one's.
    with qtbot.waitSignal(client.answer_arrived):
        client.search("slow two", 10)
    assert answers == ["quick", "slow two"]
    client.search("slow three", 10)
    client.forget_search()
    other = client.asker("quick")
    with qtbot.waitSignal(other.answer_arrived):
        other.search("slow four", 10)
    assert answers == ["quick", "slow two"]


def test_each_asker_hears_the_newest_of_its_own_searches(make_client, qtbot):
    client = make_client()
    quick, shell = client.asker("quick"), client.asker("shell", wants_order=False)
    heard = []
    for name, source in (("window", client), ("quick", quick), ("shell", shell)):
        source.answer_arrived.connect(lambda answer, name=name: heard.append((name, answer.query)))
        source.reranked_arrived.connect(lambda answer, name=name: heard.append((name, f"{answer.query} in order")))
        source.failed.connect(lambda _request, failed, name=name: heard.append((name, failed.message)))
        source.preview_arrived.connect(lambda preview, name=name: heard.append((name, f"passage {preview.passage_id}")))
    client.search("order in the window", 10)
    quick.search("order overtaken", 10)
    quick.search("order in the box", 10)
    shell.search("order without", 10)
    client.start()
    qtbot.waitUntil(lambda: len(heard) == 5)
    assert sorted(heard) == [
        ("quick", "order in the box"), ("quick", "order in the box in order"), ("shell", "order without"),
        ("window", "order in the window"), ("window", "order in the window in order"),
    ]  # fmt: skip
    heard.clear()
    with qtbot.assertNotEmitted(client.done, wait=300):
        shell.search("trouble", 10)
        quick.search("order given up", 10)
        quick.ask(protocol.GetPreview(7))
        qtbot.waitUntil(lambda: len(heard) == 3)
        quick.forget_search()
    assert sorted(heard) == [("quick", "order given up"), ("quick", "passage 7"), ("shell", "The disk is full.")]


def test_a_crash_restarts_the_engine_and_asks_again_what_was_open(make_client, qtbot, quick_restart):
    client = make_client()
    client.start()
    with qtbot.waitSignal(client.ready):
        pass
    stops = []
    client.stopped.connect(stops.append)
    client.search("crash", 10)
    # Sent to the first and the second engine, both of which it kills; the third is left in peace.
    qtbot.waitUntil(lambda: len(stops) == 2)
    with qtbot.waitSignal(client.ready):
        pass
    with qtbot.waitSignal(client.status_changed) as got:
        client.ask(protocol.GetStatus())
    assert got.args[0].files_seen == 10
    assert stops == [0, 0]


def test_an_engine_that_cannot_start_says_why(make_client, qtbot, quick_restart):
    client = make_client("refusing")
    with qtbot.waitSignals([client.failed, client.stopped]):
        client.start()
    client.stop()


def test_a_missing_program_is_tried_again(qapp, qtbot, quick_restart):
    client = engine_client.EngineClient(["/nowhere/engine"])
    with qtbot.waitSignal(client.stopped):
        client.start()
    client.stop()


def test_of_what_the_engine_prints_to_stderr_what_cannot_quote_a_file_is_logged(make_client, qtbot, caplog):
    caplog.set_level(logging.INFO)
    client = make_client()
    client.start()
    qtbot.waitUntil(lambda: "ValueError" in caplog.text)
    assert "a word" not in caplog.text


def test_stopping_ends_the_process(make_client, qtbot):
    client = make_client()
    client.start()
    with qtbot.waitSignal(client.ready):
        pass
    with qtbot.assertNotEmitted(client.stopped, wait=300):
        client.stop()
    assert not client.is_ready


def test_a_very_long_answer_arrives_too(make_client, qtbot):
    client = make_client("troubled")
    client.start()
    with qtbot.waitSignal(client.problems_arrived) as got:
        client.ask(protocol.GetProblems())
    assert len(got.args[0]) == 2_003
