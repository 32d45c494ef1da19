"""The folders the person chose."""

from pathlib import Path

from desktop_search.store.rows import FolderRow


class FolderTable:
    """The chosen folders, those being removed included."""

    def add(self, path: Path) -> FolderRow:
        """Record a folder; one known already comes back, and one that is being removed is taken in again."""
        raise NotImplementedError

    def get(self, folder_id: int) -> FolderRow | None:
        raise NotImplementedError

    def all(self) -> list[FolderRow]:
        """The folders that are not being removed, oldest first."""
        raise NotImplementedError

    def removed(self) -> list[FolderRow]:
        """The folders whose files are still to be deleted."""
        raise NotImplementedError

    def mark_removed(self, folder_id: int) -> None:
        """Its passages are found no more from here on, and its queue is emptied; the files go in slices afterwards."""
        raise NotImplementedError

    def set_message(self, folder_id: int, message: str) -> None:
        raise NotImplementedError

    def set_scanned(self, folder_id: int, when_s: float) -> None:
        raise NotImplementedError

    def delete(self, folder_id: int) -> None:
        """Forget a removed folder, with whatever files it still has, and every cached vector no passage refers to.

        Does nothing when the folder was added again meanwhile. For big folders delete the files before, in slices:
        `while ids := catalog.files.ids(folder_id, 200): catalog.files.delete(ids)`.
        """
        raise NotImplementedError
