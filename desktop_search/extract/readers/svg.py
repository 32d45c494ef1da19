"""SVG drawings: their title, description and texts."""

import xml.etree.ElementTree as ElementTree
import zlib
from io import BytesIO

from desktop_search.domain.documents import Document
from desktop_search.extract import extract_errors
from desktop_search.extract.sections import SectionBuilder, one_line, real_title
from desktop_search.extract.source import Source
from desktop_search.extract.xml_parts import local_name

# More than any drawing with text to search; maps have more.
_MAX_BYTES = 20_000_000
_PARTS_OF_TEXT = frozenset(("tspan", "textPath", "tref", "a", "flowPara", "flowSpan"))


def read_svg(source: Source) -> Document:
    """Read the words of a drawing; one without any is a picture."""
    with source.open() as file:
        data = file.read(_MAX_BYTES)
    if data.startswith(b"\x1f\x8b"):
        try:
            data = zlib.decompressobj(wbits=31).decompress(data, _MAX_BYTES)
        except zlib.error:
            data = b""
    title, lines = _words(data)
    builder = SectionBuilder()
    builder.text("\n".join(dict.fromkeys(filter(None, lines))))
    sections = builder.sections()
    if not sections:
        raise extract_errors.unsupported("picture")
    return Document("svg", sections, real_title(title, source.path))


def _words(data: bytes) -> tuple[str, list[str]]:
    """Return the title of the drawing, and its texts. Those before an error in the markup are returned too."""
    title = ""
    lines: list[str] = []
    depth = 0
    try:
        for event, element in ElementTree.iterparse(BytesIO(data), events=("start", "end")):
            depth += 1 if event == "start" else -1
            name = local_name(element)
            if event == "start" or name in _PARTS_OF_TEXT:
                continue
            if name == "title" and depth == 1:
                title = one_line(element.text or "")
            # Titles and descriptions of shapes are identifiers ("path1234") or tooltips.
            if name == "text" or (name in ("title", "desc") and depth == 1):
                lines.append(one_line("".join(element.itertext())))
            element.clear()
    except (ElementTree.ParseError, LookupError, ValueError):
        pass
    return title, lines
