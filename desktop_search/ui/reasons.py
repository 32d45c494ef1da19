"""Why a passage was found, in a few lines that are shown on demand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_search.domain.queries import NearestSentence, PartKind, PassageHit, QueryPart
from desktop_search.ui.names import decimal_text, number_text, printable_text
from desktop_search.ui.parts import button, label
from desktop_search.ui.query_wording import part_text
from desktop_search.ui.wording import listed

# More than these are no reason any more, but the query over again.
SHOWN_WORDS = 8


class ReasonsView(QWidget):
    """Button "Why this result?", and below it, while it is checked, the reasons."""

    opened = Signal()
    """The reasons are shown, and the nearest sentence is needed from the engine."""

    def __init__(self) -> None:
        super().__init__()
        self.button = button(self.tr("Why this result?"), self._on_clicked)
        self.button.setCheckable(True)
        self.button.setToolTip(self.tr("Show why this passage was found (Ctrl+I)"))
        self.button.setAccessibleName(self.tr("Why this result?"))
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

    @property
    def is_open(self) -> bool:
        return self.button.isChecked()

    def show_hit(self, hit: PassageHit, understood: Sequence[QueryPart]) -> None:
        """Show the reasons of another passage; `understood` is the parsed query."""
        lines = [self._words(hit), self._meaning(hit), self._reread(hit)]
        if filters := [part_text(part) for part in understood if part.kind not in (PartKind.PHRASE, PartKind.EITHER)]:
            lines.append(self.tr("Filters: {filters}").format(filters="; ".join(filters)))
        self._text.setText("\n".join(filter(None, lines)))
        self._sentence.setVisible(False)

    def show_nearest(self, nearest: NearestSentence) -> None:
        """Mention the nearest sentence, which the preview underlines."""
        self._sentence.setText(self.tr("The sentence closest to your query is underlined."))
        self._sentence.setVisible(nearest.span is not None)

    def _words(self, hit: PassageHit) -> str:
        if not hit.matched_words:
            if hit.reasons.lexical_rank is None:
                return self.tr("Contains none of your words")
            return self.tr("Matches the file name, title or heading")
        quoted = [self.tr("“{word}”").format(word=printable_text(word)) for word in hit.matched_words[:SHOWN_WORDS]]
        more = ["…"] if len(hit.matched_words) > SHOWN_WORDS else []
        return self.tr("Contains {words}").format(words=listed([*quoted, *more]))

    def _meaning(self, hit: PassageHit) -> str:
        """The cosine, as a number that users can compare between results."""
        reasons = hit.reasons
        if reasons.similarity is None:
            return self.tr("Meaning not compared")
        similarity = decimal_text(reasons.similarity, 2)
        if reasons.dense_rank is None:
            return self.tr("Less similar meaning ({similarity})").format(similarity=similarity)
        return self.tr("Similar meaning ({similarity})").format(similarity=similarity)

    def _reread(self, hit: PassageHit) -> str:
        move = hit.reasons.rerank_move
        if move is None:
            return ""
        if move == 0:
            return self.tr("Re-ranked: position unchanged")
        text = self.tr("Re-ranked: up {n}") if move > 0 else self.tr("Re-ranked: down {n}")
        return text.format(n=number_text(abs(move)))

    def _on_clicked(self) -> None:
        self.setVisible(self.is_open)
        if self.is_open:
            self.opened.emit()
