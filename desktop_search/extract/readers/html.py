"""HTML and XHTML: text, headings and title; scripts, styles and meta tags are ignored."""

import re
from html.parser import HTMLParser

from desktop_search.domain.documents import Document
from desktop_search.extract import extract_errors
from desktop_search.extract.decoding import decode
from desktop_search.extract.sections import SectionBuilder, clean_text, real_title, words
from desktop_search.extract.source import Source

_HIDDEN = words("script style template noscript svg object iframe select button datalist textarea audio video map rp")
_BLOCKS = words(
    "p div section article aside header footer main nav address blockquote center dl dd dt fieldset figcaption figure"
    " form hr li ol ul table caption tbody thead tfoot details summary legend title body html pre listing"
)
# Navigation links around the content, which repeat on every page of a manual or a site.
_FURNITURE = words("navheader navfooter docnav navigation sphinxsidebar related breadcrumb breadcrumbs navbar")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SPACE = re.compile(r"[ \t\r\n\f]+")
# Permalink marks that DocBook and Sphinx append to each heading.
_PERMALINKS = ("¶", "#", "\uf0c1")


def read_html(source: Source) -> Document:
    """Read sections along the headings of the page."""
    builder = SectionBuilder()
    title = add_html(decode(source.data), builder)
    first = builder.first_heading
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    found = real_title(title, source.path) or real_title(first or builder.first_heading, source.path)
    return Document(source.kind, sections, found)


def html_text(markup: str) -> str:
    """Return the plain text of a fragment, such as an e-mail's HTML body."""
    builder = SectionBuilder()
    add_html(markup, builder)
    return "\n\n".join("\n".join((*section.heading[-1:], section.text)) for section in builder.sections())


def add_html(markup: str, builder: SectionBuilder) -> str | None:
    """Feed the builder; returns the page's title."""
    parser = _parse(markup, skip_furniture=True)
    if parser.is_hiding or not parser.blocks:
        # Unclosed navigation would swallow the rest of the page, and some pages contain nothing but links.
        parser = _parse(markup, skip_furniture=False)
    for level, text in parser.blocks:
        if level:
            builder.heading(level, text)
        else:
            builder.text(text)
    return clean_text(parser.title) or None


def _parse(markup: str, skip_furniture: bool) -> "_TextParser":
    parser = _TextParser(skip_furniture)
    parser.feed(markup)
    parser.close()
    parser.end_block()
    return parser


class _TextParser(HTMLParser):
    def __init__(self, skip_furniture: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.title = ""
        self.blocks: list[tuple[int, str]] = []
        """(heading level, or 0 for text; the text) in reading order."""
        self._skip_furniture = skip_furniture
        self._parts: list[str] = []
        self._hidden: list[str] = []
        self._heading = 0
        self._pre = 0
        self._in_title = False
        self._in_cell = 0

    @property
    def is_hiding(self) -> bool:
        return bool(self._hidden)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden:
            if tag == self._hidden[-1]:
                self._hidden.append(tag)
        elif tag in _HIDDEN or (self._skip_furniture and _is_furniture(tag, attrs)):
            self._hidden.append(tag)
        elif tag == "title":
            self._in_title = not self.title
        elif tag == "br":
            self._parts.append("\n")
        elif tag in _HEADINGS:
            self.end_block()
            self._heading = _HEADINGS[tag]
        elif tag in ("td", "th"):
            self._parts.append("\t")
            self._in_cell += 1
        elif tag == "tr":
            self._parts.append("\n")
        elif tag in _BLOCKS:
            self._start_block(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # In XHTML, "<script/>" or "<a/>" is an empty element, not a start tag.
        if tag == "br" and not self._hidden:
            self._parts.append("\n")
        elif tag in _BLOCKS and not self._hidden:
            self._start_block(tag)
            if tag in ("pre", "listing"):
                self._pre -= 1

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            if tag == self._hidden[-1]:
                self._hidden.pop()
        elif tag == "title":
            self._in_title = False
        elif tag in _HEADINGS:
            self._end_heading()
        elif tag in ("td", "th"):
            self._in_cell = max(0, self._in_cell - 1)
        elif tag in ("table", "body", "html"):
            self._in_cell = 0  # cells left open end here
            self.end_block()
        elif tag in _BLOCKS:
            if tag in ("pre", "listing"):
                self._parts.append("\n")
                self._pre = max(0, self._pre - 1)
            self._end_inner_block()

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
        elif not self._hidden:
            self._parts.append(data if self._pre and not self._heading else _SPACE.sub(" ", data))

    def updatepos(self, i: int, j: int) -> int:
        # Overridden because line numbers are not needed, and counting them takes a tenth of the time.
        return j

    def unknown_decl(self, data: str) -> None:
        # CDATA in XHTML is text.
        if data.startswith("CDATA["):
            self.handle_data(data[6:])

    def end_block(self) -> None:
        """Store the paragraph collected so far."""
        if self._heading:
            self._end_heading()
            return
        text = "".join(self._parts)
        self._parts.clear()
        if text and not text.isspace():
            self.blocks.append((0, _tidy(text)))

    def _start_block(self, tag: str) -> None:
        self._end_inner_block()
        if tag in ("pre", "listing"):
            self._pre += 1
        elif tag == "li":
            self._parts.append("- ")

    def _end_inner_block(self) -> None:
        """End a block; inside a heading or a table cell, it is only a separator."""
        if self._heading:
            self._parts.append(" ")
        elif self._in_cell:
            if self._parts and not self._parts[-1].endswith(("\t", "\n", "- ")):
                self._parts.append("\n")
        elif self._parts != ["- "]:
            self.end_block()

    def _end_heading(self) -> None:
        if not self._heading:
            return
        text = "".join(self._parts).strip()
        if text.endswith(_PERMALINKS):
            text = text[:-1].rstrip()
        self._parts.clear()
        level, self._heading = self._heading, 0
        self.blocks.append((level, text))


def _is_furniture(tag: str, attrs: list[tuple[str, str | None]]) -> bool:
    if tag == "nav":
        return True
    return tag in ("div", "ul", "table") and any(
        name in ("class", "role") and not _FURNITURE.isdisjoint((value or "").lower().split()) for name, value in attrs
    )


def _tidy(text: str) -> str:
    """Strip the spaces that markup leaves around line breaks; separates the cells of a row by one tab."""
    lines = []
    for line in text.split("\n"):
        if "\t" in line:
            lines.append("\t".join(cell.strip(" ") for cell in line.split("\t") if cell.strip(" ")))
        else:
            lines.append(line.rstrip() if line.startswith("  ") else line.strip(" "))
    return "\n".join(lines)
