"""Recognizes the text of one picture: PP-OCR first, tesseract for the scripts that it does not read."""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.domain.page_images import Box
from desktop_search.domain.recognition import RecognitionOptions, RecognizedLine
from desktop_search.recognition import paddle_engine, tesseract_engine
from desktop_search.recognition.paddle_engine import PaddleEngine
from desktop_search.recognition.plausibility import plausible
from desktop_search.recognition.reading_order import Piece, ordered_lines
from desktop_search.recognition.scripts import SCRIPTS, Script, missing_script, script_by_osd, script_of

if TYPE_CHECKING:
    from PIL.Image import Image

# Share of a picture's lines that PP-OCR cannot read from which another script is looked for.
_MUCH_UNREAD = 0.3
# A single line that cannot be read is a texture, or a word in a photo: no reason to look for a script.
_LEAST_LINES = 2
# Lines that tesseract reads worse are left out.
_LEAST_CONFIDENCE = 0.4
# A text of the script has this many letters, read with this confidence; what is seen in patterns has less.
_LEAST_LETTERS, _TEXT_CONFIDENCE = 12, 0.6
# Minimum confidence of text in another script than the detected one, and the confidence at which no further script is
# tried. On pages in Hebrew, Hebrew has .9 and Thai .71 (tests/benchmarks/README.md, "Text recognition").
_UNEXPECTED_CONFIDENCE, _SURE_CONFIDENCE = 0.8, 0.85
# Languages of one script that are read together; each takes as long as the first.
_MOST_LANGUAGES = 3

_UNKNOWN_SCRIPT = Message(
    "Some text cannot be recognized. If it is in a script such as Cyrillic, Greek or Arabic, install Tesseract OCR "
    "with its language."
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Result for one picture."""

    lines: tuple[RecognizedLine, ...] = ()
    engine: str = ""
    notes: tuple[Message, ...] = ()


class Recognizer:
    """Recognizes one picture after the other."""

    def __init__(self, options: RecognitionOptions) -> None:
        self._options = options
        self._paddle = PaddleEngine(options.threads)

    def recognize(self, image: "Image") -> Reading:
        """Return the lines of an RGB picture, none if it has no text, and notes on scripts that no engine reads."""
        pixels = np.ascontiguousarray(np.asarray(image)[:, :, ::-1])
        first = self._paddle.read(pixels)
        notes: list[Message] = []
        if first.long_lines >= _LEAST_LINES and first.unread >= _MUCH_UNREAD:
            reading = self._by_tesseract(image, notes)
            if reading is not None:
                return reading
        lines = plausible(ordered_lines(first.pieces, first.slope), first.lines)
        if not lines:
            return Reading((), "", tuple(notes))
        return Reading(_recognized(lines, first.size, first.turns), paddle_engine.NAME, tuple(notes))

    def _by_tesseract(self, image: "Image", notes: list[Message]) -> Reading | None:
        """Read a picture that PP-OCR cannot read; None if tesseract cannot either, or it has no text."""
        expected = [script for code in self._options.languages if (script := script_of(code)) is not None]
        if not tesseract_engine.version():
            notes += self._missing(expected) or [_UNKNOWN_SCRIPT]
            return None
        timeout_s = self._options.page_timeout_s
        png = _png(image)
        layout = tesseract_engine.detect(png, timeout_s)
        turns = 0
        if layout is not None:
            detected = script_by_osd(layout.script)
            if detected is None:
                return None
            expected, turns = [detected], layout.turns
        if turns:
            image = image.rotate(90 * turns, expand=True)
            png = _png(image)
        best, best_confidence, best_names = list[Piece](), 0.0, ""
        # All scripts, because the detection can be wrong: it reported Thai for a page in Hebrew.
        for script in dict.fromkeys((*expected, *SCRIPTS)):
            names = _names(script, self._options.languages)
            if not names:
                continue
            lines, confidence = _read(png, script, names, timeout_s)
            least = _TEXT_CONFIDENCE if script in expected else _UNEXPECTED_CONFIDENCE
            if confidence > max(best_confidence, least):
                best, best_confidence, best_names = lines, confidence, names
            if confidence >= _SURE_CONFIDENCE:
                break
        if not best:
            # If the script was not detected, only the languages of the settings are reported.
            notes += self._missing(script for script in expected if not _names(script, ()))
            return None
        engine = f"tesseract {tesseract_engine.version()} {best_names}"
        return Reading(_recognized(best, image.size, turns), engine)

    def _missing(self, scripts: Iterable[Script]) -> list[Message]:
        return [missing_script(script, self._options.languages) for script in dict.fromkeys(scripts)]


def _read(png: bytes, script: Script, names: str, timeout_s: float) -> tuple[list[Piece], float]:
    """Read with languages of a script; returns lines and mean confidence, no lines if there is no text in it."""
    try:
        pieces = tesseract_engine.read(png, names, timeout_s)
    except tesseract_engine.TesseractError:
        return [], 0.0
    lines = [line for line in pieces if line.confidence >= _LEAST_CONFIDENCE and any(map(str.isalpha, line.text))]
    text = "".join(line.text for line in lines)
    if sum(map(str.isalpha, text)) < _LEAST_LETTERS or not script.has(text):
        return [], 0.0
    return lines, sum(line.confidence * len(line.text) for line in lines) / len(text)


def _names(script: Script, preferred: Iterable[str]) -> str:
    """Return the installed languages of tesseract for a script, such as "rus+ukr"; of several, those the user reads."""
    installed = tesseract_engine.languages()
    codes = set(preferred)
    there = [language for language in script.languages if language.data in installed]
    chosen = [language for language in there if language.code in codes] or there[:1]
    return "+".join(language.data for language in chosen[:_MOST_LANGUAGES])


def _png(image: "Image") -> bytes:
    file = BytesIO()
    image.convert("L").save(file, "PNG", compress_level=1)
    return file.getvalue()


def _recognized(lines: Iterable[Piece], size: tuple[int, int], turns: int) -> tuple[RecognizedLine, ...]:
    return tuple(
        RecognizedLine(line.text, displayed_box(line, size, turns), round(min(1.0, line.confidence), 3))
        for line in lines
    )


def displayed_box(piece: Piece, size: tuple[int, int], turns: int) -> Box:
    """Convert a rectangle of the upright picture to shares of the picture as displayed."""
    width, height = size
    left, right = (min(1.0, max(0.0, x / width)) for x in (piece.left, piece.right))
    top, bottom = (min(1.0, max(0.0, y / height)) for y in (piece.top, piece.bottom))
    for _ in range(turns % 4):
        # Undo one turn counterclockwise: what was the right edge is the top edge again.
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return round(left, 5), round(top, 5), round(right - left, 5), round(bottom - top, 5)
