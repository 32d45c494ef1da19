"""Language of a passage, as a token in the `stems` column of the word index.

Every passage has one such token, a private use character; there is one for text that is too short or too mixed.
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
# For folded text: without accents, vowel points and separate dakuten.
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
# In these scripts a letter is a syllable or a word, and counts more.
_DENSE = {"zh": 3, "ko": 3}
# Letters that only one of a script's languages has; a few of them may be from names and quotations.
_OTHERS = {
    "ru": ("uk", re.compile("[іїєґ]")),
    "ar": ("fa", re.compile("[پچژگ]")),
    "zh": ("ja", re.compile("[\u3041-\u30ff]")),
}
_LEAST_SHARE = 0.02
_LEAST_LETTERS = 4
# Most text is Latin with a few other characters; these checks are faster than counting characters.
_OTHER_SCRIPT = re.compile("[\u0370-\u06ff\u0900-\u097f\u0e00-\u0e7f\u1f00-\u1fff\u3041-\ud7a3]")
_ENOUGH_LATIN = re.compile(f"(?:[a-z][^a-z]*){{{_LEAST_LETTERS}}}")


def language_of(folded: str) -> str | None:
    """Return the code of the main language of a folded text (see word_forms.fold), or None if it is unclear."""
    if folded.isascii():
        return _of_latin(folded)
    if not _OTHER_SCRIPT.search(folded):
        return _of_latin(folded) if _ENOUGH_LATIN.search(folded) else None
    letters = dict.fromkeys(_SCRIPTS, 0)
    # Counted by distinct character: about 50 in a passage of 800.
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
    """Return the token for the language of a passage."""
    return _MARKS.get(language_of(folded) or "", _UNKNOWN_MARK)


def in_language(code: str) -> str:
    """Return the FTS5 expression for passages in a language."""
    return f'stems : "{_MARKS[code]}"'


def in_no_language() -> str:
    """Return the FTS5 expression for passages whose language is unclear."""
    return f'stems : "{_UNKNOWN_MARK}"'


@lru_cache(maxsize=20_000)
def _script_of(character: str) -> str | None:
    return next((script for script, letters in _SCRIPTS.items() if letters.match(character)), None)


def _of_latin(folded: str) -> str | None:
    return language_named(latin_language(folded) or "")
