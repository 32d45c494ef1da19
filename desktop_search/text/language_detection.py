"""Which language a passage is in, as a token of the word index's column of stems.

Every passage has one such token, of the private use area; what is too short or too mixed to tell has one that says so.
"""

import re
from collections import Counter
from functools import lru_cache

from desktop_search.text.languages import CODES, language_named
from desktop_search.text.stemming import latin_language

_FIRST_MARK = 0xE200
_UNKNOWN_MARK = chr(0xE2FF)
_MARKS = {code: chr(_FIRST_MARK + number) for number, code in enumerate(CODES)}
_LATIN = "latin"
# As the index folds text: without accents, vowel points and dakuten that stand alone.
_SCRIPTS = {
    _LATIN: re.compile("[a-z]"),
    "ru": re.compile("[\u0400-\u052f]"),
    "el": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "ar": re.compile("[\u0620-\u06ff]"),
    "he": re.compile("[\u05d0-\u05ea]"),
    "hi": re.compile("[\u0900-\u097f]"),
    "th": re.compile("[\u0e01-\u0e4e]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "zh": re.compile("[\u3041-\u30ff\u4e00-\u9fff]"),
}
# In these a letter is a syllable or a word.
_DENSE = {"zh": 3, "ko": 3}
# Letters that only one of a script's languages has; a few are names and quotations.
_OTHERS = {
    "ru": ("uk", re.compile("[іїєґ]")),
    "ar": ("fa", re.compile("[پچژگ]")),
    "zh": ("ja", re.compile("[\u3041-\u30ff]")),
}
_LEAST_SHARE = 0.02
_LEAST_LETTERS = 4
# Most text is in Latin letters with a few signs beside them, and this is found sooner than by counting them.
_OTHER_SCRIPT = re.compile("[\u0370-\u06ff\u0900-\u097f\u0e00-\u0e7f\u1f00-\u1fff\u3041-\ud7a3]")
_ENOUGH_LATIN = re.compile(f"(?:[a-z][^a-z]*){{{_LEAST_LETTERS}}}")


def language_of(folded: str) -> str | None:
    """The code of the language most of a text is in, folded as the index folds it; None where it cannot be told."""
    if folded.isascii():
        return _of_latin(folded)
    if not _OTHER_SCRIPT.search(folded):
        return _of_latin(folded) if _ENOUGH_LATIN.search(folded) else None
    letters = dict.fromkeys(_SCRIPTS, 0)
    # Of a passage's 800 characters some 50 are different ones.
    for character, count in Counter(folded).items():
        if of_it := _script_of(character):
            letters[of_it] += _DENSE.get(of_it, 1) * count
    script = max(letters, key=lambda one: letters[one])
    if letters[script] < _LEAST_LETTERS:
        return None
    if script == _LATIN:
        return _of_latin(folded)
    if script in _OTHERS:
        other, own = _OTHERS[script]
        if len(own.findall(folded)) > _LEAST_SHARE * letters[script]:
            return other
    return script


def language_token(folded: str) -> str:
    """What a passage has for its language."""
    return _MARKS.get(language_of(folded) or "", _UNKNOWN_MARK)


def in_language(code: str) -> str:
    """FTS5 expression for the passages in a language."""
    return f'stems : "{_MARKS[code]}"'


def in_no_language() -> str:
    """The same for those of which it cannot be told."""
    return f'stems : "{_UNKNOWN_MARK}"'


@lru_cache(maxsize=20_000)
def _script_of(character: str) -> str | None:
    return next((script for script, letters in _SCRIPTS.items() if letters.match(character)), None)


def _of_latin(folded: str) -> str | None:
    return language_named(latin_language(folded) or "")
