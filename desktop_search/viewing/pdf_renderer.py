"""Renders PDF pages, and computes highlight rectangles on them."""

import ctypes
import math
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.page_images import Box, PageImage, PageRequest
from desktop_search.domain.recognition import RecognizedLine
from desktop_search.extract import extract_errors
from desktop_search.viewing import view_wire
from desktop_search.viewing.passage_locator import (
    Folded,
    PassageText,
    Run,
    carried,
    find_runs,
    find_words,
    fold,
    ranges_of,
)
from desktop_search.viewing.recognized_marks import Marks, has_word, merged_marks, recognized_marks

# 80 MB of pixels: an A4 page at eight times its size.
MAX_PIXELS = 20_000_000
# Scale for pdfium, which converts coordinates to whole pixels: rectangles need a finer resolution.
_FINE = 1_000_000
# Time limit for finding a word in a long book.
_SEEK_S = 6.0
# Maximum gap between the characters of a line, as a share of their height: they touch, or have a space between them.
_GAP = 1.2
_OVERLAP = 0.5
# Minimum share of the page that is fitted into the pane: a page with few words is enlarged by 1 / 0.6 at most.
_LEAST_TEXT_SHARE = 0.6
# Share of the text's area that may be outside the text block; page numbers of a table of contents are some 2 %.
_OUTSIDE_SHARE = 0.005
# Vertical lines of text longer than this, in points, are a stamp in the margin and not part of the text block.
_STAMP_PT = 40.0
# Margin kept on each side of the text block, in points.
_TEXT_EDGE_PT = 6.0
# A page has some hundred runs of text; a drawing may have tens of thousands.
_MAX_RECTS = 5_000


def draw_page(
    path: Path,
    wish: PageRequest,
    passage: PassageText,
    recognized: Mapping[int, Sequence[RecognizedLine]],
    into: Path,
) -> PageImage:
    """Render a page into a file. Raises DesktopSearchError.

    `recognized` has the recognized lines of the pages that have any.
    """
    with _opened(path) as document:
        pages = len(document)
        if not pages:
            raise extract_errors.damaged()
        number = min(max(1, wish.page or passage.page or 1), pages)
        if wish.seek:
            number = _sought(document, number, wish, recognized)
        with _loaded(document, number - 1) as page:
            size = (0, 0)
            with closing(page.get_textpage()) as content:
                left, right = _text_edges(page, content)
                here = passage if passage.is_on(number) else None
                marks = _point_at(page, content, wish, here)
            if lines := recognized.get(number):
                marks = merged_marks(marks, recognized_marks(lines, wish, here, page.get_size()))
            if wish.width_px:
                share = max(right - left, _LEAST_TEXT_SHARE) if wish.fits_text else 1.0
                size = _draw(page, round(wish.width_px / share), into)
            label = document.get_page_label(number - 1) or ""
        shown = "" if label == str(number) else label
        file = str(into) if wish.width_px else ""
        return PageImage(
            wish.passage_id, number, pages, shown, *size, file,
            marks.passage, marks.marks, marks.words, marks.sentence, left, right,
        )  # fmt: skip


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    try:
        # Passed as a file object: given a path, pdfium would keep the file open, and it accepts only UTF-8 names.
        with path.open("rb") as file, closing(pypdfium2.PdfDocument(file)) as document:
            with suppress(pypdfium2.PdfiumError):
                document.init_forms()
            yield document
    except OSError as error:
        raise extract_errors.opening_failed(error) from error
    except pypdfium2.PdfiumError as error:
        locked = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise (extract_errors.encrypted() if error.err_code in locked else extract_errors.damaged()) from error


@contextmanager
def _loaded(document: Any, index: int) -> Iterator[Any]:
    with closing(document.get_page(index)) as page:
        yield page


def _draw(page: Any, width_px: int, into: Path) -> tuple[int, int]:
    """Render into the file; returns the size in pixels: the requested width, limited by MAX_PIXELS."""
    width, height = page.get_size()
    if width <= 0 or height <= 0:
        raise extract_errors.damaged()
    scale = min(width_px / width, math.sqrt(MAX_PIXELS / (width * height)))
    # Only a page with extreme proportions would be less than a pixel high.
    scale = max(scale, 1 / width, 1 / height)
    with closing(page.render(scale=scale, prefer_bgrx=True, limit_image_cache=True)) as bitmap:
        if bitmap.stride != bitmap.width * 4:
            raise view_wire.not_drawn()
        handle = os.open(into, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(bitmap.buffer)
        return bitmap.width, bitmap.height


def _sought(document: Any, start: int, wish: PageRequest, recognized: Mapping[int, Sequence[RecognizedLine]]) -> int:
    """Return the nearest page in the given direction, with wrap-around, that contains one of the words."""
    pages = len(document)
    deadline = time.monotonic() + _SEEK_S
    for step in range(1, pages):
        number = (start - 1 + step * wish.seek) % pages + 1
        with _loaded(document, number - 1) as page, closing(page.get_textpage()) as content:
            text = _text_of(content)
        if find_words(wish.words, fold(text), text) or has_word(recognized.get(number, ()), wish.words):
            return number
        if time.monotonic() > deadline:
            break
    return start


def _text_edges(page: Any, content: Any) -> tuple[float, float]:
    """Return the left and right edge of the page's text block, as shares of its width; 0 and 1 without text.

    Small text outside the block, such as a stamp in the margin, is ignored.
    """
    width, height = page.get_size()
    spans: list[tuple[float, float, float]] = []
    for index in range(min(content.count_rects(), _MAX_RECTS)):
        a, b, c, d = content.get_rect(index)
        (x1, y1), (x2, y2) = _shown(page, a, b), _shown(page, c, d)
        left, right = max(0.0, min(x1, x2)), min(1.0, max(x1, x2))
        down = abs(y2 - y1) * height
        is_stamp = down > _STAMP_PT and down > 3 * (right - left) * width
        area = (right - left) * down
        if area > 0 and not is_stamp:
            spans.append((left, right, area))
    outside = _OUTSIDE_SHARE * sum(area for *_, area in spans)
    first = _edge([(left, area) for left, _, area in spans], outside)
    last = -_edge([(-right, area) for _, right, area in spans], outside)
    if last <= first:
        return 0.0, 1.0
    edge = _TEXT_EDGE_PT / width
    return round(max(0.0, first - edge), 5), round(min(1.0, last + edge), 5)


def _edge(places: list[tuple[float, float]], outside: float) -> float:
    """Return the first place, in ascending order, up to which the text's area exceeds `outside`; 0 without text."""
    reached = 0.0
    for place, area in sorted(places):
        reached += area
        if reached > outside:
            return place
    return 0.0


def _point_at(page: Any, content: Any, wish: PageRequest, passage: PassageText | None) -> Marks:
    """Return the rectangles of the passage, its marks, words elsewhere, and its sentence."""
    text = _text_of(content)
    folded = fold(text)
    pointer = _Pointer(page, content, folded)
    runs = find_runs(passage.folded.letters, folded.letters) if passage else []
    places = ranges_of(runs)
    marked = [place for mark in wish.marks for place in _carried(passage, runs, mark)]
    sentence = _carried(passage, runs, wish.sentence) if wish.sentence else []
    others = [
        (start, end)
        for start, end in find_words(wish.words, folded, text)
        if not any(first <= start and end <= last for first, last in places)
    ]
    return Marks(*(tuple(pointer.boxes(part)) for part in (places, marked, others, sentence)))


def _shown(page: Any, x: float, y: float) -> tuple[float, float]:
    """Convert a point to shares of the width and height of the rotated and cropped page, from the top left corner."""
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page.raw, 0, 0, _FINE, _FINE, 0, x, y, across, down)
    return across.value / _FINE, down.value / _FINE


def _carried(passage: PassageText | None, runs: list[Run], span: tuple[int, int]) -> list[tuple[int, int]]:
    return carried(runs, *passage.folded.span(*span)) if passage else []


def _text_of(content: Any) -> str:
    """Return the text with exactly one character per pdfium index, so that indices map to character boxes."""
    raw, get = content.raw, pdfium.FPDFText_GetUnicode
    codes = (get(raw, index) for index in range(content.count_chars()))
    return "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)


class _Pointer:
    """Converts ranges of a page's folded letters to rectangles, one per line."""

    def __init__(self, page: Any, content: Any, folded: Folded) -> None:
        self._page, self._content, self._folded = page, content, folded
        # Size and rotation as displayed, so that the width of a rotated page is its visible width.
        self._width, self._height = page.get_size()
        self._quarters = page.get_rotation() // 90

    def boxes(self, ranges: Iterable[tuple[int, int]]) -> Iterator[Box]:
        """Yield rectangles, in shares of the page."""
        places = self._folded.places
        for start, end in ranges:
            for line in _lines(self._characters(places[start], places[end - 1])):
                left, top = max(0.0, line.left / self._width), max(0.0, line.top / self._height)
                right, bottom = min(1.0, line.right / self._width), min(1.0, line.bottom / self._height)
                if right > left and bottom > top:
                    yield round(left, 5), round(top, 5), round(right - left, 5), round(bottom - top, 5)

    def _characters(self, first: int, last: int) -> Iterator["_Stretch"]:
        for index in range(first, last + 1):
            try:
                left, bottom, right, top = self._content.get_charbox(index, loose=True)
            except pypdfium2.PdfiumError:
                continue
            if right - left > 0 and top - bottom > 0:
                (x1, y1), (x2, y2) = self._shown(left, top), self._shown(right, bottom)
                angle = pdfium.FPDFText_GetCharAngle(self._content.raw, index)
                runs_down = (round(angle / (math.pi / 2)) + self._quarters) % 2 == 1
                yield _Stretch(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2), runs_down)

    def _shown(self, x: float, y: float) -> tuple[float, float]:
        """Like the function, in points."""
        across, down = _shown(self._page, x, y)
        return across * self._width, down * self._height


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A character, or several in a line, in points."""

    left: float
    top: float
    right: float
    bottom: float
    runs_down: bool
    """True for a vertical line."""

    def takes(self, other: "_Stretch") -> bool:
        """Whether the other one follows in the same line."""
        if self.runs_down != other.runs_down:
            return False
        if self.runs_down:
            return _is_beside(
                self.left, self.right, other.left, other.right, self.top, self.bottom, other.top, other.bottom
            )
        return _is_beside(
            self.top, self.bottom, other.top, other.bottom, self.left, self.right, other.left, other.right
        )

    def joined(self, other: "_Stretch") -> "_Stretch":
        return _Stretch(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
            self.runs_down,
        )


def _is_beside(
    low: float, high: float, other_low: float, other_high: float,
    start: float, end: float, other_start: float, other_end: float,
) -> bool:  # fmt: skip
    """Whether two boxes overlap across the line and nearly touch along it."""
    shared = min(high, other_high) - max(low, other_low)
    gap = max(start, other_start) - min(end, other_end)
    return shared >= _OVERLAP * min(high - low, other_high - other_low) and gap <= _GAP * (other_high - other_low)


def _lines(characters: Iterable[_Stretch]) -> Iterator[_Stretch]:
    """Merge the characters of each line."""
    line: _Stretch | None = None
    for character in characters:
        if line is not None and line.takes(character):
            line = line.joined(character)
            continue
        if line is not None:
            yield line
        line = character
    if line is not None:
        yield line
