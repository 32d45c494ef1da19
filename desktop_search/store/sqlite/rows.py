"""What goes into the catalog and what comes out of it, as plain dataclasses."""

import json
import os
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from desktop_search.domain.documents import Document, PageUnit
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.status import FileProblem, ProblemKind


def strings(stored: object) -> tuple[str, ...]:
    """Parse a stored JSON list of strings; empty if it is damaged."""
    try:
        found = json.loads(stored) if isinstance(stored, str) else None
    except ValueError:
        return ()
    return tuple(item for item in found if isinstance(item, str)) if isinstance(found, list) else ()


def page_unit(stored: Any) -> PageUnit | None:
    """None if there is none, or it is damaged."""
    return PageUnit(stored) if stored in list(PageUnit) else None


def problem_kind(stored: Any) -> ProblemKind:
    """As stored; UNREADABLE if it is damaged."""
    return ProblemKind(stored) if stored in list(ProblemKind) else ProblemKind.UNREADABLE


class FileState(StrEnum):
    """How far a known file has come."""

    PENDING = "pending"
    """Seen by a scan, never read."""
    INDEXED = "indexed"
    FAILED = "failed"
    SKIPPED = "skipped"
    IGNORED = "ignored"
    """Failed, and the person wants it left alone until it changes."""

    @classmethod
    def _missing_(cls, value: object) -> "FileState":
        """A damaged value: the next scan has the file read again."""
        return cls.PENDING


class QueueAction(StrEnum):
    """What is to be done with a queued path."""

    READ = "read"
    DELETE = "delete"

    @classmethod
    def _missing_(cls, value: object) -> "QueueAction":
        """A damaged value: reading a file that is gone removes it from the index too."""
        return cls.READ


class OutboxOperation(StrEnum):
    """What Chroma is still to be told."""

    UPSERT = "upsert"
    DELETE = "delete"

    @classmethod
    def _missing_(cls, value: object) -> "OutboxOperation":
        """A damaged value: without a vector in the catalog there is nothing to insert."""
        return cls.UPSERT


@dataclass(frozen=True, slots=True)
class FolderRow:
    """One folder the person chose."""

    id: int
    path: Path
    message: str = ""
    removed: bool = False
    scanned_at_s: float | None = None
    """When a scan last came to its end, seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What a scan compares with the disk."""

    id: int
    where: str
    """Its path as text: making a Path of each of a hundred thousand takes a second."""
    size: int
    mtime_ns: int
    state: FileState
    splitter: str
    """Fingerprint of how its passages were cut; empty while pending, failed or skipped."""

    @property
    def path(self) -> Path:
        return Path(self.where)


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """What stays with a file while a folder above it is renamed, and that no other file of its drive has.

    A number that became free is given to the next new file, so the time of the last change to the file's entry belongs
    to it: no program can set that one.
    """

    inode: int = 0
    """0 where the system tells none, and then nothing is known."""
    changed_ns: int = 0

    @classmethod
    def of(cls, facts: os.stat_result) -> "FileIdentity":
        # Some file systems have numbers beyond what SQLite takes.
        return cls(facts.st_ino, facts.st_ctime_ns) if facts.st_ino < 2**63 else cls()


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file as it was found on the disk when it was read."""

    folder_id: int
    path: Path
    size: int
    mtime_ns: int
    content_hash: bytes = b""
    """Empty where the content could not be read."""
    identity: FileIdentity = FileIdentity()


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is kept of a document beside its passages."""

    kind: str
    title: str | None = None
    page_unit: PageUnit | None = None
    notes: tuple[str, ...] = ()
    author: str | None = None

    @classmethod
    def of(cls, document: Document) -> "DocumentFacts":
        return cls(document.kind, document.title, document.page_unit, document.notes, document.author)


@dataclass(frozen=True, slots=True)
class FileRow:
    """One known file."""

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
    notes: tuple[str, ...]
    passages: int
    problem: FileProblem | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class CommitResult:
    """What one committed file brought."""

    file_id: int
    passages: int
    to_embed: int
    """Texts of this file that wait for a vector after this commit."""
    cached: int
    """Passages of this file whose vector was there already."""


NAME_ORDINAL = -1
"""Ordinal of a name passage: the passage of a file without text. Its text is empty, its words are the file's name."""


class PassageKey(NamedTuple):
    """A passage as it is ranked and grouped; what it says is read where that is shown."""

    id: int
    file_id: int
    ordinal: int
    """Position in its document, from 0; NAME_ORDINAL for a name passage."""
    hash: bytes
    """As PassageRow has it."""
    mtime_ns: int
    """Of its file."""
    is_junk: bool = False
    """True for text without words, which has no vector; see text/junk_detection.py."""
    length: int = 0
    """Of its text, in characters."""


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A passage with what is known of its file."""

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
    """Why the file could not be read."""

    is_junk: bool = False
    """As in PassageKey."""
    author: str | None = None
    """As in Document."""

    @property
    def is_name(self) -> bool:
        """True for the name passage of a file without text."""
        return self.ordinal == NAME_ORDINAL

    @property
    def key(self) -> PassageKey:
        return PassageKey(
            self.id, self.file_id, self.ordinal, self.hash, self.mtime_ns, self.is_junk, self.end - self.start
        )

    @property
    def mtime_s(self) -> float:
        return self.mtime_ns / 1e9

    @property
    def file_title(self) -> str:
        """The document's title, or the file's name where it has none."""
        return self.title or self.path.name


@dataclass(frozen=True, slots=True)
class PassageContext:
    """A passage with the text before and after it, each character once."""

    passage: PassageRow
    before: str
    text: str
    after: str
    more_before: bool
    more_after: bool
    begins: tuple[tuple[int, PassageRow], ...] = ()
    """Every passage of which something is shown, and where it begins, counted from the beginning of `before`; one that
    is cut begins before it."""


# Weight of a match of another form of a word, where the word as typed has 1.
SAME_WORD = 0.8


@dataclass(frozen=True, slots=True)
class WordTerm:
    """A word of a query, as it is looked up in the word index."""

    alternatives: tuple[tuple[str, float], ...]
    """FTS5 expressions, each for one word or phrase, with the weight of a match: 1 for the word as typed."""
    importance: float = 1.0
    """Factor of its inverse document frequency."""


@dataclass(frozen=True, slots=True)
class WordMatch:
    """One passage found by its words."""

    passage_id: int
    share: float
    """BM25F as a share of the weight of all words of the query, unknown words included; 0 to about 2."""
    coverage: float
    """Share of the weight of words that are in the passage, its context, or the names of its file and folders."""
    name_coverage: float
    """Share of the weight of words that are in the file's name."""


@dataclass(frozen=True, slots=True)
class FilterResult:
    """A condition on passages, made of a selection."""

    condition: str
    """SQL on the table `passages`."""
    values: tuple[object, ...]
    passages: int
    """So many are let through."""


@dataclass(frozen=True, slots=True)
class ToEmbed:
    """One text that waits for its vector."""

    hash: bytes
    text: str


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One vector Chroma is still to be told of."""

    hash: bytes
    operation: OutboxOperation
    ticket: int
    """Changes when the same hash is put in again, so that `done` takes out only what was taken."""


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One path the indexer is to look at."""

    path: Path
    folder_id: int
    action: QueueAction = QueueAction.READ
    size: int = 0
    mtime_ns: int = 0
    force: bool = False
    """Read again even though the content is the same."""
    attempts: int = 0
    """How often it was begun and not ended."""
    ticket: tuple[int, int] = (0, 0)
    """Set by the queue; changes when the path is put in again with other facts."""


@dataclass(frozen=True, slots=True)
class FolderCounts:
    """The counters of one folder."""

    folder_id: int
    pending: int
    """Files seen, never read."""
    indexed: int
    failed: int
    skipped: int
    waiting: int
    """Paths of this folder in the work queue."""
    passages: int
    ignored: int = 0

    @property
    def files(self) -> int:
        return self.pending + self.indexed + self.failed + self.skipped + self.ignored


@dataclass(frozen=True, slots=True)
class CatalogCounts:
    """How the catalog stands, without the folders that are being removed."""

    pending: int
    indexed: int
    failed: int
    skipped: int
    waiting: int
    passages: int
    passages_embedded: int
    """Passages with a vector of the current model, and those that get none: set aside, or junk."""
    texts_waiting: int
    """Different texts that wait for a vector."""
    ignored: int = 0
    texts_coming: int = 0
    """Different texts that wait for a vector of the model that is to serve next; 0 where there is none."""
    folders: dict[int, FolderCounts] = field(default_factory=dict)
    """By folder id."""

    @property
    def files(self) -> int:
        return self.pending + self.indexed + self.failed + self.skipped + self.ignored
