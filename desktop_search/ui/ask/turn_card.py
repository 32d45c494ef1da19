"""A question, its state, and its answer: statements with their quotations, and the passages that were sent."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_search.chat.conversation import FoundPassage, Statement, Turn
from desktop_search.ui.texts.display_names import (
    in_own_direction,
    isolated,
    number_text,
    printable,
    printable_text,
    tool_tip,
)
from desktop_search.ui.texts.texts import date_text, page_text
from desktop_search.ui.texts.translations import tr
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import Card, announce, button, indent, label, lay_out_now

# A longer question is truncated in the heading.
QUESTION_CHARACTERS = 600
QUOTATION_INDENT = 16
# Above each statement but the first, in addition to the spacing of its parts.
STATEMENT_GAP = 8
# Padding and border of a link button.
LINK_PADDING = 6


class TurnCard(Card):
    """Grows while the answer is written. All foreign text is plain: nothing in it becomes a link or markup."""

    passage_requested = Signal(object, object)
    """Emits a FoundPassage and the range of the quotation in its text, or None."""

    def __init__(self, turn: Turn, theme: Theme) -> None:
        super().__init__()
        self.turn, self._theme = turn, theme
        question = printable_text(turn.question)
        shown = question if len(question) <= QUESTION_CHARACTERS else f"{question[:QUESTION_CHARACTERS]}…"
        self.question = label(shown, "strong")
        self.state = label("", "muted")
        self._statements = _holder()
        self._removed = label("", "warning")
        self._note = label("", "warning")
        self._closest = _holder()
        self.sent = button("", self._show_sent, "link")
        self.sent.setCheckable(True)
        self._passages = _holder()
        row = QHBoxLayout()
        row.addWidget(self.sent)
        row.addStretch(1)
        self.column.addWidget(self.question)
        self.column.addWidget(self.state)
        self.column.addWidget(self._statements)
        for part in (self._removed, self._note):
            self.column.addWidget(part)
        self.column.addWidget(self._closest)
        self.column.addLayout(row)
        self.column.addWidget(self._passages)
        for hidden in (
            self.state,
            self._statements,
            self._closest,
            self._removed,
            self._note,
            self.sent,
            self._passages,
        ):
            hidden.hide()

    def show_state(self, text: str) -> None:
        """Show the progress; empty when the answer is complete."""
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def show_note(self, text: str) -> None:
        """Show why there is no answer, or no complete one."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        announce(self, text)

    def add_statement(self, statement: Statement) -> None:
        """Append a statement that passed the check, with its quotation and source."""
        passage = self.turn.passages[statement.passage]
        text = label(printable_text(statement.text))
        if self._statements.findChildren(QLabel):
            text.setContentsMargins(0, STATEMENT_GAP, 0, 0)
        quotation = label(tr("“{passage}”").format(passage=_one_line(self.turn.quotation(statement))), "muted")
        indent(quotation, QUOTATION_INDENT)
        for part in (text, quotation):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        source = self._source(passage, (statement.start, statement.end))
        for widget in (text, quotation, source):
            _add(self._statements, widget)
        QWidget.setTabOrder(source.findChildren(QPushButton)[0], self.sent)
        self._statements.show()
        announce(self, text.text())
        lay_out_now(self.parentWidget())

    def show_removed(self) -> None:
        """Show how many statements were not supported."""
        self._removed.setText(removed_text(self.turn.removed))
        self._removed.setVisible(self.turn.removed > 0)

    def show_sent(self) -> None:
        """Offer the list of the passages that were sent."""
        self.sent.setText(tr("Passages sent: {number}").format(number=number_text(len(self.turn.sent))))
        self.sent.setVisible(bool(self.turn.sent))

    def show_closest(self) -> None:
        """List the passages that were found, although none is good enough."""
        for passage in self.turn.passages:
            _add(self._closest, self._source(passage, None))
        self._closest.show()

    def _show_sent(self) -> None:
        if self._passages.isHidden() and not self._passages.findChildren(QWidget):
            for number, text in self.turn.sent.items():
                _add(self._passages, self._source(self.turn.passages[number], None))
                shown = label(printable_text(text), "small")
                indent(shown, QUOTATION_INDENT)
                _add(self._passages, shown)
        self._passages.setVisible(self.sent.isChecked())
        lay_out_now(self.parentWidget())

    def _source(self, passage: FoundPassage, span: tuple[int, int] | None) -> QWidget:
        made = QPushButton(in_own_direction(source_text(passage).replace("&", "&&")))
        made.setProperty("kind", "link")
        made.setToolTip(tool_tip(printable(passage.path)))
        made.clicked.connect(lambda: self.passage_requested.emit(passage, span))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        # The button's own padding moves its text to that of the quotation.
        row.addSpacing(QUOTATION_INDENT - LINK_PADDING)
        row.addWidget(made)
        row.addStretch(1)
        return line


def _holder() -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return made


def _add(holder: QWidget, widget: QWidget) -> None:
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(widget)


# Longer file names are elided; the tool tip has the whole path.
_NAME_CHARACTERS = 48


def source_text(passage: FoundPassage) -> str:
    """File, page and date of a passage: "Contract.pdf, Page 4, 3/1/24"."""
    name = printable(Path(passage.path).name)
    if len(name) > _NAME_CHARACTERS:
        name = f"{name[: _NAME_CHARACTERS // 2]}…{name[-_NAME_CHARACTERS // 2 :]}"
    file = passage.file()
    page = page_text(passage.page, passage.page_end, passage.page_label, file.page_unit)
    return ", ".join(part for part in (isolated(name), page, date_text(passage.modified_s)) if part)


def removed_text(number: int) -> str:
    """ "2 unsupported statements removed"."""
    return tr("%Ln unsupported statement(s) removed", "", number)


def _one_line(text: str) -> str:
    return " ".join(printable_text(text).split())
