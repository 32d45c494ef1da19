"""Puts a folder that was made beside another in its place, so that a crash at any point leaves a whole one."""

import shutil
from pathlib import Path


def finish_swap(folder: Path) -> None:
    """Bring to its end, or take back, what an interrupted swap left.

    The old index is moved away only when the new one is whole; so where there is none in its place, the new one is.
    """
    new, old = beside(folder, "new"), beside(folder, "old")
    if old.exists() and not folder.exists():
        (new if new.exists() else old).rename(folder)
    for leftover in (new, old):
        if leftover.exists():
            _remove(leftover)


def swap(folder: Path) -> None:
    """Move the folder away, the one made beside it in its place, and delete the old one."""
    if folder.exists():
        folder.rename(beside(folder, "old"))
    beside(folder, "new").rename(folder)
    _remove(beside(folder, "old"))


def _remove(place: Path) -> None:
    """Whatever it is: somebody may have put a file in the folder's place."""
    if place.is_dir():
        shutil.rmtree(place, ignore_errors=True)
    else:
        place.unlink(missing_ok=True)


def beside(folder: Path, what: str) -> Path:
    """Where the "new" and the "old" one are kept."""
    return folder.with_name(f"{folder.name}.{what}")
