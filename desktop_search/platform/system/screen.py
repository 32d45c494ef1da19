"""Whether the screen is in use by another program: full screen, a presentation, a video.

Linux: on X11, and on Wayland for X11 programs, the state of the active window shows full screen. Wayland itself reveals
nothing. GNOME and Plasma, on X11 and Wayland, know the programs that inhibit the screen saver, as presentations, calls
and videos do. Not detected: full screen of a Wayland program that does not inhibit the screen saver, and on other
desktops, all programs that do not use X11.

Windows: the shell reports both. macOS: programs that inhibit display sleep are detected, full screen is not.
"""

import ctypes
import os
import sys

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.system.system_queries import ask_session_bus, output, session_names
from desktop_search.platform.x11.xcb import open_display

GNOME, PLASMA = "org.gnome.SessionManager", "org.kde.Solid.PowerManagement.PolicyAgent"
# Inhibitor flags: GNOME's for marking the session idle, Plasma's for changing the screen settings.
GNOME_IDLE, PLASMA_SCREEN = "8", "4"
# QUERY_USER_NOTIFICATION_STATE: full screen, Direct3D full screen, presentation mode.
WINDOWS_FULL_SCREEN, WINDOWS_PRESENTING = (2, 3), 4


@dataclass(frozen=True, slots=True)
class ScreenState:
    """Use of the screen; unknown values are False."""

    is_full_screen: bool = False
    is_presenting: bool = False
    """A program inhibits the screen saver."""


def read_screen() -> ScreenState:
    """Current state. Takes some milliseconds, mostly waiting; never raises."""
    try:
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return ScreenState(is_presenting=is_lit_on_macos(output("pmset", "-g", "assertions")))
        return ScreenState(_is_full_screen_on_x11(), _is_kept_lit())
    except (OSError, ValueError, AttributeError):
        return ScreenState()


def is_lit_on_macos(assertions: str) -> bool:
    """Parse the output of `pmset -g assertions`."""
    words = (line.split() for line in assertions.splitlines())
    return any(line[:2] == ["PreventUserIdleDisplaySleep", "1"] for line in words)


def _is_full_screen_on_x11() -> bool:
    # Our own window, whose process is the parent of the engine, does not count.
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
