"""The rows of the result list: one for each passage, files one after another."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_search.domain.queries import FileHit, PassageHit, SearchAnswer
from desktop_search.ui.names import printable, printable_text, short_path
from desktop_search.ui.wording import place_text, same_text_text

Index = QModelIndex | QPersistentModelIndex
# Enough of a passage for a listener to know it.
SPOKEN_CHARACTERS = 300


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One passage, and where it stands among those of its file."""

    file: FileHit
    hit: PassageHit
    is_first: bool
    """True for the best passage of its file, which carries the file's heading."""
    is_last: bool
    is_top: bool
    """True for the first row of the list."""


class ResultRole(IntEnum):
    """What a row can be asked for beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class ResultModel(QAbstractListModel):
    """The newest answer as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []

    def show_answer(self, answer: SearchAnswer | None) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = _rows_of(answer) if answer else []
        self.endResetModel()

    def row_at(self, index: Index) -> ResultRow | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def find(self, passage_id: int) -> QModelIndex:
        """Where a passage stands now; invalid when it is not in the answer."""
        for number, row in enumerate(self._rows):
            if row.hit.passage_id == passage_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ResultRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return printable(row.file.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(self, row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tool_tip(self, row)
        return None


def _rows_of(answer: SearchAnswer) -> list[ResultRow]:
    rows: list[ResultRow] = []
    for file in answer.files:
        last = len(file.passages) - 1
        for number, hit in enumerate(file.passages):
            rows.append(ResultRow(file, hit, number == 0, number == last, not rows))
    return rows


def _spoken(model: QObject, row: ResultRow) -> str:
    """Title, page, score, passage: what a screen reader says."""
    score = model.tr("similarity {score}").format(score=f"{row.hit.score:.2f}") if row.hit.score is not None else ""
    words = model.tr("exact words") if row.hit.exact_words else ""
    passage = " ".join(printable_text(row.hit.text).split())[:SPOKEN_CHARACTERS]
    parts = (printable(row.file.title), place_text(row.hit, row.file), score, words, passage)
    return ", ".join(part for part in parts if part)


def _tool_tip(model: QObject, row: ResultRow) -> str:
    """What the marks of a row mean, and what it has no room for."""
    lines = [short_path(row.file.path)]
    if row.hit.score is not None:
        score = f"{row.hit.score:.2f}"
        lines.append(model.tr("Similarity of meaning to your query: {score} of 1").format(score=score))
    if row.hit.exact_words:
        lines.append(model.tr("Words of your query stand in this passage."))
    if row.file.same_text_in:
        lines.append(same_text_text(len(row.file.same_text_in)) + ":")
        lines += [short_path(path) for path in row.file.same_text_in[:10]]
    return "\n".join(lines)
