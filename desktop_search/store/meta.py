"""Small facts about the index itself."""


class MetaTable:
    """Text by key."""

    def get(self, key: str) -> str | None:
        raise NotImplementedError

    def set(self, key: str, value: str) -> None:
        raise NotImplementedError
