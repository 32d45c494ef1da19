"""Whether the user has turned off animations.

The branches for Windows and macOS have never been run.
"""

import configparser
import ctypes
import os
import shutil
import sys
from pathlib import Path

from desktop_search.platform.desktop.desktop_entry import config_home
from desktop_search.platform.system.system_queries import output

# SPI_GETCLIENTAREAANIMATION of winuser.h.
ASK_ANIMATION = 0x1042
FALSE = frozenset({"0", "0.0", "false", "no"})


def wants_stillness() -> bool:
    """The system's setting for reduced motion; False if there is none."""
    if sys.platform == "win32":
        moves = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(ASK_ANIMATION, 0, ctypes.byref(moves), 0)
        return not moves.value
    if sys.platform == "darwin":
        return output("defaults", "read", "com.apple.universalaccess", "reduceMotion").strip() == "1"
    return _by_desktop(os.environ.get("XDG_CURRENT_DESKTOP", ""), config_home())


def _by_desktop(desktop: str, settings: Path) -> bool:
    """Plasma and GTK have the setting in files; GNOME and its derivatives need gsettings."""
    if "KDE" in desktop:
        return _setting(settings / "kdeglobals", "KDE", "AnimationDurationFactor") in FALSE
    if any(name in desktop for name in ("GNOME", "Unity", "Cinnamon")) and shutil.which("gsettings"):
        return output("gsettings", "get", "org.gnome.desktop.interface", "enable-animations").strip() in FALSE
    return _setting(settings / "gtk-3.0" / "settings.ini", "Settings", "gtk-enable-animations") in FALSE


def _setting(path: Path, section: str, name: str) -> str:
    """Value in an INI file; empty if there is none."""
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read(path, encoding="utf-8")
        return parser.get(section, name, fallback="").strip().lower()
    except (configparser.Error, OSError, UnicodeDecodeError):
        return ""
