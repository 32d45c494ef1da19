"""Modes of an engine."""

from enum import StrEnum

ASSISTANT_ROLE = "desktop-search mcp"
"""Description, in the lock file, of an engine that an assistant's server started; any other engine may end it."""


class EngineMode(StrEnum):
    """Purpose of an engine, which determines the services that it starts."""

    EVERYTHING = "everything"
    INDEX = "index"
    """Like EVERYTHING, but scans only the requested folders."""
    SEARCH = "search"
    """Search only, no indexing."""
    STATUS = "status"
    """Status only, without model and vectors."""
    VERIFY = "verify"
    """Verification only, without model and indexing."""

    @property
    def keeps_index(self) -> bool:
        """Whether this mode runs an indexer and writes new vectors to Chroma."""
        return self in (EngineMode.EVERYTHING, EngineMode.INDEX)
