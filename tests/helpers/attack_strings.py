"""Generates strings on which a regular expression may backtrack catastrophically, from the expression itself."""

import itertools
import re
import re._parser as parser
from collections.abc import Iterator
from re._constants import (
    ANY,
    ASSERT,
    ASSERT_NOT,
    AT,
    ATOMIC_GROUP,
    BRANCH,
    CATEGORY,
    CATEGORY_DIGIT,
    CATEGORY_NOT_DIGIT,
    CATEGORY_NOT_SPACE,
    CATEGORY_NOT_WORD,
    CATEGORY_SPACE,
    CATEGORY_WORD,
    GROUPREF,
    GROUPREF_EXISTS,
    IN,
    LITERAL,
    MAX_REPEAT,
    MIN_REPEAT,
    NEGATE,
    NOT_LITERAL,
    POSSESSIVE_REPEAT,
    RANGE,
    SUBPATTERN,
)  # fmt: skip
from typing import Any

_REPEATS = (MAX_REPEAT, MIN_REPEAT, POSSESSIVE_REPEAT)
_OF_CATEGORY = {
    CATEGORY_DIGIT: "07", CATEGORY_SPACE: " \n\t", CATEGORY_WORD: "aZ0_", CATEGORY_NOT_DIGIT: "a .",
    CATEGORY_NOT_SPACE: "a.<", CATEGORY_NOT_WORD: ". -\n",
}  # fmt: skip
_COMMON = "a.0 \n-"
# Maximum number of characters taken from a pattern, and of examples of one part.
_MOST_CHARACTERS = 14
_MOST_EXAMPLES = 6


def attacks(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str, str]]:
    """Yield (prefix, repeated part, suffix) of strings to try, the likeliest first."""
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else 0)
    starts: list[str] = [""]
    pumps: list[str] = []
    _collect(list(tree), "", starts, pumps)
    characters = list(dict.fromkeys([*_characters(tree), *_COMMON]))[:_MOST_CHARACTERS]
    starts = list(dict.fromkeys(starts))
    pumps = [pump for pump in dict.fromkeys([*pumps, *_examples(list(tree))]) if pump]
    simple = list(dict.fromkeys([*pumps, *characters]))
    longest = max(starts, key=len)
    yield from ((start, pump, "\x00") for start in dict.fromkeys(["", longest]) for pump in simple)
    yield from (("", one + other, "\x00") for one, other in itertools.permutations(pumps, 2))
    yield from ((start, pump, end) for pump in simple for start in starts for end in ("\n", "", "\x00"))
    yield from (
        (start, one + other, "\x00")
        for one, other in itertools.permutations(characters, 2)
        for start in dict.fromkeys(["", longest])
    )


def _collect(items: list[Any], before: str, starts: list[str], pumps: list[str]) -> None:
    """Collect examples of repeated parts, and of the prefixes before them, at every depth."""
    for operator, argument in items:
        if operator in _REPEATS:
            _, high, body = argument
            if high > 10:
                starts.append(before)
                pumps.extend(_examples(list(body)))
            _collect(list(body), before, starts, pumps)
        elif operator is SUBPATTERN:
            _collect(list(argument[3]), before, starts, pumps)
        elif operator is ATOMIC_GROUP:
            _collect(list(argument), before, starts, pumps)
        elif operator is BRANCH:
            for branch in argument[1]:
                _collect(list(branch), before, starts, pumps)
        elif operator in (ASSERT, ASSERT_NOT):
            _collect(list(argument[1]), before, starts, pumps)
        before += next(iter(_examples([(operator, argument)])), "")


def _examples(items: list[Any]) -> list[str]:
    """A few strings that match, or nearly match."""
    found = [""]
    for operator, argument in items:
        found = [a + b for a, b in itertools.product(found, _of_one(operator, argument))][:_MOST_EXAMPLES]
    return found


def _of_one(operator: Any, argument: Any) -> list[str]:
    if operator is LITERAL:
        return [chr(argument)]
    if operator is NOT_LITERAL:
        return [character for character in "a .-" if ord(character) != argument][:2]
    if operator is ANY:
        return ["a", "."]
    if operator is IN:
        return _members(argument)[:3] or ["a"]
    if operator in _REPEATS:
        low, high, body = argument
        inner = _examples(list(body))
        counts = dict.fromkeys([max(low, min(1, int(high))), low, min(int(high), low + 1)])
        return [example * count for count in counts for example in inner][:_MOST_EXAMPLES]
    if operator is SUBPATTERN:
        return _examples(list(argument[3]))
    if operator is ATOMIC_GROUP:
        return _examples(list(argument))
    if operator is BRANCH:
        return [_examples(list(branch))[0] for branch in argument[1]][:_MOST_EXAMPLES]
    if operator in (ASSERT, ASSERT_NOT, AT, GROUPREF, GROUPREF_EXISTS):
        return [""]
    raise NotImplementedError(operator)


def _members(items: Any) -> list[str]:
    found: list[str] = []
    for operator, argument in items:
        if operator is LITERAL:
            found.append(chr(argument))
        elif operator is RANGE:
            found += [chr(argument[0]), chr(argument[1])]
        elif operator is CATEGORY:
            found += _OF_CATEGORY[argument]
        elif operator is NEGATE:
            matches = re.compile(_class_source(items))
            return [c for c in 'a .0\n-<"é' if matches.match(c)]
    return found


def _class_source(items: Any) -> str:
    """Source of the character class."""
    names = {CATEGORY_DIGIT: "\\d", CATEGORY_SPACE: "\\s", CATEGORY_WORD: "\\w"}
    names |= {CATEGORY_NOT_DIGIT: "\\D", CATEGORY_NOT_SPACE: "\\S", CATEGORY_NOT_WORD: "\\W"}
    parts = []
    for operator, argument in items:
        if operator is NEGATE:
            parts.append("^")
        elif operator is CATEGORY:
            parts.append(names[argument])
        elif operator is RANGE:
            parts.append(f"\\U{argument[0]:08x}-\\U{argument[1]:08x}")
        else:
            parts.append(f"\\U{argument:08x}")
    return f"[{''.join(parts)}]"


def _characters(tree: Any) -> list[str]:
    """Characters that the pattern names, or samples of its classes."""
    found: list[str] = []

    def walk(items: Any) -> None:
        for operator, argument in items:
            if operator in _REPEATS:
                walk(argument[2])
            elif operator is SUBPATTERN:
                walk(argument[3])
            elif operator is ATOMIC_GROUP:
                walk(argument)
            elif operator is BRANCH:
                for branch in argument[1]:
                    walk(branch)
            elif operator in (ASSERT, ASSERT_NOT):
                walk(argument[1])
            elif operator in (LITERAL, NOT_LITERAL, IN, ANY):
                found.extend(_of_one(operator, argument))

    walk(tree)
    return list(dict.fromkeys(found))
