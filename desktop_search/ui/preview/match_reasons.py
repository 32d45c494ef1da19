"""Reasons why a passage was found, shown on demand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_search.domain.queries import NearestSentence, PartKind, PassageHit, QueryPart
from desktop_search.ui.texts.display_names import number_text
from desktop_search.ui.texts.query_texts import part_text
from desktop_search.ui.texts.texts import contains_text, similar_meaning_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import button, label


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
