"""Brings the index into step with whether the person wants secrets in it.

What is wanted and what was last done about it stand in the catalog, so a stop in between leaves nothing behind.
"""

import logging
from collections.abc import Callable, Iterator

from desktop_search.indexing.pipeline import SECRET_KIND
from desktop_search.indexing.rules import Rules
from desktop_search.indexing.secrets import is_key_text
from desktop_search.store.catalog import Catalog
from desktop_search.store.rows import FolderRow, QueueItem

log = logging.getLogger(__name__)

STATE_KEY = "secrets"
# Values of it. Without one, nobody has looked for secrets yet.
TAKEN_IN, TRACES_LEFT, LEFT_OUT = "taken in", "traces left", "left out"
SLICE = 200
# Files judged by their names between two looks at whether to stop: some hundredths of a second.
LOOK_EVERY = 5000
# Passages that may be of a key: far more than a person has keys.
MOST_CANDIDATES = 100_000


class SecretKeeping:
    """For the indexer's thread."""

    def __init__(self, catalog: Catalog, rules_of: Callable[[FolderRow], Rules]) -> None:
        self._catalog = catalog
        self._rules_of = rules_of
        self._done_for: bool | None = None
        self._steps: Iterator[None] | None = None

    def advance(self, skips: bool) -> bool:
        """One step towards an index without secrets, or with them; False when there is nothing left to do."""
        if self._done_for is skips:
            return False
        if self._steps is None:
            self._steps = self._leave_out() if skips else self._take_in()
        steps, self._steps = self._steps, None
        for _ in steps:
            # Kept only now: one that raised has ended, and would pass for done.
            self._steps = steps
            return True
        self._done_for = skips
        return False

    def begin_anew(self) -> None:
        """The person has chosen otherwise."""
        self._done_for = self._steps = None

    def _take_in(self) -> Iterator[None]:
        catalog = self._catalog
        if catalog.meta.get(STATE_KEY) == TAKEN_IN:
            return
        with catalog.transaction():
            catalog.queue.put_many(
                QueueItem(row.path, row.folder_id, size=row.size, mtime_ns=row.mtime_ns, force=True)
                for row in catalog.files.skipped_as(SECRET_KIND)
            )
            catalog.meta.set(STATE_KEY, TAKEN_IN)
        yield

    def _leave_out(self) -> Iterator[None]:
        catalog = self._catalog
        state = catalog.meta.get(STATE_KEY)
        if state == LEFT_OUT:
            return
        found = []
        for file_id in self._secret():
            if file_id is None:
                yield
            else:
                found.append(file_id)
        for start in range(0, len(found), SLICE):
            with catalog.transaction():
                catalog.files.delete(found[start : start + SLICE])
                catalog.meta.set(STATE_KEY, TRACES_LEFT)
            yield
        if found or state == TRACES_LEFT:
            log.info("%d files that are likely secrets were taken out of the index", len(found))
            for _ in catalog.folders.steps_of_forgetting():
                yield
        catalog.meta.set(STATE_KEY, LEFT_OUT)

    def _secret(self) -> Iterator[int | None]:
        """Each file once that is likely a secret, and None now and then for whoever has to stop."""
        keys = set(self._keys())
        for folder in self._catalog.folders.all():
            rules = self._rules_of(folder)
            for number, known in enumerate(self._catalog.files.known(folder.id)):
                if number % LOOK_EVERY == 0:
                    yield None
                if known.id in keys or rules.is_secret_by_name(folder.path, known.where):
                    yield known.id

    def _keys(self) -> Iterator[int]:
        """Files that hold a key and little else, judged by what the catalog has of them: their drive may be away."""
        folders = {folder.id: folder for folder in self._catalog.folders.all()}
        files = set()
        for phrase in ('"private key"', '"secret key"', '"PuTTY User Key File"', '"PrivateKey"', '"Static key"'):
            matches = self._catalog.words.search(phrase, MOST_CANDIDATES)
            files |= {
                row.file_id for row in self._catalog.passages.get([match.passage_id for match in matches]).values()
            }
        for file_id in files:
            passages = self._catalog.passages.of_file(file_id)
            folder = folders.get(passages[0].folder_id) if passages else None
            if folder is None or not is_key_text("\n".join(passage.text for passage in passages)):
                continue
            if not self._rules_of(folder).brings_back(folder.path, passages[0].path):
                yield file_id
