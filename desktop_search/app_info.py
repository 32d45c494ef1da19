"""What this program is called, everywhere it is named, how it starts itself, and where its own files lie."""

import sys

# Type checkers take it for true; `typing`, and pathlib below, are too slow to load for the haste of summons.py.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

APP_NAME = "Desktop Search"
APP_ID = "desktop-search"
VERSION = "0.1.0"
# What software centres and Flatpak know it by. The project has no address of its own yet, and the name kept for
# examples claims nobody else's; both are to be set before the first release.
COMPONENT_ID = "example.desktop_search.DesktopSearch"
HOMEPAGE = ""


def role_command(*arguments: str) -> list[str]:
    """How this program starts itself in the role the arguments ask for."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_search"]
    return [*program, *arguments]


def resources_dir() -> "Path":
    """The folder of resources: inside the package once installed or frozen, beside it in a checkout."""
    from pathlib import Path

    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
