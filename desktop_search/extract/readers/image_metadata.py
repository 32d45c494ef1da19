"""Pictures: title, caption, keywords, people and places from EXIF, IPTC, XMP and the texts of PNG.

Nothing is decoded but these blocks, so that a picture of any size costs the same. Camera and date alone are not text:
otherwise every photo would be found by the name of its camera. The photographer alone is not, either.
"""

import contextlib
import re
import struct
import xml.etree.ElementTree as ElementTree
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from desktop_search.domain.documents import Document
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.extract import extract_errors
from desktop_search.extract.decoding import decode
from desktop_search.extract.sections import SectionBuilder, one_line, real_author, real_title
from desktop_search.extract.source import Source

# One block; an XMP packet with a whole history of edits has some hundred kB.
_MAX_BLOCK_BYTES = 4_000_000
# Segments of JPEG and chunks of PNG before the picture, entries of a TIFF directory.
_MAX_BLOCKS = 2000
# Beginning and end of HEIF and Photoshop files, which are searched for signatures of EXIF and XMP.
_SCANNED_BYTES = 1_000_000
_XMP_START = b"http://ns.adobe.com/xap/1.0/\0"
_EXIF_START = b"Exif\0\0"
_XMP_PACKET = re.compile(rb"<(?:x:)?xmpmeta\b|<rdf:RDF\b")
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
# Sizes of the types of TIFF values that are read: bytes, texts, numbers, undefined.
_VALUE_BYTES = {1: 1, 2: 1, 4: 4, 7: 1, 13: 4}
# TIFF tags that are read, and numbers of IPTC's record 2 -> field of `_Words`.
_TAGS = frozenset((0x010E, 0x013B, 0x02BC, 0x83BB, 0x8769, 0x9003, 0x9004, 0x9286, 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F))
_IPTC = {5: "titles", 105: "titles", 120: "captions", 25: "keywords", 80: "creators", 92: "places", 90: "places",
         95: "places", 101: "places", 55: "dates"}  # fmt: skip
# Local names of XMP properties -> field. "PersonDisplayName" is the name of a face.
_XMP = {
    "title": "titles", "Headline": "titles", "description": "captions", "UserComment": "captions",
    "subject": "keywords", "PersonInImage": "people", "PersonDisplayName": "people", "Location": "places",
    "City": "places", "State": "places", "Country": "places", "CountryName": "places", "creator": "creators",
    "DateCreated": "dates", "DateTimeOriginal": "dates",
}  # fmt: skip

# Default values of cameras and programs.
_DEFAULTS = re.compile(
    r"(\w+ )?digital (still )?camera|sony dsc|minolta dsc|dcim\\.*|dji[_\d].*|image description|default|untitled|"
    r"((created|edited) (with|using)|made with gimp).*|"
    r"(screen ?shot|bildschirmfoto)[\d\s.:_-]*((at|um) [\d\s.:_-]*([ap]m)?)?|"
    r"processed (with|by) .*|file (source|written by).*|(gd-jpeg|lead technologies|acd systems|intel\(r\) jpeg).*|"
    r"applemark|maker ?note|ascii|unicode|jis|charset=.*|https?:\S+|[\w-]+\.(jpe?g|png|tiff?|psd|indd|ai)|[\W\d_]*|"
    r"(oznor|cof|hdr|sdr|rhdr|edf|mde|dav|jpeg|binary|ptr|tmp)([_,]\w{0,12})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Words:
    """Metadata of a picture. Each field may have the same text twice, from different blocks."""

    titles: list[str]
    captions: list[str]
    keywords: list[str]
    people: list[str]
    places: list[str]
    creators: list[str]
    dates: list[str]


def read_picture(source: Source) -> Document:
    """Read the words of a picture; one without any, or with none that are readable, is a picture without text."""
    found = _Words([], [], [], [], [], [], [])
    with source.open() as file, contextlib.suppress(OSError, struct.error, ValueError, IndexError):
        _read_blocks(file, source.data, found)
    title, *others = [*_real(found.titles), ""]
    captions = [text for text in [*others, *_real(found.captions)] if text]
    keywords = ", ".join(_real(found.keywords))
    people, places = ", ".join(_real(found.people)), ", ".join(_real(found.places))
    if not (title or captions or keywords or people or places):
        raise extract_errors.unsupported("picture")
    shown = real_title(title, source.path)
    captions = [text for text in ["" if shown else title, *captions] if text and text != shown]
    builder = SectionBuilder()
    builder.text("\n".join(filter(None, [*captions, keywords, people, places])) or title)
    builder.text(next(filter(None, map(_day, found.dates)), ""))
    return Document(source.kind, builder.sections(), shown, author=real_author(list(dict.fromkeys(found.creators))))


def _real(texts: list[str]) -> list[str]:
    """Return the texts that a person wrote, each once."""
    tidy = dict.fromkeys(one_line(text) for text in texts)
    return [text for text in tidy if any(map(str.isalpha, text)) and not _DEFAULTS.fullmatch(text[:200])]


def _day(date: str) -> str:
    """Return the day of an EXIF or ISO date, "2024-05-31"."""
    found = re.match(r"((?:19|20)\d\d)[:-](0[1-9]|1[0-2])[:-](0[1-9]|[12]\d|3[01])", date)
    return "-".join(found.groups()) if found else ""


def _read_blocks(file: BinaryIO, head: bytes, found: _Words) -> None:
    if head.startswith(b"\xff\xd8"):
        _read_jpeg(file, found)
    elif head.startswith(b"\x89PNG"):
        _read_png(file, found)
    elif head.startswith(b"RIFF"):
        _read_webp(file, found)
    elif head.startswith((b"II*\0", b"MM\0*")):
        _Tiff(file, found).read()
    elif head.startswith(b"8BPS") or head[4:8] == b"ftyp":
        _scan(file, found)


def _read_jpeg(file: BinaryIO, found: _Words) -> None:
    file.seek(2)
    for _ in range(_MAX_BLOCKS):
        marker, kind, size = struct.unpack(">BBH", file.read(4))
        # The picture itself begins, or the structure is lost.
        if marker != 0xFF or kind in (0xD9, 0xDA) or size < 2:
            return
        if kind not in (0xE1, 0xED):
            file.seek(size - 2, 1)
            continue
        block = file.read(size - 2)
        if block.startswith(_EXIF_START):
            _read_exif(block[len(_EXIF_START) :], found)
        elif block.startswith(_XMP_START):
            _read_xmp(block[len(_XMP_START) :], found)
        elif kind == 0xED:
            _read_photoshop(block, found)


def _read_png(file: BinaryIO, found: _Words) -> None:
    file.seek(8)
    for _ in range(_MAX_BLOCKS):
        size, kind = struct.unpack(">I4s", file.read(8))
        if kind == b"IEND":
            return
        if kind in (b"tEXt", b"zTXt", b"iTXt", b"eXIf") and size <= _MAX_BLOCK_BYTES:
            block = file.read(size)
            file.seek(4, 1)
            if kind == b"eXIf":
                _read_exif(block, found)
            else:
                _read_png_text(kind, block, found)
        else:
            file.seek(size + 4, 1)


def _read_png_text(kind: bytes, block: bytes, found: _Words) -> None:
    name, _, rest = block.partition(b"\0")
    if kind == b"tEXt":
        text = decode(rest)
    elif kind == b"zTXt":
        text = decode(_inflated(rest[1:]))
    else:
        is_compressed = rest[:1] == b"\1"
        data = rest[2:].split(b"\0", 2)[-1]
        text = (_inflated(data) if is_compressed else data).decode("utf-8", "replace")
    if name == b"XML:com.adobe.xmp":
        _read_xmp(text.encode("utf-8", "replace"), found)
        return
    target = {b"Title": found.titles, b"Description": found.captions, b"Comment": found.captions,
              b"Author": found.creators, b"Creation Time": found.dates}.get(name)  # fmt: skip
    if target is not None:
        target.append(text)


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, _MAX_BLOCK_BYTES)
    except zlib.error:
        return b""


def _read_webp(file: BinaryIO, found: _Words) -> None:
    file.seek(12)
    for _ in range(_MAX_BLOCKS):
        kind, size = struct.unpack("<4sI", file.read(8))
        if kind in (b"EXIF", b"XMP ") and size <= _MAX_BLOCK_BYTES:
            block = file.read(size)
            file.seek(size & 1, 1)
            if kind == b"EXIF":
                _read_exif(block.removeprefix(_EXIF_START), found)
            else:
                _read_xmp(block, found)
        else:
            file.seek(size + (size & 1), 1)


def _scan(file: BinaryIO, found: _Words) -> None:
    """Find EXIF, IPTC and XMP by their signatures, in HEIF and Photoshop files."""
    for start in (0, max(_SCANNED_BYTES, file.seek(0, 2) - _SCANNED_BYTES)):
        file.seek(start)
        data = file.read(_SCANNED_BYTES)
        for order in (b"II*\0", b"MM\0*"):
            at = data.find(_EXIF_START + order)
            if at >= 0:
                _read_exif(data[at + len(_EXIF_START) :], found)
        if data.startswith(b"8BPS"):
            _read_photoshop(data, found)
        if _XMP_PACKET.search(data):
            _read_xmp(data, found)


def _read_exif(block: bytes, found: _Words) -> None:
    with contextlib.suppress(struct.error, ValueError, OSError):
        _Tiff(BytesIO(block), found).read()


class _Tiff:
    """The first directory of a TIFF file or EXIF block, and its EXIF directory."""

    def __init__(self, file: BinaryIO, found: _Words) -> None:
        self._file = file
        self._found = found
        self._order = "<"

    def read(self) -> None:
        head = self._file.read(8)
        self._order = ">" if head.startswith(b"MM") else "<"
        first = self._directory(struct.unpack(f"{self._order}4xI", head)[0])
        nested = first.get(0x8769)
        exif = self._directory(struct.unpack(f"{self._order}I", nested[:4])[0]) if nested else {}
        found = self._found
        for tag, target in ((0x010E, found.captions), (0x013B, found.creators)):
            if tag in first:
                target.append(decode(first[tag].partition(b"\0")[0]))
        for tag, target in (
            (0x9C9B, found.titles), (0x9C9C, found.captions), (0x9C9F, found.captions), (0x9C9E, found.keywords),
        ):  # fmt: skip
            if tag in first:
                text = first[tag].decode("utf-16-le", "replace").partition("\0")[0]
                target += text.split(";") if target is found.keywords else [text]
        if 0x9286 in exif:
            found.captions.append(self._comment(exif[0x9286]))
        for tag in (0x9003, 0x9004):
            if tag in exif:
                found.dates.append(exif[tag].decode("ascii", "replace"))
        if 0x83BB in first:
            _read_iptc(first[0x83BB], found)
        if 0x02BC in first:
            _read_xmp(first[0x02BC], found)

    def _directory(self, at: int) -> dict[int, bytes]:
        """Return the values that are texts or bytes, by tag; for the nested directory, its place."""
        self._file.seek(at)
        (count,) = struct.unpack(f"{self._order}H", self._file.read(2))
        entries = self._file.read(12 * min(count, _MAX_BLOCKS))
        values: dict[int, bytes] = {}
        for start in range(0, len(entries) - 11, 12):
            tag, kind, number = struct.unpack_from(f"{self._order}HHI", entries, start)
            size = _VALUE_BYTES.get(kind, 0) * number
            if tag not in _TAGS or not 0 < size <= _MAX_BLOCK_BYTES:
                continue
            if size <= 4:
                values[tag] = entries[start + 8 : start + 8 + size]
            else:
                self._file.seek(struct.unpack_from(f"{self._order}I", entries, start + 8)[0])
                values[tag] = self._file.read(size)
        return values

    def _comment(self, value: bytes) -> str:
        if value.startswith(b"UNICODE"):
            return value[8:].decode("utf-16-be" if self._order == ">" else "utf-16-le", "replace").strip("\0 ")
        return decode(value[8:].strip(b"\0 ")) if value[:8].rstrip(b"\0") in (b"", b"ASCII", b"JIS") else ""


def _read_photoshop(block: bytes, found: _Words) -> None:
    """Read the resource of Photoshop with IPTC."""
    at = 0
    for _ in range(_MAX_BLOCKS):
        at = block.find(b"8BIM", at)
        if at < 0 or at + 12 > len(block):
            return
        kind = struct.unpack_from(">H", block, at + 4)[0]
        name = block[at + 6]
        start = at + 6 + (name + 2 & ~1)
        if start + 4 > len(block):
            return
        size = struct.unpack_from(">I", block, start)[0]
        if kind == 0x0404:
            _read_iptc(block[start + 4 : start + 4 + size], found)
            return
        at = start + 4 + size if start + 4 + size <= len(block) else at + 4


def _read_iptc(block: bytes, found: _Words) -> None:
    at, is_utf8 = 0, False
    while at + 5 <= len(block) and block[at] == 0x1C:
        record, number, size = struct.unpack_from(">BBH", block, at + 1)
        value = block[at + 5 : at + 5 + size]
        at += 5 + size
        if (record, number) == (1, 90):
            is_utf8 = value == b"\x1b%G"
        elif record == 2 and number in _IPTC:
            text = value.decode("utf-8", "replace") if is_utf8 else decode(value.rstrip(b"\0"))
            field: list[str] = getattr(found, _IPTC[number])
            field.append(text)


def _read_xmp(block: bytes, found: _Words) -> None:
    """Read the first packet in a block."""
    start = _XMP_PACKET.search(block)
    if start is None:
        return
    end = max(block.rfind(b"</x:xmpmeta>") + 12, block.rfind(b"</rdf:RDF>") + 10, block.rfind(b"</xmpmeta>") + 10)
    try:
        root = ElementTree.fromstring(block[start.start() : end])
    except (ElementTree.ParseError, LookupError, ValueError):
        return
    for element in root.iter():
        for name, value in [(element.tag, ""), *element.attrib.items()]:
            field = _XMP.get(name.rpartition("}")[2]) if isinstance(name, str) else None
            if field is not None:
                values: list[str] = getattr(found, field)
                values += [value] if value else list(_xmp_values(element))


def _xmp_values(element: ElementTree.Element) -> Iterator[str]:
    """Yield the values of a property: one text, a list, or translations of one text."""
    items = list(element.iter(f"{_RDF}li"))
    if not items:
        yield element.text or ""
    for item in items:
        yield item.text or ""
