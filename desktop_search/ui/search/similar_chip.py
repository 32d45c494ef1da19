"""What similar files are shown for, as a chip under the box that can be taken away."""

from PySide6.QtCore import Signal

from desktop_search.domain.queries import SimilarQuery
from desktop_search.ui.search.chips import Chip
from desktop_search.ui.texts.display_names import printable


class SimilarChip(Chip):
    """Shown while there is something to be similar to."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted: SimilarQuery | None = None
        """What the answer is to be like; None while words are searched."""
        self.name = ""
        self.setToolTip(self.tr("Click to return to your search (Esc)"))
        self.setVisible(False)
        self.clicked.connect(self.remove)

    def show_wanted(self, wanted: SimilarQuery, name: str) -> None:
        """`name` is what a person calls it."""
        self.wanted, self.name = wanted, name
        self.say(self.tr("similar to {name}").format(name=printable(" ".join(name.split()))))
        self.setVisible(True)

    def drop(self) -> None:
        """There is nothing to be similar to any more."""
        self.wanted = None
        self.setVisible(False)

    def remove(self) -> None:
        """As a click on it."""
        if self.wanted is not None:
            self.drop()
            self.removed.emit()
