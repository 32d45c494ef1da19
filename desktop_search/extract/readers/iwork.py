"""Pages, Numbers and Keynote: from 2013 on a protobuf archive, before that XML, and sometimes a preview as PDF."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from desktop_search.domain.documents import Document
from desktop_search.domain.errors import FileTroubleError
from desktop_search.extract import extract_errors
from desktop_search.extract.readers.pdf import read_pdf
from desktop_search.extract.sections import SectionBuilder, real_title
from desktop_search.extract.source import Source
from desktop_search.extract.xml_parts import local_name, parse_xml
from desktop_search.extract.zip_container import check_package, open_package, read_part

_NAMES = {"pages": "Pages", "numbers": "Numbers", "key": "Keynote"}
# Types of messages (keynote-parser and numbers-parser list them): text, and the list of a table's texts.
_STORAGE, _TABLE_TEXTS = (2001, 2005), 6005
_HEADER_KIND = 1
_TEXT_LIST = 1
# Slides and pages that a document's template offers.
_TEMPLATES = ("masterslide", "templateslide", "template")
_NUMBER = re.compile(r"(\d+)")


def read_iwork(source: Source) -> Document:
    """Read the texts; raises a message with a remedy if the file is of a version that is not understood."""
    with open_package(source) as package:
        names = package.namelist()
        preview = next((name for name in names if name.lower().endswith("quicklook/preview.pdf")), None)
        old = next((name for name in names if name.lower().endswith(("index.xml", "index.apxl"))), None)
        if any(name.endswith((".iwph", ".iwpv2")) for name in names):
            raise extract_errors.encrypted()
        builder = SectionBuilder()
        for text in _archive_texts(package, source):
            builder.text(text)
        sections = builder.sections()
        if not sections and preview is not None and (found := _preview(source, read_part(package, preview))):
            return found
        if not sections and old is not None:
            builder.text("\n".join(_old_texts(read_part(package, old))))
            sections = builder.sections()
    if not sections and (old is not None or any(name.endswith(".iwa") for name in names)):
        raise extract_errors.no_text()
    if not sections:
        raise extract_errors.not_read(_NAMES[source.kind])
    return Document(source.kind, sections, real_title(builder.first_heading, source.path))


def _preview(source: Source, data: bytes) -> Document | None:
    try:
        found = read_pdf(replace(source, kind="pdf", data=data))
    except FileTroubleError:
        return None
    return replace(found, kind=source.kind)


def _old_texts(data: bytes) -> Iterator[str]:
    """Yield the paragraphs, and names and cells of tables, of the XML of iWork '09."""
    for element in parse_xml(data).iter():
        name = local_name(element)
        if name == "p":
            yield " ".join("".join(element.itertext()).split())
        elif name in ("ct", "tabular-model"):
            wanted = "}s" if name == "ct" else "}name"
            yield next((value for key, value in element.attrib.items() if key.endswith(wanted)), "")


def _archive_texts(package: zipfile.ZipFile, source: Source) -> Iterator[str]:
    """Yield the texts of all archives, in the order of their numbers."""
    for name in package.namelist():
        if name.lower().endswith("index.zip"):
            try:
                with zipfile.ZipFile(BytesIO(read_part(package, name))) as inner:
                    check_package(inner, source)
                    yield from _archive_texts(inner, source)
            except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
                raise extract_errors.damaged() from error
    names = [name for name in package.namelist() if name.endswith(".iwa")]
    for name in sorted(names, key=_in_order):
        if not name.rpartition("/")[2].lower().startswith(_TEMPLATES):
            yield from _texts(_unpacked(read_part(package, name), source.limits.max_unpacked_bytes))


def _in_order(name: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (0, part) for part in _NUMBER.split(name)]


def _texts(data: bytes) -> Iterator[str]:
    """Yield the texts of an unpacked archive."""
    at = 0
    try:
        while at < len(data):
            length, at = _varint(data, at)
            header = list(_fields(data[at : at + length]))
            at += length
            for info in (value for number, value in header if number == 2 and isinstance(value, bytes)):
                fields = dict(_fields(info))
                kind, size = fields.get(1), fields.get(3)
                if not isinstance(kind, int) or not isinstance(size, int):
                    return
                message, at = data[at : at + size], at + size
                if kind in _STORAGE:
                    yield from _storage_texts(message)
                elif kind == _TABLE_TEXTS:
                    yield "\n".join(_table_texts(message))
    except (EOFError, ValueError):
        return


def _storage_texts(message: bytes) -> Iterator[str]:
    fields = list(_fields(message))
    if dict(fields).get(1) != _HEADER_KIND:
        for number, value in fields:
            if number == 3 and isinstance(value, bytes):
                yield _decoded(value)


def _table_texts(message: bytes) -> Iterator[str]:
    fields = list(_fields(message))
    if dict(fields).get(1) == _TEXT_LIST:
        for number, entry in fields:
            text = dict(_fields(entry)).get(3) if number == 3 and isinstance(entry, bytes) else None
            if isinstance(text, bytes):
                yield _decoded(text)


def _decoded(text: bytes) -> str:
    # The character for an object in the text, such as a picture.
    return text.decode("utf-8", "replace").replace("\ufffc", "").replace("\u2029", "\n")


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Yield number and value of the fields of a protobuf message. Raises EOFError or ValueError."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        kind = key & 7
        value: int | bytes
        if kind == 0:
            value, at = _varint(message, at)
        elif kind == 2:
            length, at = _varint(message, at)
            value, at = message[at : at + length], at + length
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
            value, at = message[at : at + length], at + length
        else:
            raise ValueError("not a protobuf message")
        yield key >> 3, value


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise EOFError
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def _unpacked(data: bytes, max_bytes: int) -> bytes:
    """Decompress an archive: blocks of Snappy without its frames. Returns what precedes an error."""
    unpacked = bytearray()
    at = 0
    while at + 4 <= len(data) and len(unpacked) < max_bytes:
        size = int.from_bytes(data[at + 1 : at + 4], "little")
        try:
            unpacked += _snappy(data[at + 4 : at + 4 + size])
        except (EOFError, IndexError, ValueError):
            break
        at += 4 + size
    return bytes(unpacked)


def _snappy(block: bytes) -> bytes:
    """Decompress one block (google/snappy, format_description.txt). Raises EOFError, IndexError or ValueError."""
    length, at = _varint(block, 0)
    # Blocks have 64 kB.
    if length > 1 << 20:
        raise ValueError("block too long")
    out = bytearray()
    while at < len(block) and len(out) < length:
        tag = block[at]
        at += 1
        if tag & 3 == 0:
            size = tag >> 2
            if size >= 60:
                width = size - 59
                size = int.from_bytes(block[at : at + width], "little")
                at += width
            out += block[at : at + size + 1]
            at += size + 1
            continue
        if tag & 3 == 1:
            size, back = (tag >> 2 & 7) + 4, (tag >> 5) << 8 | block[at]
            at += 1
        else:
            width = 2 if tag & 3 == 2 else 4
            size, back = (tag >> 2) + 1, int.from_bytes(block[at : at + width], "little")
            at += width
        if not 0 < back <= len(out):
            raise ValueError("reference before the beginning")
        start = len(out) - back
        piece = bytes(out[start : start + size])
        # A copy may overlap what it produces.
        out += (piece * (size // len(piece) + 1))[:size]
    return bytes(out)
