"""Key-value table for the state of the index itself."""

import json
import logging
from collections.abc import Callable
from typing import Any

from desktop_search.store.sqlite.database import Database

log = logging.getLogger(__name__)


class MetaTable:
    """String values by key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> str | None:
        found: str | None = self._database.value("SELECT value FROM meta WHERE key = ?", (key,))
        return found

    def get_json(self, key: str, is_valid: Callable[[Any], bool]) -> Any:
        """A value stored as JSON; None if there is none, or if it is damaged, in which case it is removed."""
        kept = self.get(key)
        if not kept:
            return None
        try:
            value = json.loads(kept)
        except ValueError:
            value = None
        if value is None or not is_valid(value):
            log.warning("the stored value of %s is damaged and is determined again", key)
            self.remove(key)
            return None
        return value

    def remove(self, key: str) -> None:
        """Remove a key; does nothing if it does not exist."""
        self._database.execute("DELETE FROM meta WHERE key = ?", (key,))

    def set(self, key: str, value: str) -> None:
        self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))
