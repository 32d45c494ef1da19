"""Puts the pieces of text that were found in a picture into reading order, and joins those of one line."""

from collections.abc import Sequence
from statistics import median

from desktop_search.domain.lazy_dataclass import dataclass

# Two pieces are in one row if their heights overlap by this share of the smaller one.
_ROW_OVERLAP = 0.5
# Greatest gap between two pieces of one line, in heights of the line; wider ones are columns of a table, or of text.
_WORD_GAP = 1.5
# Narrowest gap between columns, in heights of a line.
_COLUMN_GAP = 1.0
# Columns of text have at least this many rows, of this many characters; fewer are a table, which is read by row.
_COLUMN_ROWS = 4
_COLUMN_CHARACTERS = 14
_MOST_DEPTH = 6


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in an upright rectangle, in pixels of the upright picture."""

    text: str
    confidence: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


def ordered_lines(pieces: Sequence[Piece], slope: float = 0.0) -> list[Piece]:
    """Return the lines in reading order: columns from left to right, each from top to bottom.

    `slope` is how far lines fall per pixel to the right, of a picture that is slightly rotated.
    """
    placed = [_Placed(piece, slope) for piece in pieces]
    return [_joined(row) for row in _order(placed, 0)]


class _Placed:
    """A piece with its vertical position as if the lines were level."""

    def __init__(self, piece: Piece, slope: float) -> None:
        self.piece = piece
        fall = slope * (piece.left + piece.right) / 2
        # The rectangle around a sloping line is higher than the line.
        extra = min(abs(slope) * (piece.right - piece.left), piece.height * 0.6) / 2
        self.top, self.bottom = piece.top - fall + extra, piece.bottom - fall - extra
        self.left, self.right = piece.left, piece.right
        self.height = max(1.0, self.bottom - self.top)


_Row = list[_Placed]


def _order(pieces: list[_Placed], depth: int) -> list[_Row]:
    rows = _rows(pieces)
    if depth >= _MOST_DEPTH or len(rows) < _COLUMN_ROWS:
        return _split(rows)
    gap = _COLUMN_GAP * median(piece.height for piece in pieces)
    bounds = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    ordered: list[_Row] = []
    start = 0
    while start < len(rows):
        end, cut = _columns(rows, start, bounds, gap)
        if cut is None:
            ordered += _split(rows[start:end])
        else:
            inside = [piece for row in rows[start:end] for piece in row]
            ordered += _order([piece for piece in inside if piece.left < cut], depth + 1)
            ordered += _order([piece for piece in inside if piece.left >= cut], depth + 1)
        start = end
    return ordered


def _rows(pieces: list[_Placed]) -> list[_Row]:
    rows: list[_Row] = []
    for piece in sorted(pieces, key=lambda one: one.top + one.bottom):
        last = rows[-1][-1] if rows else None
        if last is not None:
            shared = min(last.bottom, piece.bottom) - max(last.top, piece.top)
            if shared >= _ROW_OVERLAP * min(last.height, piece.height):
                rows[-1].append(piece)
                continue
        rows.append([piece])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _columns(rows: list[_Row], start: int, bounds: tuple[float, float], gap: float) -> tuple[int, float | None]:
    """Return the end of the block that starts with a row, and where to cut it into columns; None for no columns."""
    free = [bounds]
    end = start
    for number in range(start, len(rows)):
        narrowed = _intersection(free, _gaps(rows[number], bounds, gap), gap)
        if not narrowed:
            break
        free, end = narrowed, number + 1
    cut = _column_cut(rows[start:end], free)
    return (end, cut) if cut is not None else (start + 1, None)


def _gaps(row: _Row, bounds: tuple[float, float], gap: float) -> list[tuple[float, float]]:
    """Return the parts of a row without text, with those to the left and right of it."""
    at, end = bounds
    found = []
    for piece in row:
        if piece.left - at >= gap:
            found.append((at, piece.left))
        at = max(at, piece.right)
    return [*found, (at, end)] if end - at >= gap else found


def _intersection(
    one: list[tuple[float, float]], two: list[tuple[float, float]], least: float
) -> list[tuple[float, float]]:
    both = [(max(a, c), min(b, d)) for a, b in one for c, d in two]
    return [(start, end) for start, end in both if end - start >= least]


def _column_cut(rows: list[_Row], free: list[tuple[float, float]]) -> float | None:
    """Return a place with columns of text on both sides; None if there is none."""
    for start, end in free:
        cut = (start + end) / 2
        sides: tuple[list[int], list[int]] = ([], [])
        for row in rows:
            for number in (0, 1):
                length = sum(_width(one.piece.text) for one in row if (one.left >= cut) == bool(number))
                if length:
                    sides[number].append(length)
        if all(len(side) >= _COLUMN_ROWS and median(side) >= _COLUMN_CHARACTERS for side in sides):
            return cut
    return None


def _width(text: str) -> int:
    """Number of characters, counting those of Chinese, Japanese and Korean twice."""
    return sum(2 if character >= "\u2e80" else 1 for character in text)


def _split(rows: list[_Row]) -> list[_Row]:
    """Split rows at wide gaps."""
    parts: list[_Row] = []
    for row in rows:
        parts.append([row[0]])
        for piece in row[1:]:
            last = parts[-1][-1]
            if piece.left - last.right > _WORD_GAP * max(piece.height, last.height):
                parts.append([piece])
            else:
                parts[-1].append(piece)
    return parts


def _joined(row: _Row) -> Piece:
    pieces = [one.piece for one in row]
    if len(pieces) == 1:
        return pieces[0]
    text = " ".join(piece.text for piece in pieces)
    length = sum(len(piece.text) for piece in pieces) or 1
    return Piece(
        text,
        sum(piece.confidence * len(piece.text) for piece in pieces) / length,
        min(piece.left for piece in pieces),
        min(piece.top for piece in pieces),
        max(piece.right for piece in pieces),
        max(piece.bottom for piece in pieces),
    )
