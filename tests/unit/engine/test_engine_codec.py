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
from desktop_search.engine.rpc.codec import MESSAGE_TYPES, MessageError, decode, decode_or_drop, encode
from desktop_search.engine.rpc.protocol import (
    AddFolder,
    Answer,
    ChangeIndexSettings,
    Message,
    Problems,
    Rescan,
    Retry,
    Search,
    StatusChanged,
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
    Search(SearchQuery("où est\n\u2028 日本", mode=SearchMode.WORDS)),
    AddFolder(ODD_PATH),
    Retry((ODD_PATH, "b")),
    Rescan(None),
    Rescan(4),
    ChangeIndexSettings(
        {"exclude": ("*.tmp",), "device": "cpu", "watch": False, "max_file_mb": 7}, ("a",), (ODD_PATH,)
    ),
    Answer(SearchAnswer("q", 1.5, (FILE,), MeaningState.LOADING, None)),
    Answer(SearchAnswer("q", 0.0, (), MeaningState.READY, EmptyReason.NOTHING_SIMILAR)),
    Problems((FileProblem(ODD_PATH, ProblemKind.ENCRYPTED, messages.Message("m"), messages.Message("r"), 2.0),)),
    StatusChanged(STATUS),
    StatusChanged(SWITCHING),
]


@pytest.mark.parametrize("message", SAMPLES, ids=lambda m: type(m).__name__)
def test_round_trip(message: Message) -> None:
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
    return {str: ODD_PATH, int: 1 << 40, float: 0.5, bool: True}[kind]


@pytest.mark.parametrize("kind", typing.get_args(Message), ids=lambda kind: kind.__name__)
def test_every_message_travels_with_all_it_may_hold(kind: type) -> None:
    message = sample(kind)
    assert decode(encode(message, 1)).message == message


def test_every_message_of_the_protocol_has_a_name_of_its_own() -> None:
    assert len(MESSAGE_TYPES) == len(typing.get_args(Message))


def _line(**changes: object) -> str:
    return json.dumps({"v": 1, "id": 1, "type": "AddFolder", "body": {"path": "/a"}} | changes)


def test_fields_with_a_default_may_be_missing_and_unknown_ones_are_ignored() -> None:
    assert decode(_line(type="Retry", body={"later": 1})).message == Retry()


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[" * 100_000,
        "[]",
        _line(v=2),
        _line(v=True),
        _line(v="1"),
        _line(id=-1),
        _line(id="1"),
        _line(type="Path"),
        _line(type=None),
        _line(body=None),
        _line(body={}),
        _line(body={"path": 3}),
        _line(type="Retry", body={"paths": "abc"}),
        _line(type="Search", body={"query": {"text": "a", "mode": "psychic"}}),
        _line(type="SetPaused", body={"paused": 1}),
        _line(type="Rescan", body={"folder_id": True}),
    ],
)
def test_anything_else_is_dropped(line: str, expect_log) -> None:
    expect_log("dropped a message")
    with pytest.raises(MessageError):
        decode(line)
    assert decode_or_drop(line) is None
