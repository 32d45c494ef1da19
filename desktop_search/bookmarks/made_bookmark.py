"""What the readers of all browsers use."""

from desktop_search.domain.bookmarks import Bookmark, one_line, web_address

MAX_TITLE_CHARACTERS = 300
MAX_NOTE_CHARACTERS = 2_000
# Year 2242. Files have no times before 1970, and a clock may have been wrong.
_MAX_TIME_S = 2**33


class UnreadableError(Exception):
    """The bookmarks of a profile cannot be read at present. The text contains nothing of the user's."""


def made(
    title: object, address: object, folder: tuple[str, ...], tags: tuple[str, ...], note: object, added_s: float
) -> Bookmark | None:
    """Return the bookmark; None if it has no address of a web page."""
    page = web_address(address) if isinstance(address, str) else ""
    if not page:
        return None
    shown = one_line(title)[:MAX_TITLE_CHARACTERS] if isinstance(title, str) else ""
    about = one_line(note)[:MAX_NOTE_CHARACTERS] if isinstance(note, str) else ""
    return Bookmark(shown, page, folder, tags, about, added_s if 0 < added_s < _MAX_TIME_S else 0.0)
