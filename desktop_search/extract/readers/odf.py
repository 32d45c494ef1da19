"""OpenDocument text, and OpenDocument presentations, which kreuzberg does not read."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

from desktop_search.domain.documents import Document, PageUnit
from desktop_search.extract import extract_errors
from desktop_search.extract.sections import SectionBuilder, real_author, real_title
from desktop_search.extract.source import Source
from desktop_search.extract.xml_parts import local_name, parse_xml, read_xml_part
from desktop_search.extract.zip_container import open_package, read_part

_SKIPPED = frozenset(("annotation", "tracked-changes", "forms", "settings", "ruby-text"))


def read_presentation(source: Source) -> Document:
    """Read one page per slide, with its notes at the end."""
    body, title, author = _open(source)
    builder = SectionBuilder()
    for number, slide in enumerate((e for e in body.iter() if local_name(e) == "page"), 1):
        name = slide.get(f"{{{_namespace(slide)}}}name")
        builder.page(number, name if name and not name.lower().startswith(("page", "slide")) else None)
        _add_blocks(slide, builder)
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    return Document("odp", sections, real_title(title, source.path), PageUnit.SLIDE, author=author)


def read_drawing(source: Source) -> Document:
    """Read one page per page of the drawing, with titles and descriptions of its shapes."""
    body, title, author = _open(source)
    builder = SectionBuilder()
    for number, page in enumerate((e for e in body.iter() if local_name(e) == "page"), 1):
        name = page.get(f"{{{_namespace(page)}}}name")
        builder.page(number, name if name and not name.lower().startswith("page") else None)
        _add_blocks(page, builder)
        _add_alternative_texts(page, builder)
    sections = builder.sections()
    if not sections:
        raise extract_errors.unsupported("drawing")
    return Document("odg", sections, real_title(title, source.path), PageUnit.PAGE, author=author)


def read_odt(source: Source) -> Document:
    """Read sections along the headings."""
    body, title, author = _open(source)
    builder = SectionBuilder()
    _add_blocks(body, builder)
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    found = real_title(title, source.path) or real_title(builder.first_heading, source.path)
    return Document("odt", sections, found, author=author)


def _open(source: Source) -> tuple[ElementTree.Element, str | None, str | None]:
    """Return body, title and author."""
    if source.data.lstrip()[:1] == b"<":  # flat, one XML file
        root = parse_xml(source.data)
        meta: ElementTree.Element | None = root
    else:
        with open_package(source) as package:
            if "META-INF/manifest.xml" in package.NameToInfo and b"encryption-data" in read_part(
                package, "META-INF/manifest.xml"
            ):
                raise extract_errors.encrypted()
            root = read_xml_part(package, "content.xml")
            meta = read_xml_part(package, "meta.xml") if "meta.xml" in package.NameToInfo else None
    title, *authors = (
        next((e.text for e in meta.iter() if local_name(e) == name), None) if meta is not None else None
        for name in ("title", "initial-creator", "creator")
    )
    body = next((e for e in root.iter() if local_name(e) == "body"), None)
    if body is None:
        raise extract_errors.damaged()
    return body, title, real_author(next(filter(None, authors), None))


def _add_blocks(element: ElementTree.Element, builder: SectionBuilder) -> None:
    """Walk in document order; iterative, because the nesting may be deep."""
    waiting: list[ElementTree.Element] = [element]
    while waiting:
        current = waiting.pop()
        name = local_name(current)
        if name == "h":
            level = next((v for k, v in current.attrib.items() if k.endswith("}outline-level")), "1")
            builder.heading(int(level) if level.isdigit() else 1, _inline_text(current))
        elif name == "p":
            builder.text(_inline_text(current))
            # Text boxes and footnotes are anchored inside paragraphs.
            waiting.extend(reversed([e for e in current.iter() if local_name(e) in ("text-box", "note-body")]))
        elif name == "list":
            builder.text("\n".join(f"- {text}" for text in _paragraphs(current)))
        elif name == "table-row":
            builder.text("\t".join(" ".join(_paragraphs(cell)) for cell in current if local_name(cell) == "table-cell"))
        elif name not in _SKIPPED:
            waiting.extend(reversed(list(current)))


def _add_alternative_texts(page: ElementTree.Element, builder: SectionBuilder) -> None:
    texts = [(e.text or "").strip() for e in page.iter() if local_name(e) in ("title", "desc")]
    builder.text("\n".join(dict.fromkeys(filter(None, texts))))


def _paragraphs(element: ElementTree.Element) -> Iterator[str]:
    for inner in element.iter():
        if local_name(inner) in ("p", "h") and (text := _inline_text(inner).strip()):
            yield text


def _inline_text(paragraph: ElementTree.Element) -> str:
    parts: list[str] = [paragraph.text or ""]
    for child in paragraph:
        name = local_name(child)
        if name in ("tab", "s"):
            parts.append("\t" if name == "tab" else " ")
        elif name == "line-break":
            parts.append("\n")
        elif name not in ("note", "frame", "text-box", "custom-shape") and name not in _SKIPPED:
            parts.append(_inline_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _namespace(element: ElementTree.Element) -> str:
    return element.tag[1:].partition("}")[0]
