"""File names and other foreign text made fit to be shown."""

import re
import unicodedata
from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, Qt

# Marks that turn the direction of what follows: in a name they can make "gpj.exe" out of "exe.jpg".
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_TEXT_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# With a unit behind it or without; longer ones are no counts or sizes.
_NUMBER = re.compile(r"([0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(\.[0-9]{1,6})?( ?(?:[kMGT]?B|%))?")
# Alone between spaces, or with what ends a sentence or a part of it behind it.
_LONE_NUMBER = re.compile(r"(?<!\S)[0-9]+(?=[.:;,،؛؟)]*(?:\s|$))")
# The start of a tag, or of an entity that becomes one.
_TAG = re.compile(r"<(?=\s*[A-Za-z/!?])|&(?=lt;)")
_WORD_JOINER = "\u2060"
SEPARATOR = " › "


def printable(name: str) -> str:
    """A file name or title on one line, without what would break or forge the display."""
    shown = _DIRECTION.sub("", name.replace("\r\n", "↵").replace("\n", "↵"))
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("\ufffd", shown))


def printable_text(text: str) -> str:
    """Text of a document over several lines; every character keeps its place, so that marks still fit."""
    return _SURROGATE.sub("\ufffd", _TEXT_CONTROL.sub(" ", text))


def tool_tip(text: str) -> str:
    """A text for a tool tip, shown as it is: Qt takes one with tags in it for rich text, and loads the files it names.

    Every tool tip that contains foreign text needs this; tests/ui/texts/test_ui_foreign_text.py checks it.
    """
    return f'<span style="white-space: pre">{escape(text)}</span>' if Qt.mightBeRichText(text) else text


def without_tags(text: str) -> str:
    """A text for programs of the desktop, some of which treat text with tags as rich text.

    An invisible character inside each tag prevents that and leaves the text looking the same.
    """
    return _TAG.sub(lambda found: found[0] + _WORD_JOINER, text)


def isolated(text: str) -> str:
    """Foreign text within a sentence: where that is read from the right, with its question mark behind it still."""
    return f"\u2068{text}\u2069" if QGuiApplication.isRightToLeft() and text else text


def in_own_direction(text: str) -> str:
    """A line that begins with foreign text, begun all the same on the side where one reads from."""
    return f"\u200f{text}" if QGuiApplication.isRightToLeft() else text


def is_read_from_right(text: str) -> bool:
    """The direction of a text: that of its first character that has one."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((direction != "L" for direction in directions if direction in ("L", "R", "AL")), False)


def in_own_digits(text: str) -> str:
    """A text of our own, its numbers in the person's own digits; those within a word, a pattern or a name of a key
    ("2024-03", "F1") stay."""
    zero = locale().zeroDigit()
    if zero == "0":
        return text
    return _LONE_NUMBER.sub(lambda found: "".join(chr(ord(zero) + int(digit)) for digit in found[0]), text)


def filled_in(text: str) -> str:
    """Foreign text as it stands in a sentence: a number in the person's own digits, anything else kept apart from the
    direction of the sentence, and a path read from the left."""
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
    """Character ranges as (start, length) in UTF-16 units, which Qt counts in."""
    if text.isascii():
        return [(start, end - start) for start, end in ranges]
    return [(utf16_length(text[:start]), utf16_length(text[start:end])) for start, end in ranges]


def utf16_length(text: str) -> int:
    """Length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def folder_trail(path: str) -> str:
    """The folder of a file as a trail, the home folder shortened to ~; read from the left in every language."""
    parts = _short_parts(Path(path).parent)
    # A leading "/" says nothing in a trail; alone it does.
    return _from_the_left(SEPARATOR.join(printable(part) for part in parts if part != "/") or "/")


def short_path(path: str) -> str:
    """A path on one line, the home folder shortened to ~; read from the left in every language."""
    return _from_the_left(printable(str(Path(*_short_parts(Path(path))))))


def _from_the_left(path: str) -> str:
    # Else what divides it would stand where the sentence around it goes.
    return f"\u2066{path}\u2069" if QGuiApplication.isRightToLeft() else path


def _short_parts(path: Path) -> tuple[str, ...]:
    home = Path.home()
    if path.is_relative_to(home):
        return ("~", *path.relative_to(home).parts)
    return path.parts


def locale() -> QLocale:
    """How numbers and dates are written; chosen by translations.py with the language."""
    return QLocale()


def number_text(number: int) -> str:
    """A whole number with the person's own separators."""
    return locale().toString(number)


def decimal_text(number: float, places: int) -> str:
    """A number with so many places behind the person's own decimal sign."""
    return locale().toString(number, "f", places)


def typed_number_text(number: int) -> str:
    """A whole number as one types it: in the person's own digits, without separators."""
    plain = locale()
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return plain.toString(number)


def size_text(size_bytes: int) -> str:
    """A size in the unit people expect."""
    decimal = QLocale.DataSizeFormat.DataSizeSIFormat
    return locale().formattedDataSize(size_bytes, 1 if size_bytes >= 1_000_000 else 0, decimal)
