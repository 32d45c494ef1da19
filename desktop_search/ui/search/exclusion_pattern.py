"""Patterns, as in a .gitignore file, that leave out just what a person points at; pure."""

import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import PurePath

_SPECIAL = re.compile(r"([\\*?\[\]])")


class Exclusion(StrEnum):
    """What of a file is left out."""

    FILE = "file"
    FOLDER = "folder"
    TYPE = "type"


def pattern_for(what: Exclusion, path: PurePath, roots: Sequence[PurePath]) -> str:
    """The pattern; empty where there is none, as for the ending of a file that has none."""
    if what is Exclusion.TYPE:
        return f"*{_quoted(path.suffix)}" if path.suffix else ""
    inside = [path.relative_to(root) for root in roots if path.is_relative_to(root)]
    if not inside:
        return ""
    # Of folders within each other the inner one has the file.
    relative = min(inside, key=lambda one: len(one.parts))
    if what is Exclusion.FILE:
        return "/" + _quoted(relative.as_posix())
    return f"/{_quoted(relative.parent.as_posix())}/"


def _quoted(text: str) -> str:
    """Signs that mean more stand for themselves; so do blanks at the end. A pattern is one line."""
    quoted = _SPECIAL.sub(r"\\\1", text).replace("\n", "?").replace("\r", "?")
    kept = quoted.rstrip(" \t")
    return kept + "".join(f"\\{blank}" for blank in quoted[len(kept) :])
