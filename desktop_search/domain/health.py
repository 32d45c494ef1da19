"""How every part of the index is, for the page that shows it and for a report on a fault."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.status import IndexStatus, ProblemKind, VerifyReport


class MaintenanceKind(StrEnum):
    """Work on the index itself, which a person asks for; one at a time."""

    VERIFY = "verify"
    COMPACT = "compact"
    REBUILD = "rebuild"


@dataclass(frozen=True, slots=True)
class Maintenance:
    """What is under way."""

    kind: MaintenanceKind
    share: float | None = None
    """Of the work, 0 to 1; None if unknown."""


@dataclass(frozen=True, slots=True)
class FolderHealth:
    """One folder the person chose; files are counted by how they stand."""

    folder_id: int
    path: str
    indexed: int
    unread: int
    """Seen, and never read yet."""
    failed: int
    skipped: int
    """They hold no text."""
    ignored: int
    """Could not be read, and the person wants them left alone."""
    waiting: int
    """In the queue: unread, changed, or gone."""
    passages: int
    passages_embedded: int
    file_bytes: int
    """Size of these files."""
    index_bytes: int
    """What they take in the index, estimated from their share of the passages."""
    scanned_at_s: float | None = None
    """When it was last compared with the disk as a whole, seconds since the epoch."""
    message: str = ""
    not_embedded: int = 0
    """Of those indexed, files of which the model could not embed a part, and that are not ignored."""

    @property
    def problems(self) -> int:
        """Files with a problem that is not ignored."""
        return self.failed + self.not_embedded

    @property
    def files(self) -> int:
        return self.indexed + self.unread + self.failed + self.skipped + self.ignored


@dataclass(frozen=True, slots=True)
class ProblemCount:
    """How many files could not be read, or embedded as a whole, for one reason."""

    kind: ProblemKind
    files: int
    ignored: int = 0
    """So many more that the person wants left alone."""


@dataclass(frozen=True, slots=True)
class Queues:
    """What waits, and for whom."""

    files: int = 0
    """To be read, or to be forgotten."""
    texts: int = 0
    """Different texts without a vector."""
    vector_changes: int = 0
    """Vectors the vector index is still to be told of; it is asked beside those."""
    folders_removed: int = 0
    """Folders whose last traces are still to go."""


@dataclass(frozen=True, slots=True)
class DiskUse:
    """Bytes on the disk, by what they hold."""

    catalog: int = 0
    vectors: int = 0
    snapshot: int = 0
    logs: int = 0
    models: int = 0
    free: int = 0
    """What is left on the disk that holds the index."""


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of what is indexed."""

    name: str
    """A format, the code of a language or a path; empty for all that are too small to be named."""
    files: int
    passages: int
    file_bytes: int


@dataclass(frozen=True, slots=True)
class IndexContents:
    """What is indexed, divided in three ways, those with most files first."""

    types: tuple[Portion, ...] = ()
    languages: tuple[Portion, ...] = ()
    """A file that says something in two languages counts in both; its bytes are divided by its passages."""
    folders: tuple[Portion, ...] = ()
    """Below the chosen folders; what lies in one of them directly counts under its own path."""
    is_old: bool = False
    """True when something has changed since they were counted; they are counted again after a while."""


@dataclass(frozen=True, slots=True)
class Version:
    """One thing the program is made of."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class LastVerify:
    """The last check of the whole index."""

    at_s: float
    """Seconds since the epoch."""
    report: VerifyReport


@dataclass(frozen=True, slots=True)
class IndexHealth:
    """Everything at one moment."""

    status: IndexStatus
    folders: tuple[FolderHealth, ...] = ()
    problems: tuple[ProblemCount, ...] = ()
    queues: Queues = Queues()
    disk: DiskUse = DiskUse()
    reclaimable_bytes: int = 0
    """What compacting would give back, by a first look."""
    model_dimensions: int = 0
    versions: tuple[Version, ...] = ()
    last_verify: LastVerify | None = None
    upkeep: Maintenance | None = None
    """What is under way; None when nothing is."""
    contents: IndexContents = IndexContents()
