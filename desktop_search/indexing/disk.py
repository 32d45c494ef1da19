"""Checks of a single path that do not block and do not guess."""

import os
import stat
from io import FileIO
from pathlib import Path


def open_to_read(path: Path) -> FileIO:
    """Open a file for reading, unbuffered. Raises OSError."""
    return open(path, "rb", buffering=0, opener=_without_waiting)


def is_missing(path: str | Path) -> bool:
    """Whether it is certain that nothing exists at this path."""
    return is_there(path) is False


def is_there(path: str | Path) -> bool | None:
    """Whether anything exists at this path, even a broken link; None if the system returns another error."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return None
    return True


def is_folder(path: str | Path) -> bool | None:
    """Whether this path is a folder and not a link to one; None if the system returns another error."""
    try:
        return stat.S_ISDIR(os.lstat(path).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return None


def is_available(folder: Path) -> bool:
    """Whether a folder can be accessed; unlike `Path.is_dir`, never raises for a failing drive."""
    return os.path.isdir(folder)  # noqa: PTH112


def _without_waiting(path: str, flags: int) -> int:
    # Do not block on a pipe that has replaced the file since it was checked.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
