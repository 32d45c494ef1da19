"""Decides whether a statement of a model is supported by the passage that it names; pure.

The quotation must be in that passage. Because a model can put any statement next to a literal quotation, and a text
in a file can make it do so, numbers, addresses and some words of the statement must be in the passage, or in the
question, too. That cannot prove a statement, so it is always shown together with its quotation.
"""

import re
from collections.abc import Mapping

from desktop_search.chat.claim_reader import Claim
from desktop_search.chat.quotations import Quotation, find_quotation
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.text.function_words import FUNCTION_WORDS
from desktop_search.text.unicode_normalization import normalized
from desktop_search.viewing.passage_locator import fold

# A statement is one sentence.
MOST_CHARACTERS = 600
# Minimum share of a statement's words that are in the passage or the question, if both are in the same language.
LEAST_KNOWN = 0.3
# Two forms of a word share at least this many letters, and this share of the shorter one.
_STEM_LETTERS, _STEM_SHARE = 4, 0.6
# One digit is often written as a word in one of the texts.
_NUMBER = re.compile(r"\d[\d.,'’\u00a0\u202f٫٬]*\d")
# Separators of the words that may be addresses.
_BETWEEN = re.compile(r"[\s<>()\[\]{}\"'“”„«»|,;]+")
_TOP_DOMAINS = (
    *("com", "net", "org", "info", "biz", "io", "dev", "app", "example", "invalid", "test", "xyz", "top", "site"),
    *("online", "co", "ru", "cn", "de", "uk", "fr"),
)
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A supported statement."""

    text: str
    source: str
    """Id of the passage."""
    quotation: Quotation
    """Range in the text of the passage."""


def check_claim(claim: Claim, passages: Mapping[str, str], question: str, context: str = "") -> CheckedClaim | None:
    """Return the statement with its quotation, or None if it is not supported.

    `passages` are the texts by the ids that were sent. `context` is other text about the passage that the model was
    given, such as headings.
    """
    passage = passages.get(claim.source)
    if passage is None or not claim.text or len(claim.text) > MOST_CHARACTERS:
        return None
    quotation = find_quotation(claim.quote, passage)
    if quotation is None:
        return None
    known = f"{passage}\n{context}\n{question}"
    is_supported = _has_numbers(claim.text, known) and _has_addresses(claim.text, passage)
    return (
        CheckedClaim(claim.text, claim.source, quotation)
        if is_supported and _is_about(claim.text, passage, known)
        else None
    )


def _has_numbers(text: str, known: str) -> bool:
    return _numbers(text) <= _numbers(known)


def _numbers(text: str) -> set[str]:
    """Numbers of at least two digits, without separators, which differ between languages."""
    found = (re.sub(r"\D", "", one) for one in _NUMBER.findall(text))
    # Any script's digits.
    return {"".join(str(int(digit)) for digit in number) for number in found}


def _has_addresses(text: str, passage: str) -> bool:
    there = fold(passage).letters
    words = (word.strip(".:!?*_`") for word in _BETWEEN.split(text))
    return all(fold(word).letters in there for word in words if _is_address(word))


def _is_address(word: str) -> bool:
    """True for an address of the web or of mail, with or without its scheme."""
    host = word.partition("/")[0]
    name, dot, ending = host.rpartition(".")
    is_host = bool(name and dot) and ending.lower() in _TOP_DOMAINS
    return "://" in word or word.lower().startswith("www.") or ("@" in host and bool(dot)) or is_host


def _is_about(text: str, passage: str, known: str) -> bool:
    """False if statement and passage are in one language, but the statement has hardly a word of the passage."""
    language = _language(text)
    if language is None or language != _language(passage):
        return True
    words = _words(text, language)
    around = _words(known, language)
    return not words or sum(_is_among(word, around) for word in words) >= LEAST_KNOWN * len(words)


def _language(text: str) -> str | None:
    """The language in Latin script of which the text has most function words; None if it has none of any."""
    words = set(re.findall(r"[^\W\d_]+", _plain(text)))
    counts = {name: len(of_it & words) for name, of_it in FUNCTION_WORDS.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else None


def _words(text: str, language: str) -> set[str]:
    return set(_WORD.findall(_plain(text))) - FUNCTION_WORDS[language]


def _is_among(word: str, words: set[str]) -> bool:
    return word in words or any(_is_related(word, other) for other in words)


def _is_related(word: str, other: str) -> bool:
    length = max(_STEM_LETTERS, round(_STEM_SHARE * min(len(word), len(other))))
    return word[:length] == other[:length]


def _plain(text: str) -> str:
    """Lower case, without accents."""
    return "".join(letter for letter in normalized("NFKD", text.casefold()) if not "\u0300" <= letter <= "\u036f")
