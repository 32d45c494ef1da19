"""Frees disk space that the catalog no longer needs.

Works in steps of a fraction of a second, each in its own transaction, so that other connections can write in between.
A crash leaves a consistent catalog, and the next run continues.
"""

import logging
from collections.abc import Collection, Iterator

from desktop_search.store.catalog.vector_cache import VectorCache
from desktop_search.store.sqlite.database import Database
from desktop_search.store.words.word_index import WordIndex

log = logging.getLogger(__name__)

# Pages of 4 kB merged or freed per step.
PAGES = 1000
# Timeout for readers of the write-ahead log at the end; writers are blocked meanwhile.
TRUNCATE_WAIT_S = 2.0


def compaction(
    database: Database, words: WordIndex, vectors: VectorCache, wanted_models: Collection[int]
) -> Iterator[None]:
    """Iterate over the steps; the caller may stop after any of them.

    Deletes vectors of models that are not wanted, and the data of texts that no passage refers to.
    """
    while vectors.purge_models(wanted_models):
        yield
    # After the user renames a folder its files may be queued again; do not lose their vectors in between.
    while not database.value("SELECT EXISTS (SELECT 1 FROM work_queue)") and vectors.purge_unused():
        yield
    is_first = True
    while words.forget_removed(PAGES, is_first):
        is_first = False
        yield
    while database.shrink(PAGES):
        yield
    if not database.truncate_log(TRUNCATE_WAIT_S):
        log.info("the write-ahead log is in use and is made smaller later")
