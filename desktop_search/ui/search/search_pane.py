"""The search page: search box, results and preview."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_search.domain.answers import Answer
from desktop_search.domain.queries import (
    EmptyReason,
    NearestSentence,
    Preview,
    QueryPart,
    SearchAnswer,
    SimilarQuery,
)
from desktop_search.domain.status import IndexStatus
from desktop_search.domain.titles import title_of
from desktop_search.ui.preview.preview_pane import PreviewPane
from desktop_search.ui.results.result_bar import ResultBar
from desktop_search.ui.results.result_list import ResultList
from desktop_search.ui.results.result_model import ResultRow
from desktop_search.ui.results.sorting import Grouping, Order
from desktop_search.ui.search.answer_card import AnswerCard
from desktop_search.ui.search.chips import Chip, ChipRow, text_without
from desktop_search.ui.search.filter_sidebar import FilterSidebar
from desktop_search.ui.search.query_completer import QueryCompleter
from desktop_search.ui.search.query_help import HintLine, QueryHelpButton
from desktop_search.ui.search.search_box import SearchBox
from desktop_search.ui.search.searches_view import SavedSearchesBar
from desktop_search.ui.texts.display_names import printable
from desktop_search.ui.texts.texts import empty_words, files_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import MessageView, keep_icon, scrolling

# Debounces preview requests while the user moves quickly through the list.
PREVIEW_PAUSE_MS = 60
# While the user types, they look at the list, so the preview of the first result waits until typing pauses.
TYPING_REST_MS = 200
# Minimum time between repeated searches while the index grows.
REPEAT_MS = 3_000
# In a narrower pane, the preview is hidden.
PREVIEW_FROM_WIDTH = 760
# Initial width of each half in pixels. Qt takes sizes as pixels, not as ratios, and raises small ones to the minimum
# width, so a pair like (1, 1) would not make the halves equal.
FIRST_SHARE = 1_000
MAX_QUERY_CHARACTERS = 10_000
# While the user types, the engine returns the files that fit on one screen first, and the rest when typing pauses.
# Preparing all files takes a third of the time of the engine and the window.
FIRST_FILES = 12
# Number of files to request: enough for most queries, and fast. Scrolling to the end requests the next number.
RESULT_LIMITS = (30, 100, 200)
# A query of filters only has no ranking, so a long list is also fast.
LIST_LIMITS = (30, 300, 3_000)


class SearchPane(QWidget):
    """Emits the query as a signal and shows the answer."""

    search_requested = Signal(str, int, int)
    """Query, number of files, and how many of them to return first (0 for all)."""
    similar_requested = Signal(object)
    search_dropped = Signal()
    order_dropped = Signal()
    """A key was pressed, so the re-ranked answer is not needed any more."""
    preview_requested = Signal(int)
    open_requested = Signal(object)
    reveal_requested = Signal(object)
    copy_path_requested = Signal(object)
    several_requested = Signal(str, object)
    """As in `ResultList`."""
    row_action_requested = Signal(str, object)
    """Another action for a row, by a name of `ResultMenu`."""
    answer_shown = Signal(object)
    """The answer that is shown now, or None."""
    sentences_shown = Signal(str)
    """The answer card appeared; emits its content for screen readers."""
    arranged = Signal(str, str)
    """The user chose another sort order or grouping; it should be saved."""
    action_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._status: IndexStatus | None = None
        self._answer: SearchAnswer | None = None
        self._held: SearchAnswer | None = None
        self._enter_waits = False
        self.box = SearchBox()
        self._search_icon = QAction(self)
        self.similar = SimilarChip()
        self.chips = ChipRow(self.box)
        self._limits = QWidget()
        self.completer = QueryCompleter(self.box, theme)
        self.help = QueryHelpButton()
        self.hint = HintLine()
        self.saved = SavedSearchesBar(theme)
        self._below_box = QStackedWidget()
        self._prepare_box()
        self.results = ResultList(theme)
        self.card = AnswerCard(theme)
        self._list_side = ListSide(self.card, self.results)
        self.preview = PreviewPane(theme)
        self.message = MessageView(theme)
        self._message_area = scrolling(self.message)
        self.bar = ResultBar(theme)
        self.filters = FilterSidebar(theme)
        self.filters.hide()
        self.filters.follow_in_tab_order(self.bar.grouping)
        self._limit = RESULT_LIMITS[0]
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._build()
        self._debounce = QueryDebounce(self)
        self._resting = self._timer(PREVIEW_PAUSE_MS, self._ask_preview)
        self._repeating = self._timer(REPEAT_MS, self.repeat)
        self._connect()
        self._show_idle()

    def _timer(self, ms: int, then: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=ms)
        timer.timeout.connect(then)
        return timer

    def _prepare_box(self) -> None:
        self.box.setObjectName("searchBox")
        self.box.set_hints(self.tr("Search your files by meaning"), self.tr("Search your files"))
        self.box.setAccessibleName(self.tr("Search"))
        self.box.setMaxLength(MAX_QUERY_CHARACTERS)
        self.box.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        keep_icon(self._search_icon, "search", self._theme, "muted")

    def _build(self) -> None:
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(5)
        self.splitter.addWidget(self._list_side)
        self.splitter.addWidget(self.preview)
        # Equal halves; the ratio is kept when the window is resized or the filters are toggled.
        self.splitter.setSizes([FIRST_SHARE, FIRST_SHARE])
        self._list_side.setMinimumWidth(320)
        self.preview.setMinimumWidth(280)
        self._stack.addWidget(self._message_area)
        self._stack.addWidget(self.splitter)
        self._build_limits()
        top = QVBoxLayout()
        top.setContentsMargins(16, 16, 16, 8)
        top.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.box, 1)
        line.addWidget(self.help)
        top.addLayout(line)
        # A row of constant height, so that the results do not move: active filters, and saved searches or a hint.
        self._below_box.addWidget(self.saved)
        self._below_box.addWidget(self.hint)
        self._below_box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        below_box = QHBoxLayout()
        # With the padding of a hint's link, its text begins where the summary below it does.
        below_box.setSpacing(2)
        below_box.addWidget(self._limits)
        below_box.addWidget(self._below_box, 1)
        top.addLayout(below_box)
        top.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.filters)
        below.addWidget(self._stack, 1)
        column.addLayout(below, 1)

    def _build_limits(self) -> None:
        """Build the row of filter chips. It is as high as a chip even when empty, so that the results do not move."""
        strut = Chip()
        strut.say("")
        strut.setFixedWidth(0)
        policy = strut.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        strut.setSizePolicy(policy)
        strut.hide()
        row = QHBoxLayout(self._limits)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(strut)
        row.addWidget(self.similar, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.chips, 1)

    def _connect(self) -> None:
        self.box.textChanged.connect(self._on_text)
        self.box.cleared.connect(self.similar.remove)
        self.box.like_clipboard_requested.connect(self.find_like_clipboard)
        self.box.step_requested.connect(self._enter_list)
        self.box.open_requested.connect(self._on_enter)
        self.box.reveal_requested.connect(lambda: self._emit_current(self.results.reveal_requested))
        self.box.copy_path_requested.connect(lambda: self._emit_current(self.results.copy_path_requested))
        self.chips.remove_requested.connect(self._remove_part)
        self.hint.correction_requested.connect(self._correct)
        self.hint.shown.connect(
            lambda is_shown: self._below_box.setCurrentWidget(self.hint if is_shown else self.saved)
        )
        self.answer_shown.connect(self.hint.tell)
        self.saved.chosen.connect(self._ask_saved)
        self.help.example_chosen.connect(self._add_example)
        self._debounce.due.connect(self._ask_first)
        self.bar.arranged.connect(self._on_arranged)
        self.results.end_reached.connect(self._ask_more)
        self.results.action_requested.connect(self.row_action_requested)
        self.results.several_requested.connect(self.several_requested)
        self.results.row_chosen.connect(self._on_row)
        self.results.left_upwards.connect(self._leave_list_upwards)
        self.card.left_upwards.connect(self.focus_box)
        self.card.left_downwards.connect(lambda: self.results.setFocus(Qt.FocusReason.TabFocusReason))
        self.results.typed.connect(self._on_typed_in_list)
        for source in (self.results, self.preview):
            source.open_requested.connect(self.open_requested)
            source.reveal_requested.connect(self.reveal_requested)
            source.copy_path_requested.connect(self.copy_path_requested)
        self.results.similar_requested.connect(self.find_similar)
        self.results.like_passage_requested.connect(self.find_like_passage)
        self.similar.removed.connect(self._on_similar_removed)
        self.message.action_clicked.connect(self.action_requested)

    def take_over(self, other: "SearchPane") -> None:
        """Copy query, answer and selection from the pane that this one replaces."""
        if other.similar.wanted:
            self.similar.show_wanted(other.similar.wanted, other.similar.name)
        self.box.setText(other.query())
        self._debounce.stop()
        self._limit = other._limit
        self.preview.take_over(other.preview)
        if other._answer is not None:
            self._show(other._answer)
            self.results.take_over(other.results)

    def query(self) -> str:
        return self.box.text()

    @property
    def answer(self) -> SearchAnswer | None:
        """The answer shown; while the user types, it may belong to an earlier query."""
        return self._answer

    def focus_box(self) -> None:
        """Focus the search box and select its text."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def repeat(self) -> None:
        """Repeat the current query; the old results are shown until the answer arrives."""
        if self.similar.wanted:
            self.similar_requested.emit(replace(self.similar.wanted, limit=self._limit))
        elif self.query().strip():
            self.search_requested.emit(self.query(), self._limit, 0)

    def _ask_first(self) -> None:
        """Search for the typed query. In another sort order than the engine's, all files are needed at once."""
        if self.similar.wanted or not self.query().strip():
            self.repeat()
        else:
            self.search_requested.emit(self.query(), self._limit, FIRST_FILES if self.results.is_as_ranked else 0)

    def _ask_more(self) -> None:
        """Request more files if there may be any."""
        answer = self._answer
        if answer is None or self._debounce.is_waiting or len(answer.files) < self._limit:
            return
        is_ranked = any(hit.score is not None for hit in answer.files[0].passages) or answer.similar_to
        limits = RESULT_LIMITS if is_ranked else LIST_LIMITS
        self._limit = next((limit for limit in limits if limit > self._limit), self._limit)
        if self._limit > len(answer.files):
            self.repeat()

    @property
    def _is_idle(self) -> bool:
        return not self.query().strip() and self.similar.wanted is None

    def find_similar(self, row: ResultRow | None = None) -> None:
        """Find files similar to that of a row; by default, of the selected row."""
        if row := row or self.results.current_row():
            self._ask_similar(SimilarQuery(path=row.file.path), title_of(row.file))

    def find_like_passage(self, row: ResultRow) -> None:
        """Find passages similar to that of a row."""
        wanted = SimilarQuery(passage_id=row.hit.passage_id)
        self._ask_similar(wanted, self.tr("a passage of {title}").format(title=title_of(row.file)))

    def find_like_text(self, text: str) -> None:
        """Find passages similar to a text from another program."""
        if text.strip():
            self._ask_similar(SimilarQuery(text=text[:MAX_QUERY_CHARACTERS]), text)

    def find_like_clipboard(self) -> None:
        """Find passages similar to the text on the clipboard."""
        self.find_like_text(QGuiApplication.clipboard().text())

    def _ask_similar(self, wanted: SimilarQuery, name: str) -> None:
        self._limit = RESULT_LIMITS[0]
        # This order keeps the old results on screen until the answer arrives.
        self._limits.setVisible(True)
        self.similar.show_wanted(wanted, name)
        self.box.clear()
        self.repeat()

    def _on_similar_removed(self) -> None:
        self._on_text(self.query())
        self.focus_box()

    def show_answer(self, answer: SearchAnswer) -> None:
        """Show a new answer."""
        if self._is_idle:
            return
        self._debounce.answer()
        shown = self._answer
        if shown and shown.more and shown.query == answer.query and not answer.more:
            # The rest of the answer shown: keep the time of the first part.
            answer = replace(answer, took_ms=shown.took_ms)
        if answer.may_rerank and shown and shown.reranked and shown.query == answer.query:
            # The query was repeated because the index has grown: wait for the re-ranked order, so that rows do not jump
            # twice.
            self._held = answer
            return
        self._show(answer)

    def show_reranked(self, answer: SearchAnswer) -> None:
        """Show the re-ranked answer, unless the user has already interacted with the list."""
        held, self._held = self._held, None
        shown = held or self._answer
        if self._is_idle or self._debounce.is_waiting or shown is None or shown.query != answer.query:
            return
        if held is not None or (answer.reranked and self.results.is_untouched):
            self._show(answer)

    def show_sentences(self, answer: Answer) -> None:
        """Show sentences that answer the query, unless the user has already interacted with the list."""
        shown = self._answer
        if self._is_idle or self._debounce.is_waiting or shown is None or shown.query != answer.query:
            return
        if self._stack.currentWidget() is self.splitter and self.results.is_untouched:
            self.card.show_answer(answer)
            self.sentences_shown.emit(self.card.spoken())

    def preview_sentence(self, row: ResultRow, preview: Preview | None, span: tuple[int, int]) -> None:
        """Show a row's passage in the preview, with the sentence at `span` highlighted.

        Without `preview` it is requested. A row that is not in the list is selected in the preview only.
        """
        answer = self._answer
        query = answer.query if answer else ""
        index = self.results.results.find(row.hit.passage_id)
        self.results.setCurrentIndex(index)
        if not index.isValid():
            self._resting.stop()
            self.preview.choose(row, answer.understood if answer else (), query)
        self.preview.pin_sentence(NearestSentence(row.hit.passage_id, query, span))
        if preview is not None:
            self.preview.show_preview(preview)
        elif self.preview.isVisible():
            self._resting.start()

    def _show(self, answer: SearchAnswer) -> None:
        if self.card.query != answer.query or not answer.files:
            self.card.drop()
        self._answer, self._held = answer, None
        self._limits.setVisible(True)
        self.chips.show_parts(answer.understood)
        self.answer_shown.emit(answer)
        if not answer.files:
            self._show_empty(answer)
            return
        self._stack.setCurrentWidget(self.splitter)
        self.results.show_answer(answer)
        self.bar.show_answer(answer)
        if self._enter_waits:
            self._on_enter()

    def show_preview(self, preview: Preview) -> None:
        """Show the preview of the selected passage."""
        self.preview.show_preview(preview)

    def show_status(self, status: IndexStatus) -> None:
        """Update to the index status; repeat the query if it may find more."""
        before, self._status = self._status, status
        if self._is_idle:
            self._show_idle()
        elif before is None or before.model.state != status.model.state:
            self.repeat()
        elif status.may_find_more_than(before) and not self._repeating.isActive():
            self._repeating.start()

    def _on_text(self, text: str) -> None:
        self._held, self._enter_waits = None, False
        # The first row will probably change with the next answer, which would have to wait for the preview request.
        self._resting.stop()
        self.preview.drop_sentence()
        self.order_dropped.emit()
        self._limit = RESULT_LIMITS[0]
        if text.strip():
            self.similar.drop()
            self._debounce.type()
            return
        self._debounce.stop()
        if self.similar.wanted:
            return
        self._repeating.stop()
        self.search_dropped.emit()
        self._answer = None
        self.chips.show_parts(())
        self.answer_shown.emit(None)
        self.card.drop()
        self.results.show_answer(None)
        self._show_idle()

    def arrange(self, order: str, grouping: str) -> None:
        """Restore the saved sort order and grouping; unknown values are replaced by the defaults."""
        known = Order(order) if order in set(Order) else Order.BEST
        groups = Grouping(grouping) if grouping in set(Grouping) else Grouping.NONE
        self.bar.show_arrangement(known, groups)
        self.results.arrange(known, groups)

    def _on_arranged(self, order: str, grouping: str) -> None:
        self.results.arrange(Order(order), Grouping(grouping))
        self.arranged.emit(order, grouping)

    def _ask_preview(self) -> None:
        row = self.results.current_row()
        if row and self.preview.isVisible():
            self.preview_requested.emit(row.hit.passage_id)

    def _on_row(self, row: ResultRow | None) -> None:
        answer = self._answer
        self.preview.choose(row, answer.understood if answer else (), answer.query if answer else "")
        if row:
            self._resting.start(TYPING_REST_MS if self.box.hasFocus() else PREVIEW_PAUSE_MS)

    def _on_typed_in_list(self, text: str) -> None:
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.end(False)
        self.box.insert(text)

    def _remove_part(self, part: QueryPart) -> None:
        """Remove the filter from the box, unless the text has changed since."""
        if self._answer and self._answer.query == self.query():
            self.box.setText(text_without(self.query(), part))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _correct(self, query: str) -> None:
        """Replace the query by the corrected one, unless the text has changed since."""
        if self._answer and self._answer.query == self.query():
            self.box.setText(query)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_saved(self, query: str) -> None:
        self.box.setText(query)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_example(self, example: str) -> None:
        """Append the example and select it, so that typing replaces it."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.end(False)
        self.box.insert(f" {example}" if self.query().strip() else example)
        self.box.cursorBackward(True, len(example))

    def _leave_list_upwards(self) -> None:
        if self.card.isVisible():
            self.card.enter_from_below()
        else:
            self.focus_box()

    def _enter_list(self) -> None:
        self._enter_waits = False
        if self._stack.currentWidget() is self.splitter:
            self.results.setFocus(Qt.FocusReason.TabFocusReason)
            self.results.step(1)

    def _on_enter(self) -> None:
        """Open the selected result. If the results are not those of the typed query yet, wait for the answer first."""
        self._enter_waits = self._answer is None or self._answer.query != self.query()
        if not self._enter_waits and self.results.is_at_weaker_line:
            self.results.show_weaker()
        elif not self._enter_waits:
            self._emit_current(self.results.open_requested)

    def _emit_current(self, signal: object) -> None:
        row = self.results.current_row()
        if row:
            signal.emit(row)  # type: ignore[attr-defined]

    def _show_idle(self) -> None:
        self.bar.show_answer(None)
        self._stack.setCurrentWidget(self._message_area)
        self._limits.setVisible(False)
        status = self._status
        if status and not status.folders:
            text = self.tr("Choose folders to search. Files can be found as soon as they are read.")
            self.message.say("folder", self.tr("No folders yet"), text, "folders", self.tr("Go to folders"))
            return
        if status and status.files_done:
            headline = self.tr("Search in {files}").format(files=files_text(status.files_done))
        else:
            headline = self.tr("Search your files")
        hint = self.tr("Type words or a question, in any language. Files in other languages are found too.")
        keys = self.tr("Enter opens a file, Ctrl+Enter shows it in its folder, Ctrl+C copies its path.")
        self.message.say("search", headline, hint, footnote=keys)

    def _show_empty(self, answer: SearchAnswer) -> None:
        self.results.show_answer(None)
        self.bar.show_answer(None)
        headline, text = empty_words(answer, self._status)
        nothing = answer.empty_reason == EmptyReason.NOTHING_INDEXED
        action = ("folders", self.tr("Go to folders")) if nothing else ("", "")
        self.message.say("search", headline, text, *action)
        self._stack.setCurrentWidget(self._message_area)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.results.current_row():
            # The row may have been selected while another page was shown; no preview was requested then.
            self._resting.start(PREVIEW_PAUSE_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= PREVIEW_FROM_WIDTH
        if roomy != self.preview.isVisibleTo(self.splitter):
            self.preview.setVisible(roomy)


class ListSide(QWidget):
    """The answer card above the list of results."""

    def __init__(self, card: AnswerCard, results: ResultList) -> None:
        super().__init__()
        self._card = card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        around = QVBoxLayout()
        around.setContentsMargins(12, 0, 12, 4)
        around.addWidget(card)
        column.addLayout(around)
        column.addWidget(results, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.limit(event.size().height())


# Minimum time between two searches, so that key repeat or a tool that pastes text causes a single search.
LEAST_GAP_MS = 50
# After this time, do not wait for the answer; the engine drops queued searches when a newer one arrives.
PATIENCE_MS = 300


class QueryDebounce(QObject):
    """Allows one search at a time, so that fast typing does not queue up searches in the engine."""

    due = Signal()
    """Search for the text that is in the box now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_wanted = False
        self._is_asked = False
        self._gap = self._timer(LEAST_GAP_MS)
        self._patience = self._timer(PATIENCE_MS)

    def _timer(self, ms: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=ms)
        timer.timeout.connect(self._go_on)
        return timer

    @property
    def is_waiting(self) -> bool:
        """True if the current text has not been searched for yet."""
        return self._is_wanted

    def type(self) -> None:
        """The text has changed."""
        self._is_wanted = True
        self._go_on()

    def answer(self) -> None:
        """An answer has arrived."""
        self._is_asked = False
        self._patience.stop()
        self._go_on()

    def stop(self) -> None:
        """Cancel the pending search."""
        self._is_wanted = self._is_asked = False
        self._patience.stop()

    def _go_on(self) -> None:
        is_busy = self._is_asked and self._patience.isActive()
        if self._is_wanted and not is_busy and not self._gap.isActive():
            self._is_wanted, self._is_asked = False, True
            self._gap.start()
            self._patience.start()
            self.due.emit()


class SimilarChip(Chip):
    """Shown while a "find similar" search is active."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted: SimilarQuery | None = None
        """The active request; None while a text query is active."""
        self.name = ""
        self.setToolTip(self.tr("Click to return to your search (Esc)"))
        self.setVisible(False)
        self.clicked.connect(self.remove)

    def show_wanted(self, wanted: SimilarQuery, name: str) -> None:
        """Show the chip; `name` is the label for the user."""
        self.wanted, self.name = wanted, name
        self.say(self.tr("similar to {name}").format(name=printable(" ".join(name.split()))))
        self.setVisible(True)

    def drop(self) -> None:
        """End the "find similar" search without a signal."""
        self.wanted = None
        self.setVisible(False)

    def remove(self) -> None:
        """As a click on the chip."""
        if self.wanted is not None:
            self.drop()
            self.removed.emit()
