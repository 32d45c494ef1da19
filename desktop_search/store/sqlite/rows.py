"""Values written to and read from the catalog, as plain dataclasses."""

import json
import os
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from desktop_search.domain.documents import Document, PageUnit
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.status import FileProblem, ProblemKind


def strings(stored: object) -> tuple[str, ...]:
    """Parse a stored JSON list of strings; empty if it is damaged."""
    try:
        found = json.loads(stored) if isinstance(stored, str) else None
    except ValueError:
        return ()
    return tuple(item for item in found if isinstance(item, str)) if isinstance(found, list) else ()


def paths_below(folder: Path) -> tuple[bytes, bytes]:
    """The stored paths of everything below a folder: from the first value (included) to the second (excluded)."""
    first = os.fsencode(folder).rstrip(os.sep.encode()) + os.sep.encode()
    return first, first[:-1] + bytes([first[-1] + 1])


def page_unit(stored: Any) -> PageUnit | None:
    """Parse a stored page unit; None if there is none, or it is damaged."""
    return PageUnit(stored) if stored in list(PageUnit) else None


def problem_kind(stored: Any) -> ProblemKind:
    """Parse a stored problem kind; UNREADABLE if it is damaged."""
    return ProblemKind(stored) if stored in list(ProblemKind) else ProblemKind.UNREADABLE


class FileState(StrEnum):
    """Processing state of a known file."""

    PENDING = "pending"
    """Seen by a scan, never read."""
    INDEXED = "indexed"
    FAILED = "failed"
    SKIPPED = "skipped"
    IGNORED = "ignored"
    """Failed, and the user chose to ignore the problem until the file changes."""

    @classmethod
    def _missing_(cls, value: object) -> "FileState":
        """Map a damaged value to PENDING: the next scan then has the file read again."""
        return cls.PENDING


class QueueAction(StrEnum):
    """Operation on a queued path."""

    READ = "read"
    DELETE = "delete"

    @classmethod
    def _missing_(cls, value: object) -> "QueueAction":
        """Map a damaged value to READ: reading a file that does not exist removes it from the index too."""
        return cls.READ


class OutboxOperation(StrEnum):
    """Operation to be applied to Chroma."""

    UPSERT = "upsert"
    DELETE = "delete"

    @classmethod
    def _missing_(cls, value: object) -> "OutboxOperation":
        """Map a damaged value to UPSERT: without a vector in the catalog nothing is inserted."""
        return cls.UPSERT


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder the user chose."""

    id: int
    path: Path
    message: Message = NO_MESSAGE
    removed: bool = False
    scanned_at_s: float | None = None
    """Time the last complete scan ended, in seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """The data of a file that a scan compares with the disk."""

    id: int
    where: str
    """The path as text, because creating a hundred thousand Path objects takes a second."""
    size: int
    mtime_ns: int
    state: FileState
    splitter: str
    """Fingerprint of the chunking of its passages; empty while pending, failed or skipped."""
    is_outdated: bool = False
    """It was read by an earlier version of its format's reader, so that it has to be read again."""

    @property
    def path(self) -> Path:
        return Path(self.where)


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """Identity of a file on its drive, which survives renames of the folders above it.

    Inode numbers are reused for new files, so the identity includes the time of the last status change (ctime), which
    programs cannot set.
    """

    inode: int = 0
    """0 if the system gives none; the identity is then unknown."""
    changed_ns: int = 0

    @classmethod
    def of(cls, facts: os.stat_result) -> "FileIdentity":
        # Some file systems have inode numbers beyond SQLite's integers.
        return cls(facts.st_ino, facts.st_ctime_ns) if facts.st_ino < 2**63 else cls()


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file's metadata on disk when it was read."""

    folder_id: int
    path: Path
    size: int
    mtime_ns: int
    content_hash: bytes = b""
    """Empty if the content could not be read."""
    identity: FileIdentity = FileIdentity()
    container_id: int | None = None
    """Id of the outermost container, for a member."""


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """The data of a document that is stored besides its passages."""

    kind: str
    title: str | None = None
    page_unit: PageUnit | None = None
    notes: tuple[Message, ...] = ()
    author: str | None = None

    @classmethod
    def of(cls, document: Document) -> "DocumentFacts":
        return cls(document.kind, document.title, document.page_unit, document.notes, document.author)


@dataclass(frozen=True, slots=True)
class FileRow:
    """A row of the file table."""

    id: int
    folder_id: int
    path: Path
    size: int
    mtime_ns: int
    content_hash: bytes
    state: FileState
    splitter: str
    kind: str
    title: str | None
    page_unit: PageUnit | None
    notes: tuple[Message, ...]
    passages: int
    problem: FileProblem | None = None
    author: str | None = None
    container_id: int | None = None
    """Id of the outermost container, for a member."""
    is_outdated: bool = False
    """As in KnownFile."""


@dataclass(frozen=True, slots=True)
class ContainerItem:
    """A container whose members have to be read."""

    file_id: int
    folder_id: int
    path: Path
    mtime_ns: int
    force: bool
    """Read members again even if their content is unchanged."""
    attempts: int
    """Number of attempts that were begun and not completed."""
    version: int
    """Changes when it is queued again."""


@dataclass(frozen=True, slots=True)
class RecognitionItem:
    """A file whose pictures have to be recognized."""

    file_id: int
    pages: int
    """Estimated number of pictures."""
    language: str
    """The language to recognize, as the user chose it for this file; empty for that of the settings."""
    not_before_s: float
    """Pictures recognized before this time, in seconds since the epoch, are recognized again."""
    attempts: int
    """Number of attempts that were begun and not completed."""
    version: int
    """Changes when it is queued again."""


@dataclass(frozen=True, slots=True)
class KnownMember:
    """A member as it is recorded."""

    id: int
    path: Path
    content_hash: bytes
    state: FileState
    splitter: str
    kind: str
    is_outdated: bool
    """As in KnownFile."""


@dataclass(frozen=True, slots=True)
class CommitResult:
    """Result of committing one file."""

    file_id: int
    passages: int
    to_embed: int
    """Number of the file's distinct texts without a vector after this commit."""
    cached: int
    """Number of the file's passages that already have a vector."""


NAME_ORDINAL = -1
"""Ordinal of a name passage: the passage of a file without text. Its text is empty, its words are the file's name."""


class PassageKey(NamedTuple):
    """The fields of a passage needed for ranking and grouping; its text is read only when it is displayed."""

    id: int
    file_id: int
    ordinal: int
    """Position in its document, from 0; NAME_ORDINAL for a name passage."""
    hash: bytes
    """Same as PassageRow.hash."""
    mtime_ns: int
    """Modification time of its file."""
    is_junk: bool = False
    """True for text without words, which has no vector; see text/junk_detection.py."""
    length: int = 0
    """Length of its text, in characters."""
    is_member: bool = False
    """Whether its file is a member of a container."""
    confidence: float | None = None
    """Same as Passage.confidence."""


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A passage with the data of its file."""

    id: int
    file_id: int
    folder_id: int
    folder_removed: bool
    path: Path
    title: str | None
    kind: str
    page_unit: PageUnit | None
    size: int
    mtime_ns: int
    ordinal: int
    """Position in its document, from 0."""
    text: str
    heading: tuple[str, ...]
    page: int | None
    page_end: int | None
    page_label: str | None
    start: int
    end: int
    hash: bytes
    """Hash of the embedded text, the same for equal passages. Unique for a name passage, which has no text."""
    state: FileState = FileState.INDEXED
    problem: ProblemKind | None = None
    """Reason why the file could not be read."""

    is_junk: bool = False
    """Same as PassageKey.is_junk."""
    author: str | None = None
    """Same as Document.author."""
    container: Path | None = None
    """The outermost container, for a member."""
    confidence: float | None = None
    """Same as Passage.confidence."""

    @property
    def is_name(self) -> bool:
        """True for the name passage of a file without text."""
        return self.ordinal == NAME_ORDINAL

    @property
    def key(self) -> PassageKey:
        return PassageKey(
            self.id,
            self.file_id,
            self.ordinal,
            self.hash,
            self.mtime_ns,
            self.is_junk,
            self.end - self.start,
            self.container is not None,
            self.confidence,
        )

    @property
    def mtime_s(self) -> float:
        return self.mtime_ns / 1e9

    @property
    def file_title(self) -> str:
        """The document's title, or the file's name if it has no title."""
        return self.title or self.path.name


@dataclass(frozen=True, slots=True)
class PassageContext:
    """A passage with the text before and after it; each character occurs once."""

    passage: PassageRow
    before: str
    text: str
    after: str
    more_before: bool
    more_after: bool
    begins: tuple[tuple[int, PassageRow], ...] = ()
    """Every passage of which text is included, and the offset of its start from the start of `before`; negative if its
    beginning is cut off."""


# Weight of a match of another form of the same word; the word as typed has 1.
SAME_WORD = 0.8


@dataclass(frozen=True, slots=True)
class WordTerm:
    """A word of a query, as looked up in the word index."""

    alternatives: tuple[tuple[str, float], ...]
    """FTS5 expressions, each for one word or phrase, with the weight of a match: 1 for the word as typed."""
    importance: float = 1.0
    """Factor applied to its inverse document frequency."""


@dataclass(frozen=True, slots=True)
class WordMatch:
    """A passage found by the words of the query."""

    passage_id: int
    share: float
    """BM25F as a share of the total weight of the query's words, including unknown words; 0 to about 2."""
    coverage: float
    """Weighted share of the words that occur in the passage, its context, or the names of its file and folders."""
    name_coverage: float
    """Weighted share of the words that occur in the file's name."""


@dataclass(frozen=True, slots=True)
class FilterResult:
    """A `Selection` compiled to a condition on passages."""

    condition: str
    """SQL on the table `passages`."""
    values: tuple[object, ...]
    passages: int
    """Number of passages that match."""


@dataclass(frozen=True, slots=True)
class ToEmbed:
    """A text that waits for its vector."""

    hash: bytes
    text: str
    level: int = 0
    """See `embedding_order.level_of`."""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A change of one vector to be applied to Chroma."""

    hash: bytes
    operation: OutboxOperation
    ticket: int
    """Changes when the same hash is queued again, so that `done` removes only the entries that were taken."""


@dataclass(frozen=True, slots=True)
class QueueItem:
    """A path that the indexer has to process."""

    path: Path
    folder_id: int
    action: QueueAction = QueueAction.READ
    size: int = 0
    mtime_ns: int = 0
    force: bool = False
    """Read the file even if its content is unchanged."""
    attempts: int = 0
    """Number of attempts that were begun and not completed."""
    ticket: tuple[int, int] = (0, 0)
    """Set by the queue; changes when the path is queued again with other facts."""


@dataclass(frozen=True, slots=True)
class FolderCounts:
    """The counters of one folder."""

    folder_id: int
    pending: int
    """Files found by a scan and never read."""
    indexed: int
    failed: int
    skipped: int
    waiting: int
    """Number of this folder's paths in the work queue."""
    passages: int
    ignored: int = 0

    @property
    def files(self) -> int:
        return self.pending + self.indexed + self.failed + self.skipped + self.ignored


@dataclass(frozen=True, slots=True)
class CatalogCounts:
    """Counters of the whole catalog, without folders that are being removed."""

    pending: int
    indexed: int
    failed: int
    skipped: int
    waiting: int
    passages: int
    passages_embedded: int
    """Passages with a vector of the current model, and passages that get none: set aside, or junk."""
    texts_waiting: int
    """Number of distinct texts that wait for a vector."""
    ignored: int = 0
    files_unembedded: int = 0
    """Number of files whose first passage waits for a vector; files with the same first passage count once."""
    texts_coming: int = 0
    """Number of distinct texts that wait for a vector of the coming model; 0 if no switch is in progress."""
    folders: dict[int, FolderCounts] = field(default_factory=dict)
    """By folder id."""

    @property
    def files(self) -> int:
        return self.pending + self.indexed + self.failed + self.skipped + self.ignored
