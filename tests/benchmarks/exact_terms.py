"""Exact terms in twelve languages, as users type them; each must be among the hits by words.

Terms are drawn with a fixed seed from the XQuAD paragraphs and from LibreOffice's help: rare words, names, numbers, and
for scripts without spaces short strings. Half of them are searched for as they are written, half as they are also
typed: another case, without accents or vowel signs, umlauts spelt out, no final sigma, another script's digits.
"""

import random
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

SEED = 20261121
TERMS_OF_EACH = 120
# Maximum document frequency of a term.
_RARE = 2
_WORD = re.compile(r"[^\W_](?:[^\W_]|(?<=[\u0900-\u097f])[\u0900-\u097f])*")
_WITHOUT_BLANKS = {"th": "[\u0e01-\u0e3a\u0e40-\u0e4e]{4,}", "zh": "[\u4e00-\u9fff]{3,}"}
_NUMBER = re.compile(r"\d+")
_SHORTEST = 4


@dataclass(frozen=True)
class ExactTerm:
    """The query, and the document that it must find."""

    typed: str
    written: str
    document: str


def bare(text: str) -> str:
    """The text without accents and strokes."""
    apart = unicodedata.normalize("NFD", text).translate(str.maketrans("đĐıłŁøØ", "dDilLoO"))
    return "".join(c for c in apart if unicodedata.category(c) != "Mn" or c == "\u0306")


def _spelt_out(text: str) -> str:
    for umlaut, letters in zip("äöüßÄÖÜ", ("ae", "oe", "ue", "ss", "Ae", "Oe", "Ue"), strict=True):
        text = text.replace(umlaut, letters)
    return text


def _in_turkish_capitals(text: str) -> str:
    return text.replace("i", "İ").replace("ı", "I").upper()


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def _loosely_arabic(text: str) -> str:
    stretched = text[:2] + "\u0640" + text[2:]
    kept = "".join(c for c in stretched if unicodedata.category(c) != "Mn")
    return kept.translate(str.maketrans("أإآىة", "ااايه"))


_EVERYWHERE: tuple[Callable[[str], str], ...] = (str.lower, str.upper, lambda t: unicodedata.normalize("NFD", t), _wide)
_TYPED: Mapping[str, tuple[Callable[[str], str], ...]] = {
    "ar": (_loosely_arabic, lambda t: t.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))),
    "de": (_spelt_out, bare),
    "el": (bare, lambda t: bare(t.upper()), lambda t: t.replace("ς", "σ")),
    "es": (bare,),
    "hi": (
        lambda t: unicodedata.normalize("NFD", t).replace("\u093c", "").replace("\u0901", "\u0902"),
        lambda t: t.translate(str.maketrans("0123456789", "०१२३४५६७८९")),
    ),
    "ro": (bare, lambda t: t.replace("ș", "ş").replace("ț", "ţ")),
    "ru": (lambda t: t.replace("ё", "е").replace("Ё", "Е"),),
    "tr": (bare, _in_turkish_capitals),
    "vi": (bare,),
}


def draw_terms(language: str, corpus: Mapping[str, Mapping[str, str]], most: int = TERMS_OF_EACH) -> list[ExactTerm]:
    """Draw the same terms on every machine: half as they are written, half as they are also typed."""
    chance = random.Random(f"{SEED}-{language}")
    where: dict[str, set[str]] = defaultdict(set)
    anyhow: dict[str, set[str]] = defaultdict(set)
    for document, parts in corpus.items():
        for term in _terms_of(f"{parts['title']}\n{parts['text']}", language):
            where[term].add(document)
            anyhow[term.casefold()].add(document)
    rare = sorted(term for term in where if len(anyhow[term.casefold()]) <= _RARE)
    if language in _WITHOUT_BLANKS:
        texts = [f"{parts['title']}\n{parts['text']}" for parts in corpus.values()]
        chance.shuffle(rare)
        rare = [term for term in rare[: 8 * most] if sum(term in text for text in texts) <= _RARE]
    ways = (*_EVERYWHERE, *(3 * _TYPED.get(language, ())))
    drawn = chance.sample(rare, min(most, len(rare)))
    found = []
    for number, term in enumerate(drawn):
        typed = chance.choice(ways)(term) if number % 2 else term
        found.append(ExactTerm(typed, term, min(where[term])))
    return found


def missed(terms: list[ExactTerm], ask: Callable[[str], list[str]]) -> list[ExactTerm]:
    """Terms whose document is not among the documents that `ask` returns for the query."""
    return [term for term in terms if term.document not in ask(term.typed)]


def _terms_of(text: str, language: str) -> Iterator[str]:
    pattern = _WITHOUT_BLANKS.get(language)
    if pattern:
        length = 4 if language == "th" else 3
        for run in re.findall(pattern, text):
            yield from (run[at : at + length] for at in range(0, len(run) - length + 1, 5))
    for word in _WORD.findall(unicodedata.normalize("NFC", text)) if pattern is None else _NUMBER.findall(text):
        if len(word) >= _SHORTEST or _NUMBER.fullmatch(word):
            yield word
