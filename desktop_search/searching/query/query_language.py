"""Parser of the query language: words, phrases and filters; pure.

    "exact phrase"  -without  -"without phrase"  one OR other  type:pdf  in:folder  name:piece  lang:de
    date:2024..2025  modified:7d  size:>10mb  page:3-7  has:scan

A minus before a filter negates it. Anything else is words: `http://x`, a quotation mark alone. A mistyped filter
(`type:pfd`, `size:big`) is ignored, unless there is nothing else to search for.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.queries import NO_FILTERS, Filters, HintKind, PartKind, QueryHint, QueryPart, Selection
from desktop_search.searching.query.filter_table import FILTERS, filter_meant
from desktop_search.searching.query.query_text import (
    MAX_CHARACTERS,
    PHRASE,
    QueryText,
    found_phrase,
    parse_query,
    split_words,
)

_QUOTES = '"“”„«»「」『』'
_PIECE = re.compile(r"\S+")
_KEY = re.compile(rf"({'|'.join(kind for kind in FILTERS)}):", re.IGNORECASE)
_OTHER_KEY = re.compile(r"([^\W\d_]{2,16}):(?=[^\s:/\\])")
# An opening quotation mark at the start of a word, and the text up to the next filter.
_OPEN_QUOTE = re.compile(r"""(["“„«「『])(\w.*?)(?=\s-?[^\W\d_]{1,16}:\S|["“”„«»「」『』]|$)""", re.DOTALL)
_CLOSING = {"“": "”", "„": "“", "«": "»", "「": "」", "『": "』"}
_OR = "OR"
# More are a pasted list, and each filter is tested against every file.
_MOST_PARTS = 64
# More are of no use.
_MOST_HINTS = 4


class Folders(Protocol):
    """Lookup of the folders that `in:` accepts."""

    def has(self, name: str) -> bool:
        """Whether a folder of the index has this name or path."""

    def nearest(self, name: str) -> str:
        """Name of the folder that an unknown name probably means; empty if none is near."""


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """Result of parsing a query."""

    words: QueryText
    """Words and phrases; its `text` excludes filters and operators."""
    selection: Selection
    parts: tuple[QueryPart, ...]
    """Phrases, filters and operators with their ranges in the query, in order, not overlapping."""
    hints: tuple[QueryHint, ...] = ()
    """Parts that are probably mistyped, in the order typed."""


@dataclass(frozen=True, slots=True)
class _Token:
    """Token: text between whitespace or in quotation marks. `part` is None for plain words."""

    start: int
    end: int
    text: str
    part: QueryPart | None = None
    filters: Filters = NO_FILTERS
    hint: QueryHint | None = None

    @property
    def is_ignored(self) -> bool:
        return self.hint is not None and self.hint.is_ignored

    @property
    def may_be_either(self) -> bool:
        """Whether it can be an operand of OR: a word or a phrase."""
        if self.hint is not None:
            return False
        if self.part is not None:
            return self.part.kind is PartKind.PHRASE
        return self.text != _OR and len(split_words(self.text)) > 0

    @property
    def wanted_kind(self) -> PartKind | None:
        """Kind of the filter, if it is one and not negated."""
        is_wanted = self.part is not None and self.part.kind in FILTERS and not self.part.negated
        return self.part.kind if self.part and is_wanted else None


def parse(typed: str, now: datetime, folders: Folders | None = None) -> ParsedQuery:
    """Parse any text. `now` is the local time that relative dates refer to.

    If `folders` is given, `in:` with an unknown folder is reported and ignored.
    """
    tokens = _tokens(typed[:MAX_CHARACTERS], now, folders)
    parsed = _parsed(typed, tokens)
    if parsed.words.is_empty and parsed.selection.is_empty and any(token.is_ignored for token in tokens):
        return _parsed(typed, [_as_words(token) for token in tokens])
    return parsed


def _as_words(token: _Token) -> _Token:
    return replace(token, hint=replace(token.hint, is_ignored=False)) if token.hint else token


def _parsed(typed: str, tokens: Sequence[_Token]) -> ParsedQuery:
    left: list[_Token] = []
    either: list[tuple[str, ...]] = []
    for group in _groups(tokens):
        if len(group) > 1:
            part = _joined(typed, group)
            if part.kind is PartKind.EITHER:
                either.append(tuple(token.text for token in group))
            left.append(_Token(part.start, part.end, part.text, part, _one_of(group)))
        else:
            left += group
    parts = [token.part for token in left if token.part]
    words = replace(parse_query(_free_text(typed[:MAX_CHARACTERS], tokens, left)), either=tuple(either))
    wanted = _merged(token.filters for token in left if token.part and not token.part.negated)
    unwanted = _merged(token.filters for token in left if token.part and token.part.negated)
    without = tuple(dict.fromkeys(part.text for part in parts if part.kind is PartKind.WITHOUT))
    hints = tuple(token.hint for token in tokens if token.hint)[:_MOST_HINTS]
    return ParsedQuery(words, Selection(wanted, unwanted, without), tuple(parts), hints)


def _tokens(typed: str, now: datetime, folders: Folders | None) -> list[_Token]:
    found: list[_Token] = []
    parts = at = 0
    while piece := _PIECE.search(typed, at):
        token = None
        if parts < _MOST_PARTS:
            token = _token(typed, piece.start(), now, folders) or _mistyped(typed, piece.start(), now)
        token = token or _Token(piece.start(), piece.end(), piece.group())
        parts += token.part is not None
        found.append(token)
        at = token.end
    return found


def _token(typed: str, start: int, now: datetime, folders: Folders | None) -> _Token | None:
    """Phrase, filter or exclusion that starts here; None for plain words and mistyped filters."""
    negated = typed[start] == "-"
    at = start + negated
    if key := _KEY.match(typed, at):
        kind = PartKind(key[1].lower())
        value, end = _value(typed, key.end())
        filters = FILTERS[kind].parse(value, now) if value else None
        if kind is PartKind.IN and value and folders and not folders.has(value):
            return _hinted(typed, start, end, HintKind.UNKNOWN_FOLDER, kind, folders.nearest(value), is_ignored=True)
        if filters is not None:
            return _Token(start, end, value, QueryPart(kind, value, start, end, negated), filters)
    value, end = _value(typed, at)
    is_quoted = value != "" and typed[at] in _QUOTES
    # "--help" and a line of dashes are words.
    is_meant = is_quoted or (negated and value[:1].isalnum() and not _mistyped(typed, start, now))
    if not is_meant or not split_words(value):
        return None
    kind = PartKind.WITHOUT if negated else PartKind.PHRASE
    return _Token(start, end, value, QueryPart(kind, value, start, end, negated))


def _mistyped(typed: str, start: int, now: datetime) -> _Token | None:
    """Filter or phrase that starts here and is probably mistyped; None otherwise."""
    at = start + (typed[start] == "-")
    if quote := _OPEN_QUOTE.match(typed, at):
        return None if PHRASE.match(typed, at) else _open_quote(typed, start, quote, PartKind.PHRASE)
    if key := _KEY.match(typed, at):
        kind = PartKind(key[1].lower())
        if quote := _OPEN_QUOTE.match(typed, key.end()):
            return None if PHRASE.match(typed, key.end()) else _open_quote(typed, start, quote, kind)
        value, end = _value(typed, key.end())
        if value:
            nearest_value = FILTERS[kind].nearest_value
            meant = nearest_value(value, now) if nearest_value else ""
            return _hinted(typed, start, end, HintKind.BAD_VALUE, kind, meant, is_ignored=True)
        return _value_after_space(typed, start, key.end(), kind, now)
    if not (key := _OTHER_KEY.match(typed, at)) or not (known := filter_meant(key[1])):
        return None
    kind, before = known
    value, end = _value(typed, key.end())
    if not value:
        return None
    nearest_value = FILTERS[kind].nearest_value
    if nearest_value:
        value = before + value
        value = value if FILTERS[kind].parse(value, now) else nearest_value(value, now)
    is_ignored = nearest_value is not None
    return _hinted(typed, start, end, HintKind.UNKNOWN_FILTER, kind, value, is_ignored=is_ignored) if value else None


def _hinted(typed: str, start: int, end: int, kind: HintKind, key: PartKind, value: str, *, is_ignored: bool) -> _Token:
    """Token of a mistyped filter; `value` is the value that was probably meant, or empty."""
    minus = "-" if typed[start] == "-" else ""
    quoted = f'"{value}"' if any(sign.isspace() for sign in value) else value
    suggestion = f"{minus}{key}:{quoted}" if value else ""
    text = typed[start:end]
    return _Token(start, end, text, hint=QueryHint(kind, key, text, start, end, suggestion, is_ignored))


def _value_after_space(typed: str, start: int, colon: int, kind: PartKind, now: datetime) -> _Token | None:
    """`type: pdf`, possibly from pasted text: only suggests the filter, its words are searched for as usual."""
    piece = _PIECE.search(typed, colon)
    one = FILTERS[kind]
    if one.nearest_value is None or piece is None or not one.parse(piece.group(), now):
        return None
    text = typed[start : piece.end()]
    suggestion = typed[start:colon] + piece.group()
    hint = QueryHint(HintKind.SPACE_AFTER_COLON, kind, text, start, piece.end(), suggestion)
    return _Token(start, piece.end(), text, hint=hint)


def _open_quote(typed: str, start: int, quote: re.Match[str], kind: PartKind) -> _Token:
    """Token of an unclosed quotation; until it is closed, its words are searched for individually."""
    end = start + len(typed[start : quote.end()].rstrip())
    suggestion = typed[start:end] + _CLOSING.get(quote[1], '"')
    hint = QueryHint(HintKind.OPEN_QUOTE, kind, typed[start:end], start, end, suggestion)
    return _Token(start, end, typed[start:end], hint=hint)


def _value(typed: str, at: int) -> tuple[str, int]:
    """Text in quotation marks or up to the next space, and its end; empty if there is none."""
    if quoted := PHRASE.match(typed, at):
        is_whole = quoted.end() == len(typed) or typed[quoted.end()].isspace()
        return (found_phrase(quoted), quoted.end()) if is_whole else ("", at)
    piece = _PIECE.match(typed, at)
    if piece is None or any(sign in piece.group() for sign in _QUOTES):
        return "", at
    return piece.group(), piece.end()


def _groups(tokens: Sequence[_Token]) -> list[list[_Token]]:
    """Group tokens that are joined by OR, without the operator; all others form groups of one.

    OR joins words and phrases, or filters of one kind; any other OR is a word.
    """
    groups: list[list[_Token]] = []
    at = 0
    while at < len(tokens):
        group = [tokens[at]]
        while at + 2 < len(tokens) and tokens[at + 1].text == _OR and _go_together(tokens[at], tokens[at + 2]):
            at += 2
            group.append(tokens[at])
        groups.append(group)
        at += 1
    return groups


def _go_together(one: _Token, other: _Token) -> bool:
    if one.may_be_either and other.may_be_either:
        return True
    return one.wanted_kind is not None and one.wanted_kind is other.wanted_kind


def _joined(typed: str, group: Sequence[_Token]) -> QueryPart:
    start, end = group[0].start, group[-1].end
    return QueryPart(group[0].wanted_kind or PartKind.EITHER, f" {_OR} ".join(t.text for t in group), start, end)


def _free_text(typed: str, tokens: Sequence[_Token], left: Sequence[_Token]) -> str:
    """The query with filters and operators replaced by spaces, so that the last word before them counts as finished."""
    kept = list(typed)
    inside = [(token.start, token.end, token.part.kind) for token in left if token.part]
    for start, end, kind in inside:
        if kind is PartKind.EITHER:
            for token in tokens:
                if start <= token.start < end:
                    word = token.text if token.text != _OR else ""
                    kept[token.start : token.end] = list(word.ljust(token.end - token.start))
        elif kind is not PartKind.PHRASE:
            kept[start:end] = " " * (end - start)
    for token in tokens:
        if token.is_ignored:
            kept[token.start : token.end] = " " * (token.end - token.start)
    return "".join(kept)


def _one_of(group: Sequence[_Token]) -> Filters:
    """Merge filters of one kind that are joined by OR."""
    merged = _merged(token.filters for token in group)
    times, sizes = (tuple(interval for (interval,) in several) for several in (merged.times, merged.sizes))
    return merged._replace(times=(times,) if times else (), sizes=(sizes,) if sizes else ())


def _merged(several: Iterable[Filters]) -> Filters:
    all_of_them = list(several)
    return Filters(*(sum((getattr(one, name) for one in all_of_them), ()) for name in Filters._fields))
