"""Keys that are heard whatever program is in use, as each system offers them.

Everything is told from a thread of the system's own, or from the one that asked: whoever listens hands it on.
"""

import os
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.hotkeys.key_combination import KeyCombination


class HotkeyError(StrEnum):
    """Why a key is not heard."""

    TAKEN = "taken"
    """Another program, or the desktop itself, has it."""
    REFUSED = "refused"
    """The desktop or the person said no."""
    UNSUPPORTED = "unsupported"
    """This desktop lets no program have keys."""
    UNUSABLE = "unusable"
    """The keyboard has no such key, or everybody needs it to type."""


@dataclass(frozen=True, slots=True)
class Binding:
    """What came of a wish for a key."""

    name: str
    trouble: HotkeyError | None = None
    desktop_says: str = ""
    """How the desktop calls the keys, where it is the desktop that gives them out."""


Pressed = Callable[[str, str], None]
"""Takes the name of what was bound, and what lets a window come to the front: a time (X11), a token (Wayland)."""
Bound = Callable[[Binding], None]


class Hotkeys(Protocol):
    """The keys of one program."""

    def bind(self, wanted: Mapping[str, str]) -> None:
        """These names have these keys from now on, and no others; what comes of each is told."""

    def close(self) -> None:
        """Give all keys back."""


def open_hotkeys(pressed: Pressed, bound: Bound, texts: Mapping[str, str]) -> Hotkeys:
    """The system's own way; `texts` says in a few words what each name does, for desktops that list them."""
    if sys.platform == "win32":
        from desktop_search.platform.hotkeys.hotkeys_windows import WindowsHotkeys

        return WindowsHotkeys(pressed, bound)
    if sys.platform == "darwin":
        from desktop_search.platform.hotkeys.hotkeys_macos import MacHotkeys

        return MacHotkeys(pressed, bound)
    # Under Wayland X11 tells of keys only while a program of X11 is in use.
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
        from desktop_search.platform.hotkeys.hotkeys_portal import PortalHotkeys

        return PortalHotkeys(pressed, bound, texts)
    from desktop_search.platform.hotkeys.hotkeys_x11 import X11Hotkeys

    return X11Hotkeys(pressed, bound)


def usable(wanted: Mapping[str, str], bound: Bound) -> dict[str, KeyCombination]:
    """The wishes that can be met at all; the others are told to be UNUSABLE."""
    made: dict[str, KeyCombination] = {}
    for name, text in wanted.items():
        combination = KeyCombination.parse(text)
        if combination is not None and combination.is_global:
            made[name] = combination
        else:
            bound(Binding(name, HotkeyError.UNUSABLE))
    return made
