"""Protocol between the engine and the extraction process: documents and errors as JSON lines.

Request: {"path": ...}. Reply: any number of {"section": [...]} lines, then one {"document": XX"""

import base64
import json
from array import array
from collections.abc import Iterable
from typing import Any, TypeVar

from desktop_search.domain.documents import Document, PageUnit, Section
from desktop_search.domain.errors import DesktopSearchError, FileTroubleError, FileVanishedError, UnsupportedFileError
from desktop_search.domain.messages import Message, message_from_json, message_to_json
from desktop_search.domain.status import ProblemKind
from desktop_search.extract.members import MemberContent, MemberHeader, MemberWish

READY = {"ready": True}

_MOST_PAGES = 2**31
# SQLite's greatest integer.
_MOST_NUMBER = 2**63 - 1

_KindT = TypeVar("_KindT")


def line(message: dict[str, Any]) -> bytes:
    """Encode a message; plain ASCII, so that undecodable bytes of a path survive as lone surrogates."""
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


def section_message(section: Section) -> dict[str, Any]:
    """Encode a section."""
    sentences = list(section.sentences) if section.sentences is not None else None
    return {"section": [section.text, section.heading, section.page, section.page_label, sentences]}


def document_message(document: Document) -> dict[str, Any]:
    """Encode everything but the sections."""
    unit = document.page_unit.value if document.page_unit else None
    return {
        "document": {
            "kind": document.kind,
            "title": document.title,
            "unit": unit,
            "notes": [message_to_json(note) for note in document.notes],
            "author": document.author,
            "members": document.has_members,
        }
    }


def member_message(header: MemberHeader) -> dict[str, Any]:
    """Encode what is known of a member before it is unpacked."""
    return {"member": [header.path, header.size, header.mtime_ns, header.has_reader]}


def wish_message(wish: MemberWish) -> dict[str, Any]:
    """Encode the engine's answer to a member."""
    return {"wish": [wish.is_wanted, wish.known_hash, wish.checks_secret, wish.is_set_aside]}


def content_message(content: MemberContent) -> dict[str, Any]:
    """Encode what was found in a member, except the sections of its document."""
    return {
        "content": {
            "size": content.size,
            "hash": content.content_hash.hex(),
            "document": document_message(content.document)["document"] if content.document else None,
            "error": error_message(content.error)["error"] if content.error else None,
            "unchanged": content.is_unchanged,
            "secret": content.is_secret,
        }
    }


def bytes_message(data: bytes) -> dict[str, Any]:
    """Encode a part of a copied member."""
    return {"bytes": base64.b64encode(data).decode("ascii")}


def bytes_of(fields: Any) -> bytes:
    """Decode a part of a copied member. Raises MalformedMessageError."""
    try:
        return base64.b64decode(_checked(fields, str), validate=True)
    except ValueError as error:
        raise MalformedMessageError("not bytes") from error


def notes_message(notes: Iterable[Message]) -> dict[str, Any]:
    """Encode the end of a container."""
    return {"notes": [message_to_json(note) for note in notes]}


def error_message(error: DesktopSearchError) -> dict[str, Any]:
    """Encode an error, which ends a reply without a document."""
    kind = error.kind.value if isinstance(error, FileTroubleError) else ""
    return {
        "error": {
            "type": type(error).__name__,
            "kind": kind,
            "message": message_to_json(error.message),
            "remedy": message_to_json(error.remedy),
        }
    }


class MalformedMessageError(ValueError):
    """The child sent a line that is not a valid message: its process is compromised or corrupt."""


def message_of(data: bytes) -> dict[str, Any]:
    """Decode a line. Raises MalformedMessageError."""
    try:
        message = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise MalformedMessageError("not JSON") from error
    return _checked(message, dict)


def section_of(fields: Any) -> Section:
    """Decode a section. Raises MalformedMessageError."""
    if not isinstance(fields, list) or len(fields) != 5:
        raise MalformedMessageError("not a section")
    text, heading, page, label, sentences = fields
    if page is not None and (type(page) is not int or not 0 <= page <= _MOST_PAGES):
        raise MalformedMessageError("not a page")
    marks = _sentences(sentences, len(_checked(text, str)))
    return Section(text, _texts(heading), page, _optional_text(label), marks)


def document_of(fields: Any, sections: list[Section]) -> Document:
    """Decode the document that ends a reply. Raises MalformedMessageError."""
    known = _checked(fields, dict)
    try:
        unit = PageUnit(known["unit"]) if known["unit"] else None
        kind, title, author = known["kind"], known["title"], known["author"]
        has_members = _checked(known["members"], bool)
        notes = tuple(map(message_from_json, _checked(known["notes"], list)))
    except (KeyError, ValueError) as error:
        raise MalformedMessageError("not a document") from error
    return Document(
        _checked(kind, str), tuple(sections), _optional_text(title), unit, notes, _optional_text(author), has_members
    )


def member_of(fields: Any) -> MemberHeader:
    """Decode a member. Raises MalformedMessageError."""
    if not isinstance(fields, list) or len(fields) != 4:
        raise MalformedMessageError("not a member")
    path, size, mtime_ns, has_reader = fields
    parts = _checked(path, str).split("/")
    if not all(parts) or not {".", ".."}.isdisjoint(parts) or "\0" in path:
        raise MalformedMessageError("not a member's path")
    size = min(_whole(size, -1), _MOST_NUMBER)
    return MemberHeader(path, size, min(_whole(mtime_ns, 0), _MOST_NUMBER), _checked(has_reader, bool))


def wish_of(fields: Any) -> MemberWish:
    """Decode the engine's answer to a member."""
    return MemberWish(*fields)


def content_of(fields: Any, sections: list[Section]) -> MemberContent:
    """Decode what was found in a member. Raises MalformedMessageError."""
    known = _checked(fields, dict)
    try:
        content_hash = bytes.fromhex(_checked(known["hash"], str))
        document, error = known["document"], known["error"]
        return MemberContent(
            min(_whole(known["size"], 0), _MOST_NUMBER),
            content_hash,
            document_of(document, sections) if document is not None else None,
            error_of(error) if error is not None else None,
            _checked(known["unchanged"], bool),
            _checked(known["secret"], bool),
        )
    except (KeyError, ValueError) as wrong:
        raise MalformedMessageError("not a content") from wrong


def notes_of(fields: Any) -> tuple[Message, ...]:
    """Decode the end of a container. Raises MalformedMessageError."""
    try:
        return tuple(map(message_from_json, _checked(fields, list)))
    except (KeyError, ValueError) as error:
        raise MalformedMessageError("not notes") from error


def error_of(fields: Any) -> DesktopSearchError:
    """Decode the error that ends a reply. Raises MalformedMessageError."""
    known = _checked(fields, dict)
    try:
        name, kind = _checked(known["type"], str), _checked(known["kind"], str)
        message, remedy = message_from_json(known["message"]), message_from_json(known["remedy"])
        if name == FileTroubleError.__name__:
            return FileTroubleError(ProblemKind(kind), message, remedy)
    except (KeyError, ValueError) as error:
        raise MalformedMessageError("not an error") from error
    if name == FileVanishedError.__name__:
        return FileVanishedError(message, remedy)
    return UnsupportedFileError(message, remedy)


def _checked(value: Any, kind: type[_KindT]) -> _KindT:
    if not isinstance(value, kind):
        raise MalformedMessageError(f"{type(value).__name__} where {kind.__name__} belongs")
    return value


def _whole(value: Any, least: int) -> int:
    if type(value) is not int or value < least:
        raise MalformedMessageError("not a number")
    return value


def _texts(values: Any) -> tuple[str, ...]:
    return tuple(_checked(value, str) for value in _checked(values, list))


def _optional_text(value: Any) -> str | None:
    return None if value is None else _checked(value, str)


def _sentences(values: Any, characters: int) -> "array[int]":
    """Decode the gap before and the length of each sentence of a text; see Section.sentences."""
    numbers = _checked(values, list)
    if len(numbers) % 2 or not all(type(number) is int for number in numbers):
        raise MalformedMessageError("not sentences")
    gaps, lengths = numbers[::2], numbers[1::2]
    if min(gaps, default=0) < 0 or 0 in lengths or sum(gaps) + sum(map(abs, lengths)) > characters:
        raise MalformedMessageError("sentences outside the text")
    return array("i", numbers)
