"""Messages between the engine and its clients, as one JSON line each.

A line is {"v": 1, "id": n, "type": "Search", "body": {...}}. A reply has the id of its request; id 0 marks an event.
Paths are strings with `os.fsdecode`'s surrogate escapes, which ASCII-only JSON preserves.
"""

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.page_images import PageRequest
from desktop_search.domain.queries import SearchQuery, SimilarQuery
from desktop_search.domain.syntax_spans import HighlightRequest
from desktop_search.engine.rpc.replies import Answer as Answer
from desktop_search.engine.rpc.replies import AnswerFacetsReply as AnswerFacetsReply
from desktop_search.engine.rpc.replies import ColorsReply as ColorsReply
from desktop_search.engine.rpc.replies import Compacted as Compacted
from desktop_search.engine.rpc.replies import Done as Done
from desktop_search.engine.rpc.replies import FacetsReply as FacetsReply
from desktop_search.engine.rpc.replies import Failed as Failed
from desktop_search.engine.rpc.replies import FolderEstimateReply as FolderEstimateReply
from desktop_search.engine.rpc.replies import Health as Health
from desktop_search.engine.rpc.replies import Imported as Imported
from desktop_search.engine.rpc.replies import Indexed as Indexed
from desktop_search.engine.rpc.replies import IndexSettingsChanged as IndexSettingsChanged
from desktop_search.engine.rpc.replies import IndexSettingsReply as IndexSettingsReply
from desktop_search.engine.rpc.replies import LeftOut as LeftOut
from desktop_search.engine.rpc.replies import Models as Models
from desktop_search.engine.rpc.replies import NearestSentenceReply as NearestSentenceReply
from desktop_search.engine.rpc.replies import NewResultsReply as NewResultsReply
from desktop_search.engine.rpc.replies import PageReply as PageReply
from desktop_search.engine.rpc.replies import PreviewReply as PreviewReply
from desktop_search.engine.rpc.replies import Problems as Problems
from desktop_search.engine.rpc.replies import Ready as Ready
from desktop_search.engine.rpc.replies import StandingReply as StandingReply
from desktop_search.engine.rpc.replies import Status as Status
from desktop_search.engine.rpc.replies import StatusChanged as StatusChanged
from desktop_search.engine.rpc.replies import Superseded as Superseded
from desktop_search.engine.rpc.replies import Verified as Verified
from desktop_search.settings import IndexSettings, SettingValue

PROTOCOL_VERSION = 1
EVENT_ID = 0
# A list that is re-ordered later than this changes while the user reads it.
RERANK_WITHIN_S = 0.4


# Requests, with the type of the reply. The reply to any request may be Failed instead.


@dataclass(frozen=True, slots=True)
class Search:
    """-> Answer. A queued search is replaced by a newer one of the same asker; its reply is Superseded."""

    query: SearchQuery
    asker: str = ""
    """Identifies the part of a client that searches; each part has its own latest search."""


@dataclass(frozen=True, slots=True)
class Rerank:
    """-> Answer, re-ranked, for a query that was just searched for. Not `reranked` if it keeps its order.

    -> Superseded if a newer search of the same asker, StopReranking, or another asker's Rerank arrives first. Other
    requests are not delayed.
    """

    query: SearchQuery
    within_s: float = RERANK_WITHIN_S
    """Deadline; as many passages are read as the time allows."""
    asker: str = ""


@dataclass(frozen=True, slots=True)
class StopReranking:
    """-> Done. Cancel this asker's re-ranking."""

    asker: str = ""


@dataclass(frozen=True, slots=True)
class FindSimilar:
    """-> Answer, with `similar_to` and an empty query."""

    query: SimilarQuery
    asker: str = ""


@dataclass(frozen=True, slots=True)
class GetStatus:
    """-> Status."""


@dataclass(frozen=True, slots=True)
class AddFolder:
    """-> Done, once the folder is recorded; indexing continues in the background."""

    path: str


@dataclass(frozen=True, slots=True)
class RemoveFolder:
    """-> Done, once search reflects it. -> Failed if the folder has an `outer` one and `exclude` is None."""

    folder_id: int
    exclude: bool | None = None
    """For a folder with an `outer` one: whether to exclude it from the outer folder or keep its files as part of it."""


@dataclass(frozen=True, slots=True)
class Rescan:
    """-> Done. Scan one folder, or all, for changes; unchanged files are not read."""

    folder_id: int | None = None


@dataclass(frozen=True, slots=True)
class Reindex:
    """-> Done. Read every file of the folder again, changed or not."""

    folder_id: int


@dataclass(frozen=True, slots=True)
class SetPaused:
    """-> Done. A pause ends after `for_s` seconds, if given."""

    paused: bool
    for_s: float | None = None


@dataclass(frozen=True, slots=True)
class IndexAnyway:
    """-> Done. Override the current reason to wait (`IndexStatus.waiting`)."""


@dataclass(frozen=True, slots=True)
class WakeModel:
    """-> Done. Load the model again if it was unloaded, because a search is expected."""


@dataclass(frozen=True, slots=True)
class GetProblems:
    """-> Problems: the ignored ones if `ignored`, else all others."""

    ignored: bool = False


@dataclass(frozen=True, slots=True)
class GetStanding:
    """-> StandingReply. Whether this file is indexed and, if not, why. The path is absolute."""

    path: str


@dataclass(frozen=True, slots=True)
class Retry:
    """-> Done. Read these files again; if empty, every file with a problem."""

    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ignore:
    """-> Done. Do not read these files until they change, and do not count them as problems; or undo that."""

    paths: tuple[str, ...]
    ignored: bool = True


@dataclass(frozen=True, slots=True)
class RaiseLimits:
    """-> Done. Raise the limits that these files exceeded (size, time, memory) far enough, and read the files again."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GetPreview:
    """-> PreviewReply."""

    passage_id: int
    around_characters: int = 3000


@dataclass(frozen=True, slots=True)
class GetPage:
    """-> PageReply, or Superseded if another page is requested before this one is rendered."""

    wish: PageRequest


@dataclass(frozen=True, slots=True)
class GetColors:
    """-> ColorsReply, or Superseded, like GetPage."""

    wish: HighlightRequest


@dataclass(frozen=True, slots=True)
class GetNearestSentence:
    """-> NearestSentenceReply. Takes some tenths of a second, so send it only for a passage that the user views."""

    passage_id: int
    query: str


@dataclass(frozen=True, slots=True)
class GetFacets:
    """-> FacetsReply. The values that filters can have."""


@dataclass(frozen=True, slots=True)
class GetAnswerFacets:
    """-> AnswerFacetsReply. Takes up to as long as the search, so send it only for an answer that the user views."""

    query: SearchQuery


@dataclass(frozen=True, slots=True)
class CountNewResults:
    """-> NewResultsReply. Counts good results in files that changed since `since_s`. Takes as long as a search."""

    text: str
    since_s: float
    """Seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class GetIndexSettings:
    """-> IndexSettingsReply."""


@dataclass(frozen=True, slots=True)
class ChangeIndexSettings:
    """-> Done. Change these fields only; idempotent.

    IndexSettingsChanged notifies all clients. A rescan follows if the change affects which files are indexed or how
    they are read. -> Failed while the settings are unreadable.
    """

    fields: dict[str, SettingValue]
    """By field names of IndexSettings."""
    exclude_add: tuple[str, ...] = ()
    """Patterns to append to `exclude`, in this order. Patterns added by another part of a client are preserved."""
    exclude_remove: tuple[str, ...] = ()
    """Patterns to remove from `exclude` first."""


@dataclass(frozen=True, slots=True)
class DecideSettings:
    """-> Done. Replace unreadable settings (`IndexStatus.settings_problem`)."""

    restore: bool
    """True for the last good copy, False for the defaults."""


@dataclass(frozen=True, slots=True)
class CountLeftOut:
    """-> LeftOut. Preview of the files that these settings would exclude. -> Superseded by a newer request."""

    settings: IndexSettings


@dataclass(frozen=True, slots=True)
class EstimateFolders:
    """-> FolderEstimateReply, after a few seconds at most, without indexing. -> Superseded by a newer request."""

    folders: tuple[str, ...]
    """Absolute paths, not nested."""


@dataclass(frozen=True, slots=True)
class GetModels:
    """-> Models."""


@dataclass(frozen=True, slots=True)
class DownloadModel:
    """-> Done when the download is complete. The only request that contacts another machine."""

    model_id: str


@dataclass(frozen=True, slots=True)
class StopDownload:
    """-> Done. Cancel the download and delete its partial data; its request gets Failed."""

    model_id: str


@dataclass(frozen=True, slots=True)
class ImportModel:
    """-> Imported, once the model is copied and tested, which takes a minute. Folder or archive, absolute path."""

    path: str


@dataclass(frozen=True, slots=True)
class IndexToEnd:
    """-> Indexed, when these folders are fully indexed. StatusChanged events are sent meanwhile."""

    folders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verify:
    """-> Verified. Check the parts of the index against each other and repair them; searches continue to work."""

    deep: bool = False
    """Also compare every word of the word index and every vector of the vector index; takes minutes."""


@dataclass(frozen=True, slots=True)
class GetHealth:
    """-> Health."""


@dataclass(frozen=True, slots=True)
class Compact:
    """-> Compacted. Free unused disk space of the index; searches continue to work."""


@dataclass(frozen=True, slots=True)
class RebuildVectors:
    """-> Done, immediately. Rebuild the vector index in the background; exact search is used meanwhile."""


@dataclass(frozen=True, slots=True)
class Stop:
    """-> Done. End the engine."""


Request = (
    Search | FindSimilar | GetStatus | AddFolder | RemoveFolder | Rescan | Reindex | SetPaused | IndexAnyway
    | WakeModel | GetProblems
    | GetStanding | Retry | Ignore | RaiseLimits | GetPreview | GetIndexSettings | ChangeIndexSettings | GetModels
    | DecideSettings
    | GetNearestSentence | GetFacets | Rerank | StopReranking | DownloadModel | StopDownload | ImportModel
    | CountLeftOut | EstimateFolders | IndexToEnd | Verify | GetHealth | Compact | RebuildVectors | GetPage
    | GetAnswerFacets | GetColors | CountNewResults | Stop
)  # fmt: skip
Reply = (
    Done | Failed | Superseded | Answer | Status | Problems | PreviewReply | IndexSettingsReply | Models | Indexed
    | Verified | StandingReply | Health | Compacted
    | NearestSentenceReply | FacetsReply | Imported | PageReply | LeftOut | AnswerFacetsReply
    | ColorsReply | NewResultsReply | FolderEstimateReply
)  # fmt: skip
Event = Ready | StatusChanged | IndexSettingsChanged
Message = Request | Reply | Event
