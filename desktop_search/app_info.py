"""What this program is called, everywhere it is named, how it starts itself, and where its own files lie."""

import os
import sys

# True for type checkers. `typing` and pathlib take too long to import for instance_client.py.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

APP_NAME = "Desktop Search"
APP_ID = "desktop-search"
VERSION = "0.1.0"
# Our folder inside a place that the user or the system chose.
OWN_FOLDER_NAME = f"{APP_ID}-data"
# What software centres and Flatpak know it by. The project has no address of its own yet, and the name kept for
# examples claims nobody else's; both are to be set before the first release.
COMPONENT_ID = "example.desktop_search.DesktopSearch"
HOMEPAGE = ""
# The two executables of the packaged program. They do the same; on Windows only the second opens no black window.
CONSOLE_PROGRAM = APP_ID
WINDOW_PROGRAM = f"{APP_ID}-window"
# A file of this name beside the packaged program has it keep everything in that folder beside itself.
PORTABLE_MARK, PORTABLE_FOLDER = "portable.txt", "data"


def is_frozen() -> bool:
    """Whether this is the packaged program, which brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def role_command(*arguments: str) -> list[str]:
    """How this program starts itself in the role the arguments ask for."""
    if not is_frozen():
        # -P: otherwise Python searches the current folder for modules before its own library.
        return [sys.executable, "-P", "-m", "desktop_search", *arguments]
    return [_windowless() if sys.platform == "win32" else sys.executable, *arguments]


def neutral_folder() -> str:
    """The current folder of child processes: only the administrator can put files there.

    Windows also searches the current folder for DLLs, and some libraries read configuration files from it.
    """
    return os.environ.get("SYSTEMROOT", "C:\\Windows") if sys.platform == "win32" else "/"


def portable_dir() -> str | None:
    """The folder beside the packaged program that keeps all it writes, where a file named PORTABLE_MARK asks for it.

    On macOS beside the bundle, which must stay as it was signed.
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
    """The folder of resources: inside the package once installed or frozen, beside it in a checkout."""
    from pathlib import Path

    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
