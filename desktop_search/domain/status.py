"""Status of the index: folders, progress, problems."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.recognition import RecognitionProgress


class Activity(StrEnum):
    """What the indexer is doing."""

    STARTING = "starting"
    SCANNING = "scanning"
    READING = "reading"
    EMBEDDING = "embedding"
    RECOGNIZING = "recognizing"
    """Recognizing the text of pictures; everything else is done."""
    REPAIRING = "repairing"
    CLEANING = "cleaning"
    """Deleting the files of a removed folder from the index."""
    WAITING = "waiting"
    """Waiting for a condition of the machine, named in `IndexStatus.waiting`."""
    PAUSED = "paused"
    IDLE = "idle"


class WaitReason(StrEnum):
    """Condition of the machine for which indexing waits, in the form that follows "waiting: "."""

    NONE = ""
    """Indexing does not wait. The only false value."""
    BATTERY = "on battery"
    POWER_SAVER = "saving power"
    HEAT = "the machine is hot"
    FULL_SCREEN = "a program is in full screen"
    PRESENTATION = "a presentation or a film"


class ModelState(StrEnum):
    """Loading state of the embedding model."""

    NOT_LOADED = "not_loaded"
    LOADING = "loading"
    READY = "ready"
    MISSING = "missing"
    FAILED = "failed"


class ProblemKind(StrEnum):
    """Why a file could not be read."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    NO_TEXT = "no_text"
    TOO_LARGE = "too_large"
    NO_PERMISSION = "no_permission"
    TOO_SLOW = "too_slow"
    TOO_MUCH_MEMORY = "too_much_memory"
    CRASHED_READER = "crashed_reader"
    UNREADABLE = "unreadable"
    NOT_EMBEDDED = "not_embedded"
    """The file was read, but the model fails on a part of it."""
    NOT_SCANNED = "not_scanned"
    """A folder: the engine hung while it scanned it."""


@dataclass(frozen=True, slots=True)
class FileProblem:
    """A file that could not be read, with an explanation for the user."""

    path: str
    kind: ProblemKind
    message: Message
    """One sentence: the problem."""
    remedy: Message
    """One sentence: how to fix it."""
    at_s: float = 0.0
    """Time of detection, seconds since the epoch."""
    size: int = 0
    """Size of the file in bytes."""


@dataclass(frozen=True, slots=True)
class FolderStatus:
    """One of the indexed folders."""

    folder_id: int
    path: str
    files: int
    files_waiting: int
    passages: int
    problems: int
    """Files that could not be fully read or embedded, and that are not ignored."""
    message: Message = NO_MESSAGE
    """Why the folder could not be read ("The folder is not there"); empty if there is no problem."""
    is_away: bool = False
    """True if the folder was unavailable at the last check."""
    outer: str = ""
    """Path of the indexed parent folder that would index these files if this folder were removed; empty if none."""


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """The embedding model in use."""

    model_id: str
    name: str
    state: ModelState
    device: str = ""
    message: Message = NO_MESSAGE


@dataclass(frozen=True, slots=True)
class ModelSwitch:
    """A switch to another model in progress; the previous model serves until the new one has embedded everything."""

    from_name: str
    to_name: str
    passages_done: int
    """Passages with a vector of the new model."""
    passages_total: int
    from_model_id: str = ""
    """Model to select to cancel the switch."""

    @property
    def share(self) -> float:
        """Progress, 0 to 1."""
        return self.passages_done / self.passages_total if self.passages_total else 1.0


@dataclass(frozen=True, slots=True)
class ModelDownload:
    """A model that is being downloaded."""

    model_id: str
    name: str
    done_bytes: int = 0
    total_bytes: int = 0
    """0 until the server has sent the size."""

    @property
    def share(self) -> float:
        """Progress, 0 to 1."""
        return self.done_bytes / self.total_bytes if self.total_bytes else 0.0


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """The index settings cannot be read; nothing is indexed until the user chooses a replacement."""

    message: Message
    """One or two sentences: the file, the reason and the consequence."""
    has_copy: bool
    """True if there is a last good copy to restore; otherwise only the defaults are available."""


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """Complete status, as shown by the status line and the `status` command."""

    activity: Activity
    model: ModelStatus
    folders: tuple[FolderStatus, ...] = ()
    files_seen: int = 0
    """Files in the indexed folders that are not excluded."""
    files_done: int = 0
    """Files of these that were read, failed, or have no text."""
    files_waiting: int = 0
    files_failed: int = 0
    """Processed files that could not be read."""
    files_skipped: int = 0
    """Processed files of formats without text, such as images and programs."""
    passages: int = 0
    passages_embedded: int = 0
    """Passages with a vector, and those set aside because the model fails on them."""
    passages_per_s: float | None = None
    seconds_left: float | None = None
    paused: bool = False
    paused_until_s: float | None = None
    """End of the pause, seconds since the epoch; None if it has no end."""
    waiting: WaitReason = WaitReason.NONE
    index_bytes: int = 0
    current_file: str = ""
    message: Message = NO_MESSAGE
    """One sentence on a problem of the whole index, such as a full disk; otherwise empty."""
    switch: ModelSwitch | None = None
    downloads: tuple[ModelDownload, ...] = ()
    files_not_embedded: int = 0
    """Files that were read but that the model could not fully embed, and that are not ignored."""
    trouble: Message = NO_MESSAGE
    """The part of `message` that stops indexing, such as a full disk; empty if indexing continues."""
    settings_problem: SettingsProblem | None = None
    files_unembedded: int = 0
    """Files that were read but cannot be found by meaning yet: not even their first passage has a vector."""
    recognition: RecognitionProgress = RecognitionProgress()
    containers_waiting: int = 0
    """Archives and mails whose members are still to be read; the number of members is not known before."""

    @property
    def problems(self) -> int:
        """Number of files with a problem that is not ignored."""
        return self.files_failed + self.files_not_embedded

    @property
    def files_by_meaning(self) -> int:
        """Files found by meaning, at least by their first passage; includes those without text."""
        return max(0, self.files_done - self.files_unembedded)

    @property
    def is_every_file_by_meaning(self) -> bool:
        """True if all files can be found by meaning, although passages may still wait for their vectors."""
        return 0 < self.files_seen <= self.files_by_meaning and not self.files_waiting

    def may_find_more_than(self, before: "IndexStatus") -> bool:
        """Return True if a search may find other results than at the time of `before`."""
        # files_done counts because files without text can be found by name once they are processed.
        return (self.passages, self.passages_embedded, self.files_done) != (
            before.passages,
            before.passages_embedded,
            before.files_done,
        )

    @property
    def searchable_share(self) -> float:
        """Share of the known text that dense search covers, 0 to 1; unread files count as not covered."""
        if not self.files_seen:
            return 0.0
        read = self.files_done / self.files_seen
        embedded = self.passages_embedded / self.passages if self.passages else 1.0
        return read * embedded


@dataclass(frozen=True, slots=True)
class IndexSummary:
    """Result of a run of `index`.

    files_seen = files_indexed + files_unchanged + files_failed + files_skipped. A file that disappeared or became
    unreachable during the run is subtracted again. files_removed counts files that were indexed before and are gone
    now; they are not part of files_seen.
    """

    files_seen: int
    files_indexed: int
    files_unchanged: int
    files_failed: int
    passages: int
    passages_embedded: int
    passages_from_cache: int
    seconds: float
    files_skipped: int = 0
    files_removed: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """An inconsistency in the index."""

    message: Message
    """One sentence: the error, and the repair that was made or is needed."""
    repaired: bool = True


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """Result of comparing the parts of the index with each other."""

    files: int
    passages: int
    vectors: int
    """Distinct texts with a vector in the catalog."""
    seconds: float
    findings: tuple[Finding, ...] = ()
    needs_restart: bool = False
    """True if the catalog is damaged: the engine exits, and its next start restores the catalog."""

    @property
    def is_whole(self) -> bool:
        """True if no errors were found, or all were repaired."""
        return all(finding.repaired for finding in self.findings)
