"""Profiles of browsers with bookmarks, in the schema of Firefox 140 and Chromium 140."""

import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

# From places.sqlite; columns that bookmarks do not need are left out of moz_places.
SCHEMA = """
CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, rev_host LONGVARCHAR,
    visit_count INTEGER DEFAULT 0, hidden INTEGER DEFAULT 0 NOT NULL, typed INTEGER DEFAULT 0 NOT NULL,
    frecency INTEGER DEFAULT -1 NOT NULL, last_visit_date INTEGER, guid TEXT, foreign_count INTEGER DEFAULT 0 NOT NULL);
CREATE TABLE moz_bookmarks (id INTEGER PRIMARY KEY, type INTEGER, fk INTEGER DEFAULT NULL, parent INTEGER,
    position INTEGER, title LONGVARCHAR, keyword_id INTEGER, folder_type TEXT, dateAdded INTEGER, lastModified INTEGER,
    guid TEXT, syncStatus INTEGER NOT NULL DEFAULT 0, syncChangeCounter INTEGER NOT NULL DEFAULT 1);
CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, from_visit INTEGER, place_id INTEGER, visit_date INTEGER);
INSERT INTO moz_bookmarks (id, type, parent, position, title, guid) VALUES
    (1, 2, 0, 0, '', 'root________'), (2, 2, 1, 0, 'menu', 'menu________'), (3, 2, 1, 1, 'toolbar', 'toolbar_____'),
    (4, 2, 1, 2, 'tags', 'tags________'), (5, 2, 1, 3, 'unfiled', 'unfiled_____'),
    (6, 2, 1, 4, 'mobile', 'mobile______');
"""
MENU, TOOLBAR, TAGS = 2, 3, 4
# 2024-03-01 12:00 UTC, in seconds.
ADDED_S = 1_709_294_400


class Firefox:
    """A running Firefox: its database is open, locked, and has changes in its write-ahead log."""

    def __init__(self, home: Path, name: str = "default-release", at: str = ".mozilla/firefox") -> None:
        place = home / at
        self.profile = place / f"abc.{name}"
        self.profile.mkdir(parents=True)
        self.file = self.profile / "places.sqlite"
        listed = place / "profiles.ini"
        before = listed.read_text() if listed.exists() else "[General]\nStartWithLastProfile=1\n\n"
        number = before.count("[Profile")
        listed.write_text(f"{before}[Profile{number}]\nName={name}\nIsRelative=1\nPath=abc.{name}\n\n")
        self.database = sqlite3.connect(self.file, isolation_level=None)
        self.database.execute("PRAGMA journal_mode=WAL")
        self.database.execute("PRAGMA locking_mode=EXCLUSIVE")
        self.database.executescript(SCHEMA)

    def folder(self, title: str, parent: int = TOOLBAR) -> int:
        return self._insert("INSERT INTO moz_bookmarks (type, parent, title) VALUES (2, ?, ?)", (parent, title))

    def add(self, title: str | None, url: str, parent: int = TOOLBAR, tags: Sequence[str] = ()) -> int:
        page = self._insert("INSERT INTO moz_places (url, title) VALUES (?, ?)", (url, f"Page of {title}"))
        added = "INSERT INTO moz_bookmarks (type, fk, parent, title, dateAdded) VALUES (1, ?, ?, ?, ?)"
        for tag in tags:
            known = self.database.execute(
                "SELECT id FROM moz_bookmarks WHERE parent = 4 AND title = ?", (tag,)
            ).fetchone()
            self._insert(added, (page, known[0] if known else self.folder(tag, TAGS), None, ADDED_S * 10**6))
        return self._insert(added, (page, parent, title, ADDED_S * 10**6))

    def remove(self, bookmark: int) -> None:
        self.database.execute("DELETE FROM moz_bookmarks WHERE id = ?", (bookmark,))

    def close(self) -> None:
        self.database.close()

    def _insert(self, statement: str, values: tuple[Any, ...]) -> int:
        return int(self.database.execute(statement, values).lastrowid or 0)


def url(name: str, address: str, **more: Any) -> dict[str, Any]:
    """A bookmark as Chromium writes it."""
    added = str((ADDED_S + 11_644_473_600) * 10**6)
    return {"date_added": added, "guid": "0", "id": "7", "name": name, "type": "url", "url": address, **more}


def chromium(
    home: Path, *bar: Any, at: str = ".config/google-chrome", profile: str = "Default", name: str = ""
) -> Path:
    """Write a profile with these nodes on its bookmarks bar; returns the file."""
    place = home / at / profile
    place.mkdir(parents=True, exist_ok=True)
    roots = {
        "bookmark_bar": {"children": list(bar), "id": "1", "name": "Bookmarks bar", "type": "folder"},
        "other": {"children": [], "id": "2", "name": "Other bookmarks", "type": "folder"},
        "synced": {"children": [], "id": "3", "name": "Mobile bookmarks", "type": "folder"},
    }
    file = place / "Bookmarks"
    file.write_text(json.dumps({"checksum": "0", "roots": roots, "version": 1}), encoding="utf-8")
    state = place.parent / "Local State"
    cache = json.loads(state.read_text())["profile"]["info_cache"] if state.exists() else {}
    state.write_text(json.dumps({"profile": {"info_cache": {**cache, profile: {"name": name or "Person 1"}}}}))
    return file
