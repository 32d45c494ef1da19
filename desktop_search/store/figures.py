"""Counts through the catalog that take longer than a moment, for the page that shows how it is."""

from collections.abc import Iterator

from desktop_search.domain.health import ProblemCount
from desktop_search.domain.status import ProblemKind
from desktop_search.store.database import Database


class FigureTable:
    """Reads only."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def problems(self) -> Iterator[ProblemCount]:
        """By reason, the most frequent first."""
        for kind, files, ignored in self._database.rows(
            "SELECT problem_kind, sum(state = 'failed') AS failed, sum(state = 'ignored') FROM files"
            " WHERE state IN ('failed', 'ignored') AND folder_id IN (SELECT id FROM folders WHERE NOT removed)"
            " GROUP BY problem_kind ORDER BY failed DESC, problem_kind"
        ):
            yield ProblemCount(ProblemKind(kind), files, ignored)

    def bytes_indexed(self) -> dict[int, int]:
        """Size of the files indexed, by folder id."""
        return dict(
            self._database.rows("SELECT folder_id, sum(size) FROM files WHERE state = 'indexed' GROUP BY folder_id")
        )

    def passages_without_vector(self) -> dict[int, int]:
        """By folder id; takes the longer the more there are."""
        return dict(
            self._database.rows(
                "SELECT files.folder_id, count(*) FROM embed_queue"
                " JOIN passages ON passages.text_id = embed_queue.text_id JOIN files ON files.id = passages.file_id"
                " GROUP BY files.folder_id"
            )
        )
