"""Sanitizing and formatting of file names, document text, numbers and paths for display."""

import re
import unicodedata
from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, Qt

# Bidirectional control characters; in a name they can make "exe.jpg" look like "gpj.exe".
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_TEXT_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# With or without a unit; longer numbers are no counts or sizes.
_NUMBER = re.compile(r"([0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(\.[0-9]{1,6})?( ?(?:[kMGT]?B|%))?")
# Surrounded by spaces, or followed by punctuation.
_LONE_NUMBER = re.compile(r"(?<!\S)[0-9]+(?=[.:;,،؛؟)]*(?:\s|$))")
# The start of a tag, or of an entity that becomes one.
_TAG = re.compile(r"<(?=\s*[A-Za-z/!?])|&(?=lt;)")
_PATH_SEPARATOR = re.compile(r"[/\\]")
_WORD_JOINER = "\u2060"
SEPARATOR = " › "


def printable(name: str) -> str:
    """File name or title on one line, without characters that break or spoof the display."""
    shown = _DIRECTION.sub("", name.replace("\r\n", "↵").replace("\n", "↵"))
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("\ufffd", shown))


def printable_text(text: str) -> str:
    """Multi-line text of a document. Unsafe characters are replaced one by one, so that match offsets stay valid."""
    return _SURROGATE.sub("\ufffd", _TEXT_CONTROL.sub(" ", text))


def tool_tip(text: str) -> str:
    """Escape a text for a tool tip. Qt treats text with tags as rich text and loads the files that it references.

    Every tool tip that contains foreign text needs this; tests/ui/texts/test_ui_foreign_text.py checks it.
    """
    return f'<span style="white-space: pre">{escape(text)}</span>' if Qt.mightBeRichText(text) else text


def without_tags(text: str) -> str:
    """Text for other programs of the desktop, some of which treat text with tags as rich text.

    An invisible character inside each tag prevents that and leaves the appearance unchanged.
    """
    return _TAG.sub(lambda found: found[0] + _WORD_JOINER, text)


def isolated(text: str) -> str:
    """Isolate foreign text within a right-to-left sentence, so that adjacent punctuation stays in place."""
    return f"\u2068{text}\u2069" if QGuiApplication.isRightToLeft() and text else text


def in_own_direction(text: str) -> str:
    """Give a line that begins with foreign text the layout direction of the interface."""
    return f"\u200f{text}" if QGuiApplication.isRightToLeft() else text


def is_read_from_right(text: str) -> bool:
    """True if the first character with a strong direction is right-to-left."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((direction != "L" for direction in directions if direction in ("L", "R", "AL")), False)


def in_own_digits(text: str) -> str:
    """Replace the numbers in an interface text by the locale's digits.

    Numbers that are part of a word, pattern or key name ("2024-03", "F1") are not changed.
    """
    zero = locale().zeroDigit()
    if zero == "0":
        return text
    return _LONE_NUMBER.sub(lambda found: "".join(chr(ord(zero) + int(digit)) for digit in found[0]), text)


def filled_in(text: str) -> str:
    """Format foreign text as an argument of a sentence.

    Numbers get the locale's digits, paths are isolated left-to-right, anything else is isolated from the sentence's
    direction.
    """
    if found := _NUMBER.fullmatch(text):
        whole, fraction, unit = found[1].replace(",", ""), found[2] or "", found[3] or ""
        if fraction:
            number = decimal_text(float(whole + fraction), len(fraction) - 1)
        else:
            number = (number_text if "," in found[1] else typed_number_text)(int(whole))
        return isolated(number + unit) if unit else number
    shown = printable(text)
    return _from_the_left(shown) if "/" in shown or "\\" in shown else isolated(shown)


def utf16_ranges(text: str, ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Convert character ranges to (start, length) in UTF-16 code units, as Qt counts."""
    if text.isascii():
        return [(start, end - start) for start, end in ranges]
    return [(utf16_length(text[:start]), utf16_length(text[start:end])) for start, end in ranges]


def utf16_length(text: str) -> int:
    """Length of a text in UTF-16 code units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def folder_trail(path: str) -> str:
    """Folder of a file as a breadcrumb trail, the home folder abbreviated to ~; left-to-right in every language."""
    parts = _short_parts(Path(path).parent)
    # A leading "/" is redundant in a trail, unless it is the only part.
    return trail_text([part for part in parts if part != "/"] or ["/"])


def trail_text(parts: Sequence[str]) -> str:
    """Join the names of nested folders; left-to-right in every language."""
    return _from_the_left(SEPARATOR.join(map(printable, parts)))


def short_path(path: str) -> str:
    """Path on one line, the home folder abbreviated to ~; left-to-right in every language."""
    return _from_the_left(printable(str(Path(*_short_parts(Path(path))))))


def breakable(text: str) -> str:
    """Text with paths, in which a line can be broken after each folder."""
    return _PATH_SEPARATOR.sub("\\g<0>\u200b", text)


def _from_the_left(path: str) -> str:
    # Otherwise the separators would follow the direction of the surrounding sentence.
    return f"\u2066{path}\u2069" if QGuiApplication.isRightToLeft() else path


def _short_parts(path: Path) -> tuple[str, ...]:
    home = Path.home()
    if path.is_relative_to(home):
        return ("~", *path.relative_to(home).parts)
    return path.parts


def locale() -> QLocale:
    """Locale for numbers and dates; set by translations.py together with the language."""
    return QLocale()


def number_text(number: int) -> str:
    """Integer with the locale's group separators."""
    return locale().toString(number)


def decimal_text(number: float, places: int) -> str:
    """Decimal number with the locale's separators."""
    return locale().toString(number, "f", places)


def typed_number_text(number: int) -> str:
    """Integer as one types it: the locale's digits, without group separators."""
    plain = locale()
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return plain.toString(number)


def size_text(size_bytes: int) -> str:
    """File size in decimal units."""
    decimal = QLocale.DataSizeFormat.DataSizeSIFormat
    text = locale().formattedDataSize(size_bytes, 1 if size_bytes >= 1_000_000 else 0, decimal)
    # In Arabic, Qt spells out kilobytes, and abbreviates all larger units.
    return text.replace("كيلوبايت", "ك.ب")
