"""Unicode normalization in linear time, for untrusted text.

`unicodedata.normalize` sorts a run of combining marks by insertion, in quadratic time: 32,000 marks after one letter
take 0.6 s, a million would take minutes, with the GIL held. No script uses more than a few; the Stream-Safe Text Format
(UAX #15) allows 30.
"""

import re
import unicodedata
from functools import cache
from typing import Literal

MOST_MARKS = 30


def normalized(form: Literal["NFC", "NFD", "NFKC", "NFKD"], text: str) -> str:
    """Return the text in a normal form, without the combining marks after the thirtieth in a row; in linear time."""
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
    # `re` has no class for marks. A set of single characters beyond U+FFFF would be slow, so all of these are included.
    marks = "".join(chr(code) for code in range(0x300, 0x10000) if _is_mark(chr(code)))
    return re.compile(f"[{marks}\U00010000-\U0010ffff]{{{MOST_MARKS + 1},}}+")


def _is_mark(character: str) -> bool:
    # The two halfwidth katakana voicing marks are letters, but decompose to marks.
    return unicodedata.category(character)[0] == "M" or character in "\uff9e\uff9f"
