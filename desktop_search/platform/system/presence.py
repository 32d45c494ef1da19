"""Detects whether the user is present, and how many threads may be used."""

import ctypes
import os
import sys

import psutil

from desktop_search.platform.system.system_queries import ask_session_bus, session_names
from desktop_search.platform.x11.xcb import open_display

# A user who is reading may not move the mouse for a minute or two.
AWAY_AFTER_S = 300.0
MUTTER = "org.gnome.Mutter.IdleMonitor"
# macOS: devices of all sessions, any type of event.
_COMBINED_SESSION, _ANY_EVENT = 0, 0xFFFFFFFF


def idle_s() -> float | None:
    """Seconds since the last keyboard or mouse input; None if unknown.

    Linux: the counter of X11, or of GNOME on Wayland. Other Wayland desktops report it only to programs with a window.
    The screen saver's GetSessionIdleTime is not used: it returns seconds on one desktop and milliseconds on another.
    """
    try:
        if sys.platform == "win32":
            return _windows_idle_s()
        if sys.platform == "darwin":
            return _macos_idle_s()
        if os.environ.get("WAYLAND_DISPLAY"):
            # The X server on Wayland sees only input to X11 windows.
            return _gnome_idle_s()
        with open_display() as display:
            return display.idle_s() if display else None
    except (OSError, ValueError, AttributeError):
        return None


def is_away() -> bool:
    """Whether there was no input for minutes; False if unknown."""
    idle = idle_s()
    return idle is not None and idle >= AWAY_AFTER_S


def threads_to_use(takes_all: bool) -> int:
    """Threads for heavy work: one per available core, or one less, and at least one."""
    cores = _cores()
    return cores if takes_all else max(1, cores - 1)


def _cores() -> int:
    allowed = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))


def _gnome_idle_s() -> float | None:
    if f"'{MUTTER}'" not in session_names():
        return None
    # "(uint64 1234,)", in milliseconds.
    said = ask_session_bus(MUTTER, "/org/gnome/Mutter/IdleMonitor/Core", f"{MUTTER}.GetIdletime")
    number = said.strip("(), \n").rpartition(" ")[2]
    return int(number) / 1000 if number.isdigit() else None


def _windows_idle_s() -> float | None:
    class LastInput(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint32), ("at_ms", ctypes.c_uint32))

    windll = getattr(ctypes, "windll")  # noqa: B009  # mypy knows it on Windows only
    last = LastInput(ctypes.sizeof(LastInput))
    if not windll.user32.GetLastInputInfo(ctypes.byref(last)):
        return None
    # Both counters wrap around after 49 days.
    return float((windll.kernel32.GetTickCount() - last.at_ms) & 0xFFFFFFFF) / 1000


def _macos_idle_s() -> float:
    services = ctypes.CDLL("/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices")
    ask = services.CGEventSourceSecondsSinceLastEventType
    ask.argtypes, ask.restype = (ctypes.c_int32, ctypes.c_uint32), ctypes.c_double
    return float(ask(_COMBINED_SESSION, _ANY_EVENT))
