"""The directory of an OLE compound file, the container of doc, xls, ppt and msg."""

import struct

SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
_END = 0xFFFFFFFA  # sector numbers from here on have special meanings


def entry_names(data: bytes) -> set[str]:
    """Return the names of all streams and storages; of a damaged file, those that can be found."""
    if len(data) < 512 or not data.startswith(SIGNATURE):
        return set()
    size = 1 << min(struct.unpack_from("<H", data, 30)[0], 16)
    if size < 128:
        return set()
    table = _allocation_table(data, size)
    names: set[str] = set()
    sector = struct.unpack_from("<I", data, 48)[0]
    seen: set[int] = set()
    # Without an allocation table the next sector is a guess; stop at the end of the file.
    while (start := (sector + 1) * size) < len(data) and sector not in seen:
        seen.add(sector)
        for at in range(start, min(start + size, len(data) - 127), 128):
            length = struct.unpack_from("<H", data, at + 64)[0]
            if 2 <= length <= 64:
                names.add(data[at : at + length - 2].decode("utf-16-le", "replace"))
        sector = table.get(sector, sector + 1 if not table else _END)
    return names


def _allocation_table(data: bytes, size: int) -> dict[int, int]:
    """Map each sector to the next one, from the parts of the table that the header lists."""
    table: dict[int, int] = {}
    per_sector = size // 4
    for index, sector in enumerate(struct.unpack_from("<109I", data, 76)):
        start = (sector + 1) * size
        if sector >= _END or start + size > len(data):
            break
        values = struct.unpack_from(f"<{per_sector}I", data, start)
        table.update(enumerate(values, index * per_sector))
    return table
