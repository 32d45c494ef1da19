"""Why a passage was found, in a few lines that are shown on demand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_search.domain.queries import NearestSentence, PartKind, PassageHit, QueryPart
from desktop_search.ui.names import decimal_text, number_text, printable_text
from desktop_search.ui.parts import button, label
from desktop_search.ui.query_wording import part_text
from desktop_search.ui.wording import listed

# More than these are no reason any more, but the query over again.
SHOWN_WORDS = 8


class ReasonsView(QWidget):
    """A button "Why?", and below it, while it is pressed, what speaks for the passage."""

    def __init__(self) -> None:
        super().__init__()
        self.button = button(self.tr("Why?"), self._on_clicked)
        self.button.setCheckable(True)
        self.button.setToolTip(self.tr("Show why this passage was found (Ctrl+I)"))
        self.button.setAccessibleName(self.tr("Why was this found?"))
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
        """Another passage is chosen, found by a query so understood."""
        lines = [self._words(hit), self._meaning(hit), self._reread(hit)]
        if filters := [part_text(part) for part in understood if part.kind not in (PartKind.PHRASE, PartKind.EITHER)]:
            lines.append(self.tr("Filters: {filters}").format(filters="; ".join(filters)))
        self._text.setText("\n".join(filter(None, lines)))
        self._sentence.setVisible(False)

    def show_nearest(self, nearest: NearestSentence) -> None:
        """Explain the highlighted sentence, if there is one."""
        self._sentence.setText(self.tr("The highlighted sentence is closest to your query."))
        self._sentence.setVisible(nearest.span is not None)

    def _words(self, hit: PassageHit) -> str:
        more = ["…"] if len(hit.matched_words) > SHOWN_WORDS else []
        words = listed([*map(printable_text, hit.matched_words[:SHOWN_WORDS]), *more])
        rank = hit.reasons.lexical_rank
        if rank is None:
            return self.tr("Words: {words}").format(words=words) if words else self.tr("Words: none of your query's")
        place = self.tr("place {rank} by words").format(rank=number_text(rank))
        if not words:
            return self.tr("Words: in its title, heading or name; {place}").format(place=place)
        return self.tr("Words: {words}; {place}").format(words=words, place=place)

    def _meaning(self, hit: PassageHit) -> str:
        reasons = hit.reasons
        if reasons.similarity is None:
            return self.tr("Meaning: not compared")
        cosine = self.tr("cosine {cosine}").format(cosine=decimal_text(reasons.similarity, 3))
        if reasons.dense_rank is None:
            return self.tr("Meaning: {cosine}, not among the nearest").format(cosine=cosine)
        place = self.tr("place {rank} by meaning").format(rank=number_text(reasons.dense_rank))
        return self.tr("Meaning: {cosine}; {place}").format(cosine=cosine, place=place)

    def _reread(self, hit: PassageHit) -> str:
        move = hit.reasons.rerank_move
        if move is None:
            return ""
        if move == 0:
            return self.tr("Read again with your query: its place stays")
        text = (
            self.tr("Read again with your query: up by {n}")
            if move > 0
            else self.tr("Read again with your query: down by {n}")
        )
        return text.format(n=number_text(abs(move)))

    def _on_clicked(self) -> None:
        self.setVisible(self.is_open)
