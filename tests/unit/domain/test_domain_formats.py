"""The table of formats is complete, and its lookups agree."""

import io
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from pathlib import Path, PurePath

import pytest

from desktop_search.app_info import resources_dir
from desktop_search.domain.formats import (
    FAMILIES,
    FAMILY,
    FORMATS,
    NO_TEXT,
    OTHER,
    TYPE_WORDS,
    Container,
    Family,
    Format,
    description_of,
    family_of,
    is_document,
    is_media,
    kind_of,
    kind_without_text,
    kinds_of,
    reader_version,
    type_named,
)
from desktop_search.extract.registry import READERS
from desktop_search.extract.type_sniffing import sniff, zip_kind

READ = [one for one in FORMATS if one.reader]
by_kind = pytest.mark.parametrize("one", READ, ids=[one.kind for one in READ])
by_name = pytest.mark.parametrize("family", FAMILIES, ids=[one.name for one in FAMILIES])


@by_kind
def test_a_format_has_a_reader_a_family_and_a_way_to_detect_it(one: Format) -> None:
    assert callable(READERS[one.kind])
    assert one.suffixes or one.signature or one.entries or one.xml_root
    assert family_of(one.kind) == one.family
    assert one.family in FAMILY
    assert type_named(one.kind) == one.kind
    assert one.kind in kinds_of(one.family)
    # The readers of this module use kreuzberg, which needs to know the type.
    assert one.mime_type or not one.reader.startswith("office.")


@by_kind
def test_a_format_is_detected_by_its_suffix_and_its_content(one: Format) -> None:
    for suffix in one.suffixes.split():
        assert kind_of(PurePath(f"a.{suffix.upper()}")) == one.kind
    if one.signature:
        assert sniff(PurePath("a"), one.signature + b"1.4\n\0") == one.kind
    if one.xml_root:
        assert sniff(PurePath("a"), f"<?xml version='1.0'?>\n<{one.xml_root}>".encode()) == one.kind
    if one.container is Container.ZIP:
        for entry in [dict.fromkeys(one.entries, ""), *({"mimetype": start} for start in one.declared)]:
            made = io.BytesIO()
            with zipfile.ZipFile(made, "w") as package:
                for name, content in {"content.xml": "", **entry}.items():
                    package.writestr(f"{name}part" if name.endswith("/") else name, content)
            assert zip_kind(PurePath(f"a.{one.kind}"), made.getvalue()) == one.kind


@by_name
def test_a_family_has_formats_an_icon_and_a_label_in_every_language(family: Family) -> None:
    assert family.without_text or any(one.family == family.name for one in FORMATS)
    assert (resources_dir() / "icons" / "kinds" / f"{family.name}.svg").is_file()
    for path in (resources_dir() / "translations").glob("*.ts"):
        if path.stem != "en":
            contexts = {context.findtext("name") or "": context for context in ET.parse(path).iter("context")}
            texts = {one.findtext("source"): one.findtext("translation") for one in contexts[""].iter("message")}
            assert texts.get(family.label), f"{path.name}: packaging/translations.py update"


def test_every_icon_is_of_a_family() -> None:
    assert {path.stem for path in (resources_dir() / "icons" / "kinds").iterdir()} == set(FAMILY)


def test_a_suffix_and_a_word_mean_one_format() -> None:
    suffixes = Counter(suffix for one in FORMATS for suffix in one.suffixes.split())
    suffixes.update(suffix for one in FAMILIES for suffix in one.without_text.replace("/", " ").split())
    assert [suffix for suffix, number in suffixes.items() if number > 1] == []
    names = Counter(name for one in (*FAMILIES, *FORMATS) for name in one.other_names.split())
    assert [name for name, number in names.items() if number > 1] == []
    assert len({one.kind for one in FORMATS}) == len(FORMATS)
    assert [word for word in TYPE_WORDS if type_named(word) is None] == []


def test_formats_without_text_are_kinds_of_their_family() -> None:
    for family in FAMILIES:
        for group in family.without_text.split():
            kind, *others = group.split("/")
            for suffix in (kind, *others):
                assert kind_of(PurePath(f"a.{suffix}")) == NO_TEXT
                assert kind_without_text(f".{suffix}") == kind
                assert type_named(suffix) == kind
            assert kind in kinds_of(family.name)
    assert kind_without_text(".unheard") == OTHER
    assert kind_of(Path("a.unheard")) is None


def test_types_of_users_mean_families_and_formats() -> None:
    assert [type_named(word) for word in ("Word", ".PDF", "spreadsheet", "jpeg", "markdown", "py", "pages", "pfd")] == [
        "document", "pdf", "sheet", "jpg", "md", "py", "pages", None,
    ]  # fmt: skip
    assert {"docx", "odt", "docm", "pages"} <= set(kinds_of("document"))
    assert "pdf" not in {*kinds_of("document"), *kinds_of("book")}
    assert kinds_of("py") == ("py",)


def test_media_need_not_have_text() -> None:
    media = [one for one in FORMATS if one.is_media]
    assert {one.family for one in media} == {"image", "audio", "video"}
    for one in media:
        for suffix in one.suffixes.split():
            path = PurePath(f"a.{suffix.upper()}")
            assert is_media(path)
            assert not is_document(path)
            assert description_of(path) in ("picture", "sound", "film")
    assert is_document(PurePath("a.pdf"))
    assert not is_document(PurePath("a.gif"))
    assert [type_named(word) for word in ("jpeg", "tiff", "song", "contacts", "keynote")] == [
        "jpg", "tif", "audio", "vcf", "key",
    ]  # fmt: skip


def test_a_version_is_that_of_the_suffix() -> None:
    assert reader_version("/home/a.b/c.JPG") == "@2"
    assert reader_version("/home/a.jpg/c") == reader_version("c.txt") == reader_version("c") == ""
    # The mark separates it from the chunker's fingerprint.
    assert all(one.version < 2 or reader_version(f"a.{one.suffixes.split()[0]}").startswith("@") for one in FORMATS)


def test_asciidoc_is_text() -> None:
    assert "asciidoc" in kinds_of("text")
