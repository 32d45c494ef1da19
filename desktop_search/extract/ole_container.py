"""Streams of an OLE compound file, the container of doc, xls, ppt and msg ([MS-CFB])."""

import struct
from collections.abc import Iterator

from desktop_search.domain.lazy_dataclass import dataclass

SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
END = 0xFFFFFFFA
"""Sector numbers from here on have special meanings."""
_NOTHING = 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_ENTRY_BYTES = 128
# The allocation table's sectors that the header lists.
_IN_HEADER = 109
# No real file has more; a damaged one may have cycles.
_MOST_ENTRIES = 100_000


class OleDamagedError(ValueError):
    """The file is no compound file, or a damaged one."""


@dataclass(frozen=True, slots=True)
class OleEntry:
    """A stream, or a storage: a folder of streams and storages."""

    name: str
    is_storage: bool
    first: int
    """First sector."""
    size: int
    left: int
    right: int
    child: int


class OleFile:
    """Reads streams by their paths. Raises OleDamagedError."""

    def __init__(self, data: bytes) -> None:
        if len(data) < 512 or not data.startswith(SIGNATURE):
            raise OleDamagedError("no compound file")
        self._data = data
        self._size = 1 << struct.unpack_from("<H", data, 30)[0] % 32
        self._small = 1 << struct.unpack_from("<H", data, 32)[0] % 32
        if not _ENTRY_BYTES <= self._size <= 1 << 16 or not 8 <= self._small <= self._size:
            raise OleDamagedError("sector size")
        self._least = struct.unpack_from("<I", data, 56)[0]
        self._next = self._allocation_table()
        self._entries = list(self._directory())
        if not self._entries:
            raise OleDamagedError("no directory")
        self._small_next = _numbers(self._chain(struct.unpack_from("<I", data, 60)[0]))
        self._small_data = self._chain(self._entries[0].first)

    def children(self, storage: int = 0) -> dict[str, int]:
        """Return the numbers of the entries in a storage by name; 0 is the root."""
        found: dict[str, int] = {}
        left, seen = [self._entries[storage].child], set[int]()
        while left:
            number = left.pop()
            if number in seen or number >= len(self._entries):
                continue
            seen.add(number)
            entry = self._entries[number]
            found[entry.name] = number
            left += [entry.left, entry.right]
        return found

    def entry(self, number: int) -> OleEntry:
        """Return an entry of the directory."""
        return self._entries[number]

    def stream(self, number: int) -> bytes:
        """Return the content of a stream."""
        entry = self._entries[number]
        if entry.size >= self._least:
            return self._chain(entry.first, entry.size)
        parts, sector, left = [], entry.first, entry.size
        while left > 0 and sector < END:
            at = sector * self._small
            parts.append(self._small_data[at : at + min(self._small, left)])
            left -= self._small
            sector = self._small_next[sector] if sector < len(self._small_next) else END
        return b"".join(parts)

    def _allocation_table(self) -> list[int]:
        sectors = list(struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76))
        more, seen = struct.unpack_from("<I", self._data, 68)[0], set[int]()
        while more < END and more not in seen:
            seen.add(more)
            *further, more = _numbers(self._sector(more)) or (END,)
            sectors += further
        table: list[int] = []
        for sector in sectors:
            if sector < END:
                table += _numbers(self._sector(sector))
        return table

    def _directory(self) -> Iterator[OleEntry]:
        data = self._chain(struct.unpack_from("<I", self._data, 48)[0])
        for at in range(0, min(len(data), _MOST_ENTRIES * _ENTRY_BYTES) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
            length, kind = struct.unpack_from("<HB", data, at + 64)
            left, right, child = struct.unpack_from("<III", data, at + 68)
            first, size = struct.unpack_from("<IQ", data, at + 116)
            name = data[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            # Some writers leave the upper half of the size undefined.
            size = min(size & 0xFFFFFFFF, len(self._data))
            yield OleEntry(name, kind in (_STORAGE, _ROOT), first, size if kind == _STREAM else 0, left, right, child)

    def _chain(self, first: int, size: int = -1) -> bytes:
        """Return the bytes of a chain of sectors."""
        parts, sector, left = [], first, len(self._data) // self._size + 1
        while sector < END and left > 0:
            parts.append(self._sector(sector))
            left -= 1
            sector = self._next[sector] if sector < len(self._next) else END
        data = b"".join(parts)
        return data[:size] if size >= 0 else data

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._data[start : start + self._size]


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack_from(f"<{len(data) // 4}I", data)
