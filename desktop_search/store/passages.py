"""The passages, read."""

from collections.abc import Iterable, Sequence

from desktop_search.store.rows import PassageRow, PassageSurroundings


class PassageTable:
    """Reads passages; they are written by FileTable."""

    def get(self, ids: Iterable[int]) -> dict[int, PassageRow]:
        """Those that are there; of removed folders too, with `folder_removed` set."""
        raise NotImplementedError

    def by_hashes(self, hashes: Sequence[bytes]) -> dict[bytes, list[int]]:
        """Passage ids that say exactly that, in folders that are not being removed; unknown hashes are left out."""
        raise NotImplementedError

    def around(self, passage_id: int, characters: int) -> PassageSurroundings | None:
        """The passage and up to that many characters on either side; None when it is gone."""
        raise NotImplementedError
