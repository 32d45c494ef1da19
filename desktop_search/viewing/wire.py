"""Wishes and pictures as JSON lines between the engine and its drawing child.

One line asks, {"path": ..., "wish": {...}, "passage": [text, page, page_end], "into": ...}, one answers: {"picture":
{...}} or {"error": {...}}, the latter as in `extract.wire`. Paths are os.fsdecode text. Pixels do not travel: they lie
in the file `into`. {"colors": {"name": ..., "text": ...}} is answered by {"spans": [[start, end, kind], ...]}.
"""

import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop_search.domain.colors import ColoredSpan, Colors, ColorWish, TokenKind
from desktop_search.domain.pictures import Box, PagePicture, PageWish
from desktop_search.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Order:
    """All that the child has to know."""

    path: Path
    wish: PageWish
    text: str
    page: int | None
    page_end: int | None
    into: Path


def order_message(order: Order) -> dict[str, Any]:
    """An order as a message."""
    return {
        "path": os.fsdecode(order.path),
        "wish": asdict(order.wish),
        "passage": [order.text, order.page, order.page_end],
        "into": os.fsdecode(order.into),
    }


def order_of(message: dict[str, Any]) -> Order:
    """The order of a message."""
    wish = dict(message["wish"])
    wish["marks"] = tuple((start, end) for start, end in wish["marks"])
    wish["words"] = tuple(wish["words"])
    wish["sentence"] = tuple(wish["sentence"]) if wish["sentence"] else None
    text, page, page_end = message["passage"]
    return Order(Path(message["path"]), PageWish(**wish), text, page, page_end, Path(message["into"]))


def picture_message(picture: PagePicture) -> dict[str, Any]:
    """A picture as a message."""
    return {"picture": asdict(picture)}


def picture_of(fields: dict[str, Any]) -> PagePicture:
    """The picture of a message."""
    boxes = {name: _boxes(fields[name]) for name in ("passage", "marks", "words", "sentence")}
    return PagePicture(**(fields | boxes))


def _boxes(values: list[list[float]]) -> tuple[Box, ...]:
    return tuple((left, top, width, height) for left, top, width, height in values)


def color_message(wish: ColorWish) -> dict[str, Any]:
    """A text to be coloured as a message."""
    return {"colors": {"name": wish.name, "text": wish.text}}


def spans_message(spans: tuple[ColoredSpan, ...]) -> dict[str, Any]:
    """Spans as a message."""
    return {"spans": [[span.start, span.end, span.kind.value] for span in spans]}


def colors_of(wish: ColorWish, spans: list[list[Any]]) -> Colors:
    """The spans of a message."""
    return Colors(wish.passage_id, tuple(ColoredSpan(start, end, TokenKind(kind)) for start, end, kind in spans))
