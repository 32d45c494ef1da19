"""The engine's operations and events, declared once: requests, replies, codec and dispatch are derived from them.

To add an operation, declare it in `EngineApi` and implement it in `engine.server.operations`. What travels must be a
dataclass, tuple, dict with string keys, enum or plain value. Paths are strings with `os.fsdecode`'s surrogate escapes.
"""

# mypy: disable-error-code="empty-body"
import functools
import inspect
import typing
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Concatenate, ParamSpec, TypeVar

from desktop_search.domain.answers import Answer
from desktop_search.domain.assistant_access import AssistantCall
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.file_status import FileStatus
from desktop_search.domain.folder_estimates import ExclusionCount, FolderEstimate
from desktop_search.domain.health import IndexHealth
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.model_choices import ModelChoice
from desktop_search.domain.page_images import PageImage, PageRequest
from desktop_search.domain.queries import (
    AnswerFacets,
    Facets,
    FileText,
    NearestSentence,
    PassageHit,
    Preview,
    SearchAnswer,
    SearchQuery,
    SimilarQuery,
    TextRequest,
)
from desktop_search.domain.recognition import RecognitionEngines
from desktop_search.domain.status import FileProblem, IndexStatus, IndexSummary, VerifyReport
from desktop_search.domain.syntax_spans import HighlightRequest, SyntaxSpans
from desktop_search.settings import IndexSettings, SettingValue

# A list that is re-ordered later than this changes while the user reads it.
RERANK_WITHIN_S = 0.4
# Later, the user is already reading the results.
ANSWER_WITHIN_S = 0.4

_ResultT = TypeVar("_ResultT")
_ArgumentsP = ParamSpec("_ArgumentsP")
_Method = Callable[Concatenate["EngineApi", _ArgumentsP], Future[_ResultT]]


# Events, sent to all clients.


@dataclass(frozen=True, slots=True)
class Ready:
    """First message of an engine to its owner: the index is open and requests are accepted."""

    version: str
    pid: int


@dataclass(frozen=True, slots=True)
class StatusChanged:
    """Sent at most four times per second."""

    status: IndexStatus


@dataclass(frozen=True, slots=True)
class IndexSettingsChanged:
    """The index settings have changed, whichever client changed them."""

    settings: IndexSettings


Event = Ready | StatusChanged | IndexSettingsChanged


# Failure of a request, or of the engine's start.


@dataclass(frozen=True, slots=True)
class Failed:
    """The request failed. The texts are for the user."""

    message: Message
    remedy: Message = NO_MESSAGE
    is_bug: bool = False
    """True if the cause is a bug; `details` then has the traceback."""
    details: str = ""


class RequestFailedError(DesktopSearchError):
    """The engine reported that a request failed."""

    def __init__(self, failed: Failed) -> None:
        super().__init__(failed.message, failed.remedy)
        self.failed = failed
        self.is_bug = failed.is_bug
        self.details = failed.details


# Results of several parts.


@dataclass(frozen=True, slots=True)
class Imported:
    """An imported model, not in use yet."""

    model_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Models:
    """The model catalogue, and the model that the settings select."""

    models: tuple[ModelChoice, ...]
    chosen: str
    reranker: ModelChoice | None = None
    """The cross-encoder that the settings select; None if it is unknown."""
    rerankers: tuple[ModelChoice, ...] = ()
    """All known cross-encoders."""
    gpu_supported: bool = True
    """False without PyTorch: all models run on the CPU, whatever the settings select."""


@dataclass(frozen=True, slots=True)
class Compacted:
    """Disk use of catalog and vector index, before and after compaction."""

    before_bytes: int
    after_bytes: int
    note: Message = NO_MESSAGE
    """One sentence if a part could not be compacted; else empty."""


# Operations.


@dataclass(frozen=True, slots=True)
class Operation:
    """Description of a method of `EngineApi`."""

    name: str
    parameters: dict[str, Any]
    """Types by name."""
    defaults: dict[str, Any]
    result: Any
    """Type of the result; NoneType for a command."""
    newest_only: bool
    """A new request replaces a pending one of the same part of the window."""


def operation(
    *, newest_only: bool = False
) -> Callable[[_Method[_ArgumentsP, _ResultT]], _Method[_ArgumentsP, _ResultT]]:
    """Decorator for the operations of `EngineApi`: passes the arguments by name to `_call`."""

    def decorate(function: _Method[_ArgumentsP, _ResultT]) -> _Method[_ArgumentsP, _ResultT]:
        name = function.__name__
        signature: inspect.Signature | None = None

        @functools.wraps(function)
        def call(self: "EngineApi", /, *args: _ArgumentsP.args, **kwargs: _ArgumentsP.kwargs) -> "Future[_ResultT]":
            nonlocal signature
            if signature is None:
                signature = inspect.signature(function)
            bound = signature.bind(self, *args, **kwargs)
            bound.apply_defaults()
            arguments = dict(bound.arguments)
            del arguments["self"]
            return self._call(operations()[name], arguments)

        _DECLARED[name] = (function, newest_only)
        return call

    return decorate


_DECLARED: dict[str, tuple[Callable[..., Any], bool]] = {}


@functools.cache
def operations() -> dict[str, Operation]:
    """All operations by name. Derived on first use, to shorten the start."""
    return {name: _described(name, *declared) for name, declared in _DECLARED.items()}


def _described(name: str, function: Callable[..., Any], newest_only: bool) -> Operation:
    types = typing.get_type_hints(function)
    (result,) = typing.get_args(types.pop("return"))
    parameters = inspect.signature(function).parameters
    defaults = {one.name: one.default for one in parameters.values() if one.default is not one.empty}
    return Operation(name, types, defaults, type(None) if result is None else result, newest_only)


class EngineApi:
    """The operations of the engine. A client overrides `_call`, an implementation overrides every operation.

    A future fails with RequestFailedError for a client, and is cancelled if a newer request replaces its own.
    """

    def _call(self, operation: Operation, arguments: dict[str, Any]) -> "Future[Any]":
        raise NotImplementedError(operation.name)

    # Search.

    @operation(newest_only=True)
    def search(self, query: SearchQuery, session: str = "") -> Future[SearchAnswer]:
        """Search for files. A queued search is replaced by a newer one of the same session.

        `session` identifies the part of a client that searches; each part has its own latest search.
        """

    @operation(newest_only=True)
    def rerank(self, query: SearchQuery, within_s: float = RERANK_WITHIN_S, session: str = "") -> Future[SearchAnswer]:
        """Re-rank the answer to a query that was just searched for. Not `reranked` if it keeps its order.

        Cancelled if a newer search of the same session, `stop_reranking`, or another session's re-ranking arrives
        first. `within_s` is a deadline: as many passages are read as the time allows. Other requests are not delayed.
        """

    @operation()
    def stop_reranking(self, session: str = "") -> Future[None]:
        """Cancel this session's re-ranking."""

    @operation(newest_only=True)
    def get_answer(self, query: SearchQuery, within_s: float = ANSWER_WITHIN_S, session: str = "") -> Future[Answer]:
        """Sentences that answer a query that was just searched for; none if no sentence clearly does.

        Request it together with `rerank`, after it: it waits for the re-ranking in progress, and then takes up to
        `within_s`. Cancelled if a newer search of the same session or another request for an answer arrives first.
        Other requests are not delayed.
        """

    @operation(newest_only=True)
    def find_similar(self, query: SimilarQuery, session: str = "") -> Future[SearchAnswer]:
        """Search for similar passages or files. The answer has `similar_to` and an empty query."""

    @operation()
    def get_facets(self) -> Future[Facets]:
        """The values that filters can have."""

    @operation(newest_only=True)
    def get_answer_facets(self, query: SearchQuery) -> Future[AnswerFacets]:
        """The filters that narrow the answer to a query.

        Takes up to as long as the search, so request it only for an answer that the user views.
        """

    @operation(newest_only=True)
    def count_new_results(self, text: str, since_s: float) -> Future[int]:
        """Number of files with good results that changed since `since_s`, in seconds since the epoch.

        Takes as long as a search.
        """

    # Learning from use.

    @operation()
    def note_use(self, query: str, path: str, share: float = 1.0) -> Future[None]:
        """Record that the user opened, copied from or read a file after a query, with weight `share`.

        Ignored if learning is turned off in the settings.
        """

    @operation(newest_only=True)
    def count_uses(self) -> Future[int]:
        """Number of queries with recorded uses."""

    @operation()
    def forget_uses(self) -> Future[None]:
        """Delete all recorded uses."""

    # Preview.

    @operation(newest_only=True)
    def get_preview(self, passage_id: int, around_characters: int = 3000) -> Future[Preview]:
        """A passage in its context."""

    @operation()
    def get_file_text(self, wanted: TextRequest) -> Future[FileText]:
        """A part of a file's text: pages, lines, or the beginning. Fails for a file without text."""

    @operation()
    def get_adjacent_passages(self, passage_id: int) -> Future[tuple[PassageHit, ...]]:
        """The passages before and after this one in its file, in reading order, without marks and scores."""

    @operation(newest_only=True)
    def get_page(self, wanted: PageRequest) -> Future[PageImage]:
        """Render a page. Cancelled if another page is requested before this one is rendered."""

    @operation()
    def copy_member(self, path: str) -> Future[str]:
        """Unpack a member of a container; the result is the path of a read-only copy, kept until the engine ends."""

    @operation(newest_only=True)
    def get_colors(self, wanted: HighlightRequest) -> Future[SyntaxSpans]:
        """Syntax highlighting of source code. Cancelled like `get_page`."""

    @operation(newest_only=True)
    def get_nearest_sentence(self, passage_id: int, query: str) -> Future[NearestSentence]:
        """The sentence of a passage that is most similar to a query.

        Takes some tenths of a second, so request it only for a passage that the user views.
        """

    # Status.

    @operation()
    def get_status(self) -> Future[IndexStatus]:
        """Status of the index."""

    @operation(newest_only=True)
    def get_health(self) -> Future[IndexHealth]:
        """State of every part of the index."""

    @operation(newest_only=True)
    def get_problems(self, ignored: bool = False) -> Future[tuple[FileProblem, ...]]:
        """Files that could not be read: the ignored ones if `ignored`, else all others."""

    @operation()
    def get_file_status(self, path: str) -> Future[FileStatus]:
        """Whether this file is indexed and, if not, why. The path is absolute."""

    # Folders and indexing.

    @operation()
    def add_folder(self, path: str) -> Future[None]:
        """Completes once the folder is recorded; indexing continues in the background."""

    @operation()
    def remove_folder(self, folder_id: int, exclude: bool | None = None) -> Future[None]:
        """Completes once search reflects it.

        `exclude` is required for a folder with an `outer` one: whether to exclude it from the outer folder or keep its
        files as part of it.
        """

    @operation(newest_only=True)
    def estimate_folders(self, folders: tuple[str, ...]) -> Future[FolderEstimate]:
        """Estimate the time to index folders, within a few seconds and without indexing.

        The paths are absolute and not nested. Cancelled by a newer request.
        """

    @operation()
    def rescan(self, folder_id: int | None = None) -> Future[None]:
        """Scan one folder, or all, for changes; unchanged files are not read."""

    @operation()
    def reindex(self, folder_id: int) -> Future[None]:
        """Read every file of the folder again, changed or not."""

    @operation()
    def index_to_end(self, folders: tuple[str, ...]) -> Future[IndexSummary]:
        """Completes when these folders are fully indexed. StatusChanged events are sent meanwhile."""

    @operation()
    def set_paused(self, paused: bool, for_s: float | None = None) -> Future[None]:
        """Pause or resume indexing. A pause ends after `for_s` seconds, if given."""

    @operation()
    def index_anyway(self) -> Future[None]:
        """Override the current reason to wait (`IndexStatus.waiting`)."""

    @operation()
    def retry(self, paths: tuple[str, ...] = ()) -> Future[None]:
        """Read these files again; if empty, every file with a problem."""

    @operation()
    def ignore(self, paths: tuple[str, ...], ignored: bool = True) -> Future[None]:
        """Do not read these files until they change, and do not count them as problems; or undo that."""

    @operation()
    def raise_limits(self, paths: tuple[str, ...]) -> Future[None]:
        """Raise the limits that these files exceeded (size, time, memory) far enough, and read the files again."""

    # Text recognition.

    @operation()
    def get_recognition_engines(self) -> Future[RecognitionEngines]:
        """The recognition engines on this device, and what is missing."""

    @operation()
    def get_recognition_failures(self) -> Future[tuple[FileProblem, ...]]:
        """The first few hundred files whose pictures could not be recognized."""

    @operation()
    def recognize_again(self, paths: tuple[str, ...], language: str = "") -> Future[None]:
        """Recognize the text of these files again, in this language (ISO 639-1) or, if empty, that of the settings."""

    @operation()
    def set_recognition_paused(self, paused: bool) -> Future[None]:
        """Pause or resume text recognition; all other work continues."""

    # Settings.

    @operation()
    def get_index_settings(self) -> Future[IndexSettings]:
        """The current index settings."""

    @operation()
    def change_index_settings(
        self,
        fields: dict[str, SettingValue],
        exclude_add: tuple[str, ...] = (),
        exclude_remove: tuple[str, ...] = (),
    ) -> Future[None]:
        """Change these fields of IndexSettings only; idempotent. Fails while the settings are unreadable.

        `exclude_remove` are patterns to remove from `exclude` first, `exclude_add` those to append then, in this order.
        Patterns added by another part of a client are preserved. IndexSettingsChanged notifies all clients. A rescan
        follows if the change affects which files are indexed or how they are read.
        """

    @operation()
    def decide_settings(self, restore: bool) -> Future[None]:
        """Replace unreadable settings (`IndexStatus.settings_problem`).

        `restore` is True for the last good copy, False for the defaults.
        """

    @operation(newest_only=True)
    def count_exclusions(self, settings: IndexSettings) -> Future[ExclusionCount]:
        """Count the files that these settings would exclude. Cancelled by a newer request."""

    # Models.

    @operation()
    def get_models(self) -> Future[Models]:
        """The model catalogue and the models in use."""

    @operation()
    def download_model(self, model_id: str) -> Future[None]:
        """Completes with the download. The only operation that contacts another machine."""

    @operation()
    def stop_download(self, model_id: str) -> Future[None]:
        """Cancel the download and delete its partial data; its request fails."""

    @operation()
    def import_model(self, path: str) -> Future[Imported]:
        """Completes once the model is copied and tested, which takes a minute. Folder or archive, absolute path."""

    @operation()
    def wake_model(self) -> Future[None]:
        """Load the model again if it was unloaded, because a search is expected."""

    # Assistants.

    @operation()
    def get_assistant_calls(self, limit: int = 500) -> Future[tuple[AssistantCall, ...]]:
        """The newest calls of assistants, newest first."""

    @operation()
    def clear_assistant_calls(self) -> Future[None]:
        """Empty the log of assistants' calls."""

    @operation()
    def log_assistant_call(self, call: AssistantCall) -> Future[None]:
        """Add a call to the log, before its result is delivered. Fails if the log cannot be written."""

    # Maintenance.

    @operation()
    def verify(self, deep: bool = False) -> Future[VerifyReport]:
        """Check the parts of the index against each other and repair them; searches continue to work.

        `deep` also compares every word of the word index and every vector of the vector index; takes minutes.
        """

    @operation()
    def compact(self) -> Future[Compacted]:
        """Free unused disk space of the index; searches continue to work."""

    @operation()
    def rebuild_vectors(self) -> Future[None]:
        """Completes immediately. Rebuild the vector index in the background; exact search is used meanwhile."""

    @operation()
    def stop(self) -> Future[None]:
        """End the engine."""


def completed(result: _ResultT) -> "Future[_ResultT]":
    """A future that has this result already."""
    future: Future[_ResultT] = Future()
    future.set_result(result)
    return future
