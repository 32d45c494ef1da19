"""Reads bookmarks from the database of Firefox.

Firefox locks the database and keeps recent changes in a second file, so that a copy of both is read.
"""

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from desktop_search.bookmarks.made_bookmark import UnreadableError, made
from desktop_search.domain.bookmarks import Bookmark
from desktop_search.own_files import create_own_temp, remove_tree

# The database also contains the history, 100 MB after years.
MAX_DATABASE_BYTES = 2_000_000_000
# Firefox may write while its files are copied.
COPY_ATTEMPTS, COPY_PAUSE_S = 5, 0.2
# Deeper folders are a loop in a damaged database.
MAX_DEPTH = 50
_ROOTS = {
    "menu________": "Bookmarks Menu",
    "toolbar_____": "Bookmarks Toolbar",
    "unfiled_____": "Other Bookmarks",
    "mobile______": "Mobile Bookmarks",
}
_TAGS_ROOT = "tags________"
_BOOKMARK, _FOLDER = 1, 2


def read_firefox(file: Path, temp: Path) -> Iterator[Bookmark]:
    """Yield the bookmarks of places.sqlite, oldest first; `temp` is a folder of ours. Raises OSError, sqlite3.Error."""
    folder = create_own_temp(temp, "bookmarks-")
    try:
        copy = _consistent_copy(file, folder)
        with closing(sqlite3.connect(copy)) as database:
            # Text that is not UTF-8 is damaged, and no reason to leave out all others.
            database.text_factory = lambda data: data.decode("utf-8", "replace")
            yield from _places(database)
    finally:
        remove_tree(folder)


def _consistent_copy(file: Path, folder: Path) -> Path:
    sources = (file, file.with_name(f"{file.name}-wal"))
    target = folder / "places.sqlite"
    for _ in range(COPY_ATTEMPTS):
        before = [_look(source) for source in sources]
        if sum(facts[0] for facts in before if facts) > MAX_DATABASE_BYTES:
            raise UnreadableError("too large")
        remove_tree(folder / "places.sqlite-wal")
        for source, facts in zip(sources, before, strict=True):
            if facts is not None:
                shutil.copyfile(source, target.with_name(f"places.sqlite{source.name[len(file.name) :]}"))
        if before == [_look(source) for source in sources]:
            return target
        time.sleep(COPY_PAUSE_S)
    raise UnreadableError("it is being written")


def _look(path: Path) -> tuple[int, int] | None:
    try:
        facts = path.stat()
    except FileNotFoundError:
        return None
    return facts.st_size, facts.st_mtime_ns


def _places(database: sqlite3.Connection) -> Iterator[Bookmark]:
    folders: dict[int, tuple[int, str, str]] = {}
    query = "SELECT id, parent, title, guid FROM moz_bookmarks WHERE type = ?"
    for id, parent, title, guid in database.execute(query, (_FOLDER,)):
        folders[id] = (parent, _ROOTS.get(guid) or str(title or ""), guid)
    tags_root = next((id for id, (_, _, guid) in folders.items() if guid == _TAGS_ROOT), None)
    tag_names = {id: title for id, (parent, title, _) in folders.items() if parent == tags_root}
    tags: dict[int, list[str]] = {}
    query = "SELECT fk, parent FROM moz_bookmarks WHERE type = ? AND fk IS NOT NULL ORDER BY id"
    for page, parent in database.execute(query, (_BOOKMARK,)):
        if parent in tag_names:
            tags.setdefault(page, []).append(tag_names[parent])
    query = (
        "SELECT b.parent, b.fk, coalesce(b.title, p.title), p.url, b.dateAdded"
        " FROM moz_bookmarks b JOIN moz_places p ON p.id = b.fk WHERE b.type = ? ORDER BY b.id"
    )
    for parent, page, title, address, added_us in database.execute(query, (_BOOKMARK,)):
        if parent in tag_names:
            continue
        added_s = added_us / 1e6 if isinstance(added_us, int) else 0.0
        found = made(title, address, _trail(folders, parent), tuple(tags.get(page, ())), "", added_s)
        if found is not None:
            yield found


def _trail(folders: dict[int, tuple[int, str, str]], folder: int) -> tuple[str, ...]:
    names: list[str] = []
    for _ in range(MAX_DEPTH):
        parent, title, _guid = folders.get(folder, (0, "", ""))
        if not title:
            break
        names.append(title)
        folder = parent
    return tuple(reversed(names))
