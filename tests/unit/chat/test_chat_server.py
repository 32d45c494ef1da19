"""Requests to a language model server: what it may do wrong, and what is never done."""

import json
import socket
import threading
import time
from collections.abc import Iterator

import pytest
from helpers.chat_server import MODEL, ChatServer, source_of, statements

from desktop_search.chat import model_servers
from desktop_search.chat.answer_writer import (
    AnswerEvent,
    AnswerWriter,
    Finished,
    ModelChoice,
    RemovedStatement,
    SentPassages,
    ShownStatement,
    try_model,
)
from desktop_search.chat.chat_client import MAX_ANSWER_CHARACTERS
from desktop_search.chat.chat_prompt import PromptPassage
from desktop_search.chat.model_servers import context_tokens, find_servers
from desktop_search.chat.server_address import parse_address
from desktop_search.chat.server_connection import Cancellation, CancelledError, ChatError, ServerConnection

LEASE = "The lease of the workshop ends on 30 June 2027."
RENT = "The monthly rent is 1,250 euros."
PASSAGES = [PromptPassage(LEASE, "file: lease.txt"), PromptPassage(RENT, "file: rent.txt")]
QUESTION = "When does the lease end?"


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with ChatServer() as made:
        made.answer = honest
        yield made


def honest(body: dict) -> list[str]:
    text = statements((source_of(body, LEASE), "ends on 30 June 2027", "The lease ends on 30 June 2027."))
    return [text[:40], text[40:90], text[90:]]


def choice(server: ChatServer, timeout_s: float = 30.0) -> ModelChoice:
    return ModelChoice(parse_address(server.address), MODEL, timeout_s)


def ask(server: ChatServer, timeout_s: float = 30.0, cancellation: Cancellation | None = None):
    """The events, and how it ended."""
    events: list[AnswerEvent] = []
    writer = AnswerWriter(choice(server, timeout_s), cancellation or Cancellation())
    try:
        return events, writer.write(QUESTION, PASSAGES, [], events.append)
    except ChatError as error:
        return events, error


def shown(events: list[AnswerEvent]) -> list[str]:
    return [event.text for event in events if isinstance(event, ShownStatement)]


@pytest.mark.parametrize("has_schemas", [True, False])
def test_an_answer_with_and_without_a_schema(server: ChatServer, has_schemas: bool) -> None:
    server.has_schemas = has_schemas
    events, ended = ask(server)
    assert shown(events) == ["The lease ends on 30 June 2027."]
    assert ended == Finished()
    (*_, body) = server.questions
    assert ("response_format" in body) == has_schemas
    assert ("SOURCE:" in body["messages"][0]["content"]) != has_schemas
    assert "tools" not in body
    sent = next(event for event in events if isinstance(event, SentPassages))
    assert sent.sent == ((0, LEASE), (1, RENT))


def test_passages_that_were_never_sent_and_quotations_of_others_are_removed(server: ChatServer) -> None:
    server.answer = lambda body: [
        statements(
            ("q9q9", "ends on 30 June 2027", "The lease ends on 30 June 2027."),
            (source_of(body, RENT), "ends on 30 June 2027", "The lease ends on 30 June 2027."),
            (source_of(body, RENT), "rent is 1,250", "The monthly rent is 1,250 euros."),
        )
    ]
    events, ended = ask(server)
    assert shown(events) == ["The monthly rent is 1,250 euros."]
    assert sum(isinstance(event, RemovedStatement) for event in events) == 2
    assert ended == Finished()


def test_a_statement_is_shown_before_the_answer_is_complete(server: ChatServer) -> None:
    may_end, first = threading.Event(), threading.Event()

    def slowly(body: dict) -> Iterator[str]:
        yield honest(body)[0]
        yield "".join(honest(body)[1:])[:-2]
        assert may_end.wait(30)
        yield "]}"

    server.answer = slowly

    def take(event: AnswerEvent) -> None:
        if isinstance(event, ShownStatement):
            first.set()
            may_end.set()

    ended = AnswerWriter(choice(server), Cancellation()).write(QUESTION, PASSAGES, [], take)
    assert first.is_set()
    assert ended == Finished()


def test_a_server_that_stops_in_mid_sentence_keeps_what_was_verified(server: ChatServer) -> None:
    server.answer = lambda body: [*honest(body)[:2], honest(body)[2][:-2], ', {"source": "']
    server.ends_well = False
    events, error = ask(server)
    assert len(shown(events)) == 1
    assert "before the answer was complete" in str(error)


@pytest.mark.parametrize(
    "fault, told",
    [
        ({"status": 500}, "out of memory Choose a smaller model"),
        ({"status": 500, "error": "nonsense"}, "HTTP 500"),
        ({"status": 401, "error": {"error": "no key"}}, "require a key"),
        ({"raw": b"<html>A printer</html>"}, "not a language model server"),
        ({"raw": b'{"hello": 1}'}, "not a language model server"),
        ({"raw": b"data: {broken\n\n"}, "not a language model server"),
        ({"raw": b'data: {"error": {"message": "slot unavailable"}}\n\n'}, "slot unavailable"),
        ({"raw": b"data: [" + b"[" * 100_000 + b"\n\n"}, "not a language model server"),
        ({"raw": b"x" * 3_000_000}, "not a language model server"),
        ({"raw": b""}, "before the answer was complete"),
        ({"location": "http://192.0.2.1/v1/chat/completions"}, "redirects"),
    ],
)
def test_faults_of_the_server_are_told_in_a_sentence(server: ChatServer, fault: dict, told: str) -> None:
    for name, value in fault.items():
        setattr(server, name, value)
    events, error = ask(server)
    assert isinstance(error, ChatError)
    assert told in str(error)
    assert shown(events) == []


def test_an_answer_in_another_form_or_too_long_is_told(server: ChatServer) -> None:
    server.answer = lambda body: ["The lease ends in June, I believe."]
    events, ended = ask(server)
    assert "form that can be checked" in str(ended.note)
    server.answer = lambda body: ["la la la "] * 200_000
    events, ended = ask(server)
    assert "length limit" in str(ended.note)
    assert shown(events) == []
    assert MAX_ANSWER_CHARACTERS < 1_800_000
    server.answer = lambda body: [json.dumps({"statements": []})]
    assert ask(server)[1] == Finished()


def test_the_time_limit_and_stop_end_a_request(server: ChatServer) -> None:
    server.may_answer.clear()
    began = time.monotonic()
    assert "time limit" in str(ask(server, timeout_s=0.3)[1])
    cancellation = Cancellation()
    threading.Timer(0.2, cancellation.cancel).start()
    assert isinstance(ask(server, cancellation=cancellation)[1], CancelledError)
    # Also one that keeps writing, byte by byte.
    server.may_answer.set()
    server.answer = lambda body: (time.sleep(0.02) or " " for _ in range(1_000))
    assert "time limit" in str(ask(server, timeout_s=0.3)[1])
    assert time.monotonic() - began < 15


def test_a_closed_port_and_another_computer(server: ChatServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    gone = ModelChoice(parse_address(f"localhost:{port}"), MODEL, 5.0)
    with pytest.raises(ChatError, match="No server answers"):
        try_model(gone, Cancellation())
    far = ModelChoice(parse_address("http://192.0.2.1:8080"), MODEL, 5.0)
    with pytest.raises(ChatError, match="not on this computer"):
        try_model(far, Cancellation())
    server.answer = lambda body: ["yes"]
    assert try_model(choice(server), Cancellation()) == 4_096
    with pytest.raises(ChatError, match="no model named"):
        try_model(ModelChoice(parse_address(server.address), "gone", 5.0), Cancellation())


def test_servers_are_found_with_their_models_and_their_context(server: ChatServer, monkeypatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        closed = other.getsockname()[1]
    monkeypatch.setattr(model_servers, "KNOWN_SERVERS", ((closed, "Ollama"), (server.port, "llama.cpp")))
    (one,) = find_servers(Cancellation())
    assert (one.name, one.models) == ("llama.cpp", (MODEL, "other-model"))
    server.context = 100_000
    connection = ServerConnection(one.address, Cancellation(), 5.0)
    assert context_tokens(connection, MODEL) == model_servers.LARGEST_CONTEXT
    server.context = -1
    assert context_tokens(connection, MODEL) == model_servers.DEFAULT_CONTEXT
    assert not server.questions, "looking asks no model"
