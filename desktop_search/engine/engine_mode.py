"""What an engine is made for."""

from enum import StrEnum


class EngineMode(StrEnum):
    """What an engine is for, and so what it starts."""

    EVERYTHING = "everything"
    INDEX = "index"
    """As everything, but only the folders asked for are compared with the disk."""
    SEARCH = "search"
    """Nothing is indexed."""
    STATUS = "status"
    """Neither model nor vectors."""
    VERIFY = "verify"
    """No model, and nothing is indexed."""

    @property
    def keeps_index(self) -> bool:
        """Whether it has an indexer, and tells Chroma of what it embeds."""
        return self in (EngineMode.EVERYTHING, EngineMode.INDEX)
