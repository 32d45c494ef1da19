"""Retries, once, files that were set aside because a process ended while it read them, at a later start.

The cause may have been chance, such as a power cut or a shortage of memory.
"""

import hashlib
import json
import logging
import os
from pathlib import Path

from desktop_search.domain.status import ProblemKind
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FileRow

log = logging.getLogger(__name__)

_META_KEY = "tried_once_more"
_DIGEST_BYTES = 8
# One more crash of the engine sets the file aside again.
_ATTEMPTS = 1


def retry_set_aside_files(catalog: Catalog) -> None:
    """Queue the files set aside since the last call; each only once unless it changes."""
    rows = {
        _digest(row): row
        for problem in catalog.files.problems()
        if problem.kind is ProblemKind.CRASHED_READER and (row := catalog.files.by_path(Path(problem.path))) is not None
    }
    known = json.loads(catalog.meta.get(_META_KEY) or "[]")
    if set(known) == set(rows):
        return
    again = [row for digest, row in rows.items() if digest not in known]
    with catalog.transaction():
        catalog.read_again(again, attempts=_ATTEMPTS)
        catalog.meta.set(_META_KEY, json.dumps(sorted(rows)))
    log.info("%d files that were set aside are tried once more", len(again))


def _digest(row: FileRow) -> str:
    facts = b"%s\0%d\0%d" % (os.fsencode(row.path), row.size, row.mtime_ns)
    return hashlib.blake2b(facts, digest_size=_DIGEST_BYTES).hexdigest()
