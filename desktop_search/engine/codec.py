"""Messages to JSON lines and back, typed by the fields of their dataclasses."""

import json
import logging
import types
import typing
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from desktop_search.engine.protocol import EVENT_ID, PROTOCOL_VERSION, Message

log = logging.getLogger(__name__)

MESSAGE_TYPES: dict[str, type[Any]] = {cls.__name__: cls for cls in typing.get_args(Message)}


@dataclass(frozen=True, slots=True)
class Envelope:
    """A message and the id that ties a reply to its request; 0 for an event."""

    message_id: int
    message: Message


class MessageError(ValueError):
    """A line that is not a message of this version."""


def encode(message: Message, message_id: int = EVENT_ID) -> str:
    """One line of ASCII with its newline; lone surrogates of odd file names travel as JSON escapes."""
    line = {"v": PROTOCOL_VERSION, "id": message_id, "type": type(message).__name__, "body": to_json(message)}
    return json.dumps(line, separators=(",", ":")) + "\n"


def decode(line: str | bytes) -> Envelope:
    """Read one line; MessageError when it is of another version, of no known type, or lacks a field."""
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
    cls = MESSAGE_TYPES.get(str(raw.get("type")))
    if cls is None:
        raise MessageError("unknown type")
    return Envelope(message_id, from_json(cls, raw.get("body"), cls.__name__))


def decode_or_drop(line: str | bytes) -> Envelope | None:
    """As `decode`, but bad input leaves a line in the log and nothing else."""
    try:
        return decode(line)
    except MessageError as error:
        # Its words may be those of a query, or of a file.
        log.warning("dropped a message of %d characters: %s", len(line), error)
        return None


def to_json(value: Any) -> Any:
    """A dataclass, tuple, enum or plain value as what `json.dumps` takes."""
    if is_dataclass(value):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{type(value).__name__} does not travel between processes")


def from_json(kind: Any, raw: Any, where: str) -> Any:
    """`raw` as a value of the annotated type `kind`; MessageError names the place that does not fit."""
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _from_union(kind, raw, where)
    if origin is tuple:
        return _from_tuple(typing.get_args(kind), raw, where)
    if is_dataclass(kind) and isinstance(kind, type):
        return _from_object(kind, raw, where)
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(raw)
        except ValueError as error:
            raise MessageError(f"{where}: no {kind.__name__}") from error
    return _from_plain(kind, raw, where)


def _from_plain(kind: Any, raw: Any, where: str) -> Any:
    if kind is type(None) and raw is None:
        return None
    if kind is float and isinstance(raw, int | float) and not isinstance(raw, bool):
        return float(raw)
    # bool is an int for isinstance, and must not pass for one.
    if kind in (str, int, bool) and type(raw) is kind:
        return raw
    raise MessageError(f"{where}: {type(raw).__name__} where {getattr(kind, '__name__', kind)} belongs")


def _from_union(kind: Any, raw: Any, where: str) -> Any:
    members = typing.get_args(kind)
    if raw is None and type(None) in members:
        return None
    remaining = [member for member in members if member is not type(None)]
    for member in remaining[:-1]:
        try:
            return from_json(member, raw, where)
        except MessageError:
            continue
    return from_json(remaining[-1], raw, where)


def _from_tuple(members: tuple[Any, ...], raw: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(raw, list):
        raise MessageError(f"{where}: {type(raw).__name__} where a list belongs")
    if len(members) == 2 and members[1] is Ellipsis:
        return tuple(from_json(members[0], item, where) for item in raw)
    if len(members) != len(raw):
        raise MessageError(f"{where}: {len(raw)} items where {len(members)} belong")
    return tuple(from_json(member, item, where) for member, item in zip(members, raw, strict=True))


def _from_object(cls: Any, raw: Any, where: str) -> Any:
    if not isinstance(raw, dict):
        raise MessageError(f"{where}: {type(raw).__name__} where an object belongs")
    values: dict[str, Any] = {}
    for name, (kind, required) in _shape(cls).items():
        if name in raw:
            values[name] = from_json(kind, raw[name], f"{where}.{name}")
        elif required:
            raise MessageError(f"{where} lacks {name}")
    return cls(**values)


@cache
def _shape(cls: Any) -> dict[str, tuple[Any, bool]]:
    """Name of each field with its type and whether it must be there."""
    hints = typing.get_type_hints(cls)
    return {field.name: (hints[field.name], _is_required(field)) for field in fields(cls)}


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING
