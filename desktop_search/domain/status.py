"""How the index stands: folders, progress, problems."""

from enum import StrEnum

from desktop_search.domain.lazy_dataclass import dataclass


class Activity(StrEnum):
    """What the indexer is doing."""

    STARTING = "starting"
    SCANNING = "scanning"
    READING = "reading"
    EMBEDDING = "embedding"
    REPAIRING = "repairing"
    WAITING = "waiting"
    """For a reason of the machine's, which `IndexStatus.waiting` names."""
    PAUSED = "paused"
    IDLE = "idle"


class ModelState(StrEnum):
    """Where the embedding model is."""

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
    """It was read, and the model fails over a part of it."""
    NOT_SCANNED = "not_scanned"
    """A folder: the engine hung while it scanned it."""


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One file that could not be read, in words a person can act on."""

    path: str
    kind: ProblemKind
    message: str
    """One sentence: what is wrong."""
    remedy: str
    """One sentence: what the person can do."""
    at_s: float = 0.0
    """When it was found, seconds since the epoch."""
    size: int = 0
    """Bytes of the file."""


@dataclass(frozen=True, slots=True)
class FolderStatus:
    """One folder the person chose."""

    folder_id: int
    path: str
    files: int
    files_waiting: int
    passages: int
    problems: int
    """Files that could not be read as a whole or embedded as a whole, and that are not ignored."""
    message: str = ""
    """Empty when all is well; else why the folder could not be read ("The folder is not there")."""
    is_away: bool = False
    """True when it was not there the last time it was looked for."""
    outer: str = ""
    """Path of the chosen folder around this one that would index its files if this one were removed."""


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """The embedding model in use."""

    model_id: str
    name: str
    state: ModelState
    device: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class ModelSwitch:
    """Another model is on its way; the one before answers until it has embedded everything."""

    from_name: str
    to_name: str
    passages_done: int
    """Passages whose vector of the coming model is there."""
    passages_total: int
    from_model_id: str = ""
    """What to choose to go back."""

    @property
    def share(self) -> float:
        """How far it is, 0 to 1."""
        return self.passages_done / self.passages_total if self.passages_total else 1.0


@dataclass(frozen=True, slots=True)
class ModelDownload:
    """A model on its way to this machine."""

    model_id: str
    name: str
    done_bytes: int = 0
    total_bytes: int = 0
    """0 until the hub has said what there is."""

    @property
    def share(self) -> float:
        """How far it is, 0 to 1."""
        return self.done_bytes / self.total_bytes if self.total_bytes else 0.0


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """The index's settings cannot be read; nothing is indexed until the user decides what to use instead."""

    message: str
    """One sentence or two: which file, why, and what follows from it."""
    has_copy: bool
    """Whether there is a last good copy that can be restored; else only the defaults are left."""


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """Everything the status line and the `status` command say."""

    activity: Activity
    model: ModelStatus
    folders: tuple[FolderStatus, ...] = ()
    files_seen: int = 0
    """Files in the chosen folders that are not excluded."""
    files_done: int = 0
    """Of these, read, failed or known to hold no text."""
    files_waiting: int = 0
    files_failed: int = 0
    """Of those done, files that could not be read."""
    files_skipped: int = 0
    """Of those done, kinds of file that hold no text, such as pictures and programs."""
    passages: int = 0
    passages_embedded: int = 0
    """Passages whose vector is there, or that are set aside as the model fails over them."""
    passages_per_s: float | None = None
    seconds_left: float | None = None
    paused: bool = False
    paused_until_s: float | None = None
    """When the pause ends by itself, seconds since the epoch; None when it does not."""
    waiting: str = ""
    """Why indexing waits, as it follows "waiting: ", such as "on battery"; empty when it does not."""
    index_bytes: int = 0
    current_file: str = ""
    message: str = ""
    """One sentence on trouble that concerns the whole index, such as a full disk; else empty."""
    switch: ModelSwitch | None = None
    downloads: tuple[ModelDownload, ...] = ()
    files_not_embedded: int = 0
    """Of those read, files of which the model could not embed a part, and that are not ignored."""
    trouble: str = ""
    """What of the message indexing cannot go on for, such as a full disk; empty where it can."""
    settings_problem: SettingsProblem | None = None

    @property
    def problems(self) -> int:
        """Files with a problem that is not ignored."""
        return self.files_failed + self.files_not_embedded

    def may_find_more_than(self, before: "IndexStatus") -> bool:
        """True where a search may find something else now than it did then."""
        # A file without text is found by its name once it was processed.
        return (self.passages, self.passages_embedded, self.files_done) != (
            before.passages,
            before.passages_embedded,
            before.files_done,
        )

    @property
    def searchable_share(self) -> float:
        """Share of the known text that is findable by meaning, 0 to 1: files still unread count as unsearchable."""
        if not self.files_seen:
            return 0.0
        read = self.files_done / self.files_seen
        embedded = self.passages_embedded / self.passages if self.passages else 1.0
        return read * embedded


@dataclass(frozen=True, slots=True)
class IndexSummary:
    """What one run of `index` did.

    files_seen = files_indexed + files_unchanged + files_failed + files_skipped: a file that vanished, or went out of
    reach, after it was met is taken off again. Files removed are those known before and gone now, and none of the seen.
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
    """Something about the index that was not as it should be."""

    message: str
    """One sentence: what was wrong, and what was done about it or is to be done."""
    repaired: bool = True


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """How the parts of the index agree with each other."""

    files: int
    passages: int
    vectors: int
    """Different texts whose vector is in the catalog."""
    seconds: float
    findings: tuple[Finding, ...] = ()
    needs_restart: bool = False
    """True when the catalog is damaged: the engine ends now, and the next one restores it as it starts."""

    @property
    def is_whole(self) -> bool:
        """True when nothing was wrong, or nothing is any more."""
        return all(finding.repaired for finding in self.findings)
