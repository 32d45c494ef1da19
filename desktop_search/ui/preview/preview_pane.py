"""Preview pane: a passage in its context, with its best sentence highlighted."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_search.domain.messages import NO_MESSAGE
from desktop_search.domain.page_images import PAGED_KINDS, PICTURE_KINDS
from desktop_search.domain.queries import NearestSentence, PartKind, PassageHit, Preview, QueryPart
from desktop_search.domain.syntax_spans import HighlightRequest, SyntaxSpans
from desktop_search.domain.titles import title_of
from desktop_search.platform.desktop.pdf_viewers import PageViewer, page_viewer
from desktop_search.ui.preview.page_pane import PagePane
from desktop_search.ui.preview.passage_document import PassageDocument, TextStyle, text_style_of, wants_colors
from desktop_search.ui.results.citations import CitationForm, citation, citation_forms, quotation
from desktop_search.ui.results.result_model import ResultRow
from desktop_search.ui.texts.display_names import number_text, printable, printable_text, tool_tip
from desktop_search.ui.texts.query_texts import part_text
from desktop_search.ui.texts.texts import (
    contains_text,
    page_label_text,
    path_text,
    place_text,
    recognition_reason_text,
    similar_meaning_text,
)
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.flow_layout import FlowLayout
from desktop_search.ui.widgets.widgets import ElidedLabel, MessageView, button, label, rule, tool_button

# Scrolls the passage to this share of the height, so that the preceding text is visible.
PASSAGE_AT = 0.18
# Pixels below a sentence that is scrolled into view.
SENTENCE_MARGIN = 24
# Maximum time that the previous preview stays visible under the name of another file.
PATIENCE_MS = 400
# Debounce interval. Finding the best sentence takes the engine up to 0.4 s, during which a search would wait.
SENTENCE_REST_MS = 150
# On a small screen, the body is cut off at this height in pixels before the lines and buttons above it.
LEAST_BODY = 40
# Left and right margin of the title, the path and the buttons, in pixels.
HEAD_SIDE = 16


class PreviewText(QTextBrowser):
    """Text view; copies the path if nothing is selected."""

    copy_path_requested = Signal()
    quote_requested = Signal(str)
    """Emits the selected text, to be copied with its citation."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("previewText")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A position instead of a QTextFrame: clearing the document deletes its frames, and references would dangle.
        self._passage_at: int | None = None
        self._marked: list[tuple[int, int]] = []
        self._set: PassageDocument | None = None
        self._pointed: tuple[tuple[int, int], ...] = ()
        self._base = 0
        self.sentence: tuple[int, int] | None = None
        """The highlighted range of the passage's text."""
        self._scrolled_to: int | None = None
        """Scroll position set by `scroll_to_passage`; a different one means that the user has scrolled."""

    def show_passage(
        self, preview: Preview, marks: tuple[tuple[int, int], ...], sentence: tuple[int, int] | None, theme: Theme
    ) -> None:
        """Show the text and scroll to the passage; `marks` and `sentence` are ranges in the passage."""
        self._passage_at = None
        # Built detached from the view, so that it is laid out once and not after each insertion.
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(16)
        self._set = PassageDocument(document, preview, theme)
        at = self._set.write()
        self._base = len(preview.before)
        self._pointed = tuple((self._base + start, self._base + end) for start, end in marks)
        self._highlight(sentence, theme)
        self._point(theme)
        before = self.document()
        is_ours = before.parent() is self
        self.setDocument(document)
        wrap, policy = QTextOption.WrapMode, Qt.ScrollBarPolicy
        keeps = self._set.keeps_words
        self.setWordWrapMode(wrap.WordWrap if keeps else wrap.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if keeps else policy.ScrollBarAlwaysOff)
        if is_ours:
            # Qt deletes only its own initial document.
            before.deleteLater()
        self._passage_at = at
        self.scroll_to_passage()

    def show_colors(self, colors: SyntaxSpans, theme: Theme) -> None:
        """Apply syntax highlighting; marked words keep their format."""
        if self._set is not None:
            self._set.color(colors.spans)
            self._point(theme)

    def show_sentence(self, sentence: tuple[int, int], theme: Theme) -> None:
        """Highlight a sentence of the passage, and scroll to it if it is below the visible part.

        Does not scroll if the user has scrolled in the meantime.
        """
        at = self._highlight(sentence, theme)
        self._point(theme)
        bar = self.verticalScrollBar()
        if at and self._scrolled_to == bar.value():
            cursor = QTextCursor(self.document())
            cursor.setPosition(at[-1][0] + at[-1][1])
            below = self.cursorRect(cursor).bottom() + SENTENCE_MARGIN - self.viewport().height()
            if below > 0:
                bar.setValue(bar.value() + below)
                self._scrolled_to = bar.value()

    def _highlight(self, sentence: tuple[int, int] | None, theme: Theme) -> list[tuple[int, int]]:
        self.sentence = sentence
        if self._set is None or sentence is None:
            return []
        return self._set.apply([(self._base + sentence[0], self._base + sentence[1])], _highlighted(theme))

    def _point(self, theme: Theme) -> None:
        if self._set is not None:
            self._marked = self._set.apply(self._pointed, _marked(theme))

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: N802
        """Block all resources: files referenced by a document are neither looked up nor loaded."""
        return None

    def find_next(self, step: int) -> None:
        """Select the next marked word and scroll to it."""
        starts = [start for start, _ in self._marked]
        if not starts:
            return
        at = self.textCursor().selectionStart()
        if step > 0:
            following = next((n for n, start in enumerate(starts) if start > at), 0)
        else:
            following = next((n for n, start in reversed(list(enumerate(starts))) if start < at), len(starts) - 1)
        start, length = self._marked[following]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def scroll_to_passage(self) -> None:
        """Scroll to the passage."""
        if self._passage_at is not None:
            block = self.document().findBlock(self._passage_at)
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top - self.viewport().height() * PASSAGE_AT))
            self._scrolled_to = self.verticalScrollBar().value()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """Qt's standard context menu with an entry to copy with citation."""
        menu = self.createStandardContextMenu()
        selected = self.textCursor().selection().toPlainText()
        # After "Copy", the first entry.
        entries = menu.actions()
        action = QAction(self.tr("Copy with citation"), menu)
        action.setEnabled(bool(selected.strip()))
        action.triggered.connect(lambda: self.quote_requested.emit(selected))
        if len(entries) > 1:
            menu.insertAction(entries[1], action)
        else:
            menu.addAction(action)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            self.copy_path_requested.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scroll_to_passage()


class PreviewPane(QWidget):
    """Preview: title, place, path and buttons above the text or page."""

    open_requested = Signal(object)
    open_at_requested = Signal(object, int)
    """Emits a row, and the page at which to open its file."""
    reveal_requested = Signal(object)
    copy_path_requested = Signal(object)
    colors_requested = Signal(object)
    """Emits a HighlightRequest."""
    copied = Signal(str)
    """Emits a short message: a citation was copied."""
    sentence_requested = Signal(int, str)
    """Emits a passage and the query, to find the sentence that matches best."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._row: ResultRow | None = None
        self._preview: Preview | None = None
        self._query = ""
        self._nearest: NearestSentence | None = None
        self._is_pinned = False
        """True if the user has chosen the sentence to highlight."""
        self._marks: tuple[tuple[int, int], ...] = ()
        self._colors: SyntaxSpans | None = None
        self._viewer: PageViewer | None = None
        self._page: int | None = None
        self.reasons = MatchReasonsView(theme)
        self._title = ElidedLabel(kind="title", mode=Qt.TextElideMode.ElideRight)
        self._place = ElidedLabel(kind="body", mode=Qt.TextElideMode.ElideRight)
        self._path = ElidedLabel(kind="small")
        self.notes = label("", "small")
        """What of the file could not be read."""
        self.notes.hide()
        self.text = PreviewText()
        self.text.setAccessibleName(self.tr("Passage in context"))
        self.text.copy_path_requested.connect(lambda: self._emit(self.copy_path_requested))
        self.text.quote_requested.connect(self._quote)
        self.pages = PagePane(theme)
        self.as_text = tool_button(self.tr("Show as text"), "text", theme)
        self.as_text.setCheckable(True)
        self.as_text.toggled.connect(self._on_as_text)
        self.pages.text_requested.connect(lambda: self.as_text.setChecked(True))
        self.pages.view.copy_path_requested.connect(lambda: self._emit(self.copy_path_requested))
        self.pages.page_shown.connect(self._name_opener)
        self._blank = QWidget()
        self._no_text = MessageView(theme)
        self._body = QStackedWidget()
        for shown in (self._blank, self.text, self.pages, self._no_text):
            self._body.addWidget(shown)
        self._body.setMinimumHeight(LEAST_BODY)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._forget_preview)
        self._sentence_rest = QTimer(self, singleShot=True, interval=SENTENCE_REST_MS)
        self._sentence_rest.timeout.connect(self._ask_sentence)
        self._nothing = MessageView(theme)
        self._nothing.say("document", "", self.tr("Select a result to see its passage in context."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._filled())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._stack)
        theme.changed.connect(self._repaint_text)

    def _filled(self) -> QWidget:
        head = QVBoxLayout()
        head.setContentsMargins(HEAD_SIDE, 8, HEAD_SIDE, 4)
        head.setSpacing(4)
        for part in (self._title, self._place, self._path, self.notes):
            head.addWidget(part)
        tools = QWidget()
        buttons = self._buttons = FlowLayout(tools, 8)
        self._opener = button(self.tr("Open"), self._open, "primary", "open", self._theme)
        shower = tool_button(self.tr("Show in folder"), "reveal", self._theme)
        shower.setToolTip(self.tr("Show the file in its folder (Ctrl+Enter)"))
        shower.clicked.connect(lambda: self._emit(self.reveal_requested))
        copier = tool_button(self.tr("Copy path"), "copy", self._theme)
        copier.setToolTip(self.tr("Copy the file's path (Ctrl+C)"))
        copier.clicked.connect(lambda: self._emit(self.copy_path_requested))
        citer = tool_button(self.tr("Copy citation"), "quote", self._theme)
        citer.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(citer)
        for form, text in citation_forms().items():
            menu.addAction(text, partial(self._cite, form))
        citer.setMenu(menu)
        for made in (self._opener, self.reasons.button, shower, copier, citer, self.as_text):
            buttons.addWidget(made)
        head.addSpacing(4)
        head.addWidget(tools)
        head.addSpacing(4)
        head.addWidget(self.reasons)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._body, 1)
        return whole

    def take_over(self, other: "PreviewPane") -> None:
        """Take over zoom, text view and open reasons from another pane."""
        self.as_text.setChecked(other.as_text.isChecked())
        self.pages.view.set_zoom(other.pages.view.zoom)
        if other.reasons.is_open != self.reasons.is_open:
            self.reasons.button.click()

    def choose(self, row: ResultRow | None, understood: Sequence[QueryPart] = (), query: str = "") -> None:
        """Select a row of the answer to `query`: shows its title and path; its text follows in `show_preview`."""
        is_same = self._row is not None and row is not None and row.hit.passage_id == self._row.hit.passage_id
        if not is_same or query != self._query:
            self._nearest, self._is_pinned = None, False
        self._row, self._query = row, query
        self._patience.stop()
        self._sentence_rest.stop()
        if row is None:
            self._forget_preview()
            self._stack.setCurrentIndex(0)
            return
        if self._preview is not None and self._preview.path != row.file.path:
            self._patience.start()
        self._title.set_whole(printable(title_of(row.file)))
        place = place_text(row.hit, row.file)
        self._place.set_whole(place)
        self._place.setVisible(bool(place))
        self._path.set_whole(path_text(row.file))
        self.as_text.setVisible(row.file.kind in PAGED_KINDS and not self._is_bare_picture)
        self._fit_buttons()
        if not is_same:
            # Otherwise the user may have turned the page since.
            self._viewer = page_viewer(Path(row.file.path)) if row.hit.page and row.file.kind == "pdf" else None
            self._name_opener(row.hit.page, row.hit.page_label or "")
        self.reasons.show_hit(row.hit, understood)
        if self._nearest is not None:
            self.reasons.show_nearest(self._nearest)
        self._stack.setCurrentIndex(1)

    def show_preview(self, preview: Preview) -> None:
        """Show a preview; ignored if it does not belong to the selected row."""
        row = self._row
        if row is None or preview.passage_id != row.hit.passage_id:
            return
        marks = row.hit.marks if preview.text == row.hit.text else ()
        # Code has no sentences, and files that were found only by name have no text.
        has_sentences = bool(preview.text.strip()) and text_style_of(preview.kind) is not TextStyle.CODE
        if self._nearest is None and self._query and has_sentences:
            self._sentence_rest.start()
        if (preview, marks) == (self._preview, self._marks):
            return
        same_file = self._preview is not None and preview.path == self._preview.path
        self._preview, self._marks = preview, marks
        self._patience.stop()
        self.notes.setText(" ".join(map(engine_text, preview.notes)))
        self.notes.setVisible(bool(preview.notes))
        self._show_body()
        if self._colors is not None and self._colors.passage_id != preview.passage_id:
            self._colors = None
        self._repaint_text()
        if self._shows_page:
            self.pages.show_passage(row.hit, marks, same_file, is_picture=row.file.kind in PICTURE_KINDS)
        elif wants_colors(preview.kind) and self._colors is None:
            whole = printable_text(preview.before + preview.text + preview.after)
            self.colors_requested.emit(HighlightRequest(preview.passage_id, Path(preview.path).name, whole))

    def show_colors(self, colors: SyntaxSpans) -> None:
        """Apply syntax highlighting; ignored if it does not belong to the selected row."""
        if self._preview is not None and colors.passage_id == self._preview.passage_id:
            self._colors = colors
            self.text.show_colors(colors, self._theme)

    def pin_sentence(self, sentence: NearestSentence) -> None:
        """Highlight this sentence of the selected row, whichever else the engine finds for the query."""
        self._is_pinned = False
        self._sentence_rest.stop()
        self.show_nearest(sentence)
        self._is_pinned = True

    def show_nearest(self, nearest: NearestSentence) -> None:
        """Highlight the sentence, if it still belongs to the selected row and its query."""
        row = self._row
        if self._is_pinned or row is None or (nearest.passage_id, nearest.query) != (row.hit.passage_id, self._query):
            return
        self._nearest = nearest
        self.reasons.show_nearest(nearest)
        sentence = self._sentence
        if self.text.sentence is None and sentence is not None:
            self.text.show_sentence(sentence, self._theme)
        elif self.text.sentence != sentence:
            self._repaint_text()
        if self._shows_page:
            self.pages.show_sentence(sentence)

    def drop_sentence(self) -> None:
        """Cancel the pending request for the best sentence: the user is typing, and a search must not wait."""
        self._sentence_rest.stop()

    def find_next(self, step: int = 1) -> None:
        """Go to the next match, or with -1 to the previous one."""
        if self._shows_page:
            self.pages.find_next(step)
        else:
            self.text.find_next(step)

    @property
    def _shows_page(self) -> bool:
        is_paged = self._row is not None and self._row.file.kind in PAGED_KINDS
        return is_paged and (self._is_bare_picture or not self.as_text.isChecked())

    @property
    def _is_bare_picture(self) -> bool:
        """Whether the selected row is a picture without text, which cannot be shown as text."""
        row = self._row
        return row is not None and row.file.kind in PICTURE_KINDS and not row.hit.text.strip()

    @property
    def _sentence(self) -> tuple[int, int] | None:
        """Range of the sentence to highlight in the passage's text."""
        same = self._row is not None and self._preview is not None and self._preview.text == self._row.hit.text
        return self._nearest.span if same and self._nearest else None

    def _ask_sentence(self) -> None:
        if self._row is not None and self._query and self.isVisible():
            self.sentence_requested.emit(self._row.hit.passage_id, self._query)

    def _forget_preview(self) -> None:
        """Show a blank page instead of another file's text until the preview arrives."""
        self._preview = None
        self.notes.hide()
        self._show_body()

    def _show_body(self) -> None:
        explanation = self._row.file.explanation if self._row is not None else NO_MESSAGE
        if explanation:
            self._no_text.say("document", "", engine_text(explanation))
        shown = self.pages if self._shows_page else self._no_text if explanation else self.text
        self._body.setCurrentWidget(shown if self._preview is not None else self._blank)

    def _on_as_text(self) -> None:
        self._show_body()
        if self._shows_page and self._row is not None and self._preview is not None:
            is_picture = self._row.file.kind in PICTURE_KINDS
            self.pages.show_passage(self._row.hit, self._marks, same_file=False, is_picture=is_picture)
            self.pages.show_sentence(self._sentence)
        elif not self._shows_page:
            self.text.scroll_to_passage()

    def _repaint_text(self) -> None:
        if self._preview is not None and self._row is not None:
            self.text.show_passage(self._preview, self._marks, self._sentence, self._theme)
            if self._colors is not None:
                self.text.show_colors(self._colors, self._theme)

    def _name_opener(self, page: int | None, label: str) -> None:
        """Label the first button: open the file, at the current page if its program supports that."""
        self._page = page if self._viewer else None
        if self._viewer and page:
            text = self.tr("Open at page {page}").format(page=page_label_text(label) or number_text(page))
            tip = self.tr("Open the file at this page in {program}").format(program=printable(self._viewer.name))
        else:
            text, tip = self.tr("Open"), self.tr("Open the file (Enter)")
        # Leading space as in `button`.
        self._opener.setText(f" {text}")
        self._opener.setAccessibleName(text)
        self._opener.setToolTip(tool_tip(tip))
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """If the buttons do not fit in one line, show the longest as icon only; in a very narrow pane they wrap."""
        self.reasons.show_words(True)
        self.reasons.show_words(self._buttons.sizeHint().width() <= self.width() - 2 * HEAD_SIDE - 1)

    def _open(self) -> None:
        if self._row is not None and self._page:
            self.open_at_requested.emit(self._row, self._page)
        else:
            self._emit(self.open_requested)

    def _cite(self, form: CitationForm) -> None:
        if self._row is not None:
            QGuiApplication.clipboard().setText(citation(self._row, form))
            self.copied.emit(self.tr("Citation copied"))

    def _quote(self, selected: str) -> None:
        if self._row is not None:
            QGuiApplication.clipboard().setText(quotation(self._row, selected))
            self.copied.emit(self.tr("Text copied with its citation"))

    def _emit(self, signal: object) -> None:
        if self._row is not None:
            signal.emit(self._row)  # type: ignore[attr-defined]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()


def _marked(theme: Theme) -> QTextCharFormat:
    marked = QTextCharFormat()
    marked.setBackground(QColor(theme.tokens.mark))
    marked.setForeground(QColor(theme.tokens.on_mark))
    marked.setFontWeight(QFont.Weight.DemiBold)
    return marked


def _highlighted(theme: Theme) -> QTextCharFormat:
    highlighted = QTextCharFormat()
    highlighted.setBackground(QColor(theme.tokens.sentence))
    return highlighted


class MatchReasonsView(QWidget):
    """Checkable button "Why this result?" and the reasons shown below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.button = button(self.tr("Why this result?"), self._on_clicked, "", "info", theme)
        self.button.setCheckable(True)
        self.button.setToolTip(self.tr("Show why this passage was found (Ctrl+I)"))
        self._text = label("", "small")
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._sentence = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(self._text)
        column.addWidget(self._sentence)
        self._on_clicked()

    def show_words(self, wanted: bool) -> None:
        """Show the button's text, or its icon only."""
        self.button.setText(f" {self.button.accessibleName()}" if wanted else "")

    @property
    def is_open(self) -> bool:
        return self.button.isChecked()

    def show_hit(self, hit: PassageHit, understood: Sequence[QueryPart]) -> None:
        """Show the reasons for a passage; `understood` are the parts of the parsed query."""
        lines = [contains_text(hit) or self._elsewhere(hit), similar_meaning_text(hit), self._reread(hit)]
        lines.append(recognition_reason_text(hit))
        if hit.reasons.use_move:
            text = self.tr("You used this file after a similar search: {n} up")
            lines.append(text.format(n=number_text(hit.reasons.use_move)))
        if filters := [part_text(part) for part in understood if part.kind not in (PartKind.PHRASE, PartKind.EITHER)]:
            lines.append(self.tr("Filters: {filters}").format(filters="; ".join(filters)))
        self._text.setText("\n".join(filter(None, lines)))
        self._sentence.setVisible(False)

    def show_nearest(self, nearest: NearestSentence) -> None:
        """Explain the highlighted sentence, if there is one."""
        self._sentence.setText(self.tr("The highlighted sentence is closest to your query."))
        self._sentence.setVisible(nearest.span is not None)

    def _elsewhere(self, hit: PassageHit) -> str:
        is_found = hit.reasons.lexical_rank is not None
        return self.tr("Your words are in its name, title or heading") if is_found else ""

    def _reread(self, hit: PassageHit) -> str:
        move = hit.reasons.rerank_move
        if move is None:
            return ""
        if move == 0:
            return self.tr("Re-ranked: same place")
        text = self.tr("Re-ranked: {n} up") if move > 0 else self.tr("Re-ranked: {n} down")
        return text.format(n=number_text(abs(move)))

    def _on_clicked(self) -> None:
        self.setVisible(self.is_open)
