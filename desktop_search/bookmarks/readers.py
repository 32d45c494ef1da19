"""Reads the bookmarks of one profile. The browser's files are not changed."""

import sqlite3
from pathlib import Path

from desktop_search.bookmarks.chromium import read_chromium
from desktop_search.bookmarks.firefox import read_firefox
from desktop_search.bookmarks.made_bookmark import UnreadableError
from desktop_search.bookmarks.profiles import FIREFOX, Profile
from desktop_search.domain.bookmarks import Bookmark

# More than anybody has; each becomes a small file.
MAX_BOOKMARKS = 50_000
# Of files that are damaged, or that the browser is writing.
_ERRORS = (
    OSError, sqlite3.Error, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError, MemoryError,
)  # fmt: skip


def read_profile(profile: Profile, temp: Path) -> list[Bookmark]:
    """Read the bookmarks of a profile; `temp` is a folder of ours for copies. Raises UnreadableError."""
    found: list[Bookmark] = []
    try:
        for file in profile.files:
            read = read_firefox(file, temp) if profile.browser == FIREFOX else read_chromium(file)
            for bookmark in read:
                if len(found) >= MAX_BOOKMARKS:
                    return found
                found.append(bookmark)
    except _ERRORS as error:
        raise UnreadableError(type(error).__name__) from error
    return found
