"""Encodes messages as JSON lines and decodes them, typed by the annotations of `EngineApi` and of its dataclasses.

A request is {"v": 2, "id": 7, "call": "search", "args": {...}}. Its reply has the same id, and "reply" (the name again)
with "result", "failed" or "superseded" in place of "call". An event is {"v": 2, "id": 0, "event": "Ready", "body":
{...}}. ASCII-only JSON preserves the surrogate escapes in paths.
"""

import json
import logging
import types
import typing
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any

from desktop_search.domain import messages
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.engine.api import Event, Failed, Operation, RequestFailedError, operations

log = logging.getLogger(__name__)

PROTOCOL_VERSION = 2
EVENT_ID = 0
EVENT_TYPES: dict[str, type[Any]] = {cls.__name__: cls for cls in typing.get_args(Event)}


@dataclass(frozen=True, slots=True)
class Request:
    """A call of an operation, with all its arguments by name."""

    operation: str
    arguments: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Result:
    """Reply: what the operation returned."""

    operation: str
    value: Any


@dataclass(frozen=True, slots=True)
class Superseded:
    """Reply: a newer request has replaced this one."""


Reply = Result | Failed | Superseded
WireMessage = Request | Reply | Event


@dataclass(frozen=True, slots=True)
class Envelope:
    """A message with the id that matches a reply to its request.

    EVENT_ID marks an event, or a failure of the engine to start.
    """

    message_id: int
    message: WireMessage


class MessageError(ValueError):
    """A line that is not a valid message of this protocol version."""


def encode(message: WireMessage, message_id: int = EVENT_ID) -> str:
    """Encode a message as one line of ASCII with a newline. Lone surrogates in file names become JSON escapes."""
    line = {"v": PROTOCOL_VERSION, "id": message_id, **_content(message)}
    return json.dumps(line, separators=(",", ":")) + "\n"


def _content(message: WireMessage) -> dict[str, Any]:
    if isinstance(message, Request):
        return {"call": message.operation, "args": to_json(message.arguments)}
    if isinstance(message, Result):
        return {"reply": message.operation, "result": to_json(message.value)}
    if isinstance(message, Failed):
        return {"failed": to_json(message)}
    if isinstance(message, Superseded):
        return {"superseded": True}
    return {"event": type(message).__name__, "body": to_json(message)}


def decode(line: str | bytes) -> Envelope:
    """Decode one line. Raises MessageError for another version, an unknown name, or invalid or missing values."""
    try:
        raw = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise MessageError(f"not JSON: {error}") from error
    if not isinstance(raw, dict):
        raise MessageError("not an object")
    if raw.get("v") != PROTOCOL_VERSION or isinstance(raw.get("v"), bool):
        raise MessageError(f"another version than {PROTOCOL_VERSION}")
    message_id = raw.get("id")
    if not isinstance(message_id, int) or isinstance(message_id, bool) or message_id < 0:
        raise MessageError("no usable id")
    return Envelope(message_id, _message(raw))


def _message(raw: dict[str, Any]) -> WireMessage:
    if "call" in raw:
        called = _operation(raw["call"])
        return Request(called.name, arguments_from_json(called, raw.get("args")))
    if "reply" in raw:
        called = _operation(raw["reply"])
        return Result(called.name, from_json(called.result, raw.get("result"), called.name))
    if "failed" in raw:
        failed: Failed = from_json(Failed, raw["failed"], "failed")
        return failed
    if "superseded" in raw:
        return Superseded()
    cls = EVENT_TYPES.get(str(raw.get("event")))
    if cls is None:
        raise MessageError("unknown type")
    event: Event = from_json(cls, raw.get("body"), cls.__name__)
    return event


def _operation(name: Any) -> Operation:
    found = operations().get(str(name))
    if found is None:
        raise MessageError("unknown operation")
    return found


def arguments_from_json(called: Operation, raw: Any) -> dict[str, Any]:
    """Convert decoded JSON to the arguments of an operation. Raises MessageError; unknown names are ignored."""
    if not isinstance(raw, dict):
        raise MessageError(f"{called.name}: {type(raw).__name__} where arguments belong")
    arguments: dict[str, Any] = {}
    for name, kind in called.parameters.items():
        if name in raw:
            arguments[name] = from_json(kind, raw[name], f"{called.name}.{name}")
        elif name in called.defaults:
            arguments[name] = called.defaults[name]
        else:
            raise MessageError(f"{called.name} lacks {name}")
    return arguments


def decode_or_drop(line: str | bytes) -> Envelope | None:
    """Like `decode`, but invalid input is logged and returns None."""
    try:
        return decode(line)
    except MessageError as error:
        # Log no content: it may be from a query or a file.
        log.warning("dropped a message of %d characters: %s", len(line), error)
        return None


def complete(future: "Future[Any]", reply: WireMessage) -> None:
    """Complete the future of a request with its reply."""
    if isinstance(reply, Result):
        future.set_result(reply.value)
    elif isinstance(reply, Failed):
        future.set_exception(RequestFailedError(reply))
    else:
        future.cancel()


def to_json(value: Any) -> Any:
    """Convert a dataclass, tuple, dict with string keys, enum or plain value to what `json.dumps` accepts."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, messages.Message):
        return messages.message_to_json(value)
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple | list):
        # Highlights are thousands of pairs of numbers, which json.dumps accepts unconverted.
        return value if _is_plain(value) else [to_json(item) for item in value]
    if isinstance(value, dict):
        return {name: to_json(item) for name, item in value.items()}
    kind: Any = type(value)
    taken = _fields_of(kind)
    if taken is None:
        raise TypeError(f"{kind.__name__} does not travel between processes")
    names, get = taken
    return {name: item if type(item) in _PLAIN else to_json(item) for name, item in zip(names, get(value), strict=True)}


_PLAIN = frozenset({str, int, float, bool, type(None)})


def _is_plain(items: Sequence[Any]) -> bool:
    """True for a sequence of plain values, or of tuples of plain values."""
    kinds = set(map(type, items))
    return kinds <= _PLAIN or (kinds == {tuple} and set(map(type, chain.from_iterable(items))) <= _PLAIN)


@cache
def _fields_of(cls: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]] | None:
    """Field names of a dataclass and a function that gets their values; None for other types."""
    if not is_dataclass(cls):
        return None
    names = tuple(field.name for field in fields(cls))
    if len(names) > 1:
        return names, attrgetter(*names)
    return names, lambda value: tuple(getattr(value, name) for name in names)


def from_json(kind: Any, raw: Any, where: str) -> Any:
    """Convert decoded JSON to the annotated type `kind`. Raises MessageError with the path below `where`."""
    try:
        return _reader(kind)(raw)
    except _MisfitError as error:
        raise MessageError(f"{where}{error}") from error


class _MisfitError(ValueError):
    """A type mismatch; the message is the rest of the path and the reason."""


_Reader = Callable[[Any], Any]


@cache
def _reader(kind: Any) -> _Reader:
    """Return a function that converts decoded JSON to this type. Cached, because an answer has thousands of values."""
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _union_reader(typing.get_args(kind))
    if origin is tuple:
        return _tuple_reader(typing.get_args(kind))
    if origin is dict:
        return _dict_reader(typing.get_args(kind)[1])
    if is_dataclass(kind) and isinstance(kind, type):
        return _object_reader(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_reader(kind)
    if kind is messages.Message:
        return _message_reader
    return _plain_reader(kind)


def _plain_reader(kind: Any) -> _Reader:
    # Compare exact types, because bool is a subclass of int.
    fitting = {float: (float, int), type(None): (type(None),)}.get(kind, (kind,) if kind in (str, int, bool) else ())

    def read(raw: Any) -> Any:
        if type(raw) not in fitting:
            raise _MisfitError(f": {type(raw).__name__} where {getattr(kind, '__name__', kind)} belongs")
        return float(raw) if kind is float else raw

    return read


def _message_reader(raw: Any) -> messages.Message:
    try:
        return messages.message_from_json(raw)
    except ValueError as error:
        raise _MisfitError(f": {error}") from error


def _enum_reader(kind: type[Enum]) -> _Reader:
    members = {member.value: member for member in kind}

    def read(raw: Any) -> Any:
        try:
            return members[raw]
        except (KeyError, TypeError) as error:
            raise _MisfitError(f": no {kind.__name__}") from error

    return read


def _union_reader(members: tuple[Any, ...]) -> _Reader:
    takes_none = type(None) in members
    *others, last = [_reader(member) for member in members if member is not type(None)]

    def read(raw: Any) -> Any:
        if raw is None and takes_none:
            return None
        for other in others:
            try:
                return other(raw)
            except _MisfitError:
                continue
        return last(raw)

    return read


def _tuple_reader(members: tuple[Any, ...]) -> _Reader:
    is_open = len(members) == 2 and members[1] is Ellipsis

    whole = set(members) if set(members) <= {int, str} else set()

    def read(raw: Any) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            raise _MisfitError(f": {type(raw).__name__} where a list belongs")
        if len(raw) == len(members) and len(whole) == 1 and set(map(type, raw)) == whole:
            return tuple(raw)
        if is_open:
            return tuple(map(_reader(members[0]), raw))
        if len(members) != len(raw):
            raise _MisfitError(f": {len(raw)} items where {len(members)} belong")
        return tuple(_reader(member)(item) for member, item in zip(members, raw, strict=True))

    return read


def _dict_reader(kind: Any) -> _Reader:
    reader = _reader(kind)

    def read(raw: Any) -> dict[str, Any]:
        if not isinstance(raw, dict):
            raise _MisfitError(f": {type(raw).__name__} where an object belongs")
        return {name: reader(value) for name, value in raw.items()}

    return read


def _object_reader(cls: Any) -> _Reader:
    def read(raw: Any) -> Any:
        if not isinstance(raw, dict):
            raise _MisfitError(f": {type(raw).__name__} where an object belongs")
        values: dict[str, Any] = {}
        for name, reader, required in _shape(cls):
            if name in raw:
                try:
                    values[name] = reader(raw[name])
                except _MisfitError as error:
                    raise _MisfitError(f".{name}{error}") from error
            elif required:
                raise _MisfitError(f" lacks {name}")
        return cls(**values)

    return read


@cache
def _shape(cls: Any) -> list[tuple[str, _Reader, bool]]:
    """Name, reader and required flag of each field. Resolved lazily, because types may be recursive."""
    hints = typing.get_type_hints(cls)
    return [(field.name, _reader(hints[field.name]), _is_required(field)) for field in fields(cls)]


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING
