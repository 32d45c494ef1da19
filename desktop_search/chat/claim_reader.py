"""Reads statements from a model's answer while it is being written, in JSON or in lines; pure.

In JSON: {"statements": [{"source": ..., "quote": ..., "claim": ...}]}. In lines: SOURCE, QUOTE and CLAIM, in any order,
each on its own line. Models that were asked for one form sometimes use the other, so both are read.
"""

import json
import re

from desktop_search.domain.lazy_dataclass import dataclass

FIELDS = ("source", "quote", "claim")
# Deeper nesting than in any valid answer.
_MOST_DEPTH = 20
_THOUGHT_BEGIN, _THOUGHT_END = "<think>", "</think>"
# Code fence, with which models that write Markdown enclose JSON.
_FENCE = "```"
# Possessive quantifiers, because backtracking over a line of asterisks takes quadratic time.
_LINE = re.compile(r"^[\s>*#-]*+(?:\d++[.)]\s*+\**+)?+(SOURCE|QUOTE|CLAIM)\**+\s*+:\**+\s*+(.*+)$", re.IGNORECASE)
_NOTHING = re.compile(r"^[\s*\"'`]*NONE[\s*\"'`.]*$", re.IGNORECASE)
_QUOTATION_MARKS = "\"'“”„‟«»‹›‘’「」『』`"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement as the model wrote it, not checked yet."""

    text: str
    source: str
    quote: str


class ClaimReader:
    """Takes the answer part by part."""

    def __init__(self) -> None:
        self.has_form = False
        """True once the answer has one of the two forms, even without any statement."""
        self._head = ""
        """The beginning of the answer, until its form is known."""
        self._form: _JsonClaims | _LineClaims | None = None

    def feed(self, part: str) -> list[Claim]:
        """The statements that this part of the answer completes."""
        if self._form is None:
            self._head += part
            begun = self._without_thought()
            if begun is None:
                return []
            self._form = _JsonClaims() if begun.startswith(("{", "[", _FENCE)) else _LineClaims()
            part = begun
        claims = self._form.feed(part)
        self.has_form = self._form.has_form
        return claims

    def end(self) -> list[Claim]:
        """The statement that the end of the answer completes, if any."""
        claims = self._form.end() if self._form is not None else []
        self.has_form = self._form is not None and self._form.has_form
        return claims

    def _without_thought(self) -> str | None:
        """The answer after the model's reasoning; None until it begins."""
        begun = self._head.lstrip()
        if _THOUGHT_BEGIN.startswith(begun[: len(_THOUGHT_BEGIN)]):
            _, end, begun = begun.partition(_THOUGHT_END)
            begun = begun.lstrip() if end else ""
        return None if _FENCE.startswith(begun) else begun


class _JsonClaims:
    """Finds the innermost objects of a JSON text, without waiting for its end."""

    def __init__(self) -> None:
        self.has_form = False
        self._text = ""
        self._at = 0
        self._starts: list[int] = []
        self._is_inner = True
        self._in_string = False
        self._is_escaped = False

    def feed(self, part: str) -> list[Claim]:
        self._text += part
        claims = []
        for at in range(self._at, len(self._text)):
            if (end := self._object_end(self._text[at], at)) is not None and (claim := self._claim(*end)):
                claims.append(claim)
        self._at = len(self._text)
        return claims

    def end(self) -> list[Claim]:
        return []

    def _object_end(self, letter: str, at: int) -> tuple[int, int] | None:
        """The range of an object without objects in it that ends with this letter."""
        if self._in_string:
            self._in_string = letter != '"' or self._is_escaped
            self._is_escaped = letter == "\\" and not self._is_escaped
        elif letter == '"':
            self._in_string = True
        elif letter == "{" and len(self._starts) < _MOST_DEPTH:
            self._starts.append(at)
            self._is_inner = True
        elif letter == "}" and self._starts:
            start, is_inner = self._starts.pop(), self._is_inner
            self._is_inner = False
            # The outermost object ends the answer; with an empty list it has no objects in it.
            self.has_form = self.has_form or not self._starts
            return (start, at + 1) if is_inner else None
        return None

    def _claim(self, start: int, end: int) -> Claim | None:
        try:
            raw = json.loads(self._text[start:end], strict=False)
        except (ValueError, RecursionError):
            return None
        values = {name: raw.get(name) for name in FIELDS}
        if not any(isinstance(value, str) for value in values.values()):
            return None
        self.has_form = True
        return _claim_of(values)


class _LineClaims:
    """Reads lines; a statement ends where a field repeats."""

    def __init__(self) -> None:
        self.has_form = False
        self._rest = ""
        self._values: dict[str, object] = {}

    def feed(self, part: str) -> list[Claim]:
        *lines, self._rest = (self._rest + part).split("\n")
        return [claim for line in lines if (claim := self._line(line)) is not None]

    def end(self) -> list[Claim]:
        claims = [self._line(self._rest), self._complete()]
        self._rest = ""
        return [claim for claim in claims if claim is not None]

    def _line(self, line: str) -> Claim | None:
        self.has_form = self.has_form or bool(_NOTHING.match(line))
        found = _LINE.match(line)
        if found is None:
            return self._complete() if len(self._values) == len(FIELDS) else None
        self.has_form = True
        name = found[1].lower()
        claim = self._complete() if name in self._values else None
        self._values[name] = found[2]
        return claim

    def _complete(self) -> Claim | None:
        values, self._values = self._values, {}
        return _claim_of(values) if values else None


def _claim_of(values: dict[str, object]) -> Claim:
    text, source, quote = (str(values.get(name) or "").strip() for name in ("claim", "source", "quote"))
    return Claim(text, source.strip("[]()<>" + _QUOTATION_MARKS), quote.strip(_QUOTATION_MARKS + " "))
