"""What is known of the vector index's folder from outside: whether it was closed in order, and left alone since.

Chroma writes its files only while it is called. So whatever has changed between two calls was done by another program,
or by the disk; Chroma itself does not notice, answers with less than there is, or takes the whole process down
(chroma-core/chroma#7238).
"""

import json
import logging
import os
from pathlib import Path

from desktop_search.own_files import remove_file, write_file

log = logging.getLogger(__name__)

# There while the index is open: a process that is killed leaves it behind.
DIRTY_MARKER = "dirty"
# How the files were when the index was closed.
FACTS_NAME = "closed.json"

Facts = dict[str, tuple[int, int]]
"""Size and mtime_ns of each file, by its path in the folder."""


class FolderWitness:
    """Watches over the folder of an open index, from `begin` to `end`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._facts: Facts = {}

    def begin(self) -> None:
        """The index is about to be opened. Raises OSError."""
        (self._folder / DIRTY_MARKER).touch()
        remove_file(self._folder / FACTS_NAME)

    def look(self) -> None:
        """What is there now was written by us."""
        self._facts = _facts_of(self._folder)

    def is_as_left(self) -> bool:
        """True if no file was changed since the last check."""
        return _facts_of(self._folder) == self._facts

    def end(self) -> None:
        """The index was closed properly. Changes by other programs are noticed when it is opened again."""
        try:
            write_file(self._folder / FACTS_NAME, json.dumps(self._facts).encode())
            remove_file(self._folder / DIRTY_MARKER)
        except OSError as error:
            log.warning("the order of the vector index is not noted: %s", error)


def was_unclean(folder: Path) -> bool:
    """True when the index was open when its process ended, or nothing is known of how it was closed."""
    if not folder.is_dir():
        return False
    return (folder / DIRTY_MARKER).exists() or (not (folder / FACTS_NAME).exists() and any(folder.iterdir()))


def was_touched(folder: Path) -> bool:
    """True if another program changed the index after it was closed properly."""
    if was_unclean(folder) or not folder.exists():
        return False
    try:
        closed = json.loads((folder / FACTS_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return folder.is_file() or (folder / FACTS_NAME).exists()
    return bool({name: list(facts) for name, facts in _facts_of(folder).items()} != closed)


def _facts_of(folder: Path) -> Facts:
    found: Facts = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            if name in (DIRTY_MARKER, FACTS_NAME, f"{FACTS_NAME}.new"):
                continue
            try:
                facts = path.stat()
            except OSError:
                continue
            found[path.relative_to(folder).as_posix()] = (facts.st_size, facts.st_mtime_ns)
    return found
