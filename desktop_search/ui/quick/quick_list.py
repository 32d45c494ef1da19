"""The results of quick search, and the message shown if there are none."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from desktop_search.domain.queries import SearchAnswer
from desktop_search.ui.quick.quick_delegate import QuickDelegate
from desktop_search.ui.results.result_model import ResultModel, ResultRow
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import label


class QuickList(QListView):
    """The best passage of each file. It never has the focus; the cursor stays in the field above."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Search results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results = ResultModel(self)
        self._delegate = QuickDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setModel(self.results)
        theme.changed.connect(self.viewport().update)

    @property
    def row_height(self) -> int:
        """Height of every row, in pixels."""
        return self._delegate.row_height

    @property
    def count(self) -> int:
        """Number of rows."""
        return self.results.rowCount()

    @property
    def is_at_first(self) -> bool:
        """True if the user has not selected another row."""
        return self.currentIndex().row() <= 0

    def show_answer(self, answer: SearchAnswer | None, most_files: int, *, keeps_choice: bool = False) -> None:
        """Replace the rows. With `keeps_choice`, keep the selected passage selected if it is still there."""
        chosen = self.current_row() if keeps_choice and not self.is_at_first else None
        if answer is not None:
            files = answer.files[: min(most_files, answer.leading)]
            files = tuple(replace(file, passages=file.passages[:1], alike=()) for file in files)
            # Weaker results are shown in the main window only.
            answer = replace(answer, files=files, more=0)
        self.results.show_answer(answer)
        self._choose(max(0, self.results.find(chosen.hit.passage_id).row()) if chosen else 0)

    def current_row(self) -> ResultRow | None:
        return self.results.row_at(self.currentIndex())

    def step(self, rows: int) -> None:
        """Move the selection by this many rows, up to the first or last row."""
        self._choose(max(0, min(self.count - 1, self.currentIndex().row() + rows)))

    def _choose(self, number: int) -> None:
        index = self.results.index(number)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)


class QuickMessage(QWidget):
    """A headline with a text below."""

    def __init__(self) -> None:
        super().__init__()
        self.headline, self.text = label("", "strong"), label("", "muted")
        for line in (self.headline, self.text):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 28)
        column.setSpacing(6)
        column.addWidget(self.headline)
        column.addWidget(self.text)

    def say(self, headline: str, text: str) -> None:
        """Show a headline and a text."""
        self.headline.setText(headline)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.show()
