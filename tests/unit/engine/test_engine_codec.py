"""Messages survive the trip; anything else is dropped with a line in the log."""

import dataclasses
import json
import os
import types
import typing
from enum import Enum
from typing import Any

import pytest

from desktop_search.domain import messages
from desktop_search.domain.documents import PageUnit
from desktop_search.domain.queries import (
    EmptyReason,
    FileHit,
    MeaningState,
    PassageHit,
    Reasons,
    SearchAnswer,
    SearchMode,
    SearchQuery,
)
from desktop_search.domain.status import (
    Activity,
    FileProblem,
    IndexStatus,
    ModelState,
    ModelStatus,
    ModelSwitch,
    ProblemKind,
)
from desktop_search.engine.api import Event, Failed, Operation, StatusChanged, operations
from desktop_search.engine.rpc.codec import (
    MessageError,
    Request,
    Result,
    Superseded,
    WireMessage,
    decode,
    decode_or_drop,
    encode,
)

ODD_PATH = os.fsdecode(b"/home/\xff\xfe/two\nlines \xe2\x80\x8f\xf0\x9f\x98\x80.txt")

HIT = PassageHit(7, "Text", ((0, 2), (3, 4)), ("A", "B"), 3, None, "iv", 50, True, Reasons(1, None, 0.5))
COPY = FileHit(2, ODD_PATH, "T", "pdf", PageUnit.PAGE, 10, 1.0, (HIT,))
FILE = FileHit(1, ODD_PATH, "T", "pdf", PageUnit.PAGE, 10, 1.0, (HIT,), (COPY,))
STATUS = IndexStatus(Activity.EMBEDDING, ModelStatus("m", "M", ModelState.READY), seconds_left=3, passages_per_s=None)
SWITCHING = IndexStatus(
    Activity.EMBEDDING, ModelStatus("m", "M", ModelState.READY), switch=ModelSwitch("M", "N", 3, 9, "m")
)

SAMPLES = [
    Request("search", {"query": SearchQuery("où est\n\u2028 日本", mode=SearchMode.WORDS), "session": ""}),
    Request("add_folder", {"path": ODD_PATH}),
    Request("retry", {"paths": (ODD_PATH, "b")}),
    Request("rescan", {"folder_id": None}),
    Request("rescan", {"folder_id": 4}),
    Request(
        "change_index_settings",
        {
            "fields": {"exclude": ("*.tmp",), "device": "cpu", "watch": False, "max_file_mb": 7},
            "exclude_add": ("a",),
            "exclude_remove": (ODD_PATH,),
        },
    ),
    Result("search", SearchAnswer("q", 1.5, (FILE,), MeaningState.LOADING, None)),
    Result("search", SearchAnswer("q", 0.0, (), MeaningState.READY, EmptyReason.NOTHING_SIMILAR)),
    Result(
        "get_problems",
        (FileProblem(ODD_PATH, ProblemKind.ENCRYPTED, messages.Message("m"), messages.Message("r"), 2.0),),
    ),
    Result("add_folder", None),
    Failed(messages.Message("It broke."), is_bug=True, details=ODD_PATH),
    Superseded(),
    StatusChanged(STATUS),
    StatusChanged(SWITCHING),
]


@pytest.mark.parametrize("message", SAMPLES, ids=lambda m: type(m).__name__)
def test_round_trip(message: WireMessage) -> None:
    line = encode(message, 12)
    assert line.isascii()
    assert line.count("\n") == 1
    envelope = decode(line.encode("ascii"))
    assert envelope.message_id == 12
    assert envelope.message == message


def sample(kind: Any) -> Any:
    """A value of that type with everything in it that may be, odd text in each place for text."""
    origin, members = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return sample(next(member for member in members if member is not type(None)))
    if origin is tuple:
        return (sample(members[0]),) * 2 if members[1:] == (Ellipsis,) else tuple(map(sample, members))
    if origin is dict:
        return {ODD_PATH: sample(members[1])}
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        # What holds others of itself ends with one that holds none.
        return kind(**{name: () if hint == tuple[kind, ...] else sample(hint) for name, hint in hints.items()})
    if issubclass(kind, Enum):
        return list(kind)[-1]
    if kind is messages.Message:
        return messages.Message("{path} is gone. {why}", path=ODD_PATH, why=messages.Message("It left {n} times.", n=2))
    return {str: ODD_PATH, int: 1 << 40, float: 0.5, bool: True, type(None): None}[kind]


@pytest.mark.parametrize("called", operations().values(), ids=lambda called: called.name)
def test_every_request_and_its_result_travel_with_all_they_may_hold(called: Operation) -> None:
    request = Request(called.name, {name: sample(kind) for name, kind in called.parameters.items()})
    assert decode(encode(request, 1)).message == request
    result = Result(called.name, sample(called.result))
    assert decode(encode(result, 1)).message == result


@pytest.mark.parametrize("kind", [*typing.get_args(Event), Failed], ids=lambda kind: kind.__name__)
def test_every_event_travels_with_all_it_may_hold(kind: type) -> None:
    message = sample(kind)
    assert decode(encode(message, 1)).message == message


def _line(**changes: object) -> str:
    return json.dumps({"v": 2, "id": 1, "call": "add_folder", "args": {"path": "/a"}} | changes)


def test_arguments_with_a_default_may_be_missing_and_unknown_ones_are_ignored() -> None:
    assert decode(_line(call="retry", args={"later": 1})).message == Request("retry", {"paths": ()})


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[" * 100_000,
        "[]",
        _line(v=1),
        _line(v=True),
        _line(v="1"),
        _line(id=-1),
        _line(id="1"),
        _line(call="_call"),
        _line(call="__init__"),
        _line(call=None),
        _line(args=None),
        _line(args={}),
        _line(args={"path": 3}),
        _line(call="retry", args={"paths": "abc"}),
        _line(call="search", args={"query": {"text": "a", "mode": "psychic"}}),
        _line(call="set_paused", args={"paused": 1}),
        _line(call="rescan", args={"folder_id": True}),
        json.dumps({"v": 2, "id": 1, "reply": "get_status", "result": None}),
        json.dumps({"v": 2, "id": 1, "failed": True}),
        json.dumps({"v": 2, "id": 0, "event": "Path", "body": {}}),
        json.dumps({"v": 2, "id": 1}),
    ],
)
def test_anything_else_is_dropped(line: str, expect_log) -> None:
    expect_log("dropped a message")
    with pytest.raises(MessageError):
        decode(line)
    assert decode_or_drop(line) is None
