"""What the person asks and the engine answers at once: searches, and looks at what they found."""

import logging
from collections.abc import Callable
from dataclasses import replace

from desktop_search.domain.queries import (
    AnswerFacets,
    Facets,
    MeaningState,
    NearestSentence,
    Preview,
    SearchAnswer,
    SearchQuery,
    SimilarQuery,
)
from desktop_search.engine.models.model_thread import ModelThread
from desktop_search.engine.search.rerank_worker import Reordered, RerankWorker
from desktop_search.searching.present.index_facets import facets
from desktop_search.searching.searcher import Searcher
from desktop_search.store.catalog.catalog import Catalog

log = logging.getLogger(__name__)


class Searches:
    """Belongs to the engine's thread, in which every method is called."""

    def __init__(
        self,
        catalog: Catalog,
        searcher: Searcher,
        keeper: ModelThread,
        reranking: RerankWorker,
        note_use: Callable[[], None],
    ) -> None:
        """`note_use` is called before each search: the model will be needed."""
        self._catalog = catalog
        self._searcher = searcher
        self._keeper = keeper
        self._reranking = reranking
        self._note_use = note_use

    def search(self, query: SearchQuery, asker: str = "") -> SearchAnswer:
        """By words always, by meaning once the model is there."""
        query = replace(query, text=_well_formed(query.text))
        self._reranking.stop(asker)
        answer = self._answered(lambda: self._searcher.search(query))
        return replace(answer, may_rerank=self._reranking.offer(answer))

    def rerank(self, query: SearchQuery, within_s: float, asker: str = "") -> Reordered:
        """The answer to a query in a better order, where there is one; None where another search came first."""
        return self._reranking.begin(replace(query, text=_well_formed(query.text)), within_s, asker)

    def stop_reranking(self, asker: str = "") -> None:
        """This asker does not wait for the better order any more."""
        self._reranking.stop(asker)

    def similar(self, query: SimilarQuery, asker: str = "") -> SearchAnswer:
        """As `search`; FileVanishedError where what is asked about is not in the index."""
        query = replace(query, text=_well_formed(query.text))
        self._reranking.stop(asker)
        return self._answered(lambda: self._searcher.similar(query))

    def preview(self, passage_id: int, around_characters: int) -> Preview:
        """Raises FileVanishedError when the passage is no longer there."""
        return self._searcher.preview(passage_id, around_characters)

    def nearest_sentence(self, passage_id: int, query: str) -> NearestSentence:
        """As `preview`."""
        return self._searcher.nearest_sentence(passage_id, _well_formed(query))

    def facets(self) -> Facets:
        """What the filters of a query can be chosen from."""
        return facets(self._catalog)

    def answer_facets(self, query: SearchQuery) -> AnswerFacets:
        """What filters the answer to this query can be narrowed by."""
        return self._searcher.facets(replace(query, text=_well_formed(query.text)))

    def count_new(self, text: str, since_s: float) -> int:
        """Good results of a query whose files changed since; does not count as use of the model."""
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
            self._searcher.set_meaning(None, None, MeaningState.LOADING)
            self._keeper.repair()
            return ask()


def _well_formed(text: str) -> str:
    """Without lone surrogates, which neither SQLite nor a tokenizer takes."""
    return text.encode("utf-8", "replace").decode("utf-8")
