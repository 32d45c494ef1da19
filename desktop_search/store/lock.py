"""Who holds the index: one process at a time."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LockHolder:
    """What the holder says of itself."""

    pid: int
    role: str
    started_s: float
    address: str = ""
    """Where it listens; empty when it does not."""
    authkey: str = ""


class IndexLock:
    """Held from acquire to release; the system releases it when the process dies."""

    def __init__(self, path: Path) -> None:
        raise NotImplementedError

    def acquire(self, role: str) -> None:
        """Raises IndexInUseError, naming the holder's role and process id."""

    def announce(self, address: str, authkey: str) -> None:
        """Tell clients where the holder listens."""

    def release(self) -> None: ...


def read_holder(path: Path) -> LockHolder | None:
    """Who holds the lock at this moment; None when nobody does."""
    raise NotImplementedError
