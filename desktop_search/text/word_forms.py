"""Conversion of text to words, for indexing and for queries.

FTS5's unicode61 tokenizer splits at white space and punctuation, so text in scripts without spaces between words would
not be searchable. Runs of those scripts are indexed as overlapping bigrams ("北京大学" as "北京 京大 大学"). So is
Hangul, because Korean appends particles without a space, and "학교" must find "학교에서". The last character of a run
is also indexed alone: every character then begins some token, so that a query of one character is a prefix query.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.text.unicode_normalization import normalized

# Kana, Bopomofo and Han, for a character class.
HAN_AND_KANA = (
    "\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
# Scripts without spaces between words, and Hangul.
PARTED = (
    HAN_AND_KANA + "\uac00-\ud7a3"  # Hangul
    "\u0e01-\u0e3a\u0e40-\u0e4e"  # Thai
    "\u0e81-\u0ece\u0edc-\u0edf"  # Lao
    "\u1780-\u17d3\u17d7\u17dc\u17dd"  # Khmer
    "\u1000-\u103f\u1050-\u109d\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f"  # Myanmar
)
PARTED_RUN = re.compile(f"[{PARTED}]+")
# Combining marks (accents, vowel signs) of the Basic Multilingual Plane, for a character class: the tokenizer treats
# them as letters, `re` does not.
COMBINING_MARKS = "".join(
    filter(lambda character: unicodedata.category(character)[0] == "M", map(chr, range(0x300, 0x10000)))
)

# Characters that are often omitted and are not letters: accents left after decomposition, Hebrew points, Arabic vowel
# signs and tatweel, and zero-width characters.
IGNORED = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00]+"
)
# Letters that are used interchangeably: Arabic alef, yeh, teh marbuta and their Persian forms, Turkish dotless i,
# letters with strokes (Vietnamese and Polish are typed without), Hindi's two nasal signs, the digits of a script.
_PAIRS = dict(zip("أإآٱىیةکھہıđħłøŧðँæœþ", [*"ااااييهكههidhlotdं", "ae", "oe", "th"], strict=True))
_DIGITS = {chr(zero + n): str(n) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xED0, 0x17E0) for n in range(10)}
ALIKE = str.maketrans(_PAIRS | _DIGITS)
_HAS_ALIKE = re.compile(f"[{''.join([*_PAIRS, *_DIGITS])}]")
# Hebrew abbreviations (צה״ל) are typed with various marks before the last letter, or with none.
_GERSHAYIM = re.compile("(?<=[א-ת])[\"'״׳“”’](?=[א-ת])")
# A word hyphenated at a line's end; as the second half may be a word of its own, the joined word is indexed as well.
_CUT = re.compile("[-\u2010\u2011][ \\t]*\r?\n")
# Matches from the start of a word only; otherwise the time would be quadratic in its length.
_CUT_WORD = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,}+)[-\u2010\u2011][ \t]*+\r?\n[ \t]*+([^\W\d_]{2,}+)")

# "Q3budget", "parseTree", "INV2041": also found by their parts.
_WRITTEN_TOGETHER = re.compile(r"[^\W_]+")
_BETWEEN_PARTS = re.compile(
    r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])|(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])"
)
# Shorter parts are endings and chapter numbers: "19th", "H2O".
_SHORTEST_IDENTIFIER_PART = 3

# Numbers and codes with varying separators: "1,020", "1 020" and "1020"; "HV-2093-118" and "HV2093118". They are also
# indexed without separators, codes once from each group on, so that "2093118" is found as well. Tabs and line ends are
# no separators, because they separate the cells of a table.
_SPACES = " \u00a0\u2007\u2009\u202f"
_DATE = r"\d{4}(?P<a>[-./])\d{1,2}(?P=a)\d{1,2}(?!\d)|\d{1,2}(?P<b>[-./])\d{1,2}(?P=b)\d{4}(?!\d)"
_AMOUNT = rf"[1-9]\d{{0,2}}(?P<c>[.,'\u2019{_SPACES[1:]}])\d{{3}}(?:(?P=c)\d{{3}})*+(?!\d)(?:[.,]\d{{1,2}}(?!\d))?"
_SPACED_AMOUNT = r"[1-9]\d{0,2}(?: \d{3})++[.,]\d{1,2}(?!\d)"
_DOTTED = r"\d{2,4}(?:\.\d{2,}){2,}+"
_DECIMAL = r"\d++(?:[.,]\d++)++"
_WITH_DIGIT = r"(?=[^\W\d_]{0,8}\d)[^\W_]{1,24}+(?![^\W_])(?![.,]\d)"
_SEPARATOR = rf"[-/()\u2010\u2011{_SPACES}]{{1,3}}+"


def _codes(letters: str) -> str:
    """Return the regular expression for dates, amounts and codes; `letters` matches a group of letters in a code."""
    group = rf"(?:{_WITH_DIGIT}|{letters}(?![^\W_]))"
    code = rf"{_DOTTED}|(?!{_DECIMAL}){group}(?:{_SEPARATOR}{group})++"
    amount = f"{_AMOUNT}|{_SPACED_AMOUNT}"
    return rf"(?<![^\W_])(?:(?P<date>{_DATE})|(?P<amount>{amount})|(?P<code>{code})|{_DECIMAL})"


# In a text, words in lower case are not part of a code; in a query they may be.
_IN_TEXT = re.compile(_codes("[A-Z]{1,4}"))
_IN_QUERY = re.compile(_codes(r"[^\W\d_]{1,4}"))
_HAS_DIGIT = re.compile(r"\d")
_GROUP = re.compile(r"[^\W_]+")
# More groups are a row of numbers.
_MOST_GROUPS = 9
# Groups of letters before the first number: "KA-CW 482".
_MOST_LETTER_GROUPS = 2
# Shorter codes are numbers of chapters and rooms; the longest IBAN has 34 characters.
_SHORTEST_CODE = 4
_LONGEST_CODE = 34
# For digits only, unless they are groups of three: "60 70" are two numbers, "0721 1234567" is one.
_SHORTEST_JOINED_NUMBER = 7
# Fewer digits are a prefix of too many numbers.
_SHORTEST_NUMBER_BEGUN = 6

# Further parts add little, and each costs a lookup.
MOST_PARTS = 100


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """A word of a query, or a run of a script without spaces."""

    text: str
    """Folded text of the term."""
    match: str
    """FTS5 expression for the term; for a longer run also for its parts, with the whole run ranked first."""
    exact: str
    """FTS5 expression for exactly this term."""
    parted: bool = False
    """True for a run that is indexed as bigrams."""
    also: tuple[str, ...] = ()
    """FTS5 expressions (a word, phrase or prefix each) for other forms of a number or code."""


def fold(text: str) -> str:
    """Fold case, accents, vowel points and width, but keep the script. For comparing words outside SQLite."""
    if text.isascii():
        return text.replace("\x00", " ").lower()
    # Cyrillic short i is a letter of its own: "мой" (my) and "мои" (my, plural) are different words.
    decomposed = normalized("NFKD", text.casefold()).replace("и\u0306", "й")
    apart = _GERSHAYIM.sub("", IGNORED.sub("", decomposed))
    folded = normalized("NFC", apart)
    # Searching first is many times faster, as most text has none of these letters.
    return folded.translate(ALIKE) if _HAS_ALIKE.search(folded) else folded


def text_needs_parts(text: str) -> bool:
    """Return True if the text contains a script that is indexed as bigrams."""
    return not text.isascii() and PARTED_RUN.search(text) is not None


def index_form(text: str, folded: str | None = None) -> str:
    """Return the text to be passed to FTS5's tokenizer; `folded` if the caller has it already."""
    folded = fold(text) if folded is None else folded
    parts = _identifier_parts(text)
    joined = _joined_codes(text) if _HAS_DIGIT.search(text) else ()
    # Searching for a line end first is faster.
    whole = [a + b for a, b in _CUT_WORD.findall(folded)] if _CUT.search(folded) else ()
    if text_needs_parts(folded):
        folded = PARTED_RUN.sub(_parts_and_last, folded)
    # Appended to the text, so that phrases match across these words.
    return " ".join([folded, *whole, *parts, *joined]) if whole or parts or joined else folded


def _identifier_parts(text: str) -> list[str]:
    """Return the folded parts of tokens that join words and numbers."""
    return [part for parts in filter(None, map(_parts_of, _WRITTEN_TOGETHER.findall(text))) for part in parts]


# Most words of a text occur in it before.
@lru_cache(maxsize=50_000)
def _parts_of(piece: str) -> tuple[str, ...]:
    # Skipping plain words first is several times faster.
    is_word = piece.isalpha() and (piece.islower() or piece[1:].islower() or piece.isupper())
    if is_word or piece.isdecimal() or text_needs_parts(piece):
        return ()
    parts = _BETWEEN_PARTS.split(piece)
    return tuple(fold(part) for part in parts if len(part) >= _SHORTEST_IDENTIFIER_PART) if len(parts) > 1 else ()


def _joined_codes(text: str) -> list[str]:
    """Return numbers without their separators, and codes from each of their groups on; folded."""
    found = []
    for match in _IN_TEXT.finditer(text):
        if match["amount"]:
            found.append(fold(" ".join(_amount(match["amount"]))))
        elif match["code"]:
            groups = _code_groups(match["code"])
            found += [joined for at in range(len(groups) - 1) if (joined := _joined(groups[at:]))]
    return found


def _joined(groups: list[str]) -> str:
    """Return the groups of a code as one folded word; empty if they are more likely a row of numbers."""
    code = fold("".join(groups))[:_LONGEST_CODE]
    is_number = (
        code.isdecimal() and len(groups[0]) <= len("000") and all(len(group) == len("000") for group in groups[1:])
    )
    least = _SHORTEST_CODE if is_number or not code.isdecimal() else _SHORTEST_JOINED_NUMBER
    return code if len(code) >= least and not text_needs_parts(code) else ""


def _amount(written: str) -> list[str]:
    """Return the integer part without separators, and the decimals if there are any."""
    groups = _GROUP.findall(written)
    decimals = groups[1:] and len(groups[-1]) < len("000")
    return ["".join(groups[:-1]), groups[-1]] if decimals else ["".join(groups)]


def _code_groups(written: str) -> list[str]:
    """Return the groups of a code; empty if it is a row of numbers or contains no number."""
    groups = _GROUP.findall(written)
    while groups and not _HAS_DIGIT.search(groups[-1]):
        groups.pop()
    first = next((at for at, group in enumerate(groups) if _HAS_DIGIT.search(group)), 0)
    groups = groups[max(0, first - _MOST_LETTER_GROUPS) :]
    return groups if len(groups) <= _MOST_GROUPS else []


def query_terms(text: str) -> list[QueryTerm]:
    """Return the distinct terms of a query, in order; join their `match` by OR or AND."""
    found: dict[str, QueryTerm] = {}
    otherwise = _written_otherwise(text) if _HAS_DIGIT.search(text) else {}
    for run in _runs(fold(text)):
        if run not in found:
            found[run] = _parted_term(run) if text_needs_parts(run) else _term(run, otherwise.get(run, ()))
    return list(found.values())


def any_form(text: str) -> str | None:
    """Return the FTS5 expression for these words in this order, or for all forms of a number or code."""
    whole = phrase(text)
    forms = _written_otherwise(text) if _HAS_DIGIT.search(text) else {}
    runs = _runs(fold(text))
    if whole is None or not forms or any(run not in forms for run in runs):
        return whole
    common = [form for form in forms[runs[0]] if all(form in forms[run] for run in runs)]
    return f"({' OR '.join([whole, *common])})" if common else whole


def _term(run: str, also: tuple[str, ...]) -> QueryTerm:
    exact = _quoted(run)
    return QueryTerm(run, f"({' OR '.join([exact, *also])})" if also else exact, exact, also=also)


def _written_otherwise(text: str) -> dict[str, tuple[str, ...]]:
    """Return FTS5 expressions for the other forms of a query's numbers and codes, by their folded words."""
    found: dict[str, dict[str, None]] = {}
    for match in _IN_QUERY.finditer(text):
        if match["amount"]:
            whole = fold(_amount(match["amount"])[0])
            for group in _GROUP.findall(match["amount"]):
                # 1,020.00 is also written 1020; other decimals are a separate word.
                if len(group) >= len("000") or whole.startswith(fold(group)) or fold(group) == "00":
                    found.setdefault(fold(group), {})[_quoted(whole)] = None
        elif match["code"]:
            groups = _code_groups(match["code"])
            joined = _joined(groups) if len(groups) > 1 else ""
            for group in map(fold, groups):
                found.setdefault(group, {}).update(
                    dict.fromkeys(_begun(joined) or ([_quoted(joined)] if joined else []))
                )
    for word in _GROUP.findall(text):
        if _HAS_DIGIT.search(word) and not text_needs_parts(word):
            forms = [*_begun(fold(word)), *_split(word)]
            found.setdefault(fold(word), {}).update(dict.fromkeys(forms))
    return {word: tuple(forms) for word, forms in found.items() if forms}


def _begun(code: str) -> list[str]:
    """Return FTS5 expressions for codes with this prefix."""
    least = _SHORTEST_NUMBER_BEGUN if code.isdecimal() else _SHORTEST_CODE
    if len(code) < least:
        return []
    # After the country code, a telephone number is written without its first 0.
    without_zero = code.lstrip("0") if code.isdecimal() else code
    forms = dict.fromkeys([code[:_LONGEST_CODE], without_zero[:_LONGEST_CODE]])
    return [f"{_quoted(form)} *" for form in forms if len(form) >= least]


def _split(word: str) -> list[str]:
    """Return the phrase for a code whose letters and digits are written separately."""
    parts = _BETWEEN_PARTS.split(word)
    return [_quoted(" ".join(map(fold, parts)))] if len(parts) > 1 else []


def phrase(text: str) -> str | None:
    """Return the FTS5 expression for these words in this order; None if there is no word.

    The parts of a run in a script without spaces include its last character alone, which the index has after each run,
    as it would otherwise break the phrase.
    """
    runs = _runs(fold(text))
    if not runs:
        return None
    inner = [" ".join(_parts(run, with_last=True)) if text_needs_parts(run) else run for run in runs[:-1]]
    last = runs[-1]
    if not text_needs_parts(last):
        return _quoted(" ".join([*inner, last]))
    if len(last) == 1:
        return _quoted(" ".join([*inner, last])) + " *"
    return _quoted(" ".join([*inner, *_parts(last)]))


def prefix_term(text: str) -> str | None:
    """Return the FTS5 expression for these words, the last one as a prefix; None if there is no word."""
    found = phrase(text)
    if found is None or found.endswith("*"):
        return found
    return found if text_needs_parts(_runs(fold(text))[-1]) else found + " *"


def _parted_term(run: str) -> QueryTerm:
    if len(run) == 1:
        return QueryTerm(run, _quoted(run) + " *", _quoted(run) + " *", parted=True)
    parts = _parts(run)
    whole = _quoted(" ".join(parts))
    if len(parts) == 1:
        return QueryTerm(run, whole, whole, parted=True)
    alternatives = [whole, *(_quoted(part) for part in list(dict.fromkeys(parts))[:MOST_PARTS])]
    return QueryTerm(run, f"({' OR '.join(alternatives)})", whole, parted=True)


def _runs(folded: str) -> list[str]:
    """Return the words, and the runs of scripts without spaces, in order."""
    return _word_pattern(folded.isascii()).findall(folded)


@cache
def _word_pattern(ascii_only: bool) -> re.Pattern[str]:
    """Pattern of a token of unicode61 with our categories: letters, numbers and marks, but no underscore."""
    if ascii_only:
        return re.compile("[a-z0-9]+")
    codes = [code for code in range(0x300, 0x20000) if unicodedata.category(chr(code))[0] == "M"]
    # `re` tests single characters beyond U+FFFF one by one, in about a microsecond, so they are given as ranges.
    marks = "".join(map(chr, (code for code in codes if code < 0x10000)))
    rare = "".join(f"{chr(first)}-{chr(last)}" for first, last in _ranges(code for code in codes if code >= 0x10000))
    return re.compile(f"[{PARTED}]+|(?:[^\\W_{PARTED}]|(?![{PARTED}])[{marks}]|[{rare}])+")


def _ranges(codes: Iterable[int]) -> list[list[int]]:
    """Return [first, last] of each run of consecutive numbers; `codes` is ascending."""
    found: list[list[int]] = []
    for code in codes:
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def _parts(run: str, with_last: bool = False) -> list[str]:
    parts = [run[at : at + 2] for at in range(len(run) - 1)]
    return [*parts, run[-1]] if with_last or not parts else parts


def _parts_and_last(found: re.Match[str]) -> str:
    return f" {' '.join(_parts(found.group(), with_last=True))} "


def _quoted(words: str) -> str:
    return f'"{words}"'
