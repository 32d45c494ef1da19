"""Queries that are the path or the exact name of a file."""

import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

from desktop_search.domain.queries import FileHit
from desktop_search.domain.query_scope import Filters, Selection
from desktop_search.searching.present.file_listing import hits_of, newest_files
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FilterResult

# Longer ones exist on no system.
_MAX_CHARACTERS = 4_096
_QUOTES = "\"'`“”„«»‘’"


def files_at(catalog: Catalog, typed: str, within: FilterResult | None, limit: int) -> tuple[FileHit, ...]:
    """Indexed files that the query is the path of: the file, or the newest files of the folder.

    The path may be absolute, begin with "~/", be relative to a chosen folder (with or without its name) or be a
    `file://` URL; quotation marks around it and backslashes are understood. Empty for all other queries.
    """
    for path in _paths(typed, [folder.path for folder in catalog.folders.all()]):
        if found := catalog.passages.first_at(path, within, limit):
            return hits_of(catalog, found)
    return ()


def files_named(catalog: Catalog, typed: str, limit: int) -> tuple[FileHit, ...]:
    """Files whose name contains the query; for names without a letter or digit, which have no words to search for."""
    name = typed.strip()
    # Wildcards would let all files through.
    if not name or not name.isprintable() or not any(ord(character) > 0x7F for character in name):
        return ()
    within = catalog.selections.restrict(Selection(wanted=Filters(names=(name,))))
    return newest_files(catalog, within, limit) if within else ()


def _paths(typed: str, roots: list[Path]) -> list[Path]:
    """What the query may mean as a path, likeliest first."""
    text = typed.strip().strip(_QUOTES).strip()
    if len(text) > _MAX_CHARACTERS or "\0" in text or not ("/" in text or "\\" in text):
        return []
    if text.lower().startswith("file:"):
        text = _path_of_url(text)
    spellings = [text, text.replace("\\ ", " "), text.replace("\\", "/")]
    found: list[Path] = []
    for spelling in dict.fromkeys(spellings):
        path = _home_of(spelling)
        if path.is_absolute():
            found.append(path)
            continue
        for root in roots:
            found.append(root / path)
            if path.parts and path.parts[0] == root.name:
                found.append(root.parent / path)
    # Without "..", "." and doubled separators, as paths are stored.
    return [Path(os.path.normpath(path)) for path in dict.fromkeys(found) if len(path.parts) > 1]


def _home_of(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


def _path_of_url(text: str) -> str:
    try:
        path = unquote(urlsplit(text).path)
    except ValueError:
        return text
    # file:///C:/Users
    is_drive = os.name == "nt" and path[:1] == "/" and path[2:3] == ":"
    return path[1:] if is_drive else path
