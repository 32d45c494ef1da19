"""The durable queue of paths the indexer is to look at."""

from collections.abc import Iterable

from desktop_search.store.rows import QueueItem


class WorkQueue:
    """One entry per path; it survives any stop."""

    def put_many(self, items: Iterable[QueueItem]) -> None:
        """Queue paths, in one transaction. A path to read that is not known yet becomes a pending file.

        An entry with the same facts stays as it is; with other facts it is replaced and its attempts start anew.
        """
        raise NotImplementedError

    def next(self) -> QueueItem | None:
        """What to do next: deletions, then the newest and smallest files. It stays queued until done or committed."""
        raise NotImplementedError

    def done(self, item: QueueItem) -> None:
        """Take an entry out, unless it was put in again meanwhile; a pending file without an entry is forgotten."""
        raise NotImplementedError

    def count(self, folder_id: int | None = None) -> int:
        raise NotImplementedError

    def count_attempt(self, item: QueueItem) -> int:
        """Note that the item is begun; gives how often it has been, this time included."""
        raise NotImplementedError
