"""Edits one entry of a JSON file with comments, and leaves every other character of it as it is."""

import contextlib
import json
import re
from typing import Any

from desktop_search.domain.lazy_dataclass import dataclass

_TOKEN = re.compile(
    r'(?P<blank>[ \t\r\n]+|//[^\n]*|/\*.*?\*/)|(?P<string>"(?:[^"\\\x00-\x1f]|\\.)*")'
    r"|(?P<sign>[\[\]{}:,])|(?P<plain>true|false|null|-?[0-9][0-9.eE+-]*)",
    re.DOTALL,
)
_INDENT = re.compile(r'\n([ \t]+)"')
_REST_OF_LINE = re.compile(r"[ \t]*(?=[\r\n}\]]|\Z)")
# Limit of the recursion.
_MAX_DEPTH = 200


@dataclass(frozen=True, slots=True)
class _Node:
    """A value and its half-open range in the text."""

    value: Any
    start: int
    end: int
    members: tuple["_Member", ...] = ()
    """Of an object."""


@dataclass(frozen=True, slots=True)
class _Member:
    """A key with its value."""

    key: str
    start: int
    node: _Node
    comma: int | None
    """Position of the comma after it."""


def read_json_entry(text: str, section: str, name: str) -> object:
    """The entry `name` in the object `section` of the root object; None if there is none. Raises ValueError."""
    servers = _parse(text, section).value.get(section, {})
    if not isinstance(servers, dict):
        raise ValueError(f"{section} is not an object")
    return servers.get(name)


def with_json_entry(text: str, section: str, name: str, value: object) -> str:
    """The text with this entry added or replaced. Raises ValueError if the text is not such a file."""
    root = _parse(text, section)
    servers = _member(root, section)
    if servers is None:
        changed = _insert(text, root, 1, section, {name: value})
    elif not isinstance(servers.node.value, dict):
        raise ValueError(f"{section} is not an object")
    elif (present := _member(servers.node, name)) is not None:
        changed = text[: present.node.start] + _dumped(text, value, 2) + text[present.node.end :]
    else:
        changed = _insert(text, servers.node, 2, name, value)
    expected = {**root.value, section: {**root.value.get(section, {}), name: value}}
    return _verified(changed, section, expected)


def without_json_entry(text: str, section: str, name: str) -> str:
    """The text without this entry; unchanged if it has none. Raises ValueError."""
    if read_json_entry(text, section, name) is None:
        return text
    root = _parse(text, section)
    servers = _member(root, section)
    assert servers is not None
    node = servers.node
    number = max(number for number, member in enumerate(node.members) if member.key == name)
    gone = node.members[number]
    start, end = gone.start, gone.node.end if gone.comma is None else gone.comma + 1
    # Not if a comment follows in the same line, which would then join the line before.
    while text[start - 1] in " \t\r\n" and _REST_OF_LINE.match(text, end):
        start -= 1
    head, tail = text[:start], text[end:]
    if gone.comma is None and number and (comma := node.members[number - 1].comma) is not None:
        head = head[:comma] + head[comma + 1 :]
    if not text[node.start + 1 : start].strip() and not text[end : node.end - 1].strip():
        head, tail = text[: node.start + 1], text[node.end - 1 :]
    kept = {key: value for key, value in node.value.items() if key != name}
    return _verified(head + tail, section, {**root.value, section: kept})


def _verified(text: str, section: str, expected: object) -> str:
    """Comments in unusual places could end up around what follows them; such a file is left to the user."""
    if _parse(text, section).value != expected:
        raise ValueError("the entry cannot be changed without touching its neighbours")
    return text


def _member(node: _Node, key: str) -> _Member | None:
    return next((member for member in reversed(node.members) if member.key == key), None)


def _insert(text: str, node: _Node, depth: int, key: str, value: object) -> str:
    """Append a member to an object, on a line of its own unless the object is on a single line."""
    unit, newline = _unit(text), "\r\n" if "\r\n" in text else "\n"
    if not node.members:
        line = f"{newline}{unit * depth}{json.dumps(key)}: {_dumped(text, value, depth)}"
        # Comments in an otherwise empty object stay before it.
        inside = text[node.start + 1 : node.end - 1].rstrip()
        return f"{text[: node.start + 1]}{inside}{line}{newline}{unit * (depth - 1)}{text[node.end - 1 :]}"
    last = node.members[-1]
    if "\n" not in text[node.start : node.end]:
        at = last.node.end
        return f"{text[:at]}, {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}{text[at:]}"
    at = last.node.end if last.comma is None else last.comma + 1
    # A comment at the end of the last member's line belongs to that member.
    rest = re.compile(r"[ \t]*(?://[^\r\n]*|/\*[^\r\n]*?\*/)?").match(text, at)
    behind = rest.end() if rest else at
    comma = "," if last.comma is None else ""
    line = f"{newline}{unit * depth}{json.dumps(key)}: {_dumped(text, value, depth)}"
    return text[:at] + comma + text[at:behind].rstrip(" \t") + line + text[behind:]


def _unit(text: str) -> str:
    """Indentation of one level."""
    found = _INDENT.search(text)
    return found[1] if found else "  "


def _dumped(text: str, value: object, depth: int) -> str:
    unit, newline = _unit(text), "\r\n" if "\r\n" in text else "\n"
    lines = json.dumps(value, indent=unit, ensure_ascii=False).split("\n")
    return (newline + unit * depth).join(lines)


def _parse(text: str, section: str) -> _Node:
    node = _Parser(text, section).document()
    if not isinstance(node.value, dict):
        raise ValueError("not an object")
    return node


class _Parser:
    """Recursive descent; the tokens are those of JSON, comments, and trailing commas."""

    def __init__(self, text: str, section: str) -> None:
        self._text, self._section = text, section
        self._next = 0
        self._step()

    def document(self) -> _Node:
        """The only value of the text."""
        node = self._value(0)
        if self._kind != "end":
            raise self._wrong()
        return node

    def _line(self, at: int) -> int:
        return self._text.count("\n", 0, at) + 1

    def _wrong(self) -> ValueError:
        return ValueError(f"unexpected {self._token[:20] or 'end'} in line {self._line(self._at)}")

    def _step(self) -> None:
        """Go to the next token."""
        self._kind = "blank"
        while self._kind == "blank":
            self._at = self._next
            found = _TOKEN.match(self._text, self._at)
            if found is None and self._at < len(self._text):
                raise ValueError(f"unexpected character in line {self._line(self._at)}")
            self._kind, self._token = (found.lastgroup or "", found[0]) if found else ("end", "")
            self._next += len(self._token)

    def _take(self, sign: str) -> int:
        """Step over this sign; returns its position."""
        if self._token != sign:
            raise self._wrong()
        at = self._at
        self._step()
        return at

    def _value(self, depth: int) -> _Node:
        if depth > _MAX_DEPTH:
            raise ValueError("nested too deeply")
        if self._token == "{":
            return self._object(depth)
        if self._token == "[":
            return self._array(depth)
        if self._kind not in ("string", "plain"):
            raise self._wrong()
        node = _Node(json.loads(self._token), self._at, self._next)
        self._step()
        return node

    def _member_value(self, key: str, depth: int) -> _Node:
        """Inside other members than the section, positions are not needed, and the library's parser is much faster."""
        if depth > 0 or key != self._section:
            with contextlib.suppress(ValueError, RecursionError):
                value, end = json.JSONDecoder().raw_decode(self._text, self._at)
                node = _Node(value, self._at, end)
                self._next = end
                self._step()
                return node
        return self._value(depth + 1)

    def _object(self, depth: int) -> _Node:
        start = self._take("{")
        members: list[_Member] = []
        while self._token != "}":
            if self._kind != "string" or (members and members[-1].comma is None):
                raise self._wrong()
            key, at = json.loads(self._token), self._at
            self._step()
            self._take(":")
            node = self._member_value(key, depth)
            members.append(_Member(key, at, node, self._take(",") if self._token == "," else None))
        end = self._take("}") + 1
        return _Node({member.key: member.node.value for member in members}, start, end, tuple(members))

    def _array(self, depth: int) -> _Node:
        start = self._take("[")
        values: list[Any] = []
        has_comma = True
        while self._token != "]":
            if not has_comma:
                raise self._wrong()
            values.append(self._value(depth + 1).value)
            if has_comma := self._token == ",":
                self._step()
        return _Node(values, start, self._take("]") + 1)
