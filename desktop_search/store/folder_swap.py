"""Puts a folder that was made beside another in its place, so that a crash at any point leaves a whole one."""

from pathlib import Path

from desktop_search.own_files import remove_tree, rename


def finish_swap(folder: Path) -> None:
    """Bring to its end, or take back, what an interrupted swap left.

    The old index is moved away only when the new one is whole; so where there is none in its place, the new one is.
    """
    new, old = beside(folder, "new"), beside(folder, "old")
    if old.exists() and not folder.exists():
        rename(new if new.exists() else old, folder)
    for leftover in (new, old):
        remove_tree(leftover)


def swap(folder: Path) -> None:
    """Move the folder away, the one made beside it in its place, and delete the old one."""
    if folder.exists():
        rename(folder, beside(folder, "old"))
    rename(beside(folder, "new"), folder)
    remove_tree(beside(folder, "old"))


def beside(folder: Path, what: str) -> Path:
    """Where the "new" and the "old" one are kept."""
    return folder.with_name(f"{folder.name}.{what}")
