"""Controller of the filter sidebar: shows and hides it, requests counts, and applies filters to the query."""

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop_search.domain.formats import is_group
from desktop_search.domain.queries import AnswerFacets, Facets, SearchAnswer, SearchQuery
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.search.filter_choices import FilterValue, toggled, without_filters, without_types
from desktop_search.ui.search.search_pane import SearchPane
from desktop_search.ui.window_state import WindowState

# In a narrower window, list and preview need the space.
FROM_WIDTH = 980
# Counting takes the engine as long as a search, so it is debounced.
REST_MS = 350


class FilterController(QObject):
    """Requests facet counts when the user stops typing, and writes chosen filters into the search box."""

    def __init__(self, pane: SearchPane, client: EngineClient, memory: WindowState) -> None:
        super().__init__(pane)
        self._pane, self._client, self._memory = pane, client, memory
        self._facets = AnswerFacets()
        self._wider: tuple[str, AnswerFacets] | None = None
        """A query without its type filters, and its counts. For an empty query, the counts of all files."""
        self._words = ""
        """Query of the counts shown, without its filters."""
        self._has_use = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        pane.filters.close_sections(memory.settings.filters_closed)
        pane.filters.chosen.connect(self._on_chosen)
        pane.filters.folded.connect(lambda kinds: memory.change(filters_closed=kinds))
        pane.bar.filters.setChecked(memory.settings.filters_shown)
        pane.bar.filters.toggled.connect(self._on_toggled)
        pane.answer_shown.connect(self._on_answer)
        pane.installEventFilter(self)

    def _on_toggled(self, on: bool) -> None:
        self._memory.change(filters_shown=on)
        self._fit()
        if on:
            self._ask()

    def _on_answer(self, answer: SearchAnswer | None) -> None:
        self._fit()
        if answer is not None and self._pane.filters.isVisibleTo(self._pane):
            self._show(answer)
            self._rest.start()

    def _ask(self) -> None:
        answer = self._pane.answer
        if answer is not None and answer.query == self._pane.query() and self._pane.filters.isVisibleTo(self._pane):
            self._count(answer.query)

    def _count(self, query: str) -> None:
        future = self._client.api.get_answer_facets(SearchQuery(query))
        deliver(future, self, lambda facets: self._on_facets(query, facets))

    def _on_facets(self, query: str, facets: AnswerFacets) -> None:
        answer = self._pane.answer
        if answer is None:
            return
        wider = without_types(answer.query, answer.understood)
        if query == wider:
            self._wider = (wider, facets)
        if query == answer.query:
            self._facets = facets
            words = without_filters(answer.query, answer.understood)
            if words != self._words:
                self._words = words
                self._pane.filters.forget_places()
            if wider != answer.query and (self._wider is None or wider != self._wider[0]):
                # The query has a type filter already, so the counts without it are not known yet.
                if wider:
                    self._count(wider)
                else:
                    deliver(self._client.api.get_facets(), self, self._on_all)
        if query in (wider, answer.query):
            self._show(answer)

    def _on_all(self, facets: Facets) -> None:
        answer = self._pane.answer
        if answer is not None and answer.understood and not without_types(answer.query, answer.understood):
            # Type groups overlap with the single types, which are counted here.
            types = tuple(facet for facet in facets.types if not is_group(facet.value))
            self._wider = ("", AnswerFacets(types, files=sum(facet.files for facet in types)))
            self._show(answer)

    def _show(self, answer: SearchAnswer) -> None:
        wider = None
        if self._wider is not None and self._wider[0] == without_types(answer.query, answer.understood):
            wider = self._wider[1]
        self._pane.filters.show_facets(self._facets, answer.understood, wider)

    def _on_chosen(self, value: FilterValue) -> None:
        answer, typed = self._pane.answer, self._pane.query()
        if answer is not None:
            # Text typed since the answer has not been parsed yet; it is kept at the end.
            base = answer.query if typed.startswith(answer.query) else typed
            parts = answer.understood if base == answer.query else ()
            self._pane.box.setText(toggled(base, value, parts) + typed[len(base) :])

    def _fit(self) -> None:
        """Update the visibility of the sidebar: it needs enough width and something to filter.

        It then stays until the query is cleared, as showing and hiding it moves the results.
        """
        answer, is_roomy = self._pane.answer, self._pane.width() >= FROM_WIDTH
        has_use = answer is not None and not answer.similar_to and (answer.found > 1 or bool(answer.understood))
        is_kept = answer is not None and not answer.similar_to and self._has_use
        has_use = self._has_use = has_use or is_kept
        self._pane.bar.filters.setVisible(has_use and is_roomy)
        self._pane.filters.setVisible(has_use and is_roomy and self._pane.bar.filters.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False
