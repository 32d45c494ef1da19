"""Titles of the chapters of mp3 and mp4 files, which tinytag does not read."""

import contextlib
import struct
from collections.abc import Iterator
from typing import BinaryIO

# Tags with a large picture have some MB.
_MAX_TAG_BYTES = 16_000_000
_MAX_ATOMS = 1000
_ENCODINGS = {0: "latin-1", 1: "utf-16", 2: "utf-16-be", 3: "utf-8"}


def chapter_titles(file: BinaryIO, head: bytes) -> list[str]:
    """Return the titles in order; those before an error are returned too."""
    titles: list[str] = []
    with contextlib.suppress(OSError, struct.error, ValueError, IndexError):
        if head.startswith(b"ID3"):
            titles.extend(_id3_titles(file))
        elif head[4:8] == b"ftyp":
            titles.extend(_nero_titles(file))
    return titles


def _id3_titles(file: BinaryIO) -> Iterator[str]:
    """Yield the titles in the chapter frames of ID3v2.3 and 2.4 (id3.org/id3v2-chapters-1.0)."""
    file.seek(0)
    head = file.read(10)
    version, flags = head[3], head[5]
    data = file.read(min(_syncsafe(head[6:10]), _MAX_TAG_BYTES))
    if version == 3 and flags & 0x80:
        data = data.replace(b"\xff\0", b"\xff")
    start = 0
    if version in (3, 4) and flags & 0x40:
        start = _syncsafe(data[:4]) if version == 4 else 4 + int.from_bytes(data[:4])
    for kind, frame in _frames(data[start:], version):
        if kind == b"CHAP":
            # A name that programs use, and four numbers of four bytes, precede the frames of the chapter.
            inner = frame.partition(b"\0")[2][16:]
            for inner_kind, value in _frames(inner, version):
                if inner_kind == b"TIT2" and value:
                    yield value[1:].decode(_ENCODINGS.get(value[0], "latin-1"), "replace").partition("\0")[0]


def _frames(data: bytes, version: int) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 10 <= len(data) and data[at] and version in (3, 4):
        size = _syncsafe(data[at + 4 : at + 8]) if version == 4 else int.from_bytes(data[at + 4 : at + 8])
        yield data[at : at + 4], data[at + 10 : at + 10 + size]
        at += 10 + size


def _syncsafe(data: bytes) -> int:
    return sum((byte & 0x7F) << shift for byte, shift in zip(data, (21, 14, 7, 0), strict=True))


def _nero_titles(file: BinaryIO) -> Iterator[str]:
    """Yield the titles in the atom moov/udta/chpl, which most programs write besides QuickTime's own track."""
    start, end = 0, file.seek(0, 2)
    for wanted in (b"moov", b"udta", b"chpl"):
        found = _atom(file, start, end, wanted)
        if found is None:
            return
        start, end = found
    file.seek(start)
    data = file.read(min(end - start, _MAX_TAG_BYTES))
    at = 8 if data[0] else 4
    count, at = data[at], at + 1
    for _ in range(count):
        size = data[at + 8]
        yield data[at + 9 : at + 9 + size].decode("utf-8", "replace")
        at += 9 + size


def _atom(file: BinaryIO, start: int, end: int, wanted: bytes) -> tuple[int, int] | None:
    """Return where the content of an atom begins and ends; None if it is not there."""
    for _ in range(_MAX_ATOMS):
        if start + 8 > end:
            return None
        file.seek(start)
        size, kind = struct.unpack(">I4s", file.read(8))
        content = start + 8
        if size == 1:
            size, content = struct.unpack(">Q", file.read(8))[0], start + 16
        stop = end if size == 0 else min(start + size, end)
        if kind == wanted:
            return content, stop
        if stop < content:
            return None
        start = stop
    return None
