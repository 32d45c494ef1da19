"""Archives and mails for tests."""

import io
import struct
import tarfile
import zipfile
from email.message import EmailMessage
from pathlib import Path
from typing import Any


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip with these files; a name may occur once only."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            package.writestr(zipfile.ZipInfo(name, (2024, 5, 6, 7, 8, 10)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def tarred(files: dict[str, bytes], compression: str = "") -> bytes:
    """A tar archive, compressed with gz, bz2 or xz."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=f"w:{compression}") as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(data), 1_700_000_000
            archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def mail(subject: str, text: str, files: dict[str, bytes] | None = None, mails: tuple[bytes, ...] = ()) -> bytes:
    """A mail with attached files and attached mails."""
    message = EmailMessage()
    message["From"], message["Subject"] = "Ada <ada@example.org>", subject
    message["Date"] = "Mon, 06 May 2024 10:00:00 +0000"
    message.set_content(text)
    for name, data in (files or {}).items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    for inner in mails:
        from email import message_from_bytes, policy

        message.add_attachment(message_from_bytes(inner, policy=policy.default))
    return message.as_bytes()


def lock(package: Path, name: str) -> None:
    """Mark an entry of a zip as encrypted, in both of its headers."""
    data = bytearray(package.read_bytes())
    for signature, flags, start in ((b"PK\3\4", 6, 30), (b"PK\1\2", 8, 46)):
        at = -1
        while (at := data.find(signature, at + 1)) >= 0:
            if data[at + start : at + start + len(name)] == name.encode():
                data[at + flags] |= 1
    package.write_bytes(data)


def outlook(subject: str, text: str, files: dict[str, bytes] | None = None, mails: tuple[bytes, ...] = ()) -> bytes:
    """An Outlook message with attached files, and attached messages, which are made by this function too."""
    return compound(_message(subject, text, files or {}, mails, header=32))


def _message(subject: str, text: str, files: dict[str, bytes], mails: tuple[bytes, ...], header: int) -> "Tree":
    sent = struct.pack("<HHIQ", 0x40, 0x39, 6, (1_714_989_600 + 11_644_473_600) * 10_000_000)
    tree: Tree = {
        "__nameid_version1.0": {},
        "__properties_version1.0": bytes(header) + sent,
        "__substg1.0_001A001F": _wide("IPM.Note"),
        "__substg1.0_0037001F": _wide(subject),
        "__substg1.0_0C1A001F": _wide("Ada"),
        "__substg1.0_1000001F": _wide(text),
    }
    for number, (name, data) in enumerate(files.items()):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__properties_version1.0": bytes(8),
            "__substg1.0_37010102": data,
            "__substg1.0_3707001F": _wide(name),
        }
    for number, inner in enumerate(mails, len(files)):
        title, body = inner.decode().split("\n", 1)
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__properties_version1.0": bytes(8),
            "__substg1.0_3701000D": _message(title, body, {"inner.txt": body.encode()}, (), header=24),
        }
    return tree


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


Tree = dict[str, "bytes | Tree"]


def compound(tree: Tree) -> bytes:
    """An OLE compound file with these streams and storages."""
    none, end = 0xFFFFFFFF, 0xFFFFFFFE
    entries: list[list[Any]] = [["Root Entry", 5, none, none, end, 0]]
    small, small_next, large = bytearray(), list[int](), list[bytes]()
    sectors, table = 0, list[int]()

    def place(data: bytes) -> int:
        nonlocal sectors
        first, count = sectors, -(-len(data) // 512)
        table.extend([*range(first + 1, first + count), end])
        large.append(data.ljust(count * 512, b"\0"))
        sectors += count
        return first

    def add(parent: int, tree: Tree) -> None:
        before = None
        for name in sorted(tree, key=lambda name: (len(name), name.upper())):
            inner, number = tree[name], len(entries)
            entries.append([name, 1 if isinstance(inner, dict) else 2, none, none, 0, 0])
            entries[parent if before is None else before][3 if before is None else 2] = number
            before = number
            if isinstance(inner, dict):
                add(number, inner)
            elif len(inner) >= 4096:
                entries[number][4:] = [place(inner), len(inner)]
            elif inner:
                first, count = len(small_next), -(-len(inner) // 64)
                small_next.extend([*range(first + 1, first + count), end])
                small.extend(inner.ljust(count * 64, b"\0"))
                entries[number][4:] = [first, len(inner)]
            else:
                entries[number][4] = end

    add(0, tree)
    if small:
        entries[0][4:] = [place(bytes(small)), len(small)]
    small_table = place(struct.pack(f"<{len(small_next)}I", *small_next)) if small_next else end
    directory = b""
    for name, kind, right, child, first, size in entries:
        text = _wide(name) + b"\0\0"
        directory += struct.pack("<64sHBBIII", text, len(text), kind, 1, none, right, child) + bytes(36)
        directory += struct.pack("<IQ", first, size)
    at_directory = place(directory)
    count = -(-(len(table) + 1) // 127)
    at_table = sectors
    table += [0xFFFFFFFD] * count
    body = b"".join(large) + struct.pack(f"<{len(table)}I", *table).ljust(count * 512, b"\xff")
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, count, at_directory, 0, 4096, small_table, 1, end, 0)
    header += struct.pack("<109I", *range(at_table, at_table + count), *[none] * (109 - count))
    return header + body
