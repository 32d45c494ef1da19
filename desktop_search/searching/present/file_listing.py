"""Files that filters alone ask for."""

from collections.abc import Sequence

from desktop_search.domain.queries import FileHit, Reasons
from desktop_search.searching.present.hit_fields import file_hit, passage_hit
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FilterResult


def newest_files(catalog: Catalog, within: FilterResult, limit: int) -> tuple[FileHit, ...]:
    """The files changed last, newest first, each with the first of its passages that is let through."""
    return hits_of(catalog, catalog.selections.newest_files(within, limit))


def hits_of(catalog: Catalog, ids: Sequence[int]) -> tuple[FileHit, ...]:
    """The files of these passages, in the same order, each with its one passage."""
    rows = catalog.passages.get(ids)
    found = (rows[passage_id] for passage_id in ids if passage_id in rows)
    return tuple(file_hit(row, (passage_hit(row, reasons=Reasons()),)) for row in found)
