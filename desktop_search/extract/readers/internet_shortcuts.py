"""Internet shortcuts (.url): one bookmark each."""

from desktop_search.domain.bookmarks import BOOKMARK_KIND, parse_shortcut
from desktop_search.domain.documents import Document, Section
from desktop_search.extract import extract_errors
from desktop_search.extract.decoding import decode
from desktop_search.extract.sections import one_line, real_title
from desktop_search.extract.source import Source


def read_shortcut(source: Source) -> Document:
    """Read title, address, tags and note as one section, with the bookmark's folder as heading."""
    bookmark = parse_shortcut(decode(source.data))
    if bookmark is None:
        raise extract_errors.no_text()
    # The name of a shortcut is its title if it contains none.
    title = one_line(bookmark.title) or source.path.stem
    lines = [title, bookmark.address, ", ".join(bookmark.tags), bookmark.note]
    section = Section("\n".join(filter(None, map(one_line, lines))), tuple(map(one_line, bookmark.folder)))
    return Document(BOOKMARK_KIND, (section,), real_title(bookmark.title, source.path))
