"""Slides of Office Open XML presentations, and text documents whose main part is not where kreuzberg expects it."""

import posixpath
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Iterator

from desktop_search.domain.documents import Document, PageUnit
from desktop_search.extract import extract_errors
from desktop_search.extract.sections import SectionBuilder, real_title
from desktop_search.extract.source import Source
from desktop_search.extract.xml_parts import local_name, read_xml_part
from desktop_search.extract.zip_container import open_package

_TITLES = ("title", "ctrTitle")
# Placeholders that repeat on every slide.
_FURNITURE = ("sldNum", "dt", "ftr", "hdr", "sldImg")
# Parts related to a slide that contain text, in the order they are added.
_ATTACHED = ("chart", "diagramData", "notesSlide", "comments")


def read_slides(source: Source) -> Document:
    """Read one page per slide: title as heading, then texts, tables, charts, diagrams, notes and comments."""
    with open_package(source) as package:
        main = _main_part(package)
        builder = SectionBuilder()
        slides = _ordered_slides(package, main)
        for number, name in enumerate(slides, 1):
            builder.page(number)
            _add_slide(package, name, builder)
        sections = builder.sections()
        title = real_title(_core_title(package), source.path)
    if not sections:
        raise extract_errors.no_text()
    return Document("pptx", sections, title, PageUnit.SLIDE)


def read_text_parts(source: Source) -> Document:
    """Read a text document's paragraphs; headings are recognised by the name of their style."""
    with open_package(source) as package:
        builder = SectionBuilder()
        for paragraph in read_xml_part(package, _main_part(package)).iter():
            if local_name(paragraph) == "p":
                _add_paragraph(paragraph, builder)
        sections = builder.sections()
        title = real_title(_core_title(package), source.path)
    if not sections:
        raise extract_errors.no_text()
    return Document("docx", sections, title or real_title(builder.first_heading, source.path))


def _add_paragraph(paragraph: ElementTree.Element, builder: SectionBuilder) -> None:
    style = next((_attribute(e, "val") for e in paragraph.iter() if local_name(e) == "pStyle"), "").lower()
    text = _paragraph_text(paragraph)
    level = style.removeprefix("heading").strip()
    if style.startswith("heading") and level.isdigit():
        builder.heading(int(level), text)
    else:
        builder.text(text)


def _ordered_slides(package: zipfile.ZipFile, main: str) -> list[str]:
    links = {identity: target for identity, _, target in _links(package, main)}
    listed = [
        _attribute(e, "id", with_namespace=True)
        for e in read_xml_part(package, main).iter()
        if local_name(e) == "sldId"
    ]
    return [links[identity] for identity in listed if links.get(identity) in package.NameToInfo]


def _add_slide(package: zipfile.ZipFile, name: str, builder: SectionBuilder) -> None:
    root = read_xml_part(package, name)
    shapes = [shape for shape in root.iter() if local_name(shape) in ("sp", "graphicFrame", "cxnSp")]
    titles = [shape for shape in shapes if _placeholder(shape) in _TITLES]
    for shape in titles:
        builder.heading(1, " ".join(_paragraphs(shape)))
    for shape in shapes:
        if shape not in titles and _placeholder(shape) not in _FURNITURE:
            _add_shape(shape, builder)
    attached = [(kind, target) for _, kind, target in _links(package, name) if target in package.NameToInfo]
    for wanted in _ATTACHED:
        for target in (target for kind, target in attached if kind == wanted):
            _add_attached(read_xml_part(package, target), wanted, builder)


def _add_shape(shape: ElementTree.Element, builder: SectionBuilder) -> None:
    rows = [row for row in shape.iter() if local_name(row) == "tr"]
    if rows:
        cells = (("\n".join(_paragraphs(cell)) for cell in row if local_name(cell) == "tc") for row in rows)
        builder.text("\n".join("\t".join(cell.replace("\n", " ") for cell in row) for row in cells))
    else:
        builder.text("\n".join(_paragraphs(shape)))


def _add_attached(root: ElementTree.Element, kind: str, builder: SectionBuilder) -> None:
    if kind == "chart":
        values = (e.text for e in root.iter() if local_name(e) in ("t", "v") and e.text and not e.text.isspace())
        builder.text(", ".join(dict.fromkeys(value.strip() for value in values)))
    elif kind == "comments":
        builder.text("\n".join(e.text for e in root.iter() if local_name(e) in ("text", "t") and e.text))
    elif kind == "notesSlide":
        for shape in root.iter():
            if local_name(shape) == "sp" and _placeholder(shape) not in _FURNITURE:
                builder.text("\n".join(_paragraphs(shape)))
    else:
        builder.text("\n".join(_paragraphs(root)))


def _placeholder(shape: ElementTree.Element) -> str:
    """Return the type of placeholder that a shape fills; empty for other shapes."""
    found = next((e for e in shape.iter() if local_name(e) == "ph"), None)
    return "" if found is None else found.get("type", "body")


def _paragraphs(element: ElementTree.Element) -> Iterator[str]:
    for paragraph in element.iter():
        if local_name(paragraph) == "p" and (text := _paragraph_text(paragraph).strip()):
            yield text


def _paragraph_text(paragraph: ElementTree.Element) -> str:
    parts: list[str] = []
    for element in paragraph.iter():
        name = local_name(element)
        if name == "t" and element.text:
            parts.append(element.text)
        elif name == "tab" and not element.get("pos"):
            parts.append("\t")
        elif name in ("br", "cr"):
            parts.append("\n")
    return "".join(parts)


def _main_part(package: zipfile.ZipFile) -> str:
    for _, kind, target in _links(package, ""):
        if kind == "officeDocument" and target in package.NameToInfo:
            return target
    raise extract_errors.damaged()


def _links(package: zipfile.ZipFile, part: str) -> list[tuple[str, str, str]]:
    """Return id, last segment of the type, and target of each relationship of a part; "" is the package itself."""
    folder, name = posixpath.split(part)
    listed = posixpath.join(folder, "_rels", f"{name}.rels")
    if listed not in package.NameToInfo:
        return []
    links = []
    for link in read_xml_part(package, listed):
        target = link.get("Target", "")
        whole = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        links.append((link.get("Id", ""), link.get("Type", "").rpartition("/")[2], whole))
    return links


def _core_title(package: zipfile.ZipFile) -> str | None:
    if "docProps/core.xml" not in package.NameToInfo:
        return None
    return next((e.text for e in read_xml_part(package, "docProps/core.xml").iter() if local_name(e) == "title"), None)


def _attribute(element: ElementTree.Element, name: str, with_namespace: bool = False) -> str:
    """Return an attribute by local name; optionally only one with a namespace, as in <p:sldId id= r:id=>."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name and ("}" in key or not with_namespace):
            return value
    return ""
