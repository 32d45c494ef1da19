"""Protocol between the engine and the rendering process: requests and page images as JSON lines.

Request: {"path": ..., "kind": ..., "wish": {...}, "passage": [text, page, page_end], "recognized": [[page, [[text, box,
confidence], ...]], ...], "into": ...}. Reply: {"picture": {...}} or {"error": {...}}, the latter as in
`extract.extract_wire`. Paths are os.fsdecode text. Pixels are not sent: they are in
the file `into`. The reply to {"colors": {"name": ..., "text": ...}} is {"spans": [[start, end, kind], ...]}.
"""

import os
from collections.abc import Mapping
from dataclasses import asdict, field
from dataclasses import fields as dataclass_fields
from pathlib import Path
from typing import Any

from desktop_search.domain.errors import FileTroubleError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.domain.page_images import Box, PageImage, PageRequest
from desktop_search.domain.recognition import RecognizedLine
from desktop_search.domain.status import ProblemKind
from desktop_search.domain.syntax_spans import HighlightRequest, SyntaxSpan, SyntaxSpans, TokenKind
from desktop_search.extract.extract_wire import MalformedMessageError

# The catalog's numbers are signed 64-bit integers.
_MOST = 2**63 - 1
_REMEDY = Message("Open the file in its own app.")


def too_slow(timeout_s: float) -> FileTroubleError:
    """The time limit was exceeded."""
    return FileTroubleError(
        ProblemKind.TOO_SLOW,
        Message("Rendering this page takes longer than {limit_s} seconds.", limit_s=f"{timeout_s:g}"),
        _REMEDY,
    )


def too_much_memory(limit_mb: int) -> FileTroubleError:
    """The memory limit was exceeded."""
    return FileTroubleError(
        ProblemKind.TOO_MUCH_MEMORY,
        Message("Rendering this page takes more than {limit_mb} MB of memory.", limit_mb=limit_mb),
        _REMEDY,
    )


def crashed() -> FileTroubleError:
    """The rendering process crashed."""
    return FileTroubleError(
        ProblemKind.CRASHED_READER, Message("This page could not be rendered. The file is probably damaged."), _REMEDY
    )


def not_drawn() -> FileTroubleError:
    """An internal error of the program, or a page with extreme proportions."""
    return FileTroubleError(ProblemKind.UNREADABLE, Message("This page cannot be rendered."), _REMEDY)


@dataclass(frozen=True, slots=True)
class ViewOrder:
    """A render request."""

    path: Path
    wish: PageRequest
    text: str
    page: int | None
    page_end: int | None
    into: Path
    kind: str = "pdf"
    """Format by content; decides how the file is rendered."""
    recognized: Mapping[int, tuple[RecognizedLine, ...]] = field(default_factory=dict)
    """Recognized lines by page, of pages that may be rendered."""


def order_message(order: ViewOrder) -> dict[str, Any]:
    """Encode a render request."""
    return {
        "path": os.fsdecode(order.path),
        "kind": order.kind,
        "wish": asdict(order.wish),
        "passage": [order.text, order.page, order.page_end],
        "recognized": [
            [page, [[line.text, line.box, line.confidence] for line in lines]]
            for page, lines in order.recognized.items()
        ],
        "into": os.fsdecode(order.into),
    }


def order_of(message: dict[str, Any]) -> ViewOrder:
    """Decode a render request."""
    wish = dict(message["wish"])
    wish["marks"] = tuple((start, end) for start, end in wish["marks"])
    wish["words"] = tuple(wish["words"])
    wish["sentence"] = tuple(wish["sentence"]) if wish["sentence"] else None
    text, page, page_end = message["passage"]
    recognized = {
        number: tuple(RecognizedLine(text, (box[0], box[1], box[2], box[3]), sure) for text, box, sure in lines)
        for number, lines in message["recognized"]
    }
    path, into = Path(message["path"]), Path(message["into"])
    return ViewOrder(path, PageRequest(**wish), text, page, page_end, into, message["kind"], recognized)


def picture_message(picture: PageImage) -> dict[str, Any]:
    """Encode a page image."""
    return {"picture": asdict(picture)}


def picture_of(fields: Any) -> PageImage:
    """Decode a page image. Raises MalformedMessageError."""
    if not isinstance(fields, dict) or fields.keys() != {field.name for field in dataclass_fields(PageImage)}:
        raise MalformedMessageError("not a picture")
    boxes = {name: _boxes(fields[name]) for name in ("passage", "marks", "words", "sentence")}
    texts = {name: fields[name] for name in ("label", "file")}
    numbers = {name: fields[name] for name in ("passage_id", "page", "pages", "width_px", "height_px", "full_width_px")}
    edges = {name: fields[name] for name in ("text_left", "text_right")}
    if not all(type(edge) in (int, float) for edge in edges.values()):
        raise MalformedMessageError("not an edge")
    if not 0 <= edges["text_left"] < edges["text_right"] <= 1:
        raise MalformedMessageError("edges outside the page")
    if not all(type(text) is str for text in texts.values()):
        raise MalformedMessageError("not a text")
    if not all(type(number) is int and 0 <= number <= _MOST for number in numbers.values()):
        raise MalformedMessageError("not a number")
    return PageImage(**(numbers | texts | boxes | edges))


def _boxes(values: Any) -> tuple[Box, ...]:
    if not isinstance(values, list):
        raise MalformedMessageError("not a list of boxes")
    for box in values:
        if not isinstance(box, list) or len(box) != 4 or not all(type(side) in (int, float) for side in box):
            raise MalformedMessageError("not a box")
    return tuple((left, top, width, height) for left, top, width, height in values)


def color_message(wish: HighlightRequest) -> dict[str, Any]:
    """Encode a request to highlight a text."""
    return {"colors": {"name": wish.name, "text": wish.text}}


def spans_message(spans: tuple[SyntaxSpan, ...]) -> dict[str, Any]:
    """Encode spans."""
    return {"spans": [[span.start, span.end, span.kind.value] for span in spans]}


def colors_of(wish: HighlightRequest, spans: Any) -> SyntaxSpans:
    """Decode spans. Raises MalformedMessageError."""
    if not isinstance(spans, list):
        raise MalformedMessageError("not a list of spans")
    return SyntaxSpans(wish.passage_id, tuple(_span(span, len(wish.text)) for span in spans))


def _span(span: Any, length: int) -> SyntaxSpan:
    try:
        start, end, kind = span
        if type(start) is int and type(end) is int and 0 <= start <= end <= length:
            return SyntaxSpan(start, end, TokenKind(kind))
    except (TypeError, ValueError) as error:
        raise MalformedMessageError("not a span") from error
    raise MalformedMessageError("not a range")


@dataclass(frozen=True, slots=True)
class ViewLimits:
    """Limits that end the child process; tighter than those for extraction, because the user is waiting."""

    timeout_s: float = 15
    memory_mb: int = 768
