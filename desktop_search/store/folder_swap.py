"""Crash-safe replacement of a folder by a new one built next to it."""

from pathlib import Path

from desktop_search.own_files import remove_tree, rename


def finish_swap(folder: Path) -> None:
    """Complete or undo an interrupted swap.

    The old folder is moved away only when the new one is complete. So if the folder is missing, the new one is valid.
    """
    new, old = beside(folder, "new"), beside(folder, "old")
    if old.exists() and not folder.exists():
        rename(new if new.exists() else old, folder)
    for leftover in (new, old):
        remove_tree(leftover)


def swap(folder: Path) -> None:
    """Replace the folder by the new one next to it, and delete the old one."""
    if folder.exists():
        rename(folder, beside(folder, "old"))
    rename(beside(folder, "new"), folder)
    remove_tree(beside(folder, "old"))


def beside(folder: Path, what: str) -> Path:
    """Path of the "new" or "old" folder next to this one."""
    return folder.with_name(f"{folder.name}.{what}")
