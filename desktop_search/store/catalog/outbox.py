"""Outbox of vector changes to be applied to Chroma."""

from collections.abc import Sequence

from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.rows import OutboxOperation, OutboxRow


class VectorOutbox:
    """Replicates the catalog to Chroma: at-least-once delivery of idempotent operations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, limit: int) -> list[OutboxRow]:
        """The oldest entries; they stay until `done`."""
        found = self._database.rows("SELECT hash, operation, ticket FROM outbox ORDER BY ticket LIMIT ?", (limit,))
        return [OutboxRow(text, OutboxOperation(operation), ticket) for text, operation, ticket in found]

    def since(self, ticket: int, limit: int) -> list[OutboxRow]:
        """The oldest entries newer than this ticket."""
        found = self._database.rows(
            "SELECT hash, operation, ticket FROM outbox WHERE ticket > ? ORDER BY ticket LIMIT ?", (ticket, limit)
        )
        return [OutboxRow(text, OutboxOperation(operation), ticket) for text, operation, ticket in found]

    def done(self, rows: Sequence[OutboxRow]) -> None:
        """Remove entries that Chroma has applied; one queued again meanwhile stays."""
        deleted = sum(row.operation is OutboxOperation.DELETE for row in rows)
        with self._database.transaction():
            self._database.many("DELETE FROM outbox WHERE ticket = ?", ((row.ticket,) for row in rows))
            if deleted:
                self._database.execute("UPDATE counters SET vectors_deleted = vectors_deleted + ?", (deleted,))

    def count(self) -> int:
        found: int = self._database.value("SELECT count(*) FROM outbox")
        return found

    def count_by_operation(self) -> tuple[int, int]:
        """Number of upserts and of deletes."""
        found: dict[str, int] = dict(self._database.rows("SELECT operation, count(*) FROM outbox GROUP BY operation"))
        return found.get("upsert", 0), found.get("delete", 0)

    def last_ticket(self) -> int:
        """Ticket of the newest entry; 0 if there is none."""
        return self._database.value("SELECT max(ticket) FROM outbox") or 0

    def clear(self, up_to_ticket: int) -> None:
        """Drop the entries up to this ticket, because a rebuilt index already contains them."""
        with self._database.transaction():
            self._database.execute("DELETE FROM outbox WHERE ticket <= ?", (up_to_ticket,))
            self._database.execute("UPDATE counters SET vectors_deleted = 0")

    def deleted(self) -> int:
        """Vectors deleted from Chroma since its index was built; Chroma never frees their space."""
        found: int = self._database.value("SELECT vectors_deleted FROM counters")
        return found
