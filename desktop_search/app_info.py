"""What this program is called, everywhere it is named, and how it starts itself."""

import sys

APP_NAME = "Desktop Search"
APP_ID = "desktop-search"
VERSION = "0.1.0"


def role_command(*arguments: str) -> list[str]:
    """How this program starts itself in the role the arguments ask for."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_search"]
    return [*program, *arguments]
