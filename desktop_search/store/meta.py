"""Small facts about the index itself."""

from desktop_search.store.database import Database


class MetaTable:
    """Text by key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        found: str | None = self._database.value("SELECT value FROM meta WHERE key = ?", (key,))
        return found

    def remove(self, key: str) -> None:
        """Does nothing where there is no such key."""
        self._database.execute("DELETE FROM meta WHERE key = ?", (key,))

    def set(self, key: str, value: str) -> None:
        self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))
