"""Dispatches requests of the protocol to engine methods and turns results and errors into replies."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from desktop_search.domain.errors import CatalogDamagedError, DesktopSearchError
from desktop_search.domain.messages import Message
from desktop_search.domain.redaction import traceback_text
from desktop_search.domain.threads import settle
from desktop_search.engine.engine import Engine
from desktop_search.engine.rpc.protocol import (
    AddFolder,
    Answer,
    AnswerFacetsReply,
    ChangeIndexSettings,
    ColorsReply,
    Compact,
    Compacted,
    CountLeftOut,
    CountNewResults,
    DecideSettings,
    Done,
    DownloadModel,
    EstimateFolders,
    FacetsReply,
    Failed,
    FindSimilar,
    FolderEstimateReply,
    GetAnswerFacets,
    GetColors,
    GetFacets,
    GetHealth,
    GetIndexSettings,
    GetModels,
    GetNearestSentence,
    GetPage,
    GetPreview,
    GetProblems,
    GetStanding,
    GetStatus,
    Health,
    Ignore,
    ImportModel,
    IndexAnyway,
    Indexed,
    IndexSettingsReply,
    IndexToEnd,
    LeftOut,
    NearestSentenceReply,
    NewResultsReply,
    PageReply,
    PreviewReply,
    Problems,
    RaiseLimits,
    RebuildVectors,
    Reindex,
    RemoveFolder,
    Reply,
    Request,
    Rerank,
    Rescan,
    Retry,
    Search,
    SetPaused,
    StandingReply,
    Status,
    StopDownload,
    StopReranking,
    Superseded,
    Verified,
    Verify,
    WakeModel,
)

log = logging.getLogger(__name__)

Answerer = Callable[[Reply], None]


def dispatch(engine: Engine, request: Request, answer: Answerer) -> None:
    """Execute a request. `answer` is called exactly once, from another thread if the work runs in the background."""

    def reply(future: "Future[Reply]") -> None:
        error = future.exception()
        if isinstance(error, CatalogDamagedError):
            engine.take_damage(error)
        try:
            answer(failure(error) if error else future.result())
        except Exception as bug:  # Edge: a reply that cannot be encoded still gets a Failed reply.
            answer(failure(bug))

    try:
        with engine.exclusions.held():
            outcome = _call(engine, request)
    except Exception as error:  # Edge: a bug in one request must not affect other requests.
        engine.note_damage(error)
        outcome = Future()
        outcome.set_exception(error)
    if not isinstance(outcome, Future):
        done: Future[Reply] = Future()
        done.set_result(outcome)
        outcome = done
    outcome.add_done_callback(reply)


def failure(error: BaseException) -> Failed:
    """Convert an error to a reply: known errors with their message, any other as a bug with its traceback."""
    if isinstance(error, DesktopSearchError):
        return Failed(error.message, error.remedy)
    log.error("a bug", exc_info=error)
    trouble = Message("Something went wrong inside Desktop Search.")
    return Failed(trouble, Message("Please report it."), is_bug=True, details=traceback_text(error))


def _call(engine: Engine, request: Request) -> "Reply | Future[Any]":
    match request:
        case Search(query, asker):
            return Answer(engine.searches.search(query, asker))
        case Rerank(query, within_s, asker):
            return _then(
                engine.searches.rerank(query, within_s, asker),
                lambda answer: Answer(answer) if answer else Superseded(),
            )
        case FindSimilar(similar, asker):
            return Answer(engine.searches.similar(similar, asker))
        case GetStatus():
            return Status(engine.status())
        case GetPreview(passage_id, around):
            return PreviewReply(engine.searches.preview(passage_id, around))
        case GetPage(wish):
            return _then(engine.pages.draw(wish), lambda picture: PageReply(picture) if picture else Superseded())
        case GetColors(wanted):
            return _then(engine.pages.color(wanted), lambda colors: ColorsReply(colors) if colors else Superseded())
        case GetNearestSentence(passage_id, query):
            return NearestSentenceReply(engine.searches.nearest_sentence(passage_id, query))
        case GetProblems(ignored):
            return Problems(engine.problems.all(ignored=ignored))
        case GetStanding(path):
            return StandingReply(engine.standing(path))
        case GetFacets():
            return FacetsReply(engine.searches.facets())
        case GetAnswerFacets(query):
            return AnswerFacetsReply(query.text, engine.searches.answer_facets(query))
        case CountNewResults(text, since_s):
            return NewResultsReply(text, engine.searches.count_new(text, since_s))
        case GetIndexSettings():
            return IndexSettingsReply(engine.index_settings())
        case CountLeftOut(settings):
            return _then(engine.exclusions.count(settings), lambda count: LeftOut(count) if count else Superseded())
        case EstimateFolders(folders):
            return _then(
                engine.estimator.estimate(folders),
                lambda found: FolderEstimateReply(found) if found else Superseded(),
            )
        case GetModels():
            return engine.models()
        case DownloadModel(model_id):
            return _then(engine.download_model(model_id), lambda _: Done())
        case ImportModel(path):
            return engine.import_model(path)
        case IndexToEnd(folders):
            return _then(engine.index_to_end(folders), Indexed)
        case Verify(deep):
            return _then(engine.upkeep.verify(deep=deep), Verified)
        case GetHealth():
            return _then(engine.health(), Health)
        case Compact():
            return _then(
                engine.upkeep.compact(), lambda done: Compacted(done.before_bytes, done.after_bytes, done.note)
            )
        case _:
            _command(engine, request)
            return Done()


def _command(engine: Engine, request: Request) -> None:
    match request:
        case AddFolder(path):
            engine.folders.add(path)
        case RemoveFolder(folder_id, exclude):
            engine.folders.remove(folder_id, exclude)
        case Rescan(folder_id):
            engine.folders.rescan(folder_id)
        case Reindex(folder_id):
            engine.folders.reindex(folder_id)
        case SetPaused(paused, for_s):
            engine.set_paused(paused, for_s)
        case IndexAnyway():
            engine.index_anyway()
        case StopReranking(asker):
            engine.searches.stop_reranking(asker)
        case WakeModel():
            engine.wake_model()
        case Retry(paths):
            engine.problems.retry(paths)
        case Ignore(paths, ignored):
            engine.problems.ignore(paths, ignored)
        case RaiseLimits(paths):
            engine.problems.raise_limits(paths)
        case StopDownload(model_id):
            engine.stop_download(model_id)
        case RebuildVectors():
            engine.upkeep.rebuild()
        case ChangeIndexSettings(fields, exclude_add, exclude_remove):
            engine.change_index_settings(fields, exclude_add, exclude_remove)
        case DecideSettings(restore):
            engine.decide_settings(restore)
        case _:
            raise TypeError(f"{type(request).__name__} is no request of the engine's")


def _then(future: "Future[Any]", wrap: Callable[[Any], Reply]) -> "Future[Reply]":
    wrapped: Future[Reply] = Future()
    future.add_done_callback(lambda done: settle(wrapped, lambda: wrap(done.result())))
    return wrapped
