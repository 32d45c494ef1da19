"""Health of all parts of the index, for the maintenance page and for bug reports."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.recognition import RecognitionHealth
from desktop_search.domain.status import IndexStatus, ProblemKind, VerifyReport


class MaintenanceKind(StrEnum):
    """Maintenance that the user starts; one task at a time."""

    VERIFY = "verify"
    COMPACT = "compact"
    REBUILD = "rebuild"


@dataclass(frozen=True, slots=True)
class Maintenance:
    """The running maintenance task."""

    kind: MaintenanceKind
    share: float | None = None
    """Progress, 0 to 1; None if unknown."""


@dataclass(frozen=True, slots=True)
class FolderHealth:
    """One of the indexed folders, with its files counted by state."""

    folder_id: int
    path: str
    indexed: int
    unread: int
    """Seen by a scan, but not read yet."""
    failed: int
    skipped: int
    """Without text."""
    ignored: int
    """Unreadable, and ignored at the request of the user."""
    waiting: int
    """Queued: unread, changed or deleted files."""
    passages: int
    passages_embedded: int
    file_bytes: int
    """Size of these files."""
    index_bytes: int
    """Their size in the index, estimated from their share of the passages."""
    scanned_at_s: float | None = None
    """Time of the last full scan, seconds since the epoch."""
    message: Message = NO_MESSAGE
    not_embedded: int = 0
    """Indexed files that the model could not embed completely, and that are not ignored."""

    @property
    def problems(self) -> int:
        """Number of files with a problem that is not ignored."""
        return self.failed + self.not_embedded

    @property
    def files(self) -> int:
        return self.indexed + self.unread + self.failed + self.skipped + self.ignored


@dataclass(frozen=True, slots=True)
class ProblemCount:
    """Number of files that could not be read or fully embedded for one reason."""

    kind: ProblemKind
    files: int
    ignored: int = 0
    """Additional files that are ignored at the request of the user."""


@dataclass(frozen=True, slots=True)
class Queues:
    """Lengths of the queues."""

    files: int = 0
    """Files to read or to remove from the index."""
    texts: int = 0
    """Distinct texts without a vector."""
    vector_changes: int = 0
    """Vectors not yet written to the vector index; searches check them in addition to it."""
    folders_removed: int = 0
    """Removed folders whose data is still being deleted."""
    containers: int = 0
    """Archives and mails whose members are to be read."""


@dataclass(frozen=True, slots=True)
class DiskUse:
    """Bytes on disk, by kind of content."""

    catalog: int = 0
    vectors: int = 0
    snapshot: int = 0
    logs: int = 0
    models: int = 0
    free: int = 0
    """Free space on the disk of the index."""


@dataclass(frozen=True, slots=True)
class Portion:
    """A subset of the indexed files."""

    name: str
    """A format, a language code or a path; empty for the sum of those too small to be listed."""
    files: int
    passages: int
    file_bytes: int


@dataclass(frozen=True, slots=True)
class IndexContents:
    """Statistics of the indexed files by type, language and folder, largest number of files first."""

    types: tuple[Portion, ...] = ()
    languages: tuple[Portion, ...] = ()
    """A file in two languages counts in both; its bytes are divided in proportion to its passages."""
    folders: tuple[Portion, ...] = ()
    """Subfolders of the indexed folders; files directly in an indexed folder count under that folder's path."""
    is_old: bool = False
    """True if the index has changed since the count; the count is repeated after a while."""


@dataclass(frozen=True, slots=True)
class PartlyRead:
    """An archive of which something was left out, such as files above a limit."""

    path: str
    notes: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """Version of a component of the program."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class LastVerify:
    """Result of the last verification of the whole index."""

    at_s: float
    """Seconds since the epoch."""
    report: VerifyReport


@dataclass(frozen=True, slots=True)
class IndexHealth:
    """Complete state at one moment."""

    status: IndexStatus
    folders: tuple[FolderHealth, ...] = ()
    problems: tuple[ProblemCount, ...] = ()
    queues: Queues = Queues()
    disk: DiskUse = DiskUse()
    reclaimable_bytes: int = 0
    """Estimate of the bytes that compacting would free."""
    model_dimensions: int = 0
    versions: tuple[Version, ...] = ()
    last_verify: LastVerify | None = None
    maintenance: Maintenance | None = None
    """The running maintenance task, or None."""
    contents: IndexContents = IndexContents()
    partly_read: tuple[PartlyRead, ...] = ()
    """The first few archives of which something was left out."""
    recognition: RecognitionHealth = RecognitionHealth()
