"""Records each folder before the rules are applied to it, and skips folders in which the engine hung before."""

from collections.abc import Iterable

from desktop_search.indexing.change_debounce import is_below
from desktop_search.indexing.in_hand import InHand
from desktop_search.indexing.rules.exclusion_rules import DirectoryRules


class ScanGuard:
    """Guard for one scan, or one batch of changes."""

    def __init__(self, in_hand: InHand | None = None, set_aside: Iterable[str] = ()) -> None:
        self._in_hand = in_hand
        self._set_aside = frozenset(set_aside)

    def may_enter(self, folder: DirectoryRules) -> bool:
        """Return False for a folder that is set aside; call it for the folders above first."""
        if folder.path in self._set_aside:
            return False
        self.note(folder)
        return True

    def note(self, folder: DirectoryRules) -> None:
        """Record that the rules are being applied to the contents of this folder."""
        if self._in_hand is not None:
            self._in_hand.note_scan(folder.path, folder.patterns_in)

    def is_set_aside(self, path: str) -> bool:
        """Whether a path is, or is in, a folder that is set aside."""
        return any(path == place or is_below(path, place) for place in self._set_aside)
