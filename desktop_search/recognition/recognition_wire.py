"""Protocol between the engine and the recognition process: pictures and their text as JSON lines.

Request: {"path": ..., "skip": [numbers of pictures]}. Reply, for each other picture: {"begin": [number, page]}, then
unless it is too small or damaged {"picture": [hash, page, width, height]}, which the engine answers with {"wish": true
or false}, then if wished {"text": {...}}. At the end {"notes": [...]} or {"error": ...}.
"""

from typing import Any

from desktop_search.domain.recognition import PictureHeader, RecognizedLine, RecognizedPicture
from desktop_search.extract.extract_wire import MalformedMessageError

_HASH_BYTES = 16
_MOST_NUMBER = 2**31
# A newspaper page has 1,000 lines.
_MOST_LINES = 100_000


def begin_message(number: int, page: int) -> dict[str, Any]:
    """Encode the number, from 1, and the page of the picture that is decoded next."""
    return {"begin": [number, page]}


def begin_of(fields: Any) -> tuple[int, int]:
    """Decode the number and page of a picture. Raises MalformedMessageError."""
    number, page = _parts(fields, 2)
    return _whole(number, 1), _whole(page, 0)


def header_message(header: PictureHeader) -> dict[str, Any]:
    """Encode a decoded picture."""
    return {"picture": [header.picture_hash.hex(), header.page, header.width, header.height]}


def header_of(fields: Any) -> PictureHeader:
    """Decode a decoded picture. Raises MalformedMessageError."""
    digest, page, width, height = _parts(fields, 4)
    return PictureHeader(_digest(digest), _whole(page, 0), _whole(width, 1), _whole(height, 1))


def text_message(picture: RecognizedPicture) -> dict[str, Any]:
    """Encode the text of a picture."""
    return {
        "text": {
            "hash": picture.picture_hash.hex(),
            "page": picture.page,
            "engine": picture.engine,
            "lines": [[line.text, line.box, line.confidence] for line in picture.lines],
        }
    }


def text_of(fields: Any) -> RecognizedPicture:
    """Decode the text of a picture. Raises MalformedMessageError."""
    if not isinstance(fields, dict):
        raise MalformedMessageError("not a text")
    try:
        lines, engine = fields["lines"], fields["engine"]
        digest, page = _digest(fields["hash"]), _whole(fields["page"], 0)
    except KeyError as error:
        raise MalformedMessageError("not a text") from error
    if not isinstance(engine, str) or not isinstance(lines, list) or len(lines) > _MOST_LINES:
        raise MalformedMessageError("not a text")
    return RecognizedPicture(digest, page, tuple(map(_line, lines)), engine)


def _line(fields: Any) -> RecognizedLine:
    text, box, confidence = _parts(fields, 3)
    left, top, width, height = (_share(value) for value in _parts(box, 4))
    if not isinstance(text, str):
        raise MalformedMessageError("not a line")
    return RecognizedLine(text, (left, top, width, height), _share(confidence))


def _parts(fields: Any, count: int) -> list[Any]:
    if not isinstance(fields, list) or len(fields) != count:
        raise MalformedMessageError("wrong number of fields")
    return fields


def _share(value: Any) -> float:
    if type(value) not in (int, float) or not 0 <= value <= 1:
        raise MalformedMessageError("not a share")
    return float(value)


def _whole(value: Any, least: int) -> int:
    if type(value) is not int or not least <= value <= _MOST_NUMBER:
        raise MalformedMessageError("not a number")
    return value


def _digest(value: Any) -> bytes:
    try:
        digest = bytes.fromhex(value)
    except (TypeError, ValueError) as error:
        raise MalformedMessageError("not a hash") from error
    if len(digest) != _HASH_BYTES:
        raise MalformedMessageError("not a hash")
    return digest
