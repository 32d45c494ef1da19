"""Plugin files that register this program with the searches of GNOME Shell and KRunner; Linux only.

KRunner and all desktop menus read the user's own folders. GNOME Shell (js/ui/remoteSearch.js, as of 50) reads search
providers from system folders only, so if none of those belongs to the user, an administrator has to copy the file once.
"""

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from desktop_search.app_info import APP_ID, APP_NAME
from desktop_search.domain.errors import DesktopSearchError, NotOurFolderError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.own_files import remove_shared_file, write_shared_file
from desktop_search.platform.desktop.desktop_entry import data_home, desktop_entry, exec_line

BUS_NAME = "desktop_search.DesktopSearch"
GNOME_PATH, KRUNNER_PATH = "/desktop_search/GnomeShell", "/desktop_search/KRunner"
SYSTEM_DIRS = "/usr/local/share:/usr/share"
# Distinguishes our own files from those of a system package.
MARK = "X-DesktopSearch-Written"
SUMMARY = "Finds things in your own files by what they say"


def gnome_provider() -> dict[str, str]:
    """Fields of the "Shell Search Provider" file for GNOME Shell."""
    return {
        "DesktopId": f"{APP_ID}.desktop",
        "BusName": BUS_NAME,
        "ObjectPath": GNOME_PATH,
        "Version": "2",
    }


def menu_entry(command: Sequence[str]) -> dict[str, str]:
    """Fields of the "Desktop Entry" for the desktop's menu."""
    return {
        "Type": "Application",
        "Name": APP_NAME,
        "Comment": SUMMARY,
        "Exec": exec_line(command),
        "TryExec": command[0],
        "Icon": APP_ID,
        "Categories": "Utility;FileTools;",
        "StartupWMClass": APP_ID,
    }


@dataclass(frozen=True, slots=True)
class PluginFile:
    """A plugin file: location and content."""

    path: Path
    text: str

    def write(self) -> None:
        """Create the file and its parent folders. Raises NotOurFolderError if another file has that name."""
        write_shared_file(self.path, os.fsencode(self.text), MARK.encode())

    def remove(self) -> None:
        """Remove the file if it exists and is ours."""
        with contextlib.suppress(NotOurFolderError):
            remove_shared_file(self.path, MARK.encode())


class SearchPlugins:
    """Writes and removes plugin files. Raises DesktopSearchError if the system denies access."""

    def __init__(self, command: Sequence[str], icon: bytes) -> None:
        """`command` starts the program; `icon` is its icon as SVG."""
        self._command, self._icon = command, icon

    @property
    def gnome_file(self) -> Path:
        """Path of GNOME Shell's search provider, in a folder that it reads or, if none is writable, the user's own."""
        below = Path("gnome-shell", "search-providers", f"{APP_ID}.ini")
        own = next((place for place in _system_dirs() if _is_own(place)), data_home())
        return own / below

    @property
    def gnome_target(self) -> Path | None:
        """System path to which an administrator has to copy that file; None if GNOME Shell finds it."""
        below = Path("gnome-shell", "search-providers", f"{APP_ID}.ini")
        places = _system_dirs()
        if any((place / below).is_file() for place in places) or not places:
            return None
        return places[0] / below

    @property
    def krunner_file(self) -> Path:
        return data_home() / "krunner" / "dbusplugins" / f"{APP_ID}.desktop"

    def switch_gnome(self, *, on: bool) -> None:
        """Register with GNOME Shell, or unregister."""
        fields = gnome_provider() | {MARK: "true"}
        provider = PluginFile(self.gnome_file, desktop_entry("Shell Search Provider", fields))
        self._switch([provider, *self._program_files()], on=on)

    def switch_krunner(self, *, on: bool) -> None:
        """Register with KRunner, or unregister."""
        fields = {
            "Type": "Service",
            "Name": APP_NAME,
            "Comment": SUMMARY,
            "Icon": APP_ID,
            "X-KDE-ServiceTypes": "Plasma/Runner",
            "X-KDE-PluginInfo-Name": APP_ID,
            "X-KDE-PluginInfo-EnabledByDefault": "true",
            "X-Plasma-API": "DBus",
            "X-Plasma-DBusRunner-Service": BUS_NAME,
            "X-Plasma-DBusRunner-Path": KRUNNER_PATH,
            "X-Plasma-Request-Actions-Once": "true",
            "X-Plasma-Runner-Min-Letter-Count": "3",
            MARK: "true",
        }
        self._switch([PluginFile(self.krunner_file, desktop_entry("Desktop Entry", fields))], on=on)

    def _program_files(self) -> list[PluginFile]:
        """Files from which GNOME takes name and icon: our menu entry, unless the system has one, and our icon."""
        below = Path("applications", f"{APP_ID}.desktop")
        if any((place / below).is_file() for place in _system_dirs()):
            return []
        fields = menu_entry(self._command) | {MARK: "true"}
        icon = data_home() / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
        picture = os.fsdecode(self._icon) + f"<!-- {MARK} -->\n"
        return [PluginFile(data_home() / below, desktop_entry("Desktop Entry", fields)), PluginFile(icon, picture)]

    def _switch(self, files: Sequence[PluginFile], *, on: bool) -> None:
        for file in files:
            try:
                if on:
                    file.write()
                else:
                    file.remove()
            except OSError as error:
                raise DesktopSearchError(
                    Message("{file} could not be written: {reason}.", file=file.path, reason=error.strerror or error),
                    Message("Check that you have write permission there."),
                ) from error


def _system_dirs() -> list[Path]:
    named = os.environ.get("XDG_DATA_DIRS") or SYSTEM_DIRS
    return [Path(place) for place in named.split(":") if place.startswith("/")]


def _is_own(place: Path) -> bool:
    """Whether a system folder belongs to the user, and is not managed by a package manager."""
    is_at_home = place.is_relative_to(Path.home()) and "flatpak" not in place.parts
    return is_at_home and place.is_dir() and os.access(place, os.W_OK)
