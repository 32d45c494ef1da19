"""Questions to the disk about one file that must neither wait nor guess."""

import os
import stat
from io import FileIO
from pathlib import Path


def open_to_read(path: Path) -> FileIO:
    """The file's bytes, unbuffered. Raises OSError."""
    return open(path, "rb", buffering=0, opener=_without_waiting)


def is_missing(path: str | Path) -> bool:
    """Whether the disk says plainly that there is nothing at this path."""
    return is_there(path) is False


def is_there(path: str | Path) -> bool | None:
    """Whether there is anything at this path, a broken link included; None when the disk gives no clear answer."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return None
    return True


def is_folder(path: str | Path) -> bool | None:
    """Whether there is a folder at this path, and no link to one; None when the disk gives no clear answer."""
    try:
        return stat.S_ISDIR(os.lstat(path).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return None


def _without_waiting(path: str, flags: int) -> int:
    # A pipe put in the file's place since it was looked at must not hold us up.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
