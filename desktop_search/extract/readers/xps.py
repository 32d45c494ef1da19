"""XPS and OpenXPS: the pages that Windows prints into a file."""

import posixpath
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Iterator

from desktop_search.domain.documents import Document, PageUnit
from desktop_search.extract import extract_errors
from desktop_search.extract.sections import SectionBuilder, real_author, real_title
from desktop_search.extract.source import Source
from desktop_search.extract.xml_parts import local_name, read_xml_part
from desktop_search.extract.zip_container import open_package

# Share of the font's size by which the baselines of one line differ at most.
_SAME_LINE = 0.3


def read_xps(source: Source) -> Document:
    """Read one section per page: the lines in the order in which they are painted."""
    with open_package(source) as package:
        names = {name.lower(): name for name in package.namelist()}
        builder = SectionBuilder()
        for number, name in enumerate(_pages(package, names), 1):
            builder.page(number)
            builder.text("\n".join(_lines(read_xml_part(package, name))))
        title, author = _properties(package, names)
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    return Document("xps", sections, real_title(title, source.path), PageUnit.PAGE, author=real_author(author))


def _pages(package: zipfile.ZipFile, names: dict[str, str]) -> Iterator[str]:
    """Yield the names of the pages in order; a page that no document lists is left out."""
    sequence = next((name for low, name in names.items() if low.endswith(".fdseq")), None)
    if sequence is None:
        raise extract_errors.damaged()
    for document in _targets(package, names, sequence, "DocumentReference"):
        yield from _targets(package, names, document, "PageContent")


def _targets(package: zipfile.ZipFile, names: dict[str, str], part: str, element: str) -> Iterator[str]:
    for reference in read_xml_part(package, part).iter():
        if local_name(reference) == element:
            target = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), reference.get("Source", "")))
            found = names.get(target.lstrip("/").lower())
            if found is not None:
                yield found


def _lines(page: ElementTree.Element) -> Iterator[str]:
    """Yield the lines of a page. Runs on one baseline are separate words, as their widths are unknown."""
    line = ""
    baseline = 0.0
    for run in page.iter():
        text = run.get("UnicodeString", "") if local_name(run) == "Glyphs" else ""
        text = text.removeprefix("{}")
        if not text.strip():
            continue
        size, y = _number(run.get("FontRenderingEmSize")), _number(run.get("OriginY"))
        if line and abs(y - baseline) > size * _SAME_LINE:
            yield line
            line = ""
        line = f"{line} {text}".strip()
        baseline = y
    if line:
        yield line


def _properties(package: zipfile.ZipFile, names: dict[str, str]) -> tuple[str | None, str | None]:
    core = names.get("docprops/core.xml")
    if core is None:
        return None, None
    found = {local_name(e): e.text for e in read_xml_part(package, core).iter()}
    return found.get("title"), found.get("creator")


def _number(value: str | None) -> float:
    try:
        return float(value or 0)
    except ValueError:
        return 0.0
