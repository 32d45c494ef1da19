"""Plain text, and simple formats: subtitles, notebooks, XML."""

import json
import re
import xml.etree.ElementTree as ElementTree
from io import BytesIO
from typing import Any

from desktop_search.domain.documents import Document
from desktop_search.extract import extract_errors
from desktop_search.extract.decoding import decode
from desktop_search.extract.readers.markup import add_markup
from desktop_search.extract.sections import SectionBuilder, clean_text, one_line, real_title, words
from desktop_search.extract.source import Source
from desktop_search.extract.xml_parts import local_name

_CUE_TIME = re.compile(r"^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->.*$")
_CUE_TAG = re.compile(r"</?[^<>\n]{1,60}>|\{\\[^}]*\}")
# Only the beginning of a notebook's output is informative; the rest is numbers.
_MAX_OUTPUT_CHARACTERS = 4000


def read_text(source: Source) -> Document:
    """Read plain text, source code, JSON and YAML unchanged."""
    builder = SectionBuilder()
    builder.text(decode(source.data))
    sections = builder.sections()
    if not sections and source.kind == "code":
        raise extract_errors.unsupported("empty")
    if not sections:
        raise extract_errors.no_text()
    return Document(source.kind, sections)


def read_subtitles(source: Source) -> Document:
    """Read the spoken text, without numbers, times and styling."""
    cues: list[str] = []
    for block in re.split(r"\n\s*\n", clean_text(decode(source.data))):
        lines = block.split("\n")
        timed = next((i for i, line in enumerate(lines) if _CUE_TIME.match(line)), None)
        if timed is None:
            if not block.startswith(("WEBVTT", "STYLE", "NOTE", "REGION")):
                cues.append(block)
            continue
        said = _CUE_TAG.sub("", "\n".join(lines[timed + 1 :])).strip()
        # Rolling captions repeat the previous line.
        if said and (not cues or cues[-1] != said):
            cues.append(said)
    builder = SectionBuilder()
    builder.text("\n".join(cues))
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    return Document(source.kind, sections)


def read_notebook(source: Source) -> Document:
    """Read cells in order: text under its headings, code, and the text of outputs."""
    try:
        notebook = json.loads(decode(source.data))
        cells = notebook.get("cells") or [cell for sheet in notebook.get("worksheets", []) for cell in sheet["cells"]]
        builder = SectionBuilder()
        for cell in cells:
            _add_cell(cell, builder)
    except (ValueError, AttributeError, KeyError, TypeError) as error:
        raise extract_errors.damaged() from error
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    metadata = notebook.get("metadata") or {}
    title = real_title(metadata.get("title") if isinstance(metadata, dict) else None, source.path)
    return Document("ipynb", sections, title or real_title(builder.first_heading, source.path))


def _add_cell(cell: dict[str, Any], builder: SectionBuilder) -> None:
    text = clean_text(_joined(cell.get("source", cell.get("input", ""))))
    if cell.get("cell_type") == "markdown":
        add_markup(text, "md", builder)
    elif cell.get("cell_type") == "heading":
        builder.heading(int(cell.get("level", 1)), text)
    else:
        builder.text(text)
    for output in cell.get("outputs") or []:
        data = output.get("data") or {}
        shown = _joined(output.get("text") or data.get("text/plain") or data.get("text/markdown") or "")
        builder.text(shown[:_MAX_OUTPUT_CHARACTERS])


def _joined(value: Any) -> str:
    return "".join(str(part) for part in value) if isinstance(value, list) else str(value)


def read_xml(source: Source) -> Document:
    """Read the text between the tags, one line per element that contains any; malformed XML is read as plain text."""
    builder = SectionBuilder()
    title = ""
    lines: list[str] = []
    depth_text: list[list[str]] = []
    try:
        for event, element in ElementTree.iterparse(BytesIO(source.data), events=("start", "end")):
            if event == "start":
                depth_text.append([])
                continue
            inner = depth_text.pop()
            text = "".join([element.text or "", *inner])
            name = local_name(element).lower()
            if name in ("title", "article-title") and not title:
                title = one_line(text)
            if name in _INLINE and depth_text:
                # Inline, without a space: "CO<sub>2</sub>" is one word.
                depth_text[-1].append(text + (element.tail or ""))
            else:
                lines.append(one_line(text))
                if depth_text:
                    depth_text[-1].append(f" {element.tail or ''}")
            element.clear()
    except (ElementTree.ParseError, LookupError, ValueError):
        return read_text(source)
    builder.text("\n".join(line for line in lines if line))
    sections = builder.sections()
    return Document(source.kind, sections, real_title(title, source.path)) if sections else read_text(source)


_INLINE = words(
    "a b i u em strong code literal emphasis sub sup italic bold xref ulink link filename command option span var "
    "systemitem guilabel guimenu application parameter term acronym quote ext-link tt emph hi ref"
)
