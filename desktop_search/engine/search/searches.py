"""Synchronous search operations: searches, previews, facets."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from desktop_search.domain.queries import (
    AnswerFacets,
    Facets,
    FileText,
    MeaningState,
    NearestSentence,
    PassageHit,
    Preview,
    SearchAnswer,
    SearchQuery,
    SimilarQuery,
    TextRequest,
)
from desktop_search.domain.thread_owner import owned
from desktop_search.engine.models.model_thread import ModelThread
from desktop_search.engine.search.answer_worker import Answered, AnswerWorker
from desktop_search.engine.search.rerank_worker import Reordered, RerankWorker
from desktop_search.searching.present.facets import facets
from desktop_search.searching.present.hit_builder import adjacent_hits
from desktop_search.searching.searcher import Searcher
from desktop_search.store.catalog.catalog import Catalog

log = logging.getLogger(__name__)


@owned
class Searches:
    """Requests that search or read the index. Thread: engine."""

    def __init__(
        self,
        catalog: Catalog,
        searcher: Searcher,
        keeper: ModelThread,
        reranking: RerankWorker,
        answering: AnswerWorker,
        note_use: Callable[[], None],
    ) -> None:
        """`note_use` is called before each search, because the model will be needed."""
        self._catalog = catalog
        self._searcher = searcher
        self._keeper = keeper
        self._reranking = reranking
        self._answering = answering
        self._note_use = note_use

    def search(self, query: SearchQuery, session: str = "") -> SearchAnswer:
        """Search by words and, once the model is loaded, by meaning."""
        query = replace(query, text=_well_formed(query.text))
        self._reranking.stop(session)
        self._answering.stop(session)
        answer = self._answered(lambda: self._searcher.search(query))
        return replace(answer, may_rerank=self._reranking.offer(answer))

    def rerank(self, query: SearchQuery, within_s: float, session: str = "") -> Reordered:
        """Re-rank the answer to a query, if possible; None if another search cancels it."""
        return self._reranking.begin(replace(query, text=_well_formed(query.text)), within_s, session)

    def stop_reranking(self, session: str = "") -> None:
        """Cancel the re-ranking of this session."""
        self._reranking.stop(session)

    def answer(self, query: SearchQuery, within_s: float, session: str = "") -> Answered:
        """Sentences that answer a query; None if another request cancels it."""
        return self._answering.begin(replace(query, text=_well_formed(query.text)), within_s, session)

    def similar(self, query: SimilarQuery, session: str = "") -> SearchAnswer:
        """Find files similar to a file, passage or text. Raises FileVanishedError if that is not in the index."""
        query = replace(query, text=_well_formed(query.text))
        self._reranking.stop(session)
        self._answering.stop(session)
        return self._answered(lambda: self._searcher.similar(query))

    def preview(self, passage_id: int, around_characters: int) -> Preview:
        """Raises FileVanishedError if the passage no longer exists."""
        return self._searcher.preview(passage_id, around_characters)

    def file_text(self, wanted: TextRequest) -> FileText:
        """Raises FileVanishedError, and UnsupportedFileError if the file has no text, or not these pages."""
        return self._searcher.file_text(wanted)

    def adjacent(self, passage_id: int) -> tuple[PassageHit, ...]:
        """The passages before and after this one; empty if it no longer exists."""
        return adjacent_hits(self._catalog, passage_id)

    def nearest_sentence(self, passage_id: int, query: str) -> "Future[NearestSentence]":
        """Raises FileVanishedError if the passage no longer exists."""
        vectors = self._reranking.sentence_vectors
        return self._reranking.run_after(
            lambda: self._searcher.nearest_sentence(passage_id, _well_formed(query), vectors)
        )

    def note_use(self, query: str, path: str, share: float) -> None:
        """Record a use of a file after a query, with weight `share`."""
        self._searcher.note_use(_well_formed(query), path, share)

    def count_uses(self) -> int:
        """Number of queries with uses."""
        return self._catalog.uses.count()

    def forget_uses(self) -> None:
        """Delete all uses."""
        self._searcher.forget_uses()

    def facets(self) -> Facets:
        """The values that filters can have."""
        return facets(self._catalog)

    def answer_facets(self, query: SearchQuery) -> AnswerFacets:
        """The filters that narrow the answer to this query."""
        return self._searcher.facets(replace(query, text=_well_formed(query.text)))

    def count_new(self, text: str, since_s: float) -> int:
        """Count good results in files that changed since `since_s`. Does not count as use of the model."""
        return self._searcher.count_new(_well_formed(text), since_s)

    def _answered(self, ask: Callable[[], SearchAnswer]) -> SearchAnswer:
        from desktop_search.store.vectors.collection_vectors import VectorsDamagedError

        self._note_use()
        try:
            answer = ask()
            if answer.meaning is MeaningState.LOADING:
                self._keeper.revive()
            return answer
        except VectorsDamagedError as error:
            log.warning("the vector index failed a search: %s", error)
            self._searcher.set_dense(None, None, MeaningState.LOADING)
            self._keeper.repair()
            return ask()


def _well_formed(text: str) -> str:
    """Replace lone surrogates, which neither SQLite nor a tokenizer accepts."""
    return text.encode("utf-8", "replace").decode("utf-8")
