"""Adds files that are likely secrets to the index, or removes them, after the setting or the rules change.

The wanted state and the last completed state are in the catalog, so that an interrupted run is completed later. The
version of the rules is part of the state: after a change of the rules the whole catalog is checked again.
"""

import logging
from collections.abc import Callable, Iterator

from desktop_search.domain.formats import SECRET_KIND
from desktop_search.domain.thread_owner import owned
from desktop_search.indexing.rules.exclusion_rules import Rules
from desktop_search.indexing.rules.secrets import RULES_VERSION, SEARCH_PHRASES, is_secret_file, is_secret_text
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FolderRow

log = logging.getLogger(__name__)

STATE_KEY = "secrets"
# Its values. Without one, or with one of other rules, the catalog has not been searched for secrets yet.
TAKEN_IN, TRACES_LEFT, LEFT_OUT = "taken in", "traces left", f"left out, rules {RULES_VERSION}"
SLICE = 200
# Files checked by name between two checks for a stop: some hundredths of a second.
LOOK_EVERY = 5000
# Candidates per phrase: far more secrets than any user has.
MOST_CANDIDATES = 100_000
# Passages checked per file: together more than MOST_BYTES of secrets.py.
MOST_PASSAGES = 100


@owned
class SecretEnforcement:
    """Applies the setting in steps. Thread: indexer."""

    def __init__(self, catalog: Catalog, rules_of: Callable[[FolderRow], Rules]) -> None:
        self._catalog = catalog
        self._rules_of = rules_of
        self._done_for: bool | None = None
        self._steps: Iterator[None] | None = None

    def advance(self, skips: bool) -> bool:
        """Do one step towards an index without secrets, or with them. Returns False if there is nothing left to do."""
        if self._done_for is skips:
            return False
        if self._steps is None:
            self._steps = self._leave_out() if skips else self._take_in()
        steps, self._steps = self._steps, None
        for _ in steps:
            # Stored only here: a generator that raised is finished, and would look complete.
            self._steps = steps
            return True
        self._done_for = skips
        return False

    def begin_anew(self) -> None:
        """Restart, after the setting or the rules changed."""
        self._done_for = self._steps = None

    def _take_in(self) -> Iterator[None]:
        catalog = self._catalog
        if catalog.meta.get(STATE_KEY) == TAKEN_IN:
            return
        with catalog.transaction():
            catalog.read_again(catalog.files.skipped_as(SECRET_KIND))
            # Members that were left out by their names.
            catalog.containers.put_all()
            catalog.meta.set(STATE_KEY, TAKEN_IN)
        yield

    def _leave_out(self) -> Iterator[None]:
        catalog = self._catalog
        state = catalog.meta.get(STATE_KEY)
        if state == LEFT_OUT:
            return
        if state is not None:
            self._check_skipped()
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

    def _check_skipped(self) -> None:
        """Queue the files that earlier rules skipped for their content: the current rules may not."""
        self._catalog.read_again(self._catalog.files.skipped_as(SECRET_KIND))

    def _secret(self) -> Iterator[int | None]:
        """Yield each file that is likely a secret once, and None regularly, so that the caller can stop."""
        secrets = set()
        for file_id in self._secret_by_content():
            if file_id is None:
                yield None
            else:
                secrets.add(file_id)
        for folder in self._catalog.folders.all():
            rules = self._rules_of(folder)
            for number, known in enumerate(self._catalog.files.known(folder.id, with_members=True)):
                if number % LOOK_EVERY == 0:
                    yield None
                if known.id in secrets or rules.is_secret_by_name(folder.path, known.where):
                    yield known.id

    def _secret_by_content(self) -> Iterator[int | None]:
        """Yield files whose content is a secret, and None regularly; the word index supplies the candidates."""
        judged: set[int] = set()
        for phrase in SEARCH_PHRASES:
            ids = self._catalog.words.passages_with(f'"{phrase}"', MOST_CANDIDATES)
            for start in range(0, len(ids), SLICE):
                yield None
                passages = self._catalog.passages.keys(ids[start : start + SLICE])
                new = {passage.file_id for passage in passages} - judged
                judged |= new
                yield from filter(self._is_secret, new)

    def _is_secret(self, file_id: int) -> bool:
        """Whether the indexed text of a file or, if its drive is mounted, the file itself is a secret."""
        row = self._catalog.files.get(file_id)
        folder = self._catalog.folders.get(row.folder_id) if row is not None else None
        if row is None or folder is None or self._rules_of(folder).brings_back(folder.path, row.path):
            return False
        passages = self._catalog.passages.of_file(file_id, MOST_PASSAGES)
        if is_secret_text("\n".join(passage.text for passage in passages)):
            return True
        try:
            # The indexed text has lost some of the file's formatting.
            return is_secret_file(row.path)
        except OSError:
            return False
