"""Contacts, calendars, drawings, saved web pages, XPS and iWork; and formats that are refused with a remedy."""

import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.media import MEDIA

from desktop_search.domain.documents import Document, PageUnit
from desktop_search.domain.errors import FileTroubleError, UnsupportedFileError
from desktop_search.domain.status import ProblemKind
from desktop_search.extract.extract_client import ExtractClient
from desktop_search.extract.source import ExtractLimits


@pytest.fixture(scope="module")
def reader() -> Iterator[ExtractClient]:
    reader = ExtractClient(ExtractLimits(timeout_s=60))
    yield reader
    reader.close()


def read(reader: ExtractClient, path: Path, data: str | bytes) -> Document:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return reader.read(path)


def test_contacts_have_a_section_each(reader) -> None:
    found = reader.read(MEDIA / "contacts.vcf")
    assert (found.kind, found.title, found.page_unit) == ("vcf", None, None)
    assert [section.heading for section in found.sections] == [("Dr. Ida Varnholt",), ("Søren Quist",)]
    first, second = (section.text for section in found.sections)
    assert "Lock Office, Weirs and Sluices\nTowpath 7, Wittenberge, 19322, Germany\n+49 3877 5550142" in first
    # Folded in the file, with escapes.
    assert "Keeps the key to the pump house;\nonly on Tuesdays, never before ten, because the ferry" in first
    assert "Bathtub Regatta, Inc." in second
    assert "/9j/" not in first + second


def test_a_contact_of_an_old_phone_is_read(reader, tmp_path) -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen\r\n"
        "TEL;CELL;PREF:0171 5550\r\nX-SKYPE:nobody\r\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Schl=C3=BCssel beim =\r\n=C3=9Cbergabe-=\r\n Kasten\r\n"
        "PHOTO;ENCODING=BASE64;JPEG:\r\n /9j/4AAQ\r\n AAAA==\r\n\r\nEND:VCARD\r\n"
    )
    found = read(reader, tmp_path / "a.vcf", card)
    assert found.title == "Jürgen Müller"
    (section,) = found.sections
    assert section.text == "0171 5550\nSchlüssel beim Übergabe- Kasten"


@pytest.mark.parametrize(
    "written, name",
    [
        ("N:Public;John;Quinlan,Paul;Mr.,Dr.;Jr.", "Mr. Dr. John Quinlan Paul Public Jr."),
        ("ORG:Lock Office;Weirs\nTEL:1", "Lock Office, Weirs"),
        ("FN:\nN:;;;;\nEMAIL;TYPE=home:ida@lockoffice.example\nNOTE:ferry", "ida@lockoffice.example"),
    ],
)
def test_a_contact_without_a_full_name_has_a_heading(reader, tmp_path, written, name) -> None:
    card = f"BEGIN:VCARD\n{written}\nEND:VCARD\n"
    (section,) = read(reader, tmp_path / "a.vcf", card).sections
    assert (section.heading or (section.text,))[0] == name


def test_a_character_on_two_lines_is_read(reader, tmp_path) -> None:
    card = "BEGIN:VCARD\r\nFN:Søren\r\nNOTE:Åbo\r\nEND:VCARD\r\n".encode().replace(b"\xc3\x85", b"\xc3\r\n \x85")
    assert read(reader, tmp_path / "a.vcf", card).sections[0].text == "Søren\nÅbo"


def test_appointments_have_a_section_each_and_a_series_one(reader) -> None:
    found = reader.read(MEDIA / "harvest.ics")
    assert (found.kind, found.title) == ("ics", "Allotment")
    assert [section.heading for section in found.sections] == [("Quince harvest",), ("Hose pipe ban",)]
    first, second = (section.text for section in found.sections)
    assert first.startswith("2024-10-12 14:00\u201317:30\nPlot 31, behind the water tower\n")
    assert "Varnholt, Ida ida@lockoffice.example" in first
    assert "Bring baskets, gloves and the long ladder.\nThe press is booked from four o'clock;" in first
    # With the summary, as passages without letters are left out.
    assert second == "Hose pipe ban\n2024-07-01 \u2013 2024-07-15"


@pytest.mark.parametrize("name", ["a.ics", "a.vcf"])
@pytest.mark.parametrize("data", ["BEGIN:VCALENDAR\nEND:VCALENDAR\n", "nothing of the kind", "BEGIN:VCARD\n"])
def test_a_file_without_a_card_has_no_text(reader, tmp_path, name, data) -> None:
    with pytest.raises(FileTroubleError) as caught:
        read(reader, tmp_path / name, data)
    assert caught.value.kind is ProblemKind.NO_TEXT


def test_a_card_without_an_end_and_odd_dates_are_read(reader, tmp_path) -> None:
    data = "BEGIN:VEVENT\nSUMMARY:Weir\nDTSTART:20249912T140000\nDTEND:00010101\nBEGIN:VALARM\nDESCRIPTION:Beep\n"
    (section,) = read(reader, tmp_path / "a.ics", data).sections
    assert section.text == "Weir"


def test_a_drawing_has_pages_and_descriptions(reader, tmp_path) -> None:
    found = reader.read(MEDIA / "weir.odg")
    assert (found.kind, found.title, found.page_unit) == ("odg", "The weir at the mill", PageUnit.PAGE)
    assert [(section.page, section.page_label) for section in found.sections] == [(1, "Basin"), (2, None)]
    for words in ("Spillway opens at 1.40 m", "Gauge", "Sluice gate", "Oak boards in an iron frame"):
        assert words in found.sections[0].text
    empty = tmp_path / "empty.odg"
    with zipfile.ZipFile(MEDIA / "weir.odg") as old, zipfile.ZipFile(empty, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "content.xml":
                start, end = data.index(b"<draw:page"), data.rindex(b"</draw:page>") + len(b"</draw:page>")
                data = data[:start] + data[end:]
            new.writestr(name, data)
    with pytest.raises(UnsupportedFileError):
        reader.read(empty)


def test_a_saved_web_page_is_a_web_page(reader, tmp_path) -> None:
    page = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nSubject: =?utf-8?Q?Aale?=\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n'
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "<html><head><title>Die R=C3=BCckkehr der Aale</title></head><body><h1>Leiter</h1><p>Sie wandern =\r\n"
        "nachts.</p></body></html>\r\n--b\r\nContent-Type: text/css\r\n\r\np { color: red }\r\n--b\r\n"
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n"
    )
    for name in ("a.mhtml", "a.mht"):
        found = read(reader, tmp_path / name, page)
        assert (found.kind, found.title) == ("mht", "Die Rückkehr der Aale")
        (section,) = found.sections
        assert (section.heading, section.text) == (("Leiter",), "Sie wandern nachts.")


FDSEQ = '<FixedDocumentSequence><DocumentReference Source="/Documents/1/F.fdoc"/></FixedDocumentSequence>'
FDOC = '<FixedDocument><PageContent Source="Pages/2.fpage"/><PageContent Source="pages/1.fpage"/></FixedDocument>'


def make_xps(path: Path, second: bytes) -> Path:
    line = '<Glyphs FontRenderingEmSize="11" OriginX="{}" OriginY="{}" UnicodeString="{}"/>'
    first = "".join([line.format(9, 80, "{}{Gauge}"), line.format(40, 81, "1.40 m"), line.format(9, 95, "Spillway")])
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("FixedDocSeq.fdseq", FDSEQ)
        package.writestr("Documents/1/F.fdoc", FDOC)
        package.writestr("Documents/1/Pages/2.fpage", f"<FixedPage><Canvas>{first}</Canvas></FixedPage>")
        package.writestr("Documents/1/Pages/1.fpage", second)
    return path


def test_pages_of_xps_are_in_the_order_of_the_document(reader, tmp_path) -> None:
    other = '<FixedPage><Glyphs OriginY="nan" UnicodeString="Eel ladder"/></FixedPage>'.encode("utf-16")
    for name in ("a.xps", "a.oxps", "a"):
        found = reader.read(make_xps(tmp_path / name, other))
        assert (found.kind, found.page_unit) == ("xps", PageUnit.PAGE)
        assert [(section.page, section.text) for section in found.sections] == [
            (1, "{Gauge} 1.40 m\nSpillway"), (2, "Eel ladder"),
        ]  # fmt: skip
    with pytest.raises(FileTroubleError) as caught:
        reader.read(make_xps(tmp_path / "b.xps", b"<FixedPage>"))
    assert caught.value.kind is ProblemKind.DAMAGED


def snappy(data: bytes) -> bytes:
    """One archive: literals of at most 60 bytes, and one copy that overlaps itself."""
    block = bytearray()
    for at in range(0, len(data), 60):
        piece = data[at : at + 60]
        block += bytes([len(piece) - 1 << 2]) + piece
    # Length as varint; 8 more bytes by a copy.
    length = len(data) + 8
    block = bytearray([length & 0x7F | 0x80, length >> 7 & 0x7F | 0x80, length >> 14]) + block + bytes([4 << 2 | 1, 1])
    return b"\0" + len(block).to_bytes(3, "little") + bytes(block)


def field(number: int, value: int | bytes) -> bytes:
    if isinstance(value, int):
        return bytes([number << 3]) + varint(value)
    return bytes([number << 3 | 2]) + varint(len(value)) + value


def varint(value: int) -> bytes:
    return varint_byte(value) if value < 0x80 else bytes([value & 0x7F | 0x80]) + varint(value >> 7)


def varint_byte(value: int) -> bytes:
    return bytes([value])


def archive(kind: int, message: bytes) -> bytes:
    info = field(1, 7) + field(2, field(1, kind) + field(3, len(message)))
    return varint(len(info)) + info + message


def make_iwork(path: Path, *parts: tuple[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("Metadata/BuildVersionHistory.plist", "")
        for name, data in parts:
            package.writestr(name, data)
    return path


def test_iwork_archives_are_read(reader, tmp_path) -> None:
    body = archive(2001, field(1, 0) + field(3, b"The weir holds.\nEels pass."))
    header = archive(2001, field(1, 1) + field(3, b"Page 1"))
    cells = archive(6005, field(1, 1) + field(3, field(1, 1) + field(3, b"Gauge")) + field(3, field(3, b"1.40 m")))
    data = snappy(header + body + cells + b"\x01")
    for name, kind in (("a.pages", "pages"), ("a.numbers", "numbers"), ("a.key", "key")):
        path = make_iwork(tmp_path / name, ("Index/Document.iwa", data), ("Index/TemplateSlide-1.iwa", snappy(body)))
        found = reader.read(path)
        assert found.kind == kind
        assert found.sections[0].text == "The weir holds.\nEels pass.\n\nGauge\n1.40 m"


def test_iwork_without_readable_text_says_what_to_do(reader, tmp_path) -> None:
    with pytest.raises(FileTroubleError) as caught:
        reader.read(make_iwork(tmp_path / "a.pages", ("Index/Unknown.bin", b"?")))
    assert caught.value.message == "The text of Pages files cannot be read."
    assert "PDF" in caught.value.remedy
    with pytest.raises(FileTroubleError) as caught:
        reader.read(make_iwork(tmp_path / "b.pages", ("Index/Document.iwa", b"\0\xff\xff\xff????"), (".iwpv2", b"")))
    assert caught.value.kind is ProblemKind.ENCRYPTED
    with pytest.raises(FileTroubleError) as caught:
        reader.read(make_iwork(tmp_path / "c.pages", ("Index/Document.iwa", b"\0\xff\xff\xff????")))
    assert caught.value.kind is ProblemKind.NO_TEXT


@pytest.mark.parametrize("data", [b"-----BEGIN PRIVATE KEY-----\n", b"\x30\x82\x04\xa4\x02\x01\0\x02" * 9])
def test_keys_are_not_presentations(reader, tmp_path, data) -> None:
    path = tmp_path / "server.key"
    path.write_bytes(data)
    with pytest.raises(UnsupportedFileError):
        reader.read(path)


@pytest.mark.parametrize(
    "name, start, program",
    [("a.wpd", b"\xffWPC", "WordPerfect"), ("a.djvu", b"AT&TFORM", "DjVu"), ("a.chm", b"ITSF\x03\0", "CHM")],
)
def test_a_format_that_is_not_read_says_what_to_do(reader, tmp_path, name, start, program) -> None:
    for path in (tmp_path / name, tmp_path / "renamed"):
        path.write_bytes(start + bytes(range(256)))
        with pytest.raises(FileTroubleError) as caught:
            reader.read(path)
        assert caught.value.kind is ProblemKind.UNREADABLE
        assert caught.value.message == f"The text of {program} files cannot be read."


def test_a_note_with_the_suffix_of_wordperfect_is_text(reader, tmp_path) -> None:
    shutil.copy(Path(__file__), tmp_path / "a.wpd")
    assert reader.read(tmp_path / "a.wpd").kind == "txt"
