"""Builds .gitignore patterns that exclude one file, its folder or its file type. Pure functions."""

import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import PurePath

_SPECIAL = re.compile(r"([\\*?\[\]])")


class Exclusion(StrEnum):
    """What to exclude: the file, its folder, or all files of its type."""

    FILE = "file"
    FOLDER = "folder"
    TYPE = "type"


def pattern_for(what: Exclusion, path: PurePath, roots: Sequence[PurePath]) -> str:
    """Return the pattern, or "" if there is none, such as for the type of a file without a suffix."""
    if what is Exclusion.TYPE:
        return f"*{_quoted(path.suffix)}" if path.suffix else ""
    inside = [path.relative_to(root) for root in roots if path.is_relative_to(root)]
    if not inside:
        return ""
    # With nested roots, the innermost one contains the file.
    relative = min(inside, key=lambda one: len(one.parts))
    if what is Exclusion.FILE:
        return "/" + _quoted(relative.as_posix())
    return f"/{_quoted(relative.parent.as_posix())}/"


def _quoted(text: str) -> str:
    """Escape wildcards and trailing blanks. Line breaks become "?", as a pattern is a single line."""
    quoted = _SPECIAL.sub(r"\\\1", text).replace("\n", "?").replace("\r", "?")
    kept = quoted.rstrip(" \t")
    return kept + "".join(f"\\{blank}" for blank in quoted[len(kept) :])
