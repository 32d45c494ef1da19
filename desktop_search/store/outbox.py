"""What Chroma is still to be told."""

from collections.abc import Sequence

from desktop_search.store.rows import OutboxRow


class VectorOutbox:
    """Chroma follows the catalog through it: at least once, and each operation may be repeated."""

    def take(self, limit: int) -> list[OutboxRow]:
        """The oldest entries; they stay until `done`."""
        raise NotImplementedError

    def done(self, rows: Sequence[OutboxRow]) -> None:
        """Chroma has these; an entry put in again meanwhile stays."""
        raise NotImplementedError

    def count(self) -> int:
        raise NotImplementedError
