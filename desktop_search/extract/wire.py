"""Documents and errors as JSON lines between the engine and its reading child.

One line asks: {"path": ...}. Any number of {"section": [...]} lines answer, then one {"document": {...}} or one
{"error": {...}}. A section a line keeps a large document from becoming one huge message. `path` is os.fsdecode text.
"""

import json
from array import array
from typing import Any

from desktop_search.domain.documents import Document, PageUnit, Section
from desktop_search.domain.errors import DesktopSearchError, FileTroubleError, FileVanishedError, UnsupportedFileError
from desktop_search.domain.status import ProblemKind

READY = {"ready": True}


def line(message: dict[str, Any]) -> bytes:
    """One message; plain ASCII, so that undecodable bytes of a path survive as lone surrogates."""
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


def section_message(section: Section) -> dict[str, Any]:
    """One section as a message."""
    sentences = list(section.sentences) if section.sentences is not None else None
    return {"section": [section.text, section.heading, section.page, section.page_label, sentences]}


def document_message(document: Document) -> dict[str, Any]:
    """Everything but the sections."""
    unit = document.page_unit.value if document.page_unit else None
    return {"document": {"kind": document.kind, "title": document.title, "unit": unit, "notes": document.notes}}


def error_message(error: DesktopSearchError) -> dict[str, Any]:
    """The message that ends an answer without a document."""
    kind = error.kind.value if isinstance(error, FileTroubleError) else ""
    return {"error": {"type": type(error).__name__, "kind": kind, "message": error.message, "remedy": error.remedy}}


def section_of(fields: list[Any]) -> Section:
    """The section of a message."""
    text, heading, page, label, sentences = fields
    return Section(text, tuple(heading), page, label, array("i", sentences) if sentences is not None else None)


def document_of(fields: dict[str, Any], sections: list[Section]) -> Document:
    """The document of the message that ends an answer."""
    unit = PageUnit(fields["unit"]) if fields["unit"] else None
    return Document(fields["kind"], tuple(sections), fields["title"], unit, tuple(fields["notes"]))


def error_of(fields: dict[str, str]) -> DesktopSearchError:
    """The error of the message that ends an answer."""
    message, remedy = fields["message"], fields["remedy"]
    if fields["type"] == FileTroubleError.__name__:
        return FileTroubleError(ProblemKind(fields["kind"]), message, remedy)
    if fields["type"] == FileVanishedError.__name__:
        return FileVanishedError(message, remedy)
    return UnsupportedFileError(message, remedy)
