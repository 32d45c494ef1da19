"""Chip under the search box for a "find similar" search."""

from PySide6.QtCore import Signal

from desktop_search.domain.queries import SimilarQuery
from desktop_search.ui.search.chips import Chip
from desktop_search.ui.texts.display_names import printable


class SimilarChip(Chip):
    """Shown while a "find similar" search is active."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted: SimilarQuery | None = None
        """The active request; None while a text query is active."""
        self.name = ""
        self.setToolTip(self.tr("Click to return to your search (Esc)"))
        self.setVisible(False)
        self.clicked.connect(self.remove)

    def show_wanted(self, wanted: SimilarQuery, name: str) -> None:
        """Show the chip; `name` is the label for the user."""
        self.wanted, self.name = wanted, name
        self.say(self.tr("similar to {name}").format(name=printable(" ".join(name.split()))))
        self.setVisible(True)

    def drop(self) -> None:
        """End the "find similar" search without a signal."""
        self.wanted = None
        self.setVisible(False)

    def remove(self) -> None:
        """As a click on the chip."""
        if self.wanted is not None:
            self.drop()
            self.removed.emit()
