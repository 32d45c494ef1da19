"""Files that the user opened or copied from, with the query before; used for ranking.

The weights follow Firefox's adaptive history: each use multiplies the weight by .9 and adds 1, so it stays below 10. It
decays by 2.5 % per day.
"""

import time
from collections.abc import Sequence

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.store.sqlite.database import Database

_KEPT_SHARE = 0.9
_KEPT_DAILY = 0.975
_DAY_S = 86_400.0
# By then, the weight of a single use has decayed by 99 %.
_FORGOTTEN_AFTER_S = 182 * _DAY_S
# Bounds the time to compare a query with all others.
_MOST_QUERIES = 2_000
_LAST_CHARACTER = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Use:
    """A file that was used after a query."""

    query: str
    file_id: int
    weight: float
    """Number of uses, weighted by age; below 10."""


class UseTable:
    """Queries are normalized by `use_key` in searching/rank/learned_use.py."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, query: str, file_id: int, share: float, vector: bytes = b"", model: str = "") -> None:
        """Record a use with weight `share`; `vector` is the query's vector from the model `model`."""
        now = time.time()
        with self._database.transaction():
            known = [use for use in self.of_query(query) if use.file_id == file_id]
            weight = (known[0].weight if known else 0.0) * _KEPT_SHARE + share
            self._database.execute(
                "INSERT INTO used_queries (query, model, vector, used_at_s) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (query) DO UPDATE SET (model, vector, used_at_s) ="
                " (excluded.model, excluded.vector, excluded.used_at_s)",
                (query, model, vector, now),
            )
            self._database.execute(
                "INSERT OR REPLACE INTO uses (query, file_id, weight, used_at_s) VALUES (?, ?, ?, ?)",
                (query, file_id, weight, now),
            )
            self._database.execute("DELETE FROM uses WHERE used_at_s < ?", (now - _FORGOTTEN_AFTER_S,))
            self._database.execute("DELETE FROM used_queries WHERE query NOT IN (SELECT query FROM uses)")
            self._database.execute(
                "DELETE FROM used_queries WHERE query IN"
                " (SELECT query FROM used_queries ORDER BY used_at_s DESC LIMIT -1 OFFSET ?)",
                (_MOST_QUERIES,),
            )

    def of_query(self, query: str) -> list[Use]:
        """Files used after this query."""
        return self._uses("query = ?", (query,))

    def beginning_with(self, typed: str) -> list[Use]:
        """Files used after queries that start with `typed`."""
        return self._uses("query >= ? AND query < ?", (typed, typed + _LAST_CHARACTER))

    def vectors(self, model: str) -> list[tuple[str, bytes]]:
        """Queries with their vectors from this model."""
        return [
            (query, vector)
            for query, vector in self._database.rows(
                "SELECT query, vector FROM used_queries WHERE model = ? AND vector != x'' ORDER BY query", (model,)
            )
        ]

    def count(self) -> int:
        """Number of queries."""
        return int(self._database.value("SELECT count(*) FROM used_queries"))

    def clear(self) -> None:
        """Delete all uses."""
        self._database.execute("DELETE FROM used_queries")

    def _uses(self, condition: str, values: Sequence[str]) -> list[Use]:
        now = time.time()
        found = self._database.rows(f"SELECT query, file_id, weight, used_at_s FROM uses WHERE {condition}", values)
        return [
            # The clock may have been set back.
            Use(query, file_id, weight * _KEPT_DAILY ** (max(0.0, now - used_at_s) / _DAY_S))
            for query, file_id, weight, used_at_s in found
        ]
