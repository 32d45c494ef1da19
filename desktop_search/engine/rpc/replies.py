"""Replies and events of the engine, re-exported by `engine.rpc.protocol`, which documents their use."""

from desktop_search.domain.exclusion_counts import ExclusionCount
from desktop_search.domain.file_status import FileStatus
from desktop_search.domain.folder_estimates import FolderEstimate
from desktop_search.domain.health import IndexHealth
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.model_choices import ModelChoice
from desktop_search.domain.page_images import PageImage
from desktop_search.domain.queries import AnswerFacets, Facets, NearestSentence, Preview, SearchAnswer
from desktop_search.domain.status import FileProblem, IndexStatus, IndexSummary, VerifyReport
from desktop_search.domain.syntax_spans import SyntaxSpans
from desktop_search.settings import IndexSettings


@dataclass(frozen=True, slots=True)
class Done:
    """Success without a result."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The request failed. The texts are for the user."""

    message: Message
    remedy: Message = NO_MESSAGE
    is_bug: bool = False
    """True if the cause is a bug; `details` then has the traceback."""
    details: str = ""


@dataclass(frozen=True, slots=True)
class Superseded:
    """A newer request has replaced this one."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The results of a search."""

    answer: SearchAnswer


@dataclass(frozen=True, slots=True)
class NewResultsReply:
    """Number of files with new good results of a query."""

    text: str
    files: int


@dataclass(frozen=True, slots=True)
class Status:
    """Status of the index."""

    status: IndexStatus


@dataclass(frozen=True, slots=True)
class Problems:
    """Files that could not be read."""

    problems: tuple[FileProblem, ...]


@dataclass(frozen=True, slots=True)
class StandingReply:
    """Whether a path is indexed, or why not."""

    standing: FileStatus


@dataclass(frozen=True, slots=True)
class PreviewReply:
    """A passage in its context."""

    preview: Preview


@dataclass(frozen=True, slots=True)
class PageReply:
    """A rendered page."""

    picture: PageImage


@dataclass(frozen=True, slots=True)
class ColorsReply:
    """Syntax highlighting of source code."""

    colors: SyntaxSpans


@dataclass(frozen=True, slots=True)
class NearestSentenceReply:
    """The sentence of a passage that is most similar to a query."""

    nearest: NearestSentence


@dataclass(frozen=True, slots=True)
class FacetsReply:
    """The values that filters can have."""

    facets: Facets


@dataclass(frozen=True, slots=True)
class AnswerFacetsReply:
    """The filters that narrow the answer to a query."""

    query: str
    facets: AnswerFacets


@dataclass(frozen=True, slots=True)
class IndexSettingsReply:
    """The current index settings."""

    settings: IndexSettings


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Files that the given settings would exclude."""

    count: ExclusionCount


@dataclass(frozen=True, slots=True)
class FolderEstimateReply:
    """Estimated time to index the folders."""

    estimate: FolderEstimate


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


@dataclass(frozen=True, slots=True)
class Indexed:
    """Summary of an index run."""

    summary: IndexSummary


@dataclass(frozen=True, slots=True)
class Verified:
    """Report of a verification."""

    report: VerifyReport


@dataclass(frozen=True, slots=True)
class Health:
    """State of every part of the index."""

    report: IndexHealth


@dataclass(frozen=True, slots=True)
class Compacted:
    """Disk use of catalog and vector index, before and after compaction."""

    before_bytes: int
    after_bytes: int
    note: Message = NO_MESSAGE
    """One sentence if a part could not be compacted; else empty."""


# Events.


@dataclass(frozen=True, slots=True)
class Ready:
    """First message of an engine: the index is open and requests are accepted."""

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
