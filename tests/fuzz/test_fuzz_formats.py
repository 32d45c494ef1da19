"""Small parsers of formats: contacts, calendars, pictures, sounds, films, drawings, XPS and iWork."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from helpers.fuzzing import Choices, cases, run, run_texts
from helpers.media import MEDIA
from hypothesis import strategies as st

from desktop_search.domain.documents import Document
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.extract.readers import cards, image_metadata, iwork, mail, media, odf, svg, xps
from desktop_search.extract.source import ExtractLimits, Source

CARDS = (
    "BEGIN:VCARD\n", "END:VCARD\n", "BEGIN:VEVENT\r\n", "END:VEVENT", "BEGIN:VALARM\n", "FN:", "N:a;b;c\n", "ORG:",
    "NOTE;ENCODING=QUOTED-PRINTABLE:", "=\n", "=C3", "\n ", "\r\n\t", "\\n", "\\", ";", ",", ":", '"', ";CN=", '="',
    "item1.TEL;TYPE=x:", "ADR:;;a;b", "SUMMARY:", "DTSTART:", "20240101T100000Z", "99999999", "ATTENDEE;CN=",
    "UID:1\n", "PHOTO;ENCODING=b:", "CHARSET=", "utf-16", "DTEND;VALUE=DATE:00010101\n",
)  # fmt: skip
SVG = (
    "<svg>", "</svg>", "<text>", "</text>", "<tspan>", "</tspan>", "<title>", "</title>", "<desc>", "<g>", "</g>",
    "<?xml version='1.0'?>", "<!--", "-->", "&amp;", "&a;", "<!DOCTYPE svg [<!ENTITY a 'b'>]>", "<a href='", "'>",
)  # fmt: skip
MHT = (
    "MIME-Version: 1.0\n", "Content-Type: multipart/related; boundary=b\n", "\n--b\n", "\n--b--\n",
    "Content-Type: text/html\n\n", "<p>", "Content-Type: multipart/related; boundary=", "charset=", "utf-7", "=\n",
    "Content-Transfer-Encoding: quoted-printable\n", "Content-Type: message/rfc822\n\n",
)  # fmt: skip
PICTURES = sorted(path for path in MEDIA.iterdir() if path.stem in ("caption", "camera"))
SONGS = sorted(path for path in MEDIA.iterdir() if path.stem in ("song", "film", "untagged"))
LIMITS = ExtractLimits(max_file_mb=1)


def read(reader: Callable[[Source], Document], kind: str, data: bytes, path: Path = Path("x")) -> None:
    """Only known errors may be raised."""
    with suppress(DesktopSearchError):
        for section in reader(Source(path, kind, data, LIMITS)).sections:
            assert isinstance(section.text, str)


@cases
@pytest.mark.parametrize(
    "tokens, kind, reader",
    [(CARDS, "vcf", cards.read_contacts), (CARDS, "ics", cards.read_calendar), (MHT, "mht", mail.read_web_archive)],
    ids=["contacts", "calendar", "web archive"],
)
def test_fuzz_texts(cases, tokens, kind, reader) -> None:
    run_texts(cases // 2, tokens, lambda text: read(reader, kind, text.encode("utf-8", "surrogatepass")))


@cases
def test_fuzz_svg(cases, tmp_path) -> None:
    path = tmp_path / "x.svg"

    def check(text: str) -> None:
        data = text.encode("utf-8", "surrogatepass")
        path.write_bytes(data)
        read(svg.read_svg, "svg", data[:4096], path)

    run_texts(cases // 2, SVG, check)


def damaged(originals: list[bytes]) -> st.SearchStrategy[bytes]:
    """Files with bytes replaced, removed or repeated; what is at the beginning, where structure is, most often."""

    def made(seed: bytes) -> bytes:
        choices = Choices(seed)
        data = bytearray(choices.one_of(originals))
        for _ in range(1 + choices.below(6)):
            at = choices.below(max(1, min(len(data), choices.one_of((64, 512, 65_535)))))
            kind, count = choices.below(5), choices.one_of((1, 2, 4, 100))
            if kind == 0:
                del data[at : at + count]
            elif kind == 1:
                data[at:at] = data[at : at + count] * choices.one_of((1, 50))
            elif kind == 2:
                data[at : at + count] = bytes([choices.below(256)]) * count
            elif kind == 3:
                data[at : at + 4] = choices.one_of((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\0\0\0\1"))
            else:
                del data[len(data) - choices.below(len(data) + 1) :]
        return bytes(data)

    return st.binary(min_size=8, max_size=64).map(made)


@cases
@pytest.mark.parametrize("files, reader", [(PICTURES, image_metadata.read_picture), (SONGS, media.read_tags)])
def test_fuzz_media(cases, tmp_path, files, reader) -> None:
    path = tmp_path / "x"

    def check(data: bytes) -> None:
        path.write_bytes(data)
        read(reader, "jpg", data[:4096], path)

    run(cases, damaged([file.read_bytes() for file in files]), check)


@cases
def test_fuzz_iwork_archives(cases) -> None:
    def check(data: bytes) -> None:
        list(iwork._texts(iwork._unpacked(data, 1_000_000)))
        list(iwork._texts(data))

    message = b"\x08\x00\x1a\x0fThe weir holds."
    info = b"\x08\x07\x12\x05\x08\xd1\x0f\x18" + bytes([len(message)])
    data = bytes([len(info)]) + info + message
    block = bytes([len(data) + 8, len(data) - 1 << 2]) + data + b"\x11\x01"
    run(cases, damaged([b"\0" + len(block).to_bytes(3, "little") + block]), check)


def parts_of(data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        for name in package.namelist():
            yield name, package.read(name)


def packed(parts: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return made.getvalue()


@cases
def test_fuzz_parts_of_packages(cases) -> None:
    drawing = dict(parts_of((MEDIA / "weir.odg").read_bytes()))
    pages = {
        "F.fdseq": b'<S><DocumentReference Source="F.fdoc"/></S>',
        "F.fdoc": b'<D><PageContent Source="1.fpage"/></D>',
        "1.fpage": b'<P><Glyphs OriginY="8" UnicodeString="Gauge"/></P>',
    }

    def check(data: bytes) -> None:
        read(odf.read_drawing, "odg", packed(drawing | {"content.xml": data}))
        for name in pages:
            read(xps.read_xps, "xps", packed(pages | {name: data}))
        read(iwork.read_iwork, "pages", packed({"index.xml": data, "Index/a.iwa": data}))

    run(cases, damaged([drawing["content.xml"], *pages.values()]), check)
