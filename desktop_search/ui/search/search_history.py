"""Recent and saved searches, stored in one local file."""

import contextlib
import json
import logging
import math
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_search.domain.errors import NotOurFolderError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.threads import reported
from desktop_search.own_files import rename, write_file

log = logging.getLogger(__name__)

MOST_RECENT = 50
FILE_NAME = "searches.json"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query saved under a name."""

    name: str
    query: str
    opened_s: float = 0.0
    """When its results were last shown, in seconds since the epoch."""


class SearchHistory(QObject):
    """Recent queries (newest first) and saved searches. Queries are never logged.

    A thread writes the file, as the disk may be slow.
    """

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / FILE_NAME
        self._writer: ThreadPoolExecutor | None = None
        self.recent: tuple[str, ...] = ()
        self.saved: tuple[SavedSearch, ...] = ()
        self._load()

    def note(self, query: str) -> None:
        """Add a query to the recent ones. If it extends the previous query, it replaces it."""
        query = " ".join(query.split())
        kept = [known for known in self.recent if known != query]
        if kept and query.startswith(kept[0]):
            del kept[0]
        if query:
            self._change(recent=(query, *kept)[:MOST_RECENT])

    def forget(self, query: str) -> None:
        """Remove a query from the recent ones."""
        self._change(recent=tuple(known for known in self.recent if known != query))

    def clear(self) -> None:
        """Remove all recent queries; saved searches are kept."""
        self._change(recent=())

    def name_of(self, query: str) -> str:
        """Return the name under which a query is saved, or ""."""
        query = " ".join(query.split())
        return next((one.name for one in self.saved if one.query == query), "")

    def save(self, name: str, query: str) -> None:
        """Save a query under a name; replaces searches with the same name or query."""
        made = SavedSearch(name.strip() or query, " ".join(query.split()), time.time())
        if made.query:
            others = [one for one in self.saved if made.name != one.name and made.query != one.query]
            self._change(saved=(*others, made))

    def note_opened(self, query: str) -> None:
        """Record that the results of this query are shown now; later results count as new."""
        query = " ".join(query.split())
        now = time.time()
        self._change(saved=tuple(replace(one, opened_s=now) if one.query == query else one for one in self.saved))

    def rename(self, name: str, to: str) -> None:
        """Rename a saved search; ignored if the new name is empty or taken."""
        to = to.strip()
        if to and to not in [one.name for one in self.saved]:
            self._change(saved=tuple(replace(one, name=to) if one.name == name else one for one in self.saved))

    def remove(self, name: str) -> None:
        """Remove a saved search."""
        self._change(saved=tuple(one for one in self.saved if one.name != name))

    def close(self) -> None:
        """Wait until all changes are written."""
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = None

    def _change(self, *, recent: tuple[str, ...] | None = None, saved: tuple[SavedSearch, ...] | None = None) -> None:
        recent, saved = self.recent if recent is None else recent, self.saved if saved is None else saved
        if (recent, saved) == (self.recent, self.saved):
            return
        self.recent, self.saved = recent, saved
        if self._writer is None:
            # A single thread, so that writes keep their order.
            self._writer = ThreadPoolExecutor(1, "searches")
        self._writer.submit(reported(_write), self._file, recent, saved)
        self.changed.emit()

    def _keep_aside(self) -> None:
        """Rename a file that cannot be read. The next save would replace it, and the user may want to restore it."""
        aside = self._file.with_name(f"{FILE_NAME}.unreadable")
        with contextlib.suppress(OSError, NotOurFolderError):
            if self._file.is_file() and not aside.exists():
                rename(self._file, aside)

    def _load(self) -> None:
        try:
            raw: Any = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError) as error:
            log.warning("earlier searches cannot be read: %s", type(error).__name__)
            self._keep_aside()
            return
        raw = raw if isinstance(raw, dict) else {}
        recent, saved = raw.get("recent", []), raw.get("saved", [])
        if isinstance(recent, list):
            self.recent = tuple(one for one in recent if isinstance(one, str) and one)[:MOST_RECENT]
        if isinstance(saved, list):
            known = [_saved_search(one) for one in saved if isinstance(one, dict)]
            self.saved = tuple(one for one in known if one is not None)


def _saved_search(raw: dict[str, Any]) -> SavedSearch | None:
    """Return None if this is not a saved search.

    Without a time, as in files of older versions, no results are new yet.
    """
    name, query, opened_s = raw.get("name"), raw.get("query"), raw.get("opened_s")
    if not isinstance(name, str) or not isinstance(query, str) or not query:
        return None
    if not isinstance(opened_s, int | float) or not math.isfinite(opened_s):
        opened_s = time.time()
    return SavedSearch(name, query, float(opened_s))


def _write(file: Path, recent: tuple[str, ...], saved: tuple[SavedSearch, ...]) -> None:
    content = json.dumps({"recent": recent, "saved": [asdict(one) for one in saved]})
    try:
        write_file(file, content.encode("ascii"))
    except (OSError, NotOurFolderError) as error:
        log.warning("searches are not kept: %s", type(error).__name__)
