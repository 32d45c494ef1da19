"""EPUB books: the chapters in reading order."""

import posixpath
import zipfile
from urllib.parse import unquote

from desktop_search.domain.documents import Document
from desktop_search.extract import extract_errors
from desktop_search.extract.decoding import decode
from desktop_search.extract.readers.html import add_html
from desktop_search.extract.sections import SectionBuilder, real_author, real_title
from desktop_search.extract.source import Source
from desktop_search.extract.xml_parts import local_name, read_xml_part
from desktop_search.extract.zip_container import open_package, read_part

_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")


def read_epub(source: Source) -> Document:
    """Read sections along the headings of all chapters; the title is that of the package file."""
    with open_package(source) as package:
        title, authors, chapters = _spine(package)
        locked = _locked_parts(package)
        builder = SectionBuilder()
        for name in chapters:
            if name in locked:
                raise extract_errors.encrypted()
            if name in package.NameToInfo:
                add_html(decode(read_part(package, name)), builder)
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    return Document("epub", sections, real_title(title, source.path), author=real_author(authors))


def _spine(package: zipfile.ZipFile) -> tuple[str | None, list[str], list[str]]:
    """Return the book's title and authors, and the names of its chapters in reading order."""
    # Some programs include the folder around the book in the archive.
    found = min((n for n in package.namelist() if n.endswith("META-INF/container.xml")), key=len, default="")
    top = found.removesuffix("META-INF/container.xml")
    container = read_xml_part(package, found)
    root = next((e.get("full-path") for e in container.iter() if local_name(e) == "rootfile"), None)
    if not root:
        raise extract_errors.damaged()
    root = top + root
    book = read_xml_part(package, root)
    folder = posixpath.dirname(root)
    title = next((e.text for e in book.iter() if local_name(e) == "title" and e.text), None)
    authors = [e.text for e in book.iter() if local_name(e) == "creator" and e.text]
    items = {e.get("id"): e for e in book.iter() if local_name(e) == "item"}
    listed = [items[e.get("idref")] for e in book.iter() if local_name(e) == "itemref" and e.get("idref") in items]
    pages = [e for e in listed or items.values() if e.get("media-type") in _PAGES]
    chapters = [posixpath.normpath(posixpath.join(folder, unquote(e.get("href") or ""))) for e in pages]
    return title, authors, chapters


def _locked_parts(package: zipfile.ZipFile) -> set[str]:
    """Return the parts under DRM. Obfuscated fonts are listed there too, but they are never chapters."""
    if "META-INF/encryption.xml" not in package.NameToInfo:
        return set()
    references = read_xml_part(package, "META-INF/encryption.xml").iter()
    return {unquote(e.get("URI") or "") for e in references if local_name(e) == "CipherReference"}
