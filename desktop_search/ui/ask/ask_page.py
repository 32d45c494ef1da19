"""The Ask page: a conversation, a field for the next question, and a preview of the passage that was clicked."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_search.chat.conversation import Turn
from desktop_search.settings import WindowSettings
from desktop_search.ui.ask.turn_card import TurnCard
from desktop_search.ui.preview.preview_pane import PreviewPane
from desktop_search.ui.texts.display_names import in_own_direction, isolated, printable
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import (
    READING_WIDTH,
    SIDE_MARGIN,
    MessageView,
    button,
    label,
    scrolling,
    tool_button,
)

# Height of the question field in lines; longer questions scroll.
FIELD_LINES = 2.6
# In a page narrower than this many line heights, the preview replaces the conversation.
NARROW_LINES = 56


class AskPage(QWidget):
    """Emits what the user wants; AskController does it."""

    asked = Signal(str)
    stop_requested = Signal()
    save_requested = Signal()
    cleared = Signal()
    passage_requested = Signal(object, object)
    """As in TurnCard."""
    settings_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: list[TurnCard] = []
        self.message = MessageView(theme)
        self.message.action_clicked.connect(lambda _action: self.settings_requested.emit())
        self.preview = PreviewPane(theme)
        # It explains search results only.
        self.preview.reasons.button.hide()
        self.field = QuestionField()
        self.field.setPlaceholderText(self.tr("Ask a question about your files"))
        self.field.setAccessibleName(self.tr("Question"))
        self.field.submitted.connect(self.submit)
        self.ask = button(self.tr("Ask"), self.submit, "primary")
        self.stop = button(self.tr("Stop"), self.stop_requested.emit)
        self.save = tool_button(self.tr("Save as Markdown…"), "download", theme, self.save_requested.emit)
        self.new = tool_button(self.tr("New conversation"), "add", theme, self.cleared.emit)
        self.close_preview = tool_button(self.tr("Hide the preview"), "close", theme, self.hide_preview)
        self.model = label("", "small")
        self._turns = QVBoxLayout()
        self._hint = label(
            self.tr(
                "Answers are written by a language model. Each statement is shown only with a quotation that was found "
                "in your files. Check important ones there."
            ),
            "muted",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.message)
        self._stack.addWidget(self._conversation())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.show_running(False)
        self._show_buttons()

    def _conversation(self) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Ask"), "page", wrap=False))
        head.addStretch(1)
        head.addWidget(self.save)
        head.addWidget(self.new)
        body = QWidget()
        self._turns.setContentsMargins(0, 0, 0, 16)
        self._turns.setSpacing(16)
        self._turns.addWidget(self._hint)
        self._turns.addStretch(1)
        body.setLayout(self._turns)
        body.setMaximumWidth(READING_WIDTH)
        self.area = scrolling(body)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Questions and answers"))
        # Keeps the newest statement in sight while the answer grows, unless the user has scrolled up.
        self._was_at_end = True
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: bar.setValue(most) if self._was_at_end else None)
        bar.valueChanged.connect(lambda value: setattr(self, "_was_at_end", value >= bar.maximum()))
        below = QHBoxLayout()
        below.addWidget(self.field, 1)
        below.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignBottom)
        below.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignBottom)
        self._left = QWidget()
        self._left.setObjectName("page")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(SIDE_MARGIN, 24, SIDE_MARGIN, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(below)
        column.addWidget(self.model)
        self._right = QWidget()
        side = QVBoxLayout(self._right)
        side.setContentsMargins(0, 4, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.close_preview, 0, Qt.AlignmentFlag.AlignTrailing)
        side.addWidget(self.preview, 1)
        self._right.hide()
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self._right)
        return self.splitter

    def show_settings(self, settings: WindowSettings) -> None:
        """Show the conversation, or what is missing for one."""
        is_set = settings.chat and bool(settings.chat_server and settings.chat_model)
        self._stack.setCurrentIndex(1 if is_set else 0)
        names = {"model": settings.chat_model, "address": settings.chat_server}
        shown = {name: isolated(printable(value)) for name, value in names.items()}
        self.model.setText(in_own_direction(self.tr("{model} at {address}").format(**shown)))
        self.message.say(
            "quote",
            self.tr("Ask your files"),
            self.tr(
                "Answers are written by a language model that runs on this computer. Install Ollama, LM Studio or "
                "llama.cpp, download a model there, and choose it in the settings."
            ),
            "settings",
            self.tr("Choose a server…"),
        )

    def submit(self) -> None:
        """Ask what is in the field."""
        question = self.field.toPlainText().strip()
        if question and self.ask.isVisibleTo(self):
            self.field.clear()
            self.asked.emit(question)

    def add_turn(self, turn: Turn) -> TurnCard:
        """Append a question to the conversation."""
        card = TurnCard(turn, self._theme)
        card.passage_requested.connect(self.passage_requested)
        self.cards.append(card)
        self._was_at_end = True
        self._turns.insertWidget(self._turns.count() - 1, card)
        self._show_buttons()
        return card

    def remove_turns(self) -> None:
        """Show an empty conversation."""
        for card in self.cards:
            self._turns.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        self.hide_preview()
        self._show_buttons()

    def show_running(self, running: bool) -> None:
        """Offer Stop while a question is being answered, else Ask."""
        has_focus = self.ask.hasFocus() or self.stop.hasFocus()
        self.stop.setVisible(running)
        self.ask.setVisible(not running)
        for part in (self.save, self.new):
            part.setEnabled(not running)
        if has_focus:
            self.field.setFocus()

    def show_preview(self) -> None:
        """Make room for the preview."""
        if not self.has_preview:
            self._right.show()
            self._fit()
            self.splitter.setSizes([self.splitter.width() // 2] * 2)

    def hide_preview(self) -> None:
        """Use the whole page for the conversation."""
        had_focus = self._right.isAncestorOf(QApplication.focusWidget() or self)
        self._right.hide()
        self._fit()
        if had_focus:
            self.field.setFocus()

    @property
    def has_preview(self) -> bool:
        return not self._right.isHidden()

    def _show_buttons(self) -> None:
        for part in (self.save, self.new):
            part.setVisible(bool(self.cards))
        self._hint.setVisible(not self.cards)

    def _fit(self) -> None:
        """In a narrow window, the preview replaces the conversation until it is closed."""
        is_narrow = self.width() < self.fontMetrics().height() * NARROW_LINES
        self._left.setHidden(self.has_preview and is_narrow)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: Tab would skip what is before the field.
        super().focusInEvent(event)
        if self._stack.currentIndex() == 1:
            self.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class QuestionField(QPlainTextEdit):
    """Enter asks, Shift+Enter begins a line."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * FIELD_LINES) + 16)
