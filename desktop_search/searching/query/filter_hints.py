"""Suggestions for mistyped values of filters: the nearest valid value; pure."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from desktop_search.domain.formats import TYPE_WORDS, type_named
from desktop_search.searching.query.filter_values import page_range, size_interval, time_interval
from desktop_search.text.languages import LANGUAGE_WORDS, language_named

# Country codes that users type instead of the language code.
_COUNTRIES = {
    "at": "de", "br": "pt", "cn": "zh", "dk": "da", "gb": "en", "gr": "el", "il": "he", "in": "hi", "ir": "fa",
    "jp": "ja", "kr": "ko", "se": "sv", "us": "en", "ua": "uk", "vn": "vi",
}  # fmt: skip
_SPANS = {"hour": "h", "day": "d", "week": "w", "month": "m", "year": "y"}
_DAYS = ("today", "yesterday")
_OPERATOR = re.compile(r"([<>=]{0,2})(.*)", re.DOTALL)
_SPAN = re.compile(r"(?:last)?(\d{0,4})(hour|day|week|month|year)s?")
_YEARS = re.compile(r"(\d{4})[-/](\d{4})", re.ASCII)
_NUMBERS = re.compile(r"\d+", re.ASCII)
_RUN_TOGETHER = re.compile(r"(\d{4})(\d{2})(\d{2})?", re.ASCII)
_DATE_SIGNS = re.compile(r"[\d./\-]+", re.ASCII)
_SIZE = re.compile(r"(\d{1,12}(?:[.,]\d{1,3})?)([^\W\d]*)")
_PAGES = re.compile(r"\D{0,6}(\d{1,6})(?:\D{1,4}(\d{1,6}))?", re.ASCII)
_SIZE_LETTERS = dict(zip("kmgtкмгт", "kmgtkmgt", strict=True))
_CENTURY = 2000
ORIGINS = ("scan",)
"""Values of the filter by where the text of a passage is from."""
# Edit distance 1 is allowed in shorter words, 2 in words of this length or more.
LONG_WORD = 5


def types_meant(value: str, _now: datetime) -> str:
    """Nearest valid list of types; empty if none is near."""
    return _each(value, lambda word: word if type_named(word) else nearest(word.lstrip("*."), TYPE_WORDS))


def languages_meant(value: str, _now: datetime) -> str:
    """Nearest valid list of languages; empty if none is near."""
    return _each(value, _language_meant)


def pages_meant(value: str, _now: datetime) -> str:
    """Nearest valid page or range of pages; empty if none is near."""
    return next((text for text in _pages_meant(_tidy(value)) if page_range(text)), "")


def size_meant(value: str, _now: datetime) -> str:
    """Nearest valid size or range of sizes; empty if none is near."""
    return next((text for text in _ranges_meant(_tidy(value), _size_meant) if size_interval(text)), "")


def time_meant(value: str, now: datetime) -> str:
    """Nearest valid date, age or range of dates; empty if none is near."""
    tidy = _tidy(value)
    if years := _YEARS.fullmatch(tidy):
        tidy = f"{years[1]}..{years[2]}"
    return next(
        (text for text in _ranges_meant(tidy, lambda text: _moment_meant(text, now)) if time_interval(text, now)), ""
    )


def origins_meant(value: str, _now: datetime) -> str:
    """Nearest valid origin of text; empty if none is near."""
    return nearest(_tidy(value), ORIGINS)


def _tidy(value: str) -> str:
    return value.strip().lower().replace("–", "-").replace("—", "-").replace("…", "..")


def nearest(word: str, candidates: Iterable[str]) -> str:
    """Candidate with the smallest edit distance to a mistyped word, the first on a tie; empty if none is near."""
    folded = word.casefold()
    if not folded:
        return ""
    most = 2 if len(folded) >= LONG_WORD else 1
    best, fewest = "", most + 1
    for candidate in candidates:
        # In a word of two letters, a replaced letter makes another word; a transposed or missing letter is a typo.
        if len(folded) <= 2 and sorted(candidate.casefold()) != sorted(folded):
            slips = 1 if len(candidate) > 2 and candidate.casefold().startswith(folded) else fewest
        else:
            slips = distance(folded, candidate.casefold(), fewest - 1)
        if slips < fewest:
            best, fewest = candidate, slips
    return best


def distance(one: str, other: str, most: int) -> int:
    """Edit distance with transpositions (optimal string alignment), up to `most`.

    Larger distances are returned as `most + 1`.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _each(value: str, meant: Callable[[str], str]) -> str:
    """Correct each word of a comma-separated list; empty unless all of them can be corrected."""
    words = [meant(word.strip().lower()) for word in value.split(",") if word.strip()]
    return ",".join(words) if all(words) else ""


def _language_meant(word: str) -> str:
    if language_named(word):
        return word
    return _COUNTRIES.get(word) or nearest(word, LANGUAGE_WORDS)


def _pages_meant(value: str) -> Iterator[str]:
    if found := _PAGES.fullmatch(value):
        pages = sorted({int(number) for number in found.groups() if number})
        yield "-".join(map(str, pages))


def _ranges_meant(value: str, meant: Callable[[str], str]) -> Iterator[str]:
    """Candidates for a single value, a value with an operator, or a range written with dots or a dash."""
    operator, body = _OPERATOR.fullmatch(value).groups()  # type: ignore[union-attr] # It matches any text.
    operator = {"=>": ">=", "=<": "<=", ">>": ">", "<<": "<", "==": "=", "<>": ""}.get(operator, operator)
    if ".." in body:
        first, _, last = body.partition("..")
        ends = [meant(end) if end else "" for end in (first, last.lstrip("."))]
        yield "..".join(ends)
        yield "..".join(reversed(ends))
        return
    if alone := meant(body):
        yield operator + alone
    elif "-" in body:
        first, _, last = body.partition("-")
        ends = [meant(end) for end in (first, last)]
        if all(ends):
            yield "..".join(ends)
            yield "..".join(reversed(ends))


def _size_meant(text: str) -> str:
    """Size with the unit that starts with its first letter; a unit that is a typo of "mb" ("10xb") means megabytes."""
    found = _SIZE.fullmatch(text.replace(" ", ""))
    if not found:
        return ""
    number, unit = found.groups()
    if not unit:
        return number
    if unit[0] in _SIZE_LETTERS:
        return f"{number}{_SIZE_LETTERS[unit[0]]}b"
    return f"{number}mb" if distance(unit, "mb", 1) <= 1 else ""


def _moment_meant(text: str, now: datetime) -> str:
    return next((each for each in _moments_meant(text) if time_interval(each, now)), "")


def _moments_meant(text: str) -> Iterator[str]:
    yield text
    if span := _SPAN.fullmatch(text.replace(" ", "")):
        yield f"{span[1] or 1}{_SPANS[span[2]]}"
    if day := nearest(text, _DAYS):
        yield day
    if joined := _RUN_TOGETHER.fullmatch(text):
        yield "-".join(part for part in joined.groups() if part)
    if _DATE_SIGNS.fullmatch(text):
        yield from _dates_meant(_NUMBERS.findall(text))


def _dates_meant(numbers: list[str]) -> Iterator[str]:
    """ISO dates from these numbers, as typed, then with day and month swapped, then less precise ones as fallbacks."""
    years = [number for number in numbers if len(number) == 4]
    if not years and len(numbers) == 3 and len(numbers[2]) == 2:
        numbers = [*numbers[:2], str(_CENTURY + int(numbers[2]))]
        years = numbers[2:]
    if len(years) != 1 or not 1 < len(numbers) <= 3:
        return
    (year,) = years
    others = [int(number) for number in numbers if number is not year]
    if numbers[0] is not year:
        others.reverse()
    if len(others) == 2:
        month, day = others
        yield f"{year}-{month:02}-{day:02}"
        yield f"{year}-{day:02}-{month:02}"
    yield f"{year}-{others[0]:02}"
    yield year
