"""Implementation of `EngineApi`, and the dispatch of requests to it."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from desktop_search.domain.answers import Answer
from desktop_search.domain.assistant_access import AssistantCall
from desktop_search.domain.errors import CatalogDamagedError, DesktopSearchError
from desktop_search.domain.file_status import FileStatus
from desktop_search.domain.folder_estimates import ExclusionCount, FolderEstimate
from desktop_search.domain.health import IndexHealth
from desktop_search.domain.messages import Message
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
from desktop_search.domain.redaction import traceback_text
from desktop_search.domain.status import FileProblem, IndexStatus, IndexSummary, VerifyReport
from desktop_search.domain.syntax_spans import HighlightRequest, SyntaxSpans
from desktop_search.engine.api import (
    ANSWER_WITHIN_S,
    RERANK_WITHIN_S,
    Compacted,
    EngineApi,
    Failed,
    Imported,
    Models,
    completed,
)
from desktop_search.engine.engine import Engine
from desktop_search.engine.rpc.codec import Reply, Request, Result, Superseded
from desktop_search.settings import IndexSettings, SettingValue

log = logging.getLogger(__name__)

_ResultT = TypeVar("_ResultT")


def dispatch(engine: Engine, operations: EngineApi, request: Request, answer: Callable[[Reply], None]) -> None:
    """Execute a request. `answer` is called exactly once, from another thread if the work runs in the background."""

    def reply(done: "Future[Any]") -> None:
        error = None if done.cancelled() else done.exception()
        if isinstance(error, CatalogDamagedError):
            engine.take_damage(error)
        try:
            answer(_reply(request, done))
        except Exception as bug:  # Edge: a reply that cannot be encoded still gets a Failed reply.
            answer(failure(bug))

    try:
        with engine.exclusions.held():
            future: Future[Any] = getattr(operations, request.operation)(**request.arguments)
    except Exception as error:  # Edge: a bug in one request must not affect other requests.
        engine.note_damage(error)
        future = Future()
        future.set_exception(error)
    future.add_done_callback(reply)


def _reply(request: Request, done: "Future[Any]") -> Reply:
    if done.cancelled():
        return Superseded()
    error = done.exception()
    return Result(request.operation, done.result()) if error is None else failure(error)


def failure(error: BaseException) -> Failed:
    """Convert an error to a reply: known errors with their message, any other as a bug with its traceback."""
    if isinstance(error, DesktopSearchError):
        return Failed(error.message, error.remedy)
    log.error("a bug", exc_info=error)
    trouble = Message("Something went wrong inside Desktop Search.")
    return Failed(trouble, Message("Please report it."), is_bug=True, details=traceback_text(error))


class EngineOperations(EngineApi):
    """Passes each operation to the part of the engine that does it. The docstrings are those of `EngineApi`."""

    def __init__(self, engine: Engine, stop: Callable[[], None]) -> None:
        self._engine, self._stop = engine, stop

    # Search.

    def search(self, query: SearchQuery, session: str = "") -> Future[SearchAnswer]:
        return completed(self._engine.searches.search(query, session))

    def rerank(self, query: SearchQuery, within_s: float = RERANK_WITHIN_S, session: str = "") -> Future[SearchAnswer]:
        return _or_superseded(self._engine.searches.rerank(query, within_s, session))

    def stop_reranking(self, session: str = "") -> Future[None]:
        self._engine.searches.stop_reranking(session)
        return completed(None)

    def get_answer(self, query: SearchQuery, within_s: float = ANSWER_WITHIN_S, session: str = "") -> Future[Answer]:
        return _or_superseded(self._engine.searches.answer(query, within_s, session))

    def find_similar(self, query: SimilarQuery, session: str = "") -> Future[SearchAnswer]:
        return completed(self._engine.searches.similar(query, session))

    def get_facets(self) -> Future[Facets]:
        return completed(self._engine.searches.facets())

    def get_answer_facets(self, query: SearchQuery) -> Future[AnswerFacets]:
        return completed(self._engine.searches.answer_facets(query))

    def count_new_results(self, text: str, since_s: float) -> Future[int]:
        return completed(self._engine.searches.count_new(text, since_s))

    # Learning from use.

    def note_use(self, query: str, path: str, share: float = 1.0) -> Future[None]:
        if self._engine.index_settings().learn_from_use:
            self._engine.searches.note_use(query, path, share)
        return completed(None)

    def count_uses(self) -> Future[int]:
        return completed(self._engine.searches.count_uses())

    def forget_uses(self) -> Future[None]:
        self._engine.searches.forget_uses()
        return completed(None)

    # Preview.

    def get_preview(self, passage_id: int, around_characters: int = 3000) -> Future[Preview]:
        return completed(self._engine.searches.preview(passage_id, around_characters))

    def get_file_text(self, wanted: TextRequest) -> Future[FileText]:
        return completed(self._engine.searches.file_text(wanted))

    def get_adjacent_passages(self, passage_id: int) -> Future[tuple[PassageHit, ...]]:
        return completed(self._engine.searches.adjacent(passage_id))

    def get_page(self, wanted: PageRequest) -> Future[PageImage]:
        return _or_superseded(self._engine.pages.draw(wanted))

    def copy_member(self, path: str) -> Future[str]:
        return self._engine.copy_member(path)

    def get_colors(self, wanted: HighlightRequest) -> Future[SyntaxSpans]:
        return _or_superseded(self._engine.pages.color(wanted))

    def get_nearest_sentence(self, passage_id: int, query: str) -> Future[NearestSentence]:
        return self._engine.searches.nearest_sentence(passage_id, query)

    # Status.

    def get_status(self) -> Future[IndexStatus]:
        return completed(self._engine.status())

    def get_health(self) -> Future[IndexHealth]:
        return self._engine.health()

    def get_problems(self, ignored: bool = False) -> Future[tuple[FileProblem, ...]]:
        return completed(self._engine.problems.all(ignored=ignored))

    def get_file_status(self, path: str) -> Future[FileStatus]:
        return completed(self._engine.explain(path))

    # Folders and indexing.

    def add_folder(self, path: str) -> Future[None]:
        self._engine.folders.add(path)
        return completed(None)

    def remove_folder(self, folder_id: int, exclude: bool | None = None) -> Future[None]:
        self._engine.folders.remove(folder_id, exclude)
        return completed(None)

    def estimate_folders(self, folders: tuple[str, ...]) -> Future[FolderEstimate]:
        return _or_superseded(self._engine.estimator.estimate(folders))

    def rescan(self, folder_id: int | None = None) -> Future[None]:
        self._engine.folders.rescan(folder_id)
        return completed(None)

    def reindex(self, folder_id: int) -> Future[None]:
        self._engine.folders.reindex(folder_id)
        return completed(None)

    def index_to_end(self, folders: tuple[str, ...]) -> Future[IndexSummary]:
        return self._engine.index_to_end(folders)

    def set_paused(self, paused: bool, for_s: float | None = None) -> Future[None]:
        self._engine.set_paused(paused, for_s)
        return completed(None)

    def index_anyway(self) -> Future[None]:
        self._engine.index_anyway()
        return completed(None)

    def retry(self, paths: tuple[str, ...] = ()) -> Future[None]:
        self._engine.problems.retry(paths)
        return completed(None)

    def ignore(self, paths: tuple[str, ...], ignored: bool = True) -> Future[None]:
        self._engine.problems.ignore(paths, ignored)
        return completed(None)

    def raise_limits(self, paths: tuple[str, ...]) -> Future[None]:
        self._engine.problems.raise_limits(paths)
        return completed(None)

    # Text recognition.

    def get_recognition_engines(self) -> Future[RecognitionEngines]:
        return self._engine.recognition.engines()

    def get_recognition_failures(self) -> Future[tuple[FileProblem, ...]]:
        return completed(self._engine.recognition.failures())

    def recognize_again(self, paths: tuple[str, ...], language: str = "") -> Future[None]:
        self._engine.recognition.again(paths, language)
        return completed(None)

    def set_recognition_paused(self, paused: bool) -> Future[None]:
        self._engine.recognition.set_paused(paused)
        return completed(None)

    # Settings.

    def get_index_settings(self) -> Future[IndexSettings]:
        return completed(self._engine.index_settings())

    def change_index_settings(
        self,
        fields: dict[str, SettingValue],
        exclude_add: tuple[str, ...] = (),
        exclude_remove: tuple[str, ...] = (),
    ) -> Future[None]:
        self._engine.change_index_settings(fields, exclude_add, exclude_remove)
        return completed(None)

    def decide_settings(self, restore: bool) -> Future[None]:
        self._engine.decide_settings(restore)
        return completed(None)

    def count_exclusions(self, settings: IndexSettings) -> Future[ExclusionCount]:
        return _or_superseded(self._engine.exclusions.count(settings))

    # Models.

    def get_models(self) -> Future[Models]:
        return completed(self._engine.models())

    def download_model(self, model_id: str) -> Future[None]:
        return self._engine.download_model(model_id)

    def stop_download(self, model_id: str) -> Future[None]:
        self._engine.stop_download(model_id)
        return completed(None)

    def import_model(self, path: str) -> Future[Imported]:
        return self._engine.import_model(path)

    def wake_model(self) -> Future[None]:
        self._engine.wake_model()
        return completed(None)

    # Assistants.

    def get_assistant_calls(self, limit: int = 500) -> Future[tuple[AssistantCall, ...]]:
        return completed(self._engine.assistant_log.newest(limit))

    def clear_assistant_calls(self) -> Future[None]:
        self._engine.assistant_log.clear()
        return completed(None)

    def log_assistant_call(self, call: AssistantCall) -> Future[None]:
        self._engine.assistant_log.add(call)
        return completed(None)

    # Maintenance.

    def verify(self, deep: bool = False) -> Future[VerifyReport]:
        return self._engine.maintenance.verify(deep=deep)

    def compact(self) -> Future[Compacted]:
        return self._engine.maintenance.compact()

    def rebuild_vectors(self) -> Future[None]:
        self._engine.maintenance.rebuild()
        return completed(None)

    def stop(self) -> Future[None]:
        self._stop()
        return completed(None)


def _or_superseded(future: "Future[_ResultT | None]") -> "Future[_ResultT]":
    """The same result; cancelled if it is None, because a newer request has replaced this one."""
    outcome: Future[_ResultT] = Future()

    def settle(done: "Future[_ResultT | None]") -> None:
        if error := done.exception():
            outcome.set_exception(error)
        elif (result := done.result()) is None:
            outcome.cancel()
        else:
            outcome.set_result(result)

    future.add_done_callback(settle)
    return outcome
