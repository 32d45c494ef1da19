"""The table of files that could not be read."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_search.domain.status import FileProblem
from desktop_search.ui.names import printable, short_path

Index = QModelIndex | QPersistentModelIndex


class ProblemColumn(IntEnum):
    """Columns of the table."""

    FILE = 0
    WHY = 1
    REMEDY = 2


class ProblemRole(IntEnum):
    """What a row can be asked for beside Qt's own roles."""

    PROBLEM = Qt.ItemDataRole.UserRole + 1
    FILTER = Qt.ItemDataRole.UserRole + 2
    DETAIL = Qt.ItemDataRole.UserRole + 3
    """The second, quiet line of a cell."""


class ProblemModel(QAbstractTableModel):
    """All problems the engine tells of."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[FileProblem, ...] = ()

    def show_problems(self, problems: Sequence[FileProblem]) -> None:
        """Replace all rows, if anything changed."""
        if tuple(problems) == self._problems:
            return
        self.beginResetModel()
        self._problems = tuple(problems)
        self.endResetModel()

    def problems(self) -> tuple[FileProblem, ...]:
        return self._problems

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(ProblemColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("File"), self.tr("Why it could not be read"), self.tr("What you can do"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        if role == ProblemRole.PROBLEM:
            return problem
        if role == ProblemRole.FILTER:
            return " ".join(map(printable, (problem.path, problem.message, problem.remedy)))
        if role == ProblemRole.DETAIL:
            return short_path(str(Path(problem.path).parent)) if index.column() == ProblemColumn.FILE else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return short_path(problem.path) if index.column() == ProblemColumn.FILE else _cell(problem, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _cell(problem, index.column())
        return None


def _cell(problem: FileProblem, column: int) -> str:
    return printable((Path(problem.path).name, problem.message, problem.remedy)[column])
