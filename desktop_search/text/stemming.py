"""Word stems in the language of the text, as tokens of a separate column.

FTS5's tokenizer stems English only, which does little harm to other languages. The stems of words in those are indexed
in a second column, so that "Haus" finds "Häuser". For languages with compound words, stems are stored reversed, so that
a prefix query for "Anleitung" finds "Bedienungsanleitung". The tokens consist of private use characters, which the
English stemmer does not change and which never match a word of the text. The column also contains the exact form of
words in Latin letters that folding and stemming would conflate with others, so that a rare "directional" is found among
many occurrences of "direct".
"""

import re
import threading
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import snowballstemmer

from desktop_search.text.function_words import ENGLISH, FUNCTION_WORDS, VIETNAMESE
from desktop_search.text.unicode_normalization import normalized
from desktop_search.text.word_forms import fold

# A passage's language is the one with most function words. English and Vietnamese have no stems here, but other
# languages would be detected in their place without them. Vietnamese accents distinguish words, so accented forms are
# indexed in addition to the plain ones, and rank first.
_STEMMED_LATIN = tuple(name for name in FUNCTION_WORDS if name not in (ENGLISH, VIETNAMESE))
_LANGUAGES_OF = {
    word: [name for name, of_it in FUNCTION_WORDS.items() if word in of_it]
    for word in frozenset().union(*FUNCTION_WORDS.values())
}
# Minimum number of distinct function words, and their share of all words: names, quotations and tables contain some.
_LEAST_FUNCTION_WORDS = 2
_LEAST_SHARE = 0.06
_SCRIPTS = (
    ("russian", re.compile("[\u0400-\u052f]+")),
    ("greek", re.compile("[\u0370-\u03ff\u1f00-\u1fff]+")),
    ("arabic", re.compile("[\u0620-\u06ff]+")),
    ("hindi", re.compile("[\u0900-\u097f]+")),
)
_ANY_SCRIPT = re.compile("[\u0370-\u052f\u0620-\u06ff\u0900-\u097f\u1f00-\u1fff]")
_LATIN = re.compile(r"[^\W\d_\u0250-\uffff]+")
_LATIN_AS_WRITTEN = re.compile("[^\\W\\d_\u0250-\u1dff\u1f00-\uffff]+")
# ASCII text is split at spaces, in a fifth of the time of a regular expression.
_ONLY_LETTERS = str.maketrans({code: " " for code in range(128) if not chr(code).isalpha()})
# The tokenizer's Porter stemmer changes only words with one of these endings.
_STEMMED = re.compile("(?:[eisy]|al|ant|ed|ent|er|ful|ic|ing|ion|ism|ll|or|ou)$")
# Languages with compound words, where the last part carries the meaning.
_COMPOUNDING = frozenset({"german", "dutch", "swedish", "danish", "finnish", "hungarian"})
_LANGUAGES = (*_STEMMED_LATIN, *(name for name, _ in _SCRIPTS))
# Shorter words are function words, or occur as endings of unrelated words.
SHORTEST_WORD = 3
_SHORTEST_PART = 4
_PRIVATE = 0xE000
_TO_PRIVATE = {code: _PRIVATE + code - ord("a") for code in range(ord("a"), ord("z") + 1)}
_PRIVATE_ACCENTED = 0xE800
_VIETNAMESE_MARK = chr(0xE0FF)
_WRITTEN_MARK = chr(0xE0FE)
_MARKS = {name: chr(0xE100 + number) for number, name in enumerate(_LANGUAGES)}


def stem_tokens(text: str, folded: str) -> str:
    """Return the content of the `stems` column for a passage: no stems of English and of scripts without a stemmer.

    `folded` is the same text, folded as in the index.
    """
    written = latin_words(folded) if text.isascii() else _words_as_written(text)
    tokens = list(filter(None, map(_written_token, dict.fromkeys(written))))
    # Searching for any of them first is faster, as most text has none.
    if not folded.isascii() and _ANY_SCRIPT.search(folded):
        for language, letters in _SCRIPTS:
            tokens += [_token(word, language) for word in letters.findall(folded) if len(word) >= SHORTEST_WORD]
    latin = latin_language(folded)
    if latin == VIETNAMESE:
        tokens += [_with_accents(word) for word in written if not word.isascii()]
    elif latin and latin != ENGLISH:
        tokens += [
            _token(word, latin)
            for word in latin_words(folded)
            if len(word) >= SHORTEST_WORD and word not in FUNCTION_WORDS[latin]
        ]
    return " ".join(tokens)


# Called twice in a row for each passage.
@lru_cache(maxsize=1)
def latin_words(folded: str) -> Sequence[str]:
    """Return the words in Latin letters, in order."""
    return _words(folded, _LATIN)


def likely_languages(folded: str) -> Sequence[str]:
    """Return stemmed languages that a folded query in Latin letters may be in; all if it has no function word."""
    words = set(latin_words(folded))
    counts = {name: len(words & of_it) for name, of_it in FUNCTION_WORDS.items()}
    most = max(counts.values())
    return [name for name in _STEMMED_LATIN if counts[name] == most]


def mark_of(language: str) -> str:
    """Return the character that begins every stem of this language in the index, and nothing else."""
    return _MARKS[language]


def written_words(text: str) -> dict[str, str]:
    """Map the folded form of each word of a query to the word, as `stem_matches` requires."""
    return {fold(word): word for word in _words_as_written(text)}


def _words_as_written(text: str) -> list[str]:
    return _words(normalized("NFC", text).casefold(), _LATIN_AS_WRITTEN)


def _words(text: str, letters: re.Pattern[str]) -> list[str]:
    found: list[str] = []
    # Almost every text has some lines in ASCII.
    for line in text.split("\n"):
        found += line.translate(_ONLY_LETTERS).split() if line.isascii() else letters.findall(line)
    return found


def stem_matches(folded: str, written: str, languages: Sequence[str]) -> Sequence[str]:
    """Return FTS5 expressions for a query word, folded and as written, one for each language it may be in."""
    if len(folded) < SHORTEST_WORD:
        return ()
    for language, letters in _SCRIPTS:
        if letters.fullmatch(folded):
            return (f'stems : "{_token(folded, language)}"',)
    if not _LATIN.fullmatch(folded):
        return ()
    found = [] if written.isascii() else [f'stems : "{_with_accents(written)}"']
    for language in languages:
        if folded not in FUNCTION_WORDS[language]:
            token = _token(folded, language)
            is_part = language in _COMPOUNDING and len(token) > _SHORTEST_PART
            found.append(f'stems : "{token}"' + (" *" if is_part else ""))
    return found


def as_written(written: str) -> str | None:
    """Return the FTS5 expression for exactly this form of a query word; None if the word index is as exact."""
    token = _written_token(written) if _LATIN_AS_WRITTEN.fullmatch(written) else ""
    return f'stems : "{token}"' if token else None


# Called twice in a row for each passage.
@lru_cache(maxsize=1)
def latin_language(folded: str) -> str | None:
    """Return the lower-case English name of the language of a passage in Latin letters, or None if it is unclear."""
    words = latin_words(folded)
    counts = dict.fromkeys(FUNCTION_WORDS, 0)
    different = dict.fromkeys(FUNCTION_WORDS, 0)
    known = Counter(words)
    for word in known.keys() & _LANGUAGES_OF.keys():
        for language in _LANGUAGES_OF[word]:
            counts[language] += known[word]
            different[language] += 1
    best = max(counts, key=counts.__getitem__)
    if counts[best] < _LEAST_SHARE * len(words):
        return None
    return best if different[best] >= _LEAST_FUNCTION_WORDS else None


def _with_accents(word: str) -> str:
    """Encode accented letters as private use characters, because the tokenizer removes accents from letters only."""
    return _VIETNAMESE_MARK + "".join(c if c.isascii() else chr(_PRIVATE_ACCENTED + ord(c) % 0x1000) for c in word)


class _Stemmers(threading.local):
    """Stemmers per thread: a stemmer stores the current word in itself, and searches run next to the indexer."""

    def __init__(self) -> None:
        self._made: dict[str, snowballstemmer.stemmer] = {}

    def stem(self, word: str, language: str) -> str:
        stemmer = self._made.get(language)
        if stemmer is None:
            stemmer = self._made[language] = snowballstemmer.stemmer(language)
        return str(stemmer.stemWord(word))


_stemmers = _Stemmers()


@lru_cache(maxsize=50_000)
def _written_token(word: str) -> str:
    """Return the token for the exact form; empty if the word index distinguishes the word from all others already."""
    if len(word) < SHORTEST_WORD or (word.isascii() and not _STEMMED.search(word)):
        return ""
    if word.isascii():
        return _WRITTEN_MARK + word.translate(_TO_PRIVATE)
    return _WRITTEN_MARK + "".join(_private(c) for c in word)


def _private(letter: str) -> str:
    if "a" <= letter <= "z":
        return chr(_PRIVATE + ord(letter) - 97)
    return letter if letter.isascii() else chr(_PRIVATE_ACCENTED + ord(letter) % 0x1000)


@lru_cache(maxsize=50_000)
def _token(word: str, language: str) -> str:
    stem = _stemmers.stem(word, language) or word
    if language in _COMPOUNDING:
        stem = stem[::-1]
    return _MARKS[language] + stem.translate(_TO_PRIVATE)
