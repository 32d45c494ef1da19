"""Reads bookmarks from the JSON file of browsers based on Chromium.

A reading list is read if the browser stores it among its bookmarks. That of Chromium itself is in a LevelDB, for which
there is no reader.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop_search.bookmarks.made_bookmark import UnreadableError, made
from desktop_search.domain.bookmarks import Bookmark

# 50,000 bookmarks take some 25 MB of JSON.
MAX_JSON_BYTES = 100_000_000
MAX_DEPTH = 50
# Chromium counts microseconds since 1601.
_SECONDS_FROM_1601 = 11_644_473_600
# Vivaldi keeps removed bookmarks.
_TRASH = "trash"


def read_chromium(file: Path) -> Iterator[Bookmark]:
    """Yield the bookmarks of the file `Bookmarks`, in the browser's order. Raises what reading and parsing raise."""
    # These browsers replace the file as a whole; one that is incomplete is no valid JSON.
    with file.open("rb") as source:
        if os.fstat(source.fileno()).st_size > MAX_JSON_BYTES:
            raise UnreadableError("too large")
        roots = json.loads(source.read(MAX_JSON_BYTES + 1))["roots"]
    for key, root in roots.items():
        if key != _TRASH and isinstance(root, dict):
            yield from _below(root)


def _below(root: dict[str, Any]) -> Iterator[Bookmark]:
    # In the browser's order, without recursion.
    stack: list[tuple[Any, tuple[str, ...]]] = [(root, ())]
    while stack:
        node, above = stack.pop()
        if not isinstance(node, dict):
            continue
        children = node.get("children")
        if node.get("type") == "url":
            details = node.get("meta_info")
            note = details.get("Description", "") if isinstance(details, dict) else ""
            found = made(node.get("name"), node.get("url"), above, (), note, _chromium_time(node))
            if found is not None:
                yield found
        elif isinstance(children, list):
            name = node.get("name")
            trail = (*above, name)[:MAX_DEPTH] if isinstance(name, str) and name else above
            stack.extend((child, trail) for child in reversed(children))


def _chromium_time(node: dict[str, Any]) -> float:
    try:
        return int(node.get("date_added") or 0) / 1e6 - _SECONDS_FROM_1601
    except (ValueError, TypeError):
        return 0.0
