"""Selects the implementation of global shortcuts for this system."""

import os
import sys
from collections.abc import Mapping

from desktop_search.platform.hotkeys.key_binding import Bound, Hotkeys, Pressed


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
