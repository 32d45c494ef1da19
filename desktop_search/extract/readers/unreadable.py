"""Document formats without a reader: an error with a remedy."""

from typing import NoReturn

from desktop_search.extract import extract_errors
from desktop_search.extract.source import Source

_NAMES = {"wpd": "WordPerfect", "djvu": "DjVu", "chm": "CHM"}


def refuse(source: Source) -> NoReturn:
    """Raise the error for the format."""
    raise extract_errors.not_read(_NAMES[source.kind])
