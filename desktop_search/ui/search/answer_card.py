"""Card above the results with the sentences that answer a query, word for word, and their sources."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_search.domain.answers import Answer, AnswerSentence
from desktop_search.domain.formats import family_of
from desktop_search.ui.texts.display_names import isolated, printable, printable_text, tool_tip
from desktop_search.ui.texts.texts import date_text, page_text
from desktop_search.ui.theme.icons import kind_pixmap
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.clamped_label import ClampedLabel
from desktop_search.ui.widgets.widgets import label, tool_button

SOURCE_ICON = 16
# Maximum height of the card as a share of the pane; longer answers scroll.
MOST_OF_HEIGHT = 0.5


class AnswerCard(QFrame):
    """Hidden while there is no answer. Up and Down move between its sources, and leave it at the ends."""

    open_requested = Signal(object)
    """Emits the AnswerSentence to show in the preview."""
    copy_requested = Signal(object)
    """Emits the AnswerSentences to copy with their citations."""
    off_requested = Signal()
    left_upwards = Signal()
    left_downwards = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("answer")
        self._theme = theme
        self.query = ""
        """The query whose answer is shown; empty if there is none."""
        self._room = 0
        self._parts: list[SentenceView] = []
        self.heading = label(self.tr("Answer in your files"), "small", wrap=False)
        self.more = tool_button(self.tr("More actions for the answer"), "more", theme)
        self.more.setIconSize(QSize(16, 16))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.addAction(self.tr("Copy all with citations"), self._copy_all)
        menu.addAction(self.tr("Don't show answers"), self.off_requested.emit)
        self.more.setMenu(menu)
        head = QHBoxLayout()
        # Spacing is mirrored in right-to-left layouts; margins are not.
        head.setContentsMargins(0, 4, 0, 0)
        head.setSpacing(0)
        head.addSpacing(12)
        head.addWidget(self.heading, 1)
        head.addWidget(self.more)
        head.addSpacing(4)
        self._body = QWidget()
        self._body.setObjectName("answerBody")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(12, 0, 12, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._area = SentenceArea()
        self._area.resized.connect(self._fit)
        self._area.setObjectName("answerArea")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_answer(self, answer: Answer) -> None:
        """Show the sentences; an empty answer hides the card."""
        self.drop()
        if not answer.sentences:
            return
        self.query = answer.query
        # Versions of a document may contradict each other, so the dates are relevant.
        has_dates = len({sentence.path for sentence in answer.sentences}) > 1
        before: QWidget = self.more
        for sentence in answer.sentences:
            part = SentenceView(sentence, source_text(sentence, has_date=has_dates), self._theme)
            part.open_requested.connect(self.open_requested)
            part.copy_requested.connect(self.copy_requested)
            part.source.stepped.connect(self._step)
            self._parts.append(part)
            self._column.insertWidget(self._column.count() - 1, part)
            QWidget.setTabOrder(before, part.source)
            QWidget.setTabOrder(part.source, part.copy)
            before = part.copy
        self.setAccessibleName(self.heading.text())
        self.setAccessibleDescription(self.spoken())
        self.show()
        self._fit()

    def drop(self) -> None:
        """Hide the card and forget the answer."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.query = ""
        self.hide()
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        if had_focus:
            self.left_upwards.emit()

    @property
    def sentences(self) -> list[AnswerSentence]:
        """The sentences shown."""
        return [part.sentence for part in self._parts]

    def spoken(self) -> str:
        """The answer for screen readers."""
        return " ".join(f"{part.words.whole()} {part.source.whole()}." for part in self._parts)

    def enter_from_below(self) -> None:
        """Focus the last source."""
        self._parts[-1].source.setFocus(Qt.FocusReason.BacktabFocusReason)

    def limit(self, height: int) -> None:
        """Set the height of the card and what is below it."""
        self._room = height
        self._fit()

    def _fit(self) -> None:
        if not self._parts:
            return
        wanted = self._column.heightForWidth(max(1, self._area.viewport().width()))
        head = self.sizeHint().height() - self._area.minimumHeight()
        self._area.setFixedHeight(max(1, min(wanted, round(self._room * MOST_OF_HEIGHT) - head)))

    def _step(self, source: "SourceLink", step: int) -> None:
        at = [part.source for part in self._parts].index(source) + step
        if at < 0:
            self.left_upwards.emit()
        elif at >= len(self._parts):
            self.left_downwards.emit()
        else:
            self._parts[at].source.setFocus(Qt.FocusReason.TabFocusReason)

    def _copy_all(self) -> None:
        self.copy_requested.emit(self.sentences)


class SentenceArea(QScrollArea):
    """Scrolls the sentences if they take too much of the height."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class SentenceView(QWidget):
    """A sentence, its source as a link, and a button that copies both."""

    open_requested = Signal(object)
    copy_requested = Signal(object)
    """Emits a list with the sentence."""

    def __init__(self, sentence: AnswerSentence, source: str, theme: Theme) -> None:
        super().__init__()
        self.sentence = sentence
        self.words = ClampedLabel(" ".join(printable_text(sentence.text).split()))
        self.words.clicked.connect(self._open)
        self.source = SourceLink(source, sentence.kind)
        self.source.clicked.connect(self._open)
        # For screen readers, which announce the link alone.
        self.source.setAccessibleName(f"{source}: {self.words.whole()}")
        self.source.setToolTip(tool_tip(self.tr("Show the sentence in the preview")))
        self.copy = tool_button(self.tr("Copy with citation"), "quote", theme)
        self.copy.setIconSize(QSize(16, 16))
        self.copy.clicked.connect(lambda: self.copy_requested.emit([sentence]))
        line = QHBoxLayout()
        line.setSpacing(4)
        # The link shrinks, not the button.
        line.addWidget(self.source, 1_000)
        line.addWidget(self.copy)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addLayout(line)

    def _open(self) -> None:
        self.open_requested.emit(self.sentence)


class SourceLink(QPushButton):
    """Link with a file icon; elided in the middle."""

    stepped = Signal(object, int)
    """Up or Down was pressed: emits the link, and -1 or 1."""

    def __init__(self, text: str, kind: str) -> None:
        super().__init__()
        self.setProperty("kind", "link")
        self._whole = text
        self.setIcon(QIcon(kind_pixmap(family_of(kind), SOURCE_ICON, self.devicePixelRatioF())))
        self.setIconSize(QSize(SOURCE_ICON, SOURCE_ICON))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(SOURCE_ICON)
        self._elide()

    def whole(self) -> str:
        """The text without elision."""
        return self._whole

    def sizeHint(self) -> QSize:
        wanted = self.fontMetrics().horizontalAdvance(f" {self._whole}") + self._around()
        return QSize(wanted, super().sizeHint().height())

    def _around(self) -> int:
        """Width of the icon, the border, the padding and the space before the text."""
        return SOURCE_ICON + 20

    def _elide(self) -> None:
        room = max(0, self.width() - self._around())
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
        self.setText(f" {text}".replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(self, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def source_text(sentence: AnswerSentence, *, has_date: bool) -> str:
    """ "Report.pdf  ·  Page 4  ·  12/05/2024"."""
    page = page_text(sentence.page, None, sentence.page_label, sentence.page_unit)
    parts: Sequence[str] = (
        isolated(printable(Path(sentence.path).name)),
        page,
        date_text(sentence.modified) if has_date else "",
    )
    return "  ·  ".join(filter(None, parts))
