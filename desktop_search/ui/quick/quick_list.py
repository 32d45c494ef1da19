"""What the quick search shows below its line: files, or a message where there are none."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from desktop_search.domain.queries import SearchAnswer
from desktop_search.ui.quick.quick_delegate import QuickDelegate
from desktop_search.ui.results.result_model import ResultModel, ResultRow
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import label


class QuickList(QListView):
    """The best passage of each file; never has the keyboard, as the cursor stays in the line above."""

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
        """Of every row."""
        return self._delegate.row_height

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self.results.rowCount()

    @property
    def is_at_first(self) -> bool:
        """True while the person has chosen nothing else."""
        return self.currentIndex().row() <= 0

    def show_answer(self, answer: SearchAnswer | None, most_files: int, *, keeps_choice: bool = False) -> None:
        """Replace the rows; asked again as there is more to find, the choice stays where it was."""
        chosen = self.current_row() if keeps_choice and not self.is_at_first else None
        if answer is not None:
            files = answer.files[: min(most_files, answer.leading)]
            files = tuple(replace(file, passages=file.passages[:1], alike=()) for file in files)
            # The window has the weaker ones.
            answer = replace(answer, files=files, more=0)
        self.results.show_answer(answer)
        self._choose(max(0, self.results.find(chosen.hit.passage_id).row()) if chosen else 0)

    def current_row(self) -> ResultRow | None:
        return self.results.row_at(self.currentIndex())

    def step(self, rows: int) -> None:
        """Move the choice up or down, as far as there are rows."""
        self._choose(max(0, min(self.count - 1, self.currentIndex().row() + rows)))

    def _choose(self, number: int) -> None:
        index = self.results.index(number)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)


class QuickMessage(QWidget):
    """A headline and what follows from it."""

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
        """Show this."""
        self.headline.setText(headline)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.show()
