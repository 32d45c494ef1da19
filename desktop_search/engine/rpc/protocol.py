"""Messages between the engine and whoever talks to it, one JSON line each.

A line is {"v": 1, "id": n, "type": "Search", "body": {...}}. A request's id comes back with its reply; id 0 marks
an event without a request. Paths are text with `os.fsdecode`'s surrogate escapes, which ASCII-only JSON carries.
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
# A list that changes later than this changes under the eyes of one who reads it.
RERANK_WITHIN_S = 0.4


# Requests, each with the type of its reply. Any request may be answered by Failed instead.


@dataclass(frozen=True, slots=True)
class Search:
    """-> Answer. A search still waiting when a newer one of the same asker arrives is answered by Superseded."""

    query: SearchQuery
    asker: str = ""
    """Which part of a client asks, where several do: each has a newest search of its own."""


@dataclass(frozen=True, slots=True)
class Rerank:
    """-> Answer, to a query that was just searched for: as a search's, in a better order where it is `reranked`.

    -> Superseded where a newer search of the same asker or StopReranking comes first, or another asker's Rerank.
    Nothing waits for it meanwhile.
    """

    query: SearchQuery
    within_s: float = RERANK_WITHIN_S
    """When the order is to be there, with as many passages read as there was time for."""
    asker: str = ""


@dataclass(frozen=True, slots=True)
class StopReranking:
    """-> Done. This asker does not wait for the better order any more."""

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
    """-> Done, once the folder is recorded; indexing goes on behind."""

    path: str


@dataclass(frozen=True, slots=True)
class RemoveFolder:
    """-> Done, once search reflects it. -> Failed if the folder has an `outer` one and `exclude` is None."""

    folder_id: int
    exclude: bool | None = None
    """For a folder with an `outer` one: exclude it from there, or keep its files as part of it."""


@dataclass(frozen=True, slots=True)
class Rescan:
    """-> Done. Compare one folder, or all, with the disk; unchanged files are left alone."""

    folder_id: int | None = None


@dataclass(frozen=True, slots=True)
class Reindex:
    """-> Done. Read every file of the folder again, changed or not."""

    folder_id: int


@dataclass(frozen=True, slots=True)
class SetPaused:
    """-> Done. A pause with `for_s` seconds ends by itself."""

    paused: bool
    for_s: float | None = None


@dataclass(frozen=True, slots=True)
class IndexAnyway:
    """-> Done. Do not wait for what indexing waits for now (`IndexStatus.waiting`)."""


@dataclass(frozen=True, slots=True)
class WakeModel:
    """-> Done. Load the model again if it was unloaded, as a search is about to come."""


@dataclass(frozen=True, slots=True)
class GetProblems:
    """-> Problems; those the person wants to see no more are told only when `ignored`, and then no others."""

    ignored: bool = False


@dataclass(frozen=True, slots=True)
class GetStanding:
    """-> StandingReply. Is this file found, and if not, why? The path is absolute."""

    path: str


@dataclass(frozen=True, slots=True)
class Retry:
    """-> Done. Read these files again; none named means every file with a problem."""

    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ignore:
    """-> Done. Leave these files alone until they change, and count them as problems no more; or take that back."""

    paths: tuple[str, ...]
    ignored: bool = True


@dataclass(frozen=True, slots=True)
class RaiseLimits:
    """-> Done. Raise the settings these files were too large, slow or greedy for, far enough, and read them again."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GetPreview:
    """-> PreviewReply."""

    passage_id: int
    around_characters: int = 3000


@dataclass(frozen=True, slots=True)
class GetPage:
    """-> PageReply, or Superseded where another page was asked for before it was drawn."""

    wish: PageRequest


@dataclass(frozen=True, slots=True)
class GetColors:
    """-> ColorsReply, or Superseded as GetPage."""

    wish: HighlightRequest


@dataclass(frozen=True, slots=True)
class GetNearestSentence:
    """-> NearestSentenceReply. Takes some tenths of a second; to be asked for one passage a person looks at."""

    passage_id: int
    query: str


@dataclass(frozen=True, slots=True)
class GetFacets:
    """-> FacetsReply. What the filters of a query can be chosen from."""


@dataclass(frozen=True, slots=True)
class GetAnswerFacets:
    """-> AnswerFacetsReply. To be asked for an answer one looks at: it takes as long as the search did, at most."""

    query: SearchQuery


@dataclass(frozen=True, slots=True)
class CountNewResults:
    """-> NewResultsReply. Good results of a query whose files changed since; takes as long as a search."""

    text: str
    since_s: float
    """Seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class GetIndexSettings:
    """-> IndexSettingsReply."""


@dataclass(frozen=True, slots=True)
class ChangeIndexSettings:
    """-> Done. Change these fields and leave the others alone; done twice it is as done once.

    The settings that result go to all as IndexSettingsChanged. A rescan follows where they choose or read files in
    another way. -> Failed while the settings are unreadable.
    """

    fields: dict[str, SettingValue]
    """By their names in IndexSettings."""
    exclude_add: tuple[str, ...] = ()
    """Patterns to append to `exclude`, in this order, which leaves alone those that another part of a client added."""
    exclude_remove: tuple[str, ...] = ()
    """Patterns to remove from it, before that."""


@dataclass(frozen=True, slots=True)
class DecideSettings:
    """-> Done. The settings are unreadable (`IndexStatus.settings_problem`): what to go on with instead."""

    restore: bool
    """The last good copy; else the defaults."""


@dataclass(frozen=True, slots=True)
class CountLeftOut:
    """-> LeftOut. What of the index these settings would leave out; nothing is changed. -> Superseded by the next."""

    settings: IndexSettings


@dataclass(frozen=True, slots=True)
class EstimateFolders:
    """-> FolderEstimateReply, after a few seconds at most; nothing is indexed. -> Superseded by the next."""

    folders: tuple[str, ...]
    """Absolute paths, none of them inside another."""


@dataclass(frozen=True, slots=True)
class GetModels:
    """-> Models."""


@dataclass(frozen=True, slots=True)
class DownloadModel:
    """-> Done when it has arrived. The only request that contacts another machine."""

    model_id: str


@dataclass(frozen=True, slots=True)
class StopDownload:
    """-> Done. What has come of the model is given up; whoever waits for it gets Failed."""

    model_id: str


@dataclass(frozen=True, slots=True)
class ImportModel:
    """-> Imported, once it is copied and tried out: takes a minute. A folder or an archive, by its absolute path."""

    path: str


@dataclass(frozen=True, slots=True)
class IndexToEnd:
    """-> Indexed, when these folders have nothing left to do. StatusChanged events come meanwhile."""

    folders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verify:
    """-> Verified. Check the parts of the index against each other and repair them; searches go on meanwhile."""

    deep: bool = False
    """Compare every word of the word index and every vector of the vector index too; takes minutes."""


@dataclass(frozen=True, slots=True)
class GetHealth:
    """-> Health."""


@dataclass(frozen=True, slots=True)
class Compact:
    """-> Compacted. Give room on the disk back that is not needed any more; searches go on meanwhile."""


@dataclass(frozen=True, slots=True)
class RebuildVectors:
    """-> Done at once. Rebuild the vector index in the background; exact search answers meanwhile."""


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
