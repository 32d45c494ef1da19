"""Whether the person has given the screen to something else: a program in full screen, a presentation, a film.

Linux: on X11 the active window tells whether it is in full screen, also under Wayland for programs that still speak
X11. Wayland itself tells nobody; there, and on X11, GNOME and Plasma know which programs keep the screen from going
dark, as presentations, calls and films do. Not noticed: full screen of a Wayland program that does not keep the screen
lit, and on desktops other than these two anything that is not X11.
Windows: the shell knows both. macOS: programs that keep the screen lit are noticed, full screen as such is not.
"""

import ctypes
import os
import sys

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.system.system_queries import ask_session_bus, output, session_names
from desktop_search.platform.x11.xcb import open_display

GNOME, PLASMA = "org.gnome.SessionManager", "org.kde.Solid.PowerManagement.PolicyAgent"
# GNOME's flag of what keeps the session from counting as idle, Plasma's of what keeps the screen as it is.
GNOME_IDLE, PLASMA_SCREEN = "8", "4"
# QUERY_USER_NOTIFICATION_STATE: a program in full screen, one with Direct3D, presentation mode.
WINDOWS_FULL_SCREEN, WINDOWS_PRESENTING = (2, 3), 4


@dataclass(frozen=True, slots=True)
class ScreenState:
    """What the screen is used for; what cannot be found out counts as nothing in particular."""

    is_full_screen: bool = False
    is_presenting: bool = False
    """Something keeps the screen from going dark."""


def read_screen() -> ScreenState:
    """Takes some milliseconds, most of them waiting; never raises."""
    try:
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return ScreenState(is_presenting=is_lit_on_macos(output("pmset", "-g", "assertions")))
        return ScreenState(_is_full_screen_on_x11(), _is_kept_lit())
    except (OSError, ValueError, AttributeError):
        return ScreenState()


def is_lit_on_macos(assertions: str) -> bool:
    """From what `pmset -g assertions` prints."""
    words = (line.split() for line in assertions.splitlines())
    return any(line[:2] == ["PreventUserIdleDisplaySleep", "1"] for line in words)


def _is_full_screen_on_x11() -> bool:
    # Our own window, the parent of the engine, may be as large as it likes.
    own = frozenset({os.getpid(), os.getppid()})
    with open_display() as display:
        return display is not None and display.is_full_screen(own)


def _is_kept_lit() -> bool:
    names = session_names()
    said = ""
    if f"'{GNOME}'" in names:
        said += ask_session_bus(GNOME, "/org/gnome/SessionManager", f"{GNOME}.IsInhibited", GNOME_IDLE)
    if f"'{PLASMA}'" in names:
        place = "/org/kde/Solid/PowerManagement/PolicyAgent"
        said += ask_session_bus(PLASMA, place, f"{PLASMA}.HasInhibition", PLASMA_SCREEN)
    return "true" in said


def _windows() -> ScreenState:
    windll = getattr(ctypes, "windll")  # noqa: B009  # mypy knows it on Windows only
    state = ctypes.c_int(0)
    if windll.shell32.SHQueryUserNotificationState(ctypes.byref(state)):
        return ScreenState()
    return ScreenState(state.value in WINDOWS_FULL_SCREEN, state.value == WINDOWS_PRESENTING)
