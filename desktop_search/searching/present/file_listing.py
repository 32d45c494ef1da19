"""Results of queries that consist of filters only."""

from collections.abc import Sequence

from desktop_search.domain.queries import FileHit, Reasons
from desktop_search.searching.present.hit_fields import file_hit, passage_hit
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FilterResult


def newest_files(catalog: Catalog, within: FilterResult, limit: int) -> tuple[FileHit, ...]:
    """The most recently modified files, newest first, each with its first passage that passes the filters."""
    return hits_of(catalog, catalog.selections.newest_files(within, limit))


def hits_of(catalog: Catalog, ids: Sequence[int]) -> tuple[FileHit, ...]:
    """The files of these passages, in the same order, each with that one passage."""
    rows = catalog.passages.get(ids)
    found = (rows[passage_id] for passage_id in ids if passage_id in rows)
    return tuple(file_hit(row, (passage_hit(row, reasons=Reasons()),)) for row in found)
