"""Global shortcuts: interface and selection of the system's implementation.

Callbacks run on a thread of the implementation or on the calling thread; the receiver must dispatch them.
"""

import os
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.hotkeys.key_combination import KeyCombination


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
    """Global shortcuts of the program."""

    def bind(self, wanted: Mapping[str, str]) -> None:
        """Bind these keys by name and release all others. Reports a Binding for each."""

    def close(self) -> None:
        """Release all keys."""


def open_hotkeys(pressed: Pressed, bound: Bound, texts: Mapping[str, str]) -> Hotkeys:
    """Implementation for this system; `texts` describes each name, for desktops that list shortcuts."""
    if sys.platform == "win32":
        from desktop_search.platform.hotkeys.hotkeys_windows import WindowsHotkeys

        return WindowsHotkeys(pressed, bound)
    if sys.platform == "darwin":
        from desktop_search.platform.hotkeys.hotkeys_macos import MacHotkeys

        return MacHotkeys(pressed, bound)
    # On Wayland, X11 reports keys only while an X11 program has the focus.
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
        from desktop_search.platform.hotkeys.hotkeys_portal import PortalHotkeys

        return PortalHotkeys(pressed, bound, texts)
    from desktop_search.platform.hotkeys.hotkeys_x11 import X11Hotkeys

    return X11Hotkeys(pressed, bound)


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
