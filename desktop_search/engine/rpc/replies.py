"""Replies and events of the engine; `engine.rpc.protocol` says how they are sent, and exports them."""

from desktop_search.domain.exclusion_counts import ExclusionCount
from desktop_search.domain.file_status import FileStatus
from desktop_search.domain.folder_estimates import FolderEstimate
from desktop_search.domain.health import IndexHealth
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.model_choices import ModelChoice
from desktop_search.domain.page_images import PageImage
from desktop_search.domain.queries import AnswerFacets, Facets, NearestSentence, Preview, SearchAnswer
from desktop_search.domain.status import FileProblem, IndexStatus, IndexSummary, VerifyReport
from desktop_search.domain.syntax_spans import SyntaxSpans
from desktop_search.settings import IndexSettings


@dataclass(frozen=True, slots=True)
class Done:
    """It is so."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It could not be done, in words for the person."""

    message: str
    remedy: str = ""
    is_bug: bool = False
    """True when the cause is a fault of the program; `details` then holds the traceback."""
    details: str = ""


@dataclass(frozen=True, slots=True)
class Superseded:
    """A newer search took this one's place."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found."""

    answer: SearchAnswer


@dataclass(frozen=True, slots=True)
class NewResultsReply:
    """How many good results of a query are new."""

    text: str
    files: int


@dataclass(frozen=True, slots=True)
class Status:
    """How the index stands."""

    status: IndexStatus


@dataclass(frozen=True, slots=True)
class Problems:
    """Every file that could not be read."""

    problems: tuple[FileProblem, ...]


@dataclass(frozen=True, slots=True)
class StandingReply:
    """How a path stands to the index."""

    standing: FileStatus


@dataclass(frozen=True, slots=True)
class PreviewReply:
    """A passage in its surroundings."""

    preview: Preview


@dataclass(frozen=True, slots=True)
class PageReply:
    """A page as it looks."""

    picture: PageImage


@dataclass(frozen=True, slots=True)
class ColorsReply:
    """What the parts of a program's text are."""

    colors: SyntaxSpans


@dataclass(frozen=True, slots=True)
class NearestSentenceReply:
    """The sentence of a passage that comes nearest to a query."""

    nearest: NearestSentence


@dataclass(frozen=True, slots=True)
class FacetsReply:
    """What the filters of a query can be chosen from."""

    facets: Facets


@dataclass(frozen=True, slots=True)
class AnswerFacetsReply:
    """What filters the answer to a query can be narrowed by."""

    query: str
    facets: AnswerFacets


@dataclass(frozen=True, slots=True)
class IndexSettingsReply:
    """What the person chose for the index."""

    settings: IndexSettings


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What settings that were only asked about would leave out."""

    count: ExclusionCount


@dataclass(frozen=True, slots=True)
class FolderEstimateReply:
    """How long indexing the folders would take."""

    estimate: FolderEstimate


@dataclass(frozen=True, slots=True)
class Imported:
    """The model is on this machine, by this name; it is not in use yet."""

    model_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Models:
    """The catalogue, and which model the settings name."""

    models: tuple[ModelChoice, ...]
    chosen: str
    reranker: ModelChoice | None = None
    """The cross-encoder that the settings name; None for an unknown one."""


@dataclass(frozen=True, slots=True)
class Indexed:
    """What the run did."""

    summary: IndexSummary


@dataclass(frozen=True, slots=True)
class Verified:
    """What was checked, and what was wrong."""

    report: VerifyReport


@dataclass(frozen=True, slots=True)
class Health:
    """How every part of the index is."""

    report: IndexHealth


@dataclass(frozen=True, slots=True)
class Compacted:
    """What catalog and vector index take on the disk, before and after."""

    before_bytes: int
    after_bytes: int
    note: str = ""
    """One sentence where something had to be left as it is; else empty."""


# Events.


@dataclass(frozen=True, slots=True)
class Ready:
    """First line of an engine: it holds the index and answers."""

    version: str
    pid: int


@dataclass(frozen=True, slots=True)
class StatusChanged:
    """At most four a second."""

    status: IndexStatus


@dataclass(frozen=True, slots=True)
class IndexSettingsChanged:
    """The index's settings are others from here on, whoever changed them."""

    settings: IndexSettings
