"""Patterns as in a .gitignore file, matched in linear time.

pathspec decides which of several patterns wins, but its regular expressions backtrack: the time for "*a*a*a*a*b" is
polynomial in the length of the path, with the number of wildcards as the degree. The translation here commits to the
leftmost match of each literal between two wildcards (atomic groups). This is correct for globs: a later match never
leaves more text for the rest of the pattern. The time is at most the length of the path times the length of the
pattern.
"""

import re
from collections.abc import Sequence
from typing import Any

from pathspec import GitIgnoreSpec
from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

# Paths have at most 4,096 bytes on Linux, so a longer pattern can only be an attempt to waste time.
MAX_PATTERN_CHARACTERS = 4096

# GitIgnoreSpec uses this group to determine whether a folder above the path matched instead of the path itself.
_BELOW_FOLDER = "(?P<ps_d>/)"
_END = rf"(?:{_BELOW_FOLDER}|\Z)"
_ANYTHING = "(?s:.)"
_SKIPPED_FOLDERS = "(?:[^/]+/)*"
_CLASSES = {
    "alnum": "0-9A-Za-z", "alpha": "A-Za-z", "blank": " \\t", "cntrl": "\\x00-\\x1f\\x7f", "digit": "0-9",
    "graph": "!-~", "lower": "a-z", "print": " -~", "punct": "!-/:-@\\[-`{-~", "space": " \\t-\\r", "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}  # fmt: skip


class IgnorePattern(GitIgnoreSpecPattern):
    """One line of a .gitignore file. Raises ValueError if it is not a valid pattern."""

    __slots__ = ()

    @classmethod
    def pattern_to_regex(cls, pattern: Any) -> tuple[Any, bool | None]:
        """Return the regular expression, and whether it excludes; (None, None) for a line that matches nothing."""
        if len(pattern) > MAX_PATTERN_CHARACTERS:
            raise ValueError(f"a pattern of {len(pattern)} characters")
        line = _without_blanks_at_end(pattern)
        if not line or line.startswith("#") or line == "/":
            return None, None
        include = not line.startswith("!")
        segments = _segments(line if include else line[1:])
        try:
            return _path_regex(segments, for_folders=line.endswith("/")), include
        except _NeverMatchesError:
            return None, None


class _NeverMatchesError(Exception):
    """An unterminated bracket, or an unknown class in one: git ignores such a pattern."""


def _without_blanks_at_end(line: str) -> str:
    """Remove trailing blanks and tabs, except one after a backslash; as in git, other white space is part of a name."""
    kept = line.rstrip(" \t")
    backslashes = len(kept) - len(kept.rstrip("\\"))
    return kept + line[len(kept) : len(kept) + 1] if backslashes % 2 else kept


def make_spec(patterns: Sequence[IgnorePattern]) -> GitIgnoreSpec:
    """Combine patterns in order; the last match decides."""
    # RE2, which pathspec would use if it is installed, rejects file names that are not UTF-8.
    return GitIgnoreSpec(patterns, backend="simple")


def _segments(line: str) -> list[str]:
    """Split a pattern at its slashes; adds "**" if it matches at any depth."""
    segments = line.split("/")
    if not segments[0]:
        del segments[0]
    elif (len(segments) == 1 or (len(segments) == 2 and not segments[1])) and segments[0] != "**":
        segments.insert(0, "**")
    if not segments:
        raise ValueError(f"not a pattern: {line!r}")
    if not segments[-1]:
        segments[-1] = "**"
    return [segment for at, segment in enumerate(segments) if segment != "**" or at == 0 or segments[at - 1] != "**"]


def _path_regex(segments: Sequence[str], for_folders: bool) -> str:
    if segments in (["**"], ["**", "*", "**"]):
        return _BELOW_FOLDER if for_folders else (_ANYTHING if len(segments) == 1 else "/")
    if segments == ["**", "*"]:
        return _ANYTHING
    inner, end = (segments[:-1], _BELOW_FOLDER if for_folders else "/") if segments[-1] == "**" else (segments, _END)
    # Runs of segments between two "**".
    runs: list[list[str]] = [[]]
    for segment in inner:
        if segment == "**":
            runs.append([])
        else:
            runs[-1].append(_segment_regex(segment))
    anchored, *floating = runs
    if not floating:
        return f"^{'/'.join(anchored)}{end}"
    parts = ["^", *(f"(?>{segment}/)" for segment in anchored)]
    parts += (f"(?>{_SKIPPED_FOLDERS}?{'/'.join(run)}/)" for run in floating[:-1])
    # The last run is searched from the right, because the path itself takes precedence over the folders above it.
    return "".join([*parts, _SKIPPED_FOLDERS, "/".join(floating[-1]), end])


def _segment_regex(segment: str) -> str:
    """Translate one segment; each literal after a wildcard takes its first match, except the last one, at the end."""
    if segment == "*":
        return "[^/]+"
    first, *others = _literals(segment)
    if not others:
        return first
    return "".join([first, *(f"(?>[^/]*?{literal})" for literal in others[:-1] if literal), "[^/]*", others[-1]])


def _literals(segment: str) -> list[str]:
    """Split a segment at its "*" wildcards into regular expressions that match a fixed number of characters."""
    found = [""]
    at = 0
    while at < len(segment):
        character = segment[at]
        at += 1
        if character == "*":
            found.append("")
        elif character == "?":
            found[-1] += "[^/]"
        elif character == "[":
            bracket, at = _bracket_regex(segment, at)
            found[-1] += bracket
        else:
            if character == "\\":
                if at == len(segment):
                    raise ValueError(f"nothing follows the last backslash: {segment!r}")
                character = segment[at]
                at += 1
            found[-1] += re.escape(character)
    return found


def _bracket_regex(segment: str, at: int) -> tuple[str, int]:
    """Translate the bracket expression that starts before `at`; returns it and the index after it."""
    is_negated = segment[at : at + 1] in ("!", "^")
    at += is_negated
    members: list[str] = []
    start = at
    while True:
        if segment.startswith("]", at) and at > start:
            break
        if segment.startswith("[:", at) and (end := segment.find(":]", at + 2)) >= 0:
            name = segment[at + 2 : end]
            if name not in _CLASSES:
                raise _NeverMatchesError
            members.append(_CLASSES[name])
            at = end + 2
            continue
        low, at = _member(segment, at)
        high = low
        if segment.startswith("-", at) and segment[at + 1 : at + 2] not in ("", "]"):
            high, at = _member(segment, at + 1)
        if low <= high:
            members.append(f"{_escaped(low)}-{_escaped(high)}")
    if not members:
        return "[^/]" if is_negated else "(?!)", at + 1
    return f"(?!/)[{'^' if is_negated else ''}{''.join(members)}]", at + 1


def _member(segment: str, at: int) -> tuple[str, int]:
    if segment.startswith("\\", at):
        at += 1
    if at >= len(segment):
        raise _NeverMatchesError
    return segment[at], at + 1


def _escaped(character: str) -> str:
    return f"\\U{ord(character):08x}"
