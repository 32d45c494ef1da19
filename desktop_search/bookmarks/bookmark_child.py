"""Child process of the engine that reads the browsers' bookmarks once and updates our folder of bookmarks.

It parses files of other programs, so that the engine can end it.
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from desktop_search.bookmarks.made_bookmark import UnreadableError
from desktop_search.bookmarks.mirror import update_mirror
from desktop_search.bookmarks.profiles import find_profiles, labelled
from desktop_search.bookmarks.readers import read_profile
from desktop_search.domain.bookmarks import Bookmark


def run() -> int:
    """Read a request as one line of JSON from stdin, and write the reply as one line of JSON to stdout.

    Request: target (path of our folder of bookmarks). Reply: changed (whether a file was written or removed), count (of
    bookmarks that were read), sources (paths of the files with bookmarks), unreadable (browsers with a profile that
    could not be read, whose bookmarks are kept as they are), or error.
    """
    asked = json.loads(sys.stdin.readline())
    print(json.dumps(_answer(Path(asked["target"]), Path(tempfile.gettempdir()))), flush=True)
    return 0


def _answer(target: Path, temp: Path) -> dict[str, Any]:
    found: dict[str, list[Bookmark] | None] = {}
    sources: list[str] = []
    unreadable: list[str] = []
    for label, profile in labelled(find_profiles()):
        for file in profile.files:
            sources += [str(file), f"{file}-wal"]
        try:
            found[label] = read_profile(profile, temp)
        except UnreadableError as error:
            print(f"bookmarks of {profile.browser} cannot be read: {error}", file=sys.stderr)
            found[label] = None
            unreadable.append(profile.browser)
    try:
        changed = update_mirror(target, found)
    except OSError as error:
        return {"error": error.strerror or type(error).__name__}
    count = sum(len(bookmarks) for bookmarks in found.values() if bookmarks is not None)
    return {"changed": changed, "count": count, "sources": sources, "unreadable": unreadable}
