"""Folders whose scan made the engine hang: set aside after two hangs, until something about the folder changes."""

import json
import os
import time
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_search.app_info import VERSION
from desktop_search.domain.messages import Message
from desktop_search.domain.status import FileProblem, ProblemKind
from desktop_search.store.sqlite.database import Database

KEY = "scan_suspects"
PATTERN_FILE = ".gitignore"
# One hang may be chance; a third try is not worth another half minute without search.
SET_ASIDE_AT = 2.0
# The folder of the pattern file in force counts half: it is set aside as a whole, with all folders the patterns apply
# to, once two of these are.
PATTERNS_STRIKE = 0.5
# Other programs may change a folder every minute, and each further try costs the user half a minute without search.
RETRY_CHANGED_AFTER_S = 24 * 3600.0

Stamp = tuple[int, int] | None


@dataclass(slots=True)
class _Suspect:
    patterns_in: str
    """Folder of the pattern file that was in force."""
    strikes: float = 0.0
    at_s: float = 0.0
    """Time of the last hang."""
    folder: Stamp = None
    patterns: Stamp = None
    """Size and time of change of the folder and of the pattern file at the last hang."""
    ignored: bool = False


class ScanSuspects:
    """Suspects, stored as one row of the catalog, which exists only after a hang. Paths are decoded by os.fsdecode."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def blame(self, folder: str, patterns_in: str) -> None:
        """Count a hang while scanning `folder`, with the pattern file of `patterns_in` in force, if any."""
        suspects = self._load()
        strikes = {patterns_in: PATTERNS_STRIKE} if patterns_in else {}
        for place, strike in (strikes | {folder: 1.0}).items():
            suspect = suspects.setdefault(place, _Suspect(patterns_in or place))
            suspect.patterns_in = patterns_in or place
            suspect.strikes += strike
            suspect.at_s = time.time()
            suspect.folder, suspect.patterns = _stamp(place), _patterns_stamp(suspect)
            suspect.ignored = False
        self._save(suspects)

    def set_aside(self) -> frozenset[str]:
        """Folders not to be scanned, including all below them. Folders that have changed are tried again."""
        suspects = self._load()
        if not suspects:
            return frozenset()
        kept = {place: one for place, one in suspects.items() if not _is_over(place, one)}
        for place, suspect in kept.items():
            if _stamp(place) != suspect.folder and time.time() - suspect.at_s > RETRY_CHANGED_AFTER_S:
                suspect.strikes = min(suspect.strikes, SET_ASIDE_AT - 1)
        if kept != self._load():
            self._save(kept)
        return frozenset(place for place, one in kept.items() if one.strikes >= SET_ASIDE_AT)

    def lift(self, below: Collection[str] | None = None) -> bool:
        """Clear these folders and those below them, or all folders; True if that changes anything."""
        suspects = self._load()
        kept = {} if below is None else {place: one for place, one in suspects.items() if not _is_in(place, below)}
        if len(kept) == len(suspects):
            return False
        self._save(kept)
        return True

    def ignore(self, paths: Iterable[Path], ignored: bool) -> None:
        """Ignore the problems of these folders, or stop ignoring them."""
        suspects, wanted = self._load(), set(map(str, paths))
        changed = [one for place, one in suspects.items() if place in wanted and one.ignored is not ignored]
        for suspect in changed:
            suspect.ignored = ignored
        if changed:
            self._save(suspects)

    def problems(self, *, ignored: bool = False) -> list[FileProblem]:
        """Folders that are set aside, newest first, without those in removed folders."""
        suspects = self._load()
        if not suspects:
            return []
        rows = self._database.rows("SELECT path FROM folders WHERE NOT removed")
        chosen = [os.fsdecode(path) for (path,) in rows]
        found = [
            _problem(place, one)
            for place, one in suspects.items()
            if one.strikes >= SET_ASIDE_AT and one.ignored is ignored and _is_in(place, chosen)
        ]
        return sorted(found, key=lambda problem: -problem.at_s)

    def problem_of(self, path: str) -> FileProblem | None:
        """Problem of the set-aside folder that is or contains `path`."""
        found = [*self.problems(), *self.problems(ignored=True)]
        return next((problem for problem in found if _is_in(path, [problem.path])), None)

    def _load(self) -> dict[str, _Suspect]:
        stored = self._database.value("SELECT value FROM meta WHERE key = ?", (KEY,))
        found = json.loads(stored) if stored else {}
        # Discard records of another version: it may have another cause of hangs, or none.
        if found.get("version") != VERSION:
            return {}
        return {
            place: _Suspect(**fields | {name: tuple(fields[name]) for name in ("folder", "patterns") if fields[name]})
            for place, fields in found["folders"].items()
        }

    def _save(self, suspects: dict[str, _Suspect]) -> None:
        if not suspects:
            self._database.execute("DELETE FROM meta WHERE key = ?", (KEY,))
            return
        kept = {"version": VERSION, "folders": {place: asdict(one) for place, one in suspects.items()}}
        self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (KEY, json.dumps(kept)))


def _is_over(place: str, suspect: _Suspect) -> bool:
    """True if the cause is probably gone: the patterns have changed, or the folder does not exist any more."""
    return _patterns_stamp(suspect) != suspect.patterns or not os.path.lexists(place)


def _patterns_stamp(suspect: _Suspect) -> Stamp:
    return _stamp(os.path.join(suspect.patterns_in, PATTERN_FILE))  # noqa: PTH118 (text)


def _stamp(path: str) -> Stamp:
    try:
        facts = os.lstat(path)
    except OSError:
        return None
    return facts.st_size, facts.st_mtime_ns


def _is_in(place: str, folders: Iterable[str]) -> bool:
    return any(place == folder or place.startswith(folder.rstrip(os.sep) + os.sep) for folder in folders)


def _problem(place: str, suspect: _Suspect) -> FileProblem:
    message = Message("The program stopped responding twice while scanning this folder, so the folder is skipped.")
    remedy = Message("Retry it after a program update, or exclude the folder.")
    if suspect.patterns is not None:
        file = os.path.join(suspect.patterns_in, PATTERN_FILE)  # noqa: PTH118 (text)
        remedy = Message("Simplify the patterns in {file}, then retry.", file=file)
    return FileProblem(place, ProblemKind.NOT_SCANNED, message, remedy, suspect.at_s)
