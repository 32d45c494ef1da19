"""Name, identifiers, start commands and own folders of the program."""

import os
import sys

# True for type checkers. `typing` and pathlib take too long to import for instance_client.py.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

APP_NAME = "Desktop Search"
APP_ID = "desktop-search"
VERSION = "0.1.0"
# Name of the program's own folder inside a location that the user or the system chose.
OWN_FOLDER_NAME = f"{APP_ID}-data"
# Identifier for software centres and Flatpak. The project has no domain yet, and "example" is reserved for
# documentation; set both before the first release.
COMPONENT_ID = "example.desktop_search.DesktopSearch"
HOMEPAGE = ""
# Executables of the packaged program. They are equivalent; on Windows only the second opens no console window.
CONSOLE_PROGRAM = APP_ID
WINDOW_PROGRAM = f"{APP_ID}-window"
# If a file of this name is next to the packaged program, all data is stored in that folder next to it.
PORTABLE_MARK, PORTABLE_FOLDER = "portable.txt", "data"


def is_frozen() -> bool:
    """Return True in the packaged program, which includes its own Python."""
    return bool(getattr(sys, "frozen", False))


def role_command(*arguments: str) -> list[str]:
    """Return the command line that starts this program in another role."""
    if not is_frozen():
        # -P: otherwise Python searches the current folder for modules before its own library.
        return [sys.executable, "-P", "-m", "desktop_search", *arguments]
    return [_windowless() if sys.platform == "win32" else sys.executable, *arguments]


def neutral_folder() -> str:
    """Return the current folder for child processes, where only an administrator can create files.

    Windows also searches the current folder for DLLs, and some libraries read configuration files from it.
    """
    return os.environ.get("SYSTEMROOT", "C:\\Windows") if sys.platform == "win32" else "/"


def portable_dir() -> str | None:
    """Return the data folder next to the packaged program if a file PORTABLE_MARK enables portable mode, or None.

    On macOS it is next to the bundle, whose content must not change because it is signed.
    """
    if not is_frozen():
        return None
    place = os.path.dirname(sys.executable)
    if sys.platform == "darwin" and place.endswith(".app/Contents/MacOS"):
        place = place[: -len("/Contents/MacOS")].rpartition("/")[0]
    return os.path.join(place, PORTABLE_FOLDER) if os.path.isfile(os.path.join(place, PORTABLE_MARK)) else None


def _windowless() -> str:
    folder, _, _ = sys.executable.rpartition("\\")
    return f"{folder}\\{WINDOW_PROGRAM}.exe"


def resources_dir() -> "Path":
    """Return the resources folder: in the package if installed or frozen, next to it in a checkout."""
    from pathlib import Path

    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
