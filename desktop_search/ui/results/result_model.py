"""Model of the result list: one row per passage, grouped by file, then a line for hidden weaker results."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QDate,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.queries import FileHit, PassageHit, SearchAnswer
from desktop_search.domain.titles import title_of
from desktop_search.platform.desktop.file_opener import file_uri
from desktop_search.ui.results.match_strength import strength_text, strengths
from desktop_search.ui.results.sorting import Grouping, Order, Placed, arrange
from desktop_search.ui.texts.display_names import number_text, printable, printable_text, short_path, tool_tip
from desktop_search.ui.texts.texts import (
    contains_text,
    exact_match_text,
    more_like_text,
    place_text,
    recognition_reason_text,
    show_weaker_text,
    similar_meaning_text,
    weaker_text,
)
from desktop_search.ui.texts.translations import engine_text, tr

Index = QModelIndex | QPersistentModelIndex
# Enough for a screen reader user to recognize a passage.
SPOKEN_CHARACTERS = 300
# Each row must be measured before it can be scrolled to: create enough to fill a window, the rest on demand.
FIRST_ROWS = 24
MOST_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A passage and its position among those of its file."""

    file: FileHit
    hit: PassageHit
    is_first: bool
    """True for the best passage of a file, whose row shows the file's heading."""
    is_last: bool
    is_top: bool
    """True for the first row of the list."""
    is_folded: bool = False
    """True for a near duplicate, shown under the file above it."""
    is_open: bool = False
    """True while the near duplicates of this file are expanded."""
    section: str = ""
    """Heading of the group that begins with this row; otherwise empty."""
    strength: int = 0
    """Level of the file from `strengths`; only in the row with its heading."""
    is_exact: bool = False
    """True if the passage has the badge "All words": it contains the words typed, and the file is a strong match."""

    @property
    def shown_text(self) -> str:
        """Text of the passage, or why there is none."""
        return engine_text(self.file.explanation) if self.file.explanation else printable_text(self.hit.text)


class ResultRole(IntEnum):
    """Roles in addition to Qt's."""

    ROW = Qt.ItemDataRole.UserRole + 1


class ResultModel(QAbstractListModel):
    """Rows of the newest answer in the chosen order and grouping; rows are added as the user scrolls."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []
        self._shown = 0
        self._answer: SearchAnswer | None = None
        self._question = ("", "")
        self._open: set[int] = set()
        self._expanded: set[tuple[str, str]] = set()
        """Queries for which weaker results are shown."""
        self._sentences: dict[int, tuple[int, int]] = {}
        """Best sentence of passages without words of the query, by passage id."""
        self.order = Order.BEST
        self.grouping = Grouping.NONE

    def show_answer(self, answer: SearchAnswer | None) -> None:
        """Replace all rows. For the same query, expanded rows and the number of rows are kept."""
        question = question_of(answer)
        is_same, self._question = question == self._question, question
        if not is_same:
            self._open.clear()
            self._sentences.clear()
        self._answer = answer
        self._fill(self._shown if is_same else 0)

    def lengthen(self, answer: SearchAnswer) -> bool:
        """Append the rest of an answer to the rows shown; returns False if it does not extend the current answer."""
        before = self._answer
        if before is None or not before.files or not self.is_as_ranked or question_of(answer) != self._question:
            return False
        at, is_same_cut = len(before.files), (answer.leading, answer.weaker) == (before.leading, before.weaker)
        if len(answer.files) <= at or answer.files[:at] != before.files or not is_same_cut:
            return False
        was_at_end = self._shown == len(self._rows)
        self._answer = answer
        # The rows shown must stay the same objects, because their heights are cached by identity.
        self._rows += self._make_rows()[len(self._rows) :]
        # A user at the end of the first files needs at least one row to scroll to.
        self._show_up_to(max(FIRST_ROWS, self._shown + was_at_end))
        return True

    @property
    def is_as_ranked(self) -> bool:
        """True if the files are in the order of the answer, without groups."""
        return (self.order, self.grouping) == (Order.BEST, Grouping.NONE)

    def arrange(self, order: Order, grouping: Grouping) -> None:
        """Change order or grouping."""
        if (order, grouping) != (self.order, self.grouping):
            self.order, self.grouping = order, grouping
            self._fill(0)

    @property
    def hidden_files(self) -> int:
        """Number of results hidden by the last line; 0 if there is no such line."""
        return 0 if self._answer is None or self._question in self._expanded else self._answer.weaker

    def is_weaker_line(self, index: Index) -> bool:
        """True for the line "Show weaker results"."""
        return index.isValid() and bool(self.hidden_files) and index.row() == self._shown

    def weaker_line(self) -> QModelIndex:
        """Index of the line "Show weaker results"; invalid if there is none."""
        return self.index(self._shown) if self.hidden_files else QModelIndex()

    def show_weaker(self) -> QModelIndex:
        """Show the weaker results for this query from now on; returns the first of their rows."""
        if self._answer is None or not self.hidden_files:
            return QModelIndex()
        weak = self._answer.files[self._answer.leading :]
        self.beginRemoveRows(QModelIndex(), self._shown, self._shown)
        self._expanded.add(self._question)
        self.endRemoveRows()
        if self.is_as_ranked:
            self._rows += self._make_rows()[len(self._rows) :]
            self._show_up_to(self._shown + FIRST_ROWS)
        else:
            self._fill(self._shown)
        return self.find(weak[0].passages[0].passage_id) if weak else QModelIndex()

    def _make_rows(self) -> list[ResultRow]:
        if self._answer is None:
            return []
        files, leading = self._answer.files, self._answer.leading
        levels = {file.file_id: level for file, level in zip(files, strengths(self._answer), strict=True)}
        if self.hidden_files:
            files = files[:leading]
        if self.is_as_ranked:
            weaker = weaker_text(self._answer.weaker)
            placed = [("" if at < leading else weaker, file) for at, file in enumerate(files)]
        else:
            placed = arrange(files, self.order, self.grouping, QDate.currentDate())
        strong = len(files) if self._answer.strong is None else self._answer.strong
        of_strong = {file.file_id for file in self._answer.files[:strong]}
        return [self._with_sentence(row) for row in _rows_of(placed, self._open, levels, of_strong)]

    def show_sentence(self, passage_id: int, span: tuple[int, int]) -> None:
        """Start the excerpt of a passage with this sentence, if the passage has no word of the query."""
        self._sentences[passage_id] = span
        for number, row in enumerate(self._rows):
            if row.hit.passage_id == passage_id:
                self._rows[number] = self._with_sentence(row)
                if number < self._shown:
                    self.dataChanged.emit(self.index(number), self.index(number))

    def _with_sentence(self, row: ResultRow) -> ResultRow:
        span = self._sentences.get(row.hit.passage_id)
        return row if span is None or row.hit.marks else replace(row, hit=replace(row.hit, spans=(span,)))

    def _fill(self, least: int) -> None:
        self.beginResetModel()
        self._rows = self._make_rows()
        self._shown = self._end_of_file(max(FIRST_ROWS, least))
        self.endResetModel()

    def _end_of_file(self, number: int) -> int:
        """Round a number of rows up to the end of a file."""
        while number < len(self._rows) and not self._heads(number):
            number += 1
        return min(number, len(self._rows))

    @property
    def has_unfolded(self) -> bool:
        """True while near duplicates of a file are expanded."""
        return bool(self._open)

    def unfold(self, index: Index, wanted: bool) -> None:
        """Expand or collapse the near duplicates of a row's file; for a folded row, those of its parent."""
        first = self.head_of(index).row()
        if first < 0 or not self._rows[first].file.alike or wanted == self._rows[first].is_open:
            return
        file = self._rows[first].file
        after = first + len(file.passages)
        self._rows[first:after] = [replace(one, is_open=wanted) for one in self._rows[first:after]]
        if wanted:
            self._open.add(file.file_id)
            self.beginInsertRows(QModelIndex(), after, after + len(file.alike) - 1)
            self._rows[after:after] = _folded_rows(file)
            self._shown += len(file.alike)
            self.endInsertRows()
        else:
            self._open.discard(file.file_id)
            self.beginRemoveRows(QModelIndex(), after, after + len(file.alike) - 1)
            del self._rows[after : after + len(file.alike)]
            self._shown -= len(file.alike)
            self.endRemoveRows()
        self.dataChanged.emit(self.index(first), self.index(after - 1))

    def head_of(self, index: Index) -> QModelIndex:
        """Row with the heading of the file that a row belongs to or is folded under."""
        return self.index(next((n for n in range(index.row(), -1, -1) if self._heads(n)), 0))

    def _heads(self, number: int) -> bool:
        return self._rows[number].is_first and not self._rows[number].is_folded

    def row_at(self, index: Index) -> ResultRow | None:
        return self._rows[index.row()] if index.isValid() and index.row() < self._shown else None

    def find(self, passage_id: int) -> QModelIndex:
        """Index of a passage; invalid if it is not in the answer."""
        for number, row in enumerate(self._rows):
            if row.hit.passage_id == passage_id:
                self._show_up_to(number + 1)
                return self.index(number)
        return QModelIndex()

    def _show_up_to(self, number: int) -> None:
        end = self._end_of_file(number)
        if end > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, end - 1)
            self._shown = end
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._shown < len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        # Grows geometrically, because the view processes all rows again; limited so that the user never waits.
        self._show_up_to(self._shown + min(self._shown, MOST_AT_ONCE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._shown + bool(self.hidden_files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            text_roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return show_weaker_text(self.hidden_files) if role in text_roles and self.is_weaker_line(index) else None
        if role == ResultRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return printable(title_of(row.file))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(_tool_tip(row))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.row_at(index) else flags

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """URLs of the files."""
        rows = [row for index in indexes if (row := self.row_at(index))]
        data = QMimeData()
        data.setUrls([_url_of(path) for path in dict.fromkeys(row.file.container or row.file.path for row in rows)])
        return data

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        # Only copy, so that a drag never moves a file away by accident.
        return Qt.DropAction.CopyAction


def _url_of(path: str) -> QUrl:
    """URL of a path; a name that is not valid UTF-8 is percent-encoded byte by byte."""
    if path.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in path):
        return QUrl.fromLocalFile(path)
    return QUrl.fromEncoded(QByteArray(file_uri(Path(path)).encode("ascii")))


def question_of(answer: SearchAnswer | None) -> tuple[str, str]:
    """Identity of the query that an answer belongs to."""
    return (answer.query, answer.similar_to) if answer else ("", "")


def _rows_of(
    placed: Sequence[Placed], unfolded: Collection[int], levels: Mapping[int, int], strong: Collection[int]
) -> list[ResultRow]:
    """Rows of the arranged files; `levels` maps file ids to strengths, `strong` are the ids of strong matches."""
    rows: list[ResultRow] = []
    before = ""
    for section, file in placed:
        last = len(file.passages) - 1
        is_open = bool(file.alike) and file.file_id in unfolded
        begins = section if section != before else ""
        before = section
        for number, hit in enumerate(file.passages):
            rows.append(
                ResultRow(
                    file,
                    hit,
                    number == 0,
                    number == last,
                    not rows,
                    is_open=is_open,
                    section=begins if number == 0 else "",
                    strength=levels[file.file_id] if number == 0 else 0,
                    is_exact=hit.exact_words and file.file_id in strong,
                )
            )
        if is_open:
            rows += _folded_rows(file)
    return rows


def _folded_rows(file: FileHit) -> list[ResultRow]:
    last = len(file.alike) - 1
    return [
        ResultRow(other, other.passages[0], True, number == last, False, is_folded=True)
        for number, other in enumerate(file.alike)
    ]


def _spoken(row: ResultRow) -> str:
    """Accessible text: title, strength, page, and the passage or why there is none."""
    words = exact_match_text() if row.is_exact else ""
    passage = " ".join(row.shown_text.split())[:SPOKEN_CHARACTERS]
    more = more_like_text(len(row.file.alike)) if row.is_first and row.file.alike else ""
    strength, place = strength_text(row.strength), place_text(row.hit, row.file)
    parts = (row.section, printable(title_of(row.file)), more, strength, words, place, passage)
    return ", ".join(part for part in parts if part)


def _tool_tip(row: ResultRow) -> str:
    """Tool tip: full path, score, reasons, and near duplicates."""
    lines = [short_path(row.file.path)]
    if row.hit.score is not None:
        score = tr("Score: {score} of 100").format(score=number_text(row.hit.score))
        lines.append("  ·  ".join(part for part in (strength_text(row.strength), score) if part))
    reasons = (contains_text(row.hit), similar_meaning_text(row.hit), recognition_reason_text(row.hit))
    lines += [part for part in reasons if part]
    if row.file.is_version:
        lines.append(tr("Nearly the same content."))
    if row.file.alike:
        lines.append(more_like_text(len(row.file.alike)) + ":")
        lines += [short_path(other.path) for other in row.file.alike[:10]]
    return "\n".join(lines)
