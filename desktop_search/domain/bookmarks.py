"""Bookmarks of web browsers, and internet shortcuts (.url), the files that contain one bookmark each."""

import re
from urllib.parse import SplitResult, urlsplit

from desktop_search.domain.lazy_dataclass import dataclass

SHORTCUT_SUFFIX = ".url"
BOOKMARK_KIND = "bookmark"
MAX_SHORTCUT_BYTES = 64_000
# Longer addresses contain data; browsers and servers limit them to some thousands of characters too.
MAX_ADDRESS_CHARACTERS = 4_000
_SECTION = "[InternetShortcut]"
# Ours; other programs ignore it.
_DETAILS = "[Bookmark]"
_PLAIN = re.compile(r"[^\s\x00-\x20\x7f]+")
# Separates the values of a list. No value contains one, as each is on one line.
_TAB = "\t"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One bookmark."""

    title: str
    address: str
    folder: tuple[str, ...] = ()
    """Names of the folders that contain it, outermost first."""
    tags: tuple[str, ...] = ()
    note: str = ""
    added_s: float = 0.0
    """Seconds since 1970; 0 if unknown."""


def web_address(address: str) -> str:
    """Return the address of a web page without user name and password; empty for all else, such as javascript:."""
    if len(address) > MAX_ADDRESS_CHARACTERS or not _PLAIN.fullmatch(address):
        return ""
    try:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return ""
    except ValueError:
        return ""
    return _without_user(parts, address)


def shortcut_text(bookmark: Bookmark) -> str:
    """Return the content of the internet shortcut for a bookmark."""
    lines = [_SECTION, f"URL={bookmark.address}", _DETAILS]
    details = {
        "Title": one_line(bookmark.title),
        "Folder": _TAB.join(filter(None, map(one_line, bookmark.folder))),
        "Tags": _TAB.join(filter(None, map(one_line, bookmark.tags))),
        "Note": one_line(bookmark.note),
    }
    lines += [f"{name}={value}" for name, value in details.items() if value]
    return "\r\n".join([*lines, ""])


def is_own_shortcut(text: str) -> bool:
    """Whether the content is of a shortcut that this program wrote."""
    return _DETAILS in text.splitlines()


def parse_shortcut(text: str) -> Bookmark | None:
    """Return the bookmark in an internet shortcut; None if it has no address of a web page."""
    values: dict[str, str] = {}
    section = ""
    for line in text[:MAX_SHORTCUT_BYTES].splitlines():
        line = line.strip("\ufeff \r\n")
        if line.startswith("["):
            section = line
        elif section in (_SECTION, _DETAILS):
            name, _, value = line.partition("=")
            values.setdefault(section + name, value)
    address = web_address(values.get(f"{_SECTION}URL", "").strip())
    if not address:
        return None
    title, folder, tags, note = (values.get(_DETAILS + name, "") for name in ("Title", "Folder", "Tags", "Note"))
    return Bookmark(title, address, _listed(folder), _listed(tags), note)


def one_line(text: str) -> str:
    """Collapse white space and control characters."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _listed(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split(_TAB)))


def _without_user(parts: SplitResult, address: str) -> str:
    _, at, host = parts.netloc.rpartition("@")
    return parts._replace(netloc=host).geturl() if at else address
