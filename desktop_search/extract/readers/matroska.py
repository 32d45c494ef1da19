"""Tags, title and chapters of Matroska and WebM films (RFC 9559)."""

import contextlib
from collections.abc import Iterator
from typing import BinaryIO

SIGNATURE = b"\x1aE\xdf\xa3"

# Elements, by their identifiers.
_SEGMENT, _SEEK_HEAD, _INFO, _TAGS, _CHAPTERS = 0x18538067, 0x114D9B74, 0x1549A966, 0x1254C367, 0x1043A770
_CLUSTER = 0x1F43B675
_SEEK, _SEEK_ID, _SEEK_POSITION = 0x4DBB, 0x53AB, 0x53AC
_TITLE = 0x7BA9
_TAG, _SIMPLE_TAG, _TAG_NAME, _TAG_STRING = 0x7373, 0x67C8, 0x45A3, 0x4487
_EDITION, _ATOM, _DISPLAY, _CHAPTER_STRING = 0x45B9, 0xB6, 0x80, 0x85
_NESTED = frozenset((_SEEK, _TAG, _EDITION, _ATOM, _DISPLAY))

# The tags of a film with all its chapters have some kB.
_MAX_ELEMENT_BYTES = 4_000_000
# Before the film itself there are some ten.
_MAX_ELEMENTS = 1000
_MAX_DEPTH = 10
# Names of tags -> those of tinytag.
_NAMES = {"date_released": "year", "date": "year", "year": "year", "part_name": "title"}


def tags(file: BinaryIO) -> dict[str, list[str]]:
    """Return the tags by name in lower case; those before an error are returned too."""
    found: dict[str, list[str]] = {}
    with contextlib.suppress(OSError, EOFError, ValueError):
        _read_segment(file, found)
    return found


def _read_segment(file: BinaryIO, found: dict[str, list[str]]) -> None:
    size = file.seek(0, 2)
    file.seek(0)
    _, header_bytes = _element(file)
    file.seek(header_bytes, 1)
    kind, _ = _element(file)
    if kind != _SEGMENT:
        return
    start = file.tell()
    ahead: set[int] = set()
    # The film follows; what is listed as being after it is read from there.
    for _ in range(_MAX_ELEMENTS):
        at = file.tell()
        if at >= size:
            break
        ahead.discard(at - start)
        kind, length = _element(file)
        if kind == _CLUSTER:
            break
        if kind in (_INFO, _TAGS, _CHAPTERS, _SEEK_HEAD) and length <= _MAX_ELEMENT_BYTES:
            ahead |= _read_element(kind, file.read(length), found)
        else:
            file.seek(length, 1)
    for place in sorted(ahead):
        if start + place < size:
            file.seek(start + place)
            kind, length = _element(file)
            if kind in (_INFO, _TAGS, _CHAPTERS) and length <= _MAX_ELEMENT_BYTES:
                _read_element(kind, file.read(length), found)


def _read_element(kind: int, data: bytes, found: dict[str, list[str]]) -> set[int]:
    """Read a top-level element; returns the places of others, relative to the segment."""
    places: set[int] = set()
    name = ""
    wanted = False
    for inner, value in _walk(data):
        if inner == _SEEK_ID:
            wanted = int.from_bytes(value) in (_INFO, _TAGS, _CHAPTERS)
        elif inner == _SEEK_POSITION and wanted:
            places.add(int.from_bytes(value))
        elif inner == _TITLE and kind == _INFO:
            found.setdefault("title", []).append(_text(value))
        elif inner == _CHAPTER_STRING and kind == _CHAPTERS:
            found.setdefault("chapter", []).append(_text(value))
        elif inner == _TAG_NAME:
            name = _text(value).lower()
        elif inner == _TAG_STRING and name:
            found.setdefault(_NAMES.get(name, name), []).append(_text(value))
    return places


def _walk(data: bytes, depth: int = 0) -> Iterator[tuple[int, bytes]]:
    """Yield identifier and content of the elements that contain no others, in order."""
    at = 0
    while at < len(data) and depth < _MAX_DEPTH:
        kind, at = _number(data, at, with_marker=True)
        length, at = _number(data, at)
        value = data[at : at + length]
        at += length
        if kind in _NESTED or kind == _SIMPLE_TAG:
            yield from _walk(value, depth + 1)
        else:
            yield kind, value


def _element(file: BinaryIO) -> tuple[int, int]:
    """Read an element's header; returns its identifier and length, and leaves the file at its content."""
    start = file.tell()
    head = file.read(12)
    kind, at = _number(head, 0, with_marker=True)
    length, at = _number(head, at)
    file.seek(start + at)
    return kind, length


def _number(data: bytes, at: int, *, with_marker: bool = False) -> tuple[int, int]:
    """Decode a number of variable length; returns it and the place after it. Raises EOFError or ValueError."""
    if at >= len(data):
        raise EOFError
    first = data[at]
    if not first:
        raise ValueError("more than eight bytes")
    width = 9 - first.bit_length()
    if at + width > len(data):
        raise EOFError
    value = int.from_bytes(data[at : at + width])
    return (value if with_marker else value & ((1 << 7 * width) - 1)), at + width


def _text(value: bytes) -> str:
    return value.split(b"\0", 1)[0].decode("utf-8", "replace")
