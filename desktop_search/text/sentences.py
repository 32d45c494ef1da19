"""Segmentation of text in any script into paragraphs, sentences and shorter pieces."""

import re
import unicodedata
from collections.abc import Iterator

Span = tuple[int, int]

# Atomic groups, so that backtracking does not take a Windows line end for two line ends.
_PARAGRAPH_END = re.compile(r"(?>\r\n?|\n)[^\S\r\n]*(?>\r\n?|\n)\s*|[\f\v\u2029]\s*")
# Marks that end a sentence only before white space; the second alternative is for scripts without spaces.
_MARKS = ".!?…؟۔।॥።፧။།៕‼⁇⁈⁉"
# Possessive quantifiers and the lookbehind prevent quadratic time: each run of marks is tried once, as a whole.
_SENTENCE_END = re.compile(
    rf"""(?<![{_MARKS}])[{_MARKS}]++["'”’»)\]]*+(?=\s)"""
    r"""|[。！？｡]++[」』”’）】》〉"']*+"""
)
# Words before a full stop that usually does not end a sentence, in several languages.
_ABBREVIATED = (
    "abb abs al anm approx art aufl bd bzw ca cf ch chap co corp dept dr ed eds eg eq etc fig figs ff geb gen hr hrsg"
    " ie inc jr kap lt ltd max min mme mr mrs ms nr no op p pag pp prof rev sr st str tab tel usw vgl vol vs bsp bspw"
    " z.b d.h u.a e.g i.e u.s p.ex p.ej г гг др пр рис см стр т.д т.п т.е ул"
)
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
_WORD_BEFORE = re.compile(r"[^\s(\[\"'“„«]+\Z")
_LONGEST_ABBREVIATION = 12
# In order of preference: end of a line, clause, word; then marks in text without spaces, such as compact JSON.
_BREAKS = ("\n", "; ", ": ", ", ", "；", "，", "、", "،", " ", "\t", "\u3000", "},", "],", ",", ";", ">", "&", "/")
# Characters that must stay with the preceding one.
_JOINERS = "\u200d\ufe0e\ufe0f"
_MOST_MARKS = 16


def find_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield (start, end, whether it ends a paragraph) of each sentence between the offsets, trimmed and not empty."""
    for first, last in _paragraphs(text, start, end):
        at = first
        for found in _SENTENCE_END.finditer(text, first, last):
            if text[found.start()] == "." and not _ends_sentence(text, first, found, last):
                continue
            span = trim(text, at, found.end())
            at = found.end()
            if span[0] < span[1]:
                yield *span, at >= last
        span = trim(text, at, last)
        if span[0] < span[1]:
            yield *span, True


def cut_evenly(text: str, span: Span, most_characters: int) -> Iterator[Span]:
    """Yield trimmed pieces of at most that many characters, split at the best position in the second half of each."""
    start, end = span
    while end - start > most_characters:
        at = _break_between(text, start + max(1, most_characters // 2), start + most_characters)
        piece = trim(text, start, at)
        if piece[0] < piece[1]:
            yield piece
        start = at
    piece = trim(text, start, end)
    if piece[0] < piece[1]:
        yield piece


def trim(text: str, start: int, end: int) -> Span:
    """Return the range without leading and trailing white space."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _paragraphs(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for found in _PARAGRAPH_END.finditer(text, start, end):
        span = trim(text, at, found.start())
        at = found.end()
        if span[0] < span[1]:
            yield span
    span = trim(text, at, end)
    if span[0] < span[1]:
        yield span


def _ends_sentence(text: str, first: int, found: re.Match[str], last: int) -> bool:
    """Return False for the full stop of an abbreviation, an initial or an ordinal number."""
    if found.end() - found.start() > 1 and text[found.start() + 1] == ".":
        return True
    at = found.end()
    while at < last and text[at].isspace():
        at += 1
    if at < last and text[at].islower():
        return False
    before = _WORD_BEFORE.search(text, max(first, found.start() - _LONGEST_ABBREVIATION), found.start())
    if before is None:
        return True
    word = before.group().casefold()
    is_initial = len(word) == 1 and word.isalpha()
    is_number = len(word) <= 2 and word.isdigit()
    return not (is_initial or is_number or word in _ABBREVIATIONS)


def _break_between(text: str, low: int, high: int) -> int:
    """Return the offset after the last good split position in the range, at most `high`."""
    for mark in _BREAKS:
        at = text.rfind(mark, low, high)
        if at >= 0:
            return at + len(mark)
    at = high
    while at > low and high - at < _MOST_MARKS and _is_joined(text, at):
        at -= 1
    return at if not _is_joined(text, at) else high


def _is_joined(text: str, at: int) -> bool:
    if at >= len(text):
        return False
    here, before = text[at], text[at - 1]
    return here in _JOINERS or before == "\u200d" or unicodedata.category(here)[0] == "M"
