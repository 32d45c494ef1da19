"""Aggregate queries over the catalog for the Health page, which may take a noticeable time."""

import os
from collections.abc import Iterable, Iterator, Sequence

from desktop_search.domain.errors import WordIndexDamagedError
from desktop_search.domain.health import Portion, ProblemCount
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.rows import problem_kind
from desktop_search.text.language_detection import in_language
from desktop_search.text.languages import CODES

_SHOWN = "files.state = 'indexed' AND files.folder_id IN (SELECT id FROM folders WHERE NOT removed)"


class StatisticsTable:
    """Read-only statistics."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def problems(self) -> Iterator[ProblemCount]:
        """Numbers of files with a problem by reason, the most frequent first."""
        for kind, files, ignored in self._database.rows(
            "SELECT problem_kind, sum(state = 'failed') AS failed, sum(state = 'ignored') FROM files"
            " WHERE state IN ('failed', 'ignored') AND folder_id IN (SELECT id FROM folders WHERE NOT removed)"
            " GROUP BY problem_kind ORDER BY failed DESC, problem_kind"
        ):
            yield ProblemCount(problem_kind(kind), files, ignored)

    def file_bytes(self) -> dict[int, int]:
        """Total size of files on disk by folder id."""
        return dict(
            self._database.rows("SELECT folder_id, sum(size) FROM files WHERE container_id IS NULL GROUP BY folder_id")
        )

    def passages_without_vector(self) -> dict[int, int]:
        """Number of passages without a vector by folder id; slower the more there are."""
        return dict(
            self._database.rows(
                "SELECT files.folder_id, count(*) FROM embed_queue"
                " JOIN passages ON passages.text_id = embed_queue.text_id JOIN files ON files.id = passages.file_id"
                " GROUP BY files.folder_id"
            )
        )

    def by_kind(self) -> list[Portion]:
        """Indexed files, passages and bytes by format."""
        return self._portions(
            f"SELECT kind, count(*), sum(passages), sum(size) FROM files WHERE {_SHOWN} GROUP BY kind"
        )

    def by_language(self) -> list[Portion]:
        """The same by language code; a third of a second at 200,000 passages."""
        sql = (
            "SELECT ?, count(DISTINCT passages.file_id), count(*),"
            " CAST(total(1.0 * files.size / files.passages) AS INTEGER)"
            " FROM words CROSS JOIN passages ON passages.id = words.rowid"
            f" CROSS JOIN files ON files.id = passages.file_id WHERE words MATCH ? AND {_SHOWN}"
        )
        try:
            found = [portion for code in CODES for portion in self._portions(sql, (code, in_language(code)))]
        except WordIndexDamagedError as error:
            self._database.on_damage(str(error))
            return []
        return _most_files_first(portion for portion in found if portion.files)

    def by_place(self, folder_id: int, above: bytes, separator: bytes) -> list[Portion]:
        """Indexed files of a chosen folder by immediate subfolder; an empty name for files directly in it."""
        below = len(above.rstrip(separator) + separator) + 1
        return self._portions(
            "SELECT CAST(substr(path, ?1, max(0, instr(substr(path, ?1), ?2) - 1)) AS BLOB) AS place, count(*),"
            " sum(passages), sum(size) FROM files WHERE folder_id = ?3 AND state = 'indexed' GROUP BY place",
            (below, separator, folder_id),
        )

    def _portions(self, sql: str, values: Sequence[object] = ()) -> list[Portion]:
        found = self._database.rows(sql, values)
        return _most_files_first(Portion(os.fsdecode(name), *rest) for name, *rest in found)


def _most_files_first(portions: Iterable[Portion]) -> list[Portion]:
    return sorted(portions, key=lambda portion: (-portion.files, portion.name))
