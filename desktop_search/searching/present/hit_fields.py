"""Conversion of catalog rows to file hits and passage hits."""

import os

from desktop_search.domain.formats import family_of
from desktop_search.domain.queries import FileHit, PassageHit, Reasons
from desktop_search.searching.present.no_text_reasons import no_text_reason
from desktop_search.searching.snippets import best_spans
from desktop_search.store.sqlite.rows import PassageRow

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
    )


def passage_hit(row: PassageRow, *, marks: Marks = (), score: int | None = None, reasons: Reasons) -> PassageHit:
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
        exact_words=bool(marks),
        reasons=reasons,
        spans=best_spans(row.text, marks, is_table=family_of(row.kind) == "sheet"),
    )
