"""Detects text without words (junk) by measurable properties.

Junk (punctuation, tables of numbers without labels, base64, hexadecimal, minified code, dot leaders, format codes, lock
files, a single word) has no meaning that a vector could represent, and its vectors are near every query. It is indexed
for lexical search only. Thresholds were set on 3,047 passages of a home folder and 3,500 of the file zoo, and checked
on 158,118 sentences in 112 languages (see the commit).
"""

import re
import unicodedata
from collections import Counter
from enum import Enum
from functools import lru_cache

from desktop_search.text.word_forms import COMBINING_MARKS, PARTED

# Increment when `is_junk` changes: existing catalogs are then checked again.
JUNK_VERSION = 1

_LETTERS = f"(?:[^\\W\\d_{PARTED}]|(?![{PARTED}])[{COMBINING_MARKS}])"
_WORD = re.compile(f"{_LETTERS}+")
# Shorter words are units, operators and parts of codes, as are letters next to a digit.
_SHORTEST_TELLING = 3
_WHOLE_WORD = re.compile(f"(?<!\\w){_LETTERS}{{{_SHORTEST_TELLING},}}+(?!\\d)")
# Faster variants for ASCII, which most text is: several times.
_ASCII_WORD = re.compile("[A-Za-z]+")
_ASCII_WHOLE_WORD = re.compile(f"(?<![A-Za-z0-9_])[A-Za-z]{{{_SHORTEST_TELLING},}}+(?![0-9])")
_UNSPACED = re.compile(f"[{PARTED}]")
_UNSPACED_PAIR = re.compile(f"(?=([{PARTED}]{{2}}))")
# Chinese, Japanese and Korean, where two or three characters form a word; Thai, Lao, Khmer and Burmese need more.
_DENSE = re.compile(
    "[\u3005-\u3007\u3021-\u3029\u3041-\u30ff\u3105-\u312f\u31a0-\u31ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]"
)
_LEAST_DENSE = 3
_LEAST_UNSPACED = 6

# The word index finds a single word; two words can be a note ("buy milk") or a sentence ("He ran.").
_LEAST_WORDS = 2
_LEAST_LETTERS = 5

# Below this share of letters in words, a text is a table or a list of codes, and is junk unless it has distinct words.
_FEW_LETTERS = 0.5
# Share of the characters in distinct words; tables with labels in every row have 0.2 and more.
_LEAST_TELLING = 0.12
# A table with this many distinct words has labels, regardless of the amount of numbers.
_LABELS = 5
# Below this share, a text of some length repeats the same few words; prose of a passage's length has 0.3 and more.
_LEAST_DIFFERENT = 0.04
_REPETITIVE_FROM = 200

# Dot leaders before a page number, also with spaces between the dots.
_LEADER = re.compile("(?:[.\u00b7\u2024-\u2026\u2027\u22ef\u30fb\uff0e][ \u00a0\t]?){5,}+")
_MOST_LEADERS = 0.3

# Long runs with random changes between letters, digits and case: base64, hashes, keys.
_CODE = re.compile("[A-Za-z0-9]{16,}+")
_CHANGE = re.compile("[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])")
# Random strings change every two or three characters, identifiers ("parseNextToken2") every six.
_RANDOM_CHANGES = 0.23
# A third of a lock file is hashes.
_MOST_RANDOM = 0.3
# Four words in a row exempt mails with a long link, and prose with formulas or markup.
_SENTENCE = re.compile("(?<!\\S)(?:[^\\W\\d_]{2,}+[,;:]? ){3}[^\\W\\d_]{2}")

_CODE_SIGN = re.compile("[{}()\\[\\];=<>|&!]")
_MINIFIED_FROM = 120
_MINIFIED_SIGNS = 0.12
# Prose has 15 % white space, readable code and compact JSON with texts more than 6 %.
_MINIFIED_BLANKS = 0.06

# Control words of RTF, and of formulas without text.
_CONTROL = re.compile("\\\\[a-z]+-?[0-9]*|\\\\'[0-9a-f]{2}|[{}]")
_MOST_CONTROL = 0.5


def is_junk(text: str) -> bool:
    """Return True for text without words; pass the text of a passage without its title and headings."""
    kinds = Counter[_Kind]()
    # Counted by distinct character, of which a passage has about 50.
    for character, number in Counter(text).items():
        kinds[_kind(character)] += number
    unspaced = kinds[_Kind.UNSPACED]
    letters = kinds[_Kind.LETTER] + unspaced
    size = letters + kinds[_Kind.OTHER]
    words = (_ASCII_WORD if text.isascii() else _WORD).findall(text)
    if 2 * unspaced >= letters:
        least = _LEAST_DENSE if _DENSE.search(text) else _LEAST_UNSPACED
        is_short = unspaced < least
    else:
        is_short = letters < _LEAST_LETTERS or sum(len(word) > 1 for word in words) < _LEAST_WORDS
    if is_short or _is_table(text, words, size, unspaced) or _length(_LEADER, text) > _MOST_LEADERS * size:
        return True
    is_code = (
        _is_repetitive(text, size)
        or _length(_CONTROL, text) > _MOST_CONTROL * size
        or _is_random(text, size)
        or _is_minified(text, size, unspaced)
    )
    return is_code and _SENTENCE.search(text) is None


class _Kind(Enum):
    BLANK = 0
    OTHER = 1
    LETTER = 2
    UNSPACED = 3
    """A letter of a script without spaces between words."""


@lru_cache(maxsize=20_000)
def _kind(character: str) -> _Kind:
    if character.isspace():
        return _Kind.BLANK
    if unicodedata.category(character)[0] not in "LM":
        return _Kind.OTHER
    return _Kind.UNSPACED if _UNSPACED.match(character) else _Kind.LETTER


def _is_table(text: str, words: list[str], size: int, unspaced: int) -> bool:
    """Return True for numbers and codes with too few words as labels."""
    in_words = sum(len(word) for word in words if len(word) >= _SHORTEST_TELLING) + unspaced
    if in_words >= _FEW_LETTERS * size:
        return False
    different = _different_words(text)
    least = _LEAST_TELLING if len(different) < _LABELS else _LEAST_DIFFERENT
    return _telling(text, different) < least * size


def _is_repetitive(text: str, size: int) -> bool:
    return size >= _REPETITIVE_FROM and _telling(text, _different_words(text)) < _LEAST_DIFFERENT * size


def _different_words(text: str) -> set[str]:
    """Return the distinct words that are not parts of codes; "mmm" and "xxxx" are placeholders."""
    found = (_ASCII_WHOLE_WORD if text.isascii() else _WHOLE_WORD).findall(text)
    return {word.lower() for word in found if len(set(word)) > 1}


def _telling(text: str, different: set[str]) -> int:
    """Number of characters in distinct words; for scripts without spaces, the number of distinct character pairs."""
    pairs = 0 if text.isascii() else len(set(_UNSPACED_PAIR.findall(text)))
    return sum(map(len, different)) + pairs


def _length(pattern: re.Pattern[str], text: str) -> int:
    """Total length of the pattern's matches, not counting white space."""
    return sum(len(found) - sum(map(str.isspace, found)) for found in pattern.findall(text))


def _is_random(text: str, size: int) -> bool:
    runs = (run for run in _CODE.findall(text) if len(_CHANGE.findall(run)) >= _RANDOM_CHANGES * len(run))
    return sum(map(len, runs)) > _MOST_RANDOM * size


def _is_minified(text: str, size: int, unspaced: int) -> bool:
    if len(text) < _MINIFIED_FROM or unspaced or len(text) - size >= _MINIFIED_BLANKS * len(text):
        return False
    return len(_CODE_SIGN.findall(text)) > _MINIFIED_SIGNS * size
