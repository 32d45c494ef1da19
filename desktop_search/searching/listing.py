"""Files that filters alone ask for."""

import os

from desktop_search.domain.queries import FileHit, PassageHit, Reasons
from desktop_search.store.catalog import Catalog
from desktop_search.store.rows import PassageRow, Restriction


def newest_files(catalog: Catalog, within: Restriction, limit: int) -> tuple[FileHit, ...]:
    """The files changed last, newest first, each with the first of its passages that is let through."""
    ids = catalog.selections.newest_files(within, limit)
    rows = catalog.passages.get(ids)
    return tuple(_file_hit(rows[passage_id]) for passage_id in ids if passage_id in rows)


def _file_hit(row: PassageRow) -> FileHit:
    passage = PassageHit(
        passage_id=row.id,
        text=row.text,
        marks=(),
        heading=row.heading,
        page=row.page,
        page_end=row.page_end,
        page_label=row.page_label,
        score=None,
        exact_words=False,
        reasons=Reasons(),
    )
    return FileHit(
        file_id=row.file_id,
        path=os.fsdecode(row.path),
        title=row.file_title,
        kind=row.kind,
        page_unit=row.page_unit,
        size_bytes=row.size,
        modified_s=row.mtime_s,
        passages=(passage,),
    )
