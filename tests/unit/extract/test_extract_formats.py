"""The formats that users have, written by a real program; the files are part of the repository."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.documents import DOCUMENTS, document
from helpers.pdfs import chinese_page

from desktop_search.domain.documents import Document, PageUnit
from desktop_search.domain.errors import FileTroubleError
from desktop_search.domain.status import ProblemKind
from desktop_search.extract.extract_client import ExtractClient
from desktop_search.extract.source import ExtractLimits

GUIDE = "reading-room.fodt"
# Kreuzberg does not read the footnotes of these formats.
WITHOUT_FOOTNOTES = {"doc", "rtf"}
FOOTNOTE = re.compile("<text:note .*?</text:note>")
CHAPTERS = ["Opening hours", "Membership", "Borrowing and returning", "Rare materials", "Copying", "In case of fire"]


@pytest.fixture(scope="module")
def reader() -> Iterator[ExtractClient]:
    reader = ExtractClient(ExtractLimits(timeout_s=60))
    yield reader
    reader.close()


def words(text: str) -> set[str]:
    # A word broken at the end of a line of a PDF has a soft hyphen.
    return set(re.findall(r"[^\W_]{2,}", text.replace("\u00ad", "").lower()))


def whole(found: Document) -> str:
    return "\n".join([found.title or "", *(" ".join([*s.heading, s.page_label or "", s.text]) for s in found.sections)])


def source_words(name: str, *, with_footnotes: bool = True) -> set[str]:
    """Words of a text in the sources, with the names of its sheets."""
    source = (DOCUMENTS / "sources" / name).read_text(encoding="utf-8")
    if not with_footnotes:
        source = FOOTNOTE.sub("", source)
    body = source[source.index("<office:body>") :]
    names = re.findall(r'<table:table table:name="(\w+)"', body) if name.endswith(".fods") else []
    return words(" ".join([*names, re.sub("<[^>]*>", " ", body)]))


def test_lines_of_a_chinese_pdf_are_joined(reader: ExtractClient, tmp_path: Path) -> None:
    path = tmp_path / "zh.pdf"
    path.write_bytes(chinese_page(["第一章", "一九八五年他从北京大", "学毕业以后回到家乡教", "书。"]))
    assert "".join(section.text for section in reader.read(path).sections) == (
        "第一章\n一九八五年他从北京大学毕业以后回到家乡教书。"
    )


@pytest.mark.parametrize(
    "name, source",
    [(f"reading-room.{kind}", GUIDE) for kind in ("doc", "docx", "epub", "odt", "pdf", "rtf")]
    + [(f"loans.{kind}", "loans.fods") for kind in ("ods", "xls", "xlsx")]
    + [(f"guided-tour.{kind}", "guided-tour.fodp") for kind in ("odp", "pptx")],
)
def test_every_word_is_read(reader: ExtractClient, name: str, source: str) -> None:
    kind = document(name).suffix[1:]
    found = reader.read(document(name))
    assert found.kind == kind
    assert source_words(source, with_footnotes=kind not in WITHOUT_FOOTNOTES) - words(whole(found)) == set()


@pytest.mark.parametrize("kind", ["docx", "odt", "pdf", "rtf"])
def test_chapters_are_headings_and_a_table_belongs_to_its_chapter(reader: ExtractClient, kind: str) -> None:
    sections = reader.read(document(f"reading-room.{kind}")).sections
    headings = list(dict.fromkeys(section.heading[0] for section in sections if section.heading))
    assert [heading for heading in headings if heading in CHAPTERS] == CHAPTERS
    assert ("Rare materials", "In the small room") in {section.heading for section in sections}
    (prices,) = [section for section in sections if "Students" in section.text]
    assert prices.heading == ("Membership",)


@pytest.mark.parametrize(
    "name, unit, page, label, text",
    [
        ("reading-room.pdf", PageUnit.PAGE, 1, None, "nine in the morning"),
        ("reading-room.pdf", PageUnit.PAGE, 4, None, "Gloves are given out"),
        ("reading-room.pdf", PageUnit.PAGE, 6, None, "assembly point is the plane tree"),
        ("loans.ods", PageUnit.SHEET, 1, "Loans", "Lichens of the Karst"),
        ("loans.ods", PageUnit.SHEET, 2, "Fines", "umbrella left between the pages"),
        ("loans.xls", PageUnit.SHEET, 2, "Fines", "umbrella left between the pages"),
        ("loans.xlsx", PageUnit.SHEET, 2, "Fines", "umbrella left between the pages"),
        ("guided-tour.odp", PageUnit.SLIDE, 3, "The roof garden", "Der Honig wird im Herbst verkauft"),
        ("guided-tour.pptx", PageUnit.SLIDE, 2, None, "wet coats in the cloakroom"),
        ("guided-tour.pptx", PageUnit.SLIDE, 3, None, "Der Honig wird im Herbst verkauft"),
    ],
)
def test_pages_slides_and_sheets_are_numbered(reader: ExtractClient, name, unit, page, label, text) -> None:
    found = reader.read(document(name))
    assert found.page_unit is unit
    places = [(s.page, s.page_label) for s in found.sections if text in " ".join(s.text.split())]
    assert places == [(page, label)]


@pytest.mark.parametrize("kind", ["doc", "docx", "epub", "odt", "pdf", "rtf"])
def test_the_title_is_that_of_the_properties(reader: ExtractClient, kind: str) -> None:
    assert reader.read(document(f"reading-room.{kind}")).title == "The reading room"


def test_a_password_is_reported(reader: ExtractClient) -> None:
    with pytest.raises(FileTroubleError) as caught:
        reader.read(document("reading-room-locked.pdf"))
    assert caught.value.kind is ProblemKind.ENCRYPTED


@pytest.mark.parametrize("name", ["reading-room.docx", "reading-room.odt", "loans.xlsx", "guided-tour.pptx"])
@pytest.mark.parametrize("share", [0.2, 0.9])
def test_a_truncated_file_is_damaged(reader: ExtractClient, tmp_path: Path, name: str, share: float) -> None:
    content = document(name).read_bytes()
    cut = tmp_path / name
    cut.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(FileTroubleError) as caught:
        reader.read(cut)
    assert caught.value.kind is ProblemKind.DAMAGED
    assert reader.read(document(name)).sections
