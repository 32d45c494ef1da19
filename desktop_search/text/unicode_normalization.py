"""Unicode normalization of text from anywhere.

To normalize a run of combining marks takes time that grows with the square of its length: they are sorted by
insertion. 32,000 of them after one letter took 0.6 s, a million would take minutes, with the GIL held. No script uses
more than a few; the Stream-Safe Text Format (UAX #15) allows 30.
"""

import re
import unicodedata
from functools import cache
from typing import Literal

MOST_MARKS = 30


def normalized(form: Literal["NFC", "NFD", "NFKC", "NFKD"], text: str) -> str:
    """The text in that normal form, all combining marks after the thirtieth in a row removed; in linear time."""
    if text.isascii():
        return text
    return unicodedata.normalize(form, _long_run().sub(_shortened, text))


def _shortened(run: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for character in run[0]:
        marks = marks + 1 if _is_mark(character) else 0
        if marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)


@cache
def _long_run() -> re.Pattern[str]:
    # Python has no class for marks. Beyond U+FFFF a set of single characters would be slow, so that it has all of them.
    marks = "".join(chr(code) for code in range(0x300, 0x10000) if _is_mark(chr(code)))
    return re.compile(f"[{marks}\U00010000-\U0010ffff]{{{MOST_MARKS + 1},}}+")


def _is_mark(character: str) -> bool:
    # Two letters, of halfwidth katakana, decompose to marks.
    return unicodedata.category(character)[0] == "M" or character in "\uff9e\uff9f"
