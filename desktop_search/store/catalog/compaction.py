"""Gives room on the disk back that the catalog does not need any more.

In steps of a fraction of a second, each a transaction of its own: others get their turn in between, and a crash leaves
a whole catalog from which the next run goes on.
"""

import logging
from collections.abc import Collection, Iterator

from desktop_search.store.catalog.vector_cache import VectorCache
from desktop_search.store.sqlite.database import Database
from desktop_search.store.words.word_index import WordIndex

log = logging.getLogger(__name__)

# Pages of 4 kB merged or given back in one step.
PAGES = 1000
# How long the end waits for those who read the write-ahead log just then; writers wait with it.
TRUNCATE_WAIT_S = 2.0


def compaction(
    database: Database, words: WordIndex, vectors: VectorCache, wanted_models: Collection[int]
) -> Iterator[None]:
    """The steps; whoever iterates may stop after any of them.

    Vectors of models that are not wanted go, and what is kept of texts that no passage holds any more.
    """
    while vectors.purge_models(wanted_models):
        yield
    # Who renames a folder may have it read again just now, and its vectors are not to be lost in between.
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
