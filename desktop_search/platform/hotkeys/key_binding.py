"""Global shortcuts: the interface of an implementation, key combinations, and the result of binding one.

Key combinations are in Qt's portable text format: "Ctrl+Alt+Space".
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from desktop_search.domain.lazy_dataclass import dataclass

# In writing order. On macOS, Qt calls the command key Ctrl and the control key Meta.
MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
# Keys that are not used for typing, and may therefore be global shortcuts without a modifier.
_ALONE = ("Print", "Pause", "Menu", "ScrollLock", "Help", "Search", "LaunchMail", "Favorites", "HomePage", "Calculator")


@dataclass(frozen=True, slots=True)
class KeyCombination:
    """A key with its modifiers."""

    key: str
    """Qt's name: "Space", "K", "F9", "+"."""
    modifiers: frozenset[str]

    @classmethod
    def parse(cls, text: str) -> "KeyCombination | None":
        """Parse a single key combination; None for other text."""
        head, plus, key = text.rpartition("+")
        if plus and not key and head in ("", head.removesuffix("+") + "+"):
            # The plus is the key itself: "Ctrl++", or alone.
            head, key = head.removesuffix("+"), "+"
        held = [part for part in head.split("+") if part]
        if not key or "," in head or any(part not in MODIFIERS for part in held):
            return None
        return cls(key, frozenset(held))

    @property
    def is_global(self) -> bool:
        """Whether other programs do not need the combination, so that it may be a global shortcut."""
        is_function = self.key[:1] == "F" and self.key[1:].isdigit()
        return bool(self.modifiers - {"Shift"}) or is_function or self.key in _ALONE


class HotkeyError(StrEnum):
    """Why a shortcut is unavailable."""

    TAKEN = "taken"
    """Another program, or the desktop itself, uses it."""
    REFUSED = "refused"
    """The desktop or the user denied it."""
    UNSUPPORTED = "unsupported"
    """This desktop offers no global shortcuts."""
    UNUSABLE = "unusable"
    """The keyboard has no such key, or it is needed for typing."""


@dataclass(frozen=True, slots=True)
class Binding:
    """Result of binding a shortcut."""

    name: str
    trouble: HotkeyError | None = None
    desktop_says: str = ""
    """The desktop's description of the keys, if the desktop assigns them."""


Pressed = Callable[[str, str], None]
"""Called with the name of the binding, and the X11 timestamp or Wayland token for activating a window."""
Bound = Callable[[Binding], None]


class Hotkeys(Protocol):
    """Global shortcuts of the program.

    Callbacks run on a thread of the implementation or on the calling thread; the receiver must dispatch them.
    """

    def bind(self, wanted: Mapping[str, str]) -> None:
        """Bind these keys by name and release all others. Reports a Binding for each."""

    def close(self) -> None:
        """Release all keys."""


def usable(wanted: Mapping[str, str], bound: Bound) -> dict[str, KeyCombination]:
    """The shortcuts that are valid; reports the others as UNUSABLE."""
    made: dict[str, KeyCombination] = {}
    for name, text in wanted.items():
        combination = KeyCombination.parse(text)
        if combination is not None and combination.is_global:
            made[name] = combination
        else:
            bound(Binding(name, HotkeyError.UNUSABLE))
    return made
