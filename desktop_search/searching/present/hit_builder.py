"""Builds the hits of an answer; reads text from the catalog only for the passages that are displayed."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from desktop_search.domain.containers import ARCHIVE_CONTAINERS
from desktop_search.domain.formats import family_of
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message, joined
from desktop_search.domain.queries import FileHit, PassageHit, Reasons
from desktop_search.domain.status import ProblemKind
from desktop_search.searching.rank.grouping import PASSAGES_OF_A_FILE, FileDraft
from desktop_search.searching.rank.ranking import CLOSE, RankedText
from desktop_search.searching.snippets import Marker, best_spans
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.passages import PassageTable
from desktop_search.store.sqlite.rows import FileState, FilterResult, PassageRow


@dataclass(frozen=True, slots=True)
class HitBuilder:
    """Builds the hits of one query."""

    similarity: Mapping[bytes, float]
    """Cosine similarity of each text that has a vector."""
    scores: Mapping[bytes, int]
    marker: Marker
    moves: Mapping[bytes, int] = field(default_factory=dict)
    """Number of places that each re-ranked text moved up."""

    def files(self, drafts: Iterable[FileDraft], passages: PassageTable) -> tuple[FileHit, ...]:
        """Hits in the order of the drafts, without passages that were deleted since the search."""
        drafts = list(drafts)
        rows = passages.get(passage_id for draft in drafts for passage_id in _shown(draft))
        return tuple(hit for draft in drafts if (hit := self._file(draft, rows)) is not None)

    def _file(self, draft: FileDraft, rows: Mapping[int, PassageRow], most: int = PASSAGES_OF_A_FILE) -> FileHit | None:
        there = [(rows[key.id], find) for key, find in draft.passages[:most] if key.id in rows]
        if not there:
            return None
        best, *others = (self._passage(row, find, draft.use_move) for row, find in there)
        # Further passages only if they have words of the query or are strong matches themselves.
        hits = (best, *(hit for hit in others if hit.marks or hit.score is None or hit.score >= CLOSE))
        alike = tuple(hit for other in draft.alike if (hit := self._file(other, rows, 1)) is not None)
        return file_hit(there[0][0], hits, is_version=draft.is_version, alike=alike)

    def _passage(self, row: PassageRow, find: RankedText, use_move: int) -> PassageHit:
        key = find.key
        reasons = Reasons(find.lexical_rank, find.dense_rank, self.similarity.get(key), self.moves.get(key), use_move)
        marks = self.marker.marks(row.text)
        is_exact = self.marker.is_exact(row.text, marks)
        return passage_hit(row, marks=marks, is_exact=is_exact, score=self.scores.get(key), reasons=reasons)


def _shown(draft: FileDraft) -> list[int]:
    """IDs of the passages of a file, and of the best passage of each file folded under it."""
    own = [key.id for key, _ in draft.passages[:PASSAGES_OF_A_FILE]]
    return [*own, *(other.best.id for other in draft.alike)]


Marks = tuple[tuple[int, int], ...]


def file_hit(
    row: PassageRow, passages: tuple[PassageHit, ...], *, is_version: bool = False, alike: tuple[FileHit, ...] = ()
) -> FileHit:
    """Hit for the file that contains a row's passage."""
    return FileHit(
        file_id=row.file_id,
        path=os.fsdecode(row.path),
        title=row.file_title,
        kind=row.kind,
        page_unit=row.page_unit,
        size_bytes=row.size,
        modified_s=row.mtime_s,
        passages=passages,
        alike=alike,
        is_version=is_version,
        explanation=no_text_reason(row),
        author=row.author,
        container=os.fsdecode(row.container) if row.container else "",
    )


def passage_hit(
    row: PassageRow, *, marks: Marks = (), is_exact: bool = False, score: int | None = None, reasons: Reasons
) -> PassageHit:
    """Hit for the passage of a row; `marks` are the ranges of the query's words in its text."""
    return PassageHit(
        passage_id=row.id,
        text=row.text,
        marks=marks,
        heading=row.heading,
        page=row.page,
        page_end=row.page_end,
        page_label=row.page_label,
        score=score,
        exact_words=is_exact,
        reasons=reasons,
        confidence=row.confidence,
        spans=best_spans(row.text, marks, is_table=family_of(row.kind) == "sheet"),
    )


_BY_PROBLEM = {
    ProblemKind.ENCRYPTED: Message("Protected by a password."),
    ProblemKind.DAMAGED: Message("This file is damaged."),
    ProblemKind.NO_TEXT: Message("No text in this file."),
    ProblemKind.TOO_LARGE: Message("Larger than the size limit."),
    ProblemKind.NO_PERMISSION: Message("No permission to read this file."),
}
_NOT_READ = Message("This file could not be read.")
_SCAN = Message("Scan without text.")
_EMPTY = Message("This file is empty.")
_LISTED = Message("Listed under Health.")
_BY_FAMILY = {
    "image": Message("Picture, found by its name."),
    "audio": Message("Audio file, found by its name."),
    "video": Message("Video, found by its name."),
    "archive": Message("Archive, its contents are not indexed."),
    "font": Message("Font, found by its name."),
    "program": Message("Program file, found by its name."),
}
_OPENED_ARCHIVE = Message("Archive, found by its name.")
_NO_TEXT = Message("No readable text, found by its name.")


def no_text_reason(row: PassageRow) -> Message:
    """One or two sentences that explain why only a file's name is indexed; empty for a file with text."""
    if not row.is_name:
        return NO_MESSAGE
    if row.state in (FileState.FAILED, FileState.IGNORED):
        why = _problem(row)
        # An ignored problem is no longer listed.
        return joined(why, _LISTED) if row.state is FileState.FAILED else why
    if not row.size:
        return _EMPTY
    if row.kind in ARCHIVE_CONTAINERS:
        return _OPENED_ARCHIVE
    return _BY_FAMILY.get(family_of(row.kind), _NO_TEXT)


def _problem(row: PassageRow) -> Message:
    if row.problem is ProblemKind.NO_TEXT and not row.size:
        return _EMPTY
    if row.problem is ProblemKind.NO_TEXT and row.kind == "pdf":
        return _SCAN
    return _BY_PROBLEM.get(row.problem, _NOT_READ) if row.problem else _NOT_READ


def newest_files(catalog: Catalog, within: FilterResult, limit: int) -> tuple[FileHit, ...]:
    """The most recently modified files, newest first, each with its first passage that passes the filters."""
    return hits_of(catalog, catalog.query_filters.newest_files(within, limit))


def hits_of(catalog: Catalog, ids: Sequence[int]) -> tuple[FileHit, ...]:
    """The files of these passages, in the same order, each with that one passage."""
    rows = catalog.passages.get(ids)
    found = (rows[passage_id] for passage_id in ids if passage_id in rows)
    return tuple(file_hit(row, (passage_hit(row, reasons=Reasons()),)) for row in found)


def adjacent_hits(catalog: Catalog, passage_id: int) -> tuple[PassageHit, ...]:
    """The passages before and after this one in its file, in reading order; empty if it does not exist."""
    rows = catalog.passages.adjacent(passage_id)
    return tuple(passage_hit(row, reasons=Reasons()) for row in rows)
